// Scenarios kept on the device: storage that is blocked, full, broken, hostile or late costs nothing but the convenience.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring, device, download, file, inStorage, keepThree, letters, reload, rows, take, trouble, withStored } from './kept.mjs';
import { matrix } from './matrix.mjs';
import { button, saved } from './page.mjs';
import { eventually, hold, open, settled, setUp, speak } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
/** What other programs, or a fault, may leave in the place where scenarios are kept. */
const BROKEN = [
  '{', 'null', '42', '"x"', '[]', '{}', '{"scenarios":7}', '{"product":"coop-or-gig","version":1,"scenarios":"abc"}',
  '{"product":"coop-or-gig","version":1,"scenarios":[{"name":1,"link":[]}]}', '\u0000'.repeat(50),
];

for (const lang of LANGUAGES) {
  for (const [what, prepare, said] of [
    ['blocked', () => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('no', 'SecurityError'); } }), 'kept-blocked'],
    ['not there', () => Object.defineProperty(window, 'localStorage', { value: undefined }), 'kept-blocked'],
    ['full', () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }, 'kept-no-room'],
  ]) {
    test(`storage ${what}: all but keeping works, and the page says so (${lang})`, async (t) => {
      const page = await open(t, place, { lang, prepare: (page) => page.addInitScript(prepare) });
      await keepThree(page);
      assert.equal(await trouble(page), '', 'nothing is said before it is asked for');
      await device(page).click();
      await eventually(() => trouble(page), text(lang, said));
      await eventually(() => device(page).isChecked(), false, 'the box does not claim it');
      assert.equal((await rows(page)).length, 3);
      await button(page, 'kept-down', { letter: 'A' }).click();
      await eventually(() => letters(page), 'BAC');
      const { text: content } = await download(page, () => take(page, 'export').click());
      assert.equal(JSON.parse(content).scenarios.length, 3);
      await take(page, 'forget').click();
      await eventually(async () => (await rows(page)).length, 0);
    });
  }

  test(`what cannot be read on the device is left out, and the page says so (${lang})`, async (t) => {
    for (const { content } of matrix({ content: BROKEN, lang: LANGUAGES }, { meet: 1 }).filter((one) => one.lang === lang)) {
      const page = await open(t, place, { lang, context: withStored(place, content) });
      await eventually(() => trouble(page), text(lang, 'kept-broken'), content);
      assert.equal((await rows(page)).length, 0);
      assert.equal(await device(page).isChecked(), false);
      await button(page, 'kept-keep').click();
      await eventually(() => letters(page), 'A');
    }
  });
}

test('what is on the device is there however late the parts of the page arrive, and nothing is written over it', async (t) => {
  let release;
  const content = file({ name: 'Before', link: 'v=1&hours=12' });
  const prepare = async (page) => { release = await hold(page, '**/rest-*.wasm'); };
  const page = await open(t, place, { prepare, whole: false, context: withStored(place, content) });
  await eventually(() => page.requested.some((url) => /\/take-/.test(url)), true);
  await page.waitForTimeout(500); // the part that looks on the device is there by now
  release();
  await settled(page);
  await button(page, 'kept-keep').click();
  await eventually(async () => (await rows(page)).map(([, name]) => name), ['Before', '']);
  await eventually(async () => JSON.parse(await inStorage(page)).scenarios.map(({ name }) => name), ['Before', '']);
});

test('one scenario that cannot be read costs none of the others, and nothing is written over it before the reader says so', async (t) => {
  const content = file({ name: 'Good', link: 'v=1&hours=12' }, { letter: 7, name: {}, link: null }, { name: 'Fine', link: 'v=1&hours=13' });
  const page = await open(t, place, { context: withStored(place, content) });
  await eventually(async () => (await rows(page)).map(([, name]) => name), ['Good', 'Fine']);
  assert.equal(await trouble(page), text('en', 'kept-partly'));
  assert.equal(await device(page).isChecked(), false);
  await button(page, 'kept-keep').click();
  await eventually(async () => (await rows(page)).length, 3);
  assert.equal(await inStorage(page), content);
  await device(page).click();
  await eventually(async () => JSON.parse(await inStorage(page)).scenarios.length, 3);
});

