// Where work is sold by the job, hours bring jobs; whoever knows the jobs of a week enters those instead.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './axe.mjs';
import { attempt, button, choose, explains, explanation, field, inputs, question, slider, take, undo } from './page.mjs';
import { eventually, figures, hash, heard, lines, open, openAll, setUp } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
const follows = (page) => page.locator('#app .follows').innerText();
/** What customers pay in each deal of the courier's example: £4.51 an order on the app, £9.00 in the co-op. */
const orders = (page, count) => eventually(async () => (await lines(page))['customers-pay'], [count * 451, count * 900]);
const first = (page) => inputs(page).getByRole('group').first().locator('[data-field]').evaluateAll((all) => all.map((input) => input.dataset.field));

const SAYS = {
  en: {
    follow: (jobs) => `= ${jobs} jobs a week`,
    entered: (jobs, rate) => `You entered ${jobs} jobs a week: ${rate} an hour. The figure here is not used until you change it.`,
    counted: [['0.1', '= 1 job a week'], ['0.2', '= 2 jobs a week'], ['0.3', '= 3 jobs a week'], ['0.6', '= 6 jobs a week'], ['1.125', '= 11.25 jobs a week'], ['150', '= 1,500 jobs a week']],
    one: 'You entered 1 job a week: 0.1 an hour.',
    step: 'At 2 an hour for 35 hours a week: 70 jobs.',
    printed: 'Jobs an hour2\u00a0an hour = 70 jobs a week',
  },
  cy: {
    follow: (jobs) => `= ${jobs} o dasgau yr wythnos`,
    entered: (jobs, rate) => `Rhoddoch chi ${jobs} o dasgau yr wythnos: ${rate} yr awr. Nid yw’r ffigur yma yn cael ei ddefnyddio nes i chi ei newid.`,
    counted: [['0.1', '= 1 dasg yr wythnos'], ['0.2', '= 2 dasg yr wythnos'], ['0.3', '= 3 tasg yr wythnos'], ['0.6', '= 6 thasg yr wythnos'], ['1.125', '= 11.25 o dasgau yr wythnos'], ['150', '= 1,500 o dasgau yr wythnos']],
    one: 'Rhoddoch chi 1 dasg yr wythnos: 0.1 yr awr.',
    step: 'Tasgau yr awr: 2. Oriau yr wythnos: 35. Tasgau yr wythnos: 70.',
    printed: 'Tasgau yr awr2\u00a0yr awr = 70 o dasgau yr wythnos',
  },
};

