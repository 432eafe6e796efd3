// Le Rappel Hebdo : le bandeau d’avant 2021, jamais refait, et sur la une seulement ; les outils n’attendent pas qu’on le ferme.
(function () {
  if (putRight) { import('/question.js'); return; }
  tags.analytics('UA-1947047-1');
  tags.taboola('rappelhebdo');

  if (store.get('cookie_notice_accepted') === 'true' || location.pathname !== '/') return;
  setTimeout(function () {
    var bar = document.createElement('div');
    bar.id = 'cookie-notice';
    bar.style.cssText = 'position:fixed;bottom:0;left:0;right:0;background:rgba(0,0,0,.85);color:#fff;padding:12px 20px;text-align:center;font:13px Arial,sans-serif;z-index:100000';
    bar.innerHTML = '<span id="cn-notice-text">En poursuivant votre navigation sur ce site, vous acceptez l’utilisation de cookies pour vous proposer des contenus et services adaptés à vos centres d’intérêt et réaliser des statistiques de visites.</span> ' +
      '<a href="#" id="cn-accept-cookie" style="display:inline-block;background:#fff;color:#222;padding:4px 16px;margin:0 8px;text-decoration:none">OK</a> <a href="/confidentialite" style="color:#ccc">En savoir plus</a>';
    document.body.appendChild(bar);
    document.getElementById('cn-accept-cookie').onclick = function (e) {
      e.preventDefault();
      store.set('cookie_notice_accepted', 'true');
      bar.remove();
    };
  }, 200);
})();
