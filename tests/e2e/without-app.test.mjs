// Where WebAssembly is blocked, old or failed to load, or scripts are off, the page that came with the HTML stays useful and says why.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './axe.mjs';
import { field } from './page.mjs';
import { eventually, hash, hold, lines, open, pageIn, running, setUp } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
const forbidding = setUp({ headers: { 'content-security-policy': "script-src 'self'" } });
/** A server whose policy knows no digest of what stands within the page. */
const strict = setUp({ headers: { 'content-security-policy': "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'" } });
const abort = (pattern) => (page) => page.route(pattern, (route) => route.abort());
const answer = (pattern, response) => (page) => page.route(pattern, (route) => route.fulfill(response));
const wasm = '**/*.wasm';

/** A browser that knows nothing newer than the first WebAssembly. */
const tooNew = async (page) => {
  await page.addInitScript(() => { WebAssembly.validate = () => false; });
  await page.route(wasm, (route) => route.fulfill({ status: 200, contentType: 'application/wasm', body: Buffer.from([0, 97, 115, 109, 2, 0, 0, 0]) }));
};

/** What goes wrong, and what may be said about it. */
const TROUBLES = {
  'WebAssembly is not there': { prepare: (page) => page.addInitScript(() => { delete globalThis.WebAssembly; }), said: ['blocked'] },
  'the server’s policy forbids WebAssembly': { at: forbidding, said: ['blocked'] },
  'the wasm file is missing': { prepare: answer(wasm, { status: 404, body: 'Not found' }), said: ['failed'] },
  'the wasm file is an HTML page': { prepare: answer(wasm, { status: 200, contentType: 'text/html', body: '<h1>Log in to the wifi</h1>' }), said: ['damaged'] },
  'the connection breaks before the wasm file': { prepare: abort(wasm), said: ['failed'] },
  'the wasm file is cut short': { prepare: answer(wasm, { status: 200, contentType: 'application/wasm', body: Buffer.from([0, 97, 115, 109, 1, 0, 0, 0, 1, 99]) }), said: ['damaged'] },
  'the wasm file is another one': { prepare: answer(wasm, { status: 200, contentType: 'application/wasm', body: Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]) }), said: ['failed', 'damaged'] },
  'the script is cut short': { prepare: answer('**/app-*.js', { contentType: 'text/javascript', body: 'export default async () => {' }), said: ['damaged'] },
  'the wasm file uses what the browser does not know': { prepare: tooNew, said: ['old'] },
  'the script is missing': { prepare: abort('**/app-*.js'), said: ['failed'] },
  'the script is another one': { prepare: answer('**/app-*.js', { contentType: 'text/javascript', body: 'export const x = 1;' }), said: ['failed'] },
  'the texts are missing': { prepare: abort('**/texts-*'), said: ['failed'] },
  'the texts are another file': { prepare: answer('**/texts-*', { contentType: 'text/plain', body: 'nonsense' }), said: ['damaged'] },
};

/** The page answers and offers nothing that cannot work. */
async function assertUseful(page, lang) {
  assert.equal(await page.locator('h1:visible').count(), 1);
  const still = page.locator(`.still[lang="${lang}"]`);
  assert.match(await still.locator('h1').innerText(), /£\d/);
  assert.ok(await still.locator('.takehome').isVisible());
  assert.ok(await still.locator('.lines table').isVisible());
  assert.ok(await still.getByText(text(lang, 'still-presets-title')).isVisible());
  const examples = await still.locator('.without-app tbody tr:visible').allInnerTexts();
  assert.ok(examples.length >= 15, 'every deal of every example');
  for (const row of examples) assert.match(row, /[£$]\d/);
  assert.ok(await still.locator('.without-app th a:visible').count() >= 10, 'every example has a page of its own');
  for (const document of ['method', 'accessibility', 'privacy', 'changes']) {
    const leads = still.getByRole('link', { name: text(lang, `document-${document}`), exact: true });
    assert.equal((await page.request.get(await leads.evaluate((link) => link.href))).status(), 200, document);
  }
  assert.equal(await page.locator('input:visible, select:visible').count(), 0, 'no control that cannot work');
  // A fold opens without the app, where there is something in it.
  const folds = await page.locator('details', { has: page.locator('summary:visible') }).evaluateAll((all) => all.map((fold) => fold.textContent.length - fold.querySelector('summary').textContent.length));
  assert.ok(folds.every((length) => length > 0), `${folds}`);
  const buttons = await page.locator('button:visible').allInnerTexts();
  assert.ok(buttons.every((label) => label === text(lang, 'still-reload')), buttons.join());
}

