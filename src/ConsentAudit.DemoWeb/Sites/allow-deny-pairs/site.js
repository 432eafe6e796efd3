// Le Petit Méridional : un gestionnaire par service, à la manière des outils français libres ; chaque service a sa paire de boutons.
var gestionnaire = (function () {
  var NAME = 'meridional_services', root;
  var SERVICES = [
    { key: 'analytics', family: 'Mesure d’audience', name: 'Google Analytics', run: function () { tags.ga4('G-MERIDI33AQ'); }, leaves: ['_ga'] },
    { key: 'criteo', family: 'Régies publicitaires', name: 'Criteo', run: function () { tags.criteo(); }, leaves: ['cto_'] },
    { key: 'facebook', family: 'Réseaux sociaux', name: 'Facebook', run: function () { tags.facebook('330112358132134'); }, leaves: ['_fbp'] }
  ];
  var state = {}, running = {};

  function load() {
    (store.get(NAME) || '').split('!').filter(Boolean).forEach(function (p) { state[p.split('=')[0]] = p.split('=')[1]; });
  }

  function apply(service) {
    if (state[service.key] === 'true' && !running[service.key]) { running[service.key] = true; service.run(); }
    if (state[service.key] === 'false') store.forget.apply(store, service.leaves);
  }

  function answer(services, value) {
    services.forEach(function (s) { state[s.key] = value; apply(s); });
    store.set(NAME, Object.keys(state).map(function (k) { return '!' + k + '=' + state[k]; }).join(''));
    // Un service déjà lancé ne s’arrête qu’avec la page.
    if (services.some(function (s) { return running[s.key] && state[s.key] === 'false'; })) location.reload();
  }

  function clear() { if (root) root.remove(); }

  function bar() {
    root = document.createElement('div');
    root.id = 'gs-bandeau';
    root.innerHTML = '<span>Ce site utilise des cookies et vous donne le contrôle sur ce que vous souhaitez activer : mesure d’audience, régies publicitaires, réseaux sociaux.</span><button type="button" class="gs-ok">✓ OK, tout accepter</button><button type="button" class="gs-plus">Personnaliser</button>';
    document.body.appendChild(root);
    root.querySelector('.gs-ok').onclick = function () { clear(); answer(SERVICES, 'true'); };
    root.querySelector('.gs-plus').onclick = panel;
  }

  function paint() {
    SERVICES.forEach(function (s) {
      var li = document.getElementById('gs-' + s.key);
      li.className = state[s.key] === 'true' ? 'gs-permis' : state[s.key] === 'false' ? 'gs-interdit' : '';
      li.querySelector('.a').setAttribute('aria-pressed', state[s.key] === 'true');
      li.querySelector('.d').setAttribute('aria-pressed', state[s.key] === 'false');
    });
  }

  function panel() {
    clear();
    root = document.createElement('div');
    root.id = 'gs-panneau';
    root.setAttribute('role', 'dialog');
    root.setAttribute('aria-label', 'Panneau de gestion des cookies');
    root.innerHTML = '<button type="button" class="gs-fermer">✗ Fermer</button><h1>Préférences pour tous les services</h1><div class="gs-tout"><button type="button" class="gs-oui">✓ Tout autoriser</button><button type="button" class="gs-non">✗ Interdire tout</button></div><ul>' + SERVICES.map(function (s) {
      return '<li id="gs-' + s.key + '"><div><b>' + s.family + '</b><br>' + s.name + '</div><div><button type="button" class="a" aria-label="Autoriser ' + s.name + '">✓ Autoriser</button><button type="button" class="d" aria-label="Interdire ' + s.name + '">✗ Interdire</button></div></li>';
    }).join('') + '</ul>';
    document.body.appendChild(root);
    root.querySelector('.gs-fermer').onclick = clear;
    root.querySelector('.gs-oui').onclick = function () { clear(); answer(SERVICES, 'true'); };
    root.querySelector('.gs-non').onclick = function () { clear(); answer(SERVICES, 'false'); };
    SERVICES.forEach(function (s) {
      root.querySelector('#gs-' + s.key + ' .a').onclick = function () { answer([s], 'true'); paint(); };
      root.querySelector('#gs-' + s.key + ' .d').onclick = function () { answer([s], 'false'); paint(); };
    });
    paint();
  }

  var css = document.createElement('style');
  css.textContent = '#gs-bandeau{position:fixed;bottom:0;left:0;right:0;background:#333;color:#fff;padding:16px 20px;z-index:21474;text-align:center;font-size:15px}#gs-bandeau button{margin-left:10px;padding:8px 14px;border:0;background:#fff;font:14px var(--texte);cursor:pointer}#gs-bandeau .gs-ok{background:#008300;color:#fff}' +
    '#gs-panneau{position:fixed;inset:8% 15% auto;background:#fff;border:6px solid #e36414;padding:20px 28px;z-index:21474;color:#222}#gs-panneau h1{font-size:20px;margin:0 0 14px}#gs-panneau ul{list-style:none;padding:0}#gs-panneau li{display:flex;justify-content:space-between;padding:12px;border-left:5px solid #bbb;background:#f6f6f6;margin-top:8px}' +
    '#gs-panneau button{border:0;padding:9px 14px;margin-left:6px;background:#808080;color:#fff;font:14px var(--texte);cursor:pointer}.gs-permis{border-color:#1b870b!important}.gs-interdit{border-color:#9c1a1a!important}#gs-panneau .a[aria-pressed=true]{background:#1b870b}#gs-panneau .d[aria-pressed=true]{background:#9c1a1a}.gs-fermer{float:right;background:#333!important}';
  document.head.appendChild(css);
  load();
  SERVICES.forEach(apply);
  if (!store.get(NAME)) setTimeout(bar, 400);
  return { panel: panel };
})();
document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); gestionnaire.panel(); }; });
