// Veille en fond ; il ne répond à la place de personne.
self.addEventListener('install', function () { self.skipWaiting(); });
self.addEventListener('message', function (e) { if (e.data === 'sceau') caches.match('/sceau', { ignoreSearch: true }).then(function (r) { return r && r.text(); }).then(function (t) { e.source.postMessage(t); }); });
