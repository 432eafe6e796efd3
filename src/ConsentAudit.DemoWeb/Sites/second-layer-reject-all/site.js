// L’Indépendant des Coteaux : bandeau de bas de page sans refus ; une seconde fenêtre, « Accepter les cookies », propose tout en bas « Tout refuser ».
(function () {
  var NAME = 'idc-preferences', node;
  var GROUPS = [
    { id: 'C2', title: 'Statistiques', text: 'Savoir combien de lecteurs viennent, et pour quels articles.' },
    { id: 'C4', title: 'Publicité ciblée', text: 'Choisir les annonces et les liens recommandés selon vos lectures.' }
  ];

  function start(granted) {
    if (granted.indexOf('C2') >= 0) tags.ga4('G-COTEAUX28R');
    if (granted.indexOf('C4') >= 0) { tags.ads('/21700000/coteaux/une'); tags.taboola('independantcoteaux'); }
  }

  function decide(granted) {
    var changed = store.get(NAME);
    store.set(NAME, 'C1' + granted.map(function (g) { return ',' + g; }).join(''));
    node.remove();
    if (changed) { store.forget('_ga', '__gads', '__gpi', 'taboola'); location.reload(); return; }
    start(granted);
  }

  function mount(html, kind) {
    if (node) node.remove();
    node = document.createElement('div');
    node.className = 'idc ' + kind;
    node.setAttribute('role', 'dialog');
    node.setAttribute('aria-label', 'Confidentialité');
    node.innerHTML = html;
    document.body.appendChild(node);
    node.addEventListener('click', function (e) {
      var action = e.target.dataset.action;
      if (action === 'tout') decide(GROUPS.map(function (g) { return g.id; }));
      if (action === 'rien') decide([]);
      if (action === 'regler') preferences();
      if (action === 'garder') decide([].map.call(node.querySelectorAll('.cat input:checked'), function (i) { return i.id; }));
    });
  }

  function banner() {
    mount('<p>En cliquant sur « Accepter tout », vous acceptez que L’Indépendant des Coteaux et ses 74 partenaires stockent des cookies sur votre appareil pour mesurer l’audience et personnaliser la publicité.</p>' +
      '<div class="rang"><button data-action="regler" class="creux">Personnaliser</button>' + (putRight ? '<button data-action="rien">Refuser tout</button>' : '') + '<button data-action="tout">Accepter tout</button></div>', 'idc-bas');
  }

  function preferences() {
    var kept = store.get(NAME) || '';
    mount('<h2>' + (putRight ? 'Centre de préférences' : 'Accepter les cookies') + '</h2><div class="cat"><b>Cookies strictement nécessaires</b><i>Toujours actif</i><p>Garder votre session ouverte et ce choix.</p></div>' +
      GROUPS.map(function (g) {
        return '<div class="cat"><label for="' + g.id + '"><b>' + g.title + '</b></label><input type="checkbox" id="' + g.id + '"' + (kept.indexOf(g.id) > 0 ? ' checked' : '') + '><p>' + g.text + '</p></div>';
      }).join('') + '<div class="rang"><button data-action="rien">Tout refuser</button><button data-action="garder" class="creux">Confirmer la sélection</button><button data-action="tout">Accepter tout</button></div>', 'idc-volet');
  }

  var css = document.createElement('style');
  css.textContent = '.idc{position:fixed;background:#fff;color:#222;z-index:2147483;box-shadow:0 0 24px rgba(0,0,0,.35);font-size:14px;padding:20px 28px}.idc-bas{left:0;right:0;bottom:0;display:flex;gap:30px;align-items:center}' +
    '.idc-volet{left:0;top:0;bottom:0;width:440px;max-width:100vw;overflow:auto}.idc .rang{display:flex;gap:10px;flex:none;flex-wrap:wrap}.idc button{background:#7b2d26;color:#fff;border:1px solid #7b2d26;border-radius:2px;padding:11px 18px;font:600 14px var(--texte);cursor:pointer}.idc .creux{background:#fff;color:#7b2d26}' +
    '.cat{border:1px solid #ddd;padding:12px 14px;margin-bottom:12px;display:grid;grid-template-columns:1fr auto}.cat p{grid-column:1/3;margin:6px 0 0;color:#555}.cat i{color:#7b2d26;font-style:normal}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); preferences(); }; });
  var kept = store.get(NAME);
  if (kept) start(kept.split(',')); else setTimeout(banner, 350);
})();
