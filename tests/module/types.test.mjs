// The module's TypeScript types: what it gives is exactly what they say, and they refuse what it refuses.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { load, ROOT } from './support.mjs';

const { accounts, assessTax, assessUniversalCredit, checkReceipt, compare, preset, presets, project, readStatement, simulate, solve } = await load();

/** Written out as literals: in those the compiler refuses a property too many as well as one too few. */
function given() {
  const details = presets().map(({ id }) => preset(id));
  const comparisons = details.flatMap(({ scenario, tries }) => [scenario, ...tries.map((other) => other.scenario)]).map(compare);
  const odd = [{}, { statement: { fares: 820, fee: 231, jobs: 31, hours: 42 } }, { deals: [{ fee: 20 }, { basis: 'wage', status: 'employee', wage: 13 }], ranges: { 'deals[0].fee': { high: 30 } } }, { deals: [{ kind: 'coop', volume: 0 }, { flat: 1_000 }] }, { price: 20, vehicle: 'taxi', deals: [{ fee: 50 }, { share: 100 }] }, { price: 20, ucAward: 900, deals: [{}, { status: 'employee' }] }].map(compare);
  const tax = assessTax({ nation: 'wales', taxYear: '2026-27', selfEmployedProfit: 20_000, employmentIncome: 0 });
  const credits = [0, 9_000].map((selfEmployedProfit) => assessUniversalCredit({ nation: 'wales', taxYear: '2026-27', award: 900, selfEmployedProfit }));
  const scenarios = [...details.map(({ scenario }) => scenario), {}, { price: 20, deals: [{ fee: 50 }, { share: 100 }] }];
  const asked = (scenario) => [{ deal: 1, lever: 'fee', amount: 300 }, { deal: 2, lever: 'hours', amount: 0, period: 'year' }].map((target) => solve(scenario, target));
  const files = new URL('statement/tests/files/', ROOT);
  const statements = readdirSync(files).filter((name) => !name.endsWith('.json')).map((name) => readStatement(readFileSync(new URL(name, files))));
  const literals = [
    ['ReadStatement[]', statements],
    ['Simulation[]', scenarios.map((scenario) => simulate(scenario, { draws: 50 }))],
    ['Solved[]', scenarios.flatMap(asked)], ['Projection[]', scenarios.map(project)],
    ['(Accounts | null)[]', [...scenarios, { coopLinked: 'yes', coopMembers: 100 }, { coopMembers: 50, coopSales: 1_000, coopStaff: 1e6 }].map(accounts)],
    ['PresetTitle[]', presets()], ['Preset[]', details], ['Comparison[]', [...comparisons, ...odd]], ['TaxResult', tax], ['UniversalCredit[]', credits],
    ['CheckedReceipt[]', [checkReceipt({}, compare({}).receipt.text), checkReceipt({ price: 20 }, compare({ price: 21 }).receipt.text)]],
  ];
  return literals.map(([type, value], at) => `export const value${at}: ${type} = ${JSON.stringify(value)};`).join('\n');
}