for (const [what, { at = place, prepare, said }] of Object.entries(TROUBLES)) {
  for (const lang of LANGUAGES) {
    test(`${what} (${lang})`, async (t) => {
      const page = await open(t, at, { lang, prepare, up: false, noisy: true, viewport: { width: lang === 'en' ? 1280 : 320, height: 800 } });
      await page.waitForSelector('html[data-trouble]');
      const reasons = await page.locator('#trouble .reason:visible').all();
      assert.equal(reasons.length, 1, 'one reason, in one language');
      assert.equal(await reasons[0].getAttribute('lang'), lang);
      const why = await page.locator('html').getAttribute('data-trouble');
      assert.ok(said.includes(why), `${why} is not ${said}`);
      assert.ok((await reasons[0].innerText()).startsWith(text(lang, `still-${why}`)));
      await assertUseful(page, lang);
      assert.equal(await page.evaluate(() => document.querySelectorAll('.page').length), 1, 'the page that came with the HTML stays');
      const other = LANGUAGES.find((other) => other !== lang);
      await page.locator(`.languages:visible a[lang="${other}"]`).click();
      await page.waitForSelector(`html[data-trouble][lang="${other}"]`);
      await assertUseful(page, other);
    });
  }
}

for (const lang of LANGUAGES) {
  for (const [what, prepare] of [['blocked', TROUBLES['WebAssembly is not there'].prepare], ['failed', abort(wasm)]]) {
    test(`axe finds nothing on the page without the app (${what}, ${lang})`, async (t) => {
      for (const [scheme, width] of [['light', 320], ['dark', 1280]]) {
        const page = await open(t, place, { lang, scheme, prepare, viewport: { width, height: 800 }, up: false, noisy: true });
        await page.waitForSelector(`html[data-trouble="${what}"]`);
        assert.deepEqual(await findings(page), []);
      }
    });
  }

  test(`the page without the app fits a small phone (${lang})`, async (t) => {
    const page = await open(t, place, { lang, prepare: abort(wasm), viewport: { width: 320, height: 600 }, up: false, noisy: true });
    await page.waitForSelector('html[data-trouble]');
    assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth) <= 320);
  });

  test(`axe finds nothing on the page of a broken app (${lang})`, async (t) => {
    const page = await open(t, place, { lang, noisy: true });
    await page.evaluate(() => dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') })));
    await page.waitForSelector('html[data-trouble="broken"]');
    assert.deepEqual(await findings(page), []);
  });
}

for (const width of [320, 1280]) {
  for (const lang of LANGUAGES) {
    test(`scripts are off: the page says so, and leads to its twin (${lang}, ${width} px)`, async (t) => {
      const page = await open(t, place, { lang, js: false, up: false, viewport: { width, height: 700 } });
      const assertSaid = async (lang) => {
        assert.deepEqual(await page.locator('#trouble :is(p, .reason):visible').allInnerTexts(), [text(lang, 'still-script')]);
        assert.equal(await page.locator('html').getAttribute('lang'), lang);
        await assertUseful(page, lang);
      };
      await assertSaid(lang);
      const [scroll, wide] = await page.evaluate(() => [document.scrollingElement.scrollWidth, innerWidth]);
      assert.ok(scroll <= wide);
      const other = LANGUAGES.find((other) => other !== lang);
      await page.locator(`.languages:visible a[lang="${other}"]`).click();
      await page.waitForLoadState('load');
      await assertSaid(other);
    });
  }
}

