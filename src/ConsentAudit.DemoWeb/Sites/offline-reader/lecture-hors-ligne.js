// Le réseau d’abord ; sans lui, l’article gardé.
self.addEventListener('install', e => e.waitUntil(self.skipWaiting()));
self.addEventListener('activate', e => e.waitUntil(self.clients.claim()));
self.addEventListener('fetch', e => {
  const ici = new URL(e.request.url);
  if (e.request.method !== 'GET' || ici.origin !== location.origin || !ici.pathname.startsWith('/article/')) return;
  e.respondWith(fetch(e.request).catch(() => caches.match(ici.pathname)));
});
