// Has the page of this day kept for when there is no network. Without it the page is the same.
if ('serviceWorker' in navigator) {
  addEventListener('load', () => {
    navigator.serviceWorker.register('/offline.js', { scope: location.pathname.match(/^(\/cy)?\/x\//)[0] })
      .then(() => navigator.serviceWorker.ready)
      .then(ready => ready.active.postMessage({ keep: location.pathname }))
      .catch(() => { /* A browser that won't keep anything shows the page all the same. */ });
  });
}
