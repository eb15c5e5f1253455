// The presenter view as it looks: large enough for the back row, all of it on the screen, in light, dark and black and white; and its notes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './axe.mjs';
import { matrix } from './matrix.mjs';
import { goTo, present, step, story, turn, walk, words } from './present.mjs';
import { eventually, lines, setUp } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
const WIDE = { width: 1920, height: 1080 };
const SEVERAL = ['private-hire', 'home-carer', 'courier'];

/** What does not fit: the stage itself, and what sticks out of it. */
const over = (page) => story(page).evaluate((now) => {
  const parts = [...now.querySelectorAll('.scene > *:not([hidden]), .picture *, .tools *')].filter((part) => part.checkVisibility() && !part.closest('svg'));
  const outside = parts.filter((part) => {
    const { left, right, bottom } = part.getBoundingClientRect();
    return left < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
  });
  const more = [now.scrollHeight - now.clientHeight, now.scrollWidth - now.clientWidth];
  return [...(Math.max(...more) > 0 ? [`the stage, by ${more}`] : []), ...outside.map((part) => part.outerHTML.slice(0, 120))];
});

/** Every text that is seen and smaller than this many pixels. */
const small = (page, least) => story(page).evaluate((now, least) => {
  const found = [];
  const walker = document.createTreeWalker(now, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode;
    if (!data.trim() || !parentElement.checkVisibility() || parentElement.closest('.unseen')) continue;
    const size = Number.parseFloat(getComputedStyle(parentElement).fontSize);
    if (size < least) found.push(`${data}: ${size}`);
  }
  return found;
}, least);

/** More steps than a story has, each guess told twice. */
const MOST_STEPS = 30;
/** Windows, and the least size of a letter in each. */
const SIZES = [[WIDE, 28], [{ width: 1024, height: 768 }, 18]];

for (const lang of LANGUAGES) {
  for (const [size, least] of SIZES) {
    test(`every step can be read from the back row and fits, ${size.width} wide (${lang})`, async (t) => {
      for (const { preset } of matrix({ preset: SEVERAL, lang: LANGUAGES, size: SIZES.map(([size]) => size) }).filter((one) => one.lang === lang && one.size === size)) {
        const page = await present(t, place, { preset, lang, viewport: size });
        await walk(page, async (key) => {
          assert.deepEqual(await small(page, least), [], `${preset} ${key}`);
          assert.deepEqual(await over(page), [], `${preset} ${key}`);
        });
        await page.context().close();
      }
    });
  }

  for (const scheme of ['light', 'dark']) {
    test(`axe finds nothing on any step (${lang}, ${scheme})`, async (t) => {
      const page = await present(t, place, { lang, scheme, viewport: WIDE });
      const looks = matrix({ at: Array(MOST_STEPS).keys(), lang: LANGUAGES, scheme: ['light', 'dark'], isPlain: [false, true] });
      for (const isPlain of [false, true]) {
        const own = looks.filter((one) => one.lang === lang && one.scheme === scheme && one.isPlain === isPlain);
        let at = 0;
        await turn(page, 'Home', 'week');
        if (isPlain !== (await story(page).getAttribute('data-contrast') === '')) await page.keyboard.press('h');
        await eventually(() => story(page).getAttribute('data-contrast'), isPlain ? '' : null);
        await walk(page, async (key) => {
          if (own.some((one) => one.at === at)) assert.deepEqual(await findings(page), [], `${key}${isPlain ? ', black and white' : ''}`);
          at += 1;
        });
        assert.ok(at > 10 && at <= MOST_STEPS);
      }
      await page.keyboard.press('+');
      await page.keyboard.press('?');
      assert.deepEqual(await findings(page), []);
    });
  }

  test(`the notes have a window of their own, which follows and turns the pages (${lang})`, async (t) => {
    const page = await present(t, place, { lang });
    const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
    const told = () => notes.locator('body').innerText();
    await eventually(async () => (await told()).includes(text(lang, 'notes-week')), true);
    assert.equal(await notes.locator('html').getAttribute('lang'), lang);
    await turn(page, 'PageDown', 'comes');
    await eventually(async () => (await told()).includes(text(lang, 'notes-comes-ask')), true);
    // What the price rests on, with its source.
    assert.match(await told(), /Not Even Nice Work If You Can Get It/);
    await notes.locator('[data-press="next"]').click();
    await eventually(() => step(page), 'guess');
    await notes.keyboard.press('ArrowLeft');
    await eventually(() => step(page), 'comes');
    await eventually(async () => /^0:0[1-9]$/.test(await notes.locator('[data-clock="all"]').textContent()), true, 'it is timed');
    // The answer stands in the notes before the room sees it.
    await goTo(page, 'guess-second');
    const { 'take-home': keeps } = await lines(page);
    await eventually(async () => (await told()).includes(String(Math.round(keeps[1] / 100))), true);
    await page.keyboard.press('l');
    const other = LANGUAGES.find((one) => one !== lang);
    await eventually(async () => (await told()).includes(text(other, 'notes-guess-second')), true);
    await page.keyboard.press('n');
    await eventually(() => notes.isClosed(), true);
  });
}

test('where no window opens, it says so and the notes stand on the stage', async (t) => {
  const page = await present(t, place, { prepare: (page) => page.addInitScript(() => { window.open = () => null; }) });
  await turn(page, 'PageDown', 'comes');
  assert.equal(await story(page).locator('.notes').isVisible(), false);
  await page.keyboard.press('n');
  await eventually(() => story(page).locator('.notes').isVisible(), true);
  assert.ok((await story(page).locator('.notes').innerText()).includes(text('en', 'present-blocked')));
  await story(page).locator('.notes [data-press="next"]').click();
  await eventually(() => step(page), 'guess');
  assert.ok((await words(page, '.notes')).includes(text('en', 'notes-guess')));
  assert.deepEqual(await findings(page), []);
  await page.keyboard.press('Escape');
  await eventually(() => story(page).locator('.notes').isVisible(), false);
  assert.equal(await step(page), 'guess');
});

test('black and white is black and white', async (t) => {
  for (const [scheme, paper, ink] of [['light', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'], ['dark', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)']]) {
    const page = await present(t, place, { scheme });
    await page.keyboard.press('h');
    await eventually(() => story(page).evaluate((now) => [getComputedStyle(now).backgroundColor, getComputedStyle(now).color]), [paper, ink]);
    await page.keyboard.press('h');
    await eventually(() => story(page).getAttribute('data-contrast'), null);
  }
});

test('a phone shows every step without sideways scrolling', async (t) => {
  for (const lang of LANGUAGES) {
    const page = await present(t, place, { lang, viewport: { width: 360, height: 740 } });
    await walk(page, async (key) => {
      assert.equal(await story(page).evaluate((now) => now.scrollWidth - now.clientWidth), 0, key);
      assert.deepEqual(await small(page, 15), [], key);
    });
  }
});
