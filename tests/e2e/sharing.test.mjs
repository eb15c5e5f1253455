// Sharing: the reader decides how much of their own figures goes into the link.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { button, choose, field, link, sharing } from './page.mjs';
import { eventually, figures, lines, open, openAll, setUp } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
const MINE = { hours: '37.25', price: '41.37', tips: '13.57', '1.fee': '27.53', '2.flat': '163.45', '2.volume': '83.7' };
const SECRETS = [...Object.values(MINE), 'Acme', '163', '83'];
const shared = (page) => link(page).inputValue();

async function mine(t, options) {
  const page = await open(t, place, options);
  await openAll(page);
  for (const [key, value] of Object.entries(MINE)) await field(page, key).fill(value);
  await field(page, '1.name').fill('Acme');
  await field(page, 'nation').selectOption('scotland');
  await choose(page, 'miles-follow', 'jobs');
  return page;
}

/** The three links, by what goes into them. */
async function links(page) {
  const found = {};
  for (const numbers of ['rounded', 'settings', 'exact']) {
    await choose(page, 'numbers', numbers);
    await eventually(async () => (await figures(page)).numbers, numbers);
    found[numbers] = await shared(page);
  }
  return found;
}

test('three links: with my numbers, rounded, settings only', async (t) => {
  const page = await mine(t, { lang: 'en' });
  assert.equal((await figures(page)).numbers, 'exact');
  const { exact, rounded, settings } = await links(page);
  for (const link of [exact, rounded, settings]) {
    assert.ok(link.startsWith(`${place.url}?lang=en#v=1&preset=private-hire&`), link);
    assert.match(link, /nation=scotland/);
    assert.match(link, /miles-follow=jobs/);
  }
  for (const value of Object.values(MINE)) assert.ok(exact.includes(value), value);
  for (const link of [rounded, settings]) for (const value of Object.values(MINE)) assert.ok(!link.includes(value), `${value} in ${link}`);
  assert.match(rounded, /hours=37&/);
  assert.match(rounded, /price=41&/);
  for (const secret of SECRETS) assert.ok(!settings.split('#')[1].includes(secret), `${secret} in ${settings}`);
  for (const key of [...Object.keys(MINE), '1.name']) assert.ok(!settings.includes(`${key}=`), key);
});

test('each link opens as what it says', async (t) => {
  const page = await mine(t);
  const { exact, rounded, settings } = await links(page);
  const [wanted, amounts] = [await figures(page), await lines(page)];
  const there = async (link) => {
    const opened = await open(t, place, { path: link.slice(place.url.length) });
    await openAll(opened);
    return opened;
  };
  const same = await there(exact);
  assert.deepEqual(await lines(same), amounts);
  assert.deepEqual(await figures(same), wanted);
  assert.equal((await figures(await there(rounded))).hours, '37');
  const fresh = await figures(await there(settings));
  assert.deepEqual([fresh.hours, fresh.price, fresh['1.name'], fresh.nation, fresh['miles-follow']], ['40', '43.50', '', 'scotland', 'jobs']);
});

for (const lang of LANGUAGES) {
  test(`the link is copied, and the page says so (${lang})`, async (t) => {
    const page = await mine(t, { lang, context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    await choose(page, 'numbers', 'rounded');
    await eventually(() => shared(page).then((link) => link.includes('hours=37&')), true);
    await button(page, 'share-copy').click();
    await eventually(() => sharing(page).getByRole('status').innerText(), text(lang, 'share-copied'));
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await shared(page));
    await field(page, 'hours').fill('38');
    await eventually(() => sharing(page).getByRole('status').innerText(), '', 'what was copied is no longer the link');
  });

  test(`where copying is blocked, the page says what to do (${lang})`, async (t) => {
    const prepare = (page) => page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }));
    const page = await mine(t, { lang, prepare });
    await button(page, 'share-copy').click();
    await eventually(() => sharing(page).getByRole('status').innerText(), text(lang, 'share-failed'));
    await link(page).focus();
    await page.keyboard.press('Control+A');
    assert.equal(await page.evaluate(() => document.activeElement.selectionEnd - document.activeElement.selectionStart), (await shared(page)).length);
  });
}

test('where the browser refuses to copy, the page says so', async (t) => {
  const prepare = (page) => page.addInitScript(() => { navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError')); });
  const page = await mine(t, { prepare });
  await button(page, 'share-copy').click();
  await eventually(() => sharing(page).getByRole('status').innerText(), text('en', 'share-failed'));
});
