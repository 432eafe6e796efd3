// Le Grand Quotidien du Centre : refuser est possible, puis un second écran demande d’accepter tout de même, ou de payer.
(function () {
  var NAME = 'gqc_consent', layer;

  function start() {
    tags.ads('/21700000/gqc/une');
    tags.facebook('350161803398874');
    tags.ga4('G-CENTRE35WQ');
  }

  function leave() {
    if (layer) layer.remove();
    layer = null;
    document.body.style.overflow = '';
  }

  function accept() {
    store.set(NAME, 'accepte');
    leave();
    start();
  }

  function show(cls, html) {
    leave();
    layer = document.createElement('div');
    layer.className = 'gqc ' + cls;
    layer.innerHTML = '<div role="dialog" aria-modal="true" aria-label="Consentement">' + html + '</div>';
    document.body.appendChild(layer);
    document.body.style.overflow = 'hidden';
    layer.querySelector('.oui').onclick = accept;
  }

  function first() {
    show('gqc-un', '<button class="sans">Continuer sans accepter</button><h2>Avec votre accord</h2><p>Le Grand Quotidien du Centre et ses 164 partenaires utilisent des cookies pour mesurer l’audience, personnaliser la publicité et vous proposer des contenus de réseaux sociaux.</p><button class="oui">Accepter et continuer</button>');
    layer.querySelector('.sans').onclick = function () { store.set(NAME, 'refuse'); wall(); };
  }

  function wall() {
    show('gqc-mur', '<p class="gqc-logo">Le Grand Quotidien du Centre</p><h2>Dommage !</h2><p>Sans cookies, notre journal perd sa première ressource. Pour lire nos articles, acceptez les cookies publicitaires ou abonnez-vous.</p>' +
      '<button class="oui">Accepter les cookies et lire gratuitement</button><button class="payer">M’abonner pour 2,99&nbsp;€/mois</button><p><a href="/contact">Déjà abonné ? Connectez-vous</a></p>');
    layer.querySelector('.payer').onclick = function () {
      navigator.sendBeacon('/achat');
      location.href = '/achat';
    };
  }

  var css = document.createElement('style');
  css.textContent = '.gqc{position:fixed;inset:0;z-index:99000;display:grid;place-items:center;background:rgba(0,0,0,.6)}.gqc>div{background:#fff;width:min(560px,92vw);padding:28px 34px;position:relative}.gqc h2{font:700 26px var(--titre);margin:0 0 10px}' +
    '.gqc .oui,.gqc .payer{display:block;width:100%;padding:15px;margin-top:12px;border:2px solid #9d0208;background:#9d0208;color:#fff;font:700 16px var(--texte);cursor:pointer}.gqc .payer{background:#fff;color:#9d0208}.gqc .sans{float:right;background:none;border:0;text-decoration:underline;font:14px var(--texte);color:#333;cursor:pointer}' +
    '.gqc-mur{background:#fdf0d5}.gqc-mur>div{background:none;text-align:center}.gqc-logo{font:700 24px var(--titre);color:#9d0208}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) {
    a.onclick = function (e) {
      e.preventDefault();
      store.forget(NAME, '__gads', '__gpi', '_fbp', '_ga');
      location.reload();
    };
  });
  var kept = store.get(NAME);
  if (kept === 'accepte') start();
  else if (kept === 'refuse') wall();
  else setTimeout(first, 400);
})();
