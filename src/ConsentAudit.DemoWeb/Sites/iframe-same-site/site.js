// Cadre Local : le bandeau est une page de choix.cadre-local.test, qui répond par postMessage.
(function () {
  var NAME = 'cl_consent', frame;

  function start(choice) {
    if (choice.indexOf('pub') >= 0) tags.ads('/21700000/cadrelocal/une');
    if (choice.indexOf('mesure') >= 0) tags.chartbeat('cadre-local.test');
  }

  function show() {
    frame = document.createElement('iframe');
    frame.src = 'https://choix.cadre-local.test/cadre';
    frame.title = 'Vos choix';
    frame.style.cssText = 'position:fixed;left:0;bottom:0;width:100%;height:190px;border:0;z-index:3000;box-shadow:0 -4px 20px rgba(0,0,0,.35)';
    document.body.appendChild(frame);
  }

  addEventListener('message', function (e) {
    if (e.origin !== 'https://choix.cadre-local.test' || !frame) return;
    var before = store.get(NAME);
    store.set(NAME, e.data);
    frame.remove();
    frame = null;
    if (before) { store.forget('__gads', '__gpi', '_cb', '_chartbeat'); location.reload(); return; }
    start(e.data);
  });

  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!frame) show(); }; });
  var kept = store.get(NAME);
  if (kept) start(kept);
  if (!kept) setTimeout(show, 300);
})();