for (const lang of LANGUAGES) {
  test(`where the script that starts the app does not come, the page answers and says so (${lang})`, async (t) => {
    const page = await open(t, place, { path: pageIn(lang), locale: lang, up: false, noisy: true, prepare: abort('**/boot-*.js') });
    await page.waitForSelector('html:not(.js)');
    await assertUseful(page, lang);
    assert.deepEqual(await page.locator('#trouble .reason:visible').allInnerTexts(), [text(lang, 'still-unstarted')]);
  });
}

test('asked for in another language, the page without the script that starts the app stays in its own', async (t) => {
  const page = await open(t, place, { lang: 'cy', up: false, noisy: true, prepare: abort('**/boot-*.js') });
  await page.waitForSelector('html[lang="en"]:not(.js)');
  await assertUseful(page, 'en');
});

test('where the page in the reader’s language does not come, that in the other stays until the app is up', async (t) => {
  let release;
  const page = await open(t, place, { lang: 'cy', up: false, noisy: true, prepare: async (page) => {
    release = await hold(page);
    await page.route('**/cy.html', (route) => route.abort());
  } });
  await page.locator('.still[lang="en"] h1:visible').waitFor();
  release();
  await running(page);
  assert.equal(await page.locator('#app > .page').getAttribute('lang'), 'cy');
  assert.equal(await page.title(), text('cy', 'page-title'));
});

