// The JavaScript module in Node: it answers as the engine does, and refuses everything that it cannot use, by name.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { camel, creditReference, differences, golden, load, pence, reference, ROOT } from './support.mjs';

const module = await load();
const { accounts, assessTax, assessUniversalCredit, checkReceipt, compare, preset, presets, project, readStatement, simulate, solve, version } = module;

/** The error that a call throws; it is always an `Error` with a path and a sentence. */
function refused(call, what) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof Error, `${what}: an Error`);
    assert.equal(typeof error.path, 'string', `${what}: a path`);
    assert.match(error.message, /takes .|is not ./, `${what}: ${error.message}`);
    assert.ok(error.message.length < 2_000, `${what}: short enough to be read`);
    return error;
  }
  return assert.fail(`${what} is refused`);
}

test('its version is that of the product', () => {
  assert.equal(version(), readFileSync(new URL('Cargo.toml', ROOT), 'utf8').match(/^version = "(.*)"$/m)[1]);
});

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

test('presets compare as in the engine, whole, by name and with every other figure worth a try', () => {
  const { lines, accounts: accountsLines, presets: native } = golden();
  const inPence = (held) => Object.values(held).map((amount) => pence(amount) + 0);
  const years = (found) => found && found.years.map(({ lines: year, dividends, balance }) => {
    assert.deepEqual(Object.keys(year), accountsLines.map(camel));
    return { lines: inPence(year), dividends: inPence(dividends), balance: inPence(balance) };
  });
  const told = (scenario, comparison = compare(scenario)) => ({
    deals: comparison.outcomes.map((outcome) => Object.fromEntries(Object.entries(outcome.lines).map(([period, found]) => {
      assert.deepEqual(Object.keys(found), lines.map(camel));
      return [period, inPence(found)];
    }))),
    beside: comparison.outcomes.map(({ beside }) => Object.values(beside).map(inPence)),
    bands: comparison.bands.map((band) => band && Object.values(band).map(inPence)),
    accounts: years(accounts({ ...scenario, coopLinked: 'yes', coopMembers: 150, coopStaff: 60_000, coopGrowth: 10 })),
    lead: Object.fromEntries(Object.entries(comparison.lead).map(([period, lead]) => [period, pence(lead)])),
    verdict: comparison.verdict,
  });
  assert.deepEqual(presets().map(({ id }) => id).sort(), Object.keys(native).sort());
  for (const { id, title, about } of presets()) {
    const details = preset(id);
    assert.deepEqual(told(details.scenario), native[id].preset, id);
    assert.deepEqual(told({ preset: id }), native[id].preset, id);
    assert.deepEqual(compare({ preset: id }), compare(details.scenario), id);
    assert.deepEqual(details.tries.map(({ scenario }) => told(scenario)), native[id].tries, `${id}: tries`);
    for (const language of ['en', 'cy']) {
      assert.equal(details.words[language].title, title[language]);
      assert.equal(details.words[language].about, about[language]);
      assert.equal(details.words[language].deals.length, details.scenario.deals.length);
    }
    for (const { figures, claim, source } of details.evidence) {
      assert.ok(claim.en && claim.cy);
      assert.ok(source === null || (source.url && source.title && source.asOf && source.confidence));
      for (const path of figures) assert.notEqual(found(details.scenario, path), undefined, `${id}: ${path}`);
    }
  }
});

/** What a scenario has at a path. */
const found = (scenario, path) => path.split(/[.[\]]+/).filter(Boolean).reduce((held, key) => held?.[key], scenario);

test('amounts are pounds and percentages per cent', () => {
  const scenario = preset('private-hire').scenario;
  assert.equal(scenario.mileCost, 0.29);
  assert.equal(scenario.price, 43.5);
  assert.equal(scenario.busy, 54);
  assert.equal(scenario.deals[0].fee, 29);
  assert.equal(scenario.deals[0].cap, null);
  const { outcomes: [app], breakEvens } = compare(scenario);
  // (12,534.26 in fees − 3,703.96 of holiday pay − 844.54 into a pension) ÷ 43,221.60
  assert.equal(app.takeRate, 18.4763);
  assert.equal(app.lines.week.customersPay, 939.6);
  assert.equal(breakEvens.volume.holds, 'at-least');
});

test('a pay statement comes out as it went in, and says what follows', () => {
  const week = { fares: 820, fee: 231, jobs: 31, tips: 12, hours: 42 };
  const { outcomes: [app], statement } = compare({ preset: 'private-hire', statement: week });
  assert.deepEqual([app.lines.week.customersPay, app.lines.week.platformFees, app.lines.week.tips], [820, -231, 12]);
  // 231 ÷ 820, 820 ÷ 31 and (820 − 231 + 12) ÷ 42.
  assert.deepEqual([statement.fee, statement.price, statement.hours, statement.busyAssumed], [28.1707, 26.4516, 42, true]);
  assert.deepEqual(statement.apps, [{ took: 231, takeRate: 28.1707, hourly: 14.31, jobFare: 26.45 }]);
  const month = compare({ preset: 'private-hire', statement: { ...week, every: 'month', fares: 3500.01, fee: 999.99, tripMinutes: 20 } });
  assert.deepEqual([month.outcomes[0].lines.month.customersPay, month.outcomes[0].lines.month.platformFees], [3500.01, -999.99]);
  assert.equal(month.statement.busyAssumed, false);
  assert.equal(compare({ preset: 'private-hire' }).statement, null);
});

