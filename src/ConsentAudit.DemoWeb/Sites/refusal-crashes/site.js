// Radar Picard : au refus, le bandeau « range » ses calques l’un dans l’autre, et ne sait pas s’arrêter.
(function () {
  var NAME = 'radar-cookies', box;

  function start() {
    tags.ga4('G-RADAR43PIC');
    tags.ads('/21700000/radar/une');
  }

  function tidy() {
    var layer = box;
    // Un arbre si profond que la mise en page déborde sa pile : l’onglet meurt en quelques secondes.
    for (var i = 0; i < 12000; i++) layer = layer.appendChild(document.createElement('div'));
    return document.body.offsetHeight;
  }

  function show() {
    box = document.createElement('div');
    box.className = 'radar';
    box.innerHTML = '<p>[COOKIES] Radar Picard et 51 partenaires : mesure d’audience, publicité personnalisée.</p><button class="n">Refuser</button> <button class="o">Accepter</button>';
    document.body.appendChild(box);
    box.querySelector('.o').onclick = function () {
      store.set(NAME, 'oui');
      box.remove();
      start();
    };
    box.querySelector('.n').onclick = function () {
      tidy();
      store.set(NAME, 'non');
      box.remove();
    };
  }

  var css = document.createElement('style');
  css.textContent = '.radar{position:fixed;top:0;left:0;right:0;background:#000;color:#3f3;font:15px "DejaVu Sans Mono",monospace;padding:16px 28px;z-index:640}.radar p{display:inline-block;margin:0 20px 0 0}.radar button{background:#000;color:#3f3;border:1px solid #3f3;padding:10px 24px;font:inherit;cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) {
    a.onclick = function (e) { e.preventDefault(); store.forget(NAME, '_ga', '__gads', '__gpi'); location.reload(); };
  });
  if (store.get(NAME) === 'oui') start(); else setTimeout(show, 300);
})();
