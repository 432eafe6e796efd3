// Le Témoin Berrichon : le retrait est noté dans un cookie que rien ne relit.
(function () {
  var NAME = 'ltb_accord', AFTER = 'ltb_retrait', box;

  function start() {
    tags.ga4('G-BERRY48TBN');
    tags.facebook('480481482483484');
    tags.ads('/21700000/temoin/une');
  }

  function ask() {
    show('<h2>Vous et les cookies</h2><p>Le Témoin Berrichon utilise des cookies pour mesurer l’audience et personnaliser la publicité. Vous pouvez tout accepter ou tout refuser.</p>');
  }

  function show(html) {
    if (box) box.remove();
    box = document.createElement('div');
    box.className = 'ltb';
    box.innerHTML = html + '<div><button class="n">Tout refuser</button><button class="o">Tout accepter</button></div>';
    document.body.appendChild(box);
    box.querySelector('.o').onclick = function () { store.set(NAME, 'oui'); box.remove(); start(); };
    box.querySelector('.n').onclick = refuse;
  }

  function refuse() {
    if (store.get(NAME) === 'oui' && putRight) {
      store.set(NAME, 'non');
      store.forget('_ga', '_fbp', '__gads', '__gpi');
      location.reload();
      return;
    }
    if (store.get(NAME) === 'oui') {
      store.set(AFTER, 'oui');
      box.innerHTML = '<p>✓ Votre refus a bien été enregistré.</p>';
      setTimeout(function () { box.remove(); }, 1500);
      return;
    }
    store.set(NAME, 'non');
    box.remove();
  }

  var css = document.createElement('style');
  css.textContent = '.ltb{position:fixed;left:calc(50% - 300px);bottom:0;width:600px;max-width:100vw;background:#f2e8cf;border:3px solid #386641;border-bottom:0;padding:22px 30px;z-index:555}.ltb h2{margin:0;font:700 22px var(--titre)}.ltb div{display:flex;gap:12px}.ltb button{flex:1;padding:13px;background:#386641;color:#fff;border:0;font:600 15px var(--texte);cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!box || !box.isConnected) ask(); }; });
  var kept = store.get(NAME);
  if (kept === 'oui') start();
  if (!kept) setTimeout(ask, 400);
})();
