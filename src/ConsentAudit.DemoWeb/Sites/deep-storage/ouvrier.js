// Veille en fond ; il ne répond à la place de personne.
self.addEventListener('install', function () { self.skipWaiting(); });
self.addEventListener('message', function (e) {
  if (e.data !== 'sceau') return;
  caches.open('fil-sceau').then(function (c) { return c.keys(); }).then(function (cles) { e.source.postMessage(cles.map(function (k) { return k.url; })); });
});
