// Dédale Actualités : pour revenir sur son accord, il faut trouver la politique, puis le bouton, puis la case, puis la confirmation.
(function () {
  var NAME = 'dedale-consent', bar;

  function start() {
    tags.ga4('G-DEDALE47QZ');
    tags.taboola('dedaleactualites');
  }

  function show() {
    bar = document.createElement('div');
    bar.className = 'ded';
    bar.innerHTML = '<p>Dédale et ses partenaires utilisent des cookies pour mesurer l’audience et recommander des contenus. <a href="/confidentialite">Données personnelles</a></p><button class="n">Tout refuser</button><button class="o">Tout accepter</button>';
    document.body.appendChild(bar);
    bar.querySelector('.o').onclick = function () { store.set(NAME, 'oui'); bar.remove(); start(); };
    bar.querySelector('.n').onclick = function () { store.set(NAME, 'non'); bar.remove(); };
  }

  function withdraw() {
    var box = document.createElement('div');
    box.className = 'ded-retrait';
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-label', 'Gestion des cookies');
    box.innerHTML = '<h2>Gestion des cookies</h2><p>Vous avez accepté la mesure d’audience et les contenus recommandés.</p><button class="tout">Tout refuser</button>';
    document.body.appendChild(box);
    box.querySelector('.tout').onclick = function () {
      box.innerHTML = '<h2>Confirmer ?</h2><p>Nos recommandations seront moins pertinentes.</p><button class="ok">Confirmer le refus</button>';
      box.querySelector('.ok').onclick = function () {
        store.set(NAME, 'non');
        store.forget('_ga', 'taboola');
        location.href = '/';
      };
    };
  }

  var css = document.createElement('style');
  css.textContent = '.ded{position:fixed;left:0;right:0;bottom:0;background:#fff;border-top:5px solid #6a4c93;padding:18px 30px;display:flex;gap:12px;align-items:center;z-index:310}.ded p{flex:1;margin:0;font-size:14px}.ded button,.ded-retrait button{padding:12px 20px;background:#6a4c93;color:#fff;border:0;font:600 14px var(--texte);cursor:pointer}.ded-retrait{position:fixed;left:calc(50% - 230px);top:25%;width:460px;background:#fff;padding:24px 30px;box-shadow:0 0 0 100vmax rgba(30,10,60,.6);z-index:320}';
  document.head.appendChild(css);
  document.querySelectorAll('.gerer-traceurs').forEach(function (b) { b.onclick = withdraw; });
  var kept = store.get(NAME);
  if (kept === 'oui') start();
  if (!kept) setTimeout(show, 350);
})();
