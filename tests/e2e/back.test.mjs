// The browser's Back: it closes what stands over the page, then returns to the last view, and never leaves the site before that.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { app, button, explains, explanation, field, inputs, isOver, room, stage, takeHomeAmounts, unfold, viewLink } from './page.mjs';
import { step, story } from './present.mjs';
import { eventually, focused, hasFocus, hash, open, setUp } from './support.mjs';
import { text } from './texts.mjs';

const place = setUp();

/** The answer, a figure of the reader's own, then the view with what is opened. */
async function reader(t, view) {
  const page = await open(t, place, { view: 'answer', viewport: { width: 360, height: 740 } });
  await field(page, 'hours').fill('31');
  await field(page, 'hours').blur();
  const kept = await takeHomeAmounts(page).allInnerTexts();
  await viewLink(page, view).click();
  await eventually(() => focused(page), 'H1');
  return { page, kept };
}
const back = (page) => page.evaluate(() => history.back());
/** The answer, with the reader's own figure. */
const atAnswer = async (page, kept) => {
  await eventually(() => takeHomeAmounts(page).allInnerTexts(), kept);
  assert.equal(await field(page, 'hours').inputValue(), '31');
};

test('it closes an explanation, then goes to the view before', async (t) => {
  const { page, kept } = await reader(t, 'why');
  await explains(page, 'income-tax').click();
  await explanation(page).waitFor();
  await back(page);
  await explanation(page).waitFor({ state: 'hidden' });
  assert.match(await hash(page), /hours=31.*view=why/);
  await back(page);
  await atAnswer(page, kept);
});

test('what was closed by hand takes no step of it', async (t) => {
  const { page, kept } = await reader(t, 'why');
  for (const close of [() => page.keyboard.press('Escape'), () => button(explanation(page), 'close').click()]) {
    await explains(page, 'income-tax').click();
    await explanation(page).waitFor();
    await eventually(() => isOver(page), true);
    await close();
    await explanation(page).waitFor({ state: 'hidden' });
    await eventually(() => isOver(page), false);
  }
  await back(page);
  await atAnswer(page, kept);
});

test('from a figure that an explanation led to, it goes to the view of the explanation', async (t) => {
  const { page } = await reader(t, 'why');
  await explains(page, 'running-costs').click();
  await button(explanation(page), 'explain-change').or(explanation(page).getByRole('button')).nth(1).click();
  await eventually(() => viewLink(page, 'answer').getAttribute('aria-current'), 'page');
  await back(page);
  await eventually(() => viewLink(page, 'why').getAttribute('aria-current'), 'page');
});

for (const what of ['present', 'numbers', 'mine']) {
  test(`it closes the stage (${what}), and what was changed there stays`, async (t) => {
    const { page, kept } = await reader(t, 'more');
    await room(page, what).click();
    await stage(page).waitFor();
    if (what === 'present') {
      await story(page).waitFor();
      const before = await step(page);
      await page.keyboard.press('PageDown');
      await eventually(async () => await step(page) !== before, true);
    }
    await back(page);
    await stage(page).waitFor({ state: 'hidden' });
    await eventually(() => viewLink(page, 'more').getAttribute('aria-current'), 'page');
    await back(page);
    await atAnswer(page, kept);
  });
}

test('another link opened over an explanation is the one that is shown', async (t) => {
  const { page } = await reader(t, 'why');
  await explains(page, 'income-tax').click();
  await explanation(page).waitFor();
  await page.evaluate(() => { location.hash = 'v=1&preset=courier&hours=20'; });
  await eventually(() => field(page, 'hours').inputValue(), '20');
  await explanation(page).waitFor({ state: 'hidden' });
});

test('after an explanation has been closed, it brings the figures of each entry', async (t) => {
  const { page, kept } = await reader(t, 'why');
  await explains(page, 'income-tax').click();
  await explanation(page).waitFor();
  await back(page);
  await explanation(page).waitFor({ state: 'hidden' });
  await viewLink(page, 'more').click();
  await eventually(() => viewLink(page, 'more').getAttribute('aria-current'), 'page');
  await back(page);
  await eventually(() => viewLink(page, 'why').getAttribute('aria-current'), 'page');
  assert.equal(await explanation(page).isVisible(), false);
  await back(page);
  await atAnswer(page, kept);
});

test('after a reload within an explanation it leads through the page as before', async (t) => {
  const { page, kept } = await reader(t, 'why');
  await explains(page, 'income-tax').click();
  await eventually(() => isOver(page), true);
  await page.reload();
  await eventually(() => isOver(page), false);
  await back(page);
  await eventually(() => viewLink(page, 'why').getAttribute('aria-current'), 'page');
  await back(page);
  await atAnswer(page, kept);
});

test('it closes the sheet of statement files; what the sheet filled in stays, and takes no step of it', async (t) => {
  const page = await open(t, place, { view: 'answer', path: '#v=1&preset=private-hire&entry=statement' });
  const sheet = app(page).getByRole('dialog');
  await viewLink(page, 'why').click();
  await eventually(() => viewLink(page, 'why').getAttribute('aria-current'), 'page');
  await viewLink(page, 'answer').click();
  await unfold(page, 'statement');
  await button(inputs(page), 'statement-open').click();
  await eventually(() => sheet.isVisible(), true);
  await eventually(() => isOver(page), true);
  await back(page);
  await eventually(() => sheet.isVisible(), false);
  assert.equal(await viewLink(page, 'answer').getAttribute('aria-current'), 'page');
  await button(inputs(page), 'statement-open').click();
  await eventually(() => sheet.isVisible(), true);
  await sheet.getByText(text('en', 'reading-paste'), { exact: true }).click();
  await sheet.getByRole('textbox').fill(readFileSync(new URL('../../statement/tests/files/08_deliveroo_invoice_uk.txt', import.meta.url), 'utf8'));
  await button(sheet, 'reading-paste-read').click();
  await button(sheet, 'reading-use-typical').click();
  await eventually(() => sheet.isVisible(), false);
  await eventually(() => isOver(page), false);
  await eventually(() => field(page, 'app-1.jobs').inputValue(), '10');
  assert.match(await hash(page), /app-1\.jobs=10/);
  await back(page);
  await eventually(() => viewLink(page, 'why').getAttribute('aria-current'), 'page');
});

for (const [width, height] of [[360, 740], [1280, 800]]) {
  test(`it takes the reader to where they were in the view, with the focus where it was, ${width} px`, async (t) => {
    const page = await open(t, place, { path: '#v=1&preset=courier&hours=31', view: 'answer', viewport: { width, height } });
    const top = () => page.evaluate(() => Math.round(scrollY));
    // The links to the views may be above the screen by then.
    const goTo = (view) => viewLink(page, view).evaluate((link) => link.click());
    await field(page, 'price').focus();
    await page.evaluate(() => scrollTo(0, 300));
    await eventually(top, 300);
    await goTo('why');
    await eventually(top, 0);
    await explains(page, 'income-tax').focus();
    await page.evaluate(() => scrollTo(0, 600));
    await eventually(top, 600);
    await goTo('if');
    await eventually(top, 0);
    await back(page);
    await eventually(async () => [await top(), await hasFocus(explains(page, 'income-tax'))], [600, true]);
    await back(page);
    await eventually(async () => [await top(), await focused(page)], [300, 'price']);
    await page.goForward();
    await eventually(top, 600);
  });
}
