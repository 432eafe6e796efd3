/* Gers Actualités : la mesure tourne pour tous, vingt-cinq mois, et repart à chaque page. */
var _paq = window._paq = window._paq || [];
_paq.push(['setTrackerUrl', location.origin + '/matomo.php']);
_paq.push(['setSiteId', 1]);
_paq.push(['trackPageView']);
(function (d) { var g = d.createElement('script'), s = d.getElementsByTagName('script')[0]; g.async = true; g.src = '/matomo.js'; s.parentNode.insertBefore(g, s); })(document);

(function () {
  var etat = { pub: false, social: false }, KEY = 'ga32_privacy', el;
  var m = document.cookie.match(/(?:^|; )ga32_privacy=pub:(\d)\|social:(\d)/);

  function go() {
    function add(u) { var s = document.createElement('script'); s.src = u; document.body.appendChild(s); }
    if (etat.pub) add('https://static.criteo.net/js/ld/publishertag.js');
    if (etat.social) add('https://platform.twitter.com/widgets.js');
  }
  function write(pub, social) {
    etat.pub = pub; etat.social = social;
    document.cookie = KEY + '=pub:' + (+pub) + '|social:' + (+social) + '; path=/; max-age=' + 3600 * 24 * 182 + '; secure; samesite=lax';
    el.style.display = 'none';
    if (!pub) { document.cookie = 'cto_bundle=; path=/; domain=.gers-actualites.test; max-age=0'; localStorage.removeItem('cto_bundle'); }
    if (m) location.reload(); else { m = [1]; go(); }
  }
  function build() {
    el = document.createElement('div');
    el.id = 'ga32';
    el.innerHTML = '<div class="ga32-t">Vous et vos données</div>' +
      '<div class="ga32-1">Gers Actualités utilise, avec votre consentement, des cookies de publicité (Criteo) et de réseaux sociaux (X). Sans votre consentement, les publicités ne sont pas choisies pour vous et les messages de X ne s’affichent pas. Vous pouvez le retirer depuis « Données et cookies » en pied de page.</div>' +
      '<div class="ga32-2" style="display:none"><div>Publicité <input type="checkbox" aria-label="Publicité"></div><div>Réseaux sociaux <input type="checkbox" aria-label="Réseaux sociaux"></div></div>' +
      '<div class="ga32-b"><span role="button" tabindex="0">Paramétrer</span><span role="button" tabindex="0">Tout refuser</span><span role="button" tabindex="0">Tout accepter</span><span role="button" tabindex="0" style="display:none">Enregistrer</span></div>';
    var b = el.querySelectorAll('.ga32-b span'), c = el.querySelectorAll('input');
    b[0].onclick = details;
    b[1].onclick = function () { write(false, false); };
    b[2].onclick = function () { write(true, true); };
    b[3].onclick = function () { write(c[0].checked, c[1].checked); };
    document.body.appendChild(el);
  }
  function details() {
    if (!el) build();
    el.style.display = '';
    el.querySelector('.ga32-1').style.display = 'none';
    el.querySelector('.ga32-2').style.display = '';
    el.querySelectorAll('input')[0].checked = etat.pub;
    el.querySelectorAll('input')[1].checked = etat.social;
    el.querySelectorAll('.ga32-b span').forEach(function (s, i) { s.style.display = i === 0 || i === 2 ? 'none' : ''; });
  }
  var st = document.createElement('style');
  st.innerHTML = '#ga32{position:fixed;bottom:0;right:0;left:0;background:#f7f2e8;border-top:2px solid #8a5a00;padding:14px 40px 20px;z-index:1000;font:15px/1.5 Arial,sans-serif}.ga32-t{font-weight:bold;font-size:18px}.ga32-b{margin-top:10px}.ga32-b span{display:inline-block;padding:10px 24px;margin-right:12px;background:#8a5a00;color:#fff;cursor:pointer}';
  document.head.appendChild(st);
  document.querySelectorAll('[data-choix]').forEach(function (x) { x.addEventListener('click', function (ev) { ev.preventDefault(); details(); }); });
  if (m) { etat.pub = m[1] === '1'; etat.social = m[2] === '1'; go(); } else window.addEventListener('load', build);
})();
