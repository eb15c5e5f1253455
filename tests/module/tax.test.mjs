// The JavaScript module in Node: taxes and Universal Credit by the tables of other calculators, and when tax falls due.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditReference, differences, load, pence, reference } from './support.mjs';

const { assessTax, assessUniversalCredit, compare } = await load();

test('every row of the reference tables, to a penny', () => {
  const rows = reference();
  assert.equal(rows.length, 112);
  assert.deepEqual(rows.flatMap((row) => differences(row, assessTax(row.input))), []);
});

test('every row of the reference tables of Universal Credit, to £1.50 a year', () => {
  const rows = creditReference();
  assert.equal(rows.length, 576);
  const off = rows.filter(({ input, award }) => !(Math.abs(assessUniversalCredit(input).award * 12 - award) <= 1.5));
  assert.deepEqual(off.map(({ row }) => row), []);
});

test('Universal Credit: the floor of who is self-employed, and none of an employee', () => {
  const parent = { nation: 'wales', taxYear: '2026-27', award: 900, workAllowance: 'with-housing' };
  const own = { ...parent, selfEmployedProfit: 11_040 };
  // £11,040, £20,386.03, 55% of what that has above £5,124, and the rest of £10,800, each over twelve months.
  assert.deepEqual(assessUniversalCredit(own), { earnings: 920, floor: 1698.84, reduction: 699.51, award: 200.49 });
  assert.deepEqual(assessUniversalCredit({ ...own, startUp: true }), { earnings: 920, floor: null, reduction: 271.15, award: 628.85 });
  assert.equal(assessUniversalCredit({ ...parent, employmentIncome: 11_040 }).floor, null);
});

test('an award adds two lines below take-home, and nothing else', () => {
  const scenario = { hours: 20, weeks: 46, price: 15, vehicle: 'none', deals: [{ fee: 20 }, { fee: 10 }] };
  const [off, on] = [scenario, { ...scenario, ucAward: 900, ucWorkAllowance: 'with-housing' }].map(compare);
  assert.equal(off.leadWithUniversalCredit, null);
  for (const [place, { lines, universalCredit }] of on.outcomes.entries()) {
    assert.equal(off.outcomes[place].universalCredit, null);
    for (const [period, { universalCredit: left, withUniversalCredit: both, ...others }] of Object.entries(lines)) {
      assert.deepEqual(others, off.outcomes[place].lines[period]);
      assert.equal(pence(both), pence(others.takeHome) + pence(left));
    }
    assert.equal(universalCredit.award, lines.month.universalCredit);
  }
  // The floor counts under both deals, so all of the lead is kept.
  assert.deepEqual(on.leadWithUniversalCredit, off.lead);
});

test('tax years are also written as they are spoken of, and incomes may be left out', () => {
  const all = assessTax({ nation: 'wales', taxYear: '2026-27', selfEmployedProfit: 30_000, employmentIncome: 0 });
  assert.deepEqual(Object.keys(all), ['personalAllowance', 'incomeTax', 'class4', 'class1', 'total']);
  assert.deepEqual(assessTax({ nation: 'wales', taxYear: '2026/27', selfEmployedProfit: 30_000 }), all);
});

test('tax that falls due has its days, the next £10 its parts, and a threshold its own figure', () => {
  const driver = { hours: 40, busy: 54, weeks: 46, price: 43.5, miles: 600, mileCost: 0.29 };
  const { outcomes: [own, employee] } = compare({ ...driver, deals: [{ fee: 29 }, { status: 'employee', basis: 'wage', wage: 13 }] });
  assert.deepEqual(own.putAside.amount, { hour: 1.17, week: 46.45, month: 178.05, year: 2_136.5 });
  assert.deepEqual(own.putAside.payments, [
    { by: '2028-01-31', amount: 3_204.75, eachYear: false },
    { by: '2028-07-31', amount: 1_068.25, eachYear: true },
    { by: '2029-01-31', amount: 1_068.25, eachYear: true },
  ]);
  assert.deepEqual([employee.putAside.amount.year, employee.putAside.payments], [0, []]);
  // Of £10, 29% goes to the app, 26% of the rest is tax and Class 4.
  assert.deepEqual(own.nextTenPounds, { worker: 5.25, later: 0, tax: 1.85, universalCredit: 0, organisation: 2.9 });
  assert.deepEqual(employee.nextTenPounds, { worker: 0, later: 0, tax: 0, universalCredit: 0, organisation: 10 });
  const [digital] = own.thresholds;
  assert.deepEqual([digital.kind, digital.own, digital.limit, digital.from], ['digital-records', 43_221.6, 30_000, '2027-04-06']);
  const [untaxed] = compare({ ...driver, beforeTax: 'yes' }).outcomes;
  assert.deepEqual([untaxed.putAside, untaxed.thresholds], [null, []]);
  const [small] = compare({ price: 3.85, deduction: 'actual' }).outcomes;
  assert.deepEqual(small.thresholds.map(({ kind, class2 }) => [kind, class2]), [['no-pension-year', 189.8]]);
});
