// Côté Jardin Info : un « effet » de survol, que l’agence trouvait drôle, retire le bouton que l’on vise.
(function () {
  var NAME = 'cji', card;

  function start() {
    tags.tiktok('CCJI42PIXELTT');
    tags.chartbeat('cote-jardin-info.test');
  }

  function close(value) {
    store.set(NAME, value);
    card.remove();
    if (value === 'oui') start();
  }

  function show() {
    card = document.createElement('div');
    card.className = 'cji';
    card.innerHTML = '<p>🌱 Un cookie, comme une graine : il aide le journal à pousser. Nous en utilisons pour mesurer l’audience et pour la publicité.</p><div><button class="non">Tout refuser</button><span></span><button class="oui">Tout accepter</button></div>';
    document.body.appendChild(card);
    var no = card.querySelector('.non');
    card.querySelector('.oui').onclick = function () { close('oui'); };
    no.onclick = function () { close('non'); };
    no.addEventListener('mouseenter', function () { no.style.visibility = 'hidden'; });
    card.addEventListener('mouseleave', function () { no.style.visibility = ''; });
  }

  var css = document.createElement('style');
  css.textContent = '.cji{position:fixed;right:30px;bottom:30px;width:430px;background:#d8f3dc;border-radius:20px;padding:20px 26px;z-index:340;box-shadow:0 6px 26px rgba(0,0,0,.25)}.cji div{display:flex;gap:12px}.cji span{flex:1}.cji button{padding:12px 22px;border:0;border-radius:10px;background:#2d6a4f;color:#fff;font:600 14px var(--texte);cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!card || !card.isConnected) show(); }; });
  var kept = store.get(NAME);
  if (kept === 'oui') start();
  if (!kept) setTimeout(show, 450);
})();
