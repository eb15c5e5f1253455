// The JavaScript module in a browser, on a page of somebody else's with a strict policy: as in Node, and the example works.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../tools/serve.mjs';
import { differences, load, reference, ROOT } from '../module/support.mjs';
import { launch } from './browser.mjs';
import { eventually, open } from './support.mjs';

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:";
const place = {};
let site;
before(async () => {
  site = await serve(fileURLToPath(ROOT), { base: '/c/', headers: { 'content-security-policy': POLICY } });
  place.url = site.url;
  place.browser = await launch();
});
after(async () => {
  await place.browser?.close();
  await site?.close();
});

/** The example's page, once it shows an answer. */
async function example(t) {
  const page = await open(t, place, { path: 'examples/module.html', up: false });
  await page.waitForSelector('#lines tr');
  return page;
}

test('every row of the reference tables, to a penny, in one go', async (t) => {
  const page = await example(t);
  const rows = reference();
  const ours = await page.evaluate(async (inputs) => {
    const { assessTax } = await import('../dist/coop-or-gig.js');
    return inputs.map((input) => assessTax(input));
  }, rows.map(({ input }) => input));
  assert.equal(ours.length, 112);
  assert.deepEqual(rows.flatMap((row, at) => differences(row, ours[at])), []);
});

test('it gives what it gives in Node, and refuses with the same words', async (t) => {
  const page = await example(t);
  const module = await load();
  const ask = async ({ presets, preset, compare }) => {
    const refused = (scenario) => {
      try {
        return compare(scenario);
      } catch (error) {
        return { isError: error instanceof Error, path: error.path, message: error.message };
      }
    };
    return presets().map(({ id }) => [preset(id), compare(preset(id).scenario), refused({ preset: id, deals: [{}, { fee: 101 }] })]);
  };
  const inPage = await page.evaluate(`import('../dist/coop-or-gig.js').then(${ask})`);
  assert.deepEqual(inPage, JSON.parse(JSON.stringify(await ask(module))));
  assert.equal(inPage[0][2].path, 'deals[1].fee');
  assert.ok(inPage[0][2].isError);
});

test('the example shows a comparison, and what is wrong with a fee', async (t) => {
  const page = await example(t);
  const { compare } = await load();
  const kept = (fee) => compare({ preset: 'private-hire', deals: [{ fee }, {}] }).outcomes.map(({ lines }) => `£${lines.week.takeHome.toFixed(2)}`);
  const shown = () => page.locator('#lines tr:last-child td').allInnerTexts();
  assert.deepEqual(await shown(), kept(29));
  await page.locator('#fee').fill('10');
  await eventually(shown, kept(10));
  await page.locator('#fee').fill('101');
  await eventually(() => page.locator('#trouble').innerText(), 'deals[0].fee takes a number from 0 to 100 (per cent)');
  await page.locator('#fee').fill('');
  await eventually(() => page.locator('#trouble').innerText(), 'deals[0].fee takes a number from 0 to 100 (per cent)');
  await page.locator('#fee').fill('12.5');
  await eventually(shown, kept(12.5));
  assert.equal(await page.locator('#trouble').innerText(), '');
  const requested = new Set(page.requested.filter((url) => url.startsWith(place.url)).map((url) => url.slice(place.url.length)));
  assert.deepEqual([...requested].sort(), ['dist/coop-or-gig.js', 'dist/coop-or-gig_bg.wasm', 'examples/module.html', 'examples/module.js']);
});
