// What the engine's own benchmarks found.
import { readdirSync, readFileSync } from 'node:fs';
import { row, timed, us } from './table.mjs';

const CRITERION = new URL('../../target/criterion/', import.meta.url);

/** Criterion's medians of a group, in nanoseconds, by name. */
function native(group) {
  const folder = new URL(`${encodeURIComponent(group)}/`, CRITERION);
  const read = (name) => JSON.parse(readFileSync(new URL(`${name ? `${name}/` : ''}new/estimates.json`, folder))).median.point_estimate;
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'report').map(({ name }) => name);
  return names.includes('new') ? [[group, read('')]] : names.map((name) => [name, read(name)]).sort((a, b) => b[1] - a[1]);
}

export function natively() {
  let comparisons;
  try {
    comparisons = native('comparison');
  } catch {
    row('natively: nothing was measured; `make bench` runs cargo bench first', '');
    return;
  }
  const nano = (what, [name, time], budget) => row(`${what} (${name})`, us(time / 1000), budget && us(budget), budget && time / 1000 > budget);
  nano('natively: one comparison, the slowest example', comparisons[0], 20);
  nano('natively: one comparison, the default example', comparisons.find(([name]) => name === 'private-hire'), 20);
  nano('natively: a full solve, the slowest lever', native('solve')[0]);
  timed('natively: ten years', native('projection')[0][1] / 1e6);
  timed('natively: 10,000 draws, paired, four figures', native('10,000 draws').find(([name]) => name === 'paired')[1] / 1e6);
}