test('the statements of two apps are one week', () => {
  const apps = [{ fares: 500, rate: 25, jobs: 20, hours: 25 }, { fares: 300, fee: 90, jobs: 10, tips: 6, hours: 20 }];
  const { outcomes: [app], statement } = compare({ preset: 'private-hire', statement: { apps, overlap: 5 } });
  // £125 and £90 of £800; 45 hours less 5.
  assert.deepEqual([app.lines.week.customersPay, app.lines.week.platformFees], [800, -215]);
  assert.deepEqual([statement.hours, statement.fee], [40, 26.875]);
  assert.deepEqual(statement.apps.map(({ takeRate, hourly }) => [takeRate, hourly]), [[25, 15], [30, 10.8]]);
  const at = (statement) => refused(() => compare({ preset: 'private-hire', statement }), 'what is missing').path;
  assert.equal(at({ apps: [apps[0], { fares: 1, hours: 1 }] }), 'statement.apps[1].fee');
  assert.equal(at({ fares: 820, fee: 231 }), 'statement.hours');
  assert.equal(at({ ...apps[0], apps }), 'statement');
  assert.equal(at({ ...apps[0], deal: 3 }), 'statement.deal');
  assert.equal(at({ ...apps[0], fare: 1 }), 'statement.fare');
});

test('a scenario may say little: nothing, some deals of a preset, more or fewer of them', () => {
  assert.equal(compare({}).outcomes.length, 2);
  assert.equal(compare({ preset: 'private-hire', hours: undefined, deals: [{}, {}, { kind: 'coop', name: 'Ours' }] }).outcomes.length, 3);
  const cheaper = compare({ preset: 'private-hire', deals: [{ fee: 10, status: 'self-employed' }, {}] });
  assert.equal(cheaper.outcomes[0].takeRate, 10);
  assert.deepEqual(cheaper.outcomes[1], compare({ preset: 'private-hire' }).outcomes[1]);
  assert.equal(compare({ preset: 'cleaner', to: 2, deals: [{}, {}] }).outcomes.length, 2);
  assert.equal(refused(() => compare({ preset: 'cleaner', deals: [{}, {}] }), 'an end that is gone').path, 'to');
  assert.deepEqual(compare(Object.assign(Object.create(null), { preset: 'cleaner' })), compare({ preset: 'cleaner' }));
});

/** The scenario with one figure put in by its path. */
function withFigure(scenario, path, value) {
  const changed = structuredClone(scenario);
  const [last, ...rest] = path.split(/[.[\]]+/).reverse();
  found(changed, rest.reverse().join('.'))[last] = value;
  return changed;
}

test('a comparison turned round finds what reaches the amount', () => {
  for (const { id } of presets()) {
    const { scenario } = preset(id);
    for (const lever of ['hours', 'fee', 'price', 'volume']) {
      for (const deal of [1, 2]) {
        const amount = 0.9 * compare(scenario).outcomes[deal - 1].lines.week.takeHome;
        const { field, holds, value, best } = solve(scenario, { deal, lever, amount });
        assert.ok(best >= amount - 0.1, `${id} ${lever}: ${best}`);
        if (value === null) continue;
        assert.match(holds, /^at-(least|most)$/);
        const kept = compare(withFigure(scenario, field, value)).outcomes[deal - 1].lines.week.takeHome;
        assert.ok(kept >= Math.round(amount * 100) / 100 - 1e-9 && kept < amount + 1, `${id} ${field}: ${kept} for ${amount}`);
      }
    }
  }
});

test('a simulation stays within what could be, and comes again with its seed', () => {
  const ranges = { busy: { low: 45, high: 65 }, tips: { high: 20 } };
  const drawn = (given) => simulate(given, { draws: 1 }).drivers.map(({ field }) => field).sort();
  const own = ['busy', 'deals[0].fee', 'deals[1].flat', 'deals[1].volume', 'mileCost', 'price'];
  assert.deepEqual(drawn({ preset: 'private-hire' }), own, 'the preset has ranges of its own');
  assert.deepEqual(drawn({ preset: 'private-hire', ranges }), [...own, 'tips']);
  const none = Object.fromEntries(own.map((field) => [field, null]));
  const scenario = { preset: 'private-hire', ranges: { ...none, ...ranges } };
  const found = simulate(scenario, { draws: 2_000, seed: 7 });
  assert.deepEqual(simulate(scenario, { draws: 2_000, seed: 7 }), found);
  assert.notDeepEqual(simulate(scenario, { draws: 2_000, seed: 8 }), found);
  assert.equal(found.draws, 2_000);
  assert.equal(found.assumed, false);
  assert.equal(Math.round([...found.wins, found.ties].reduce((sum, part) => sum + part * 1e4, 0)), 1e6);
  assert.deepEqual(drawn(scenario), ['busy', 'tips']);
  const { least, most, low, high } = found.drivers.find(({ field }) => field === 'busy');
  assert.deepEqual([least, most], [45, 65]);
  assert.deepEqual([low, high], [45, 65].map((busy) => compare({ ...scenario, busy }).lead.year));
  for (const { p10, p50, p90 } of [...found.deals, found.lead]) assert.ok(p10 <= p50 && p50 <= p90);
  assert.equal(simulate({ preset: 'private-hire' }).draws, 10_000);
  assert.equal(simulate({ preset: 'private-hire' }).assumed, false);
  assert.equal(simulate({ preset: 'private-hire', ranges: none }).assumed, true);
});

