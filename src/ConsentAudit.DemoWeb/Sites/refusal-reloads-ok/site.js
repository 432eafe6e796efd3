// Le Journal des Étangs : tout choix recharge la page, pour que rien d’un choix ne survive dans l’autre.
(function () {
  var NAME = 'jde_choix', kept = store.get(NAME);

  function choose(value) {
    store.set(NAME, value);
    if (value === 'non') store.forget('_ga', '_fbp');
    location.reload();
  }

  function show() {
    if (document.getElementById('jde')) return;
    var box = document.createElement('form');
    box.id = 'jde';
    box.innerHTML = '<p><strong>Avant d’entrer.</strong> Le Journal des Étangs souhaite utiliser des cookies de mesure d’audience et de publicité sur les réseaux sociaux. Votre réponse est gardée six mois ; vous pourrez la changer en bas de chaque page.</p>' +
      '<button name="oui">Tout accepter</button> <button name="non">Tout refuser</button>';
    box.addEventListener('submit', function (e) { e.preventDefault(); choose(e.submitter.name); });
    document.body.appendChild(box);
  }

  var css = document.createElement('style');
  css.textContent = '#jde{position:fixed;top:18%;left:calc(50% - 290px);width:580px;max-width:94vw;background:#fefae0;border:2px solid #606c38;padding:24px 30px;z-index:660;box-shadow:0 0 0 100vmax rgba(40,54,24,.5)}#jde button{width:48%;padding:13px;background:#606c38;color:#fff;border:0;font:600 15px var(--texte);cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); show(); }; });
  if (kept === 'oui') { tags.ga4('G-ETANGS38YU'); tags.facebook('380577215664901'); }
  if (!kept) setTimeout(show, 350);
})();
