// The co-op's own accounts: no verdict before a cost, the answer in the deal's own unit, the cash; and where the money goes of which
// only the worker's pay is known.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, field, statement } from './page.mjs';
import { eventually, hash, headline, lines, open, pounds, settled, setUp, speak } from './support.mjs';
import { LANGUAGES, telling, text } from './texts.mjs';

const place = setUp();
const DRIVERS = '#v=1&preset=private-hire';
const group = (page) => page.locator('#app details[data-group="coop"]');
const said = (page) => group(page).locator('.said').allInnerTexts();
const notes = (page) => group(page).locator('.deeper-place .note').allInnerTexts();
const warning = (page) => page.locator('#app .answer .warning').allInnerTexts();
/** A row of the accounts, by its label's text. */
const row = (page, label) => group(page).locator('tr', { has: page.locator('th', { hasText: label }) }).first().locator('td').allInnerTexts();
/** Lengths of the stretches that each deal leaves. */
const kept = (path) => path.locator('.bars :is(rect.platform, rect.coop)').evaluateAll((all) => all.map((rect) => rect.getBoundingClientRect().width));
const fill = (lang, key, values) => Object.entries(values).reduce((said, [name, value]) => said.replace(`{ $${name} }`, value), text(lang, key));

async function accounts(t, options) {
  const page = await open(t, place, options);
  await group(page).locator('summary').click();
  await settled(page);
  return page;
}

