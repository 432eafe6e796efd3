// La Petite Lettre : « Nos boutons de refus sont bien dans la page. » Quatre, dont aucun ne se voit.
(function () {
  var NAME = 'lpl_cookies', bar;

  function start(choice) {
    if (choice.indexOf('p') >= 0) tags.ads('/21700000/petitelettre/une');
    if (choice.indexOf('s') >= 0) tags.facebook('445566778899001');
  }

  function close(choice) {
    var before = store.get(NAME);
    store.set(NAME, choice || '-');
    bar.remove();
    if (before) { store.forget('__gads', '__gpi', '_fbp'); location.reload(); return; }
    start(choice);
  }

  function show() {
    bar = document.createElement('div');
    bar.className = 'lpl-cookies';
    bar.innerHTML = '<p>Avec nos 64 partenaires, nous utilisons des cookies pour personnaliser la publicité et en mesurer les résultats. <a href="/confidentialite">En savoir plus</a></p>' +
      '<div class="lpl-rang"><button class="ok">Accepter tous les cookies</button><button class="regler">Personnaliser mes choix</button>' +
      '<button class="non masque">Tout refuser</button><button class="non dehors">Refuser</button><button class="non voile">Je refuse</button></div>' +
      '<div class="lpl-coin"><button class="non">Continuer sans accepter</button><div class="lpl-promo">★ Le supplément du dimanche est paru</div></div>';
    document.body.appendChild(bar);
    bar.querySelector('.ok').onclick = function () { close('ps'); };
    bar.querySelectorAll('.non').forEach(function (b) { b.onclick = function () { close(''); }; });
    bar.querySelector('.regler').onclick = second;
  }

  function second() {
    bar.innerHTML = '<p><label><input type="checkbox" value="p"> Publicité personnalisée</label> <label><input type="checkbox" value="s"> Réseaux sociaux</label></p>' +
      '<div class="lpl-rang"><button value="non">Tout refuser</button><button value="choix">Enregistrer mes choix</button></div>';
    bar.querySelectorAll('button').forEach(function (b) {
      b.onclick = function () {
        var ticked = [].map.call(bar.querySelectorAll('input:checked'), function (i) { return i.value; }).join('');
        close(b.value === 'choix' ? ticked : '');
      };
    });
  }

  var css = document.createElement('style');
  css.textContent = '.lpl-cookies{position:fixed;left:0;right:0;bottom:0;background:#fefae0;border-top:3px solid #bc6c25;padding:18px 30px;z-index:950;display:grid;grid-template-columns:1fr auto;gap:12px;align-items:center;font-size:15px}' +
    '.lpl-rang{display:flex;gap:10px}.lpl-cookies button{padding:11px 18px;border:1px solid #bc6c25;background:#fff;font:600 14px var(--texte);cursor:pointer}.lpl-cookies .ok{background:#bc6c25;color:#fff}' +
    '.masque{display:none}.dehors{position:absolute;left:-4000px}.voile{opacity:0;width:90px}' +
    '.lpl-coin{position:relative;grid-column:1/3;height:44px}.lpl-promo{position:absolute;inset:0;background:#dda15e;display:grid;place-items:center;z-index:2}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!bar || !bar.isConnected) show(); }; });
  var kept = store.get(NAME);
  if (kept) start(kept);
  if (!kept) setTimeout(show, 350);
})();
