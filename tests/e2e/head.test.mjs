// The head of the page: ways to present and to share on a screen that has room for them, without the page being loaded again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, field, languageLink, sharing, stage, viewLink, views, way } from './page.mjs';
import { eventually, open, setUp, sideways } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();

for (const lang of LANGUAGES) {
  test(`${lang}: views, ways to present and to share, and languages stand in one line of a desktop`, async (t) => {
    for (const viewport of [{ width: 1280, height: 800 }, { width: 1024, height: 768 }]) {
      const page = await open(t, place, { lang, view: 'answer', viewport });
      const boxes = [];
      for (const link of [viewLink(page, 'more'), way(page, 'present'), way(page, 'share'), languageLink(page, 'cy')]) boxes.push(await link.boundingBox());
      boxes.reduce((left, right) => {
        assert.ok(left.x + left.width <= right.x, `${viewport.width} px: in their order`);
        assert.ok(Math.abs(left.y + left.height / 2 - right.y - right.height / 2) < 8, `${viewport.width} px: in one line`);
        return right;
      });
      assert.equal(await sideways(page), 0);
    }
  });

  test(`${lang}: the story opens with the reader’s figures, and leads back to them`, async (t) => {
    const page = await open(t, place, { lang, view: 'answer', noisy: true });
    await field(page, 'hours').fill('31');
    await page.evaluate(() => { window.isSame = true; });
    assert.match(await way(page, 'present').getAttribute('href'), new RegExp(`^\\?lang=${lang}&room=present#.*hours=31`));
    await way(page, 'present').click();
    await stage(page).waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => stage(page).count(), 0);
    assert.equal(await field(page, 'hours').inputValue(), '31');
    assert.equal(await page.evaluate(() => window.isSame), true);
  });
}

test('a link to share is one press away, and the way back leads to the answer', async (t) => {
  const page = await open(t, place, { view: 'answer' });
  await way(page, 'share').click();
  const title = sharing(page).getByRole('heading', { name: text('en', 'share-title') });
  await eventually(() => title.evaluate((heading) => heading === document.activeElement), true);
  assert.equal(await viewLink(page, 'more').getAttribute('aria-current'), 'page');
  await page.goBack();
  await eventually(() => answer(page).count(), 1);
});

test('the address of each way leads there too', async (t) => {
  const page = await open(t, place, { view: 'answer' });
  const [present, share] = await Promise.all(['present', 'share'].map((which) => way(page, which).getAttribute('href')));
  await stage(await open(t, place, { path: present, view: 'answer', noisy: true })).waitFor();
  await sharing(await open(t, place, { path: share })).waitFor();
});

test('a phone has them in its last view', async (t) => {
  const page = await open(t, place, { view: 'answer', viewport: { width: 360, height: 740 } });
  assert.equal(await way(page, 'present').count() + await way(page, 'share').count(), 0);
  assert.equal(await views(page).getByRole('link').count(), 4);
});
