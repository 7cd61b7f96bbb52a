// Keeps the pages of days that were opened here, and shows them when there is no network, marked as old. Nothing else is kept.
const DAYS = 'days-1';
const DAY = /^(?:\/cy)?\/x\/[^/]+\/events\/[^/.]+$/;
const MOST = 10;
const PATIENCE = 8000;
const SAVED_AT = 'X-Saved-At';

addEventListener('install', event => event.waitUntil(fetchAndSave('/offline').then(() => skipWaiting())));
addEventListener('activate', event => event.waitUntil(clients.claim()));
addEventListener('message', event => {
  if (DAY.test(event.data.keep)) event.waitUntil(fetchAndSave(event.data.keep));
});

addEventListener('fetch', event => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin) return;
  if (event.request.mode === 'navigate') {
    event.respondWith(page(event, pathname));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(pathname).then(saved => saved || fetch(event.request)));
  }
});

async function page(event, path) {
  const saved = DAY.test(path) ? await caches.match(path) : undefined;
  try {
    const answer = await (saved ? soon(fetch(event.request)) : fetch(event.request));
    if (DAY.test(path) && answer.ok) event.waitUntil(save(path, answer.clone()));
    if (answer.status === 404 || answer.status === 410) event.waitUntil(forget(path));
    return answer;
  } catch {
    return saved ? marked(saved) : await caches.match('/offline') || Response.error();
  }
}

/** Some networks never say no. */
function soon(answer) {
  return Promise.race([answer, new Promise((_, late) => setTimeout(late, PATIENCE))]);
}

async function fetchAndSave(path) {
  const answer = await fetch(path, { credentials: 'omit' });
  if (answer.ok && !answer.redirected) await save(path, answer);
}

async function save(path, answer) {
  const html = await answer.text();
  const headers = new Headers(answer.headers);
  headers.set(SAVED_AT, Date.now());
  const days = await caches.open(DAYS);
  await days.put(path, new Response(html, { headers }));
  const looks = new Set([...html.matchAll(/"(\/assets\/[^"#]+\.(?:css|svg))/g)].map(found => found[1]));
  await Promise.all([...looks].map(async one => await days.match(one) || days.add(one)));
  const all = (await days.keys()).filter(request => DAY.test(new URL(request.url).pathname));
  await Promise.all(all.slice(0, -MOST).map(old => days.delete(old)));
}

async function forget(path) {
  await (await caches.open(DAYS)).delete(path);
}

async function marked(saved) {
  const html = await saved.text();
  const words = `<div class="preview" role="status" lang="en-GB"><p class="wrap"><strong>Saved copy from ${when(saved)}, you are offline.</strong> `
    + 'It may have changed since. Look again when you have a network.</p></div>';
  return new Response(html.replace(/<main\b[^>]*>/, main => main + words), { headers: saved.headers });
}

function when(saved) {
  const at = new Date(Number(saved.headers.get(SAVED_AT)));
  const clock = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const isToday = at.toDateString() === new Date().toDateString();
  return isToday ? clock : `${clock} on ${at.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })}`;
}
