// Without a connection: once it has been open, the page works on; a newer build is offered and never mixed with an older one; what stands
// within another page is left alone.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findings } from './axe.mjs';
import { FROZEN } from './hosts.mjs';
import { button, field, room, savedRows, stage, take } from './page.mjs';
import { code } from './room.mjs';
import { DIST, eventually, followed, hash, lines, open, running, settled, setUp, speak } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';
import { ALLOWED, caches, copyOfSite, kept, pageFiles, rebuild } from './worker.mjs';

const place = setUp();
/** The build that the style of the room is of: empty for the first. */
const roomStyle = (page) => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--room').trim());
const offered = (page) => page.locator('#app .newer button');
const build = (page) => page.evaluate(() => [getComputedStyle(document.documentElement).getPropertyValue('--build'), String(globalThis.build ?? '')]);
const isFirst = (page) => eventually(() => build(page), ['', '']);
const present = async (page) => {
  await room(page, 'present').click();
  await eventually(() => stage(page).isVisible(), true, 'the stage opens');
  await page.keyboard.press('Escape');
  await eventually(() => stage(page).isVisible(), false);
};

for (const lang of LANGUAGES) {
  test(`once it has been open it needs no server: figures, languages, link, paper, the room, the kit (${lang})`, async (t) => {
    const own = await copyOfSite(t, place);
    const page = await open(t, own, { lang, path: '#v=1&preset=cleaner&hours=17', context: ALLOWED });
    await kept(page, lang);
    const told = await lines(page);
    await own.site.stop();
    await page.reload();
    await running(page);
    await settled(page);
    assert.deepEqual(await lines(page), told, 'the same figures');
    await field(page, 'hours').fill('20');
    await eventually(async () => (await lines(page))['take-home'][0] !== told['take-home'][0], true, 'they are worked out anew');
    const other = lang === 'en' ? 'cy' : 'en';
    await speak(page, other);
    await speak(page, lang);
    await button(page, 'share-copy').click();
    await eventually(() => page.evaluate(() => navigator.clipboard.readText()), `${own.url}?lang=${lang}${await hash(page)}`);
    await page.evaluate(() => { window.print = () => { window.printed = true; }; });
    await take(page, `print:${other}`).click();
    await eventually(() => page.evaluate(() => [window.printed, document.querySelectorAll('#handouts article').length]), [true, 1]);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await present(page);
    const links = await page.locator('#app .kits a[target]').evaluateAll((all) => all.map(({ href }) => href));
    assert.equal(links.length, 5);
    for (const href of links) {
      await page.goto(href);
      assert.equal(await page.locator('.kit h1').count(), 1, href);
      assert.notEqual(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper')), '', 'with its style');
      await page.goto(await page.locator(`.kit .links a[hreflang="${other}"]`).evaluate(({ href }) => href));
      assert.equal(await page.locator('html').getAttribute('lang'), other);
    }
    await page.locator('.kit nav a').click();
    await running(page);
    assert.equal(await page.locator('html').getAttribute('lang'), other);
  });
}

test('without a connection, the page of an example leads on to that example, in its language', async (t) => {
  const own = await copyOfSite(t, place);
  const page = await open(t, own, { context: ALLOWED });
  await kept(page);
  await own.site.stop();
  for (const [path, lang, address] of [['courier.html', 'en', '#v=1&preset=courier'], ['courier.cy.html', 'cy', 'cy.html#v=1&preset=courier'], ['cleaner.html?lang=cy', 'cy', '?lang=cy#v=1&preset=cleaner']]) {
    await page.goto(`${own.url}${path}`);
    await running(page);
    assert.equal(page.url(), own.url + address);
    assert.equal(await page.locator('#app > .page').getAttribute('lang'), lang);
    assert.equal(await field(page, 'preset').inputValue(), address.split('preset=')[1]);
  }
  await page.goto(`${own.url}cy.html`);
  await running(page);
  assert.equal(await page.locator('#app > .page').getAttribute('lang'), 'cy');
});

test('every file that the page may ask for is kept, none besides, and each is what was built', async (t) => {
  const page = await open(t, place, { context: ALLOWED });
  await kept(page);
  const [[name, paths], ...more] = Object.entries(await caches(page));
  assert.match(name, /^coop-or-gig \/a\/b\/ [0-9a-f]{16}$/);
  assert.deepEqual(more, []);
  assert.deepEqual(paths.sort(), pageFiles().map((path) => (path === 'index.html' ? '' : path)).sort());
  for (const wanted of [/^app-.*js$/, /^app-.*wasm$/, /^rest-/, /^boot-/, /^take-/, /^style-/, /^later-.*css/, /^texts-en/, /^later-cy/, /^room-.*js/, /^room-cy/, /^kit\/worksheet\.cy/, /^icon-512/, /^cy\.webmanifest/, /^cy\.html$/]) {
    assert.ok(paths.some((path) => wanted.test(path)), String(wanted));
  }
  for (const path of paths) assert.doesNotMatch(path, /\.(br|gz)$|^(v\/|embed|frame|builder|coop-or-gig|server|_headers|worker)/);
  const bytes = await page.evaluate(async (name) => {
    const cache = await globalThis.caches.open(name);
    return Promise.all((await cache.keys()).map(async (request) => [new URL(request.url).pathname.replace('/a/b/', ''), (await (await cache.match(request)).arrayBuffer()).byteLength]));
  }, name);
  for (const [path, length] of bytes) assert.equal(length, readFileSync(join(DIST, path || 'index.html')).length, path);
});

test('a file that is not to the byte what was built is not kept, and the page works all the same', async (t) => {
  const own = await copyOfSite(t, place);
  writeFileSync(join(own.site.folder, 'kit/worksheet.en.html'), '<!doctype html><title>Another build</title>');
  const page = await open(t, own, { context: ALLOWED, noisy: true });
  await eventually(() => page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return !registration || Boolean(!registration.installing && !registration.active);
  }), true);
  assert.equal(await page.locator('#app .offline').textContent(), '');
  await field(page, 'hours').fill('20');
  await followed(page);
});

