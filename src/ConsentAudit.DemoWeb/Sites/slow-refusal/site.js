// Patience : l’acceptation est immédiate ; le refus « contacte les partenaires », un par un, et fait attendre.
(function () {
  var NAME = 'patience_choix', box;

  function start() {
    tags.ga4('G-PATIENCE58');
    tags.criteo();
  }

  function done(value) {
    var before = store.get(NAME);
    store.set(NAME, value);
    box.remove();
    if (before) { store.forget('_ga', 'cto_'); location.reload(); return; }
    if (value === 'oui') start();
  }

  function show() {
    box = document.createElement('div');
    box.className = 'pat';
    box.innerHTML = '<div role="dialog" aria-modal="true" aria-label="Cookies"><h2>Prenons un instant</h2><p>Patience et ses 38 partenaires utilisent des cookies pour la mesure d’audience et la publicité personnalisée.</p><button class="n">Tout refuser</button><button class="o">Tout accepter</button></div>';
    document.body.appendChild(box);
    box.querySelector('.o').onclick = function () { done('oui'); };
    box.querySelector('.n').onclick = function () {
      box.firstChild.innerHTML = '<h2>Enregistrement de vos choix…</h2><p class="pat-roue"></p><p>Nous transmettons votre refus à chacun de nos partenaires. Merci de patienter.</p>';
      setTimeout(function () { done('non'); }, 5000);
    };
  }

  var css = document.createElement('style');
  css.textContent = '.pat{position:fixed;inset:0;background:rgba(30,50,30,.65);z-index:5100;display:grid;place-items:center}.pat>div{background:#fff;width:min(520px,92vw);padding:28px 34px;text-align:center}.pat h2{font:700 24px var(--titre);margin:0}.pat button{width:46%;margin:0 2%;padding:13px 0;background:#588157;color:#fff;border:0;font:600 15px var(--texte);cursor:pointer}' +
    '.pat-roue{width:44px;height:44px;margin:20px auto;border:5px solid #ddd;border-top-color:#588157;border-radius:50%;animation:pat 1s linear infinite}@keyframes pat{to{transform:rotate(360deg)}}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!box || !box.isConnected) show(); }; });
  var kept = store.get(NAME);
  if (kept === 'oui') start();
  if (!kept) setTimeout(show, 400);
})();
