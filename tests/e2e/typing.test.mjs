// Typing: the text stays as typed, the caret and the focus stay where they are, what is wrong is said beside the field.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { field, languageLink } from './page.mjs';
import { eventually, figures, focused, hash, headline, lines, open, openAll, selection, setUp, speak } from './support.mjs';
import { languageName, LANGUAGES, telling, text } from './texts.mjs';

const place = setUp();

/** What assistive technology is told about a field. */
const told = (page, key) => field(page, key).evaluate((input) => ({
  invalid: input.getAttribute('aria-invalid') === 'true',
  described: input.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id)?.innerText ?? `no element ${id}`),
}));

test('typing in the middle of a number keeps the caret and the focus', async (t) => {
  const page = await open(t, place);
  await field(page, 'price').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const before = await headline(page);
  for (const [key, value, caret] of [['1', '413.50', 2], ['2', '4123.50', 3], ['Backspace', '413.50', 2], ['Delete', '41.50', 2], ['.', '41..50', 3], ['Backspace', '41.50', 2]]) {
    await page.keyboard.press(key);
    await eventually(() => field(page, 'price').inputValue(), value);
    assert.equal(await focused(page), 'price');
    assert.deepEqual(await selection(page), [caret, caret], `after ${key}`);
  }
  await page.waitForFunction((before) => document.querySelector('#app h1').innerText !== before, before);
});

test('a finger’s first tap selects the figure, so that a key replaces it; another places the caret', async (t) => {
  const page = await open(t, place, { viewport: { width: 360, height: 740 }, context: { hasTouch: true, isMobile: true } });
  const hours = field(page, 'hours');
  await hours.tap();
  await page.keyboard.type('35');
  await eventually(() => hours.inputValue(), '35');
  await hours.tap();
  const [from, to] = await selection(page);
  assert.equal(from, to, 'what was typed stays');
  await page.keyboard.press('End');
  await page.keyboard.type('.5');
  await eventually(() => hours.inputValue(), '35.5');
  await field(page, 'price').tap();
  assert.deepEqual(await selection(page), [0, (await field(page, 'price').inputValue()).length]);
});

test('every key changes both sides at once', async (t) => {
  const page = await open(t, place, { path: '#v=1&preset=private-hire&busy=50' });
  await field(page, 'price').fill('');
  const seen = [];
  for (const key of ['2', '0', '.', '5']) {
    await page.keyboard.press(key);
    seen.push((await lines(page))['customers-pay']);
  }
  assert.deepEqual(seen, [[4000, 4000], [40000, 40000], [40000, 40000], [41000, 41000]]);
});

for (const [wrong, problem] of [['abc', 'not a number'], ['', 'empty'], ['169', 'too large'], ['-5', 'too small'], ['40 miles', 'another unit'], ['1,23,4', 'not a number'], ['½½', 'not a number'], ['1e3', 'not a number']]) {
  test(`"${wrong}" is kept as typed, named beside the field and not used (${problem})`, async (t) => {
    const page = await open(t, place);
    const before = await lines(page);
    await field(page, 'hours').fill(wrong);
    await eventually(async () => (await told(page, 'hours')).invalid, true);
    assert.equal(await field(page, 'hours').inputValue(), wrong);
    const { described } = await told(page, 'hours');
    assert.equal(described.length, 2, 'the error and the help');
    assert.match(described[0], /\b40 is used/, 'the error names the figure that stands');
    assert.deepEqual(await lines(page), before, 'the last good value stands');
    const [input, error] = await Promise.all([field(page, 'hours').boundingBox(), page.getByText(described[0], { exact: true }).boundingBox()]);
    assert.ok(error.y >= input.y && error.y - (input.y + input.height) < 40, 'the error is beside the field');
    await page.keyboard.press('Tab');
    assert.equal(await field(page, 'hours').inputValue(), wrong, 'it stays when the field is left');
    assert.ok(await page.getByText('One figure needs your attention.').isVisible());
    // So near to the example's hours its miles need no word.
    await field(page, 'hours').fill('40.1');
    await eventually(() => told(page, 'hours').then(({ invalid, described }) => [invalid, described.length]), [false, 1]);
    assert.notDeepEqual(await lines(page), before);
    assert.equal(await page.getByText('One figure needs your attention.').count(), 0);
  });
}

