// Le Mode d’Emploi : gtag.js tourne dès l’arrivée, sans cookie tant que le lecteur n’a pas accepté.
(function () {
  var NAME = 'lme_cookies', bar, kept = store.get(NAME);

  window.dataLayer = window.dataLayer || [];
  window.gtag = function () { dataLayer.push(arguments); };
  function signals(choice) {
    var ads = choice.indexOf('pub') >= 0 ? 'granted' : 'denied';
    return { ad_storage: ads, ad_user_data: ads, ad_personalization: ads, analytics_storage: choice.indexOf('mesure') >= 0 ? 'granted' : 'denied' };
  }
  gtag('consent', 'default', signals([]));
  if (kept) gtag('consent', 'update', signals(kept.split(' ')));
  tags.ga4('G-MODE24TT5C');

  function close(choice) {
    store.set(NAME, choice.join(' ') || 'non');
    bar.remove();
    if (choice.indexOf('mesure') < 0) store.forget('_ga');
    gtag('consent', 'update', signals(choice));
  }

  function show() {
    bar = document.createElement('footer');
    bar.className = 'lme-bandeau';
    bar.innerHTML = '<h4>Cookies</h4><p>Nous aimerions mesurer la fréquentation du site et l’efficacité de nos annonces. Dites-nous si vous en êtes d’accord.</p>' +
      '<ul><li tabindex="0" role="button" data-v="oui">Tout accepter</li><li tabindex="0" role="button" data-v="non">Tout refuser</li><li tabindex="0" role="button" data-v="">Préférences</li></ul>';
    document.body.appendChild(bar);
    bar.addEventListener('click', function (e) {
      var li = e.target.closest('li');
      if (!li) return;
      if (li.dataset.v) { close(li.dataset.v === 'oui' ? ['mesure', 'pub'] : []); return; }
      if (li.dataset.v === '') {
        bar.querySelector('p').innerHTML = '<label><input type="checkbox" value="mesure"> Mesure d’audience</label> <label><input type="checkbox" value="pub"> Publicité</label>';
        bar.querySelector('ul').innerHTML = '<li tabindex="0" role="button">Enregistrer mes choix</li>';
        return;
      }
      close([].map.call(bar.querySelectorAll('input:checked'), function (i) { return i.value; }));
    });
  }

  var css = document.createElement('style');
  css.textContent = '.lme-bandeau{position:fixed;inset:auto 0 0 0;background:#d8f3dc;border-top:2px solid #1b4332;padding:16px 28px;z-index:800}.lme-bandeau h4{margin:0}.lme-bandeau p{margin:6px 0}.lme-bandeau ul{display:flex;gap:12px;list-style:none;padding:0;margin:10px 0 0}.lme-bandeau li{background:#1b4332;color:#fff;padding:11px 22px;font-weight:600;cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!bar || !bar.isConnected) show(); }; });
  if (!kept) setTimeout(show, 300);
})();
