// Works offline: every file of this page that was fetched once is kept, and answered from there when the network is away.
const cache = 'reizen-1';
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(
    fetch(request)
      .then(async (answer) => {
        if (answer.ok) await (await caches.open(cache)).put(request, answer.clone());
        return answer;
      })
      .catch(async () => {
        // A script of a module is asked for with an origin, and was kept without: the file is the same.
        const kept = await caches.match(request, { ignoreVary: true });
        return kept ?? (request.mode === 'navigate' ? await caches.match('./') : undefined) ?? Response.error();
      }),
  );
});