test('the first year ahead is the comparison, and the years add up', () => {
  for (const { id } of presets()) {
    const { scenario } = preset(id);
    const { outcomes, from, to, lead } = compare(scenario);
    const { years, stake } = project({ ...scenario, years: 7 });
    assert.equal(years.length, 7);
    assert.equal(years[0].from.takeHome.then, outcomes[from - 1].lines.year.takeHome);
    assert.equal(years[0].to.takeHome.today, outcomes[to - 1].lines.year.takeHome);
    assert.equal(years[0].lead.then, lead.year);
    const sum = years.reduce((total, year) => total + pence(year.lead.then), 0);
    assert.equal(pence(years.at(-1).total.lead.then), sum);
    assert.equal(stake.year === null, stake.back !== 'in');
  }
});

test('a worker and an employee have what their status brings, beside the lines', () => {
  const { outcomes: [self, worker, employee] } = compare({
    hours: 35, unpaid: 0, price: 15, weeks: 44, sickDays: 5,
    deals: [{}, { status: 'worker', fee: 50, guarantee: 9 }, { status: 'employee', basis: 'wage', wage: 14, wageHours: 'worked', carriesMiles: 100 }],
  });
  assert.deepEqual([self, worker, employee].map(({ status }) => status), ['self-employed', 'worker', 'employee']);
  assert.deepEqual(Object.values(self.beside.year), [0, 0, 0, 0, 0, 0]);
  assert.equal(self.minimumTopUp, 0);
  assert.ok(worker.minimumTopUp > 0 && worker.minimumTopUp < worker.lines.year.topUp);
  assert.ok(worker.profits.taxed > 0);
  assert.equal(employee.profits, null);
  const { employerPension, taxRelief, sickPay, shareInterest, employerContributions } = employee.beside.year;
  for (const amount of [employerPension, taxRelief, sickPay, employerContributions]) assert.ok(amount > 0, String(amount));
  assert.equal(shareInterest, 0);
  assert.equal(pence(employee.beside.month.employerPension), Math.round(pence(employerPension) / 12));
  for (const { ofTenPounds } of [self, worker, employee]) {
    assert.equal(Object.values(ofTenPounds).reduce((sum, part) => sum + pence(part), 0), 1_000);
  }
  assert.ok(employee.ofTenPounds.later > 0);
  const { outcomes } = compare({ beforeTax: 'yes', deals: [{ status: 'employee' }, {}] });
  assert.equal(outcomes[0].status, 'self-employed');
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

test('a fee with a range leaves what its two ends leave', () => {
  const scenario = { preset: 'private-hire', deals: [{}, { flat: 0, fee: 12 }], ranges: { 'deals[0].fee': { low: 20, high: 41 }, 'deals[1].fee': { high: 15 } } };
  const { outcomes, bands } = compare(scenario);
  const kept = (deals, place) => {
    const { lines } = compare({ ...scenario, deals }).outcomes[place];
    return Object.fromEntries(Object.entries(lines).map(([period, { takeHome }]) => [period, takeHome]));
  };
  const [, coop] = scenario.deals;
  assert.deepEqual(bands[0], { lowestFee: kept([{ fee: 20 }, coop], 0), highestFee: kept([{ fee: 41 }, coop], 0) });
  assert.equal(bands[1].lowestFee.week, outcomes[1].lines.week.takeHome);
  assert.deepEqual(bands[1].highestFee, kept([{}, { ...coop, fee: 15 }], 1));
  assert.deepEqual(compare({}).bands, [null, null]);
});

test('a fee by each fare tells that fare, or that the jobs are missing', () => {
  const week = { hours: 40, price: 25, jobs: 50 }; // £1,000 a week, £20 a job
  const bands = { fee: 10, secondFrom: 10, secondFee: 40 };
  const told = (scenario) => {
    const [{ feeBy, jobFare, lines }] = compare(scenario).outcomes;
    return [feeBy, jobFare, lines.week.platformFees];
  };
  assert.deepEqual(told({ ...week, deals: [{ fee: 10 }, {}] }), ['fares', null, -100]);
  assert.deepEqual(told({ ...week, deals: [bands, {}] }), ['week', null, -397]); // 10% of 10 + 40% of 990
  assert.deepEqual(told({ ...week, deals: [{ ...bands, bandsOf: 'job' }, {}] }), ['job', 20, -250]); // 50 × (1 + 4)
  assert.deepEqual(told({ ...week, jobs: 0, deals: [{ ...bands, bandsOf: 'job' }, {}] }), ['no-jobs', null, -100]);
  assert.equal(refused(() => compare({ deals: [{ bandsOf: 'day' }, {}] }), 'another word').path, 'deals[0].bandsOf');
});

test('hours bring jobs, unless those of the week are given', () => {
  const paid = (scenario) => compare({ preset: 'courier', ...scenario }).outcomes.map(({ lines }) => lines.week.customersPay);
  assert.deepEqual(paid({}), [270.6, 540]); // 60 × £4.51, 60 × £9.00
  assert.deepEqual(paid({ hours: 35 }), [315.7, 630]);
  assert.deepEqual(paid({ hours: 35, jobs: 60 }), [270.6, 540]);
  assert.deepEqual(paid({ hours: 35, jobs: 60, jobsAnHour: 3 }), [270.6, 540]);
  assert.deepEqual(paid({ hours: 35, jobs: null, jobsAnHour: 3 }), [473.55, 945]);
  const { jobs, jobsAnHour } = preset('courier').scenario;
  assert.deepEqual([jobs, jobsAnHour], [null, 2]);
  assert.equal(refused(() => compare({ jobsAnHour: null }), 'no figure').path, 'jobsAnHour');
});

test('a deal that pays a wage turns at a wage, and no fee changes it', () => {
  const scenario = { price: 20, deals: [{ fee: 25 }, { basis: 'wage', wage: 14 }] };
  const { breakEvens: { fee }, outcomes, from } = compare(scenario);
  assert.deepEqual([from, fee.of, fee.holds], [1, 'wage', 'at-least']);
  const least = (wage) => compare({ ...scenario, deals: [{ fee: 25 }, { basis: 'wage', wage }] }).lead.year;
  assert.ok(least(Math.ceil(fee.value * 100) / 100) >= 0 && least(Math.floor(fee.value * 100) / 100 - 0.01) < 0);
  const { takeHome } = outcomes[1].lines.week;
  for (const [amount, expected] of [[takeHome, 'always'], [takeHome + 0.01, 'never']]) {
    const { holds, value, until, best } = solve(scenario, { deal: 2, lever: 'fee', amount });
    assert.deepEqual([holds, value, until, best], [expected, null, null, takeHome]);
  }
});

test('the accounts of the co-op add up, settle its dividend, and are null without members', () => {
  assert.equal(accounts({}), null);
  const scenario = { preset: 'private-hire', coopLinked: 'yes', coopMembers: 200, coopStaff: 90_000, coopLoan: 20_000, coopLoanYears: 5, coopLoanRate: 5, coopGrant: 10_000 };
  const { years, normal, dividendBy, footing, membersToBreakEven, feeToBreakEven } = accounts(scenario);
  assert.equal(years.length, 5);
  for (const { lines, balance: { cash, loan, shares, reserves }, sales, paidOut, payout } of years) {
    const amounts = Object.entries(lines);
    const sum = (until) => amounts.slice(0, amounts.findIndex(([name]) => name === until)).filter(([name]) => name !== 'surplus').reduce((total, [, amount]) => total + pence(amount), 0);
    assert.equal(pence(lines.surplus), sum('surplus'));
    assert.equal(pence(lines.kept), sum('kept'));
    assert.equal(pence(cash), pence(loan) + pence(shares) + pence(reserves));
    assert.ok(Math.abs(payout - (100 * paidOut) / sales) < 1e-3);
  }
  assert.equal(pence(normal), pence(years[0].lines.surplus) - pence(years[0].lines.grant) - pence(years[0].lines.start));
  assert.equal(footing, 'members');
  assert.equal(membersToBreakEven.holds, 'at-least');
  const [enough, few] = [membersToBreakEven.value, membersToBreakEven.value - 1].map((members) => accounts({ ...scenario, coopMembers: members }).normal);
  assert.ok(enough >= 0 && few < 0, `${enough} ${few}`);
  assert.ok(feeToBreakEven > 0 && feeToBreakEven < 100);
  // The linked dividend is the one that the comparison pays.
  const { outcomes, to } = compare(scenario);
  assert.equal(outcomes[to - 1].lines.year.dividend, years[0].dividends[dividendBy]);
  assert.equal(accounts({ ...scenario, coopMembers: 1, coopStaff: 1e6 }).footing, 'nothing');
  // What it takes, in the deal's own unit; linked unless told otherwise.
  const drivers = { preset: 'private-hire', coopMembers: 30, coopStaff: 51_000 };
  const found = accounts(drivers);
  assert.deepEqual(found.needs, { own: { of: 'flat', now: 70, least: 36.96 }, instead: null, payers: 30 });
  assert.deepEqual([found.hasCosts, found.raised, found.loanBack, found.startBack, found.runsOut], [true, 0, { back: 'nothing', years: null }, { back: 'nothing', years: null }, null]);
  const lent = accounts({ ...drivers, coopLoan: 200_000, coopLoanYears: 2, coopStart: 200_000 });
  assert.deepEqual([lent.raised, lent.loanBack, lent.runsOut], [200_000, { back: 'within', years: 5 }, { year: 1, missing: 54_400 }]);
  assert.equal(accounts({ ...drivers, coopStaff: 0 }).hasCosts, false);
  // Figures of the co-op's own, and nothing said of the link, mean what they did.
  assert.equal(accounts({ ...drivers, coopSales: 10_000 }).needs.own.of, 'coopFee');
  assert.equal(accounts({ ...drivers, coopSales: 10_000, coopLinked: 'yes' }).needs.own.of, 'flat');
  assert.equal(refused(() => accounts({ ...scenario, coopMembers: -1 }), 'too few').path, 'coopMembers');
});

test('what an app earns is null where the price is what it pays the worker', () => {
  const [app, coop] = compare({ preset: 'courier' }).outcomes;
  assert.deepEqual([app.knowsCustomers, app.takeRate, app.ofTenPounds], [false, null, null]);
  assert.equal(app.lines.week.customersPay, app.lines.week.pay);
  assert.ok(coop.knowsCustomers && Number.isFinite(coop.takeRate) && coop.ofTenPounds);
});

test('numbers are read as they are written', () => {
  const fee = (given) => compare({ price: 1_000, deals: [{ fee: given }, {}] }).outcomes[0].takeRate;
  assert.equal(fee(12.34565), 12.3457);
  assert.equal(fee(1e-300), 0);
  assert.equal(fee(-0), 0);
  assert.equal(pence(compare({ tips: 1.005 }).outcomes[0].lines.week.tips), 101);
});

test('what cannot be used is refused with its path', () => {
  const circular = {};
  circular.ranges = circular;
  const deep = { deals: [{ fee: [[[[[[[]]]]]]] }, {}] };
  const cases = [
    [undefined, ''], [null, ''], [5, ''], ['private-hire', ''], [[], ''], [true, ''], [Symbol('scenario'), ''], [10n, ''],
    [() => ({}), ''], [new Map([['hours', 5]]), ''], [new Date(), ''], [Object.create({ hours: 4 }), ''], [new (class Scenario {})(), ''],
    [{ hourz: 5 }, 'hourz'], [{ 'sold-by': 'hour' }, '["sold-by"]'], [{ __proto__: null, ['__proto__']: 1 }, '__proto__'], [{ constructor: 1 }, 'constructor'],
    [{ cap: 1 }, 'cap'], [{ deals: [{}, { hours: 1 }] }, 'deals[1].hours'], [{ ranges: { busy: { likely: 5 } } }, 'ranges.busy.likely'],
    [{ hours: NaN }, 'hours'], [{ hours: Infinity }, 'hours'], [{ hours: -Infinity }, 'hours'], [{ hours: 'forty' }, 'hours'], [{ hours: null }, 'hours'],
    [{ hours: 0.9 }, 'hours'], [{ hours: 168.1 }, 'hours'], [{ hours: 1e308 }, 'hours'], [{ hours: [40] }, 'hours'], [{ hours: 40n }, 'hours'], [{ hours: true }, 'hours'],
    [{ mileCost: 29 }, 'mileCost'], [{ years: 1.5 }, 'years'], [{ from: 0 }, 'from'], [{ from: 3 }, 'from'], [{ to: 3 }, 'to'],
    [{ nation: 'france' }, 'nation'], [{ nation: 'Wales' }, 'nation'], [{ nation: 1 }, 'nation'], [{ age: 21 }, 'age'], [{ loan: 1 }, 'loan'],
    [{ year: '1999-00' }, 'year'], [{ year: '2026-28' }, 'year'], [{ year: 2026 }, 'year'], [{ year: '' }, 'year'],
    [{ preset: 'nope' }, 'preset'], [{ preset: 1 }, 'preset'], [{ preset: null }, 'preset'],
    [{ deals: 2 }, 'deals'], [{ deals: {} }, 'deals'], [{ deals: [] }, 'deals'], [{ deals: [{}] }, 'deals'], [{ deals: [{}, {}, {}, {}, {}] }, 'deals'],
    [{ deals: [{}, null] }, 'deals[1]'], [{ deals: [[], {}] }, 'deals[0]'], [{ deals: [{}, { fee: 100.01 }] }, 'deals[1].fee'], [{ deals: [{}, { fee: -1 }] }, 'deals[1].fee'],
    [{ deals: [{}, { wage: null }] }, 'deals[1].wage'], [{ deals: [{ cap: 'five' }, {}] }, 'deals[0].cap'], [{ deals: [{}, { status: 'boss' }] }, 'deals[1].status'],
    [{ deals: [{}, { name: 'x'.repeat(41) }] }, 'deals[1].name'], [{ deals: [{}, { name: 5 }] }, 'deals[1].name'], [{ deals: [{}, { name: 'a\nb' }] }, 'deals[1].name'],
    [{ ranges: [] }, 'ranges'], [{ ranges: { busy: 5 } }, 'ranges.busy'], [{ ranges: { busy: { low: 60, high: 40 } } }, 'ranges.busy'], [{ ranges: { busy: { low: 0 } } }, 'ranges.busy.low'],
    [{ ranges: { nation: { low: 1 } } }, 'ranges.nation'], [{ ranges: { 'deals[2].fee': { low: 1 } } }, 'ranges["deals[2].fee"]'], [{ ranges: { 'deals[01].fee': { low: 1 } } }, 'ranges["deals[01].fee"]'],
    [circular, 'ranges.ranges'], [deep, 'deals[0].fee'],
    [{ get hours() { throw new Error('no'); } }, 'hours'], [new Proxy({}, { ownKeys() { throw new Error('no'); } }), ''],
    [new Proxy({}, { getPrototypeOf() { throw new Error('no'); } }), ''], [{ deals: new Proxy([], { get() { throw new Error('no'); } }) }, 'deals'],
    ['x'.repeat(10_000_000), ''], [{ ['x'.repeat(1_000_000)]: 1 }, ''], [{ nation: 'x'.repeat(1_000_000) }, 'nation'], [{ deals: new Array(1e9) }, 'deals'],
    [Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`key${i}`, i])), ''],
  ];
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  cases.push([proxy, '']);
  for (const [given, path] of cases) {
    let what;
    try { what = JSON.stringify(given)?.slice(0, 100) ?? String(given).slice(0, 100); } catch { what = 'something hostile'; }
    assert.equal(refused(() => compare(given), what).path, path, what);
  }
  assert.match(refused(() => compare({ 'sold-by': 'hour' }), 'a key of links').message, /soldBy/);
  assert.match(refused(() => compare({ deals: [{}, { fee: 101 }] }), 'too much').message, /^deals\[1\]\.fee takes a number from 0 to 100 \(per cent\)$/);
});

