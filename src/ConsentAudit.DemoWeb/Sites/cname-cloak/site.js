// La Vigie Lorraine : la mesure d’Eulerian répond sous un nom de la maison.
!function (d, w) {
  var K = 'vigie=', B = 'font:700 14px Arial;padding:12px 22px;border:0;background:#5b0e2d;color:#fff;margin-right:8px;cursor:pointer';
  function garde() { var m = d.cookie.split('; ').filter(function (c) { return c.indexOf(K) === 0; })[0]; return m ? m.slice(K.length) : null; }
  function script(u) { var s = d.createElement('script'); s.src = u; s.async = 1; d.body.appendChild(s); }
  function mesure() { w.EA_datalayer = [['path', location.pathname]]; script('https://stat.vigie-lorraine.test/ea.js'); }
  function liens() { script('https://cdn.taboola.com/libtrc/vigielorraine/loader.js'); }
  function effet(c) { if (/m/.test(c)) mesure(); if (/l/.test(c)) liens(); }
  function oublie(n) { d.cookie = n + '=; path=/; domain=.vigie-lorraine.test; max-age=0'; }
  function choisir(c) {
    var avant = garde();
    d.cookie = K + (c || '-') + '; path=/; max-age=15552000; secure; samesite=lax';
    if (!/m/.test(c)) oublie('etuix');
    if (!/l/.test(c)) localStorage.removeItem('taboola global:user-id');
    d.getElementById('vl').remove();
    if (avant) location.reload(); else effet(c);
  }
  function pose(h) {
    var v = d.getElementById('vl') || d.body.appendChild(d.createElement('div'));
    v.id = 'vl';
    v.style.cssText = 'position:fixed;top:0;left:0;right:0;background:#fff0f4;border-bottom:3px solid #5b0e2d;padding:20px 10%;font:15px/1.5 Arial,sans-serif;z-index:700';
    v.innerHTML = h;
    v.querySelectorAll('[data-c]').forEach(function (b) { b.onclick = function () { choisir(b.dataset.c); }; });
    return v;
  }
  function question() {
    pose('<p><b>Cookies.</b> La Vigie Lorraine mesure ses lectures (Eulerian) et affiche des liens publicitaires (Taboola) au moyen de cookies, si vous êtes d’accord. Refuser ne coûte rien : tous les articles restent lisibles. Le lien « Choisir mes cookies », au bas des pages, rouvre ce bandeau.</p><button style="' + B + '" data-c="ml">Tout accepter</button><button style="' + B + '" data-c="">Tout refuser</button><button style="' + B + '" class="r">Régler un par un</button>')
      .querySelector('.r').onclick = reglages;
  }
  function reglages() {
    var c = garde() || '', v = pose('<p><label><input type="checkbox" value="m"> Mesure d’audience, par Eulerian</label></p><p><label><input type="checkbox" value="l"> Publicité, par Taboola</label></p><button style="' + B + '" data-c="">Tout refuser</button><button style="' + B + '" class="ok">Enregistrer mon choix</button>');
    v.querySelectorAll('input').forEach(function (i) { i.checked = c.indexOf(i.value) >= 0; });
    v.querySelector('.ok').onclick = function () { var r = ''; v.querySelectorAll('input').forEach(function (i) { if (i.checked) r += i.value; }); choisir(r); };
  }
  d.addEventListener('click', function (e) { if (e.target.hasAttribute('data-choix')) { e.preventDefault(); reglages(); } });
  if (garde()) effet(garde()); else { mesure(); question(); }
}(document, window);
