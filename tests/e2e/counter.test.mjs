// "When does the platform win?": one figure is changed so that the other side wins, which is said, and there is a way back. Each
// example is asked in one language: that the counter-example turns every example, engine/tests/sensitivity.rs proves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matrix } from './matrix.mjs';
import { button, counter, counterSaid, field, undo } from './page.mjs';
import { eventually, figures, focused, hash, headline, lines, open, presets, settled, setUp, speak } from './support.mjs';
import { LANGUAGES, telling, text } from './texts.mjs';

const place = setUp();
const said = (page) => counterSaid(page);
/** Who leaves more: 0 the first of the two that are compared, 1 the second, from the amounts. */
const ahead = async (page) => {
  const [from, to] = await pair(page);
  const kept = (await lines(page))['take-home'];
  return kept[to] >= kept[from] ? 1 : 0;
};
/** The places of the two deals that are compared. */
const pair = async (page) => {
  const { from, to } = await figures(page);
  return from === undefined ? [0, 1] : [Number(from) - 1, Number(to) - 1];
};
/** What the button may ask: whether it asks for the first or for the second deal. */
const asks = async (page, lang) => {
  const question = await counter(page).innerText();
  const of = (...keys) => keys.some((key) => text(lang, key) === question);
  return of('counter-platform', 'counter-first', 'counter-behind') ? 0 : of('counter-coop', 'counter-second') ? 1 : question;
};
const changed = (before, after) => Object.keys({ ...before, ...after }).filter((key) => before[key] !== after[key]);

/** Asks, looks, goes back. What did not hold is returned. */
async function askAndReturn(page, lang, press) {
  const [before, answer, amounts, was, address] = [await figures(page), await headline(page), await lines(page), await ahead(page), await hash(page)];
  assert.equal(await asks(page, lang), 1 - was, 'it asks for the side that does not win');
  await press(counter(page));
  await eventually(async () => (await said(page).innerText()) !== '', true);
  if ((await said(page).innerText()) === text(lang, 'counter-none')) {
    assert.deepEqual(await figures(page), before);
    return 'none';
  }
  const sentence = await said(page).locator('p').innerText();
  // A co-op's jobs are told of in words of their own.
  const [, told, now, named] = sentence.match(telling(lang, 'counter-jobs')) ?? sentence.match(telling(lang, 'counter-changed'));
  const after = await figures(page);
  const keys = changed(before, after);
  assert.equal(keys.length, 1, `exactly one figure is changed, not ${keys}`);
  const number = (told) => Number(told.replace(/[£$,%]/g, ''));
  assert.equal(number(told), Number(before[keys[0]].replace(/,/g, '')), 'before');
  assert.equal(number(now), Number(after[keys[0]].replace(/,/g, '')), 'now');
  const label = (await field(page, keys[0]).evaluate((control) => control.labels[0].firstChild.textContent)).trim();
  // The label of the jobs is a question.
  const isJobs = label === text(lang, 'field-volume');
  assert.ok(named === undefined ? isJobs : named.endsWith(isJobs ? text(lang, 'volume-short') : label), `${named} names ${label}`);
  assert.notEqual(await headline(page), answer);
  assert.equal(await ahead(page), 1 - was, 'the verdict turns');
  assert.equal(await asks(page, lang), was, 'and the question with it');
  const found = [keys[0], after[keys[0]]];
  await press(button(said(page), 'counter-back'));
  await eventually(() => figures(page), before, 'every figure is as it was');
  await eventually(() => lines(page), amounts);
  assert.equal(await headline(page), answer);
  await eventually(async () => [address, address || '#'].includes(await hash(page)) || address === '', true, 'and the address');
  await eventually(() => said(page).innerText(), '', 'nothing is said of it any more');
  return found;
}

for (const lang of LANGUAGES) {
  test(`every example: the other side wins with one figure changed, and back (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    for (const { id } of matrix({ id: await presets(page), lang: LANGUAGES }, { meet: 1 }).filter((one) => one.lang === lang)) {
      await t.test(id, async () => {
        await field(page, 'preset').selectOption(id);
        await eventually(() => field(page, 'preset').inputValue(), id);
        await settled(page);
        await askAndReturn(page, lang, (at) => at.click());
      });
    }
  });

  test(`the other way round where the platform wins, by keyboard alone (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=private-hire&2.volume=50' });
    assert.equal(await ahead(page), 0);
    assert.equal(await counter(page).innerText(), text(lang, 'counter-coop'));
    const press = async (at) => {
      await at.focus();
      await page.keyboard.press('Enter');
    };
    const [key, value] = await askAndReturn(page, lang, press);
    assert.equal(key, '2.volume');
    assert.ok(Number(value) >= 84, `${value}% of the jobs are enough`);
    assert.equal((await figures(page))['2.volume'], '50');
  });

  test(`the first example is told in full (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    assert.equal(await counter(page).innerText(), text(lang, 'counter-platform'));
    await counter(page).click();
    await eventually(async () => (await figures(page))['2.volume'], '80');
    const told = await said(page).innerText();
    for (const value of ['100%', '80%']) assert.ok(told.includes(value), told);
    assert.equal(await said(page).getAttribute('role'), 'status');
    const other = lang === 'en' ? 'cy' : 'en';
    await speak(page, other);
    assert.match(await said(page).locator('p').innerText(), telling(other, 'counter-jobs'), 'in the language of the page');
  });
}

test('the focus is not lost on the way back', async (t) => {
  const page = await open(t, place);
  await counter(page).focus();
  await page.keyboard.press('Enter');
  await button(said(page), 'counter-back').focus();
  await page.keyboard.press('Enter');
  await eventually(() => said(page).innerText(), '');
  assert.notEqual(await focused(page), 'BODY', 'the button that had it is gone');
});

test('once the reader goes on from there, it is their own comparison', async (t) => {
  const page = await open(t, place);
  await counter(page).click();
  await eventually(() => button(said(page), 'counter-back').count(), 1);
  await field(page, '2.volume').fill('60');
  await eventually(() => said(page).innerText(), '', 'nothing stands there that is no longer so');
  await undo(page).click();
  await eventually(async () => (await figures(page))['2.volume'], '80');
});

test('“go back to my figures” restores them even after something else was changed', async (t) => {
  const page = await open(t, place);
  const before = await figures(page);
  await counter(page).click();
  await eventually(() => button(said(page), 'counter-back').count(), 1);
  await field(page, 'hours').fill('30');
  await field(page, 'hours').blur();
  await eventually(() => field(page, 'hours').inputValue(), '30');
  await settled(page);
  if (await button(said(page), 'counter-back').count() === 0) return; // no promise stands there
  await button(said(page), 'counter-back').click();
  await eventually(async () => (await figures(page))['2.volume'], before['2.volume'], 'what the page changed is taken back');
});

test('it stays with its example', async (t) => {
  const page = await open(t, place);
  await counter(page).click();
  await eventually(() => button(said(page), 'counter-back').count(), 1);
  await field(page, 'preset').selectOption('cleaner');
  await eventually(() => field(page, 'preset').inputValue(), 'cleaner');
  await settled(page);
  const { '2.volume': volume } = await figures(page);
  if (volume !== '80') assert.equal(await said(page).innerText(), '');
});
