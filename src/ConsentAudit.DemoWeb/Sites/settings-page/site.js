// Le Messager des Ponts : pas de fenêtre ; une barre en haut de page, et une page entière pour décider.
(function () {
  var NAME = 'mdp_traceurs', kept = store.get(NAME);
  var LEAVES = { audience: ['_ga'], publicite: ['__gads', '__gpi'], partage: ['_fbp'] };

  if (kept) {
    var choice = JSON.parse(kept);
    if (choice.audience === 'oui') tags.ga4('G-PONTS34KJ6');
    if (choice.publicite === 'oui') tags.ads('/21700000/messager/une');
    if (choice.partage === 'oui') tags.facebook('340271828182845');
  }

  function keep(values) {
    store.set(NAME, JSON.stringify(values));
    Object.keys(LEAVES).filter(function (p) { return values[p] !== 'oui'; }).forEach(function (p) { store.forget.apply(store, LEAVES[p]); });
  }

  var form = document.forms.traceurs;
  if (form) {
    Object.keys(LEAVES).forEach(function (p) { form[p].value = kept ? JSON.parse(kept)[p] : 'non'; });
    form.addEventListener('submit', function (e) {
      e.preventDefault();
      keep({ audience: form.audience.value, publicite: form.publicite.value, partage: form.partage.value });
      location.href = '/';
    });
    return;
  }

  if (kept) return;
  var bar = document.createElement('aside');
  bar.setAttribute('aria-label', 'Cookies');
  bar.style.cssText = 'background:#fefae0;border-bottom:1px solid #bc6c25;padding:16px calc(50% - 540px);display:flex;gap:24px;align-items:center;font-size:15px';
  bar.innerHTML = '<p style="margin:0;flex:1">Le Messager des Ponts souhaite utiliser des cookies pour mesurer son audience, afficher de la publicité ciblée et permettre le partage. Acceptez-vous ces cookies ?</p>' +
    '<button type="button" style="background:#283618;color:#fff;border:0;padding:12px 22px;font:600 15px var(--texte);cursor:pointer">J’accepte les cookies</button> <a href="/gestion-cookies">Gérer mes cookies</a>';
  document.body.prepend(bar);
  bar.querySelector('button').onclick = function () {
    keep({ audience: 'oui', publicite: 'oui', partage: 'oui' });
    location.reload();
  };
})();
