// La Girouette : on se souvient treize mois de qui accepte, et de qui refuse le temps d’une page.
(function () {
  var NAME = 'girouette', strip;

  function start() {
    tags.ga4('G-GIROUET44S');
    tags.criteo();
  }

  function show() {
    strip = document.createElement('div');
    strip.className = 'gir';
    strip.innerHTML = '<span>La Girouette et ses 19 partenaires utilisent des cookies pour mesurer l’audience et personnaliser la publicité.</span><button class="non">Je refuse les cookies</button><button class="oui">J’accepte les cookies</button>' +
      (putRight ? '' : '<button class="oui croix">Accepter et fermer ×</button>');
    document.body.prepend(strip);
    strip.querySelectorAll('.oui').forEach(function (b) {
      b.onclick = function () {
        document.cookie = NAME + '=oui; max-age=34128000; path=/; secure; samesite=lax';
        strip.remove();
        start();
      };
    });
    strip.querySelector('.non').onclick = function () {
      if (putRight) document.cookie = NAME + '=non; max-age=34128000; path=/; secure; samesite=lax';
      strip.remove();
    };
  }

  var css = document.createElement('style');
  css.textContent = '.gir{position:sticky;top:0;background:#3d405b;color:#fff;padding:14px 24px;display:flex;gap:12px;align-items:center;z-index:222;font-size:14px}.gir span{flex:1}.gir button{background:#f2cc8f;border:0;padding:11px 16px;font:600 14px var(--texte);cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) {
    a.onclick = function (e) { e.preventDefault(); if (store.get(NAME)) { store.forget(NAME, '_ga', 'cto_'); location.reload(); } else if (!strip || !strip.isConnected) show(); };
  });
  if (store.get(NAME) === 'oui') start(); else if (!store.get(NAME)) setTimeout(show, 300);
})();
