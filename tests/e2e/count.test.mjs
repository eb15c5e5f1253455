// Amounts count from their old to their new value: drawn over the page's text, which is the new value from the start.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, choose, field, takeHomeAmounts, viewLink } from './page.mjs';
import { eventually, open, setUp, speak } from './support.mjs';

const place = setUp();
/** Keeps what is drawn over each amount, with the text below it, from here on. */
const watch = (page) => page.evaluate(() => {
  window.drawn = [];
  new MutationObserver((changes) => {
    for (const { target } of changes) if (target.dataset.count) window.drawn.push([target.dataset.count, target.textContent]);
  }).observe(document.querySelector('#app'), { attributes: true, attributeFilter: ['data-count'], subtree: true });
});
const drawn = (page) => page.evaluate(() => window.drawn);
const counting = (page) => page.locator('[data-count]').count();
const pounds = (text) => Number(text.replace(/[^\d−]/g, '').replace('−', '-'));

for (const lang of ['en', 'cy']) {
  test(`${lang}: an edit has the amounts count, and the text is the new value at once`, async (t) => {
    const page = await open(t, place, { lang, view: 'answer', path: '#v=1&preset=private-hire' });
    const [before] = await takeHomeAmounts(page).allInnerTexts();
    await watch(page);
    await field(page, 'hours').fill('20');
    await eventually(async () => (await drawn(page)).length > 0, true);
    await eventually(() => counting(page), 0, 'they come to an end');
    const [after] = await takeHomeAmounts(page).allInnerTexts();
    const told = await drawn(page);
    const texts = new Set(told.map(([, text]) => text));
    assert.ok(texts.has(after) && !texts.has(before), 'what is drawn over is the new value');
    const steps = told.filter(([, text]) => text === after).map(([step]) => pounds(step));
    assert.equal(steps[0], pounds(before), 'from the old value');
    assert.deepEqual(steps, [...steps].sort((a, b) => b - a), 'down to the new one');
    assert.ok(steps.at(-1) >= pounds(after));
    assert.ok(told.some(([, text]) => text === told.at(-1)[1]));
    const lead = await answer(page).locator('h1 strong').first().innerText();
    assert.ok(texts.has(lead), 'the headline’s amount counts as well');
  });
}

test('nothing counts for readers who want no motion', async (t) => {
  const page = await open(t, place, { view: 'answer', context: { reducedMotion: 'reduce' } });
  await watch(page);
  const before = await takeHomeAmounts(page).allInnerTexts();
  await field(page, 'hours').fill('20');
  await eventually(async () => (await takeHomeAmounts(page).allInnerTexts()).join() !== before.join(), true);
  await viewLink(page, 'why').click();
  assert.deepEqual(await drawn(page), []);
});

test('another period, language or view is no edit', async (t) => {
  const page = await open(t, place, { view: 'answer' });
  await watch(page);
  await choose(page, 'period', 'year');
  await speak(page, 'cy');
  await viewLink(page, 'why').click();
  await viewLink(page, 'answer').click();
  await takeHomeAmounts(page).first().waitFor();
  assert.deepEqual(await drawn(page), []);
});
