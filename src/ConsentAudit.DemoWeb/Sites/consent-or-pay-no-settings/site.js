// Mur du Quotidien Payant : deux offres côte à côte, aucun réglage.
(function () {
  var NAME = 'qp_offre';

  function start() {
    tags.ads('/21700000/quotidien/une');
    tags.facebook('664120933450882');
  }

  document.querySelectorAll('[data-choix]').forEach(function (a) {
    a.onclick = function (e) {
      e.preventDefault();
      store.forget(NAME, '__gads', '__gpi', '_fbp');
      location.reload();
    };
  });
  if (store.get(NAME) === 'gratuit') { start(); return; }

  setTimeout(function () {
    var wall = document.createElement('div');
    wall.id = 'appconsent';
    wall.style.cssText = 'position:fixed;inset:0;background:#f4effa;z-index:7000;display:grid;place-items:center;overflow:auto';
    wall.innerHTML = '<div style="max-width:860px;padding:20px;text-align:center"><p style="font:700 30px var(--titre);color:#5a189a;margin:0">Le Quotidien Payant</p>' +
      '<p>Le journalisme a un coût. Choisissez comment vous souhaitez nous lire : en acceptant les cookies publicitaires de nos partenaires, ou en vous abonnant.</p>' +
      '<div style="display:flex;gap:20px"><div class="offre"><h3>Gratuit</h3><p>Avec publicités personnalisées, mesure d’audience et cookies de 88 partenaires.</p><span role="button" tabindex="0" class="bouton lire">Accepter et accéder gratuitement</span></div>' +
      '<div class="offre"><h3>4,99 € par mois</h3><p>Sans publicité ni traceurs. Résiliable à tout moment.</p><a class="bouton" href="/abonnement">S’abonner sans publicité</a></div></div>' +
      '<p style="font-size:13px"><a href="/confidentialite">Politique de confidentialité</a> — Déjà abonné ? <a href="/contact">Se connecter</a></p></div>';
    var css = document.createElement('style');
    css.textContent = '.offre{flex:1;background:#fff;border:1px solid #c9b6e4;border-radius:10px;padding:20px}.bouton{display:block;background:#5a189a;color:#fff;padding:14px;border-radius:8px;font-weight:700;text-decoration:none;cursor:pointer}';
    document.head.appendChild(css);
    document.body.appendChild(wall);
    document.body.style.overflow = 'hidden';
    wall.querySelector('a.bouton').onclick = function () { navigator.sendBeacon('/achat'); };
    wall.querySelector('.lire').addEventListener('click', function () {
      store.set(NAME, 'gratuit');
      wall.remove();
      document.body.style.overflow = '';
      start();
    });
  }, 150);
})();
