// The JavaScript module in Node: comparisons are those of the engine, in pounds, for every preset and every way to say a week.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { camel, found, golden, load, pence, refused } from './support.mjs';

const { accounts, checkReceipt, compare, preset, presets, project, simulate, solve } = await load();

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

test('a deal is not compared with itself; two deals on the same terms leave the same', () => {
  const scenario = { preset: 'private-hire', deals: [{}, {}, { kind: 'coop' }] };
  for (const [given, path, other] of [[{ from: 2 }, 'from', 'to, which is 2'], [{ to: 1 }, 'to', 'from, which is 1'], [{ from: 3, to: 3 }, 'to', 'from, which is 3']]) {
    for (const call of [compare, simulate, project, accounts]) {
      const error = refused(() => call({ ...scenario, ...given }), `${call.name} ${JSON.stringify(given)}`);
      assert.deepEqual([error.path, error.message], [path, `${path} takes the number of another deal than ${other}`]);
    }
  }
  const [deal] = preset('private-hire').scenario.deals;
  const { verdict, lead, outcomes } = compare({ preset: 'private-hire', deals: [deal, deal] });
  assert.deepEqual([verdict, Object.values(lead)], ['same', [0, 0, 0, 0]]);
  assert.deepEqual(outcomes[0].lines, outcomes[1].lines);
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

test('what an app earns is null where the price is what it pays the worker', () => {
  const [app, coop] = compare({ preset: 'courier' }).outcomes;
  assert.deepEqual([app.knowsCustomers, app.takeRate, app.ofTenPounds], [false, null, null]);
  assert.equal(app.lines.week.customersPay, app.lines.week.pay);
  assert.ok(coop.knowsCustomers && Number.isFinite(coop.takeRate) && coop.ofTenPounds);
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
