// Has the page's files kept on the device by public/worker.js, so that the page works without a connection and can be installed; says so;
// and offers a newer build once it is there.

/** Where that is of use: not within another page, not in a file, not in a copy that never changes, and not where data are dear. */
const may = () => parent === window && /^http/.test(location.protocol) && navigator.serviceWorker
  && !document.querySelector('script[src*="/frozen-"]') && !navigator.connection?.saveData;

/** @type {() => Promise<unknown>} */
const idle = () => new Promise((done) => { (window.requestIdleCallback ?? setTimeout)(done); });

/** For installing the page: its names in its language, and the colour of the window around it. */
const dress = () => {
  const html = document.documentElement;
  const manifest = Object.assign(document.createElement('link'), { rel: 'manifest' });
  const colour = Object.assign(document.createElement('meta'), { name: 'theme-color' });
  const put = () => {
    manifest.href = `${html.lang}.webmanifest`;
    colour.content = getComputedStyle(html).getPropertyValue('--paper');
  };
  put();
  new MutationObserver(put).observe(html, { attributeFilter: ['lang'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', put);
  document.head.append(manifest, colour);
};

/** @type {ServiceWorkerRegistration} */
let registered;

/** Says how it stands: false once everything is kept, true once that of another build is. */
/** @type {(onKept: (isNewer: boolean) => void) => void} */
const watch = (onKept) => {
  const say = () => {
    if (registered.active) onKept(false);
    if (registered.waiting && navigator.serviceWorker.controller) onKept(true);
  };
  /** @type {(worker: ServiceWorker | null) => void} */
  const follow = (worker) => worker?.addEventListener('statechange', say);
  follow(registered.installing);
  registered.addEventListener('updatefound', () => follow(registered.installing));
  say();
};

/** From now on. */
/** @type {Scripts['keepFiles']} */
export const start = async (onKept) => {
  if (!may()) return;
  await idle();
  dress();
  try {
    const { controller } = navigator.serviceWorker;
    controller?.postMessage('here');
    registered = await navigator.serviceWorker.register('worker.js', { updateViaCache: 'none' });
    watch(onKept);
    if (controller) await registered.update();
  } catch {
    // Blocked, or there is no connection: the page is as it would be without.
  }
};

/** Longer than the address waits for a change to rest (src/browser/address.rs). */
const WRITTEN_MS = 400;

/** Loads the newer build: the figures are in the address. */
export const load = async () => {
  await new Promise((done) => { setTimeout(done, WRITTEN_MS); });
  const reload = () => location.reload();
  if (!registered.waiting) return reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  registered.waiting.postMessage('load');
};
