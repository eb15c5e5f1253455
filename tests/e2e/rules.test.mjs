// What the law says, told on the page: a cyclist's miles, Northern Ireland's holiday, the minimum wage to come, what a co-op's dividend
// is for tax, and how the law drifts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { field, hourly, packs, section } from './page.mjs';
import { eventually, figures, open, openAll, setUp } from './support.mjs';
import { LANGUAGES, telling, text } from './texts.mjs';

const place = setUp();

/** All that the page says once everything is unfolded. */
async function all(page) {
  await openAll(page);
  return page.locator('#app > .page').textContent();
}

const says = (page, lang, key) => eventually(async () => (await all(page)).includes(text(lang, key)), true, key);

for (const lang of LANGUAGES) {
  test(`a self-employed cyclist has no rate a mile, an employee has 20p, each by its law (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=courier&1.status=self-employed&2.status=employee' });
    await openAll(page);
    const row = page.locator('#app section.tax tr', { hasText: text(lang, 'tax-profit-mileage') });
    await eventually(() => row.locator('td').allTextContents(), [text(lang, 'tax-not-allowed'), '–']);
    await says(page, lang, 'tax-bicycle');
    const claim = (key) => packs(page).getByRole('listitem').filter({ hasText: text(lang, key) }).first();
    await eventually(async () => (await claim('pack-mileage').textContent()).includes('section 94F'), true);
    assert.ok((await claim('pack-mileage').textContent()).includes(text(lang, 'tax-not-allowed')));
    const employee = await claim('pack-employee-mileage').textContent();
    assert.ok(employee.includes('20') && employee.includes('section 230'), employee);
    // A motorcyclist has a rate, and hears nothing of bicycles.
    await field(page, 'vehicle').selectOption('motorcycle');
    await eventually(async () => (await row.locator('td').first().textContent()).includes('£'), true);
    assert.ok(!(await section(page, 'tax-title').textContent()).includes(text(lang, 'tax-bicycle')));
  });

  test(`holiday in Northern Ireland is by its own law, for the same money (${lang})`, async (t) => {
    const deals = '#v=1&preset=private-hire&1.status=worker';
    const here = await open(t, place, { lang, path: `${deals}&nation=england` });
    const there = await open(t, place, { lang, path: `${deals}&nation=northern-ireland` });
    const pay = (page) => page.locator('#app > .page [data-line="holiday-pay"] td').allTextContents();
    await says(there, lang, 'holiday-northern-ireland');
    assert.ok(!(await all(here)).includes(text(lang, 'holiday-northern-ireland')));
    assert.deepEqual(await pay(there), await pay(here));
  });

  test(`the minimum wage to come stands beside the one of now, with how far to trust it (${lang})`, async (t) => {
    for (const [age, amount] of [['21', '£13.21'], ['18', '£11.27'], ['16', '£8.31'], ['apprentice', '£8.31']]) {
      const page = await open(t, place, { lang, path: `#v=1&preset=private-hire&age=${age}` });
      await openAll(page);
      const wages = hourly(page);
      const coming = text(lang, 'wages-coming').replace('{ $year }', '2027');
      const row = wages.locator('tr', { hasText: coming });
      await eventually(async () => (await row.textContent()).includes(amount), true, age);
      await eventually(async () => (await wages.textContent()).includes(text(lang, 'evidence-confidence-medium')), true);
      await eventually(() => packs(page).getByRole('listitem').filter({ hasText: coming }).filter({ hasText: amount }).count(), 1);
      await page.context().close();
    }
    // The year before knows what came.
    const page = await open(t, place, { lang, path: '#v=1&preset=private-hire&year=2025-26' });
    await openAll(page);
    const row = page.locator('#app section.wages tr', { hasText: text(lang, 'wages-coming').replace('{ $year }', '2026') });
    await eventually(async () => (await row.textContent()).includes('£12.71'), true);
  });

  test(`what a co-op’s dividend is for tax is said, by each rule and for employees (${lang})`, async (t) => {
    const coop = '#v=1&preset=private-hire&coop-members=30&coop-sales=40000&coop-fee=10&coop-reserves=50&coop-other=10000';
    for (const [more, key] of [
      ['', 'coop-dividend-fees'],
      ['&coop-dividend-by=hours', 'coop-dividend-hours'],
      ['&coop-dividend-by=head', 'coop-dividend-head'],
      ['&coop-dividend-by=head&2.status=employee', 'coop-dividend-employed'],
    ]) {
      const page = await open(t, place, { lang, path: coop + more });
      await says(page, lang, key);
      await page.context().close();
    }
  });

  test(`thresholds are frozen and the minimum wage drifts by itself, as an old link said too (${lang})`, async (t) => {
    for (const [path, rates, minimum] of [
      ['#v=1&preset=private-hire', '0', '3'],
      ['#v=1&preset=private-hire&rate-drift=4', '4', '4'],
      ['#v=1&preset=private-hire&rate-drift=1&minimum-wage-drift=5', '1', '5'],
    ]) {
      const page = await open(t, place, { lang, path });
      await openAll(page);
      const typed = () => Promise.all(['rate-drift', 'minimum-wage-drift'].map((key) => field(page, key).inputValue()));
      await eventually(typed, [rates, minimum], path);
      await page.context().close();
    }
    const page = await open(t, place, { lang });
    await says(page, lang, 'years-intro');
    assert.match(await all(page), telling(lang, 'years-intro'));
    assert.equal((await figures(page)).preset, 'private-hire');
  });
}
