// The presenter view: the story in steps, by keys, in both languages, with the page's own figures.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matrix } from './matrix.mjs';
import { button, named, room, slider, stage } from './page.mjs';
import { audible, bar, count, goTo, parts, present, step, story, told, turn, walk, words } from './present.mjs';
import { eventually, figures, hash, lines, open, pounds, setUp } from './support.mjs';
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
      assert.equal(steps.length, seen.at(-1)[2].at[1], 'as many steps as it says');
      for (const [key, shown, { at, headline, rows }] of seen) {
        assert.deepEqual(at, [steps.indexOf(key) + 1, steps.length]);
        assert.ok(headline.trim().length > 5, `${preset} ${key} says something`);
        for (const [part, ...amounts] of rows) {
          for (const [deal, amount] of amounts.entries()) {
            if (amount !== null) assert.equal(Number(amount), deals[deal][part], `${preset} ${key}: ${part} of deal ${deal + 1}`);
          }
        }
        const [side, part] = key.startsWith('second-') ? [1, key.slice(7)] : [0, key];
        if (part in deals[0]) assert.ok(headline.includes(told(Math.abs(deals[side][part]))), `${preset} ${key}: ${headline}`);
        if (key === 'guess-second' && shown === 'true') assert.ok(headline.includes(told(deals[1].keeps)), headline);
      }
      const has = (deal, part) => deals[deal][part] !== 0;
      for (const part of ['cut', 'costs', 'tax', 'pension']) assert.equal(steps.includes(part), has(0, part), `${preset}: ${part}`);
      // Where the platform is ahead, it says so.
      const lead = deals[1].keeps - deals[0].keeps;
      const difference = seen.find(([key]) => key === 'difference')[2].headline;
      assert.ok(difference.includes(told(Math.abs(lead))), `${preset}: ${difference}`);
      const more = text(lang, lead > 0 ? 'present-more-coop' : 'present-more-platform').split('{')[0];
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

test('remotes, arrows, space and the page keys turn the pages', async (t) => {
  const page = await present(t, place);
  for (const [there, back] of [['ArrowRight', 'ArrowLeft'], [' ', 'Backspace'], ['PageDown', 'PageUp']]) {
    await turn(page, there, 'comes');
    await turn(page, back, 'week');
  }
  await turn(page, 'ArrowLeft', 'week');
  await turn(page, 'End', 'room');
  await turn(page, 'ArrowRight', 'room');
  await turn(page, 'Home', 'week');
  // A control that has the focus keeps its keys.
  await button(story(page), 'present-contrast').focus();
  await page.keyboard.press(' ');
  await eventually(() => toggle(page, 'contrast'), '');
  assert.equal(await step(page), 'week');
  await turn(page, 'PageDown', 'comes');
});

test('every step is said once, with its place', async (t) => {
  const page = await present(t, place);
  await page.evaluate(() => {
    globalThis.said = [];
    new MutationObserver(() => globalThis.said.push(document.querySelector('.spoken').textContent)).observe(document.querySelector('.spoken'), { childList: true, characterData: true, subtree: true });
  });
  await turn(page, 'PageDown', 'comes');
  await turn(page, 'PageDown', 'guess');
  await eventually(() => page.evaluate(() => globalThis.said.length), 2);
  const [comes, guess] = await page.evaluate(() => globalThis.said);
  assert.match(comes, /Step 2 of \d+/);
  assert.match(comes, /£940/);
  assert.match(guess, /Step 3 of \d+/);
});

test('a dark screen, and back by any key', async (t) => {
  const page = await present(t, place);
  for (const key of ['b', '.']) {
    await page.keyboard.press(key);
    await eventually(() => toggle(page, 'dim'), '');
    assert.ok(!(await audible(page)).includes(text('en', 'present-keys')), 'nothing behind it is heard');
    assert.equal(await page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2).className), 'dark');
    await page.keyboard.press('PageDown');
    await eventually(() => toggle(page, 'dim'), undefined);
    assert.equal(await step(page), 'week');
  }
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
  await eventually(() => step(page), 'week');
  await eventually(async () => (await figures(page)).hours, '40');
  assert.equal(await toggle(page, 'big'), undefined);
  await eventually(() => words(page, '.headline'), '40 hours of work a week.');
  await goTo(page, 'guess-second');
  assert.equal(await story(page).getAttribute('data-open'), 'false', 'guesses are hidden again');
  await page.keyboard.press('u');
  await eventually(() => figures(page), own);
});

test('the number alone, as large as the screen', async (t) => {
  const page = await present(t, place, { viewport: { width: 1920, height: 1080 } });
  await turn(page, 'PageDown', 'comes');
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

test('the step stays when the stage is closed and opened again, and Escape closes it', async (t) => {
  const page = await present(t, place);
  await goTo(page, 'left');
  await page.keyboard.press('Escape');
  await eventually(() => stage(page).count(), 0);
  await room(page, 'present').click();
  await story(page).waitFor();
  assert.equal(await step(page), 'left');
});

test('the keys are listed, and can be pressed there', async (t) => {
  const page = await present(t, place);
  await page.keyboard.press('?');
  const keys = named(story(page), 'dialog', 'present-keys');
  await eventually(() => keys.isVisible(), true);
  for (const label of ['present-next', 'present-dim', 'present-notes', 'present-clean', 'present-last']) {
    assert.ok((await keys.innerText()).includes(text('en', label)), label);
  }
  await page.keyboard.press('Escape');
  await eventually(() => keys.isVisible(), false);
  assert.equal(await step(page), 'week', 'the stage stays open');
  await page.keyboard.press('?');
  await keys.locator('[data-press="last"]').click();
  await eventually(() => step(page), 'room');
});

test('full screen keeps the story on top, and the stage open', async (t) => {
  const page = await present(t, place);
  await page.keyboard.press('f');
  await eventually(() => page.evaluate(() => Boolean(document.fullscreenElement)), true);
  await eventually(() => page.evaluate(() => Boolean(document.elementFromPoint(innerWidth / 2, innerHeight / 2).closest('.story'))), true);
  await turn(page, 'PageDown', 'comes');
  await page.keyboard.press('f');
  await eventually(() => page.evaluate(() => Boolean(document.fullscreenElement)), false);
  assert.equal(await step(page), 'comes');
});

test('the last step leads to the numbers of the room, and back', async (t) => {
  const page = await present(t, place);
  await turn(page, 'End', 'room');
  const link = await story(page).locator('[data-qr]').getAttribute('data-qr');
  assert.equal(link, `${place.url}#v=1&preset=private-hire`);
  await button(story(page), 'room-numbers').click();
  await eventually(() => stage(page).locator('.story').count(), 0);
  await button(stage(page), 'present-return').click();
  await story(page).waitFor();
  assert.equal(await step(page), 'room');
});

test('a wage, a loss and no work at all are told as they are', async (t) => {
  for (const figures of ['&miles=5000', '&2.volume=0', '&1.volume=0', '&price=0', '&2.flat=500', '&hours=0']) {
    const page = await present(t, place, { figures });
    const seen = await walk(page, () => words(page, '.headline'));
    assert.ok(seen.every(([, , headline]) => headline.trim() && !/NaN|undefined/.test(headline)), figures);
    await page.context().close();
  }
});

test('the page can be presented from its own button', async (t) => {
  const page = await open(t, place);
  await room(page, 'present').click();
  await story(page).waitFor();
  assert.equal(await step(page), 'week');
});
