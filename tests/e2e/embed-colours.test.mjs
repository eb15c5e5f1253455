// Whatever the brand's colour: what is written in it, and upon it, can be read.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrast, hex, isDark, readable, upon, wash as washOf } from '../../public/frame/colour.js';

const tokens = readFileSync(new URL('../../style/tokens.css', import.meta.url), 'utf8');
const rgb = (text) => [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16));
const token = (name, from) => rgb(new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(tokens.slice(from))[1]);
const PAPERS = [0, tokens.indexOf('prefers-color-scheme: dark')].map((from) => [token('paper', from), token('wash', from)]);
const steps = [0, 36, 73, 109, 146, 182, 219, 255];
const COLOURS = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => [red, green, blue])));

test('every one of 512 accents can be read on the paper of both themes, and text upon it', () => {
  for (const accent of COLOURS) {
    for (const papers of PAPERS) {
      const shown = readable(accent, papers);
      for (const paper of papers) assert.ok(contrast(shown, paper) >= 4.5, `${hex(accent)} → ${hex(shown)} on ${hex(paper)}`);
      assert.ok(contrast(upon(shown), shown) >= 4.5, `on ${hex(shown)}`);
    }
  }
});

test('an accent that can be read is left as it is', () => {
  for (const accent of COLOURS) for (const papers of PAPERS) {
    if (papers.every((paper) => contrast(accent, paper) >= 4.5)) assert.deepEqual(readable(accent, papers), accent);
  }
});

test('whatever the paper, its text, its quiet text and the colours of both deals can be read on it', () => {
  for (const paper of COLOURS) {
    const ink = readable([120, 120, 120], [paper]);
    const wash = washOf(paper, ink);
    assert.ok(contrast(ink, paper) >= 4.5, hex(paper));
    for (const colour of [[179, 71, 15], [11, 106, 111], [89, 89, 96]]) {
      for (const ground of [paper, wash]) assert.ok(contrast(readable(colour, [paper, wash]), ground) >= 4.5, `${hex(colour)} on ${hex(ground)} of ${hex(paper)}`);
    }
  }
});

test('the known contrasts', () => {
  assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
  assert.equal(contrast([119, 119, 119], [255, 255, 255]).toFixed(2), '4.48');
  assert.ok(isDark([0, 0, 0]) && !isDark([255, 255, 255]));
});
