// The presenter view: the story in steps, by keys, in both languages, with the page's own figures.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matrix } from './matrix.mjs';
import { button, field, named, slider, stage } from './page.mjs';
import { audible, bar, count, goTo, parts, present, step, story, told, turn, walk, words } from './present.mjs';
import { eventually, figures, hash, lines, pageIn, pounds, settled, setUp } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
/** Examples that differ: a platform that wins, wages and no fee known, four deals, dollars before tax. */
const SEVERAL = ['private-hire', 'food-producer', 'courier', 'home-carer', 'new-york-driver'];
const toggle = (page, name) => story(page).evaluate((now, name) => now.dataset[name], name);

for (const lang of LANGUAGES) {
  test(`the whole story by keyboard tells the page's own figures (${lang})`, async (t) => {
    for (const { preset } of matrix({ preset: SEVERAL, lang: LANGUAGES }, { meet: 1 }).filter((one) => one.lang === lang)) {
      const page = await present(t, place, { preset, lang });
      const all = await lines(page);
      const { from = '1', to = '2' } = await figures(page);
      const deals = [from, to].map((deal) => parts(all, deal - 1));
      await page.keyboard.press('Home');
      const seen = await walk(page, async () => ({
        at: await count(page),
        headline: await words(page, '.headline'),
        rows: await story(page).locator('.money:not([hidden]) tbody tr').evaluateAll((rows) => rows.map((row) => [row.className, ...[...row.querySelectorAll('td:not(.strips)')].map((cell) => cell.querySelector('data')?.value ?? null)])),
      }));
      const steps = [...new Set(seen.map(([key]) => key))];
      // Before the end are the room's numbers.
      steps.splice(-1, 0, 'numbers');
      assert.equal(steps.length, seen.at(-1)[2].at[1], 'as many steps as it says');
      for (const [key, shown, { at, headline, rows }] of seen) {
        assert.deepEqual(at, [steps.indexOf(key) + 1, steps.length]);
        assert.ok(headline.trim().length > 5, `${preset} ${key} says something`);
        for (const [part, ...amounts] of rows) {
          for (const [deal, amount] of amounts.entries()) {
            // Each line of a part is rounded to the penny by itself.
            if (amount !== null) assert.ok(Math.abs(amount - deals[deal][part]) <= 4, `${preset} ${key}: ${part} of deal ${deal + 1}: ${amount}, ${deals[deal][part]}`);
          }
        }
        const [side, part] = key.startsWith('second-') ? [1, key.slice(7)] : [0, key];
        if (part in deals[0]) assert.ok(headline.includes(told(Math.abs(deals[side][part]))), `${preset} ${key}: ${headline}`);
        if (key === 'guess-second' && shown === 'true') assert.ok(headline.includes(told(deals[1].keeps)), headline);
      }
      const has = (deal, part) => deals[deal][part] !== 0;
      for (const part of ['cut', 'costs', 'tax', 'pension']) assert.equal(steps.includes(part), has(0, part), `${preset}: ${part}`);
      // Where the platform is ahead, it says so.
      // It is what the two amounts that the room reads differ by.
      const pounds = (pence) => Math.sign(pence) * Math.round(Math.abs(pence) / 100) * 100;
      const lead = pounds(deals[1].keeps) - pounds(deals[0].keeps);
      const difference = seen.find(([key]) => key === 'difference')[2].headline;
      assert.ok(difference.includes(told(Math.abs(lead))), `${preset}: ${difference}`);
      // A market is no app.
      const first = preset === 'food-producer' ? 'present-more-market' : 'present-more-platform';
      const more = text(lang, lead > 0 ? 'present-more-coop' : first).split('{')[0];
      assert.ok(difference.startsWith(more), `${preset}: ${difference}`);
      await page.context().close();
    }
  });

  test(`what is to be guessed is hidden from everybody until it is shown (${lang})`, async (t) => {
    const page = await present(t, place, { lang });
    const keeps = (await lines(page))['take-home'][1];
    await goTo(page, 'guess-second');
    const answer = told(keeps);
    assert.ok(!(await audible(page)).includes(answer), 'not for screen readers either');
    assert.ok(!(await story(page).innerText()).includes(answer));
    assert.equal(await button(story(page), 'present-reveal').isVisible(), true);
    await turn(page, 'g', 'guess-second');
    await eventually(async () => (await words(page, '.headline')).includes(answer), true);
    assert.ok((await audible(page)).includes(answer));
    await goTo(page, 'jobs');
    assert.ok(!(await audible(page)).includes('84%'));
    assert.equal(await story(page).locator('[data-slide]').count(), 0);
    // A remote has two keys: the first press shows it, the second goes on.
    await page.keyboard.press('PageDown');
    await eventually(async () => (await words(page, '.headline')).includes('84%'), true);
    await turn(page, 'PageDown', 'room');
  });
}

