// Combinations of what a check may depend on: example, language, width, theme, browser. A run with FULL=1 takes every combination;
// any other takes a few in which all pairs meet, the same ones each time.

/** Whether this run takes every combination. */
export const isFull = process.env.FULL === '1';

/** Every combination of these lists. */
const product = (lists) => lists.reduce((rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])), [[]]);

/**
 * Combinations of these values, as objects: `{ lang: ['en', 'cy'], width: [320, 1440] }` gives `{ lang: 'en', width: 320 }` and so on.
 * With `meet` 2 each pair of values is in one of them; with 1 each value is, for what other tests prove of every combination.
 */
export function matrix(values, { meet = 2, full = isFull } = {}) {
  const names = Object.keys(values);
  const lists = names.map((name) => [...values[name]]);
  if (lists.some((list) => list.length === 0)) return [];
  const rows = full ? product(lists) : meet === 1 ? each(lists) : pairs(lists);
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
}

/** As many combinations as the longest list has values, each value in at least one. */
function each(lists) {
  const most = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: most }, (_, at) => lists.map((list) => list[at % list.length]));
}

/** Few combinations in which each pair meets, found greedily: the first pair that has not met, then what lets most pairs meet. */
function pairs(lists) {
  if (lists.length < 2) return product(lists);
  const key = (one, first, other, second) => (one < other ? `${one}.${first} ${other}.${second}` : `${other}.${second} ${one}.${first}`);
  const open = new Map();
  for (let one = 0; one < lists.length; one += 1) {
    for (let other = one + 1; other < lists.length; other += 1) {
      for (const first of lists[one].keys()) for (const second of lists[other].keys()) open.set(key(one, first, other, second), [[one, first], [other, second]]);
    }
  }
  const rows = [];
  while (open.size > 0) {
    const row = new Map(open.values().next().value);
    const gains = (place, value) => [...row].filter(([other, chosen]) => open.has(key(place, value, other, chosen))).length;
    for (const [place, list] of lists.entries()) {
      if (row.has(place)) continue;
      // Among values that let as many pairs meet, another one in each row.
      const turn = [...list.keys()].map((at) => (at + rows.length) % list.length);
      row.set(place, turn.reduce((best, value) => (gains(place, value) > gains(place, best) ? value : best)));
    }
    for (const [one, first] of row) for (const [other, second] of row) if (one < other) open.delete(key(one, first, other, second));
    rows.push(lists.map((list, place) => list[row.get(place)]));
  }
  return rows;
}

/** The part of a list that falls to this turn of so many, from 0 on: all turns together take every value once; with FULL=1 each takes all. */
export const share = (list, turn, turns) => (isFull ? list : list.filter((_, at) => at % turns === turn % turns));
