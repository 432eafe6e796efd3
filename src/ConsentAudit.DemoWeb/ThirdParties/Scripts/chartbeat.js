// Chartbeat: _cb and _chartbeat2 for thirteen months, _cb_svref for half an hour, then a ping every fifteen seconds.
(function () {
  var here = location.hostname.split('.').slice(-2).join('.'), config = window._sf_async_config || {};
  function read(name) { var m = document.cookie.match('(?:^|; )' + name + '=([^;]*)'); return m && m[1]; }
  function token(n) { return Array.from(crypto.getRandomValues(new Uint8Array(n)), function (b) { return 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef'[b % 32]; }).join(''); }
  function keep(name, value, seconds) { document.cookie = name + '=' + value + '; max-age=' + seconds + '; path=/; domain=.' + here; return value; }
  function ping() {
    var visitor = keep('_cb', read('_cb') || token(18), 34128000);
    keep('_chartbeat2', '.' + Date.now() + '.' + Date.now() + '.1.' + token(22), 34128000);
    keep('_cb_svref', 'external', 1800);
    new Image().src = 'https://ping.chartbeat.net/ping?h=' + (config.domain || here) + '&p=' + encodeURIComponent(location.pathname) + '&u=' + visitor + '&g=65432&n=1&t=' + token(28);
  }
  ping();
  setInterval(ping, 15000);
})();