test('every step is said once, with its place', async (t) => {
  const page = await present(t, place);
  await page.evaluate(() => {
    globalThis.said = [];
    new MutationObserver(() => globalThis.said.push(document.querySelector('.spoken').textContent)).observe(document.querySelector('.spoken'), { childList: true, characterData: true, subtree: true });
  });
  await turn(page, 'PageDown', 'week');
  await turn(page, 'PageDown', 'comes');
  await eventually(() => page.evaluate(() => globalThis.said.length), 2);
  const [week, comes] = await page.evaluate(() => globalThis.said);
  assert.match(week, /Step 2 of \d+/);
  assert.match(comes, /£940/);
  assert.match(comes, /Step 3 of \d+/);
});

test('the language changes in the middle of the story, and the step, the figures and the stage stay', async (t) => {
  const page = await present(t, place, { lang: 'en', figures: '&hours=30' });
  await goTo(page, 'tax');
  const [before, address] = [await count(page), await hash(page)];
  await page.keyboard.press('l');
  await page.waitForSelector('html[lang="cy"]');
  await eventually(() => words(page, '.above'), 'Ap sy’n cymryd canran');
  assert.deepEqual([await step(page), await count(page), await hash(page)], ['tax', before, address]);
  assert.match(await words(page, '.headline'), /Yswiriant Gwladol/);
  await turn(page, 'PageDown', 'pension');
  await page.keyboard.press('l');
  await eventually(() => words(page, '.above'), 'App that takes a percentage');
});

test('starting clean brings the example and the first step back, and can be undone', async (t) => {
  const page = await present(t, place, { figures: '&hours=30' });
  const own = await figures(page);
  await goTo(page, 'guess-second', true);
  await page.keyboard.press('+');
  await page.keyboard.press('0');
  await eventually(() => step(page), 'title');
  await eventually(() => field(page, 'hours').inputValue(), '40');
  await settled(page);
  assert.equal(await toggle(page, 'big'), undefined);
  await turn(page, 'PageDown', 'week');
  await eventually(() => words(page, '.headline'), 'Of 40 hours a week, 21.6 are paid work.');
  await goTo(page, 'guess-second');
  assert.equal(await story(page).getAttribute('data-open'), 'false', 'guesses are hidden again');
  await page.keyboard.press('u');
  await turn(page, 'Home', 'title');
  await eventually(() => figures(page), own);
});

test('the number alone, as large as the screen', async (t) => {
  const page = await present(t, place, { viewport: { width: 1920, height: 1080 } });
  await goTo(page, 'comes');
  await page.keyboard.press('+');
  await eventually(() => story(page).locator('.huge').textContent(), '£940');
  const { height } = await story(page).locator('.huge text').boundingBox();
  assert.ok(height > 400, `${height} pixels of 1080`);
  assert.equal(await story(page).locator('.picture').isVisible(), false);
  await page.keyboard.press('Escape');
  await eventually(() => toggle(page, 'big'), undefined);
  assert.equal(await step(page), 'comes', 'Escape closes what lies on top alone');
});

test('one bar after the other is marked', async (t) => {
  const page = await present(t, place);
  await goTo(page, 'costs');
  const marked = () => story(page).locator('tr[aria-current="true"]').evaluateAll((rows) => rows.map((row) => row.className));
  for (const part of ['comes', 'cut', 'costs']) {
    await page.keyboard.press('m');
    await eventually(marked, [part]);
  }
  await page.keyboard.press('m');
  await eventually(marked, []);
  await page.keyboard.press('m');
  await turn(page, 'PageDown', 'tax');
  assert.deepEqual(await marked(), [], 'on the next step none is');
});

test('a bar that has been told keeps its place, and what is left gets shorter', async (t) => {
  const page = await present(t, place);
  await goTo(page, 'cut');
  const width = (locator) => locator.locator('rect').first().evaluate((rect) => Number.parseFloat(rect.getAttribute('width')));
  const rect = await bar(page, 'comes', 0).locator('rect').first().elementHandle();
  const [left, cut] = [await width(bar(page, 'comes', 0)), await width(bar(page, 'cut', 0))];
  await turn(page, 'PageDown', 'costs');
  assert.ok(await width(bar(page, 'comes', 0)) < left);
  assert.equal(await width(bar(page, 'cut', 0)), cut);
  assert.ok(await rect.evaluate((rect) => rect.isConnected), 'it is the same bar, so that it moves');
});

test('the chart is dragged live: the story, the page and the address follow', async (t) => {
  const page = await present(t, place, { viewport: { width: 1024, height: 768 } });
  await goTo(page, 'jobs', true);
  const kept = () => story(page).locator('.keeps b').allTextContents();
  const before = (await lines(page))['take-home'];
  assert.deepEqual(await kept(), before.map(pounds));
  const { x, y, width, height } = await slider(page, '2.volume').boundingBox();
  await page.mouse.move(x + width * 0.66, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.3, y + height / 2, { steps: 6 });
  // The numbers move while the finger is still down.
  await eventually(async () => (await kept())[1] === pounds(before[1]), false);
  await page.mouse.up();
  await eventually(async () => (await hash(page)).includes('2.volume='), true);
  const after = (await lines(page))['take-home'];
  assert.ok(after[1] < before[1]);
  assert.deepEqual(await kept(), after.map(pounds));
  assert.match(await words(page, '.below'), /The app would leave you/);
  // The arrow keys are the chart's while it has the focus, the page keys are not.
  await slider(page, '2.volume').focus();
  const volume = await slider(page, '2.volume').inputValue();
  await page.keyboard.press('ArrowRight');
  assert.notEqual(await slider(page, '2.volume').inputValue(), volume);
  await turn(page, 'PageUp', 'difference');
});