test('while the text is unusable, the last usable value stands, not the example’s', async (t) => {
  const page = await open(t, place);
  await field(page, 'hours').fill('20');
  const before = await lines(page);
  await page.keyboard.type('x');
  await eventually(async () => (await told(page, 'hours')).invalid, true);
  assert.deepEqual(await lines(page), before);
  assert.match((await told(page, 'hours')).described[0], /\b20 is used/);
});

for (const [lang, unseen] of [['en', '\u200b'], ['cy', '\u2066']]) {
  test(`what a person sees as a number is read as one (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=private-hire&busy=50' });
    for (const [typed, written] of [['12,5', '12.50'], ['0,5', '0.50'], ['1.200,50', '1200.50'], ['1,200', '1200'], ['1.200', '1.20'], [`${unseen}4${unseen}0`, '40'], ['37,50 £', '37.50'], ['50p', '0.50'], ['٣٧٫٥', '37.50'], ['４０', '40'], ['7½', '7.50']]) {
      await field(page, 'price').fill(typed);
      await eventually(() => told(page, 'price').then(({ invalid }) => invalid), false, typed);
      const pence = Math.round(parseFloat(written) * 100) * 20;
      await eventually(async () => (await lines(page))['customers-pay'][0], pence, typed);
      await field(page, 'price').blur();
      await eventually(() => field(page, 'price').inputValue(), written);
    }
    for (const [typed, key] of [['5 €', 'problem-currency'], ['1 200,500', 'problem-two-ways']]) {
      await field(page, 'price').fill(typed);
      await eventually(async () => (await told(page, 'price')).invalid, true);
      assert.match((await told(page, 'price')).described[0], telling(lang, key));
    }
  });

  test(`typing thousands goes through no other meaning; what is left half typed is what it says (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=private-hire&busy=50' });
    await field(page, 'price').fill('');
    const seen = [];
    for (const key of '1,200.50') {
      await page.keyboard.press(key);
      seen.push((await lines(page))['customers-pay'][0] / 2000);
      assert.equal((await told(page, 'price')).invalid, false);
    }
    assert.deepEqual(seen, [1, 1, 1, 1, 1200, 1200, 1200.5, 1200.5]);
    await field(page, 'price').fill('');
    await page.keyboard.type('4,5');
    assert.match((await told(page, 'price')).described[0], telling(lang, 'problem-unfinished'));
    assert.equal((await lines(page))['customers-pay'][0], 8000, 'until then 4 stands');
    await page.keyboard.press('Tab');
    await eventually(() => field(page, 'price').inputValue(), '4.50');
    assert.equal((await lines(page))['customers-pay'][0], 9000);
    // No price is 37,500 hours a week: it is what it says at once.
    await field(page, 'hours').fill('');
    await page.keyboard.type('37,5');
    await eventually(async () => (await lines(page))['customers-pay'][0], 8438, 'hours');
  });
}

for (const [lang, typed] of [['en', '30 hours'], ['en', '30h'], ['cy', '30awr'], ['cy', '30 o oriau']]) {
  test(`a word of the field’s own unit may stand behind the number: ${typed}`, async (t) => {
    const page = await open(t, place, { lang });
    const before = await lines(page);
    await field(page, 'hours').fill(typed);
    await eventually(async () => (await lines(page))['customers-pay'][0] === before['customers-pay'][0], false);
    assert.equal((await told(page, 'hours')).invalid, false);
    await page.keyboard.press('Tab');
    await eventually(() => field(page, 'hours').inputValue(), '30');
  });
}

