// Pictogramme : trois icônes ; leurs noms ne sont dits qu’aux lecteurs d’écran.
(function () {
  var NAME = 'picto_consent', bar;
  var ICONS = {
    oui: ['J’accepte tout', '<path d="M4 13l5 5L20 6"/>'],
    non: ['Je refuse tout', '<path d="M5 5l14 14M19 5L5 19"/>'],
    regler: ['Paramétrer mes choix', '<circle cx="12" cy="12" r="4"/><path d="M12 2v4M12 18v4M2 12h4M18 12h4"/>']
  };

  function start(choice) {
    if (choice.partage) tags.facebook('600700800900100');
    if (choice.pub) tags.outbrain();
  }

  function close(choice) {
    var before = store.get(NAME);
    store.set(NAME, JSON.stringify(choice));
    bar.remove();
    if (before) { store.forget('_fbp', 'OB-'); location.reload(); return; }
    start(choice);
  }

  function show() {
    bar = document.createElement('div');
    bar.className = 'picto-barre';
    bar.innerHTML = '<span>Cookies de publicité et de partage ?</span>' + Object.keys(ICONS).map(function (k) {
      return '<div role="button" tabindex="0" data-k="' + k + '" aria-label="' + ICONS[k][0] + '" title="' + ICONS[k][0] + '"><svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.5" aria-hidden="true">' + ICONS[k][1] + '</svg></div>';
    }).join('');
    document.body.appendChild(bar);
    bar.querySelectorAll('[data-k]').forEach(function (d) {
      d.addEventListener('click', function () {
        if (d.dataset.k !== 'regler') { close(d.dataset.k === 'oui' ? { pub: true, partage: true } : {}); return; }
        bar.innerHTML = '<label><input type="checkbox" name="pub"> Publicité</label><label><input type="checkbox" name="partage"> Partage</label><button>Valider</button>';
        bar.querySelector('button').onclick = function () {
          close({ pub: bar.querySelector('[name=pub]').checked, partage: bar.querySelector('[name=partage]').checked });
        };
      });
    });
  }

  var css = document.createElement('style');
  css.textContent = '.picto-barre{position:fixed;left:50%;bottom:18px;transform:translateX(-50%);background:#111;color:#fff;border-radius:40px;padding:10px 22px;display:flex;gap:18px;align-items:center;z-index:300;white-space:nowrap}.picto-barre [role=button]{width:44px;height:44px;border-radius:22px;background:#333;display:grid;place-items:center;cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!bar || !bar.isConnected) show(); }; });
  var kept = store.get(NAME);
  if (kept) start(JSON.parse(kept));
  if (!kept) setTimeout(show, 300);
})();