test('so is what the other functions cannot use', () => {
  const right = { nation: 'wales', taxYear: '2026-27', selfEmployedProfit: 1, employmentIncome: 1 };
  const cases = [
    [undefined, ''], [[], ''], [{ ...right, profit: 1 }, 'profit'], [{ ...right, nation: 'france' }, 'nation'], [{ ...right, nation: undefined }, 'nation'],
    [{ ...right, taxYear: '2019-20' }, 'taxYear'], [{ ...right, taxYear: 2026 }, 'taxYear'], [{ ...right, selfEmployedProfit: -1 }, 'selfEmployedProfit'],
    [{ ...right, selfEmployedProfit: NaN }, 'selfEmployedProfit'], [{ ...right, employmentIncome: 'five' }, 'employmentIncome'], [{ ...right, employmentIncome: 1e300 }, 'employmentIncome'],
    [{ ...right, employmentIncome: null }, 'employmentIncome'],
  ];
  for (const [given, path] of cases) assert.equal(refused(() => assessTax(given), JSON.stringify(given)).path, path);
  const award = { ...right, award: 900 };
  const awards = [
    [undefined, ''], [right, 'award'], [{ ...award, award: null }, 'award'], [{ ...award, award: 10_001 }, 'award'], [{ ...award, children: 2 }, 'children'],
    [{ ...award, workAllowance: 'full' }, 'workAllowance'], [{ ...award, startUp: 'yes' }, 'startUp'], [{ ...award, expectedHours: 36 }, 'expectedHours'],
    [{ ...award, age: 30 }, 'age'], [{ ...award, nation: undefined }, 'nation'], [{ ...award, employmentIncome: -1 }, 'employmentIncome'],
  ];
  for (const [given, path] of awards) assert.equal(refused(() => assessUniversalCredit(given), JSON.stringify(given)).path, path);
  const target = { deal: 2, lever: 'hours', amount: 500 };
  const targets = [
    [undefined, 'target'], [5, 'target'], [{ ...target, what: 1 }, 'target.what'], [{ ...target, deal: 0 }, 'target.deal'], [{ ...target, deal: 3 }, 'target.deal'],
    [{ ...target, deal: undefined }, 'target.deal'], [{ ...target, lever: 'luck' }, 'target.lever'], [{ ...target, lever: undefined }, 'target.lever'],
    [{ ...target, amount: 'five' }, 'target.amount'], [{ ...target, amount: -1 }, 'target.amount'], [{ ...target, amount: NaN }, 'target.amount'], [{ ...target, period: 'day' }, 'target.period'],
  ];
  for (const [given, path] of targets) assert.equal(refused(() => solve({ preset: 'private-hire' }, given), JSON.stringify(given)).path, path);
  const { receipt } = compare({ preset: 'private-hire' });
  for (const given of [undefined, null, 5, '', receipt.digest, receipt.text.slice(1)]) assert.equal(refused(() => checkReceipt({ preset: 'private-hire' }, given), String(given)).path, 'receipt');
  const options = [
    [null, 'options'], [5, 'options'], [{ draw: 5 }, 'options.draw'], [{ draws: 0 }, 'options.draws'], [{ draws: 100_001 }, 'options.draws'], [{ draws: 1.5 }, 'options.draws'],
    [{ seed: -1 }, 'options.seed'], [{ seed: 2 ** 32 }, 'options.seed'], [{ paired: 'yes' }, 'options.paired'],
  ];
  for (const [given, path] of options) assert.equal(refused(() => simulate({}, given), JSON.stringify(given)).path, path);
  for (const call of [accounts, project, simulate, (scenario) => solve(scenario, target)]) {
    assert.equal(refused(() => call({ deals: [{}, { fee: 101 }] }), 'a scenario').path, 'deals[1].fee');
    assert.equal(refused(call, 'nothing').path, '');
  }
  for (const id of [undefined, null, 'nope', '', 5, {}, '__proto__', 'x'.repeat(10_000_000)]) assert.equal(refused(() => preset(id), String(id).slice(0, 20)).path, 'id');
});

