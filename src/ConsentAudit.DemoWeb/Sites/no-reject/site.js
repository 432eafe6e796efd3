// Bandeau du Courrier du Lac : bas de page, « Accepter et fermer » en bouton plein, « Paramétrer » ; le refus est au second niveau.
(function () {
  var NAME = 'cdl-cookies', PURPOSES = { mesure: 'Mesure d’audience', contenus: 'Publicité et contenus recommandés' }, bar;

  function start(choice) {
    if (choice.indexOf('mesure') >= 0) { tags.ga4('G-LAC02QW7RT'); tags.chartbeat('courrier-du-lac.test'); }
    if (choice.indexOf('contenus') >= 0) tags.taboola('courrierdulac');
  }

  function close(choice) {
    var before = store.get(NAME);
    store.set(NAME, choice.join('+') || 'non');
    bar.remove();
    // Un choix modifié : on efface ce que les outils ont laissé, et la page repart du nouveau choix.
    if (before) { store.forget('_ga', '_cb', '_chartbeat', 'taboola'); location.reload(); return; }
    start(choice);
  }

  function first() {
    bar = document.createElement('section');
    bar.id = 'cookie-consent';
    bar.setAttribute('aria-label', 'Cookies');
    bar.innerHTML = '<div class="cdl-texte"><b>Le Courrier du Lac et vos données</b><br>Nous et nos 48 partenaires déposons des cookies pour mesurer l’audience, personnaliser la publicité et financer la rédaction. Vous pouvez accepter' + (putRight ? ', refuser' : '') + ' ou paramétrer vos préférences.</div>' +
      '<div class="cdl-boutons"><button class="cdl-parametrer">Paramétrer</button>' +
      (putRight ? '<a role="button" href="#" class="cdl-accepter cdl-refuser">Refuser et fermer</a>' : '') + '<a role="button" href="#" class="cdl-accepter cdl-oui">Accepter et fermer</a></div>';
    document.body.appendChild(bar);
    if (putRight) bar.querySelector('.cdl-refuser').onclick = function (e) { e.preventDefault(); close([]); };
    bar.querySelector('.cdl-oui').onclick = function (e) { e.preventDefault(); close(Object.keys(PURPOSES)); };
    bar.querySelector('.cdl-parametrer').onclick = second;
  }

  function second() {
    bar.innerHTML = '<div class="cdl-texte"><b>Vos préférences</b>' +
      Object.keys(PURPOSES).map(function (p) {
        return '<label><input type="checkbox" name="' + p + '"' + ((store.get(NAME) || '').indexOf(p) >= 0 ? ' checked' : '') + '> ' + PURPOSES[p] + '</label>';
      }).join('') + '</div><div class="cdl-boutons"><button data-v="non">Tout refuser</button><button data-v="selection">Enregistrer</button><button data-v="oui">Tout accepter</button></div>';
    bar.querySelectorAll('button').forEach(function (b) {
      b.onclick = function () {
        var ticked = [].map.call(bar.querySelectorAll('input:checked'), function (i) { return i.name; });
        close(b.dataset.v === 'selection' ? ticked : b.dataset.v === 'oui' ? Object.keys(PURPOSES) : []);
      };
    });
  }

  var css = document.createElement('style');
  css.textContent = '#cookie-consent{position:fixed;left:0;right:0;bottom:0;background:#0b2f3f;color:#fff;padding:22px 30px;display:flex;gap:30px;align-items:center;z-index:1000;box-shadow:0 -2px 12px rgba(0,0,0,.3)}' +
    '.cdl-texte{flex:1;font-size:14px}.cdl-texte label{display:block;padding:4px 0}.cdl-boutons{display:flex;gap:14px;align-items:center}' +
    '#cookie-consent button{background:none;border:0;color:#cde;text-decoration:underline;font:14px var(--texte);cursor:pointer}' +
    '.cdl-accepter{background:#f2c14e;color:#111;padding:13px 26px;border-radius:24px;text-decoration:none;font-weight:700;white-space:nowrap}';
  document.head.appendChild(css);

  document.querySelectorAll('[data-choix]').forEach(function (a) {
    a.addEventListener('click', function (e) { e.preventDefault(); if (!bar || !bar.isConnected) { first(); second(); } });
  });
  var kept = store.get(NAME);
  if (kept) start(kept.split('+'));
  if (!kept) setTimeout(first, 500);
})();
