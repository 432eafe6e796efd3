// Le Cadre Européen : ce que disent la chaîne TC et le mode consentement est ce que le lecteur a choisi, finalité par finalité.
(function () {
  var NAME = 'euconsent-v2', box;
  var STACKS = [
    { title: 'Stocker et lire des informations sur un terminal', purposes: [1] },
    { title: 'Publicités personnalisées et leur mesure', purposes: [2, 3, 4, 7] },
    { title: 'Mesure d’audience et de performance des contenus', purposes: [8, 9, 10] }
  ];
  var ALL = STACKS.flatMap(function (s) { return s.purposes; });

  window.dataLayer = window.dataLayer || [];
  window.gtag = function () { dataLayer.push(arguments); };
  gtag('consent', 'default', { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied' });

  function start(consents) {
    function has(purpose) { return consents.indexOf(1) >= 0 && consents.indexOf(purpose) >= 0; }
    function word(yes) { return yes ? 'granted' : 'denied'; }
    gtag('consent', 'update', { ad_storage: word(has(4)), ad_user_data: word(has(7)), ad_personalization: word(has(4)), analytics_storage: word(has(8)) });
    if (has(8)) tags.ga4('G-CADRE54EUR');
    if (has(4)) tags.ads('/21700000/cadre/une');
  }

  function decide(consents) {
    var before = store.get(NAME);
    store.set(NAME, tcf.say('useractioncomplete', { consents: consents }));
    box.remove();
    if (before) { store.forget('_ga', '__gads', '__gpi'); location.reload(); return; }
    start(consents);
  }

  function open(html) {
    if (box) box.remove();
    box = document.createElement('div');
    box.className = 'lce-fond';
    box.innerHTML = '<div class="lce" role="dialog" aria-modal="true" aria-label="Vie privée">' + html + '</div>';
    document.body.appendChild(box);
    box.addEventListener('click', function (e) {
      if (e.target.value === 'rien') decide([]);
      if (e.target.value === 'tout') decide(ALL);
      if (e.target.value === 'options') second();
      if (e.target.value === 'garder') decide(STACKS.filter(function (s, i) { return box.querySelectorAll('input')[i].checked; }).flatMap(function (s) { return s.purposes; }));
    });
  }

  function first() {
    tcf.say('cmpuishown');
    open('<h2>Le respect de votre vie privée</h2><p>Nos 5 partenaires (dont Google et Microsoft) et nous stockons des informations sur votre terminal et y accédons, pour des publicités personnalisées, leur mesure, et la mesure d’audience. Si vous refusez, les articles restent accessibles. Votre choix vaut six mois et se modifie avec « Gérer mes cookies », en bas de page.</p>' +
      '<p class="rang"><button value="options">Plus d’options</button><button value="rien">Tout refuser</button><button value="tout">Tout accepter</button></p>');
  }

  function second() {
    var kept = store.get(NAME), on = kept ? tcf.read(kept).consents : [];
    open('<h2>Vos options</h2>' + STACKS.map(function (s) {
      return '<label>' + s.title + ' <input type="checkbox"' + (on.indexOf(s.purposes[0]) >= 0 ? ' checked' : '') + '></label>';
    }).join('') + '<p class="rang"><button value="rien">Tout refuser</button><button value="garder">Enregistrer</button><button value="tout">Tout accepter</button></p>');
  }

  var css = document.createElement('style');
  css.textContent = '.lce-fond{position:fixed;inset:0;background:rgba(0,20,80,.55);z-index:30000;display:grid;place-items:center}.lce{background:#fff;width:min(640px,94vw);padding:26px 32px;border-top:8px solid #fc0}.lce h2{margin:0}.lce label{display:flex;justify-content:space-between;padding:12px 0;border-bottom:1px solid #dde}.rang{display:flex;gap:12px}.rang button{flex:1;padding:13px;background:#039;color:#fff;border:0;font:600 15px var(--texte);cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); second(); }; });
  var kept = store.get(NAME);
  if (kept) { tcf.say('tcloaded', tcf.read(kept), kept); start(tcf.read(kept).consents); } else setTimeout(first, 400);
})();
