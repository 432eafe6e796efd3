// Eulerian's collector: it measures the visit by the client's own sub-domain, from which this script came.
(function () {
  var home = new URL(document.currentScript.src).origin;
  var pages = (window.EA_datalayer || []).map(function (p) { return p.join('|'); }).join(';');
  new Image().src = home + '/col8f2/' + Date.now() + '?url=' + encodeURIComponent(location.href) + '&rf=' + encodeURIComponent(document.referrer) + '&ea=' + encodeURIComponent(pages);
})();
