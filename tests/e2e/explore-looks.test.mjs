// The charts of "What if?" as they are read and touched: labels that do not meet, names for screen readers, a narrow screen, a finger.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matrix, share } from './matrix.mjs';
import { chartLabels, charts, choose, field, slider, whatIf } from './page.mjs';
import { eventually, figures, heard, lines, open, openAll, pounds, presets, settled, setUp, sideways, speak } from './support.mjs';
import { LANGUAGES } from './texts.mjs';

const place = setUp();
/** Examples that differ: a flat fee, percentages, wages and more than two deals, hours from a public contract, dollars. */
const SEVERAL = ['private-hire', 'ride-hail-percentages', 'home-carer', 'cleaner'];
const takeHome = async (page) => (await lines(page))['take-home'];
const options = (page) => field(page, 'vary').locator('option').evaluateAll((all) => all.map((option) => [option.value, option.textContent]));
const value = async (page, key) => Number(await slider(page, key).inputValue());

/** Labels of the charts that lie over each other or reach out of the window. */
const colliding = (page) => chartLabels(page).evaluateAll((all) => {
  const shown = all.filter((one) => one.checkVisibility()).map((one) => ({ one, box: one.getBoundingClientRect() }));
  const out = shown.filter(({ box }) => box.left < 0 || box.right > innerWidth + 1).map(({ one }) => one.textContent);
  const pairs = shown.flatMap((a, at) => shown.slice(at + 1).filter((b) => a.one.closest('svg.lines') === b.one.closest('svg.lines')
    && Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1
    && Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 3).map((b) => `${a.one.textContent} and ${b.one.textContent}`));
  return [...out, ...pairs];
});

const WIDTHS = [320, 360, 640, 1024, 1280];
for (const width of WIDTHS) {
  test(`no label of a chart lies over another (${width} px)`, async (t) => {
    const page = await open(t, place, { viewport: { width, height: 800 } });
    const found = [];
    const pages = matrix({ width: WIDTHS, id: await presets(page), lang: LANGUAGES });
    for (const { id, lang } of pages.filter((one) => one.width === width)) {
      await field(page, 'preset').selectOption(id);
      await speak(page, lang);
      await choose(page, 'period', id === 'courier' ? 'year' : 'week');
      await settled(page);
      found.push(...(await colliding(page)).map((what) => `${id} ${lang}: ${what}`));
    }
    assert.deepEqual(found, []);
  });
}

for (const lang of LANGUAGES) {
  test(`each chart has a name, and a value with its unit and both amounts, for screen readers (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    await openAll(page);
    const [first, second] = (await takeHome(page)).map(pounds);
    const without = [];
    for (const [key, label] of share(await options(page), LANGUAGES.indexOf(lang), LANGUAGES.length)) {
      await field(page, 'vary').selectOption(key);
      await eventually(() => charts(page).last().getByRole('slider').getAttribute('data-slide'), key);
      // The chart of the co-op's accounts stands behind those of the questions.
      const names = (await heard(page, 'slider')).map(({ name }) => name);
      const texts = await whatIf(page).getByRole('slider').evaluateAll((all) => all.map((input) => input.getAttribute('aria-valuetext')));
      const sliders = texts.map((text, at) => ({ name: names[at], text }));
      assert.equal(sliders.length, 4);
      assert.ok(sliders.some(({ name }) => name === label), label);
      for (const { name, text } of sliders) {
        assert.ok(name.length > 3, name);
        assert.match(text, /\d/);
        for (const amount of [first, second]) assert.ok(text.includes(amount), `${text} tells ${amount}`);
        assert.doesNotMatch(text, /[{}]|undefined/);
      }
      const unit = await field(page, key).evaluate((input) => [...input.parentElement.querySelectorAll('.sign')].map((sign) => sign.textContent).join(''));
      const said = sliders.find(({ name }) => name === label).text;
      if (!said.split('. ')[0].includes(unit)) without.push(`${label}: “${unit}” is not in “${said}”`);
    }
    assert.deepEqual(without, [], 'each value has its unit');
    for (const { name } of await heard(page, 'figure')) assert.ok(name, 'each picture has a name');
    assert.ok((await heard(page, 'figure')).length >= 5);
  });
}

test('at 320 px nothing scrolls sideways, in either language, whatever is chosen', async (t) => {
  const page = await open(t, place, { viewport: { width: 320, height: 640 } });
  for (const id of SEVERAL) {
    await field(page, 'preset').selectOption(id);
    for (const lang of LANGUAGES) {
      await speak(page, lang);
      await page.locator('#app .vary details').evaluateAll((all) => all.forEach((details) => { details.open = true; }));
      for (const [key] of share(await options(page), SEVERAL.indexOf(id), SEVERAL.length)) {
        await field(page, 'vary').selectOption(key);
        await eventually(() => charts(page).last().getByRole('slider').getAttribute('data-slide'), key);
        assert.ok(await sideways(page) <= 0, `${id} ${lang} ${key}`);
      }
    }
  }
});

test('on a touch screen a finger across moves the figure, a finger up or down scrolls the page', async (t) => {
  const page = await open(t, place, { viewport: { width: 360, height: 740 }, context: { hasTouch: true, isMobile: true } });
  const session = await page.context().newCDPSession(page);
  await settled(page);
  await slider(page, '2.volume').evaluate((input) => input.scrollIntoView({ block: 'center' }));
  const box = () => slider(page, '2.volume').boundingBox();
  const across = await box();
  const touch = (type, ...points) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  const swipe = async (...points) => {
    await touch('touchStart', points[0]);
    for (const point of points.slice(1)) await touch('touchMove', point);
    await touch('touchEnd');
  };
  for (const input of await whatIf(page).getByRole('slider').all()) assert.equal(await input.evaluate((input) => getComputedStyle(input).touchAction), 'pan-y');
  const line = (from, to, steps = 12) => Array.from({ length: steps + 1 }, (_, n) => from + (to - from) * n / steps);
  await swipe(...line(0.66, 0.3).map((part) => [across.x + across.width * part, across.y + across.height / 2]));
  await eventually(async () => Math.abs(await value(page, '2.volume') - 45) < 5, true);
  const [moved, scrolled] = [await value(page, '2.volume'), await page.evaluate(() => scrollY)];
  const { x, y, width, height } = await box();
  await swipe(...line(y + height - 10, y - 250, 20).map((at) => [x + width / 2, at]));
  await eventually(async () => (await page.evaluate(() => scrollY)) > scrolled + 50, true, 'the page scrolls');
  assert.equal(await value(page, '2.volume'), moved);
  assert.equal(Number((await figures(page))['2.volume']), moved, 'and the figure stays as it was');
});
