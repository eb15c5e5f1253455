// The page answers before anything is typed, from its HTML alone, and the app takes its place without a jump.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, field } from './page.mjs';
import { eventually, headline, hold, lines, open, PERIODS, running, setUp, speak } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
const LINES = ['customers-pay', 'customer-fees', 'platform-fees', 'tips', 'holiday-pay', 'pay', 'running-costs', 'subscription', 'dividend', 'income-tax', 'class-4', 'pension', 'take-home', 'employer-pension', 'tax-relief'];

/** The sums of the lines, in pence, as a reader with a pen would check them. */
function assertAddsUp(amounts, what) {
  assert.deepEqual(Object.keys(amounts), LINES, what);
  const deals = amounts['take-home'].length;
  for (let deal = 0; deal < deals; deal += 1) {
    const of = (key) => amounts[key][deal];
    for (const key of LINES) assert.ok(Number.isSafeInteger(of(key)), `${what}: ${key} is whole pence, not ${of(key)}`);
    assert.equal(of('pay'), of('customers-pay') + of('customer-fees') + of('platform-fees') + of('tips') + of('holiday-pay'), `${what}: pay of deal ${deal + 1}`);
    const rest = ['running-costs', 'subscription', 'dividend', 'income-tax', 'class-4', 'pension'].reduce((sum, key) => sum + of(key), 0);
    assert.equal(of('take-home'), of('pay') + rest, `${what}: take-home of deal ${deal + 1}`);
    for (const key of ['customer-fees', 'platform-fees', 'running-costs', 'income-tax', 'class-4', 'pension']) assert.ok(of(key) <= 0, `${key} is taken off`);
  }
}

/** What each deal leaves, as the large figures tell it. */
const kept = (page, root) => page.locator(`${root} .takehome b`).allInnerTexts();

test('without scripts, the answer and every line stand in the HTML of each language', async (t) => {
  const found = [];
  for (const lang of LANGUAGES) {
    const page = await open(t, place, { lang, js: false, up: false });
    found.push(await lines(page, `.still[lang="${lang}"]`));
    assert.match(await headline(page, `.still[lang="${lang}"]`), /£\d/);
    assert.ok(await page.locator(`.still[lang="${lang}"] .condition`).isVisible());
  }
  assertAddsUp(found[0], 'English');
  assert.deepEqual(found[1], found[0]);
});

for (const lang of LANGUAGES) {
  for (const viewport of [{ width: 360, height: 740 }, { width: 1440, height: 900 }]) {
    test(`the app takes over without a jump (${lang}, ${viewport.width} px)`, async (t) => {
      let release;
      const page = await open(t, place, { lang, viewport, up: false, view: 'answer', prepare: async (page) => { release = await hold(page); } });
      const look = (root) => page.evaluate((root) => {
        const box = (element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height];
        };
        const shown = document.querySelector(root);
        // What may be asked of the answer comes with the app, in a place that is kept for it; so do the chart below it and the ways in the head.
        const come = [...shown.querySelectorAll('.asks, .jobs-chart')].map((part) => part.innerText.trim());
        const words = ({ innerText }) => come.reduce((text, part) => text.replace(part, ''), innerText).replace(/\n+/g, '\n');
        const of = (selector) => [...shown.querySelectorAll(selector)].filter((element) => element.checkVisibility()).map(box);
        return { boxes: { headline: of('h1'), condition: of('.condition'), controls: of('[data-field]'), titles: of('h2'), links: of('nav:not(.ways) a') }, text: [...shown.querySelectorAll('header, main')].map(words) };
      }, root);
      const still = `.still[lang="${lang}"] > .page`;
      await page.waitForSelector(`${still} h1`);
      assert.equal(await page.locator('.still:visible').count(), 1, 'one language is seen');
      const [before, amounts] = [await look(still), await kept(page, still)];
      release();
      await running(page);
      const now = await look('#app > .page');
      // What lies far below may follow with the app.
      assert.equal(now.text[0], before.text[0]);
      assert.equal(now.text[1].slice(0, before.text[1].trimEnd().length), before.text[1].trimEnd());
      assert.deepEqual(await kept(page, '#app > .page'), amounts);
      for (const [what, boxes] of Object.entries(before.boxes)) {
        assert.ok(boxes.length > 0 && boxes.length <= now.boxes[what].length, what);
        boxes.forEach((box, i) => box.forEach((side, j) => {
          assert.ok(Math.abs(side - now.boxes[what][i][j]) <= 1, `${what} ${i} moved from ${box} to ${now.boxes[what][i]}`);
        }));
      }
    });
  }
}

test('where the app never comes, the answer is there all the same', async (t) => {
  const page = await open(t, place, { up: false, noisy: true, prepare: (page) => page.route('**/*.wasm', (route) => route.abort()) });
  await page.waitForSelector('html[data-trouble]');
  assert.match(await page.locator('h1:visible').innerText(), /£\d/);
  assertAddsUp(await lines(page, '.still[lang="en"]'), 'still');
});

test('the lines add up to the penny in every period and are the same in both languages', async (t) => {
  const page = await open(t, place);
  const seen = {};
  for (const lang of LANGUAGES) {
    await speak(page, lang);
    seen[lang] = {};
    for (const period of PERIODS) {
      await choose(page, 'period', period);
      await eventually(() => page.locator('.lines caption').innerText(), text(lang, `lines-caption-${period}`));
      seen[lang][period] = await lines(page);
      assertAddsUp(seen[lang][period], `${lang} ${period}`);
    }
  }
  assert.deepEqual(seen.cy, seen.en);
  const yearly = seen.en.year['take-home'];
  assert.ok(yearly.every((amount, deal) => amount > seen.en.month['take-home'][deal]), 'a year is more than a month');
});

test('what is shown is what its <data> says, with its unit', async (t) => {
  const page = await open(t, place);
  const cells = await page.locator('.lines [data-line] data').evaluateAll((all) => all.map((data) => [data.value, data.textContent]));
  assert.ok(cells.length >= 22);
  for (const [value, shown] of cells) {
    assert.equal(Math.round(Number(shown.replace('−', '-').replace(/[£,]/g, '')) * 100), Number(value), `${shown} is ${value}`);
    assert.match(shown, /^−?£\d{1,3}(,\d{3})*\.\d\d$/);
  }
  for (const period of PERIODS) {
    await choose(page, 'period', period);
    const unit = text('en', `period-${period}`);
    await eventually(() => page.locator('.takehome .unit').allInnerTexts(), [unit, unit]);
    await eventually(() => page.locator('.lines thead .unit').allInnerTexts(), [unit, unit]);
  }
});

test('the figures that matter most are there to be changed, and change the answer', async (t) => {
  const page = await open(t, place);
  const before = await headline(page);
  await field(page, '1.fee').fill('3');
  await page.waitForFunction((before) => document.querySelector('#app h1').innerText !== before, before);
  assert.ok((await lines(page))['take-home'][0] > 0);
  await eventually(() => page.locator('.aloud').textContent().then((said) => said.length > 20), true, 'a screen reader is told');
});
