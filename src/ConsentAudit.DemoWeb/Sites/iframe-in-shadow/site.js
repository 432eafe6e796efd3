// Le Reporter du Nord : une racine fantôme, et dedans un cadre.
(function () {
  var NAME = 'rdn_cookies', host;

  function start() {
    tags.ads('/21700000/reporter/une');
    tags.criteo();
  }

  function show() {
    host = document.createElement('rdn-consentement');
    var root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<style>iframe{position:fixed;left:calc(50% - 300px);top:18vh;width:600px;height:300px;border:0;z-index:10;background:#fff;border-radius:8px}div{position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:9}</style><div></div><iframe src="/cadre" title="Consentement"></iframe>';
    document.body.appendChild(host);
    document.body.style.overflow = 'hidden';
  }

  addEventListener('message', function (e) {
    if (e.origin !== location.origin || !host || typeof e.data !== 'string') return;
    var before = store.get(NAME);
    store.set(NAME, e.data);
    host.remove();
    document.body.style.overflow = '';
    if (before) { store.forget('__gads', '__gpi', 'cto_'); location.reload(); return; }
    if (e.data === 'oui') start();
  });

  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!host || !host.isConnected) show(); }; });
  var kept = store.get(NAME);
  if (kept === 'oui') start();
  if (!kept) setTimeout(show, 400);
})();
