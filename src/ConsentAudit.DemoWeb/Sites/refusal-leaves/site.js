// La Tribune des Dunes : « pas de cookies, pas de visite » ; qui refuse est envoyé ailleurs.
(function () {
  var NAME = 'tdd', modal;

  function start() {
    tags.ads('/21700000/dunes/une');
    tags.outbrain();
  }

  function show() {
    modal = document.createElement('div');
    modal.className = 'tdd';
    modal.innerHTML = '<div role="alertdialog" aria-modal="true" aria-label="Cookies"><h2>Ce site utilise des cookies</h2><p>Des cookies de publicité et de recommandation sont nécessaires à notre financement. Les acceptez-vous ?</p><p><button class="ok">Accepter</button> <button class="ko">Refuser</button></p></div>';
    document.body.appendChild(modal);
    modal.querySelector('.ok').addEventListener('click', function () {
      store.set(NAME, 'ok');
      modal.remove();
      start();
    });
    modal.querySelector('.ko').addEventListener('click', function () { location.href = 'https://www.petit-sobre.test/'; });
  }

  var css = document.createElement('style');
  css.textContent = '.tdd{position:fixed;inset:0;background:rgba(70,40,10,.75);z-index:1200;display:grid;place-items:center}.tdd>div{background:#fff8ee;padding:26px 34px;max-width:480px}.tdd h2{margin:0}.tdd button{padding:12px 30px;background:#bc6c25;color:#fff;border:0;border-radius:22px;font:600 15px var(--texte);cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) {
    a.onclick = function (e) { e.preventDefault(); store.forget('tdd', '__gads', '__gpi', 'OB-'); location.reload(); };
  });
  if (store.get(NAME)) start(); else setTimeout(show, 300);
})();
