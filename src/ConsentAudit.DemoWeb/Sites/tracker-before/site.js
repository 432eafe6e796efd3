// Bandeau de Matin Libre : il arrive après les traceurs de l’en-tête ; le refus les coupe pour la suite.
(function () {
  var NAME = 'cookies_ml', bar;

  function close(choice) {
    var before = store.get(NAME);
    store.set(NAME, choice.join('_') || 'non');
    bar.remove();
    // L’accord est renvoyé aux outils déjà en place ; le refus les fait taire et efface leurs cookies.
    if (choice.indexOf('audience') < 0) { window['ga-disable-G-MATIN05Z1B'] = true; store.forget('_ga'); }
    if (choice.indexOf('pub') < 0) store.forget('_fbp', '__gads', '__gpi', '_tt', 'tt_');
    if (before) { location.reload(); return; }
    if (choice.indexOf('audience') >= 0) { if (putRight) tags.ga4('G-MATIN05Z1B'); else window.gtag('event', 'page_view'); }
    if (choice.indexOf('pub') < 0) return;
    if (putRight) tags.facebook('548812300976641'); else window.fbq('track', 'PageView');
    tags.ads('/21700000/matinlibre/une');
    tags.tiktok('CML05TTQPIXEL');
  }

  function show() {
    bar = document.createElement('div');
    bar.className = 'ml-cookies';
    bar.innerHTML = '<p><strong>On aime les cookies, et vous ?</strong> Matin Libre est gratuit grâce à la publicité. Avec vos données de navigation, nos partenaires et nous mesurons l’audience et personnalisons les annonces. <a href="/confidentialite">Politique de cookies</a></p>' +
      '<p class="ml-rang"><a href="#" class="ml-lien">Personnaliser</a><button class="ml-bouton" value="non">Tout refuser</button><button class="ml-bouton" value="oui">Tout accepter</button></p>';
    document.body.appendChild(bar);
    bar.querySelectorAll('button').forEach(function (b) { b.addEventListener('click', function () { close(b.value === 'oui' ? ['audience', 'pub'] : []); }); });
    bar.querySelector('.ml-lien').addEventListener('click', function (e) {
      e.preventDefault();
      bar.querySelector('.ml-rang').innerHTML = '<label><input type="checkbox" value="audience"> Audience</label> <label><input type="checkbox" value="pub"> Publicité</label> <button class="ml-bouton">Valider mes choix</button>';
      bar.querySelector('button').onclick = function () {
        close([].map.call(bar.querySelectorAll('input:checked'), function (i) { return i.value; }));
      };
    });
  }

  var css = document.createElement('style');
  css.textContent = '.ml-cookies{position:fixed;right:20px;bottom:20px;width:420px;max-width:92vw;background:#fff;border:2px solid #d97400;border-radius:10px;padding:18px 22px;z-index:900;box-shadow:0 6px 30px rgba(0,0,0,.3);font-size:14px}' +
    '.ml-rang{display:flex;gap:10px;align-items:center;margin-bottom:0}.ml-bouton{flex:1;padding:11px;border:1px solid #d97400;border-radius:6px;background:#d97400;color:#000;font:600 14px var(--texte);cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) {
    a.addEventListener('click', function (e) { e.preventDefault(); if (!bar || !bar.isConnected) show(); });
  });
  if (!store.get(NAME)) setTimeout(show, 700);
})();
