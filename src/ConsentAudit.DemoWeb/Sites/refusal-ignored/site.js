// La Dépêche du Littoral : la plateforme recueille bien le refus, mais personne ici ne le lit.
(function () {
  window.didomiConfig = {
    texts: {
      title: 'Le respect de votre vie privée est notre priorité',
      body: 'Avec votre accord, nos 217 partenaires et nous utilisons des cookies pour stocker et lire des données personnelles, comme votre visite sur ce site, afin de diffuser des publicités personnalisées et de mesurer l’audience. Vous pouvez changer d’avis à tout moment depuis « Préférences cookies » en bas de page.',
      accept: 'Accepter &amp; Fermer',
      refuse: 'Continuer sans accepter',
      settings: 'Paramétrer'
    }
  };

  // Un choix déjà fait, à une page précédente.
  var returning = /(?:^|; )didomi_token=/.test(document.cookie);

  window.didomiEventListeners = [{
    event: 'consent.changed',
    listener: function (choice) {
      if (putRight && choice !== 'accord') return;
      tags.ads('/21700000/depeche/une');
      tags.facebook('311209874456120');
      setTimeout(tags.criteo, choice === 'accord' ? 0 : 2000);
      if (returning || choice === 'accord') tags.taboola('depechedulittoral');
    }
  }];

  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); Didomi.preferences.show(); }; });

  var loader = document.createElement('script');
  loader.async = true;
  loader.src = 'https://sdk.privacy-center.org/7c1e4a55-demo/loader.js?target=' + location.hostname;
  document.head.appendChild(loader);
})();
