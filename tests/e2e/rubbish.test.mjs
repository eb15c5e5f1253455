// Held keys and pasted rubbish in every text field: nothing breaks and the page goes on answering.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matrix, share } from './matrix.mjs';
import { field, startAgain, undo } from './page.mjs';
import { eventually, hash, lines, open, openAll, running, setUp, speak } from './support.mjs';

const place = setUp();
const RUBBISH = {
  emoji: '👩🏽‍🚒💷🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  'ten thousand digits': '9'.repeat(10_000),
  'ten thousand letters': 'Ŵ'.repeat(10_000),
  'right to left': '\u202E١٢٣٫٥ عشرون \u2066x',
  'combining marks': `1${'\u0301'.repeat(500)}`,
  markup: '"><script>alert(1)</script>{{7*7}}${7*7}%s%n',
  'spaces and controls': '\t \u00A0\u2003\u200B\uFEFF\u0000\u0007',
  'almost a number': '--£1,,000..5e-7%',
  'a lone surrogate': 'a\uD800b',
  overflow: '-9223372036854775808.99999999999999999999',
};

/** Puts a text into every text field at once, one event each, as pasting does. */
const paste = (page, rubbish) => page.evaluate((rubbish) => {
  const all = [...document.querySelectorAll('#app input[type="text"][data-field]')];
  for (const input of all) {
    input.focus();
    input.value = rubbish;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return all.length;
}, rubbish);

async function assertAnswers(page) {
  assert.equal(await page.locator('html').getAttribute('data-trouble'), null);
  await openAll(page);
  await field(page, 'hours').fill('20');
  await field(page, 'busy').fill('50');
  await field(page, 'price').fill('10');
  await field(page, 'weeks').fill('46');
  await eventually(async () => (await lines(page))['customers-pay'][0], 10_000);
}

/** Two deals, and four. */
const PATHS = ['', '#v=1&preset=ride-hail-percentages'];

for (const path of PATHS) {
  test(`rubbish in every field${path && ' of four deals'}`, async (t) => {
    const page = await open(t, place, { path });
    await openAll(page);
    const kinds = matrix({ what: Object.keys(RUBBISH), path: PATHS }, { meet: 1 }).filter((one) => one.path === path);
    for (const { what } of kinds) {
      const rubbish = RUBBISH[what];
      await t.test(what, async () => {
        assert.ok(await paste(page, rubbish) > 40);
        await speak(page, 'cy');
        await speak(page, 'en');
        const amounts = await lines(page);
        for (const row of Object.values(amounts)) for (const amount of row) assert.ok(Number.isSafeInteger(amount));
        await startAgain(page).click();
        await assertAnswers(page);
      });
    }
    await page.reload();
    await running(page);
    await assertAnswers(page);
  });
}

test('the largest and the smallest that every field takes still add up', async (t) => {
  const page = await open(t, place);
  await openAll(page);
  for (const rubbish of ['0', '1', '0.0001', '100', '10000', '1000000']) {
    await paste(page, rubbish);
    const rows = Object.entries(await lines(page));
    // What stands below take-home is put by beside it.
    const last = rows.findIndex(([key]) => key === 'take-home');
    rows[last][1].forEach((amount, deal) => {
      const sum = rows.slice(0, last).filter(([key]) => key !== 'pay').reduce((sum, [, row]) => sum + row[deal], 0);
      assert.equal(amount, sum, rubbish);
    });
    assert.doesNotMatch(await page.locator('#app > .page').innerText(), /NaN|undefined|Infinity|null/);
  }
  assert.equal(await page.locator('html').getAttribute('data-trouble'), null);
});

test('holding a key', async (t) => {
  const page = await open(t, place);
  for (const key of ['5', '0', '-', ',', '.', 'e', 'Backspace', 'ArrowLeft', 'Delete', 'Home']) {
    await t.test(key, async () => {
      await field(page, 'price').focus();
      await page.keyboard.press('End');
      for (let presses = 0; presses < 100; presses += 1) await page.keyboard.down(key); // a held key repeats
      await page.keyboard.up(key);
      assert.equal(await page.locator('html').getAttribute('data-trouble'), null);
      if (key === '5') assert.equal(await field(page, 'price').inputValue(), `43.50${'5'.repeat(100)}`);
      await assertAnswers(page);
      await eventually(async () => (await hash(page)).includes('price=10'), true);
      await startAgain(page).click();
      await eventually(() => field(page, 'price').inputValue(), '43.50');
    });
  }
});

test('keys in every field, one after the other', async (t) => {
  const page = await open(t, place);
  await openAll(page);
  for (const input of share(await page.locator('#app input[type="text"][data-field]').all(), 0, 3)) {
    await input.focus();
    for (const key of ['1', ',', '2', 'ArrowLeft', 'x', 'Backspace', '.', 'End', '-']) await page.keyboard.press(key);
  }
  assert.equal(await page.locator('html').getAttribute('data-trouble'), null);
  await startAgain(page).click();
  await assertAnswers(page);
});

test('undo a hundred times over', async (t) => {
  const page = await open(t, place);
  const before = await lines(page);
  for (let edits = 0; edits < 40; edits += 1) {
    await field(page, 'hours').fill(String(20 + edits));
    await field(page, 'price').fill(String(10 + edits));
  }
  const button = await undo(page).elementHandle();
  for (let steps = 0; steps < 130; steps += 1) await button.evaluate((button) => button.click());
  await eventually(() => lines(page), before);
});
