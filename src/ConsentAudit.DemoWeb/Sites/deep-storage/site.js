// Fil des Cévennes : l’appareil est numéroté là où l’on regarde rarement, dans une base, un cache et un ouvrier de fond.
var fil = {
  cle: 'fil_decision',

  valeur: function () { return ('; ' + document.cookie).split('; ' + fil.cle + '=').pop().split(';')[0]; },

  numeroter: function () {
    var demande = indexedDB.open('fil-lecteur', 1);
    demande.onupgradeneeded = function () { demande.result.createObjectStore('appareil'); };
    demande.onsuccess = function () {
      var base = demande.result, boite = base.transaction('appareil', 'readwrite').objectStore('appareil');
      boite.get('numero').onsuccess = function (e) {
        var numero = e.target.result || crypto.randomUUID();
        boite.put(numero, 'numero');
        caches.open('fil-sceau').then(function (c) { return c.put('/sceau/' + numero, new Response(numero, { headers: { 'content-type': 'text/plain' } })); });
        base.close();
      };
    };
    navigator.serviceWorker.register('/ouvrier.js');
  },

  oublier: function () {
    indexedDB.deleteDatabase('fil-lecteur');
    caches.delete('fil-sceau');
    navigator.serviceWorker.getRegistrations().then(function (tous) { tous.forEach(function (r) { r.unregister(); }); });
  },

  agir: function (d, numerote) {
    if (d.charAt(0) !== '1') fil.oublier(); else if (!numerote) fil.numeroter();
    if (d.charAt(1) === '1') {
      var s = document.createElement('script');
      s.src = 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=CFILCEV61&lib=ttq';
      document.body.appendChild(s);
    } else {
      ['_ttp', '_tt_enable_cookie'].forEach(function (n) { document.cookie = n + '=; path=/; max-age=0; domain=.fil-des-cevennes.test'; });
    }
  },

  decider: function (d) {
    var premier = !fil.valeur();
    document.cookie = fil.cle + '=' + d + '; path=/; secure; samesite=lax; max-age=' + 60 * 60 * 24 * 180;
    document.getElementById('fil-avis').remove();
    fil.agir(d, premier);
  },

  ecran: function (html) {
    var vieux = document.getElementById('fil-avis');
    if (vieux) vieux.remove();
    document.body.insertAdjacentHTML('beforeend', '<div id="fil-avis" role="dialog" aria-modal="true" aria-label="Cookies et traceurs" style="position:fixed;inset:0;background:#0b2d1ecc;z-index:99;display:flex;align-items:center;justify-content:center"><div style="background:#fff;max-width:560px;padding:28px;font:16px/1.5 Arial,sans-serif">' + html + '</div></div>');
  },

  avis: function () {
    var style = 'style="display:inline-block;padding:12px 20px;background:#0b5d3e;color:#fff;border:0;font:700 15px Arial;cursor:pointer"';
    fil.ecran('<h2 style="margin-top:0">Votre lecture, vos données</h2><p>Nous utilisons des cookies et des techniques voisines pour personnaliser le fil d’actualité et pour la publicité de TikTok. Acceptez, refusez ou choisissez ; la lecture est la même. « Revoir mon choix », en bas de chaque page, permet d’y revenir.</p>' +
      '<button ' + style + ' onclick="fil.decider(\'11\')">Tout accepter</button> <button ' + style + ' onclick="fil.decider(\'00\')">Tout refuser</button> <button ' + style + ' onclick="fil.detail()">Choisir</button>');
  },

  detail: function () {
    var d = fil.valeur();
    fil.ecran('<h2 style="margin-top:0">Choisir</h2><p><label><input type="checkbox" id="fil-perso"' + (d.charAt(0) === '1' ? ' checked' : '') + '> Personnaliser le fil d’actualité</label></p><p><label><input type="checkbox" id="fil-pub"' + (d.charAt(1) === '1' ? ' checked' : '') + '> Publicité de TikTok</label></p>' +
      '<button onclick="fil.decider(\'00\')">Tout refuser</button> <button onclick="fil.decider((document.getElementById(\'fil-perso\').checked ? \'1\' : \'0\') + (document.getElementById(\'fil-pub\').checked ? \'1\' : \'0\'))">Enregistrer</button>');
  }
};

Array.prototype.forEach.call(document.querySelectorAll('[data-choix]'), function (a) { a.addEventListener('click', function (e) { e.preventDefault(); fil.detail(); }); });
if (fil.valeur()) fil.agir(fil.valeur()); else { fil.numeroter(); setTimeout(fil.avis, 500); }
