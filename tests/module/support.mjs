// What the tests of the JavaScript module share: the module itself, loaded the way Node does, and what it is checked against.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = new URL('../../', import.meta.url);

/** The module, ready. */
export async function load() {
  const module = await import(new URL('dist/coop-or-gig.js', ROOT));
  await module.default({ module_or_path: readFileSync(new URL('dist/coop-or-gig_bg.wasm', ROOT)) });
  return module;
}

/** What the engine makes of every preset, natively: see module/examples/golden.rs. */
export function golden() {
  const out = execFileSync('cargo', ['run', '--quiet', '--locked', '--offline', '--package', 'coop-or-gig-module', '--example', 'golden'], {
    cwd: fileURLToPath(ROOT),
    maxBuffer: 1 << 26,
  });
  return JSON.parse(out);
}

const NATIONS = { WALES: 'wales', LONDON: 'england', SCOTLAND: 'scotland', NORTHERN_IRELAND: 'northern-ireland' };

/** Every row of the reference tables, as `assessTax` takes and gives it. */
export function reference() {
  return ['2025-26', '2026-27'].flatMap((taxYear) => {
    const [, ...rows] = readFileSync(new URL(`engine/tests/reference/uk_tax_${taxYear}.csv`, ROOT), 'utf8').trim().split('\n');
    return rows.map((row) => {
      const [region, ...amounts] = row.split(',');
      const [selfEmployedProfit, employmentIncome, incomeTax, class4, class1, personalAllowance] = amounts.map(Number);
      return {
        row: `${taxYear} ${row}`,
        input: { nation: NATIONS[region], taxYear, selfEmployedProfit, employmentIncome },
        due: { personalAllowance, incomeTax, class4, class1, total: incomeTax + class4 + class1 },
      };
    });
  });
}

/** Every row of the reference tables of Universal Credit, as `assessUniversalCredit` takes it, and the award of the year that is left. */
export function creditReference() {
  return ['2025-26', '2026-27'].flatMap((taxYear) => {
    const [, ...rows] = readFileSync(new URL(`engine/tests/reference/uk_universal_credit_${taxYear}.csv`, ROOT), 'utf8').trim().split('\n');
    return rows.map((row) => {
      const [selfEmployedProfit, employmentIncome, children, housing, startUp, most, ...amounts] = row.split(',').map(Number);
      const workAllowance = ['none', 'with-housing', 'without-housing'][children === 0 ? 0 : housing > 0 ? 1 : 2];
      const input = { nation: 'wales', taxYear, award: most / 12, workAllowance, selfEmployedProfit, employmentIncome, startUp: startUp === 1, expectedHours: children === 0 ? 35 : 30 };
      return { row: `${taxYear} ${row}`, input, award: amounts[4] };
    });
  });
}

/** What is more than a penny off, in words. `ours` is what `assessTax` gave. */
export function differences({ row, due }, ours) {
  return Object.entries(due).filter(([key, theirs]) => !(Math.abs(ours[key] - theirs) <= 0.01 + 1e-6)).map(([key, theirs]) => `${row}: ${key} is ${ours[key]}, not ${theirs}`);
}

export const camel = (key) => key.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
/** Pounds as whole pence. */
export const pence = (pounds) => Math.round(pounds * 100);

/** The error that a call throws; it is always an `Error` with a path and a sentence. */
export function refused(call, what) {
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

/** What a scenario has at a path. */
export const found = (scenario, path) => path.split(/[.[\]]+/).filter(Boolean).reduce((held, key) => held?.[key], scenario);
