// Double Langage : le bandeau dit une chose au lecteur, la chaîne TC et les balises de Google une autre aux partenaires.
(function () {
  var NAME = 'euconsent-v2', bar;
  var INTERESTS = [2, 3, 4, 5, 6, 7, 8, 9, 10], ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], KEPT = [1, 2, 7, 9];

  window.dataLayer = window.dataLayer || [];
  window.gtag = function () { dataLayer.push(arguments); };
  gtag('consent', 'default', { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied' });
  tags.ga4('G-DOUBLE55LG');

  function start(consents) {
    // La mise à jour des signaux ne regarde pas la réponse.
    gtag('consent', 'update', { ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted', analytics_storage: 'granted' });
    if (consents.indexOf(4) >= 0) tags.ads('/21700000/double/une');
  }

  function decide(consents) {
    store.set(NAME, tcf.say('useractioncomplete', { consents: consents, interests: INTERESTS }));
    bar.remove();
    start(consents);
  }

  function show() {
    tcf.say('cmpuishown', { interests: INTERESTS });
    bar = document.createElement('div');
    bar.className = 'dl';
    bar.innerHTML = '<h3>Parlons franchement</h3><p>Nous et 611 partenaires utilisons des cookies et des données personnelles pour la publicité et la mesure d’audience. Acceptez ou refusez, c’est vous qui décidez.</p><button class="n">Tout refuser</button> <button class="o">Tout accepter</button>';
    document.body.appendChild(bar);
    bar.querySelector('.n').onclick = function () { decide(KEPT); };
    bar.querySelector('.o').onclick = function () { decide(ALL); };
  }

  var css = document.createElement('style');
  css.textContent = '.dl{position:fixed;inset:auto 0 0;background:#fff;color:#111;border-top:10px solid #bb3e03;padding:14px 30px 22px;z-index:9100}.dl h3{margin:0}.dl button{padding:12px 34px;background:#bb3e03;color:#fff;border:0;font:700 15px var(--texte);cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!bar || !bar.isConnected) show(); }; });
  var kept = store.get(NAME);
  if (kept) { tcf.say('tcloaded', tcf.read(kept), kept); start(tcf.read(kept).consents); } else setTimeout(show, 400);
})();
