// Tardif Info : Google Tag Manager tout de suite, le bandeau trois secondes après le chargement.
(function () {
  var NAME = 'tardif_choix', card;

  window.dataLayer = window.dataLayer || [];
  tags.gtm('GTM-5LATE12');

  function decide(purposes) {
    var before = store.get(NAME);
    store.set(NAME, purposes.join(';') || 'aucun');
    card.remove();
    if (before) { store.forget('_ga', '_fbp'); location.reload(); return; }
    dataLayer.push({ event: 'consentement', accorde: purposes });
  }

  function show() {
    card = document.createElement('aside');
    card.className = 'consentement-carte';
    card.innerHTML = '<p>Tardif Info et ses partenaires souhaitent lire et déposer des cookies sur votre appareil pour mesurer l’audience et vous montrer des publicités selon vos centres d’intérêt. Vous pourrez revenir sur votre décision depuis le bas de page.</p>' +
      '<div><button data-v="interdire">Interdire</button><button data-v="autoriser">Autoriser</button><button data-v="">Décider par finalité</button></div>';
    document.body.appendChild(card);
    card.addEventListener('click', function (e) {
      var b = e.target.closest('button');
      if (!b) return;
      if (b.dataset.v) { decide(b.dataset.v === 'autoriser' ? ['audience', 'publicite'] : []); return; }
      card.innerHTML = '<p><label><input type="checkbox" value="audience"> Mesure d’audience</label> <label><input type="checkbox" value="publicite"> Publicité</label></p><div><button class="garder">Confirmer mes choix</button></div>';
      card.querySelector('.garder').onclick = function (f) {
        f.stopPropagation();
        decide([].map.call(card.querySelectorAll('input:checked'), function (i) { return i.value; }));
      };
    });
  }

  var css = document.createElement('style');
  css.textContent = '.consentement-carte{position:fixed;left:24px;bottom:24px;width:460px;max-width:92vw;background:#fff;border-top:6px solid #6a040f;box-shadow:0 8px 40px rgba(0,0,0,.35);padding:20px 24px;z-index:700;font-size:14px}' +
    '.consentement-carte div{display:flex;gap:8px;flex-wrap:wrap}.consentement-carte button{flex:1;padding:10px;border:1px solid #6a040f;background:#fff;color:#6a040f;font:600 14px var(--texte);cursor:pointer;white-space:nowrap}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!card || !card.isConnected) show(); }; });
  var kept = store.get(NAME);
  if (kept) dataLayer.push({ event: 'consentement', accorde: kept.split(';') });
  if (!kept) addEventListener('load', function () { setTimeout(show, 3000); });
})();
