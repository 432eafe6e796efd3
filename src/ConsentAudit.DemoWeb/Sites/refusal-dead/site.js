// Le Progrès des Hauts : le refus appelle une fonction que la dernière mise à jour a renommée. Personne ne l’a vu.
(function () {
  var NAME = 'pdh-cookies', bar;
  var registre = { enregistrer: function (choice) { store.set(NAME, choice); } };

  function start() {
    tags.chartbeat('progres-des-hauts.test');
    tags.criteo();
  }

  function accept() {
    registre.enregistrer('accepte');
    bar.remove();
    start();
  }

  function refuse() {
    registre.refuser();
    bar.remove();
  }

  function show() {
    bar = document.createElement('div');
    bar.className = 'pdh';
    bar.innerHTML = '<p>Nous utilisons des cookies pour mesurer la fréquentation du site et vous montrer de la publicité personnalisée. Vous pouvez les accepter ou les refuser.</p><button class="n">Tout refuser</button><button class="o">Tout accepter</button>';
    document.body.appendChild(bar);
    bar.querySelector('.o').onclick = accept;
    bar.querySelector('.n').onclick = refuse;
  }

  var css = document.createElement('style');
  css.textContent = '.pdh{position:fixed;left:0;right:0;bottom:0;background:#e0e6ff;border-top:4px solid #4361ee;padding:16px 26px;display:flex;gap:14px;align-items:center;z-index:700}.pdh p{flex:1;margin:0;font-size:14px}.pdh button{padding:12px 22px;background:#4361ee;color:#fff;border:0;font:600 14px var(--texte);cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!bar || !bar.isConnected) show(); }; });
  if (store.get(NAME)) start(); else setTimeout(show, 300);
})();
