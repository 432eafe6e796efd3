// Bandeau de La Presse Fermée : racine fantôme fermée, boutons faits de <div>.
(function () {
  var NAME = 'lpf-consent', host;

  function start(choice) {
    if (choice.indexOf('Publicité') >= 0) tags.taboola('lapressefermee');
    if (choice.indexOf('Réseaux sociaux') >= 0) tags.facebook('120998877665544');
  }

  function choose(choice) {
    var before = store.get(NAME);
    store.set(NAME, choice.join(', ') || 'rien');
    host.remove();
    if (before) { store.forget('taboola', '_fbp'); location.reload(); return; }
    start(choice);
  }

  function show() {
    host = document.createElement('div');
    host.style.cssText = 'position:fixed;top:0;left:0;z-index:2147483000';
    var root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<style>.v{position:fixed;inset:0;background:rgba(0,40,45,.55)}.b{position:fixed;left:50%;top:44%;transform:translate(-50%,-50%);width:min(560px,92vw);background:#fff;border-radius:14px;padding:28px;font:15px/1.5 Arial,sans-serif;color:#123}' +
      '.k{padding:13px;margin-top:10px;text-align:center;border-radius:10px;background:#006d77;color:#fff;font-weight:700;cursor:pointer}.k.c{background:#fff;color:#006d77;border:2px solid #006d77}.f{padding:8px 0;cursor:pointer}</style>' +
      '<div class="v"></div><div class="b"><b>Cookies et données personnelles</b><div class="t">La Presse Fermée utilise, si vous en êtes d’accord, des cookies de publicité et de réseaux sociaux. Vous pouvez changer d’avis quand vous voulez.</div><div class="z"></div></div>';
    var zone = root.querySelector('.z');
    function div(text, cls, action) {
      var d = document.createElement('div');
      d.className = cls;
      d.textContent = text;
      d.addEventListener('click', action);
      zone.appendChild(d);
      return d;
    }
    div('J’accepte tout', 'k', function () { choose(['Publicité', 'Réseaux sociaux']); });
    div('Je refuse tout', 'k', function () { choose([]); });
    div('Je choisis', 'k c', function () {
      zone.textContent = '';
      ['Publicité', 'Réseaux sociaux'].forEach(function (p) {
        var d = div('☐ ' + p, 'f', function () { d.textContent = (d.textContent[0] === '☐' ? '☑ ' : '☐ ') + p; });
      });
      div('Valider', 'k', function () {
        choose([].map.call(zone.querySelectorAll('.f'), function (d) { return d.textContent; })
          .filter(function (t) { return t[0] === '☑'; }).map(function (t) { return t.slice(2); }));
      });
    });
    document.body.appendChild(host);
  }

  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!host || !host.isConnected) show(); }; });
  var kept = store.get(NAME);
  if (kept) start(kept);
  if (!kept) setTimeout(show, 450);
})();
