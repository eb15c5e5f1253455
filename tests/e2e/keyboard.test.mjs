// Everything works from the keyboard, and the focus can be seen wherever it is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDeal, announced, answer, attempt, field, languageLink, removeDeal, startAgain, undo } from './page.mjs';
import { eventually, figures, focused, hasFocus, lines, open, openAll, settled, setUp } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();

/** Where the focus is, whether it can be seen, and whether something lies over it. */
const look = (page) => page.evaluate(() => {
  const element = document.activeElement;
  if (element === document.body) return null;
  const drawn = (one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  };
  const label = element.closest('label') ?? element;
  const shown = [element, label, element.closest('.box'), element.nextElementSibling].filter(Boolean);
  // A link may break over lines: any part of it that can be seen will do.
  const rects = [...label.getClientRects()];
  const points = rects.flatMap(({ x, y, width, height }) => [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1]].map(([across, down]) => document.elementFromPoint(x + width * across, y + height * down)));
  const own = (top) => top && (label.contains(top) || element.closest('.box')?.contains(top));
  const { x, y } = label.getBoundingClientRect();
  return {
    what: element.dataset.field || element.textContent.slice(0, 40),
    at: [...document.querySelectorAll('*')].indexOf(element),
    visible: shown.some(drawn),
    covered: !points.some(own),
    place: `${Math.round(x)}, ${Math.round(y)}`,
  };
});

for (const [width, height] of [[1440, 900], [360, 640]]) {
  test(`Tab reaches everything in the order of the page, and the focus is always seen (${width} px)`, async (t) => {
    const page = await open(t, place, { viewport: { width, height } });
    await openAll(page);
    const wanted = await page.evaluate(() => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
      .filter((element) => element.checkVisibility() && (element.type !== 'radio' || element.checked))
      .map((element) => [...document.querySelectorAll('*')].indexOf(element)));
    const reached = [];
    for (let presses = 0; presses < wanted.length + 10; presses += 1) {
      await page.keyboard.press('Tab');
      const now = await look(page);
      if (!now || now.at === reached[0]) break;
      assert.ok(now.visible, `the focus on ${now.what} can be seen`);
      assert.ok(!now.covered, `nothing lies over ${now.what} at ${now.place}`);
      reached.push(now.at);
    }
    assert.deepEqual(reached.filter((at) => !wanted.includes(at)), []);
    assert.deepEqual(wanted.filter((at) => !reached.includes(at)), [], 'nothing is left out');
    assert.deepEqual(reached, [...reached].sort((a, b) => a - b), 'in the order of the page');
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Shift+Tab');
      const now = await look(page);
      if (now) assert.ok(now.visible && !now.covered, `backwards: ${now.what} at ${now.place}`);
    }
  });
}

for (const lang of LANGUAGES) {
  test(`a comparison is made without a mouse (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    const press = async (...keys) => { for (const key of keys) await page.keyboard.press(key); };
    await field(page, 'period', 'week').focus();
    await press('ArrowRight');
    assert.equal((await figures(page)).period, 'month');
    await eventually(() => page.locator('.lines caption').innerText(), text(lang, 'lines-caption-month'));
    await press('ArrowRight', 'ArrowRight');
    await eventually(async () => (await figures(page)).period, 'hour');
    assert.equal(await page.evaluate(() => document.activeElement.checked), true, 'the focus goes along');

    await field(page, 'preset').focus();
    await press('ArrowDown');
    await eventually(() => field(page, 'preset').inputValue(), 'ride-hail-percentages');
    await settled(page);
    assert.equal(await focused(page), 'preset');
    await press('ArrowUp');
    await eventually(() => field(page, 'preset').inputValue(), 'private-hire');
    await settled(page);

    const summary = page.locator('#app details[data-group="costs"] summary');
    assert.equal(await field(page, 'mile-cost').isVisible(), false);
    await summary.focus();
    await press('Enter');
    await eventually(() => field(page, 'mile-cost').isVisible(), true);
    await press('Tab');
    assert.equal(await focused(page), 'miles');
    await field(page, 'miles-follow', 'hours').focus();
    await press('ArrowDown');
    await eventually(async () => (await figures(page))['miles-follow'], 'jobs');

    await summary.focus();
    await press('Space');
    await eventually(() => field(page, 'mile-cost').isVisible(), false);
  });
}

test('Enter in a field does not send a form', async (t) => {
  const page = await open(t, place);
  await field(page, 'hours').fill('22');
  await page.keyboard.press('Enter');
  assert.equal(await field(page, 'hours').inputValue(), '22');
  assert.equal(await focused(page), 'hours');
  assert.ok(!page.url().includes('?'));
});

test('what is pressed keeps the focus, even when it has nothing left to do', async (t) => {
  const page = await open(t, place);
  for (const [does, times] of [[addDeal(page), 3], [attempt(page, 0), 2], [undo(page), 6], [startAgain(page), 1]]) {
    await does.focus();
    for (let presses = 0; presses < times; presses += 1) {
      await page.keyboard.press('Enter');
      await eventually(() => hasFocus(does), true);
    }
  }
});

test('taking a deal away from the keyboard does not lose the focus', async (t) => {
  const page = await open(t, place, { path: '#v=1&preset=cleaner' });
  await openAll(page);
  await removeDeal(page, 3).focus();
  await page.keyboard.press('Enter');
  await eventually(async () => (await lines(page))['take-home'].length, 2);
  assert.notEqual(await focused(page), 'BODY');
});

test('adding a deal says where it is: it comes before the button in the order of the page', async (t) => {
  const page = await open(t, place);
  await addDeal(page).focus();
  await page.keyboard.press('Enter');
  await eventually(async () => (await lines(page))['take-home'].length, 3);
  await page.keyboard.press('Shift+Tab');
  const legend = await page.evaluate(() => document.activeElement.closest('fieldset').querySelector('legend').innerText);
  assert.equal(legend, `${text('en', 'short-app')} 2`, 'the deal that was added: the second app');
});

test('a screen reader hears the new answer once it has settled, in the reader’s language', async (t) => {
  const page = await open(t, place);
  const said = () => announced(page).textContent();
  assert.equal(await said(), '');
  await field(page, 'price').fill('20');
  await eventually(async () => (await said()).includes(await answer(page).getByRole('heading').innerText()), true);
  await languageLink(page, 'cy').click();
  await eventually(async () => (await said()).includes(await answer(page).getByRole('heading').innerText()), true);
});

test('nothing moves for readers who asked for less motion', async (t) => {
  const page = await open(t, place, { context: { reducedMotion: 'reduce' } });
  await openAll(page);
  await field(page, 'price').fill('20');
  const moving = await page.evaluate(() => {
    const long = (value) => value.split(',').some((time) => parseFloat(time) * (time.includes('ms') ? 1 : 1000) > 10);
    return [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return long(transitionDuration) || (animationName !== 'none' && long(animationDuration)) || scrollBehavior === 'smooth';
    }).map((element) => `${element.tagName}.${element.className}`);
  });
  assert.deepEqual(moving, []);
});
