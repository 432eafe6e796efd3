// Clocher & Marais : fait maison. Des <div>, une couleur, un bouton qui glisse et un mot ; aucun rôle, mais tout est vrai.
(function () {
  var NAME = 'cm-choix', panel;
  var LIST = { audience: 'Nous aider à compter les lecteurs', pub: 'Recevoir des publicités à mon goût', video: 'Voir les contenus des réseaux sociaux' };

  function start(ok) {
    if (ok.audience) tags.ga4('G-CLOCHER31M');
    if (ok.pub) tags.criteo();
    if (ok.video) tags.twitter();
  }

  function kept() {
    var raw = store.get(NAME), ok = {};
    if (!raw) return null;
    raw.split('').forEach(function (c, i) { ok[Object.keys(LIST)[i]] = c === '1'; });
    return ok;
  }

  function keep(ok) {
    var before = kept();
    store.set(NAME, Object.keys(LIST).map(function (k) { return ok[k] ? 1 : 0; }).join(''));
    panel.remove();
    if (!before) { start(ok); return; }
    if (!ok.audience) store.forget('_ga');
    if (!ok.pub) store.forget('cto_');
    location.reload();
  }

  function el(cls, text, parent, action) {
    var d = document.createElement('div');
    d.className = cls;
    d.textContent = text;
    parent.appendChild(d);
    if (action) d.addEventListener('click', action);
    return d;
  }

  function open(title, text) {
    if (panel) panel.remove();
    panel = el('cm-panneau', '', document.body);
    el('cm-titre', title, panel);
    if (text) el('cm-texte', text, panel);
  }

  function ask() {
    open('🍪 Les cookies du marais', 'Clocher & Marais vit de ses lecteurs et d’un peu de publicité. Avec votre accord, nous et 6 partenaires utilisons des cookies pour compter les lectures, choisir des publicités à votre goût et afficher les réseaux sociaux.');
    var row = el('cm-rang', '', panel), all = {};
    Object.keys(LIST).forEach(function (k) { all[k] = true; });
    el('cm-bouton', 'Tout autoriser', row, function () { keep(all); });
    el('cm-bouton', 'Régler', row, settings);
  }

  function settings() {
    var ok = Object.assign({ audience: false, pub: false, video: false }, kept());
    open('Régler mes cookies');
    Object.keys(LIST).forEach(function (k) {
      var line = el('cm-ligne', '', panel), track, word;
      el('cm-nom', LIST[k], line);
      word = el('cm-mot', '', line);
      track = el('cm-piste', '', line, function () { ok[k] = !ok[k]; paint(); });
      el('cm-rond', '', track);
      function paint() {
        track.className = 'cm-piste ' + (ok[k] ? 'vert' : 'rouge');
        word.textContent = ok[k] ? 'Autorisé' : 'Interdit';
      }
      paint();
    });
    el('cm-bouton', 'Enregistrer', el('cm-rang', '', panel), function () { keep(ok); });
  }

  var css = document.createElement('style');
  css.textContent = '.cm-panneau{position:fixed;right:24px;top:90px;width:420px;max-width:92vw;background:#fefae0;color:#283618;border:1px solid #a3b18a;border-radius:6px;padding:22px;z-index:6000;box-shadow:0 12px 40px rgba(0,0,0,.35)}.cm-titre{font:700 20px var(--titre);margin-bottom:8px}.cm-texte{font-size:14px}' +
    '.cm-rang{display:flex;gap:10px;margin-top:16px}.cm-bouton{flex:1;text-align:center;padding:12px;background:#3c6e71;color:#fff;font-weight:700;border-radius:4px;cursor:pointer}' +
    '.cm-ligne{display:flex;align-items:center;gap:12px;padding:10px 0;border-bottom:1px dashed #a3b18a;font-size:14px}.cm-nom{flex:1}.cm-mot{width:64px;font-weight:700;font-size:13px}' +
    '.cm-piste{width:50px;height:26px;border-radius:13px;position:relative;cursor:pointer}.cm-piste.vert{background:#2e8b3d}.cm-piste.rouge{background:#c1121f}.cm-rond{position:absolute;top:3px;width:20px;height:20px;border-radius:10px;background:#fff}.rouge .cm-rond{left:3px}.vert .cm-rond{left:27px}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); settings(); }; });
  if (kept()) start(kept()); else setTimeout(ask, 500);
})();