const SOURCE = `
import init, { accounts, assessTax, assessUniversalCredit, checkReceipt, compare, initSync, preset, presets, project, readStatement, simulate, solve, version } from '../../dist/coop-or-gig.js';
import type { Accounts, AccountsLine, CheckedReceipt, Comparison, CreditLine, Deal, InputError, Line, Preset, PresetTitle, Projection, ReadStatement, Scenario, Simulation, SimulationOptions, Solved, StatementOptions, Target, TaxInput, TaxResult, UniversalCredit, UniversalCreditInput } from '../../dist/coop-or-gig.js';

${given()}

const ready: Promise<unknown> = Promise.all([init(), init({ module_or_path: new Uint8Array() })]);
initSync({ module: new Uint8Array() });
const deal: Deal = { kind: 'coop', status: 'worker', cap: null, flat: 70, name: 'Ours' };
const scenario: Scenario = { preset: 'private-hire', year: '2026/27', hours: 40, deals: [{}, deal], ranges: { busy: { low: 40, high: 60 }, 'deals[1].volume': null } };
const kept: number = compare(scenario).outcomes[0].lines.week.takeHome;
const lines: Line[] = ['customersPay', 'takeHome'];
const stated: Scenario = { preset: 'private-hire', statement: { every: 'week', overlap: 5, apps: [{ fares: 500, rate: 25, hours: 25 }, { fares: 300, fee: null, rate: 10, hours: 20 }] } };
const hourly: number | null | undefined = compare(stated).statement?.apps[0].hourly;
const income: TaxInput = { nation: 'northern-ireland', taxYear: '2025-26', selfEmployedProfit: 1, employmentIncome: 2 };
const due: number = assessTax(income).total;
const credit: UniversalCreditInput = { nation: 'wales', taxYear: '2026-27', award: 900, workAllowance: 'without-housing', selfEmployedProfit: 1, employmentIncome: 2, startUp: true, expectedHours: 30, age: '18' };
const floor: number | null = assessUniversalCredit(credit).floor;
const creditLines: CreditLine[] = ['universalCredit', 'withUniversalCredit'];
const left: number | undefined = compare({ ...scenario, ucAward: 900 }).outcomes[0].lines.month.withUniversalCredit;
const target: Target = { deal: 2, lever: 'hours', amount: 400, period: 'week' };
const hours: number | null = solve(scenario, target).value;
const later: number = project(scenario).years[0].total.lead.today;
const books: Accounts | null = accounts(scenario);
const accountsLines: AccountsLine[] = ['fees', 'contractFees', 'kept'];
const surplus: number | undefined = books?.years[0].lines.surplus;
const options: SimulationOptions = { draws: 100, seed: 1, paired: false };
const ahead: number = simulate(scenario).ahead + simulate(scenario, options).ahead;
const answers: StatementOptions = { name: 'a.csv', answers: [{ table: 0, currency: 'EUR', dateOrder: 'day-first' }], columns: [{ table: 0, column: 1, field: 'ignore' }] };
const read: ReadStatement = readStatement(new Uint8Array(), answers);
const week: number | null | undefined = read.summaries[0].typical?.apps[0].fares;
const apps = read.summaries[0].typical?.apps.map((app) => ({ ...app, hours: app.hours ?? 42 }));
const filled: Scenario = apps ? { statement: { apps, overlap: read.summaries[0].typical?.overlap } } : {};
const words: string = preset(presets()[0].id).words.cy.price + version();
const moved: Line | CreditLine | undefined = checkReceipt(scenario, compare(scenario).receipt.text).moved[0]?.line;
const path = (error: InputError): string => error.path + error.message;
// @ts-expect-error there is no such field
compare({ hourz: 40 });
// @ts-expect-error nor such a term
compare({ deals: [{ fea: 1 }, {}] });
// @ts-expect-error a figure is a number
compare({ hours: '40' });
// @ts-expect-error no such choice
compare({ nation: 'france' });
// @ts-expect-error no such preset
compare({ preset: 'nope' });
// @ts-expect-error this figure may not be left empty
compare({ hours: null });
// @ts-expect-error no rates are known for that year
assessTax({ ...income, taxYear: '2019-20' });
// @ts-expect-error an award is needed
assessUniversalCredit(income);
// @ts-expect-error a line that is there only with an award may be missing
(compare(scenario).outcomes[0].lines.month.universalCredit satisfies number);
// @ts-expect-error no such lever
solve({}, { ...target, lever: 'luck' });
// @ts-expect-error no such line
compare({}).outcomes[0].lines.week.profit;
// @ts-expect-error no such question has that answer
readStatement('', { answers: [{ luck: 1 }] });
// @ts-expect-error a co-op may have no accounts
accounts(scenario).years;
export { accountsLines, ahead, creditLines, due, filled, floor, hours, later, left, kept, lines, moved, path, ready, surplus, week, words };
`;

test('they compile, strictly, with all that the module gives and what people write', () => {
  const folder = new URL('target/module/', ROOT);
  mkdirSync(folder, { recursive: true });
  const file = fileURLToPath(new URL('types.ts', folder));
  writeFileSync(file, SOURCE);
  const { error, stdout, status } = spawnSync('tsc', ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022,dom', file], { encoding: 'utf8' });
  assert.ifError(error);
  assert.equal(status, 0, stdout.slice(0, 3_000));
});

test('an editor shows what each word of a choice means', () => {
  const types = readFileSync(new URL('dist/coop-or-gig.d.ts', ROOT), 'utf8');
  const said = (name) => new RegExp(`/\\*\\* ([^\\n]*) \\*/\\n\\s*${name}\\?:`).exec(types)?.[1] ?? '';
  assert.match(said('optedOut'), /`no`: I stay in it; `yes`: I have left it\./);
  assert.match(said('wageHours'), /`engaged`: .*; `logged-on`: .*; `worked`: /);
  // Where the word says it all, it is not said twice.
  assert.ok(!said('nation').includes('`'), said('nation'));
  // The page's own words for a figure that is another one there.
  assert.ok(!/£ or %/.test(types) && !/Name of the deal\. A whole number/.test(types));
});