for (const lang of LANGUAGES) {
  test(`nothing is said of whether the co-op pays its way before there is a cost (${lang})`, async (t) => {
    const page = await accounts(t, { lang, path: DRIVERS });
    const before = await headline(page);
    assert.equal(await field(page, 'coop-linked', 'yes').isChecked(), true, 'linked without being asked');
    assert.equal(await field(page, 'coop-fee').count(), 0, 'what the deal tells is not asked again');
    assert.deepEqual([await said(page), await notes(page)], [[], [text(lang, 'coop-none')]]);
    await field(page, 'coop-members').fill('30');
    // 30 × £70 × 46 weeks.
    await eventually(() => notes(page), [text(lang, 'coop-no-costs'), fill(lang, 'coop-brings', { amount: '£96,600.00' })]);
    await field(page, 'coop-reserves').fill('0');
    await field(page, 'coop-start').fill('5000');
    await settled(page);
    assert.deepEqual([await said(page), await warning(page), await headline(page)], [[], [], before]);
    assert.equal(await group(page).locator('table').count(), 0);
  });

  test(`30 members and £51,000 take £37 a week of the £70 planned (${lang})`, async (t) => {
    const page = await accounts(t, { lang, path: DRIVERS });
    await field(page, 'coop-members').fill('30');
    await field(page, 'coop-staff').fill('51000');
    const needed = fill(lang, 'coop-need-week', { amount: '£37', n: '30', now: '£70' });
    await eventually(() => said(page), [`${needed} ${fill(lang, 'coop-members', { amount: '£45,600' })}`]);
    if (lang === 'en') assert.ok(needed.includes('£37 a week from each of 30 members; you planned £70'), needed);
    assert.ok((await notes(page)).includes(fill(lang, 'coop-need-exactly', { amount: '£36.96' })));
    assert.deepEqual(await warning(page), []);
    // The told amount put in leaves no shortfall, a penny less does.
    await field(page, '2.flat').fill('36.96');
    // Here £37 would say that £36.96 were too little.
    await eventually(() => said(page), [`${fill(lang, 'coop-need-week', { amount: '£36.96', n: '30', now: '£36.96' })} ${fill(lang, 'coop-members', { amount: '£5' })}`]);
    await field(page, '2.flat').fill('36.95');
    const short = fill(lang, 'coop-nothing', { amount: '£9' });
    await eventually(async () => (await said(page))[0], `${fill(lang, 'coop-need-week', { amount: '£37', n: '30', now: '£36.95' })} ${short}`);
    // Beside the headline too, with what it takes.
    await eventually(() => warning(page), [`${short} ${fill(lang, 'coop-need-week', { amount: '£37', n: '30', now: '£36.95' })}`]);
    // The other language says the same.
    const other = LANGUAGES.find((one) => one !== lang);
    await speak(page, other);
    assert.deepEqual(await warning(page), [`${fill(other, 'coop-nothing', { amount: '£9' })} ${fill(other, 'coop-need-week', { amount: '£37', n: '30', now: '£36.95' })}`]);
  });

  test(`a percentage, a wage and a fee that cannot do are answered in their own unit (${lang})`, async (t) => {
    const page = await accounts(t, { lang, path: `${DRIVERS}&2.flat=0&2.fee=10&coop-members=30&coop-staff=51000` });
    // 51,000 ÷ (30 × £43,221.60) = 3.933%, told upwards.
    await eventually(async () => (await said(page))[0].startsWith(fill(lang, 'coop-need-percent', { share: '4%', now: '10%' })), true);
    const wage = await accounts(t, { lang, path: '#v=1&preset=courier&coop-members=10&coop-staff=30000' });
    assert.match((await said(wage))[0], telling(lang, 'coop-need-job-brings'));
    assert.ok((await said(wage))[0].includes('£9.00'), 'what an order brings now');
    // At most £10 a week a member: £13,800 of £51,000. £37,200 more are £26.96 a week each.
    const capped = await accounts(t, { lang, path: `${DRIVERS}&2.flat=0&2.fee=10&2.cap=10&coop-members=30&coop-staff=51000` });
    assert.ok((await said(capped))[0].startsWith(fill(lang, 'coop-need-week', { amount: '£27', n: '30', now: '£0' })), (await said(capped))[0]);
    assert.ok((await notes(capped)).some((note) => telling(lang, 'coop-need-never').test(note)));
  });

  test(`the loan is in the accounts, and cash that runs out is said whatever the surplus (${lang})`, async (t) => {
    const path = `${DRIVERS}&coop-members=30&coop-staff=51000&coop-loan=200000&coop-loan-years=2&coop-start=200000&coop-grant=1000`;
    const page = await accounts(t, { lang, path });
    // £45,600 of surplus and £1,000 of grant; £200,000 started it, £100,000 are paid back each year.
    const missing = fill(lang, 'coop-cash-short', { n: '1', amount: '£53,400' });
    assert.equal((await said(page))[1], missing);
    assert.deepEqual(await warning(page), [missing]);
    assert.deepEqual(await row(page, text(lang, 'coop-repaid')), ['−£100,000', '−£100,000', '£0', '£0', '£0']);
    assert.deepEqual(await row(page, text(lang, 'coop-owed')), ['£100,000', '£0', '£0', '£0', '£0']);
    const told = await notes(page);
    for (const note of [
      fill(lang, 'coop-raised', { amount: '£201,000' }),
      fill(lang, 'coop-loan-back', { n: '5', due: '2' }),
      fill(lang, 'coop-start-back', { n: '5' }),
    ]) assert.ok(told.includes(note), `${note} in\n${told.join('\n')}`);
  });

  test(`where the price is the rider’s pay, money is told in £ a week and what the app earns is not known (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=courier' });
    const path = statement(page);
    const [app, coop] = (await lines(page))['take-home'];
    assert.equal(await path.getByRole('heading').first().innerText(), fill(lang, 'path-unknown', { app: fill(lang, 'per-week', { amount: pounds(app) }), coop: pounds(coop) }));
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
  assert.ok((await said(own))[0].startsWith(fill('en', 'coop-need-sales', { share: '5%', now: '3%' })), (await said(own))[0]);
  await choose(own, 'coop-linked', 'yes');
  await eventually(async () => (await hash(own)).includes('coop-linked=yes'), true);
  const again = await accounts(t, { path: await hash(own) });
  assert.equal(await field(again, 'coop-linked', 'yes').isChecked(), true);
});
