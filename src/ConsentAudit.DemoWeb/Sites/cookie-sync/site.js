// L’Express des Quais : les enchères partent avec la page ; seul un refus déjà donné les retient.
(function ($) {
  var NOM = 'quais_rgpd', texte = {
    accepter: 'Tout accepter', refuser: 'Tout refuser', regler: 'Paramétrer',
    titre: 'L’Express des Quais et vos données',
    corps: 'Nos 84 partenaires et nous déposons des cookies pour la publicité personnalisée et pour les réseaux sociaux (Facebook). Sans votre accord, vous verrez des publicités non ciblées et rien de Facebook ; les articles restent ouverts à tous. Vous pouvez changer d’avis par « Gérer mes cookies » en bas de page.'
  };
  var fond;

  function publicite() {
    // Criteo sous un nom de la maison : un cookie tiers que rien ne bloque.
    new Image().src = 'https://gum.express-des-quais.test/sync?r=' + Math.floor(performance.now());
    if (window.encheres) { encheres.lancer(); return; }
    var s = document.createElement('script');
    s.onload = function () { encheres.lancer(); };
    s.src = '/encheres.js';
    document.head.appendChild(s);
  }

  function appliquer(choix) {
    if (choix.pub) publicite();
    if (choix.rs) tags.facebook('663300112233445');
  }

  function retenir(choix) {
    var avant = store.get(NOM);
    store.set(NOM, 'pub' + (choix.pub ? 1 : 0) + 'rs' + (choix.rs ? 1 : 0));
    if (!choix.pub) store.forget('_pubcid');
    if (!choix.rs) store.forget('_fbp');
    fond.parentNode.removeChild(fond);
    if (avant) location.reload(); else appliquer(choix);
  }

  function lu() { var k = store.get(NOM); return k && { pub: k.charAt(3) === '1', rs: k.charAt(6) === '1' }; }

  function boutons(liste) {
    liste.forEach(function (b) {
      var e = document.createElement('a');
      e.setAttribute('role', 'button'); e.tabIndex = 0;
      e.className = 'eq-b'; e.appendChild(document.createTextNode(b[0])); e.onclick = b[1];
      fond.firstChild.lastChild.appendChild(e);
    });
  }

  function peindre(milieu) {
    if (fond && fond.parentNode) fond.parentNode.removeChild(fond);
    fond = document.createElement('div');
    fond.className = 'eq-fond';
    fond.innerHTML = '<div class="eq" role="dialog" aria-modal="true" aria-label="' + texte.titre + '"><h2>' + texte.titre + '</h2>' + milieu + '<div class="eq-bs"></div></div>';
    document.body.appendChild(fond);
  }

  function un() {
    peindre('<p>' + texte.corps + '</p>');
    boutons([[texte.regler, deux], [texte.refuser, function () { retenir({}); }], [texte.accepter, function () { retenir({ pub: 1, rs: 1 }); }]]);
  }

  function deux() {
    var choix = lu() || {};
    peindre('<ul><li><label><input type="checkbox" id="eq-pub"' + (choix.pub ? ' checked' : '') + '> Publicité personnalisée</label></li><li><label><input type="checkbox" id="eq-rs"' + (choix.rs ? ' checked' : '') + '> Réseaux sociaux (Facebook)</label></li></ul>');
    boutons([[texte.refuser, function () { retenir({}); }], ['Enregistrer mes préférences', function () { retenir({ pub: $('eq-pub').checked, rs: $('eq-rs').checked }); }]]);
  }

  var css = document.createElement('style');
  css.textContent = '.eq-fond{position:fixed;inset:0;background:rgba(0,20,60,.7);z-index:5000}.eq{position:absolute;top:18%;left:50%;margin-left:-300px;width:600px;background:#fff;padding:20px 26px;border-top:8px solid #003d7a}.eq ul{list-style:none;padding:0}.eq-b{display:inline-block;margin-right:12px;padding:12px 24px;background:#003d7a;color:#fff;cursor:pointer;font-weight:700}';
  document.head.appendChild(css);
  var liens = document.querySelectorAll('[data-choix]');
  for (var i = 0; i < liens.length; i++) liens[i].onclick = function () { deux(); return false; };
  if (lu()) appliquer(lu()); else { if (!putRight) publicite(); setTimeout(un, 250); }
})(function (id) { return document.getElementById(id); });
