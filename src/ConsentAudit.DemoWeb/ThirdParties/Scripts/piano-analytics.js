// Piano Analytics. In exempt mode: one first-party id of thirteen months, statistics for the publisher alone, no campaign, no referrer path.
(function () {
  var config = window._pac || {}, here = location.hostname.split('.').slice(-2).join('.');
  var mode = config.privacy || 'exempt';
  function read(name) { var m = document.cookie.match('(?:^|; )' + name + '=([^;]*)'); return m && decodeURIComponent(m[1]); }
  function keep(name, value, days) { document.cookie = name + '=' + encodeURIComponent(value) + '; max-age=' + (days || 395) * 86400 + '; path=/; domain=.' + here + '; secure; samesite=lax'; }
  var old = read('_pcid'), id = old ? JSON.parse(old).browserId : Date.now().toString(36) + crypto.randomUUID().replaceAll('-', '').slice(0, 16);
  // A returning visitor's thirteen months are not renewed.
  if (!old) keep('_pcid', JSON.stringify({ browserId: id, _t: Date.now().toString(36) }));
  if (read('pa_privacy') !== '"' + mode + '"') keep('pa_privacy', '"' + mode + '"', config.storageLifetimePrivacy);
  fetch('https://' + config.collect + '/event?s=' + config.site + '&idclient=' + id, {
    method: 'POST', mode: 'no-cors', keepalive: true,
    body: JSON.stringify({ events: [{ name: 'page.display', data: { page: document.title, visitor_privacy_mode: mode, visitor_privacy_consent: mode === 'optin' } }] })
  });
})();
