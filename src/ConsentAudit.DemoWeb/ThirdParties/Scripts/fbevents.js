// Meta's pixel: _fbp on the publisher's domain for ninety days, renewed with each event, and sent with it.
(function () {
  var here = location.hostname.split('.').slice(-2).join('.'), pixel = '';
  function browserId() {
    var m = document.cookie.match(/(?:^|; )_fbp=([^;]*)/);
    var value = m ? m[1] : 'fb.1.' + Date.now() + '.' + crypto.getRandomValues(new BigUint64Array(1))[0] % 1000000000000000000n;
    document.cookie = '_fbp=' + value + '; max-age=7776000; path=/; domain=.' + here + '; secure; samesite=lax';
    return value;
  }
  function run(args) {
    if (args[0] === 'init') pixel = args[1];
    if (args[0] !== 'track') return;
    var query = new URLSearchParams({
      id: pixel, ev: args[1], dl: location.href, rl: document.referrer, if: 'false', ts: String(Date.now()),
      sw: String(screen.width), sh: String(screen.height), v: '2.9.233', r: 'stable', ec: '0', o: '4126', fbp: browserId(), it: String(Date.now()), coo: 'false', rqm: 'GET'
    });
    new Image().src = 'https://www.facebook.com/tr/?' + query;
  }
  var queue = (window.fbq && window.fbq.queue) || [];
  window.fbq = function () { run(arguments); };
  window._fbq = window.fbq;
  queue.forEach(run);
})();
