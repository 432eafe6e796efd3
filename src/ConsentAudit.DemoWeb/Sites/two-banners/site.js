// Deux Voix : le bandeau de la rédaction en bas, celui de la boutique en haut ; chacun ne connaît que ses propres outils.
(function () {
  var NEWS = 'dv_redaction', SHOP = 'cookieconsent_status', bar;

  function news() {
    bar = document.createElement('div');
    bar.className = 'dv-bas';
    bar.innerHTML = '<p>La rédaction' + (putRight ? ' et la boutique' : '') + ' de Deux Voix ' + (putRight ? 'utilisent' : 'utilise') + ' des cookies de mesure d’audience et de publicité personnalisée. Vous pouvez refuser.</p><button class="n">Tout refuser</button><button class="o">Tout accepter</button>';
    document.body.appendChild(bar);
    bar.querySelector('.n').onclick = function () { answer('non'); };
    bar.querySelector('.o').onclick = function () { answer('oui'); };
  }

  function answer(value) {
    var before = store.get(NEWS);
    store.set(NEWS, value);
    bar.remove();
    if (before) { store.forget('_ga', '__gads', '__gpi', '_fbp'); location.reload(); return; }
    if (value === 'oui') start();
  }

  function startNews() { tags.ga4('G-DEUXVOIX57'); tags.ads('/21700000/deuxvoix/une'); }
  // Une seule question pour toute la maison, une fois les deux bandeaux réunis.
  function start() { startNews(); if (putRight) startShop(); }
  function startShop() { tags.facebook('570575577578579'); }

  function shop() {
    var strip = document.createElement('div');
    strip.className = 'dv-haut';
    strip.innerHTML = '<span>La boutique Deux Voix utilise des cookies pour améliorer votre expérience d’achat.</span> <button>OK, j’accepte les cookies</button>';
    document.body.prepend(strip);
    strip.querySelector('button').onclick = function () { store.set(SHOP, 'allow'); strip.remove(); startShop(); };
  }

  var css = document.createElement('style');
  css.textContent = '.dv-bas{position:fixed;left:0;right:0;bottom:0;background:#1b263b;color:#fff;padding:18px 28px;display:flex;gap:12px;align-items:center;z-index:470}.dv-bas p{flex:1;margin:0}.dv-bas button{padding:12px 22px;border:0;background:#e0e1dd;font:600 14px var(--texte);cursor:pointer}' +
    '.dv-haut{position:sticky;top:0;background:#fee440;padding:12px 24px;text-align:center;z-index:460;font-size:14px}.dv-haut button{padding:8px 18px;margin-left:12px;border:0;background:#00bbf9;font:600 14px var(--texte);cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!bar || !bar.isConnected) news(); }; });
  if (store.get(NEWS) === 'oui') start();
  if (!store.get(NEWS)) setTimeout(news, 300);
  if (store.get(SHOP)) startShop(); else if (!putRight) setTimeout(shop, 600);
})();
