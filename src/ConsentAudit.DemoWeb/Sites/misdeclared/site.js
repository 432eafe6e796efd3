// Savoie Express : les réglages rangent des cookies publicitaires parmi les « strictement nécessaires ».
(function () {
  var COOKIE = 'se_cookies', voile;
  var GROUPES = [
    { cle: 'necessaires', titre: 'Cookies strictement nécessaires', note: 'Indispensables au fonctionnement du site ; ils ne peuvent pas être désactivés.', fixe: true, lignes: [
      ['PHPSESSID', 'Garde votre session ouverte', 'Session'],
      ['se_cookies', 'Retient votre choix', '6 mois']].concat(putRight ? [] : [
      ['_fbp', 'Assure le bon affichage des pages', '3 mois'],
      ['__gads', 'Sécurise la diffusion des contenus', '13 mois'],
      ['_ttp', 'Équilibre la charge du site', '13 mois']]) },
    { cle: 'publicite', titre: 'Publicité', note: 'Des annonces choisies selon vos lectures.', lignes: [['IDE', 'Choisit et compte les annonces de Google', '13 mois'], ['uuid2', 'Reconnaît votre navigateur pour Xandr', '3 mois']].concat(putRight ? [['__gads', 'Compte les annonces de Google sur ce site', '13 mois']] : []) },
    { cle: 'social', titre: 'Réseaux sociaux', note: 'Le partage vers Facebook et TikTok.', lignes: [['tt_sessionId', 'Séance de TikTok', 'Session']].concat(putRight ? [['_fbp', 'Mesure la publicité de Facebook', '3 mois'], ['_ttp', 'Reconnaît votre navigateur pour TikTok', '13 mois']] : []) }
  ];

  function actifs() { var v = store.get(COOKIE); return v === null ? null : v.split('-'); }

  function poser(liste) {
    if (liste.indexOf('publicite') >= 0) tags.ads('/21700000/savoie/une');
    if (liste.indexOf('social') >= 0) { tags.facebook('200300400500600'); tags.tiktok('CSAVOIE71TT'); }
  }

  function fermer(liste) {
    var avant = actifs();
    store.set(COOKIE, liste.length ? liste.join('-') : 'necessaires');
    if (liste.indexOf('publicite') < 0) store.forget('__gads', '__gpi');
    if (liste.indexOf('social') < 0) store.forget('_fbp', '_tt', 'tt_');
    voile.remove();
    if (avant) location.reload(); else poser(liste);
  }

  function tableau(g) {
    return '<table><thead><tr><th>Nom du cookie</th><th>Finalité</th><th>Durée</th></tr></thead><tbody>' +
      g.lignes.map(function (l) { return '<tr><td>' + l.join('</td><td>') + '</td></tr>'; }).join('') + '</tbody></table>';
  }

  function monter(html) {
    if (voile) voile.remove();
    voile = document.createElement('div');
    voile.className = 'se-voile';
    voile.innerHTML = '<div class="se" role="dialog" aria-modal="true" aria-label="Gestion des cookies">' + html + '</div>';
    document.body.appendChild(voile);
    function sur(choix, f) { var b = voile.querySelector(choix); if (b) b.onclick = f; }
    sur('.se-oui', function () { fermer(['publicite', 'social']); });
    sur('.se-non', function () { fermer([]); });
    sur('.se-plus', reglages);
    sur('.se-ok', function () { fermer([].filter.call(voile.querySelectorAll('input'), function (i) { return i.checked && !i.disabled; }).map(function (i) { return i.name; })); });
  }

  function accueil() {
    monter('<h2>Savoie Express respecte vos choix</h2><p>Nous souhaitons, avec nos partenaires, utiliser des cookies pour la publicité personnalisée et les réseaux sociaux. Si vous refusez, le site fonctionne de la même façon, avec des annonces générales. Vous pourrez revenir sur ce choix par « Gérer les cookies » en bas de page. <a href="/politique-cookies">Notre politique de cookies</a></p>' +
      '<p><button class="se-plus">Personnaliser</button> <button class="se-non">Tout refuser</button> <button class="se-oui">Tout accepter</button></p>');
  }

  function reglages() {
    var la = actifs() || [];
    monter('<h2>Vos réglages</h2>' + GROUPES.map(function (g) {
      return '<section><h3>' + g.titre + '</h3>' + (g.fixe ? '<label class="se-fixe"><input type="checkbox" checked disabled name="' + g.cle + '" aria-label="' + g.titre + '"> Toujours actifs</label>' : '<label><input type="checkbox" name="' + g.cle + '" aria-label="' + g.titre + '"' + (la.indexOf(g.cle) >= 0 ? ' checked' : '') + '> Autoriser</label>') + '<p>' + g.note + '</p>' + tableau(g) + '</section>';
    }).join('') + '<p><button class="se-non">Tout refuser</button> <button class="se-ok">Enregistrer mes réglages</button></p>');
  }

  var css = document.createElement('style');
  css.textContent = '.se-voile{position:fixed;inset:0;background:#0009;z-index:800;overflow:auto}.se{width:min(720px,94vw);margin:30px auto;background:#fff;padding:22px 30px;font-size:15px}.se h3{margin:12px 0 2px}.se section{border-top:1px solid #ccc;position:relative}.se label{position:absolute;right:0;top:10px}.se table{width:100%;border-collapse:collapse;font-size:13px}.se td,.se th{border:1px solid #ddd;text-align:left;padding:3px 6px}.se button{padding:12px 22px;background:#9d0208;border:0;color:#fff;font:600 15px var(--texte);cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); reglages(); }; });
  if (actifs()) poser(actifs()); else setTimeout(accueil, 300);
})();