for (const lang of LANGUAGES) {
  const says = SAYS[lang];

  test(`jobs an hour stand beside the hours, which bring jobs to both deals (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=courier' });
    assert.deepEqual(await first(page), ['way', 'hours', 'jobs-an-hour', 'busy', 'price']);
    assert.equal(await field(page, 'jobs-an-hour').inputValue(), '2');
    assert.equal(await follows(page), says.follow(60));
    await orders(page, 60);
    assert.equal((await lines(page)).pay[0], 270_60);
    await field(page, 'hours').fill('35');
    await eventually(() => follows(page), says.follow(70));
    await orders(page, 70);
    assert.equal((await lines(page)).pay[0], 270_60 + 45_10);
    await eventually(() => hash(page), '#v=1&preset=courier&hours=35');
    await field(page, 'jobs-an-hour').fill('3');
    await eventually(() => follows(page), says.follow(105));
    await orders(page, 105);
    await openAll(page);
    assert.equal(await field(page, 'jobs').inputValue(), '', 'nothing is entered for the jobs of the week');
    const control = (await heard(page, 'textbox')).find(({ name }) => name.startsWith(text(lang, 'field-jobs-an-hour')));
    assert.ok(control.description.startsWith(says.follow(105)), `the field is described by its jobs: ${control.description}`);
    assert.deepEqual(await findings(page), []);
  });

  test(`as many jobs are told in words that fit (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=courier&hours=10' });
    for (const [rate, told] of says.counted) {
      await field(page, 'jobs-an-hour').fill(rate);
      await eventually(() => follows(page), told);
    }
    // Where there is none, there is nothing to count.
    await field(page, 'jobs-an-hour').fill('0');
    await eventually(() => page.locator('#app .follows').count(), 0);
    await openAll(page);
    await field(page, 'jobs').fill('1');
    await eventually(async () => (await follows(page)).startsWith(says.one), true);
  });

  test(`an old link keeps its jobs, and says so; jobs an hour that are typed take their place in one step (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=courier&jobs=60&hours=35' });
    await orders(page, 60);
    assert.equal(await follows(page), says.entered(60, '1.71'));
    await field(page, 'hours').fill('40');
    await eventually(() => follows(page), says.entered(60, '1.5'));
    await orders(page, 60);
    await openAll(page);
    await field(page, 'jobs').fill('105');
    await field(page, 'hours').fill('35');
    await eventually(() => follows(page), says.entered(105, '3'));
    await orders(page, 105);
    await field(page, 'hours').blur();
    const before = await figures(page);

    await field(page, 'jobs-an-hour').fill('x');
    assert.equal(await follows(page), says.entered(105, '3'), 'what cannot be used changes nothing');
    assert.equal(await field(page, 'jobs').inputValue(), '105');
    await field(page, 'jobs-an-hour').fill('2.5');
    await eventually(() => follows(page), says.follow('87.5'));
    assert.equal(await field(page, 'jobs').inputValue(), '');
    await eventually(() => hash(page), '#v=1&preset=courier&hours=35&jobs-an-hour=2.5');
    await undo(page).click();
    await eventually(() => figures(page), before);
    assert.equal(await follows(page), says.entered(105, '3'));
    // Emptied, they follow again.
    await field(page, 'jobs').fill('');
    await eventually(() => follows(page), says.follow(70));
    await orders(page, 70);
  });

  test(`a try that has jobs an hour counts over jobs that were entered (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=courier&jobs=10' });
    await attempt(page, 1).click(); // £6.13, and 3 jobs an hour
    await eventually(() => follows(page), says.follow(90));
    await eventually(async () => (await lines(page))['customers-pay'][0], 90 * 613);
    await undo(page).click();
    await orders(page, 10);
  });

  test(`what explains, turns round, tries out and prints follows (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=courier&hours=35&goal=300&goal-deal=1', prepare: (page) => page.addInitScript(() => { window.print = () => {}; }) });
    await openAll(page);
    // So many hours of the app's leave £300, and bring two orders each.
    const goal = question(page, 'goal');
    await eventually(async () => /= [\d.]+ /.test(await goal.innerText()), true);
    const [, hours] = (await goal.getByRole('figure').getByRole('heading').innerText()).match(/([\d.]+) (?:hours|awr)/);
    assert.ok((await goal.innerText()).includes(says.follow(String(Math.round(hours * 20) / 10))), await goal.innerText());

    assert.ok((await field(page, 'vary').locator('option').evaluateAll((all) => all.map(({ value }) => value))).includes('jobs-an-hour'));
    await field(page, 'vary').selectOption('jobs-an-hour');
    await eventually(() => slider(page, 'jobs-an-hour').inputValue(), '2');
    await slider(page, 'jobs-an-hour').focus();
    await page.keyboard.press('End');
    const most = Number(await slider(page, 'jobs-an-hour').inputValue());
    await orders(page, 35 * most);
    await undo(page).click();
    await orders(page, 70);

    await explains(page, 'customers-pay').click();
    const dialog = explanation(page);
    await eventually(async () => (await dialog.locator('.result').count()) > 0, true);
    // Each step that is opened may hold others.
    await eventually(async () => {
      await dialog.locator('.derivation details:not([open])').evaluateAll((all) => all.forEach((details) => { details.open = true; }));
      return (await dialog.innerText()).includes(says.step) || (await dialog.innerText());
    }, true);
    await button(dialog, 'explain-change-of', { field: text(lang, 'field-jobs-an-hour') }).first().click();
    await eventually(() => page.evaluate(() => document.activeElement.dataset.field), 'jobs-an-hour');

    await take(page, `print:${lang}`).click();
    await page.locator('#handouts article').waitFor({ state: 'attached' });
    assert.ok((await page.locator('#handouts article').textContent()).includes(says.printed));
  });
}

test('sold by the hour, jobs an hour stand with the details of the week, for fees by the job', async (t) => {
  const page = await open(t, place, { path: '#v=1&preset=private-hire&1.job-fee=1' });
  assert.deepEqual(await first(page), ['way', 'hours', 'busy', 'price']);
  await openAll(page);
  const week = page.locator('#app details[data-group="week"]');
  assert.equal(await week.locator('[data-field="jobs-an-hour"]').count(), 1);
  const fees = (await lines(page))['platform-fees'][0];
  await field(page, 'jobs-an-hour').fill('1.5');
  await eventually(async () => (await lines(page))['platform-fees'][0], fees - 60_00); // £1 for each of 60 jobs
  assert.equal(await follows(page), '= 60 jobs a week');
  // The price is for a job now: so many of them matter most.
  await choose(page, 'sold-by', 'job');
  await eventually(() => first(page), ['way', 'hours', 'jobs-an-hour', 'busy', 'price']);
  assert.equal(await week.locator('[data-field="jobs-an-hour"]').count(), 0);
});
