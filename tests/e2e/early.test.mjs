// What is typed, chosen or opened before the app is up is not lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { field, undo } from './page.mjs';
import { eventually, figures, focused, hash, hold, lines, open, running, selection, setUp } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();

/** A page whose app waits for `page.release()`. */
async function early(t, options = {}) {
  let release;
  const page = await open(t, place, { ...options, up: false, prepare: async (page) => { release = await hold(page, options.pattern); } });
  page.still = (selector) => page.locator(`.still:visible ${selector}`);
  await page.still('h1').waitFor();
  page.release = async () => {
    release();
    await running(page);
  };
  return page;
}

for (const lang of LANGUAGES) {
  test(`a figure typed early is used, with its caret and focus (${lang})`, async (t) => {
    const page = await early(t, { lang });
    const before = await lines(page, `.still[lang="${lang}"]`);
    await page.still('[data-field="price"]').click();
    await page.keyboard.press('End');
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Backspace', '9']) await page.keyboard.press(key);
    assert.deepEqual(await selection(page), [2, 2]);
    await page.release();
    await eventually(() => focused(page), 'price');
    assert.equal(await field(page, 'price').inputValue(), '49.50');
    assert.deepEqual(await selection(page), [2, 2]);
    assert.notDeepEqual(await lines(page), before, 'the answer follows');
    await page.keyboard.press('1');
    await eventually(() => field(page, 'price').inputValue(), '491.50');
    assert.deepEqual(await selection(page), [3, 3]);
    await eventually(async () => (await hash(page)).includes('price=491.5'), true);
  });
}

test('a selection made early is kept', async (t) => {
  const page = await early(t);
  await page.still('[data-field="hours"]').focus();
  await page.still('[data-field="hours"]').evaluate((input) => input.setSelectionRange(0, 2));
  await page.release();
  await eventually(() => focused(page), 'hours');
  assert.deepEqual(await selection(page), [0, 2]);
});

test('something unusable typed early stays as typed and is named', async (t) => {
  const page = await early(t);
  const before = await lines(page, '.still[lang="en"]');
  await page.still('[data-field="hours"]').fill('1,2,3');
  await page.release();
  assert.equal(await field(page, 'hours').inputValue(), '1,2,3');
  assert.equal(await field(page, 'hours').getAttribute('aria-invalid'), 'true');
  // The lines come with the later file.
  await eventually(() => lines(page), before);
});

test('choices made early are kept: a period, a list, and what was opened', async (t) => {
  const page = await early(t);
  await page.still('[data-field="period"][value="year"]').check({ force: true });
  await page.still('details[data-group="deal-1"] summary').click();
  await page.still('details[data-group="tax"] summary').click();
  await page.still('[data-field="2.flat-every"]').selectOption('month');
  await page.release();
  const now = await figures(page);
  assert.deepEqual([now.period, now['2.flat-every']], ['year', 'month']);
  for (const group of ['deal-1', 'tax']) {
    await eventually(() => page.locator(`#app details[data-group="${group}"]`).evaluate((details) => details.open), true);
  }
  for (const key of ['1.name', 'nation']) assert.ok(await field(page, key).isVisible(), 'what is in them is there');
  await eventually(async () => /2\.flat-every=month/.test(await hash(page)), true);
});

test('another example chosen early is shown', async (t) => {
  const page = await early(t);
  await page.still('[data-field="preset"]').selectOption('home-carer');
  await page.release();
  assert.equal((await figures(page)).preset, 'home-carer');
  assert.equal((await lines(page))['take-home'].length, 4);
});

test('figures typed early stand on top of those of the link', async (t) => {
  const page = await early(t, { path: '#v=1&preset=private-hire&price=30&tips=25' });
  await page.still('[data-field="hours"]').fill('20');
  await page.release();
  const now = await figures(page);
  assert.deepEqual([now.hours, now.price, now.tips], ['20', '30', '25']);
});

test('nothing typed is lost however late the script comes', async (t) => {
  const page = await early(t, { pattern: '**/app-*.js' });
  await page.still('[data-field="hours"]').pressSequentially('5');
  await page.release();
  assert.equal(await field(page, 'hours').inputValue().then((value) => value.includes('5')), true);
  await eventually(() => focused(page), 'hours');
});

test('early steps can be undone', async (t) => {
  const page = await early(t);
  const before = await lines(page, '.still[lang="en"]');
  await page.still('[data-field="hours"]').fill('20');
  await page.release();
  await undo(page).click();
  await eventually(() => field(page, 'hours').inputValue(), '40');
  assert.deepEqual(await lines(page), before);
});

const said = (page) => page.locator('#trouble .reason:visible').allInnerTexts();

for (const lang of LANGUAGES) {
  test(`while the app is on its way, the page says that the answer is not for what was typed, and then no more (${lang})`, async (t) => {
    const page = await early(t, { lang });
    assert.deepEqual(await said(page), []);
    await page.still('[data-field="hours"]').fill('20');
    await eventually(() => said(page), [text(lang, 'still-waits-typed')]);
    assert.ok(await page.locator('#trouble .reason:visible').evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }), 'in view, wherever the field is');
    await page.release();
    await eventually(() => said(page), []);
    assert.equal(await field(page, 'hours').inputValue(), '20');
  });

  test(`the answer is not for the figures of a link until they are there (${lang})`, async (t) => {
    const page = await early(t, { lang, path: '#v=1&preset=courier&hours=21' });
    await eventually(() => said(page), [text(lang, 'still-waits-link')]);
    await page.release();
    await eventually(() => said(page), []);
    assert.equal(await field(page, 'hours').inputValue(), '21');
  });

  test(`whoever waits for long may reload, is told what is missing, and loses nothing (${lang})`, async (t) => {
    const page = await early(t, { lang, pattern: '**/texts-*', path: '#v=1&preset=private-hire&tips=25' });
    await page.still('[data-field="hours"]').fill('20');
    await page.still('[data-field="2.flat-every"]').selectOption('month');
    await eventually(async () => (await said(page)).join().startsWith(text(lang, 'still-slow')), true);
    await eventually(() => page.locator('#trouble [data-part]:visible').allInnerTexts(), [text(lang, 'still-part-texts')]);
    await page.locator('#trouble button:visible').click();
    await eventually(async () => /hours=20/.test(await hash(page)), true, 'it is in the address');
    await page.release();
    const now = await figures(page);
    assert.deepEqual([now.hours, now.tips, now['2.flat-every']], ['20', '25', 'month']);
  });
}

test('a form filler that only says that something changed is heard before the app is up, too', async (t) => {
  const page = await early(t);
  await page.still('[data-field="hours"]').evaluate((input) => {
    input.value = '20';
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await eventually(() => said(page), [text('en', 'still-waits-typed')]);
  await page.release();
  assert.equal(await field(page, 'hours').inputValue(), '20');
});
