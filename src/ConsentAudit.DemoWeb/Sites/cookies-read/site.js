// Mémoire Vive : le refus arrête les outils, mais leurs cookies restent, et la balise de reciblage de l’en-tête les relit à chaque page.
(function () {
  var NAME = 'mv_choix', bar;

  function close(value) {
    var before = store.get(NAME);
    store.set(NAME, value);
    bar.remove();
    if (putRight && before) { store.forget('_ga', '__gads', '__gpi', 'taboola'); location.reload(); return; }
    if (value === 'oui') { tags.ga4('G-MEMOIRE53A'); tags.taboola('memoirevive'); }
    if (value === 'oui' && putRight) tags.ads('/21700000/memoire/une');
  }

  function show() {
    bar = document.createElement('div');
    bar.className = 'mv';
    bar.innerHTML = '<p>Nous utilisons des cookies de mesure d’audience et de publicité. Les refuser n’empêche pas de lire.</p><button value="non">Tout refuser</button><button value="oui">Tout accepter</button>';
    document.body.appendChild(bar);
    bar.querySelectorAll('button').forEach(function (b) { b.onclick = function () { close(b.value); }; });
  }

  var css = document.createElement('style');
  css.textContent = '.mv{position:fixed;left:10%;right:10%;bottom:30px;background:#dad7cd;padding:18px 24px;display:flex;gap:12px;align-items:center;border-left:8px solid #3a5a40;z-index:410}.mv p{flex:1;margin:0}.mv button{padding:12px 20px;background:#3a5a40;color:#fff;border:0;font:600 14px var(--texte);cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!bar || !bar.isConnected) show(); }; });
  var kept = store.get(NAME);
  if (kept === 'oui') { tags.ga4('G-MEMOIRE53A'); tags.taboola('memoirevive'); }
  if (!kept) setTimeout(show, 400);
})();
