// The container: its tags wait for the publisher's own event. The library itself stores nothing.
(function () {
  var tags = "__TAGS__";
  var layer = window.dataLayer = window.dataLayer || [];
  var fired = false;
  function look(entry) {
    if (fired || !entry || entry.event !== 'consentement' || !entry.accorde) return;
    fired = true;
    tags.forEach(function (src) {
      if (src.indexOf('/gtag/js') > 0) {
        window.gtag = window.gtag || function () { layer.push(arguments); };
        window.gtag('js', new Date());
        window.gtag('config', new URL(src).searchParams.get('id'));
      }
      if (src.indexOf('fbevents') > 0 && window.tags) { window.tags.facebook('735512684100217'); return; }
      var s = document.createElement('script');
      s.async = true; s.src = src;
      document.head.appendChild(s);
    });
  }
  layer.forEach(look);
  var push = layer.push;
  layer.push = function () { var n = push.apply(layer, arguments); Array.prototype.forEach.call(arguments, look); return n; };
})();