test('the last steps: the way to “my code”, the numbers of the room, and the end', async (t) => {
  const page = await present(t, place, { figures: '&hours=30' });
  await goTo(page, 'room');
  const scanned = () => story(page).locator('[data-qr]').getAttribute('data-qr');
  assert.equal(await scanned(), `${place.url}?room=mine#v=1&preset=private-hire`, 'the example, without figures of whoever presents');
  await button(story(page), 'room-numbers').click();
  await eventually(() => stage(page).locator('.story').count(), 0);
  await button(stage(page), 'present-return').click();
  await story(page).waitFor();
  assert.equal(await step(page), 'room');
  await turn(page, 'PageDown', 'numbers');
  await button(stage(page), 'present-to-end').click();
  await eventually(() => step(page), 'end');
  assert.equal(await scanned(), `${place.url}#v=1&preset=private-hire&hours=30`, 'the page with the figures to take home');
  assert.ok((await story(page).innerText()).includes(text('en', 'end-ask')));
  await button(story(page), 'end-close').first().click();
  await eventually(() => stage(page).count(), 0);
});

for (const lang of LANGUAGES) {
  test(`the title has the question, the example and the way for everybody, and nothing of the answer (${lang})`, async (t) => {
    const page = await present(t, place, { lang });
    assert.equal(await words(page, '.headline'), text(lang, 'present-asked'));
    assert.equal(await story(page).locator('[data-qr]').getAttribute('data-qr'), `${place.url}?lang=${lang}&room=mine#v=1&preset=private-hire`);
    assert.equal(await words(page, '.address'), `${place.url}${pageIn(lang)}`.replace(/^http:\/\//, ''));
    // Whoever switches finds the address of the other language: people are to type what opens what they see.
    await page.keyboard.press('l');
    const other = lang === 'en' ? 'cy' : 'en';
    await page.waitForSelector(`html[lang="${other}"]`);
    await eventually(() => words(page, '.address'), `${place.url}${pageIn(other)}`.replace(/^http:\/\//, ''));
    await page.keyboard.press('l');
    await page.waitForSelector(`html[lang="${lang}"]`);
    assert.doesNotMatch(await story(page).evaluate((now) => now.outerHTML), /£/);
    await goTo(page, 'guess-second', true);
    await turn(page, 'Home', 'title');
    const chosen = named(story(page), 'combobox', 'present-example');
    await chosen.selectOption('courier');
    await eventually(async () => (await hash(page)).includes('preset=courier'), true);
    await eventually(async () => (await words(page, '.count')).match(/\d+/g)[0], '1');
    // A remote goes on from the list, too, and guesses are hidden again.
    await chosen.focus();
    await turn(page, 'PageDown', 'week');
    await goTo(page, 'guess-second');
    assert.equal(await story(page).getAttribute('data-open'), 'false');
  });
}

test('hands are counted before the answer, by buttons, keys and typing; the end says how many guessed right', async (t) => {
  const page = await present(t, place);
  await goTo(page, 'guess-second');
  const hands = (key) => named(story(page), 'spinbutton', 'hands-of', { what: text('en', key) });
  await named(story(page), 'button', 'hands-more', { what: text('en', 'guess-more') }).click();
  await eventually(() => hands('guess-more').inputValue(), '1');
  await hands('guess-more').press('+');
  await eventually(() => hands('guess-more').inputValue(), '2');
  await hands('guess-more').press('-');
  await eventually(() => hands('guess-more').inputValue(), '1');
  // Figures are no shortcuts there: 0 would start clean.
  await hands('guess-less').press('Control+a');
  await page.keyboard.type('10');
  await eventually(() => hands('guess-less').inputValue(), '10');
  assert.equal(await step(page), 'guess-second');
  await page.keyboard.press('PageDown');
  await eventually(() => story(page).getAttribute('data-open'), 'true');
  assert.equal(await hands('guess-more').count(), 0);
  await goTo(page, 'end');
  assert.ok((await words(page, '.found')).includes(text('en', 'end-guessed').replace('{ $right }', '1').replace('{ $all }', '11')));
});

test('a wage, a loss and no work at all are told as they are', async (t) => {
  for (const figures of ['&miles=5000', '&2.volume=0', '&1.volume=0', '&price=0', '&2.flat=500', '&hours=0']) {
    const page = await present(t, place, { figures, view: 'answer' });
    const seen = await walk(page, () => words(page, '.headline'));
    assert.ok(seen.every(([, , headline]) => headline.trim() && !/NaN|undefined/.test(headline)), figures);
    await page.context().close();
  }
});