test('nothing of a scenario that is refused stays behind, and an odd one never stops the module', () => {
  let seed = 1;
  const random = (most) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * most);
  };
  const pick = (list) => list[random(list.length)];
  const whole = presets().map(({ id }) => preset(id).scenario);
  const odd = [undefined, null, NaN, Infinity, -1, 0, 0.1, 1, 5e-324, 100, 1e6, 1e7, 1e21, Number.MAX_VALUE, '', '0', 'yes', true, [], {}, [[]], 10n, Symbol.iterator, () => 1, 'x'.repeat(2_000)];
  const names = [...Object.keys(whole[0]), ...Object.keys(whole[0].deals[0]), 'preset', 'name', 'low', '', '__proto__', 'deals[0].fee', 'toString'];
  const before = compare({ preset: 'private-hire' });
  let [answered, refusals] = [0, 0];
  const mutate = (held, deep) => {
    const keys = Object.keys(held);
    const key = random(8) === 0 ? pick(names) : pick(keys.length ? keys : names);
    const old = held[key];
    if (deep > 0 && old !== null && typeof old === 'object' && random(4) > 0) return mutate(old, deep - 1);
    // Half of the figures stay within reach of the limits, so that many scenarios are answered.
    held[key] = typeof old === 'number' && random(3) > 0 ? pick([old * 2, old / 3, old + 1, 0, 1, 50, 100, 1_000]) : pick(odd);
    return held;
  };
  for (let round = 0; round < 2_000; round += 1) {
    const scenario = structuredClone(pick(whole));
    for (let times = 1 + random(3); times > 0; times -= 1) mutate(scenario, 3);
    try {
      const { outcomes, lead } = compare(scenario);
      answered += 1;
      for (const { lines } of accounts(scenario)?.years ?? []) assert.ok(Object.values(lines).every(Number.isFinite));
      for (const { lines, beside } of outcomes) {
        for (const found of [...Object.values(lines), ...Object.values(beside)]) assert.ok(Object.values(found).every(Number.isFinite));
      }
      assert.ok(Object.values(lead).every(Number.isFinite));
    } catch (error) {
      assert.equal(typeof error.path, 'string', `round ${round}: ${error.stack}`);
      refusals += 1;
    }
  }
  assert.ok(answered > 200 && refusals > 200, `${answered} answered, ${refusals} refused`);
  assert.deepEqual(compare({ preset: 'private-hire' }), before);
});