test('leaving a field writes out what is usable, and only that', async (t) => {
  const page = await open(t, place);
  for (const [key, typed, written] of [['price', '£1,234.5', '1234.50'], ['hours', ' 37.50 ', '37.5'], ['busy', '55 %', '55'], ['1.fee', '029', '29'], ['hours', '3o', '3o']]) {
    await field(page, key).fill(typed);
    assert.equal(await field(page, key).inputValue(), typed, 'as typed while typing');
    await field(page, key).blur();
    await eventually(() => field(page, key).inputValue(), written);
  }
});

test('a figure that may be left empty may be emptied', async (t) => {
  const page = await open(t, place);
  await openAll(page);
  await field(page, '1.cap').fill('100');
  await eventually(async () => (await lines(page))['platform-fees'][0], -10000);
  await field(page, '1.cap').fill('');
  await eventually(async () => (await lines(page))['platform-fees'][0] < -10000, true);
  assert.equal((await told(page, '1.cap')).invalid, false);
});

test('an example’s assumption is tagged until the figure is the reader’s own', async (t) => {
  const page = await open(t, place);
  const label = () => page.locator('#app label[for="en-hours"]').innerText().then((label) => label.trim());
  assert.equal(await label(), `${text('en', 'field-hours')} ${text('en', 'assumption-tag')}`);
  await field(page, 'hours').fill('33');
  await eventually(label, text('en', 'field-hours'));
});

test('switching the language in the middle of an edit keeps everything', async (t) => {
  const page = await open(t, place);
  await openAll(page);
  await field(page, 'busy').fill('61.5');
  await field(page, '2.name').fill('Ein cydweithfa');
  await field(page, 'vehicle').selectOption('motorcycle');
  await field(page, 'price').fill('1,23,4');
  await field(page, 'hours').fill('35.');
  const [before, amounts] = [await figures(page), await lines(page)];
  for (const lang of ['cy', 'en', 'cy']) {
    await speak(page, lang);
    const now = await figures(page);
    assert.deepEqual({ ...now, hours: parseFloat(now.hours) }, { ...before, hours: 35 });
    assert.deepEqual(await lines(page), amounts);
    assert.notEqual(await focused(page), 'BODY');
    assert.ok((await told(page, 'price')).invalid);
    assert.ok(await page.locator('#app details').first().evaluate((details) => details.open), 'what was open stays open');
    assert.equal(await page.title(), text(lang, 'page-title'));
  }
  const said = (await told(page, 'price')).described[0];
  assert.doesNotMatch(said, /Enter|Until/, 'the error is in Welsh');
  assert.match(said, /Rhowch/);
});

test('the language can be switched from the keyboard with a figure half typed', async (t) => {
  const page = await open(t, place);
  await field(page, 'price').fill('4');
  await languageLink(page, 'cy').focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('html[lang="cy"]');
  await eventually(() => focused(page), languageName('cy'));
  assert.equal(parseFloat(await field(page, 'price').inputValue()), 4);
  await eventually(async () => (await hash(page)).includes('price=4'), true);
});

for (const lang of LANGUAGES) {
  test(`fingers get the numeric keypad and no autocompletion (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    await openAll(page);
    const inputs = await page.locator('#app > .page input[type="text"][data-field]:not(.words)').evaluateAll((all) => all.map((input) => [input.inputMode, input.autocomplete]));
    assert.ok(inputs.length > 40);
    for (const input of inputs) assert.deepEqual(input, ['decimal', 'off']);
  });
}

test('a sentence below a figure that comes and goes leaves the field the focus', async (t) => {
  const page = await open(t, place, { view: 'answer', path: '#v=1&preset=courier' });
  const jobs = field(page, 'jobs-an-hour');
  await jobs.focus();
  await page.keyboard.press('Control+A');
  for (const key of ['0', '.', '5']) await page.keyboard.press(key);
  await eventually(() => jobs.inputValue(), '0.5');
  assert.equal(await focused(page), 'jobs-an-hour');
});
