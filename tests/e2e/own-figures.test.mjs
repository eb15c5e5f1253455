// The figures that people have: what a pay statement says, a second app, Universal Credit, another vehicle, entered by keyboard alone on
// a phone, and what the page makes of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './axe.mjs';
import { answer, button, explanation, field, group, inputs, row, takeHomeAmounts, viewLink } from './page.mjs';
import { eventually, hash, hasFocus, lines, open, setUp, sideways } from './support.mjs';
import { LANGUAGES, telling, text } from './texts.mjs';

const place = setUp();
const PHONE = { width: 360, height: 740 };
const STATEMENT = { fares: '820', fee: '231', jobs: '31', tips: '12', hours: '42' };

/** Types a figure by keyboard alone. */
async function type(page, key, figure) {
  await field(page, key).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(figure);
}

/** Chooses from a list by keyboard alone: the option whose words begin with these. */
async function pick(page, key, words) {
  await field(page, key).focus();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  // Where the words had chosen it already, Enter has opened the list.
  await page.keyboard.press('Escape');
}

/** Presses what is found, by keyboard alone. */
async function press(page, found) {
  await found.focus();
  await page.keyboard.press('Enter');
}

/** Opens the group of that name, by keyboard alone. */
const openGroup = (page, name) => press(page, group(page, name).locator('summary').first());

async function enter(page, lang, figures = STATEMENT, app = 1) {
  await pick(page, 'way', text(lang, 'way-statement'));
  await field(page, `app-${app}.fares`).waitFor();
  for (const [figure, amount] of Object.entries(figures)) await type(page, `app-${app}.${figure}`, amount);
}