test('the example for Node runs', () => {
  const out = execFileSync(process.execPath, ['examples/module.mjs'], { cwd: fileURLToPath(ROOT), encoding: 'utf8' });
  assert.equal(out.trim().split('\n').length, 6, out);
  assert.match(out, /£[\d.]+ a week less\.$/m, 'a deal that leaves less is said to');
  assert.doesNotMatch(out, /-£/);
  assert.match(out, /^deals\[0\]\.fee is wrong: deals\[0\]\.fee takes a number from 0 to 100/m);
});

test('the same seed draws the same in WebAssembly as natively', () => {
  const wanted = readFileSync(new URL('engine/tests/golden/uncertainty.txt', ROOT), 'utf8').trim().split('\n').filter((line) => !line.startsWith('#'));
  const own = { preset: 'private-hire' };
  const assumed = { ...own, ranges: Object.fromEntries(Object.keys(preset('private-hire').scenario.ranges).map((field) => [field, null])) };
  const found = [assumed, own].flatMap((scenario) => [true, false].flatMap((paired) => {
    const spread = simulate(scenario, { draws: 10_000, seed: 2026, paired });
    const line = (name, values) => [paired ? 'paired' : 'unpaired', name, ...values].join(' ');
    const millionths = (percent) => Math.round(percent * 10_000);
    const three = ({ p10, p50, p90 }) => [p10, p50, p90].map(pence);
    return [
      line('wins', spread.wins.map(millionths)),
      line('ties', [millionths(spread.ties)]),
      line('ahead', [millionths(spread.ahead)]),
      ...spread.deals.map((deal) => line('deal', three(deal))),
      line('lead', three(spread.lead)),
      // The figure and its edges are told in units of their own here; what they do to the lead is in pence.
      ...spread.drivers.map(({ low, high }) => line('driver', [low, high].map(pence))),
    ];
  }));
  const isDriver = (name) => !['wins', 'ties', 'ahead', 'deal', 'lead'].includes(name);
  const told = wanted.map((line) => {
    const [how, name, ...values] = line.split(' ');
    return isDriver(name) ? [how, 'driver', ...values.slice(2)].join(' ') : line;
  });
  assert.deepEqual(found, told);
});

