// Sans Retour : la question est posée une fois, honnêtement. Aucune page ne permet d’y revenir.
(function () {
  var NAME = 'sr_choix';

  function start() {
    tags.ga4('G-RETOUR46NB');
    tags.ads('/21700000/sansretour/une');
  }

  function show() {
    var box = document.createElement('dialog');
    box.className = 'sr';
    box.innerHTML = '<h2>Une question avant le voyage</h2><p>Sans Retour souhaite déposer des cookies de mesure d’audience et de publicité personnalisée. Vous êtes libre d’accepter ou de refuser ; nous gardons votre réponse six mois.</p><form method="dialog"><button value="non">Je refuse tout</button><button value="oui">J’accepte tout</button></form>';
    document.body.appendChild(box);
    box.addEventListener('cancel', function (e) { e.preventDefault(); });
    box.addEventListener('close', function () {
      store.set(NAME, box.returnValue);
      box.remove();
      if (store.get(NAME) === 'oui') start();
    });
    box.showModal();
  }

  var css = document.createElement('style');
  css.textContent = '.sr{border:0;border-radius:4px;padding:34px 40px;max-width:560px;background:#e5e5e5;color:#14213d}.sr::backdrop{background:rgba(20,33,61,.8)}.sr h2{font:italic 700 26px var(--titre);margin:0}.sr form{display:flex;gap:14px;margin-top:20px}.sr button{flex:1;padding:14px;background:#fca311;border:0;font:700 15px var(--texte);cursor:pointer}';
  document.head.appendChild(css);
  var kept = store.get(NAME);
  if (kept === 'oui') start();
  if (!kept) setTimeout(show, 400);
})();
