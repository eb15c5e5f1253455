// The co-op's own accounts: no verdict before a cost, the answer in the deal's own unit, the cash; and where the money goes of which
// only the worker's pay is known.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findings } from './axe.mjs';
import { app, board, choose, coopExample, coopExamplePartly, coopFigures, field, membersChart, slider, startEmpty, statement } from './page.mjs';
import { eventually, hash, headline, lines, open, pounds, settled, setUp, sideways, speak } from './support.mjs';
import { LANGUAGES, telling, text } from './texts.mjs';

const place = setUp();
const DRIVERS = '#v=1&preset=private-hire';
const group = (page) => page.locator('#app details[data-group="coop"]');
const said = (page) => group(page).locator('.coop-found').locator('.said, .footing').allInnerTexts();
const notes = (page) => group(page).locator('.note').allInnerTexts();
const warning = (page) => page.locator('#app .answer .warning').allInnerTexts();
/** A row of the accounts, by its label's text. */
const row = (page, label) => group(page).locator('tr', { has: page.locator('th', { hasText: label }) }).first().locator('td').allInnerTexts();
/** What members must pay, and what is planned: by the reader, or by the example, which asks for £70. */
const needs = (lang, members, amount, now) => {
  const planned = text(lang, { '£70': 'coop-planned-example', '£0': 'coop-planned-nothing' }[now] ?? 'coop-planned', { now });
  return `${text(lang, 'coop-need-members', { members, amount })} ${planned}`;
};
const weekly = (lang, amount) => text(lang, 'per-week', { amount });
/** What each pays a week, in few words. */
const each = (lang, amount) => text(lang, 'coop-takes-each', { amount: weekly(lang, amount) });
/** Lengths of the stretches that each deal leaves. */
const kept = (path) => path.locator('.bars :is(rect.platform, rect.coop)').evaluateAll((all) => all.map((rect) => rect.getBoundingClientRect().width));

async function accounts(t, options) {
  const page = await open(t, place, options);
  await group(page).locator(':scope > summary').click();
  await settled(page);
  await group(page).locator('details').evaluateAll((all) => all.forEach((details) => { details.open = true; }));
  await settled(page);
  return page;
}
/** Accounts without the example's figures. */
async function emptied(t, options) {
  const page = await accounts(t, options);
  await startEmpty(page).click();
  await eventually(() => coopExample(page).count(), 0);
  return page;
}

