// The combinations that the other tests take.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matrix } from './matrix.mjs';

const SIZES = [[2, 2], [2, 3, 2], [3, 3, 3, 3], [11, 2, 3, 2], [2, 2, 2, 2, 2, 2, 2], [1, 4, 1], [5]];
const values = (sizes) => Object.fromEntries(sizes.map((size, at) => [`v${at}`, Array.from({ length: size }, (_, value) => `${at}-${value}`)]));

for (const sizes of SIZES) {
  const all = values(sizes);
  const names = Object.keys(all);
  test(`every pair of ${sizes.join(' × ')} meets, in fewer combinations than there are`, () => {
    const rows = matrix(all, { full: false });
    for (const [at, one] of names.entries()) {
      for (const other of names.slice(at + 1)) {
        for (const first of all[one]) for (const second of all[other]) assert.ok(rows.some((row) => row[one] === first && row[other] === second), `${first} meets ${second}`);
      }
    }
    assert.equal(new Set(rows.map((row) => JSON.stringify(row))).size, rows.length, 'none twice');
    const [most, next = 1] = sizes.toSorted((one, other) => other - one);
    assert.ok(rows.length >= most * next && rows.length <= most * next * 1.5 + 2, `${rows.length} combinations`);
    assert.deepEqual(matrix(all, { full: false }), rows, 'the same each time');
  });

  test(`every value of ${sizes.join(' × ')} occurs where no more is asked, and the whole product where all is`, () => {
    const rows = matrix(all, { meet: 1, full: false });
    for (const name of names) assert.deepEqual(new Set(rows.map((row) => row[name])), new Set(all[name]));
    assert.equal(rows.length, Math.max(...sizes));
    const whole = matrix(all, { full: true });
    assert.equal(whole.length, sizes.reduce((all, size) => all * size));
    assert.equal(new Set(whole.map((row) => JSON.stringify(row))).size, whole.length);
  });
}

test('where there is nothing to choose from there is no combination', () => {
  assert.deepEqual(matrix({ lang: ['en'], example: [] }, { full: false }), []);
});
