// L’Avenir du Plateau : tout est déjà allumé. L’onglet « Intérêt légitime » se règle à part, et rien n’éteint tout d’un coup.
(function () {
  var NAME = 'adp_cmp', modal, state;
  var CONSENT = [
    ['stockage', 'Stocker des informations sur votre terminal ou y accéder', true],
    ['publicite', 'Publicité personnalisée', true],
    ['mesure', 'Mesure d’audience', true],
    ['contenus', 'Contenus recommandés', true],
    ['position', 'Géolocalisation précise', false]
  ];
  var INTEREST = [
    ['li-profil', 'Créer un profil publicitaire personnalisé', true],
    ['li-performance', 'Mesurer la performance des publicités', true],
    ['li-produits', 'Développer et améliorer les produits', true]
  ];

  function start(s) {
    if (s.mesure) tags.ga4('G-PLATEAU30D');
    if (s.publicite) tags.ads('/21700000/plateau/une');
    if (s.contenus) tags.outbrain();
    if (s['li-profil'] || s['li-performance']) tags.facebook('300998877665544');
  }

  function close(s) {
    var before = store.get(NAME);
    store.set(NAME, Object.keys(s).filter(function (k) { return s[k]; }).join('~') || 'aucune');
    modal.remove();
    if (before) { store.forget('_ga', '__gads', '__gpi', 'OB-', '_fbp'); location.reload(); return; }
    start(s);
  }

  function defaults() {
    var s = {}, kept = store.get(NAME);
    CONSENT.concat(INTEREST).forEach(function (p) { s[p[0]] = kept ? kept.split('~').indexOf(p[0]) >= 0 : p[2]; });
    return s;
  }

  function show(html) {
    if (modal) modal.remove();
    modal = document.createElement('div');
    modal.className = 'adp-voile';
    modal.innerHTML = '<div class="adp" role="dialog" aria-modal="true" aria-label="Gestion du consentement">' + html + '</div>';
    document.body.appendChild(modal);
  }

  function first() {
    show('<h2>Nous respectons vos choix</h2><p>L’Avenir du Plateau et 312 partenaires stockent des cookies et y accèdent pour personnaliser la publicité et les contenus et mesurer leur performance. Certains partenaires se fondent sur leur intérêt légitime, auquel vous pouvez vous opposer dans les paramètres.</p>' +
      '<div class="adp-pied"><a href="#" class="adp-lien">Paramétrer</a>' + (putRight ? '<button class="adp-ok adp-non">Tout refuser</button>' : '') + '<button class="adp-ok adp-oui">Tout accepter</button></div>');
    if (putRight) modal.querySelector('.adp-non').onclick = function () { close({}); };
    modal.querySelector('.adp-oui').onclick = function () {
      var all = {};
      CONSENT.concat(INTEREST).forEach(function (p) { all[p[0]] = true; });
      close(all);
    };
    modal.querySelector('.adp-lien').onclick = function (e) { e.preventDefault(); second(); };
  }

  function second() {
    state = defaults();
    show('<h2>Vos paramètres</h2><div role="tablist"><button role="tab" aria-selected="true" class="t1">Consentement</button><button role="tab" aria-selected="false" class="t2">Intérêt légitime</button></div><div class="adp-liste" role="tabpanel"></div>' +
      '<div class="adp-pied"><button class="adp-ok">Enregistrer et fermer</button></div>');
    modal.querySelector('.adp-ok').onclick = function () { close(state); };
    modal.querySelector('.t1').onclick = function () { tab(CONSENT, this); };
    modal.querySelector('.t2').onclick = function () { tab(INTEREST, this); };
    tab(CONSENT, modal.querySelector('.t1'));
  }

  function tab(list, chosen) {
    modal.querySelectorAll('[role=tab]').forEach(function (t) { t.setAttribute('aria-selected', t === chosen); });
    var zone = modal.querySelector('.adp-liste');
    zone.textContent = '';
    list.forEach(function (p) {
      var row = document.createElement('div');
      row.innerHTML = '<span id="adp-' + p[0] + '">' + p[1] + '</span><span role="switch" tabindex="0" aria-labelledby="adp-' + p[0] + '" aria-checked="' + state[p[0]] + '"></span>';
      var toggle = row.lastChild;
      toggle.onclick = function () { state[p[0]] = !state[p[0]]; toggle.setAttribute('aria-checked', state[p[0]]); };
      zone.appendChild(row);
    });
  }

  var css = document.createElement('style');
  css.textContent = '.adp-voile{position:fixed;inset:0;background:rgba(9,20,36,.72);z-index:88888;display:grid;place-items:center}.adp{background:#fff;color:#1d2433;width:min(660px,94vw);padding:26px 32px;font-size:15px}.adp h2{margin:0 0 12px;color:#1d4e89}' +
    '.adp-pied{display:flex;justify-content:flex-end;gap:22px;align-items:center;margin-top:20px}.adp-ok{background:#1d4e89;color:#fff;border:0;padding:14px 34px;font:700 15px var(--texte);cursor:pointer}.adp-lien{font-size:13px;color:#667}' +
    '[role=tablist]{border-bottom:2px solid #1d4e89}[role=tab]{background:none;border:0;padding:10px 18px;font:600 14px var(--texte);color:#667;cursor:pointer}[role=tab][aria-selected=true]{background:#1d4e89;color:#fff}' +
    '.adp-liste div{display:flex;justify-content:space-between;gap:20px;padding:11px 4px;border-bottom:1px solid #e2e5ea}.adp [role=switch]{flex:none;width:44px;height:22px;border-radius:11px;background:#aab;position:relative;cursor:pointer}.adp [role=switch]::before{content:"";position:absolute;width:16px;height:16px;border-radius:8px;top:3px;left:3px;background:#fff}.adp [aria-checked=true]{background:#1d9e5a}.adp [aria-checked=true]::before{left:25px}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); second(); }; });
  if (store.get(NAME)) start(defaults()); else setTimeout(first, 400);
})();
