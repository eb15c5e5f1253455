// Nothing leaves the device: no request after the page has loaded, nothing stored, a strict policy that nothing violates.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { addDeal, attempt, button, choose, counter, explains, explanation, field, inputs, saved, startAgain, take, undo, whatIf } from './page.mjs';
import { DIST, eventually, open, openAll, PERIODS, presets, setUp, speak } from './support.mjs';
import { ALLOWED, caches, kept } from './worker.mjs';

const place = setUp();
const html = readFileSync(`${DIST}index.html`, 'utf8');

/** Everything a reader can do on the page. */
async function useEverything(page) {
  for (const id of await presets(page)) {
    await field(page, 'preset').selectOption(id);
    await openAll(page);
  }
  for (const input of await page.locator('#app input[type="text"][data-field]:not(.words)').all()) await input.fill('12');
  for (const select of await page.locator('#app select:not([data-field="preset"])').all()) await select.selectOption({ index: 1 });
  for (const input of await page.locator('#app input.words[data-field]').all()) await input.fill('//evil.example/<img src=//evil.example>');
  for (const lang of ['cy', 'en', 'cy']) await speak(page, lang);
  for (const period of PERIODS) await choose(page, 'period', period);
  await field(page, 'preset').selectOption('private-hire');
  await addDeal(page).click();
  await attempt(page, 1).click();
  for (const numbers of ['rounded', 'settings', 'exact']) await choose(page, 'numbers', numbers);
  await button(page, 'share-copy').click();
  await counter(page).click();
  for (const [does, letter] of [['keep'], ['keep'], ['down', 'A'], ['delete', 'A'], [], ['open', 'B']]) await (does ? button(saved(page), `kept-${does}`, { letter }) : button(saved(page), 'undo')).click();
  await field(page, 'kept-name.0').fill('//evil.example/<img src=//evil.example>');
  await take(page, 'text').click();
  await whatIf(page).getByRole('slider').first().press('End');
  await explains(page, 'take-home').click();
  await explanation(page).locator('summary').first().click();
  await page.keyboard.press('Escape');
  await undo(page).click();
  await startAgain(page).click();
  await page.evaluate(() => { location.hash = '#v=1&nope=1&hours=%3Cimg%20src=//evil.example%3E'; });
  await button(inputs(page), 'close').click();
  await page.goBack();
  await page.mouse.wheel(0, 10_000);
  await page.emulateMedia({ media: 'print' });
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 600 });
}

test('once loaded, nothing the reader does makes a request or stores anything', async (t) => {
  const page = await open(t, place, { context: ALLOWED });
  await kept(page);
  await page.waitForLoadState('networkidle');
  // Both languages are there before the reader switches.
  await eventually(() => page.requested.filter((url) => /texts-/.test(url)).length, 2);
  await page.waitForLoadState('networkidle');
  const [requested, served] = [page.requested.length, place.served.length];
  const resources = await page.evaluate(() => performance.getEntriesByType('resource').length);
  const own = await caches(page);
  assert.equal(Object.keys(own).length, 1);
  await useEverything(page);
  await page.waitForTimeout(1000); // a request that must not come has to be given time to come
  const stored = await page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    // An entry over which something was opened is marked as such.
    state: history.state === true ? null : history.state,
    window: window.name,
  }));
  assert.deepEqual(stored, { cookies: '', local: 0, session: 0, databases: 0, state: null, window: '' });
  // What works without a connection is the site's own files, as they were before anything was done.
  assert.deepEqual(await caches(page), own);
  for (const path of Object.values(own).flat()) assert.ok(existsSync(`${DIST}${path}`), `${path} is a file of the site`);
  assert.deepEqual(await page.context().cookies(), []);
  // Chromium asks for an icon that is a file anew whenever the address changes.
  assert.deepEqual([...new Set(page.requested.slice(requested))], []);
  assert.deepEqual([...new Set(place.served.slice(served))], []);
  assert.equal(await page.evaluate(() => performance.getEntriesByType('resource').length), resources);
});

test('switched off, the connection is not missed', async (t) => {
  const page = await open(t, place);
  await eventually(() => page.requested.filter((url) => /texts-/.test(url)).length, 2);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await speak(page, 'cy');
  await field(page, 'hours').fill('20');
  await eventually(() => field(page, 'hours').inputValue(), '20');
  await page.context().setOffline(false);
});

