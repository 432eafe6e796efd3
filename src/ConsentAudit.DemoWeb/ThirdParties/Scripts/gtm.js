// The container: each tag waits for the publisher's own event to name its purpose. The library itself stores nothing.
(function () {
  var tags = "__TAGS__";
  var layer = window.dataLayer = window.dataLayer || [];
  function fire(src) {
    if (src.indexOf('/gtag/js') > 0) {
      window.gtag = window.gtag || function () { layer.push(arguments); };
      window.gtag('js', new Date());
      window.gtag('config', new URL(src).searchParams.get('id'));
    }
    if (src.indexOf('fbevents') > 0 && window.tags) { window.tags.facebook('735512684100217'); return; }
    var s = document.createElement('script');
    s.async = true; s.src = src;
    document.head.appendChild(s);
  }
  function look(entry) {
    if (!entry || entry.event !== 'consentement') return;
    var granted = tags.filter(function (tag) { return entry.accorde.indexOf(tag.purpose) >= 0; });
    tags = tags.filter(function (tag) { return granted.indexOf(tag) < 0; });
    granted.forEach(function (tag) { fire(tag.src); });
  }
  layer.forEach(look);
  var push = layer.push;
  layer.push = function () { var n = push.apply(layer, arguments); Array.prototype.forEach.call(arguments, look); return n; };
})();
