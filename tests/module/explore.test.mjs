// The JavaScript module in Node: comparisons turned round, drawn, over the years, and the accounts of the co-op.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { found, load, pence, refused, ROOT } from './support.mjs';

const { accounts, compare, preset, presets, project, simulate, solve } = await load();

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
