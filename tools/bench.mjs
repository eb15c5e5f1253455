// Times what readers wait for, in Chromium, and sets it beside what the engine's own benchmarks found. Nothing here fails: a busy
// machine is no mistake. Usage: node tools/bench.mjs FOLDER [PART…], with parts as PARTS names them; without any, all of them
import { createRequire } from 'node:module';
import { cpus, loadavg } from 'node:os';
import { beside } from './bench/beside.mjs';
import { draws } from './bench/draws.mjs';
import { drags, edits } from './bench/edits.mjs';
import { first } from './bench/first.mjs';
import { module } from './bench/module.mjs';
import { natively } from './bench/native.mjs';
import { EXAMPLE, FOUR } from './bench/page.mjs';
import { rows, table } from './bench/table.mjs';
import { serve } from './serve.mjs';

const { chromium } = createRequire(new URL('../tests/e2e/', import.meta.url))('playwright-core');
const SLOWDOWNS = [1, 4];

const [folder = 'dist', ...chosen] = process.argv.slice(2);
const site = await serve(folder);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
/** How many processes wanted a core in the last minute: what others took makes every figure here worse. */
const load = () => loadavg()[0].toFixed(1);
const began = load();
const PARTS = {
  natively: async () => natively(),
  module: async () => {
    for (const rate of SLOWDOWNS) await module(browser, site.url, rate);
  },
  draws: async () => {
    for (const rate of SLOWDOWNS) {
      await draws(browser, site.url, rate, EXAMPLE, 'draws of one figure');
      await draws(browser, site.url, rate, FOUR, 'draws of four figures');
    }
  },
  drags: async () => {
    for (const rate of SLOWDOWNS) await drags(browser, site.url, rate);
  },
  edits: async () => {
    for (const rate of SLOWDOWNS) for (const isOpen of [false, true]) await edits(browser, site.url, rate, isOpen);
  },
  beside: () => beside(browser, folder, Math.max(...SLOWDOWNS)),
  first: () => first(browser, folder, Math.max(...SLOWDOWNS)),
};
const failed = [];
for (const [name, part] of Object.entries(PARTS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  // What the other parts have found is worth minutes.
  await part().catch((error) => failed.push(`${name} could not be timed: ${error.message}`));
}
const version = browser.version();
await browser.close();
await site.close();

console.log(table());
for (const one of failed) console.error(one);
if (failed.length > 0) process.exitCode = 1;
const over = rows.filter((cells) => cells[3] === 'OVER').length;
console.log(`\n${over ? `${over} over budget` : 'All within budget'}. ${cpus().length} cores, load ${began} before and ${load()} after; Chromium ${version}, Node ${process.version}.`);