for (const lang of LANGUAGES) {
  test(`${lang}: a driver’s statement goes in as printed, comes out to the penny, and comes back by its link`, async (t) => {
    const page = await open(t, place, { lang, viewport: PHONE, view: 'answer' });
    await enter(page, lang);
    await page.keyboard.press('Tab');
    for (const [figure, amount] of Object.entries(STATEMENT)) assert.equal(await field(page, `app-1.${figure}`).inputValue(), amount, figure);
    // What follows is said, and is not asked.
    await eventually(() => inputs(page).getByText(/28[.]17?2?%|28[.]2%/).count().then((count) => count > 0), true, 'the percentage follows');
    assert.equal(await field(page, 'hours').count() + await field(page, 'price').count() + await field(page, '1.fee').count(), 0);
    assert.equal(await sideways(page), 0);
    assert.deepEqual(await findings(page), []);
    await press(page, viewLink(page, 'why'));
    await row(page, 'customers-pay').waitFor();
    await eventually(async () => {
      const { 'customers-pay': [paid], 'platform-fees': [taken], tips: [tips] } = await lines(page);
      return [paid, taken, tips];
    }, [82_000, -23_100, 1_200]);
    const other = await open(t, place, { lang, path: await hash(page).then((told) => told.replace('&view=why', '')) });
    for (const [figure, amount] of Object.entries(STATEMENT)) assert.equal(await field(other, `app-1.${figure}`).inputValue(), amount, `${figure} by link`);
    assert.deepEqual((await lines(other))['customers-pay'], (await lines(page))['customers-pay']);
  });

  test(`${lang}: the way of entering changes the form and not the answer`, async (t) => {
    const page = await open(t, place, { lang, viewport: PHONE, view: 'answer' });
    await enter(page, lang);
    const kept = await takeHomeAmounts(page).allInnerTexts();
    // Two of them begin with the same words.
    for (const [way, key] of [['job', 'ArrowDown'], ['hour', 'ArrowDown'], ['statement', 'Home']]) {
      await field(page, 'way').focus();
      await page.keyboard.press(key);
      await eventually(() => field(page, 'way').inputValue(), way);
      await eventually(() => takeHomeAmounts(page).allInnerTexts(), kept, way);
      await eventually(() => field(page, 'app-1.fares').count(), way === 'statement' ? 1 : 0);
    }
    await press(page, button(inputs(page), 'undo'));
    await eventually(() => field(page, 'app-1.fares').count(), 0);
  });

  test(`${lang}: a visit to the statement leaves every figure as it was`, async (t) => {
    const page = await open(t, place, { lang, viewport: PHONE, view: 'answer' });
    const [kept, address] = [await takeHomeAmounts(page).allInnerTexts(), await hash(page)];
    await pick(page, 'way', text(lang, 'way-statement'));
    await field(page, 'app-1.fares').waitFor();
    await field(page, 'way').focus();
    await page.keyboard.press('End');
    await field(page, '1.fee').waitFor();
    assert.equal(await field(page, '1.fee').inputValue(), '29');
    // An address that told nothing may name the example by then.
    await eventually(async () => (await hash(page)).replace(/^#v=1&preset=private-hire$/, ''), address);
    assert.deepEqual(await takeHomeAmounts(page).allInnerTexts(), kept);
  });

  test(`${lang}: a statement is a short form: five figures and a fold, with few stops of the Tab key`, async (t) => {
    const one = '#v=1&preset=private-hire&entry=statement&app-1.fares=820&app-1.fee=231&app-1.jobs=31&app-1.tips=12&app-1.hours=42';
    for (const [viewport, most] of [[PHONE, 1950], [{ width: 1280, height: 800 }, 1340]]) {
      const page = await open(t, place, { lang, viewport, view: 'answer', path: one });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      assert.ok(height <= most, `${viewport.width} px: ${height} px high, at most ${most}`);
      // The last of the five is on the first two screens of a phone, and on the first of a desktop.
      const hours = await field(page, 'app-1.hours').boundingBox();
      assert.ok(hours.y + hours.height <= (viewport === PHONE ? 2 : 1) * viewport.height, `${viewport.width} px: hours at ${hours.y}`);
    }
    const two = `${one}&apps=2&app-2.fares=200&app-2.fee=40&app-2.jobs=9&app-2.hours=10`;
    const page = await open(t, place, { lang, viewport: { width: 1280, height: 800 }, view: 'answer', path: two });
    const stops = await page.evaluate(() => {
      const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter((one) => one.checkVisibility() && !one.closest('dialog:not([open])') && !one.disabled);
      return all.filter((one) => one.type !== 'radio' || one.checked).length;
    });
    assert.ok(stops <= 45, `${stops} stops`);
  });

  test(`${lang}: a courier’s second app adds to the week, and goes again`, async (t) => {
    const page = await open(t, place, { lang, viewport: PHONE, view: 'answer', path: '#v=1&preset=courier' });
    await enter(page, lang, { fares: '300', jobs: '75', tips: '10', hours: '30' });
    const [alone] = await takeHomeAmounts(page).allInnerTexts();
    await openGroup(page, 'statement');
    await press(page, button(page, 'my-week-add'));
    for (const [figure, amount] of Object.entries({ fares: '120', jobs: '30', tips: '0', hours: '12' })) await type(page, `app-2.${figure}`, amount);
    await type(page, 'overlap', '4');
    await eventually(async () => (await takeHomeAmounts(page).allInnerTexts())[0] !== alone, true, 'it adds to the week');
    assert.equal(await takeHomeAmounts(page).count(), 2, 'it is no rival of the co-op');
    await press(page, button(page, 'my-week-remove', { n: '2' }));
    await eventually(() => field(page, 'app-2.fares').count(), 0);
    assert.ok(await hasFocus(button(page, 'my-week-add')), 'the focus is not lost');
    await eventually(async () => (await takeHomeAmounts(page).allInnerTexts())[0], alone);
  });

  test(`${lang}: Universal Credit is a figure, off until it is asked for`, async (t) => {
    const page = await open(t, place, { lang, viewport: PHONE, view: 'answer' });
    const kept = await takeHomeAmounts(page).allInnerTexts();
    await openGroup(page, 'credit');
    await field(page, 'uc-award').waitFor();
    await type(page, 'uc-award', '1600');
    await eventually(() => answer(page).getByText(telling(lang, 'credit-keeps')).count(), 1, 'what is kept of the lead is said with the answer');
    assert.deepEqual(await takeHomeAmounts(page).allInnerTexts(), kept, 'take-home is without it');
    assert.deepEqual(await findings(page), []);
    await press(page, viewLink(page, 'why'));
    await row(page, 'with-universal-credit').waitFor();
    const { 'take-home': take, 'universal-credit': credit, 'with-universal-credit': left } = await lines(page);
    assert.deepEqual(left, take.map((amount, at) => amount + credit[at]));
    await press(page, row(page, 'universal-credit').getByRole('button'));
    await eventually(() => explanation(page).isVisible(), true);
    await explanation(page).locator('.result').first().waitFor();
  });

  test(`${lang}: what Universal Credit leaves is on a phone’s first screen`, async (t) => {
    for (const preset of ['private-hire', 'ride-hail-percentages']) {
      const path = `#v=1&preset=${preset}&uc-award=1600&uc-work-allowance=without-housing&uc-start-up=yes`;
      const page = await open(t, place, { lang, viewport: PHONE, view: 'answer', path });
      const said = await answer(page).getByText(telling(lang, 'credit-keeps')).boundingBox();
      const views = await viewLink(page, 'why').boundingBox();
      assert.ok(said.y + said.height <= views.y, `${preset}: ${said.y + said.height} of ${views.y}`);
    }
  });

  test(`${lang}: five hours more bring a courier’s jobs too, and another vehicle its own cost`, async (t) => {
    const page = await open(t, place, { lang, viewport: PHONE, path: '#v=1&preset=courier' });
    const before = await lines(page);
    await type(page, 'hours', '35');
    await eventually(async () => (await lines(page))['customers-pay'].every((paid, at) => paid > before['customers-pay'][at]), true, 'both deals get the jobs');
    const costs = (await lines(page))['running-costs'];
    await openGroup(page, 'costs');
    await pick(page, 'vehicle', text(lang, 'option-vehicle-motorcycle'));
    await eventually(async () => (await lines(page))['running-costs'][0] < costs[0], true, 'a moped costs more than a bicycle');
  });
}

test('a statement with words and huge numbers in it says so beside them, and loses nothing', async (t) => {
  const page = await open(t, place, { viewport: PHONE, view: 'answer' });
  await enter(page, 'en');
  for (const [figure, rubbish] of [['fares', 'lots'], ['fee', '99999999999999'], ['jobs', '-3'], ['hours', '900']]) {
    await type(page, `app-1.${figure}`, rubbish);
    await eventually(() => field(page, `app-1.${figure}`).getAttribute('aria-invalid'), 'true', figure);
    assert.equal(await field(page, `app-1.${figure}`).inputValue(), rubbish);
  }
  assert.ok((await takeHomeAmounts(page).first().innerText()).startsWith('£'));
  assert.equal(await page.locator('html').getAttribute('data-trouble'), null);
});
