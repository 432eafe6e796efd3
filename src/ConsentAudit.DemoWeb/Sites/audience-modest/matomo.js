// Matomo, réduit à ce qu’il garde et envoie : treize mois au plus, comptés du premier passage, une séance de trente minutes.
(function () {
  var file = window._paq || [], reglage = { site: '1', vers: '' };
  function lire(n) { var m = document.cookie.match('(?:^|; )' + n.replace(/\./g, '\\.') + '=([^;]*)'); return m && m[1]; }
  function poser(n, v, s) { document.cookie = n + '=' + v + '; max-age=' + s + '; path=/; samesite=lax; secure'; }
  function visiteur() {
    var nom = '_pk_id.' + reglage.site + '.abcd', connu = lire(nom);
    if (connu) return connu.split('.')[0];
    var neuf = crypto.randomUUID().replace(/-/g, '').slice(0, 16);
    poser(nom, neuf + '.' + Math.floor(Date.now() / 1000) + '.', 33955200);
    return neuf;
  }
  var faire = {
    setTrackerUrl: function (u) { reglage.vers = u; },
    setSiteId: function (i) { reglage.site = i; },
    trackPageView: function () {
      var id = visiteur();
      poser('_pk_ses.' + reglage.site + '.abcd', '1', 1800);
      navigator.sendBeacon(reglage.vers + '?' + new URLSearchParams({ action_name: document.title, idsite: reglage.site, rec: '1', r: String(Math.random()).slice(2, 8), url: location.origin + location.pathname, _id: id, send_image: '0', pv_id: Math.random().toString(36).slice(2, 8) }));
    }
  };
  function suivre(ordre) { if (faire[ordre[0]]) faire[ordre[0]].apply(null, ordre.slice(1)); }
  file.forEach(suivre);
  window._paq = { push: suivre };
})();
