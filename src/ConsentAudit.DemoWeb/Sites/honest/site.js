// Bandeau de La Gazette Honnête : fenêtre centrale, trois boutons de même poids, second niveau par finalité.
(function () {
  var NAME = 'demo_consent';
  var PURPOSES = [
    { id: 'audience', title: 'Mesure d’audience', text: 'Compter les visites et connaître les articles les plus lus.', leaves: ['_ga'] },
    { id: 'publicite', title: 'Publicité', text: 'Afficher des publicités personnalisées et mesurer leur efficacité.', leaves: ['__gads', '__gpi', '_fbp'] },
    { id: 'sociaux', title: 'Réseaux sociaux', text: 'Lire les vidéos (YouTube) et commenter les articles (Facebook). Sans accord, les unes et les autres ne s’affichent pas.', leaves: [] }
  ];
  var root;

  function read() {
    var raw = store.get(NAME);
    return raw && Object.fromEntries(raw.split(',').map(function (p) { return [p.split(':')[0], p.split(':')[1] === '1']; }));
  }

  function apply(choice) {
    // Sans accord, la mesure d’audience passe en mode exempté ; rien d’autre ne démarre.
    tags.piano('638201', 'logs1412.xiti.com', choice.audience ? 'optin' : 'exempt', 180);
    if (choice.audience) tags.ga4('G-HONNETE1XQ');
    if (choice.publicite) { tags.ads('/21700000/gazette/une'); tags.facebook('902211345567001'); }
    if (choice.sociaux) { tags.videos(); tags.comments(); }
  }

  function decide(choice) {
    var before = read();
    store.set(NAME, PURPOSES.map(function (p) { return p.id + ':' + (choice[p.id] ? 1 : 0); }).join(','));
    root.remove();
    root = null;
    document.documentElement.style.overflow = '';
    if (!before) { apply(choice); return; }
    // Un choix modifié : ce que les outils refusés ont laissé chez nous est effacé, et la page repart sans eux.
    PURPOSES.forEach(function (p) { if (!choice[p.id]) store.forget.apply(store, p.leaves); });
    location.reload();
  }

  function all(value) { return Object.fromEntries(PURPOSES.map(function (p) { return [p.id, value]; })); }

  function button(label, action) {
    var b = document.createElement('button');
    b.type = 'button';
    b.className = 'gh-bouton';
    b.textContent = label;
    b.addEventListener('click', action);
    return b;
  }

  function frame(title) {
    if (root) root.remove();
    root = document.createElement('div');
    root.className = 'gh-fond';
    root.innerHTML = '<div class="gh-boite" role="dialog" aria-modal="true" aria-labelledby="gh-titre"><h2 id="gh-titre">' + title + '</h2><div class="gh-corps"></div><div class="gh-actions"></div></div>';
    document.body.appendChild(root);
    document.documentElement.style.overflow = 'hidden';
    return { body: root.querySelector('.gh-corps'), actions: root.querySelector('.gh-actions') };
  }

  function first() {
    var box = frame('Vos choix concernant les cookies');
    box.body.innerHTML = '<p>La Gazette Honnête et ses 12 partenaires utilisent des cookies pour trois finalités : mesurer l’audience, afficher des publicités personnalisées, et vous permettre d’utiliser les réseaux sociaux.</p>' +
      '<p>Refuser ne vous prive d’aucun article. Seuls les vidéos et les commentaires, fournis par des réseaux sociaux, ne s’affichent pas sans votre accord, et les publicités ne tiennent pas compte de vos lectures.</p>' +
      '<p>Vous pouvez accepter, refuser, ou choisir finalité par finalité. Votre choix est conservé six mois ; vous pouvez en changer à tout moment avec le lien « Paramétrer vos choix » en bas de chaque page. <a href="/confidentialite">Politique de confidentialité</a></p>';
    box.actions.append(
      button('Paramétrer vos choix', second),
      button('Tout refuser', function () { decide(all(false)); }),
      button('Tout Accepter', function () { decide(all(true)); }));
  }

  function second() {
    var box = frame('Paramétrer vos choix'), choice = Object.assign(all(false), read());
    PURPOSES.forEach(function (p) {
      var row = document.createElement('div');
      row.className = 'gh-finalite';
      row.innerHTML = '<div><strong id="gh-' + p.id + '">' + p.title + '</strong><br>' + p.text + '</div><button type="button" role="switch" aria-labelledby="gh-' + p.id + '"></button>';
      var toggle = row.querySelector('[role=switch]');
      toggle.setAttribute('aria-checked', choice[p.id]);
      toggle.addEventListener('click', function () {
        choice[p.id] = !choice[p.id];
        toggle.setAttribute('aria-checked', choice[p.id]);
      });
      box.body.appendChild(row);
    });
    box.actions.append(
      button('Tout refuser', function () { decide(all(false)); }),
      button('Tout Accepter', function () { decide(all(true)); }),
      button('Enregistrer mes choix', function () { decide(choice); }));
  }

  var css = document.createElement('style');
  css.textContent = '.gh-fond{position:fixed;inset:0;background:rgba(20,20,20,.6);z-index:9999;display:grid;place-items:center}' +
    '.gh-boite{background:#fff;width:min(680px,94vw);padding:26px 30px;border-radius:8px}.gh-boite h2{margin-top:0;font-family:var(--titre)}' +
    '.gh-actions{display:flex;gap:12px;margin-top:18px;flex-wrap:wrap}.gh-bouton{flex:1;min-width:160px;padding:13px;font:600 15px var(--texte);background:#a4161a;color:#fff;border:0;border-radius:4px;cursor:pointer}' +
    '.gh-finalite{display:flex;justify-content:space-between;gap:20px;padding:12px 0;border-bottom:1px solid #ddd;font-size:15px}' +
    '.gh-finalite [role=switch]{flex:none;width:46px;height:24px;border:0;border-radius:12px;background:#999;position:relative;cursor:pointer}' +
    '.gh-finalite [role=switch]::after{content:"";position:absolute;top:3px;left:3px;width:18px;height:18px;border-radius:9px;background:#fff}' +
    '.gh-finalite [aria-checked=true]{background:#2a7a2a}.gh-finalite [aria-checked=true]::after{left:25px}';
  document.head.appendChild(css);

  document.querySelectorAll('[data-choix]').forEach(function (b) { b.addEventListener('click', function (e) { e.preventDefault(); second(); }); });
  var kept = read();
  if (kept) apply(kept); else setTimeout(first, 300);
})();
