// The presenter view as it looks: large enough for the back row, all of it on the screen, in light, dark and black and white; and its notes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './axe.mjs';
import { matrix } from './matrix.mjs';
import { named } from './page.mjs';
import { goTo, inStory, present, step, story, turn, walk, words } from './present.mjs';
import { eventually, lines, setUp } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
const WIDE = { width: 1920, height: 1080 };
/** Examples: one with four deals, and that with names as long as they may be. */
const SEVERAL = ['private-hire', 'home-carer', 'courier', 'ride-hail-percentages', 'long names'];
const NAMED = ['A', 'Another', 'The third', 'The fourth'].map((name, at) => `&${at + 1}.name=${encodeURIComponent(`${name} rather long name that fills the line`.slice(0, 40))}`).join('');

/** The presenter view over the shortest page, with nothing on its way: how it looks is looked at where it has come to rest. */
const stand = (t, options) => present(t, place, { view: 'answer', context: { reducedMotion: 'reduce' }, ...options });

/** What does not fit: the stage itself, and what sticks out of it. */
const over = (page) => inStory(page, (now) => {
  const parts = [...now.querySelectorAll('.scene > *:not([hidden]), .picture *, .tools *')].filter((part) => part.checkVisibility() && !part.closest('svg'));
  const outside = parts.filter((part) => {
    const { left, right, bottom } = part.getBoundingClientRect();
    // Of a name that does not fit the beginning is seen.
    const end = Math.min(right, part.closest('.whose, .who')?.getBoundingClientRect().right ?? right);
    return left < -1 || end > innerWidth + 1 || bottom > innerHeight + 1;
  });
  const more = [now.scrollHeight - now.clientHeight, now.scrollWidth - now.clientWidth];
  return [...(Math.max(...more) > 0 ? [`the stage, by ${more}`] : []), ...outside.map((part) => part.outerHTML.slice(0, 120))];
});

/** Every text that is seen and smaller than this many pixels. */
const small = (page, least) => inStory(page, (now, least) => {
  const found = [];
  const walker = document.createTreeWalker(now, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode;
    if (!data.trim() || !parentElement.checkVisibility() || parentElement.closest('.unseen, thead, .help, .tools')) continue;
    const size = Number.parseFloat(getComputedStyle(parentElement).fontSize);
    if (size < least) found.push(`${data}: ${size}`);
  }
  return found;
}, least);

