// What was measured, row by row, and what is told of many times.
export const rows = [];
export const row = (what, measured, budget, isOver) => rows.push([what, measured, budget ?? '', isOver === undefined ? '' : isOver ? 'OVER' : 'ok']);
export const ms = (time) => `${time.toFixed(time < 1 ? 3 : 1)} ms`;
export const us = (time) => `${time.toFixed(1)} µs`;
export const timed = (what, time, budget) => row(what, ms(time), budget && ms(budget), budget && time > budget);

const sorted = (times) => [...times].sort((a, b) => a - b);
export const rank = (times, share) => sorted(times)[Math.max(0, Math.ceil(times.length * share) - 1)];
export const median = (times) => rank(times, 0.5);

/** A row that sets a median of the page beside that of the plain page. */
export function ratio(what, app, plain, budget) {
  const times = app / plain;
  row(what, `${ms(app)} : ${ms(plain)} = ${times.toFixed(2)}×`, budget && `${budget}×`, budget && times > budget);
}

/** The rows as a table of text. */
export function table() {
  const all = [['what', 'measured', 'budget', ''], ...rows];
  const width = (column) => Math.max(...all.map((cells) => cells[column].length));
  return all.map(([what, measured, budget, mark]) => `${what.padEnd(width(0))} ${measured.padStart(width(1))} ${budget.padStart(width(2))} ${mark}`.trimEnd()).join('\n');
}
