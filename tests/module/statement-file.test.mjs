// The JavaScript module in Node reads earnings files.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { camel, load, pence, refused, ROOT } from './support.mjs';

const { compare, readStatement } = await load();

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