test('a newer build is offered: until it is wanted all is of the old one, then of the new one, and the figures stay', async (t) => {
  const own = await copyOfSite(t, place);
  const page = await open(t, own, { context: ALLOWED });
  await kept(page);
  await field(page, 'hours').fill('31');
  await button(page, 'kept-keep').click();
  await eventually(() => savedRows(page).count(), 1);
  // Another page, open all the time.
  const beside = await page.context().newPage();
  await beside.goto(`${own.url}#view=all`);
  await running(beside);
  await settled(beside);
  const [old] = Object.keys(await caches(page));

  rebuild(own.site);
  await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration()).update(); });
  await eventually(() => offered(page).count(), 2, 'it is offered');
  assert.deepEqual(await page.locator('#app .newer').evaluate((bar) => [bar.getAttribute('role'), bar.querySelector('p').textContent]), ['status', text('en', 'offline-newer')]);
  await eventually(() => hash(page), '#v=1&preset=private-hire&hours=31');
  await speak(page, 'cy');
  assert.deepEqual(await offered(page).allTextContents(), [text('cy', 'offline-load'), text('cy', 'offline-not-now')]);
  assert.deepEqual(await findings(page), []);
  await speak(page, 'en');
  const inRoom = async (act) => {
    await room(page, 'numbers').click();
    await act(stage(page));
    await page.keyboard.press('Escape');
  };
  await inRoom(async (stage) => {
    await stage.locator('textarea').fill(code({ platform: 400, coop: 500, salt: 1 }));
    await stage.locator('textarea').press('Enter');
  });
  await eventually(() => offered(page).count(), 0, 'not while there are the numbers of a room, which are on the page alone');
  await inRoom((stage) => button(stage, 'numbers-clear').click());
  await eventually(() => offered(page).count(), 2);
  await offered(page).last().click();
  await eventually(() => offered(page).count(), 0, 'not now');

  // The old one goes on whole, from the device: its files are gone from the server.
  const before = own.site.served.length;
  await page.reload();
  await running(page);
  await settled(page);
  await isFirst(page);
  await present(page);
  assert.equal(await roomStyle(page), '', 'the room too is of the old build');
  await page.goto(`${own.url}kit/worksheet.en.html`);
  assert.equal((await build(page))[0], '', 'so is the kit');
  await page.goBack();
  await running(page);
  await settled(page);
  const asked = own.site.served.slice(before).filter((path) => path !== 'worker.js');
  assert.deepEqual(asked, [], 'nothing of it is asked of the server');
  await button(page, 'kept-keep').click();
  await eventually(() => savedRows(page).count(), 1);

  // Now it is wanted.
  await eventually(() => offered(page).count(), 2, 'it is offered again');
  await field(page, 'hours').fill('32');
  await Promise.all([page.waitForEvent('load'), offered(page).first().click()]);
  await running(page);
  await settled(page);
  await eventually(() => build(page), ['2', '2'], 'all is new');
  assert.equal(await field(page, 'hours').inputValue(), '32', 'the figures stay');
  await eventually(() => savedRows(page).count(), 1, 'so does what was kept on the page alone');
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  await present(page);
  assert.equal(await roomStyle(page), '2');

  // The other page is of the old build, and stays so.
  await isFirst(beside);
  assert.ok(old in await caches(page), 'as long as it is open, its files are there');
  await present(beside);
  assert.equal(await roomStyle(beside), '');
  await beside.close();
  await own.site.stop();
  await page.reload();
  await running(page);
  await settled(page);
  await eventually(async () => Object.keys(await caches(page)).length, 1, 'then they are forgotten');
  assert.ok(!(old in await caches(page)));
  assert.deepEqual(await build(page), ['2', '2']);
});

