// The JavaScript module in Node refuses everything that it cannot use, by name, and nothing of it stays behind.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, pence, refused } from './support.mjs';

const { accounts, assessTax, assessUniversalCredit, checkReceipt, compare, preset, presets, project, simulate, solve } = await load();

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
