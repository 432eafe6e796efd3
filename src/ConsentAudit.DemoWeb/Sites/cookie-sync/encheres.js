// La mise aux enchères de l’emplacement du haut, telle que la régie l’a livrée.
window.encheres = (function () {
  function lire(n) { var m = document.cookie.match('(?:^|; )' + n + '=([^;]*)'); return m && m[1]; }
  function image(url) { new Image().src = url; }

  function commun() {
    var id = lire('_pubcid') || crypto.randomUUID();
    document.cookie = '_pubcid=' + id + '; max-age=31536000; path=/; domain=.express-des-quais.test; secure; samesite=lax';
    return id;
  }

  function annoncer(texte) {
    var place = document.getElementById('haut-de-une');
    if (place) { place.className = 'emplacement pub-remplie'; place.textContent = texte; }
  }

  return {
    lancer: function () {
      var ici = commun();
      fetch('https://ib.adnxs.com/getuidj', { credentials: 'include' }).then(function (r) { return r.json(); }).then(function (xandr) {
        // Par l’adresse, par le corps, et de main en main.
        image('https://pixel.rubiconproject.com/tap.php?v=4894&nid=2760&expires=30&put=' + xandr.uid);
        navigator.sendBeacon('https://id5-sync.com/gm/v3', JSON.stringify({ requests: [{ partner: 1034, uids: [{ source: 'adnxs.com', id: xandr.uid }, { source: 'pubcid.org', id: ici }] }] }));
        image('https://ib.adnxs.com/getuid?https://gum.criteo.com/sync?c=30&r=1&a=1&u=$UID');
        return fetch('https://ib.adnxs.com/ut/v3/prebid', {
          method: 'POST', credentials: 'include',
          body: JSON.stringify({ tags: [{ id: 13144370, sizes: [{ width: 728, height: 90 }] }], eids: [{ source: 'pubcid.org', id: ici }], referrer_detection: { rd_ref: location.href } })
        });
      }).then(function () { annoncer('Croisières du Rhône : départs en mars'); });
    },
    effacer: function () { document.cookie = '_pubcid=; max-age=0; path=/; domain=.express-des-quais.test'; }
  };
})();