test('caches of others stay, also those of a copy in a folder below and above', async (t) => {
  const page = await open(t, place, { context: ALLOWED });
  const others = ['theirs', 'coop-or-gig /a/ 0000000000000000', 'coop-or-gig /a/b/c/ 0000000000000000'];
  const mine = 'coop-or-gig /a/b/ 0000000000000000';
  await page.evaluate(async (names) => { for (const name of names) await globalThis.caches.open(name); }, [...others, mine]);
  await kept(page);
  await page.reload();
  await running(page);
  await settled(page);
  await eventually(async () => Object.keys(await caches(page)).includes(mine), false, 'an older one of its own is forgotten');
  for (const name of others) assert.ok(name in await caches(page), name);
});

test('what stands within another page comes from the network, and sets up nothing', async (t) => {
  const own = await copyOfSite(t, place);
  writeFileSync(join(own.site.folder, 'host.html'), '<!doctype html><title>Host</title><iframe src="./?lang=en&view=whole" width="900" height="600"></iframe>');
  writeFileSync(join(own.site.folder, 'sandbox.html'), '<!doctype html><title>Host</title><iframe sandbox="allow-scripts" src="./?lang=en&view=whole" width="900" height="600"></iframe>');
  const up = async (page) => {
    await eventually(() => page.frames().length, 2);
    await page.frames()[1].waitForSelector('html.up #app .sources', { state: 'attached' });
  };
  const fresh = await open(t, own, { path: 'host.html', up: false, whole: false, context: ALLOWED, noisy: true });
  await up(fresh);
  await fresh.waitForTimeout(1000); // what must not come has to be given time to come
  assert.deepEqual(await fresh.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await globalThis.caches.keys()).length]), [0, 0]);

  // Nor does it where a reader has the page itself on the device.
  const page = await open(t, own, { context: ALLOWED, noisy: true });
  await kept(page);
  for (const host of ['host.html', 'sandbox.html']) {
    const before = own.site.served.length;
    await page.goto(own.url + host);
    await up(page);
    const served = own.site.served.slice(before);
    for (const wanted of [/^$/, /^app-.*\.js$/, /^app-.*\.wasm$/, /^later-.*\.css$/, /^rest-/, /^take-/]) assert.ok(served.some((path) => wanted.test(path)), `${wanted} in ${host}`);
  }
  await page.goto(`${own.url}host.html`);
  await up(page);
  await own.site.stop();
  await page.evaluate(() => { document.querySelector('iframe').src = './?lang=cy&view=whole'; });
  await eventually(() => page.frames()[1].locator('#app').count().catch(() => 0), 0, 'without a connection there is nothing within a page');
  await page.goto(own.url);
  await running(page);
});

test('a copy that never changes sets up nothing', async (t) => {
  const page = await open(t, place, { path: FROZEN, context: ALLOWED });
  await page.waitForTimeout(1000);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  assert.ok(existsSync(join(DIST, FROZEN, 'kit/worksheet.en.html')), 'the kit is in it');
  assert.ok(!readdirSync(join(DIST, FROZEN)).some((name) => /worker|webmanifest|icon-/.test(name)));
});

for (const lang of LANGUAGES) {
  test(`it can be installed under its name, with icons (${lang})`, async (t) => {
    const page = await open(t, place, { lang, context: ALLOWED });
    await kept(page, lang);
    const manifest = await page.evaluate(async () => {
      const { href } = document.querySelector('link[rel="manifest"]');
      return { href, ...(await (await fetch(href)).json()) };
    });
    assert.equal(manifest.name, text(lang, 'page-title'));
    assert.equal(manifest.lang, lang);
    assert.equal(new URL(manifest.start_url, manifest.href).href, `${place.url}?lang=${lang}`);
    assert.equal(new URL(manifest.scope, manifest.href).href, place.url);
    for (const { src, sizes } of manifest.icons) {
      const png = readFileSync(join(DIST, src));
      assert.equal(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, sizes);
      const drawn = await page.evaluate(async (bytes) => {
        const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
        canvas.drawImage(picture, 0, 0);
        const { data } = canvas.getImageData(0, 0, picture.width, picture.height);
        return new Set(new Uint32Array(data.buffer)).size;
      }, [...png]);
      assert.equal(drawn, 3, `${src} has its ground and both bars`);
    }
    const session = await page.context().newCDPSession(page);
    const { errors } = await session.send('Page.getAppManifest');
    assert.deepEqual(errors, []);
    const colour = () => page.locator('meta[name="theme-color"]').getAttribute('content');
    const light = await colour();
    await page.emulateMedia({ colorScheme: 'dark' });
    await eventually(async () => (await colour()) !== light, true, 'the window is dark with the page');
  });
}
