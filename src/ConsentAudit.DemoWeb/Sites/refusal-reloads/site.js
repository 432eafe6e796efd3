// Le Bulletin des Îles : le refus devait être gardé par le serveur ; le serveur ne répond plus, la page se recharge, et tout recommence.
(function () {
  var NAME = 'bdi_ok';

  function start() {
    tags.ga4('G-ILES37BVCX');
    tags.taboola('bulletindesiles');
  }

  function refuse() {
    fetch('/consentement/refus', { method: 'POST' }).catch(function () { }).then(function () { location.reload(); });
  }

  function show() {
    var box = document.createElement('div');
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-label', 'Cookies');
    box.style.cssText = 'position:fixed;left:24px;bottom:24px;width:400px;background:#fff;border:1px solid #0081a7;border-radius:12px;padding:20px 24px;box-shadow:0 8px 30px rgba(0,60,80,.3);z-index:510';
    box.innerHTML = '<b>Cookies à bord</b><p style="font-size:14px">Le Bulletin des Îles mesure son audience et recommande des contenus de ses partenaires à l’aide de cookies. Qu’en dites-vous ?</p>' +
      '<div style="display:flex;gap:10px"><button>Je refuse</button><button>J’accepte</button></div>';
    document.body.appendChild(box);
    box.querySelectorAll('button').forEach(function (b) { b.style.cssText = 'flex:1;padding:12px;background:#0081a7;color:#fff;border:0;border-radius:8px;font:600 15px var(--texte);cursor:pointer'; });
    box.querySelectorAll('button')[0].onclick = refuse;
    box.querySelectorAll('button')[1].onclick = function () {
      store.set(NAME, '1');
      box.remove();
      start();
    };
  }

  document.querySelectorAll('[data-choix]').forEach(function (a) {
    a.onclick = function (e) { e.preventDefault(); store.forget(NAME, '_ga', 'taboola'); location.reload(); };
  });
  if (store.get(NAME)) start(); else setTimeout(show, 400);
})();
