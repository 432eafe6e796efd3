// Mur de La Tribune du Soir : accepter, ou s’abonner. « Paramétrer » ne permet que d’accepter moins de finalités, une au moins.
(function () {
  var NAME = 'eu-consent', wall;

  function start(choice) {
    if (choice.indexOf('pub') >= 0) { tags.ads('/21700000/tribune/une'); tags.criteo(); }
    if (choice.indexOf('mesure') >= 0) tags.chartbeat('tribune-du-soir.test');
  }

  function accept(choice) {
    var before = store.get(NAME);
    store.set(NAME, choice.join('|'));
    if (before) { withdraw(); return; }
    wall.remove();
    document.body.classList.remove('tds-bloque');
    start(choice);
  }

  function withdraw() {
    store.forget('__gads', '__gpi', 'cto_', '_cb', '_chartbeat');
    location.href = '/';
  }

  function first() {
    wall.innerHTML = '<div class="tds-mur" role="dialog" aria-modal="true" aria-labelledby="tds-t"><h2 id="tds-t">Continuez votre lecture</h2>' +
      '<p>La Tribune du Soir est financée par la publicité. Pour accéder gratuitement à nos articles, acceptez le dépôt de cookies par nos 143 partenaires et nous-mêmes, à des fins de publicité personnalisée et de mesure d’audience. Vous préférez ne pas être suivi ? Abonnez-vous.</p>' +
      '<div class="tds-choix"><button class="tds-gratuit">Accéder gratuitement avec cookies</button><button class="tds-payer">Refuser et s’abonner pour 2,99&nbsp;€/mois</button></div>' +
      '<p class="tds-fin"><a href="#" class="tds-param">Paramétrer</a> · <a href="/mentions-legales">Conditions générales</a></p></div>';
    wall.querySelector('.tds-gratuit').onclick = function () { accept(['pub', 'mesure']); };
    wall.querySelector('.tds-payer').onclick = function () {
      navigator.sendBeacon('/achat');
      location.href = '/abonnement';
    };
    wall.querySelector('.tds-param').onclick = function (e) { e.preventDefault(); second(); };
  }

  function second() {
    wall.innerHTML = '<div class="tds-mur" role="dialog" aria-modal="true"><h2>Vos finalités</h2>' +
      '<label><input type="checkbox" value="pub"> Publicité personnalisée</label><label><input type="checkbox" value="mesure"> Mesure d’audience</label>' +
      '<div class="tds-choix"><button class="tds-retour">Retour</button><button class="tds-valider">Enregistrer</button></div></div>';
    wall.querySelector('.tds-retour').onclick = first;
    wall.querySelector('.tds-valider').onclick = function () {
      var ticked = [].map.call(wall.querySelectorAll('input:checked'), function (i) { return i.value; });
      if (ticked.length) accept(ticked); else first();
    };
  }

  function show() {
    wall = document.createElement('div');
    wall.className = 'tds-fond';
    document.body.appendChild(wall);
    document.body.classList.add('tds-bloque');
    first();
  }

  var css = document.createElement('style');
  css.textContent = '.tds-bloque{overflow:hidden;height:100vh}.tds-fond{position:fixed;inset:0;background:rgba(255,255,255,.85);backdrop-filter:blur(4px);z-index:5000;display:flex;align-items:flex-end}' +
    '.tds-mur{width:100%;background:#14213d;color:#fff;padding:36px calc(50% - 380px)}.tds-mur h2{font:700 28px var(--titre);margin:0 0 12px}.tds-mur label{display:block;padding:6px 0}' +
    '.tds-choix{display:flex;gap:16px;margin-top:18px}.tds-choix button{flex:1;padding:16px;border:2px solid #fca311;background:#fca311;color:#14213d;font:700 16px var(--texte);cursor:pointer}.tds-choix .tds-payer{background:transparent;color:#fff}.tds-fin{font-size:13px}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) {
    // Retirer son accord ramène au mur : c’est la seule issue gratuite que le journal laisse.
    a.addEventListener('click', function (e) { e.preventDefault(); store.forget(NAME); withdraw(); });
  });
  if (store.get(NAME)) start(store.get(NAME).split('|')); else if (location.pathname !== '/abonnement') setTimeout(show, 400);
})();