test('a server’s policy may forbid what stands within the page: the style comes as a file, and the app is up all the same', async (t) => {
  for (const lang of LANGUAGES) {
    const page = await open(t, strict, { lang, noisy: true });
    await eventually(() => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper') !== ''), true);
    await eventually(() => page.locator('#trouble .reason:visible').count(), 0);
    assert.equal(await page.locator('#app > .page').getAttribute('lang'), lang);
    assert.deepEqual(await findings(page), []);
  }
});

for (const lang of LANGUAGES) {
  test(`where the style does not come, the page says that, and nothing else (${lang})`, async (t) => {
    const page = await open(t, strict, { lang, noisy: true, whole: false, prepare: abort('**/style-*.css') });
    await page.locator('#trouble .reason:visible').waitFor();
    const [reason, ...more] = await page.locator('#trouble .reason:visible').all();
    assert.deepEqual(more, []);
    assert.equal(await reason.getAttribute('lang'), lang);
    const said = await reason.innerText();
    assert.ok(said.startsWith(text(lang, 'still-missing')), said);
    assert.ok(said.includes(text(lang, 'still-part-style')), said);
    await eventually(() => page.locator('#trouble [data-part]:visible').count(), 1);
    await field(page, 'hours').fill('31');
    await eventually(async () => (await hash(page)).includes('hours=31'), true, 'it works all the same');
  });

  test(`where neither style nor app come, one reason is given, not all (${lang})`, async (t) => {
    const page = await open(t, strict, { lang, noisy: true, up: false, prepare: async (page) => { await abort('**/style-*.css')(page); await abort(wasm)(page); } });
    await page.waitForSelector('html[data-trouble="failed"]');
    const reasons = await page.locator('#trouble .reason:visible').all();
    assert.equal(reasons.length, 1);
    assert.ok((await reasons[0].innerText()).startsWith(text(lang, 'still-failed')));
    assert.equal(await page.locator('h1:visible').count(), 1, 'one language is shown');
  });

  const PARTS = { rest: /\/rest-[0-9a-f]{16}\.wasm$/, later: `**/later-${lang}-*`, take: '**/take-*.js', language: `**/texts-${LANGUAGES.find((other) => other !== lang)}-*`, 'later-style': '**/later-*.css' };
  for (const [part, pattern] of Object.entries(PARTS)) {
    test(`a part that never comes is named: ${part} (${lang})`, async (t) => {
      const page = await open(t, place, { lang, noisy: true, whole: false, prepare: abort(pattern), path: '#v=1&preset=cleaner&hours=12' });
      await page.locator('#trouble .reason:visible').waitFor();
      await eventually(() => page.locator('#trouble [data-part]:visible').allInnerTexts(), [text(lang, `still-part-${part}`)]);
      assert.ok((await page.locator('#trouble .reason:visible').innerText()).startsWith(text(lang, 'still-missing')));
      await page.unroute(pattern);
      await page.locator('#trouble button:visible').click();
      await eventually(() => page.locator('#trouble .reason:visible').count(), 0);
      await running(page);
      assert.equal(await field(page, 'hours').inputValue(), '12');
    });
  }
}

test('a damaged file is fetched anew, not from where the browser keeps it, and what was typed is kept', async (t) => {
  let asked = 0;
  let cut;
  const typed = new Promise((done) => { cut = done; });
  const page = await open(t, place, { up: false, noisy: true, prepare: (page) => page.route(wasm, async (route) => {
    asked += 1;
    if (asked > 1) return route.continue();
    await typed;
    // The first time something on the way has cut it short.
    return route.fulfill({ status: 200, headers: { 'cache-control': 'max-age=31536000, immutable' }, contentType: 'application/wasm', body: Buffer.from([0, 97, 115, 109, 1, 0, 0, 0, 1, 99]) });
  }) });
  await page.locator('.still:visible [data-field="hours"]').fill('31');
  cut();
  await page.waitForSelector('html[data-trouble="damaged"]');
  await page.locator('#trouble button:visible').click();
  await running(page);
  assert.equal(await field(page, 'hours').inputValue(), '31');
});

test('until the app is up, nothing is said to be wrong', async (t) => {
  const page = await open(t, place, { up: false, prepare: (page) => hold(page) });
  await page.waitForLoadState('domcontentloaded');
  assert.equal(await page.locator('#trouble .reason:visible, .without-app:visible').count(), 0);
  assert.equal(await page.locator('html').getAttribute('data-trouble'), null);
});

test('the button loads the page anew, and then it works', async (t) => {
  const page = await open(t, place, { up: false, noisy: true, path: '#v=1&preset=cleaner&hours=12', prepare: abort(wasm) });
  await page.waitForSelector('html[data-trouble="failed"]');
  await page.unroute(wasm);
  await page.locator('#trouble button:visible').click();
  await running(page);
  assert.equal(await page.locator('html').getAttribute('data-trouble'), null);
  assert.equal(await field(page, 'hours').inputValue(), '12');
});

for (const lang of LANGUAGES) {
  for (const event of ['error', 'unhandledrejection']) {
    test(`a mistake in the running app is owned up to, and the figures survive (${lang}, ${event})`, async (t) => {
      const page = await open(t, place, { lang, noisy: true });
      await field(page, 'hours').fill('31');
      await eventually(async () => (await hash(page)).includes('hours=31'), true);
      const amounts = await lines(page);
      await page.evaluate((event) => {
        const broken = new WebAssembly.RuntimeError('unreachable');
        const rejected = Promise.reject(broken);
        rejected.catch(() => {});
        dispatchEvent(event === 'error' ? new ErrorEvent(event, { error: broken }) : new PromiseRejectionEvent(event, { promise: rejected, reason: broken }));
      }, event);
      await page.waitForSelector('html[data-trouble="broken"]');
      const reason = page.locator('#trouble .reason:visible');
      assert.equal(await reason.count(), 1);
      assert.ok((await reason.innerText()).startsWith(text(lang, 'still-broken')));
      assert.ok(await reason.evaluate((element) => element.getBoundingClientRect().bottom > 0), 'it can be seen');
      await reason.locator('button').click();
      await page.waitForSelector('html.up:not([data-trouble]) #app > .page');
      assert.deepEqual(await lines(page), amounts);
    });
  }
}

test('errors of others, such as browser extensions, are not taken for the app’s', async (t) => {
  const page = await open(t, place);
  await page.evaluate(() => {
    dispatchEvent(new ErrorEvent('error', { error: new Error('from an extension') }));
    dispatchEvent(new ErrorEvent('error', { message: 'Script error.' }));
    dispatchEvent(new PromiseRejectionEvent('unhandledrejection', { promise: Promise.resolve(), reason: undefined }));
  });
  assert.equal(await page.locator('html').getAttribute('data-trouble'), null);
});
