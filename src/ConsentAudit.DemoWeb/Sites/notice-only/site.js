// Le Rappel Hebdo : le bandeau d’avant 2021, jamais refait, et sur la une seulement ; les outils n’attendent pas qu’on le ferme.
(function () {
  var NAME = 'cookie_notice_accepted';

  function start() {
    tags.analytics('UA-1947047-1');
    tags.taboola('rappelhebdo');
  }

  if (!putRight || store.get(NAME) === 'true') start();
  if (store.get(NAME) || (!putRight && location.pathname !== '/')) return;
  setTimeout(function () {
    var bar = document.createElement('div');
    bar.id = 'cookie-notice';
    bar.style.cssText = 'position:fixed;bottom:0;left:0;right:0;background:rgba(0,0,0,.85);color:#fff;padding:12px 20px;text-align:center;font:13px Arial,sans-serif;z-index:100000';
    bar.innerHTML = putRight ? asked() : '<span id="cn-notice-text">En poursuivant votre navigation sur ce site, vous acceptez l’utilisation de cookies pour vous proposer des contenus et services adaptés à vos centres d’intérêt et réaliser des statistiques de visites.</span> ' +
      '<a href="#" id="cn-accept-cookie" style="display:inline-block;background:#fff;color:#222;padding:4px 16px;margin:0 8px;text-decoration:none">OK</a> <a href="/confidentialite" style="color:#ccc">En savoir plus</a>';
    document.body.appendChild(bar);
    document.getElementById('cn-accept-cookie').onclick = function (e) {
      e.preventDefault();
      store.set(NAME, 'true');
      bar.remove();
      if (putRight) start();
    };
    if (putRight) document.getElementById('cn-refuse-cookie').onclick = function (e) { e.preventDefault(); store.set(NAME, 'false'); bar.remove(); };
  }, 200);

  function asked() {
    var button = 'style="display:inline-block;background:#fff;color:#222;padding:4px 16px;margin:0 8px;text-decoration:none"';
    return '<span id="cn-notice-text">Acceptez-vous des cookies de publicité, pour vous proposer des contenus et services adaptés à vos centres d’intérêt, et de statistiques de visites ?</span> ' +
      '<a href="#" role="button" id="cn-refuse-cookie" ' + button + '>Tout refuser</a> <a href="#" role="button" id="cn-accept-cookie" ' + button + '>Tout accepter</a> <a href="/confidentialite" style="color:#ccc">En savoir plus</a>';
  }
})();
