// What the tests of embedding share: the built site as a server with its own headers would send it, and other people's pages around it,
// from other origins, with the code that the page for editors writes.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { serve } from '../../tools/serve.mjs';
import { launch } from './browser.mjs';
import { DIST, eventually } from './support.mjs';

/** The headers that dist/_headers wants for every file. */
export const everyHeader = (folder = DIST) => {
  const [, rule] = /^\/\*\n((?: {2}.*\n)+)/m.exec(readFileSync(join(folder, '_headers'), 'utf8'));
  return Object.fromEntries([...rule.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name, value]) => [name.toLowerCase(), value]));
};
/** The folder of the copy that never changes, from the site's. */
export const FROZEN = `v/${readdirSync(`${DIST}v`)[0]}/`;

/** Other people's site: `pages` are path → HTML, or functions that give it. It is a different origin from any other server. */
export const hostSite = (pages, headers = {}) => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const page = pages[pathname];
    if (page === undefined) return response.writeHead(204).end(); // the icon that browsers ask for
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(typeof page === 'function' ? page() : page);
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      done({ url: `http://127.0.0.1:${port}/`, other: `http://localhost:${port}/`, close: () => new Promise((end) => { server.closeAllConnections(); server.close(end); }) });
    });
  });
};

/** Where the tests of a file are: `place.site` is the calculator's address, `place.host` the other people's. */
export const setUpHosts = ({ folder = DIST } = {}) => {
  const place = { pages: {}, served: [] };
  let site;
  before(async () => {
    site = await serve(folder, { base: '/a/b/c/', headers: everyHeader(folder), seen: (path) => place.served.push(path) });
    place.site = site.url;
    place.origin = new URL(site.url).origin;
    // As strict as a host can be: nothing inline, no style, and of other sites the calculator alone.
    place.policy = `default-src 'none'; script-src ${place.origin}; frame-src ${place.origin}; base-uri 'none'; require-trusted-types-for 'script'`;
    place.host = await hostSite(place.pages, { 'content-security-policy': place.policy });
    place.lax = await hostSite(place.pages);
    place.browser = await launch();
  });
  after(async () => {
    await place.browser?.close();
    for (const one of [site, place.host, place.lax]) await one?.close();
  });
  return place;
};

/** The code that the page for editors writes for these choices, { script, iframe, card, policy }: asked for once in a file of tests. */
export const codes = (place, choices = {}, { lang = 'en', hash = '' } = {}) => {
  const asked = JSON.stringify([place.site, choices, lang, hash]);
  if (!written.has(asked)) written.set(asked, write(place, choices, lang, hash));
  return written.get(asked);
};
const written = new Map();
const write = async (place, choices, lang, hash) => {
  const context = await place.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${place.site}embed.html?lang=${lang}${hash}`);
  await page.waitForSelector('html.js');
  for (const [name, value] of Object.entries(choices)) {
    const control = page.locator(`[name="${name}"]`).first();
    const kind = await control.evaluate((element) => element.type);
    if (kind === 'radio') await page.locator(`[name="${name}"][value="${value}"]`).check();
    else if (kind === 'select-one') await control.selectOption(value);
    else await control.fill(value);
  }
  // The code follows a moment after the last choice: it is read once it no longer changes.
  const read = () => page.evaluate(() => Object.fromEntries(['script', 'iframe', 'card', 'policy'].map((id) => [id, document.getElementById(id).value])));
  let found;
  let before;
  for (let same = 0; same < 4; same = JSON.stringify(found) === JSON.stringify(before) ? same + 1 : 0) {
    before = found;
    await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => setTimeout(done, 100)); }));
    found = await read();
  }
  await context.close();
  return found;
};

/** A host page that resets everything. */
export const RESET = `<style>
  * { margin: 0 !important; padding: 0 !important; box-sizing: content-box !important; font: italic 30px/3 cursive !important; color: red !important; float: left; }
  iframe { height: 150px !important; min-height: 0 !important; border: 9px solid lime !important; }
  html { font-size: 62.5% } body { line-height: 0 } coop-or-gig { all: unset }
</style>`;

/** A page builder's nest, and its style: flex, grid, a column of 280 px in a wide window, right to left. It holds the code twice. */
export const NEST = '<style>.row{display:flex}.col{flex:0 0 280px;min-width:0}.grid{display:grid;grid-template-columns:300px 1fr}.wrap{position:relative;overflow:hidden;transform:translateZ(0)}</style>';
export const nest = (code) => `<div class="wrap"><div class="row"><div class="col"><div class="wrap"><div>${code}</div></div></div><div>beside</div></div></div><div class="grid" dir="rtl"><div>${code}</div><p>beside</p></div>`;

export const htmlPage = (body, { lang = 'en', head = '' } = {}) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A campaign</title>${head}</head><body>${body}</body></html>`;

/** Opens a host page in a context of its own; what goes wrong on it fails the test unless `noisy`. */
export const visit = async (t, place, body, options = {}) => {
  const { site = place.host, viewport = { width: 1280, height: 900 }, noisy = false, lang = 'en', head = '', context: more = {}, prepare = () => {} } = options;
  const path = `/${Math.random().toString(36).slice(2)}`;
  place.pages[path] = htmlPage(body, { lang, head });
  const context = await place.browser.newContext({ viewport, locale: 'en-GB', ...more });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  page.problems = [];
  page.requested = [];
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) page.problems.push(message.text()); });
  page.on('pageerror', (error) => page.problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => page.requested.push(request.url()));
  t.after(async () => {
    await context.close();
    if (!noisy) assert.deepEqual(page.problems, [], 'nothing goes wrong on the page');
  });
  await prepare(page, context);
  await page.goto(new URL(path, site.url).href);
  return page;
};

/** The calculator's frame on a host page, once it is up. */
export const calculator = async (page, at = 0) => {
  const own = () => page.frames().filter((frame) => frame !== page.mainFrame());
  await eventually(() => own().length > at, true, 'the frame is there');
  const frame = own()[at];
  await frame.waitForSelector('html.up #app > .page');
  await frame.waitForSelector('#app .card, #app .sources', { state: 'attached' });
  if (!(await frame.locator('#app .card').count())) await frame.waitForSelector('aside.frame');
  return frame;
};

/** How high the frame is and how high what is in it; what sticks out; whether there are scroll bars. */
export const measures = async (frame) => {
  const element = await frame.frameElement();
  const outer = await element.evaluate((iframe) => iframe.clientHeight);
  const inner = await frame.evaluate(() => ({
    content: Math.ceil(document.body.getBoundingClientRect().height),
    sideways: document.scrollingElement.scrollWidth - innerWidth,
    bar: innerWidth - document.documentElement.clientWidth,
  }));
  return { outer, ...inner };
};

/** Waits until the frame is as high as what is in it, with no scroll bar. */
export const fits = (frame, message) => eventually(async () => {
  const { outer, content, sideways, bar } = await measures(frame);
  return { gap: outer - content, sideways: Math.max(0, sideways), bar };
}, { gap: 0, sideways: 0, bar: 0 }, message);