test('loading asks for the site’s own files only, each below its folder, and never for the figures', async (t) => {
  const before = place.served.length;
  const page = await open(t, place, { path: '?lang=cy#v=1&preset=cleaner&hours=17', context: ALLOWED });
  await kept(page, 'cy');
  await page.waitForLoadState('networkidle');
  assert.ok(page.requested.length >= 5);
  for (const url of page.requested) {
    assert.ok(url.startsWith(place.url), url);
    assert.ok(!/hours|cleaner/.test(url.replace(/#.*/, '')), url);
  }
  for (const path of place.served.slice(before)) {
    const name = path.replace(/^\/a\/b\//, '');
    assert.ok(existsSync(`${DIST}${name}`), `${path} is a file of the site`);
  }
  const twice = page.requested.filter((url, at, all) => all.indexOf(url) !== at);
  assert.deepEqual(twice, [], 'nothing is asked for twice');
});

test('the policy is strict, and stands before anything it has to rule', async () => {
  const policy = html.match(/<meta[^>]*content="([^"]*)"[^>]*http-equiv="?Content-Security-Policy|http-equiv="?Content-Security-Policy"?[^>]*content="([^"]*)"/i);
  assert.ok(policy, 'a <meta> policy');
  const rules = Object.fromEntries((policy[1] ?? policy[2]).split(';').map((rule) => rule.trim().split(/\s+/)).map(([name, ...sources]) => [name, sources]));
  assert.deepEqual(rules['default-src'], ["'none'"]);
  const within = (tag) => [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))].map(([, content]) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`);
  const [script, style] = [within('script'), within('style')];
  assert.deepEqual([script.length, style.length], [1, 1]);
  assert.deepEqual(new Set(rules['script-src']), new Set(["'self'", "'wasm-unsafe-eval'", ...script]));
  assert.deepEqual(new Set(rules['style-src']), new Set(["'self'", ...style]));
  assert.deepEqual(rules['base-uri'], ["'none'"]);
  assert.deepEqual(rules['form-action'], ["'none'"]);
  for (const [name, sources] of Object.entries(rules)) {
    // A picture in the page itself asks for nothing.
    const harmless = ["'none'", "'self'", ...({ 'script-src': ["'wasm-unsafe-eval'", ...script], 'style-src': style, 'img-src': ['data:'] }[name] ?? [])];
    for (const source of sources) assert.ok(harmless.includes(source), `${name} ${source}`);
  }
  const at = html.indexOf('Content-Security-Policy');
  for (const tag of ['<script', '<link', '<style']) assert.ok(html.indexOf(tag) === -1 || at < html.indexOf(tag), `${tag} comes after it`);
});

test('no inline style or handler, no script or style but those with a digest, nothing from elsewhere', async () => {
  const markup = html.replace(/>[^<]*</g, '><'); // tags only
  for (const [tag] of markup.matchAll(/<script[^>]*>/g)) assert.match(tag, /\ssrc=|^<script>$/);
  assert.doesNotMatch(markup, /<style\s|\sstyle=|\son[a-z]+=|javascript:/i);
  for (const [, address] of markup.matchAll(/<(?:script|link|img|iframe|source|use|object)[^>]*?\s(?:src|href|data)="?([^\s">]+)/g)) {
    assert.match(address, /^\.\/|^data:image\//, `${address} is below the site’s own folder`);
  }
});

test('nothing has to arrive before the page is painted', async () => {
  const head = html.slice(0, html.indexOf('</head>'));
  assert.doesNotMatch(head, /rel="?stylesheet/);
  for (const [tag] of head.matchAll(/<script[^>]*src=[^>]*>/g)) assert.match(tag, /\sasync/);
});

test('the policy holds: the page cannot be made to talk', async (t) => {
  const page = await open(t, place, { noisy: true });
  const tried = await page.evaluate(async () => {
    const failed = (promise) => promise.then(() => false, () => true);
    const blocked = new Promise((resolve) => { addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true }); });
    const image = new Image();
    image.src = 'http://127.0.0.1:9/x.png';
    return [await failed(fetch('http://127.0.0.1:9/')), await blocked, await failed(new Promise((done, stop) => { image.onload = done; image.onerror = stop; }))];
  });
  assert.equal(tried[0] && tried[2], true);
  assert.match(tried[1], /connect-src|img-src/);
});

test('links that lead elsewhere say nothing of where they were followed', async (t) => {
  const page = await open(t, place);
  await openAll(page);
  const links = await page.locator('a[href^="http"]').evaluateAll((all) => all.map(({ href, rel, target }) => ({ href, rel: rel.split(' '), target })));
  assert.ok(links.length > 10);
  for (const { href, rel } of links) assert.ok(rel.includes('noopener') && rel.includes('noreferrer'), href);
  assert.equal(await page.locator('meta[name="referrer"]').getAttribute('content'), 'no-referrer');
});
