// Pas à Pas : la deuxième page vaut accord, comme avant 2020.
(function () {
  var NAME = 'pap-consentement', SEEN = 'pap-premiere-page', box;

  function start() {
    tags.chartbeat('pas-a-pas-info.test');
    tags.criteo();
  }

  function decide(value) {
    var before = store.get(NAME);
    store.set(NAME, value);
    if (box) box.remove();
    if (before) { store.forget('_cb', '_chartbeat', 'cto_'); location.reload(); return; }
    if (value === 'accepte') start();
  }

  function show() {
    box = document.createElement('div');
    box.className = 'pap';
    box.innerHTML = '<p><b>Pas à Pas et vous.</b> Nous aimerions mesurer notre audience et personnaliser la publicité, au moyen de cookies.</p><p><button value="refuse">Refuser</button> <button value="accepte">Accepter</button></p>';
    box.onclick = function (e) { if (e.target.value) decide(e.target.value); };
    document.body.appendChild(box);
  }

  var css = document.createElement('style');
  css.textContent = '.pap{position:fixed;right:20px;top:120px;width:330px;background:#fff;border:2px solid #8338ec;padding:16px 22px;z-index:240;box-shadow:6px 6px 0 #8338ec}.pap button{padding:11px 22px;background:#8338ec;color:#fff;border:0;font:600 14px var(--texte);cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!box || !box.isConnected) show(); }; });
  var kept = store.get(NAME), first = sessionStorage.getItem(SEEN);
  if (kept) { if (kept === 'accepte') start(); return; }
  if (!putRight && first && first !== location.pathname) { decide('accepte'); return; }
  sessionStorage.setItem(SEEN, location.pathname);
  setTimeout(show, 400);
})();