/** Texts that lie on each other or on a bar, and those that the tools cover. Of a name that does not fit the beginning is seen. */
const crossed = (page) => inStory(page, (now) => {
  const parts = [];
  const walker = document.createTreeWalker(now.querySelector('.scene'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode;
    if (!data.trim() || !parentElement.checkVisibility({ visibilityProperty: true })) continue;
    if (parentElement.closest('.unseen, thead, .help, .tools, .notes, details, select')) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const clipped = parentElement.closest('.whose, .who')?.getBoundingClientRect().right ?? Infinity;
    for (const { left, right, top, bottom } of range.getClientRects()) parts.push({ of: parentElement, data, left, right: Math.min(right, clipped), top, bottom });
  }
  const drawn = [...now.querySelectorAll('.picture svg.bar')].filter((bar) => bar.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((bar) => ({ ...bar.getBoundingClientRect().toJSON(), data: 'a bar' }));
  // Of a line of text the letters fill the middle.
  const meet = (a, b) => a.of !== b.of && a.left < b.right - 1 && b.left < a.right - 1
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.35 * Math.min(a.bottom - a.top, b.bottom - b.top);
  const pairs = parts.flatMap((part, at) => [...parts.slice(at + 1), ...drawn].filter((other) => meet(part, other)).map((other) => `${part.data} | ${other.data}`));
  const { top } = now.querySelector('.tools').getBoundingClientRect();
  return [...pairs, ...parts.filter(({ bottom }) => bottom > top + 4).map(({ data }) => `${data} | the tools`)];
});

/** Labels through which a rule goes: of the rows, and of drawings. */
const struck = (page) => inStory(page, (now) => {
  const box = (part) => part.getBoundingClientRect();
  const borders = [...now.querySelectorAll('.money tbody tr')].filter((row) => row.checkVisibility({ visibilityProperty: true }))
    .map((row) => ({ ...box(row).toJSON(), bottom: box(row).top + Number.parseFloat(getComputedStyle(row).borderTopWidth) }));
  const rules = [...borders, ...[...now.querySelectorAll('svg line')].filter((line) => line.checkVisibility()).map(box)];
  const found = [];
  const walker = document.createTreeWalker(now.querySelector('.picture'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode;
    if (!data.trim() || !parentElement.checkVisibility({ visibilityProperty: true }) || parentElement.closest('thead, .help, details')) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    for (const { left, right, top, bottom, height } of range.getClientRects()) {
      // Of a line of text the letters fill the middle.
      const inside = ({ left: a, right: b, top: c, bottom: d }) => b > left + 1 && a < right - 1 && d > top + height * 0.2 && c < bottom - height * 0.2;
      if (rules.some(inside)) found.push(data);
    }
  }
  return found;
});

/** More steps than a story has, each guess told twice. */
const MOST_STEPS = 30;
/** Windows, and a font: that of the device, or a wide one. A room reads letters of 4% of the height. */
const SIZES = [WIDE, { width: 1024, height: 768 }].flatMap((size) => [undefined, 'DejaVu'].map((font) => ({ size, font })));

/** Has all letters come in a wide font, where one is asked for. */
const wear = (page, font) => page.evaluate((font) => {
  if (font) for (const [name, of] of [['--sans', 'Sans'], ['--serif', 'Serif']]) document.documentElement.style.setProperty(name, `"${font} ${of}"`);
}, font);

for (const lang of LANGUAGES) {
  for (const { size, font } of SIZES) {
    test(`every step can be read from the back row and fits, ${size.width} wide, ${font ?? 'the usual font'} (${lang})`, async (t) => {
      const own = (one) => one.lang === lang && one.at === SIZES.findIndex((other) => other.size === size && other.font === font);
      for (const { preset } of matrix({ preset: SEVERAL, lang: LANGUAGES, at: [...SIZES.keys()] }).filter(own)) {
        const isNamed = preset === 'long names';
        const page = await stand(t, { preset: isNamed ? 'ride-hail-percentages' : preset, figures: isNamed ? NAMED : '', lang, viewport: size });
        await wear(page, font);
        await walk(page, async (key) => {
          assert.deepEqual(await small(page, size.height * 0.04), [], `${preset} ${key}`);
          assert.deepEqual(await over(page), [], `${preset} ${key}`);
          assert.deepEqual(await struck(page), [], `${preset} ${key}`);
          assert.deepEqual(await crossed(page), [], `${preset} ${key}`);
          const headline = await inStory(page, (now) => [...now.querySelectorAll('.above > span, .below, .headline')].map((part) => getComputedStyle(part).display));
          assert.ok(headline.every((display) => ['inline', 'block', 'none'].includes(display)), `${preset} ${key}: a sentence is not laid out in pieces, ${headline}`);
        });
        await page.context().close();
      }
    });
  }

  for (const scheme of ['light', 'dark']) {
    test(`axe finds nothing on any step (${lang}, ${scheme})`, async (t) => {
      const page = await stand(t, { lang, scheme, viewport: WIDE });
      const looks = matrix({ at: Array(MOST_STEPS).keys(), lang: LANGUAGES, scheme: ['light', 'dark'], isPlain: [false, true] });
      for (const isPlain of [false, true]) {
        const own = looks.filter((one) => one.lang === lang && one.scheme === scheme && one.isPlain === isPlain);
        let at = 0;
        await turn(page, 'Home', 'title');
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
      await named(story(page), 'dialog', 'present-keys').waitFor();
      assert.deepEqual(await findings(page), []);
    });
  }

  test(`the notes have a window of their own, which follows and turns the pages (${lang})`, async (t) => {
    const page = await present(t, place, { lang });
    const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
    const told = () => notes.locator('body').innerText();
    await eventually(async () => (await told()).includes(text(lang, 'notes-title')), true);
    assert.equal(await notes.locator('html').getAttribute('lang'), lang);
    await goTo(page, 'comes');
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
  const page = await stand(t, { prepare: (page) => page.addInitScript(() => { window.open = () => null; }) });
  await goTo(page, 'comes');
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

test('the rows of the money are a tenth of the screen high, and both bars weigh the same', async (t) => {
  const page = await stand(t, { viewport: { width: 1024, height: 768 } });
  const heights = (selector) => story(page).locator(selector).evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).map((part) => Math.round(part.getBoundingClientRect().height)));
  for (const key of ['comes', 'costs', 'second-left']) {
    await goTo(page, key);
    for (const height of await heights('.money tbody tr')) assert.ok(Math.abs(height - 76) <= 1, `${key}: ${height} pixels`);
  }
  await eventually(async () => {
    const [first, second] = await heights('tr.keeps .strips > div');
    return first === second && first > 20;
  }, true);
});

test('the tools step back while nobody is at the controls, and the keyboard finds them', async (t) => {
  const page = await present(t, place, { viewport: { width: 1024, height: 768 } });
  const opacity = () => story(page).locator('.tools').evaluate((tools) => getComputedStyle(tools).opacity);
  await eventually(opacity, '0');
  await page.mouse.move(300, 300);
  await eventually(opacity, '1');
  await eventually(opacity, '0');
  await turn(page, 'PageDown', 'week');
  await eventually(opacity, '1');
  await eventually(opacity, '0');
  await story(page).locator('.tools [data-press="next"]').focus();
  await eventually(() => story(page).getAttribute('data-idle'), '');
  assert.equal(await opacity(), '1', 'not while one of them has the focus');
});

test('black and white is black and white', async (t) => {
  for (const [scheme, paper, ink] of [['light', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'], ['dark', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)']]) {
    const page = await stand(t, { scheme });
    await page.keyboard.press('h');
    await eventually(() => story(page).evaluate((now) => [getComputedStyle(now).backgroundColor, getComputedStyle(now).color]), [paper, ink]);
    await page.keyboard.press('h');
    await eventually(() => story(page).getAttribute('data-contrast'), null);
  }
});

test('a phone shows every step without sideways scrolling', async (t) => {
  for (const lang of LANGUAGES) {
    const page = await stand(t, { lang, viewport: { width: 360, height: 740 } });
    await walk(page, async (key) => {
      assert.equal(await inStory(page, (now) => now.scrollWidth - now.clientWidth), 0, key);
      assert.deepEqual(await small(page, 15), [], key);
    });
  }
});
