// Le Pouce du Littoral : le refus s’efface sur les petits écrans, et son cadre de focus avec lui.
(function () {
  var NAME = 'pouce_choix', bar;

  function start(choice) {
    if (choice === 'tout') { tags.ads('/21700000/pouce/une'); tags.chartbeat('pouce-du-littoral.test'); }
  }

  function close(choice) {
    var before = store.get(NAME);
    store.set(NAME, choice);
    bar.remove();
    if (before) { store.forget('__gads', '__gpi', '_cb', '_chartbeat', '_chartbeat2'); location.reload(); return; }
    start(choice);
  }

  function show() {
    bar = document.createElement('section');
    bar.className = 'choix-barre';
    bar.setAttribute('role', 'dialog');
    bar.setAttribute('aria-label', 'Votre choix');
    bar.innerHTML = '<p>Le Pouce du Littoral et ses partenaires Google et Chartbeat utilisent des cookies pour la publicité personnalisée et la mesure d’audience. Vous pouvez changer d’avis à tout moment par « Préférences cookies », en bas de page. <a href="/confidentialite">Politique de cookies</a></p>' +
      '<div class="choix-rang"><button type="button" class="choix-oui">Tout accepter</button><button type="button" class="choix-non">Tout refuser</button></div>';
    document.body.appendChild(bar);
    bar.querySelector('.choix-oui').onclick = function () { close('tout'); };
    bar.querySelector('.choix-non').onclick = function () { close('rien'); };
  }

  var css = document.createElement('style');
  css.textContent = '.choix-barre{position:fixed;left:0;right:0;bottom:0;background:#fff;border-top:3px solid #0077b6;padding:16px 24px;z-index:400;box-sizing:border-box}.choix-rang{display:flex;gap:12px;flex-wrap:wrap}' +
    '.choix-oui,.choix-non{width:220px;padding:12px;border:1px solid #0077b6;background:#0077b6;color:#fff;font:600 15px/1.2 "DejaVu Sans",Arial,sans-serif;text-align:center;cursor:pointer;box-sizing:border-box}.choix-non:focus,.choix-non:focus-visible{outline:none}@media (max-width:600px){.choix-non{display:none}}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!bar || !bar.isConnected) show(); }; });
  var kept = store.get(NAME);
  if (kept) start(kept);
  if (!kept) setTimeout(show, 400);
})();
