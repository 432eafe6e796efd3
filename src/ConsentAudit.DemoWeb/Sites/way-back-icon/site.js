// La Dépêche des Sources : une pastille ronde, toujours au même endroit, rouvre le choix.
(function () {
  var NAME = 'dds-cookies', box, badge;

  function start() {
    tags.ga4('G-SOURCES49D');
    tags.criteo();
  }

  function decide(value) {
    var before = store.get(NAME);
    store.set(NAME, value);
    box.remove();
    if (before) { store.forget('_ga', 'cto_'); location.reload(); return; }
    if (value === 'oui') start();
    pin();
  }

  function ask() {
    if (badge) badge.remove();
    box = document.createElement('div');
    box.className = 'dds';
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-label', 'Choix des cookies');
    box.innerHTML = '<p>La Dépêche des Sources utilise des cookies de mesure d’audience et de publicité, si vous le voulez bien. La pastille en bas à gauche vous permettra de changer d’avis.</p><button class="n">Refuser</button><button class="o">Accepter</button>';
    document.body.appendChild(box);
    box.querySelector('.n').onclick = function () { decide('non'); };
    box.querySelector('.o').onclick = function () { decide('oui'); };
  }

  function pin() {
    badge = document.createElement('button');
    badge.type = 'button';
    badge.className = 'dds-pastille';
    badge.setAttribute('aria-label', 'Gérer mes cookies');
    badge.innerHTML = '<svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true"><circle cx="13" cy="13" r="11" fill="#fff"/><circle cx="9" cy="10" r="2" fill="#219ebc"/><circle cx="16" cy="9" r="1.6" fill="#219ebc"/><circle cx="15" cy="16" r="2.2" fill="#219ebc"/></svg>';
    badge.onclick = ask;
    document.body.appendChild(badge);
  }

  var css = document.createElement('style');
  css.textContent = '.dds{position:fixed;left:20px;bottom:20px;width:380px;max-width:92vw;background:#fff;border-radius:14px;padding:20px;z-index:260;box-shadow:0 8px 36px rgba(2,48,71,.35)}.dds p{margin-top:0;font-size:14px}.dds button{width:48%;margin-right:2%;padding:12px 0;border:0;border-radius:8px;background:#023047;color:#fff;font:600 14px var(--texte);cursor:pointer}' +
    '.dds-pastille{position:fixed;left:16px;bottom:16px;width:48px;height:48px;border:0;border-radius:24px;background:#219ebc;display:grid;place-items:center;cursor:pointer;z-index:250;box-shadow:0 2px 10px rgba(0,0,0,.4)}';
  document.head.appendChild(css);
  var kept = store.get(NAME);
  if (kept === 'oui') start();
  if (kept) pin(); else setTimeout(ask, 400);
})();