test('what a newer version keeps on the device is left as it is, and the page says so', async (t) => {
  const content = JSON.stringify({ ...JSON.parse(file({ name: 'New', link: 'v=1&hours=12' })), version: 2 });
  const page = await open(t, place, { context: withStored(place, content) });
  await eventually(() => trouble(page), text('en', 'kept-newer'));
  assert.equal((await rows(page)).length, 0);
  await button(page, 'kept-keep').click();
  await eventually(() => letters(page), 'A');
  await device(page).click();
  await eventually(() => trouble(page), text('en', 'kept-newer'));
  await eventually(() => device(page).isChecked(), false, 'the box does not claim it');
  assert.equal(await inStorage(page), content);
  await bring(page, content);
  await eventually(() => trouble(page), text('en', 'kept-newer-file'));
});

test('hostile content is shown as just that', async (t) => {
  const names = ['<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>', 'a\tb\nc', '\u202Egnorw', '{ $letter }', 'x'.repeat(5000)];
  const links = ['v=1', '<script>', 'v=99&nope=1&hours=%3Cimg%20src=x%3E', 'hours=1e99&1.fee=NaN&2.volume=-1', '%', '#v=1&preset=cleaner'];
  const page = await open(t, place, { context: withStored(place, file(...names.map((name, at) => ({ name, link: links[at] })))) });
  await eventually(async () => (await rows(page)).length, 6);
  const found = await rows(page);
  assert.deepEqual(found.slice(0, 2).map((row) => row[1]).concat(found[4][1]), [names[0], names[1], names[4]]);
  assert.ok(found[5][1].length <= 100);
  for (const row of found) assert.match(row[2], /^−?£[\d,]+$/);
  assert.equal(await page.locator('#app img, #app script').count(), 0);
  await speak(page, 'cy');
  await button(saved(page), 'kept-open', { letter: 'B' }).click();
  await button(page, 'kept-delete', { letter: 'A' }).click();
  await eventually(async () => (await rows(page)).length, 5);
});

test('a thousand scenarios, on the device or in a file: as many as there is room for, and that is said', async (t) => {
  const many = file(...Array.from({ length: 1000 }, (_, n) => ({ name: `n${n}`, link: `v=1&hours=${1 + n % 60}` })));
  const page = await open(t, place, { context: withStored(place, many) });
  await eventually(async () => (await rows(page)).length, 26);
  assert.equal(await trouble(page), text('en', 'kept-full'));
  await button(page, 'kept-keep').click();
  await eventually(() => trouble(page), text('en', 'kept-full'));
  const other = await open(t, place);
  await bring(other, many);
  await eventually(async () => (await rows(other)).length, 26);
  assert.equal(await trouble(other), text('en', 'kept-full'));
});

test('scenarios keep their letters on the device', async (t) => {
  const page = await open(t, place);
  await keepThree(page);
  await device(page).click();
  await button(page, 'kept-down', { letter: 'A' }).click();
  await eventually(() => letters(page), 'BAC');
  const before = await rows(page);
  await eventually(async () => JSON.parse(await inStorage(page)).scenarios[1].link.includes('2.volume'), false);
  await reload(page);
  await eventually(() => rows(page), before);
});

test('a file that is opened is kept too, where they are kept on the device', async (t) => {
  const page = await open(t, place);
  await device(page).click();
  await eventually(async () => (await inStorage(page)) !== null, true);
  await bring(page, file({ name: 'From a file', link: 'v=1&hours=12' }));
  await eventually(async () => (await rows(page)).length, 1);
  await eventually(async () => (await inStorage(page)).includes('From a file'), true);
});
