// Corse Rivages : un aperçu à la place de la vidéo ; elle ne vient que si le lecteur la lance, ou s’il l’a permis une fois pour toutes.
document.querySelectorAll('.apercu button').forEach(function (lancer) {
  lancer.addEventListener('click', function () { jouer(lancer.closest('.apercu')); });
});

function jouer(apercu) {
  if (apercu.dataset.film) {
    var f = document.createElement('iframe');
    f.title = 'Les gardiens du phare';
    f.allow = 'autoplay';
    f.src = 'https://www.youtube-nocookie.com/embed/' + apercu.dataset.film + '?autoplay=1';
    apercu.replaceChildren(f);
  } else if (!window.twttr) {
    window.twttr = {};
    var s = document.createElement('script');
    s.src = 'https://platform.twitter.com/widgets.js';
    document.body.append(s);
  }
}

(function (doc) {
  var NOM = 'rivages', CSS = 'border:1px solid #264653;background:#264653;color:#fff;padding:11px 24px;margin:0 8px 8px 0;font:700 15px Arial,sans-serif;cursor:pointer', carte;
  var choix = (doc.cookie.match(/(?:^|; )rivages=([vp]*)(?:;|$)/) || [])[1];

  function effets() {
    if (choix.indexOf('v') >= 0) doc.querySelectorAll('.apercu').forEach(jouer);
    if (choix.indexOf('p') >= 0) { var s = doc.createElement('script'); s.src = 'https://widgets.outbrain.com/outbrain.js'; doc.body.append(s); }
  }

  function voter(v) {
    var ancien = choix;
    choix = v;
    doc.cookie = NOM + '=' + v + '; path=/; max-age=15552000; secure; samesite=lax';
    if (v.indexOf('p') < 0) localStorage.removeItem('OB-USER-TOKEN');
    doc.body.removeChild(carte);
    if (ancien === undefined) effets(); else location.reload();
  }

  function poser(texte, boutons) {
    if (carte && carte.isConnected) carte.remove();
    carte = doc.createElement('div');
    carte.style.cssText = 'position:fixed;top:50%;left:50%;transform:translate(-50%,-50%);width:min(500px,92vw);box-sizing:border-box;padding:26px;background:#fff;border-radius:20px;box-shadow:0 10px 60px #0008;font:16px/1.5 Arial,sans-serif;z-index:120';
    carte.setAttribute('role', 'dialog');
    carte.setAttribute('aria-label', 'Vos cookies');
    carte.innerHTML = texte;
    boutons.forEach(function (b) { var e = doc.createElement('button'); e.style.cssText = CSS; e.append(b[0]); e.onclick = b[1]; carte.append(e); });
    doc.body.append(carte);
  }

  function fin() {
    poser('<h2 style="margin:0 0 10px">Vos cookies, votre cap</h2><p><input type="checkbox" id="cr-v"> <label for="cr-v">Vidéos et réseaux sociaux toujours affichés</label></p><p><input type="checkbox" id="cr-p"> <label for="cr-p">Liens publicitaires d’Outbrain</label></p>',
      [['Tout refuser', function () { voter(''); }], ['Enregistrer', function () { voter((doc.getElementById('cr-v').checked ? 'v' : '') + (doc.getElementById('cr-p').checked ? 'p' : '')); }]]);
    doc.getElementById('cr-v').checked = /v/.test(choix);
    doc.getElementById('cr-p').checked = /p/.test(choix);
  }

  doc.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); fin(); }; });
  if (choix !== undefined) { effets(); return; }
  poser('<p>Corse Rivages vous demande la permission d’utiliser des cookies : ceux des réseaux sociaux, pour montrer vidéos et messages sans clic de plus, et ceux de la publicité (Outbrain). Si vous refusez, chaque vidéo attendra votre clic. À modifier quand vous voulez par « Mes cookies », en bas de page.</p>',
    [['Tout accepter', function () { voter('vp'); }], ['Tout refuser', function () { voter(''); }], ['Choisir', fin]]);
})(document);
