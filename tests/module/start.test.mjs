// The JavaScript module in Node, as a program starts with it: its version, what it says before it is ready, and the example.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { load, ROOT } from './support.mjs';

const { version } = await load();

test('its version is that of the product', () => {
  assert.equal(version(), readFileSync(new URL('Cargo.toml', ROOT), 'utf8').match(/^version = "(.*)"$/m)[1]);
});

test('before init() every function says what to do, and after one that failed', async () => {
  const { default: init, initSync: _, ...functions } = await import(new URL('dist/coop-or-gig.js?early', ROOT));
  assert.ok(Object.keys(functions).length > 10);
  const early = () => {
    for (const [name, call] of Object.entries(functions)) assert.throws(() => call({}, {}), { name: 'Error', message: /^Call `await init\(\)` first/ }, name);
  };
  early();
  await assert.rejects(init({ module_or_path: new Uint8Array(8) }));
  early();
  await init({ module_or_path: readFileSync(new URL('dist/coop-or-gig_bg.wasm', ROOT)) });
  assert.equal(functions.version(), version());
});

test('the example for Node runs', () => {
  const out = execFileSync(process.execPath, ['examples/module.mjs'], { cwd: fileURLToPath(ROOT), encoding: 'utf8' });
  assert.equal(out.trim().split('\n').length, 6, out);
  assert.match(out, /£[\d.]+ a week less\.$/m, 'a deal that leaves less is said to');
  assert.doesNotMatch(out, /-£/);
  assert.match(out, /^deals\[0\]\.fee is wrong: deals\[0\]\.fee takes a number from 0 to 100/m);
});
