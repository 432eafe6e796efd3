// Google Analytics 4: _ga and _ga_<stream> for two years, a hit with the client id; without consent neither, but a hit all the same.
(function () {
  var layer = window.dataLayer = window.dataLayer || [];
  var SIGNALS = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'];
  var first = {}, later = {}, streams = [], here = location.hostname.split('.').slice(-2).join('.');
  var own = document.currentScript && new URL(document.currentScript.src).searchParams.get('id');
  function read(name) { var m = document.cookie.match('(?:^|; )' + name + '=([^;]*)'); return m && m[1]; }
  function write(name, value) { document.cookie = name + '=' + value + '; max-age=63072000; path=/; domain=.' + here + '; secure; samesite=lax'; }
  function number(max) { return Math.floor(crypto.getRandomValues(new Uint32Array(1))[0] / 4294967296 * max); }
  // A signal that nobody set counts as granted.
  function granted(signal) { return (later[signal] || first[signal]) !== 'denied'; }
  function used() { return SIGNALS.some(function (s) { return first[s] || later[s]; }); }
  // gcd tells each signal's history in a letter: its default, then its update.
  function letter(signal) {
    return { '': 'l', d: 'p', g: 't', '-d': 'm', '-g': 'n', dd: 'q', dg: 'r', gd: 'u', gg: 'v' }[
      (first[signal] || (later[signal] ? '-' : '')).charAt(0) + (later[signal] || '').charAt(0)];
  }
  function hit(stream, event) {
    if (window['ga-disable-' + stream]) return;
    var now = Math.floor(Date.now() / 1000), client = number(2147483647) + '.' + now;
    if (granted('analytics_storage')) {
      var old = read('_ga');
      if (old) client = old.split('.').slice(2).join('.');
      write('_ga', 'GA1.1.' + client);
      write('_ga_' + stream.slice(2), 'GS2.1.s' + now + '$o1$g0$t' + now + '$j60$l0$h' + number(2147483647));
    }
    var query = new URLSearchParams({
      v: '2', tid: stream, gtm: '45je6b90v9', _p: String(Date.now()), gcd: '13' + letter(SIGNALS[0]) + '3' + letter(SIGNALS[1]) + '3' + letter(SIGNALS[2]) + '2' + letter(SIGNALS[3]) + '5',
      cid: client, ul: 'fr-fr', sr: screen.width + 'x' + screen.height, sid: String(now), en: event, dl: location.href, dt: document.title
    });
    // Only pages in consent mode say gcs.
    if (used()) query.set('gcs', 'G1' + (granted('ad_storage') ? 1 : 0) + (granted('analytics_storage') ? 1 : 0));
    navigator.sendBeacon('https://region1.google-analytics.com/g/collect?' + query);
  }
  function run(args) {
    if (!args || typeof args !== 'object') return;
    if (args[0] === 'consent') {
      var before = granted('analytics_storage');
      Object.assign(args[1] === 'default' ? first : later, args[2]);
      if (args[1] === 'update' && !before && granted('analytics_storage')) streams.forEach(function (s) { hit(s, 'page_view'); });
    }
    if (args[0] === 'config') { streams.push(args[1]); hit(args[1], 'page_view'); }
    if (args[0] === 'event') streams.forEach(function (s) { hit(s, args[1]); });
  }
  layer.slice().forEach(run);
  if (own && streams.indexOf(own) < 0) { streams.push(own); hit(own, 'page_view'); }
  var push = layer.push;
  layer.push = function () { var n = push.apply(layer, arguments); Array.prototype.forEach.call(arguments, run); return n; };
})();
