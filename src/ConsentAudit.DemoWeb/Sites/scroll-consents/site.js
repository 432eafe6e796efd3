// Fil Continu : les boutons du bandeau font ce qu’ils disent ; mais qui lit sans répondre est compté parmi ceux qui acceptent.
(function () {
  var NAME = 'fc_cookies', bar;

  function start() {
    tags.ga4('G-DEFILE50FC');
    tags.ads('/21700000/filcontinu/une');
  }

  function close(value) {
    removeEventListener('scroll', scrolled);
    var before = store.get(NAME);
    store.set(NAME, value);
    bar.remove();
    if (before) { store.forget('_ga', '__gads', '__gpi'); location.reload(); return; }
    if (value === 'oui') start();
  }

  function scrolled() { if (scrollY > 400) close('oui'); }

  function show() {
    bar = document.createElement('div');
    bar.className = 'fc';
    bar.innerHTML = '<span>Fil Continu utilise des cookies pour la mesure d’audience et la publicité personnalisée.</span><button class="n">Tout refuser</button><button class="o">Tout accepter</button>';
    document.body.appendChild(bar);
    bar.querySelector('.n').onclick = function () { close('non'); };
    bar.querySelector('.o').onclick = function () { close('oui'); };
  }

  var css = document.createElement('style');
  css.textContent = '.fc{position:fixed;left:0;right:0;bottom:0;background:#26547c;color:#fff;padding:16px 24px;display:flex;gap:12px;align-items:center;z-index:190}.fc span{flex:1}.fc button{padding:11px 20px;border:0;background:#ffd166;font:700 14px var(--texte);cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!bar || !bar.isConnected) show(); }; });
  var kept = store.get(NAME);
  if (kept === 'oui') start();
  if (!kept) setTimeout(function () { show(); addEventListener('scroll', scrolled, { passive: true }); }, 300);
})();
