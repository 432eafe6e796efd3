// Le Lecteur du Dimanche : « Refuser » ne dit pas qu’il mène à la caisse.
(function () {
  var NAME = 'lld_consentement', box;

  function start() {
    tags.ads('/21700000/lecteur/une');
    tags.criteo();
    tags.ga4('G-DIMANCHE40');
  }

  var buy = document.getElementById('acheter');
  if (buy) {
    buy.addEventListener('click', function () {
      fetch('/achat', { method: 'POST', keepalive: true });
      location.href = '/achat';
    });
    return;
  }

  function show() {
    box = document.createElement('section');
    box.className = 'lld';
    box.setAttribute('aria-label', 'Données personnelles');
    box.innerHTML = '<h2>Vos données, votre dimanche</h2><p>Avec ses 96 partenaires, Le Lecteur du Dimanche utilise des cookies pour mesurer son audience et vous présenter de la publicité personnalisée.</p>' +
      '<div><a class="lld-b" href="/abonnement">Refuser</a><button class="lld-b">Accepter</button></div>';
    document.body.appendChild(box);
    box.querySelector('button').onclick = function () {
      store.set(NAME, 'accepte');
      box.remove();
      start();
    };
  }

  var css = document.createElement('style');
  css.textContent = '.lld{position:fixed;inset:auto 0 0;background:#f8f9fa;border-top:6px double #343a40;padding:22px calc(50% - 420px);z-index:777}.lld h2{margin:0;font:700 22px var(--titre)}.lld div{display:flex;gap:16px}.lld-b{flex:1;text-align:center;padding:13px;background:#343a40;color:#fff;border:0;font:600 15px var(--texte);text-decoration:none;cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) {
    a.onclick = function (e) { e.preventDefault(); store.forget(NAME, '__gads', '__gpi', 'cto_', '_ga'); location.reload(); };
  });
  if (store.get(NAME)) start(); else setTimeout(show, 400);
})();
