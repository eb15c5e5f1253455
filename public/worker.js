// Keeps the files of this build on the reader's device, so that the page works without a connection. FILES, each with the digest of its
// content, DOCUMENTS likewise, EXAMPLES and BUILD are filled in by xtask/src/passes/worker.rs. Where nothing is kept, everything is as if this
// were not there.
const { scope } = registration;
// Other copies of the page may stand elsewhere on the same origin: each has its own caches.
const OWN = `coop-or-gig ${new URL(scope).pathname} `;
const CACHE = OWN + BUILD;
/** @type {(path: string) => string} */
const at = (path) => new URL(path, scope).href;
const files = new Map(FILES.map(([path, digest]) => [at(path), digest]));
/** The pages of text and their style: who reads one has it without a connection, too, and nobody else loads them. */
const documents = new Map(DOCUMENTS.map(([path, digest]) => [at(path), digest]));
/** A file of the page whose name follows from its content: whichever build it is of, it is the same. */
/** @type {(url: string) => boolean} */
const isNamed = (url) => url.startsWith(scope) && /^[\w-]+-[0-9a-f]{8,16}(_bg)?\.\w+$/.test(url.slice(scope.length));

/** Fetches a file and keeps it, if it is to the byte what was built. */
/** @type {(cache: Cache, file: [url: string, integrity: string]) => Promise<void>} */
const keep = async (cache, [url, integrity]) => {
  const answer = await fetch(url, { integrity, cache: isNamed(url) ? 'default' : 'no-cache' });
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  // What a server has led to another address may not answer for a page.
  await cache.put(url, answer.redirected ? new Response(answer.body, answer) : answer);
};

const own = async () => (await caches.keys()).filter((name) => name.startsWith(OWN));

/** From this build's files; one that another build's page asks for from those, as long as they are there. */
/** @type {(url: string) => Promise<Response | undefined>} */
const kept = async (url) => {
  const names = files.has(url) || documents.has(url) ? [CACHE] : await own();
  for (const name of names) {
    const found = await (await caches.open(name)).match(url, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
};

/** Forgets other builds once no page can be of one: none is open but the one that asks. */
/** @type {(asking: number) => Promise<void>} */
const tidy = async (asking) => {
  const open = (await clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(({ frameType }) => frameType !== 'nested');
  if (open.length > asking) return;
  await Promise.all((await own()).filter((name) => name !== CACHE).map((name) => caches.delete(name)));
};

/** @type {(event: FetchEvent, url: string, isPage: boolean) => Promise<Response>} */
const answer = async ({ request, clientId }, url, isPage) => {
  // What stands within another page goes to the network, whatever is kept.
  const client = isPage || (clientId && await clients.get(clientId));
  const isOwn = isPage || (client && /** @type {Client} */ (client).frameType !== 'nested');
  return (isOwn && await kept(url)) || fetch(request);
};

/** Answers with a file that is kept from the first time that it is asked for. What the server has of another build is not kept. */
/** @type {(request: Request, url: string) => Promise<Response>} */
const answerDocument = async (request, url) => {
  const there = await kept(url);
  if (there) return there;
  try {
    await keep(await caches.open(CACHE), [url, /** @type {string} */ (documents.get(url))]);
  } catch {
    return fetch(request);
  }
  return await kept(url) ?? fetch(request);
};

/** Answers for the page of an example, which is not kept: without a connection, the page of all leads on to that example. */
/** @type {(request: Request, page: string, example: string) => Promise<Response>} */
const answerExample = async (request, page, example) => {
  try {
    return await fetch(request);
  } catch {
    return Response.redirect(`${at(page)}${new URL(request.url).search}#v=1&preset=${example}`);
  }
};

addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => Promise.all([...files].map((file) => keep(cache, file)))));
});

addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([tidy(0), clients.claim()]));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const isPage = request.mode === 'navigate';
  if (request.method !== 'GET' || (isPage && request.destination !== 'document')) return;
  // A page is the same whatever it is asked for with: that is for its script.
  const url = isPage ? request.url.replace(/[?#].*/, '').replace(/\/index\.html$/, '/') : request.url;
  const [, example = '', lang] = (isPage && /^([\w-]+)(?:\.(\w\w))?\.html$/.exec(url.slice(scope.length))) || [];
  if (documents.has(url)) event.respondWith(answerDocument(request, url));
  else if (files.has(url) || (!isPage && isNamed(url))) event.respondWith(answer(event, url, isPage));
  else if (EXAMPLES.includes(example)) event.respondWith(answerExample(request, lang ? `${lang}.html` : './', example));
});

addEventListener('message', (event) => {
  // The reader wants the new build.
  if (event.data === 'load') skipWaiting();
  // A page has begun.
  if (event.data === 'here') event.waitUntil(tidy(1));
});