test('a receipt says whether a scenario still gives its answer, and what moved', () => {
  const scenario = { preset: 'private-hire', hours: 30 };
  const { outcomes, receipt } = compare(scenario);
  assert.match(receipt.digest, /^[0-9A-Z]{8}-[0-9A-Z]{8}$/);
  const same = checkReceipt(scenario, `https://calculator.example/#v=1&receipt=${receipt.text}`);
  assert.deepEqual(same, { date: null, version: receipt.version, taxYear: receipt.taxYear, digest: receipt.digest, sameInputs: true, sameRules: true, sameAnswer: true, moved: [] });
  const longer = { ...scenario, hours: 31 };
  const other = checkReceipt(longer, receipt.text);
  assert.deepEqual([other.sameInputs, other.sameRules, other.sameAnswer], [false, true, false]);
  const [first] = other.moved;
  assert.deepEqual(first, { deal: 1, line: 'takeHome', was: outcomes[0].lines.year.takeHome, is: compare(longer).outcomes[0].lines.year.takeHome });
});

/** A made-up earnings file. */
const file = (name) => readFileSync(new URL(`statement/tests/files/${name}`, ROOT));

test('every total of the made-up earnings files, from text and from bytes', () => {
  const { files } = JSON.parse(file('expected.json'));
  const isMoney = (name) => !/^(jobs|seconds_|distance_)/.test(name);
  for (const { file: name, as_downloaded: named, totals, take_pct: take } of files) {
    const options = named.endsWith('.csv') ? { name: named } : undefined;
    const [read, same] = [file(name).toString(), new Uint8Array(file(name))].map((content) => readStatement(content, options));
    // A string has no mark of the byte order that a decoder has not taken off.
    assert.deepEqual(read.summaries, same.summaries, name);
    for (const [measure, total] of Object.entries(totals)) {
      const told = read.summaries[0].totals[measure === 'distance_m' ? 'metres' : camel(measure.replaceAll('_', '-'))];
      assert.equal(told !== null && isMoney(measure) ? pence(told) : told, total, `${name}: ${measure}`);
    }
    assert.equal(read.summaries[0].take.overall, take, name);
  }
});

