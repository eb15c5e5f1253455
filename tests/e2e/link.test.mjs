// The comparison travels in the address after the #: it comes back the same elsewhere, after a reload, and by back and forward.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDeal, choose, field, notice, undo } from './page.mjs';
import { eventually, figures, hash, lines, open, openAll, presets, running, setUp, speak } from './support.mjs';

const place = setUp();
/** Figures that each example takes. */
const EDITS = { hours: '33.25', price: '37.4125', '1.fee': '21.4', '2.volume': '88.5', tips: '12.34', miles: '123', 'mile-cost': '44.7', '2.share': '150', '2.dividend': '1.86', '1.cap': '250' };
const NAMES = { '1.name': 'Ŵyn & co = 50%+', '2.name': '#cyd weithfa' };

/** The figures without what does not travel: what the amounts are for, and what goes into a shared link. */
async function travelling(page) {
  await openAll(page);
  const { period, numbers, ...rest } = await figures(page);
  return rest;
}

/** Waits until the address holds what is shown: it is written at most every 300 ms. */
async function settled(page, key, value) {
  await eventually(async () => new URLSearchParams((await hash(page)).slice(1)).get(key), value);
}

test('without a change, the address stays as it came', async (t) => {
  const page = await open(t, place, { view: 'answer' });
  assert.equal(await hash(page), '');
  await speak(page, 'cy');
  assert.equal(await hash(page), '');
});

for (const id of ['private-hire', 'ride-hail-percentages', 'black-cab', 'home-carer', 'cleaner']) {
  test(`${id} with changes comes back the same in another browser and after a reload`, async (t) => {
    const page = await open(t, place);
    assert.ok((await presets(page)).includes(id));
    await field(page, 'preset').selectOption(id);
    await openAll(page);
    for (const [key, value] of Object.entries({ ...EDITS, ...NAMES })) await field(page, key).fill(value);
    await field(page, 'nation').selectOption('scotland');
    await field(page, 'deduction').selectOption('actual');
    await field(page, 'year').selectOption('2025-26');
    await choose(page, 'sold-by', 'job');
    await field(page, 'jobs').fill('61');
    if (await addDeal(page).getAttribute('aria-disabled') === null) {
      const deals = (await lines(page))['take-home'].length;
      await addDeal(page).click();
      await field(page, `${deals + 1}.flat`).fill('17.5');
      await settled(page, `${deals + 1}.flat`, '17.5');
    }
    await field(page, 'hours').fill('33.5');
    await field(page, 'hours').blur();
    await settled(page, 'hours', '33.5');
    const [wanted, amounts] = [await travelling(page), await lines(page)];
    const link = await hash(page);
    assert.match(link, new RegExp(`^#v=1&preset=${id}&`), 'version first, then the example');
    const other = await open(t, place, { path: link, lang: 'cy' });
    assert.deepEqual(await travelling(other), wanted);
    assert.deepEqual(await lines(other), amounts);
    assert.equal(await notice(other).count(), 0);
    assert.equal(await hash(other), link, 'an address that is arrived by stays');
    await page.reload();
    await running(page);
    assert.deepEqual(await travelling(page), wanted);
    await eventually(() => lines(page), amounts);
  });
}

test('the address holds only what differs from the example', async (t) => {
  const page = await open(t, place);
  await field(page, 'hours').fill('41');
  await settled(page, 'hours', '41');
  assert.equal(await hash(page), '#v=1&preset=private-hire&hours=41');
  await field(page, 'hours').fill('40');
  await settled(page, 'hours', null);
  assert.equal(await hash(page), '#v=1&preset=private-hire');
});

test('undoing everything undoes the address too', async (t) => {
  const page = await open(t, place);
  const amounts = await lines(page);
  await field(page, 'hours').fill('41');
  await settled(page, 'hours', '41');
  await undo(page).click();
  await settled(page, 'hours', null);
  await page.reload();
  await running(page);
  // What lies below the answer comes after it.
  await eventually(() => lines(page), amounts, 'a reload shows what was shown');
});

test('neither typing nor another example adds to the history; undo brings back what was there before it', async (t) => {
  const page = await open(t, place);
  const length = () => page.evaluate(() => history.length);
  const start = await length();
  await field(page, 'hours').fill('');
  await page.keyboard.type('123.5');
  await field(page, 'price').fill('50');
  await choose(page, 'period', 'year');
  await speak(page, 'cy');
  await settled(page, 'price', '50');
  assert.equal(await length(), start);
  const mine = await lines(page);
  await field(page, 'preset').selectOption('black-cab');
  await settled(page, 'preset', 'black-cab');
  assert.equal(await length(), start);
  await undo(page).click();
  await eventually(() => lines(page), mine);
  assert.equal((await figures(page)).preset, 'private-hire');
  assert.equal(await page.locator('html').getAttribute('lang'), 'cy');
});

test('back to another link works straight after typing, before the address was written', async (t) => {
  const page = await open(t, place);
  await field(page, 'price').fill('50');
  await settled(page, 'price', '50');
  const first = await lines(page);
  await page.evaluate(() => { location.hash = '#v=1&preset=black-cab&view=all'; });
  await eventually(() => field(page, 'preset').inputValue(), 'black-cab');
  await field(page, 'hours').fill('11');
  await page.keyboard.type('2');
  await page.goBack();
  await eventually(() => lines(page), first);
  await page.waitForTimeout(500); // what waits to be written must not be written over this entry
  assert.deepEqual(await lines(page), first);
  assert.match(await hash(page), /^#v=1&preset=private-hire&price=50(&view=all)?$/);
});

test('another link pasted into the address bar is followed', async (t) => {
  const page = await open(t, place);
  await field(page, 'hours').fill('x');
  await page.evaluate(() => { location.hash = '#v=1&preset=cleaner&hours=12&3.name=Ni&view=all'; });
  await eventually(() => field(page, 'hours').inputValue(), '12');
  const now = await figures(page);
  assert.deepEqual([now.preset, now['3.name']], ['cleaner', 'Ni']);
  assert.equal(await page.locator('#app [aria-invalid="true"]').count(), 0);
  await page.goBack();
  await eventually(() => field(page, 'preset').inputValue(), 'private-hire');
});

test('what cannot be used in a field never gets into the link', async (t) => {
  const page = await open(t, place);
  await field(page, 'price').fill('abc');
  await field(page, 'hours').fill('39');
  await settled(page, 'hours', '39');
  assert.equal(await hash(page), '#v=1&preset=private-hire&hours=39');
});
