// TikTok's pixel: _ttp on the publisher's domain for thirteen months, session keys in sessionStorage, one event.
(function () {
  var here = location.hostname.split('.').slice(-2).join('.'), sdk = new URL(document.currentScript.src).searchParams.get('sdkid');
  document.cookie = '_tt_enable_cookie=1; max-age=33696000; path=/; domain=.' + here;
  document.cookie = '_ttp=__TTP__; max-age=33696000; path=/; domain=.' + here;
  sessionStorage.setItem('tt_appInfo', '{"appID":"' + sdk + '"}');
  sessionStorage.setItem('tt_sessionId', '"' + crypto.randomUUID() + '::' + sdk + '"');
  navigator.sendBeacon('https://analytics.tiktok.com/api/v2/pixel', JSON.stringify({ event: 'Pageview', context: { user: { ttp: '__TTP__' }, page: { url: location.href } } }));
})();
