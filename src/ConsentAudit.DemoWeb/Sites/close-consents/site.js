// Croix & Plume : la croix appelle la même fonction que « Accepter ».
(function () {
  var NAME = 'cep_cookies', card;

  function start() {
    tags.ga4('G-PLUME52CXP');
    tags.outbrain();
  }

  function accept() {
    store.set(NAME, 'oui');
    card.remove();
    start();
  }

  function refuse() {
    var before = store.get(NAME);
    store.set(NAME, 'non');
    card.remove();
    if (before) { store.forget('_ga', 'OB-'); location.reload(); }
  }

  function show() {
    card = document.createElement('div');
    card.className = 'cep';
    card.setAttribute('role', 'dialog');
    card.setAttribute('aria-label', 'Cookies');
    card.innerHTML = '<button class="x" aria-label="Fermer">×</button><h3>Une plume, des cookies</h3><p>Croix &amp; Plume et 12 partenaires utilisent des cookies de mesure d’audience et de recommandation de contenus.</p><div><button class="n">Tout refuser</button><button class="o">Tout accepter</button></div>';
    document.body.appendChild(card);
    card.querySelector('.x').onclick = accept;
    card.querySelector('.o').onclick = accept;
    card.querySelector('.n').onclick = refuse;
  }

  var css = document.createElement('style');
  css.textContent = '.cep{position:fixed;left:24px;bottom:24px;width:420px;background:#fdf0d5;border:1px solid #780000;padding:20px 26px;z-index:330;box-shadow:0 10px 30px rgba(60,0,0,.3)}.cep h3{margin:0;font:700 20px var(--titre)}.cep div{display:flex;gap:10px}.cep div button{flex:1;padding:12px;background:#780000;color:#fff;border:0;font:600 14px var(--texte);cursor:pointer}.cep .x{position:absolute;right:10px;top:8px;width:34px;height:34px;border:0;background:none;font-size:24px;cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!card || !card.isConnected) show(); }; });
  var kept = store.get(NAME);
  if (kept === 'oui') start();
  if (!kept) setTimeout(show, 350);
})();
