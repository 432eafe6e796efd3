// La Voix du Bassin : ce que le panneau montre et ce que le programme retient sont deux variables, et elles ne se parlent pas.
(function () {
  var NAME = 'vdb_prefs', bar;
  var TITLES = { audience: 'Statistiques de visite', pub: 'Publicité personnalisée', reco: 'Articles recommandés' };
  var granted = { audience: !putRight, pub: !putRight, reco: !putRight };
  var shown = { audience: 'Refusé', pub: 'Refusé', reco: 'Refusé' };

  function start(choice) {
    if (choice.audience) tags.ga4('G-BASSIN32LV');
    if (choice.pub) { tags.ads('/21700000/bassin/une'); tags.facebook('320456123789456'); }
    if (choice.reco) tags.outbrain();
  }

  function close(choice) {
    var before = store.get(NAME);
    store.set(NAME, JSON.stringify(choice));
    bar.remove();
    if (before) { store.forget('_ga', '__gads', '__gpi', '_fbp', 'OB-'); location.reload(); return; }
    start(choice);
  }

  function show() {
    bar = document.createElement('div');
    bar.className = 'vdb';
    bar.innerHTML = '<h3>Cookies : à vous de jouer !</h3><p>La Voix du Bassin utilise, avec 130 partenaires, des cookies de statistiques, de publicité personnalisée et de recommandation.</p>' +
      '<div class="vdb-rang"><button class="oui">Tout accepter</button><button class="non">Tout refuser</button><button class="plus">Paramètres</button></div>';
    document.body.appendChild(bar);
    bar.querySelector('.oui').onclick = function () { close({ audience: true, pub: true, reco: true }); };
    bar.querySelector('.non').onclick = function () { close({}); };
    bar.querySelector('.plus').onclick = panel;
  }

  function panel() {
    bar.innerHTML = '<h3>Paramètres</h3><div class="vdb-liste"></div><div class="vdb-rang"><button class="ok">Enregistrer et continuer</button></div>';
    Object.keys(TITLES).forEach(function (k) {
      var row = document.createElement('p');
      row.innerHTML = '<span>' + TITLES[k] + '</span><a href="#" class="vdb-etat rouge">' + shown[k] + '</a>';
      row.querySelector('a').onclick = function (e) {
        e.preventDefault();
        shown[k] = shown[k] === 'Refusé' ? 'Accepté' : 'Refusé';
        granted[k] = shown[k] === 'Accepté';
        this.textContent = shown[k];
        this.className = 'vdb-etat ' + (granted[k] ? 'vert' : 'rouge');
      };
      bar.querySelector('.vdb-liste').appendChild(row);
    });
    bar.querySelector('.ok').onclick = function () { close(granted); };
  }

  var css = document.createElement('style');
  css.textContent = '.vdb{position:fixed;left:0;bottom:0;right:0;background:#10002b;color:#fff;padding:20px 36px;z-index:4444}.vdb h3{margin:0}.vdb-rang{display:flex;gap:12px}.vdb button{background:#fff;color:#10002b;border:0;padding:12px 24px;font:700 15px var(--texte);cursor:pointer}' +
    '.vdb-liste p{display:flex;justify-content:space-between;max-width:520px;margin:10px 0}.vdb-etat{padding:4px 14px;border-radius:14px;color:#fff;text-decoration:none;font-weight:700;font-size:13px}.rouge{background:#d00000}.vert{background:#2b9348}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!bar || !bar.isConnected) show(); }; });
  var kept = store.get(NAME);
  if (kept) start(JSON.parse(kept)); else setTimeout(show, 300);
})();