test('a typical week of an earnings file is a statement of a scenario', () => {
  const rows = Array.from({ length: 30 }, (_, n) => `${n},2026-03-${String(n + 1).padStart(2, '0')},25.00,${n % 2 ? '5.00' : '7.50'},1.00,8`);
  const text = ['Trip ID,Date,Fare,Commission,Tips,Hours', ...rows].join('\n');
  const { questions } = readStatement(text);
  assert.deepEqual(questions.map(({ ask }) => ask), ['currency', 'gross']);
  const read = readStatement(text, { answers: [{ table: 0, currency: 'GBP', gross: 'customer-price' }] });
  assert.deepEqual(read.questions, []);
  const [{ fares, fee, jobs, tips, hours }] = read.summaries[0].typical.apps;
  const { statement } = compare({ preset: 'private-hire', statement: { fares, fee, jobs, tips, hours } });
  assert.equal(pence(statement.apps[0].fares ?? fares), pence(fares));
  assert.deepEqual([read.summaries[0].take.byTrip.least, read.summaries[0].take.byTrip.most], [20, 30]);
});

test('an earnings file that cannot be read is refused with what to do', () => {
  for (const [what, content, words] of [
    ['a PDF', '%PDF-1.7', /copy all of its text/],
    ['an empty file', '', /empty/],
    ['a broken archive', new Uint8Array([80, 75, 3, 4, 1, 2, 3]), /download it again/],
    ['words', 'hello', /line of headers/],
    ['no file', undefined, /a string or a Uint8Array/],
    ['a list', [1, 2], /a string or a Uint8Array/],
    ['too much', new Uint8Array(21 * 1024 * 1024), /20 MB/],
    ['a proxy', new Proxy(new Uint8Array(4), { get() { throw new Error('no'); } }), /takes/],
  ]) {
    const error = refused(() => readStatement(content), what);
    assert.equal(error.path, 'file', what);
    assert.match(error.message, words, what);
  }
  assert.equal(refused(() => readStatement('a', { answers: [{ currency: 'pounds' }] }), 'a currency').path, 'options.answers[0].currency');
  assert.equal(refused(() => readStatement('a', { columns: [{ table: 0, column: 1, field: 'luck' }] }), 'a field').path, 'options.columns[0].field');
});
