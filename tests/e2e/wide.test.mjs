// A wide screen: the view that is open stands beside the answer, and "Why" where none is open. Paper takes one view.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './axe.mjs';
import { answer, coopFigures, field, inputs, lead, sharing, statement, takeHomeAmounts, viewLink, views, whatIf } from './page.mjs';
import { eventually, focused, open, setUp, sideways } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
const WIDE = { width: 1600, height: 900 };
/** A part that each view has, and no other. */
const PARTS = { why: statement, if: whatIf, coop: coopFigures, more: sharing };
const shown = async (page) => {
  const found = [];
  for (const [view, part] of Object.entries(PARTS)) if (await part(page).count()) found.push(view);
  return found;
};
/** Ids that stand more than once. */
const doubled = (page) => page.evaluate(() => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
});
const box = (locator) => locator.first().boundingBox();

for (const lang of LANGUAGES) {
  test(`${lang}: the answer has “Why” beside it, and any other view that is opened in its place`, async (t) => {
    for (const viewport of [WIDE, { width: 1920, height: 1080 }]) {
      const page = await open(t, place, { lang, view: 'answer', viewport });
      await eventually(() => shown(page), ['why']);
      assert.equal(await viewLink(page, 'answer').getAttribute('aria-current'), 'page');
      for (const view of Object.keys(PARTS)) {
        await viewLink(page, view).click();
        await eventually(() => shown(page), [view]);
        const title = page.getByRole('main').getByRole('heading', { level: 2, name: text(lang, `view-${view}`), exact: true });
        await eventually(() => title.evaluate((heading) => heading === document.activeElement), true, 'the title of the view has the focus');
        assert.equal(await viewLink(page, view).getAttribute('aria-current'), 'page');
        assert.equal(await views(page).locator('[aria-current]').count(), 1);
        assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1, 'the answer is the title of the page');
        assert.equal(await inputs(page).count() + await answer(page).count(), 2);
        assert.equal(await lead(page).count(), 0, 'the answer itself is there');
        const [left, right] = [await box(answer(page)), await box(title)];
        assert.ok(left.x + left.width <= right.x, 'side by side');
        assert.deepEqual(await doubled(page), []);
        assert.equal(await sideways(page), 0);
      }
      assert.deepEqual(await findings(page), []);
    }
  });
}

test('a figure that is changed changes both views, and keeps its place and the focus', async (t) => {
  const page = await open(t, place, { view: 'answer', viewport: WIDE });
  const before = await box(field(page, 'hours'));
  await field(page, 'hours').fill('20');
  const kept = await takeHomeAmounts(page).allInnerTexts();
  await eventually(async () => (await statement(page).locator('[data-line="take-home"] data').allInnerTexts()).map((amount) => amount.replace(/\.\d\d$/, '').length), kept.map((amount) => amount.length));
  assert.equal(await focused(page), 'hours');
  assert.deepEqual(await box(field(page, 'hours')), before);
});

test('a window that is made narrower shows the open view alone', async (t) => {
  const page = await open(t, place, { view: 'if', viewport: WIDE });
  await eventually(() => answer(page).count(), 1);
  await page.setViewportSize({ width: 1280, height: 800 });
  await eventually(() => answer(page).count(), 0);
  assert.equal(await lead(page).count(), 1);
  await page.setViewportSize(WIDE);
  await eventually(() => answer(page).count(), 1);
});

test('paper takes the open view alone', async (t) => {
  const page = await open(t, place, { view: 'why', viewport: WIDE });
  await eventually(() => answer(page).count(), 1);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await eventually(() => answer(page).count(), 0);
  assert.equal(await statement(page).count(), 1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await eventually(() => answer(page).count(), 1);
});
