// Keys on the page as built and on the plain page beside it, in turns.
import { fileURLToPath } from 'node:url';
import { running, settled } from '../../tests/e2e/support.mjs';
import { serve } from '../serve.mjs';
import { EXAMPLE, PHONE, slowed } from './page.mjs';
import { median, rank, ratio, row, timed } from './table.mjs';

/** Folder of the plain page. */
export const PLAIN = fileURLToPath(new URL('./', import.meta.url));
/** Edits of each of two pages that take turns. */
const TURNS = 40;
/** With these a page's clock is exact to 5 µs instead of 100: the plain page's answer takes less than a millisecond. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
/** Longer than the page as built is busy after a key at 4×: each key finds both pages at rest. */
const REST = 800;
/** From this on a task keeps a reader waiting: a long task in the browsers' own words. */
const LONG = 50;

/**
 * The page as built, key by key in turns with tools/bench/plain.html, which shows and works out the same with a script written by hand.
 * Ratios tell what the app costs: both pages meet the same machine, whatever else it does.
 */
export async function beside(browser, folder, rate) {
  const sites = await Promise.all([folder, PLAIN].map((root) => serve(root, { headers: ISOLATED })));
  const open = async ({ path, root, first, hours, ready }) => {
    const { page, slow } = await slowed(browser, rate, PHONE);
    await page.goto(path);
    await ready(page);
    const parts = first.flatMap((part) => [`${root} > ${part}`, `${root} > ${part} *`]).join();
    const elements = await page.evaluate((parts) => document.querySelectorAll(parts).length, parts);
    // From the moment that the page hears of the key until the headline is another, in the order of the edits.
    await page.evaluate((headline) => {
      const told = () => document.querySelector(headline).textContent;
      let before = told();
      let began;
      window.changed = [];
      addEventListener('input', () => {
        began = performance.now();
        window.changed.push(NaN);
      }, { capture: true });
      new MutationObserver(() => {
        const now = performance.now();
        if (told() === before) return;
        before = told();
        window.changed[window.changed.length - 1] = now - began;
      }).observe(document.querySelector(headline).parentElement, { subtree: true, childList: true, characterData: true });
    }, `${root} h1`);
    const field = page.locator(`${root} ${hours}`);
    await field.focus();
    await slow();
    await field.press('Control+a');
    return { page, field, elements };
  };
  const pages = [
    await open({
      path: sites[0].url + EXAMPLE,
      root: '#app > .page',
      first: ['.masthead', '.views', 'main > .work', '.colophon'],
      hours: '[data-field="hours"]',
      ready: async (page) => {
        await running(page);
        await settled(page);
      },
    }),
    await open({
      path: `${sites[1].url}plain.html`,
      root: 'body',
      first: ['header', 'nav', 'main', 'footer'],
      hours: '#hours',
      ready: (page) => page.waitForFunction(() => document.querySelector('h1 strong').textContent),
    }),
  ];
  const type = async (key) => {
    for (const { page, field } of pages) await Promise.all([field.press(key), page.waitForTimeout(REST)]);
  };
  // As in `edits`: 3, 30, 3, 32 … A few of them go before, so that the scripts of both are compiled.
  const key = (count) => count % 2 ? 'Backspace' : String(count % 10);
  await type('3');
  for (let count = 0; count < 4; count++) await type(key(count));
  for (const { page } of pages) await page.evaluate(() => { window.changed = []; });
  await browser.startTracing(pages[0].page, { categories: ['devtools.timeline', 'toplevel'] });
  for (let count = 0; count < TURNS; count++) await type(key(count));
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  const events = traceEvents.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
  const heard = events.filter(({ name, args }) => name === 'EventDispatch' && args.data.type === 'input');
  const found = [];
  for (const [turn, { page, elements }] of pages.entries()) {
    const changed = await page.evaluate(() => window.changed);
    await page.close();
    // The two pages are in processes of their own, and the app's hears the first key.
    const first = heard[turn];
    const own = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
    const tasks = own.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
    const paints = own.filter(({ name }) => name === 'PrePaint');
    const end = ({ ts, dur }) => ts + dur;
    const holding = ({ ts }) => tasks.find((task) => task.ts <= ts && end(task) >= ts);
    const keys = heard.filter(({ pid, tid }) => pid === first.pid && tid === first.tid).map(({ ts }, edit) => {
      const text = changed[edit];
      // The frame that shows the new headline: of the key's own task or any later one.
      const paint = paints.find((paint) => paint.ts >= ts + text * 1000);
      if (!paint) return undefined;
      const painted = end(holding(paint));
      const after = tasks.filter((task) => end(task) > ts && task.ts < ts + REST * 1000);
      const spent = (until) => after.reduce((sum, task) => sum + Math.max(0, Math.min(end(task), until) - Math.max(task.ts, ts)), 0);
      const long = after.filter(({ dur }) => dur > LONG * 1000).map(end);
      const free = Math.max(painted, ...long);
      return { text, painted: (painted - ts) / 1000, work: spent(painted) / 1000, free: (free - ts) / 1000, busy: spent(Infinity) / 1000 };
    }).filter(Boolean);
    const of = (what) => keys.map((edit) => edit[what]);
    const medians = Object.fromEntries(['text', 'painted', 'work', 'free', 'busy'].map((what) => [what, median(of(what))]));
    found.push({ ...medians, late: rank(of('free'), 0.95), edits: keys.length, elements });
  }
  await Promise.all(sites.map((site) => site.close()));
  const [app, plain] = found;
  const of = (part) => `page beside a plain one, ${rate}×: ${part}`;
  const both = (what, key, budget) => ratio(of(what), app[key], plain[key], budget);
  row(of('elements of the first view'), `${app.elements} : ${plain.elements}`, 'within 10%', Math.abs(plain.elements / app.elements - 1) > 0.1);
  both(`edit → changed text, medians of ${app.edits} and ${plain.edits} in turns`, 'text', 4);
  both('edit → painted, waiting for the frame included, medians', 'painted', 2.5);
  both('edit → painted, work alone, medians', 'work');
  timed(of('edit → main thread free (painted, and no task of more than 50 ms to come), median'), app.free, 150);
  timed(of('the same, 95th percentile'), app.late);
  both(`main thread busy in the ${REST} ms after a key, medians`, 'busy');
}