for (const lang of LANGUAGES) {
  test(`an example stands there first: said to be one, in no answer and no link, until a figure is changed (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: `${DRIVERS}&view=coop`, view: 'coop' });
    await coopFigures(page).waitFor();
    const title = () => app(page).getByRole('heading', { level: 2 }).first().innerText();
    const need = text(lang, 'coop-need-example', { members: '30', amount: weekly(lang, '£37') });
    const said = text(lang, 'coop-made-up', { said: need[0].toLowerCase() + need.slice(1) });
    const example = `${said} ${text(lang, 'coop-compared', { now: '£70' })}`;
    await eventually(title, example);
    assert.equal(await coopExample(page).count(), 1);
    assert.equal(await field(page, 'coop-members').inputValue(), '30');
    assert.ok(await app(page).getByText(text(lang, 'assumption-tag'), { exact: true }).count() >= 4, 'each figure is marked');
    assert.doesNotMatch(await hash(page), /coop-/);
    assert.deepEqual(await findings(page), []);
    // The first figure that is changed brings the others, and one step takes them all back.
    await field(page, 'coop-members').fill('35');
    await eventually(async () => /coop-members=35.*coop-staff=30000/.test(await hash(page)), true);
    assert.equal(await coopExample(page).count(), 0);
    assert.equal(await coopExamplePartly(page).count(), 1, 'the others are still made up');
    await app(page).getByRole('button', { name: text(lang, 'undo'), exact: true }).last().click();
    await eventually(title, example);
    await eventually(async () => /coop-/.test(await hash(page)), false);
    // The slider over the chart is the field.
    await slider(page, 'coop-members').press('ArrowRight');
    await eventually(() => field(page, 'coop-members').inputValue(), '31');
    assert.equal(await membersChart(page).count(), 1);
    const stops = await page.evaluate(() => [...document.querySelectorAll('#app > .page :is(a[href], button, input, select, summary, [tabindex="0"])')].filter((one) => one.checkVisibility()).length);
    assert.ok(stops <= 45, `${stops} stops`);
    await page.setViewportSize({ width: 360, height: 740 });
    assert.equal(await sideways(page), 0);
  });

  test(`a board page is printed, and the accounts are saved (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: `${DRIVERS}&coop-members=30&coop-staff=51000&view=coop`, view: 'coop' });
    await page.evaluate(() => { window.printed = []; window.print = () => { window.printed.push([...document.querySelectorAll('#handouts > *')].map((sheet) => [sheet.lang, sheet.querySelector('h1').textContent, sheet.getBoundingClientRect().height])); window.dispatchEvent(new Event('afterprint')); }; });
    await board(page, 'print:both').click();
    await eventually(() => page.evaluate(() => window.printed.length), 1);
    const [sheets] = await page.evaluate(() => window.printed);
    assert.deepEqual(sheets.map(([code, title]) => [code, title]), LANGUAGES.map((code) => [code, needs(code, '30', weekly(code, '£37'), '£70')]));
    assert.ok(sheets.every(([, , height]) => height <= (297 - 28) * (96 / 25.4)), `${sheets}`);
    const [saved] = await Promise.all([page.waitForEvent('download'), board(page, 'csv').click()]);
    const file = readFileSync(await saved.path(), 'utf8');
    assert.match(file, /,staff,-51000,-51000,-51000,-51000,-51000/);
    assert.ok(file.includes(needs(lang, '30', weekly(lang, '£37'), '£70')), file);
  });

  test(`nothing is said of whether the co-op pays its way before there is a cost (${lang})`, async (t) => {
    const page = await emptied(t, { lang, path: DRIVERS });
    const before = await headline(page);
    assert.equal(await field(page, 'coop-linked', 'yes').isChecked(), true, 'linked without being asked');
    assert.equal(await field(page, 'coop-fee').count(), 0, 'what the deal tells is not asked again');
    assert.deepEqual(await said(page), []);
    assert.ok((await notes(page)).includes(text(lang, 'coop-none')));
    await field(page, 'coop-members').fill('30');
    // 30 × £70 × 46 weeks.
    await eventually(async () => (await notes(page)).slice(0, 2), [text(lang, 'coop-no-costs'), text(lang, 'coop-brings', { amount: '£96,600.00' })]);
    await field(page, 'coop-reserves').fill('0');
    await field(page, 'coop-start').fill('5000');
    await settled(page);
    assert.deepEqual([await said(page), await warning(page), await headline(page)], [[], [], before]);
    assert.equal(await group(page).locator('table').count(), 0);
  });

  test(`30 members and £51,000 take £37 a week of the £70 planned (${lang})`, async (t) => {
    const page = await emptied(t, { lang, path: DRIVERS });
    await field(page, 'coop-members').fill('30');
    await field(page, 'coop-staff').fill('51000');
    const needed = needs(lang, '30', weekly(lang, '£37'), '£70');
    await eventually(() => said(page), [needed, `${text(lang, 'coop-members-at', { now: each(lang, '£70'), amount: '£45,600' })} ${text(lang, 'coop-carries')}`]);
    if (lang === 'en') assert.equal(needed, 'Each of your 30 members must pay £37 a week. The example has £70.');
    assert.ok((await notes(page)).includes(text(lang, 'coop-need-exactly', { amount: '£36.96' })));
    assert.deepEqual(await warning(page), []);
    // With fewer members each pays more; a flat fee is the same with half the jobs.
    assert.equal((await row(page, text(lang, 'coop-case-members', { members: '20' })))[0], '£56');
    assert.equal((await row(page, text(lang, 'coop-case-jobs')))[1], '£45,600');
    // The told amount put in leaves no shortfall, a penny less does.
    await field(page, '2.flat').fill('36.96');
    // Here £37 would say that £36.96 were too little.
    await eventually(() => said(page), [needs(lang, '30', weekly(lang, '£36.96'), '£36.96'), `${text(lang, 'coop-members', { amount: '£5' })} ${text(lang, 'coop-carries')}`]);
    await field(page, '2.flat').fill('36.95');
    const short = text(lang, 'coop-nothing', { amount: '£9' });
    await eventually(async () => (await said(page)).slice(0, 2), [needs(lang, '30', weekly(lang, '£37'), '£36.95'), short]);
    // Beside the headline too, with what it takes.
    await eventually(() => warning(page), [`${short} ${needs(lang, '30', weekly(lang, '£37'), '£36.95')}`]);
    // The other language says the same.
    const other = LANGUAGES.find((one) => one !== lang);
    await speak(page, other);
    assert.deepEqual(await warning(page), [`${text(other, 'coop-nothing', { amount: '£9' })} ${needs(other, '30', weekly(other, '£37'), '£36.95')}`]);
  });

  test(`a percentage, a wage and a fee that cannot do are answered in their own unit (${lang})`, async (t) => {
    const page = await accounts(t, { lang, path: `${DRIVERS}&2.flat=0&2.fee=10&coop-members=30&coop-staff=51000` });
    // 51,000 ÷ (30 × £43,221.60) = 3.933%, told upwards.
    await eventually(async () => (await said(page))[0], `${text(lang, 'coop-need-percent', { share: '4%' })} ${text(lang, 'coop-planned', { now: '10%' })}`);
    const wage = await accounts(t, { lang, path: '#v=1&preset=courier&coop-members=10&coop-staff=30000' });
    assert.match((await said(wage))[0], telling(lang, 'coop-need-job-brings'));
    assert.ok((await said(wage))[0].endsWith(text(lang, 'coop-brings-now', { now: '£9.00' })), 'what an order brings now');
    // At most £10 a week a member: £13,800 of £51,000. £37,200 more are £26.96 a week each.
    const capped = await accounts(t, { lang, path: `${DRIVERS}&2.flat=0&2.fee=10&2.cap=10&coop-members=30&coop-staff=51000` });
    assert.equal((await said(capped))[0], needs(lang, '30', weekly(lang, '£27'), '£0'));
    assert.ok((await notes(capped)).some((note) => telling(lang, 'coop-need-never-share').test(note)));
  });

  test(`the loan is in the accounts, and cash that runs out is said whatever the surplus (${lang})`, async (t) => {
    const path = `${DRIVERS}&coop-members=30&coop-staff=51000&coop-loan=200000&coop-loan-years=2&coop-start=200000&coop-grant=1000`;
    const page = await accounts(t, { lang, path });
    // £45,600 of surplus and £1,000 of grant; £200,000 started it, £100,000 are paid back each year.
    const missing = text(lang, 'coop-cash-short', { n: '1', amount: '£53,400' });
    assert.equal((await said(page))[2], missing);
    assert.deepEqual(await warning(page), [missing]);
    assert.deepEqual(await row(page, text(lang, 'coop-repaid')), ['−£100,000', '−£100,000', '£0', '£0', '£0']);
    assert.deepEqual(await row(page, text(lang, 'coop-owed')), ['£100,000', '£0', '£0', '£0', '£0']);
    // £199,000 are raised; £45,600 a year, no tax while they make good what starting cost, are £228,000 by the fifth.
    const raised = text(lang, 'coop-raise-back-at', { amount: '£199,000', now: each(lang, '£70'), n: '5' });
    const found = group(page).getByRole('heading', { name: raised, exact: true });
    assert.equal(await found.count(), 1);
    assert.ok((await notes(page)).includes(text(lang, 'coop-loan-open')), 'the cash runs out before the loan is paid back');
  });

  test(`where the price is the rider’s pay, money is told in £ a week and what the app earns is not known (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=courier' });
    const path = statement(page);
    const [app, coop] = (await lines(page))['take-home'];
    assert.equal(await path.getByRole('heading').first().innerText(), text(lang, 'path-unknown', { app: text(lang, 'per-week', { amount: pounds(app) }), coop: pounds(coop) }));
    assert.doesNotMatch(await path.innerText(), /£10\b/);
    assert.ok((await path.innerText()).includes(text(lang, 'tenner-not-known')));
    assert.ok((await path.locator('.bars').innerText()).includes(text(lang, 'tenner-unknown-short')));
    await path.locator('[data-group="split"]').evaluate((details) => { details.open = true; });
    const cells = (label) => path.locator('tr', { has: page.locator('th', { hasText: label }) }).first().locator('td').allInnerTexts();
    await eventually(async () => (await cells(text(lang, 'split-kept'))).length, 2);
    assert.equal((await cells(text(lang, 'split-kept')))[0].trim(), text(lang, 'not-known'));
    assert.equal((await cells(text(lang, 'tenner-take-rate')))[0].trim(), text(lang, 'not-known'));
    // The bars are as long as the answer says: what is kept goes by one scale.
    const widths = await kept(path);
    assert.ok(Math.abs(widths[0] / widths[1] - app / coop) < 0.02, `${widths} for ${[app, coop]}`);
    assert.equal(await path.locator('.bars rect.unknown').count(), 1);
    // Line by line: the sums for scripts stay, the words are right.
    const row = (line) => page.locator(`#app .lines [data-line="${line}"]`);
    assert.equal((await row('customers-pay').locator('th').innerText()).trim(), text(lang, 'line-paid'));
    for (const line of ['customer-fees', 'platform-fees']) {
      assert.equal((await row(line).locator('[data-deal="1"]').innerText()).trim(), text(lang, 'not-known'), line);
    }
    const found = await lines(page);
    assert.deepEqual([found['customers-pay'][0], found['platform-fees'][0], found.pay[0]], [27_060, 0, 27_060]);
  });

  test(`where customers’ prices are known each part is told of £10 too, and no bar contradicts the answer (${lang})`, async (t) => {
    // Half the jobs: of each £10 the driver keeps more with the co-op, in a week less.
    const page = await open(t, place, { lang, path: `${DRIVERS}&2.volume=50` });
    const path = statement(page);
    const [app, coop] = (await lines(page))['take-home'];
    assert.ok((await path.getByRole('heading').first().innerText()).includes(pounds(app)));
    const widths = await kept(path);
    assert.ok(app > coop && widths[0] > widths[1], `${widths} for ${[app, coop]}`);
    await path.locator('[data-group="split"]').evaluate((details) => { details.open = true; });
    await eventually(() => path.locator('td i').count().then((count) => count >= 8), true);
    assert.equal(await path.locator('td small').count(), await path.locator('td i').count(), 'each part is told of £10');
    assert.equal(await path.locator('.unknown').count(), 0);
  });
}

test('accounts that were not linked in a link of before are not, and what is shared now says what it means', async (t) => {
  const own = await accounts(t, { path: `${DRIVERS}&coop-members=10&coop-sales=10000&coop-fee=3&coop-other=5000` });
  assert.equal(await field(own, 'coop-linked', 'no').isChecked(), true);
  assert.equal(await field(own, 'coop-fee').inputValue(), '3');
  // 5,000 ÷ 100,000.
  assert.equal((await said(own))[0], `${text('en', 'coop-need-sales', { share: '5%' })} ${text('en', 'coop-planned', { now: '3%' })}`);
  await choose(own, 'coop-linked', 'yes');
  await eventually(async () => (await hash(own)).includes('coop-linked=yes'), true);
  const again = await accounts(t, { path: await hash(own) });
  assert.equal(await field(again, 'coop-linked', 'yes').isChecked(), true);
});
