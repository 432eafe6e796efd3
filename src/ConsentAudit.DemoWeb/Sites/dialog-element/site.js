// Le Grand Dialogue : un vrai <dialog> modal, des liens pour commandes, des espaces que l’œil ne distingue pas.
(function () {
  var NAME = 'lgd_consentement', dialog;

  function start(choice) {
    if (!choice) return;
    tags.gtm('GTM-9DIAL16');
    dataLayer.push({ event: 'consentement', accorde: choice.split('.') });
  }

  function close(choice) {
    var before = store.get(NAME);
    store.set(NAME, choice || 'non');
    dialog.close();
    dialog.remove();
    if (before) { store.forget('_ga', 'cto_'); location.reload(); return; }
    start(choice);
  }

  function show() {
    dialog = document.createElement('dialog');
    dialog.className = 'lgd';
    dialog.innerHTML = '<h2>Respect de votre vie privée</h2><p>Avec votre accord, Le\u00a0Grand\u00a0Dialogue utilise des cookies pour mesurer son audience et pour la publicité personnalisée\u202f; refuser ne change rien à votre lecture.</p>' +
      '<ul><li><a href="#" data-v="oui">TOUT\u00a0ACCEPTER</a></li><li><a href="#" data-v="non">TOUT\u202fREFUSER</a></li><li><a href="#" data-v="regler">PARAMÉTRER\u00a0VOS\u202fCHOIX</a></li></ul>';
    document.body.appendChild(dialog);
    dialog.addEventListener('cancel', function (e) { e.preventDefault(); });
    dialog.querySelectorAll('a').forEach(function (a) {
      a.addEventListener('click', function (e) {
        e.preventDefault();
        if (a.dataset.v === 'regler') second(); else close(a.dataset.v === 'oui' ? 'audience.publicite' : '');
      });
    });
    dialog.showModal();
  }

  function second() {
    dialog.innerHTML = '<h2>Vos finalités</h2><p><label><input type="checkbox" value="audience"> Mesure d’audience</label></p><p><label><input type="checkbox" value="publicite"> Publicité personnalisée</label></p><ul><li><a href="#">ENREGISTRER</a></li></ul>';
    dialog.querySelector('a').onclick = function (e) {
      e.preventDefault();
      close([].map.call(dialog.querySelectorAll('input:checked'), function (i) { return i.value; }).join('.'));
    };
  }

  var css = document.createElement('style');
  css.textContent = '.lgd{border:0;padding:30px 36px;width:min(600px,90vw);font:16px/1.5 var(--texte);color:#1b2b33}.lgd::backdrop{background:rgba(10,30,40,.7)}.lgd ul{list-style:none;padding:0;display:flex;gap:14px;margin:22px 0 0}' +
    '.lgd li{flex:1}.lgd li a{display:block;text-align:center;padding:14px 6px;background:#264653;color:#fff;text-decoration:none;font-size:13px;letter-spacing:.06em}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!dialog || !dialog.isConnected) show(); }; });
  var kept = store.get(NAME);
  if (kept && kept !== 'non') start(kept);
  if (!kept) setTimeout(show, 250);
})();
