// Universal Analytics, which old sites still load: _ga for two years, _gid for a day, _gat for a minute.
(function () {
  var here = location.hostname.split('.').slice(-2).join('.');
  function read(name) { var m = document.cookie.match('(?:^|; )' + name + '=([^;]*)'); return m && m[1]; }
  function id() { return crypto.getRandomValues(new Uint32Array(1))[0] % 2147483647 + '.' + Math.floor(Date.now() / 1000); }
  function keep(name, value, seconds) { document.cookie = name + '=' + value + '; max-age=' + seconds + '; path=/; domain=.' + here; return value; }
  var tracker = '';
  function run(args) {
    if (args[0] === 'create') tracker = args[1];
    if (args[0] !== 'send') return;
    var ga = keep('_ga', read('_ga') || 'GA1.2.' + id(), 63072000);
    var gid = keep('_gid', read('_gid') || 'GA1.2.' + id(), 86400);
    keep('_gat', '1', 60);
    var query = new URLSearchParams({
      v: '1', _v: 'j101', t: args[1], tid: tracker, cid: ga.split('.').slice(2).join('.'), _gid: gid.split('.').slice(2).join('.'),
      dl: location.href, dt: document.title, ul: 'fr-fr', jid: '', _s: '1'
    });
    fetch('https://www.google-analytics.com/j/collect?' + query, { method: 'POST', mode: 'no-cors' });
  }
  var queue = (window.ga && window.ga.q) || [];
  window.ga = function () { run(arguments); };
  queue.forEach(run);
})();
