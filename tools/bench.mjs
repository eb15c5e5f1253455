// Times what readers wait for, in Chromium, and sets it beside what the engine's own benchmarks found. Nothing here fails: a busy
// machine is no mistake. Usage: node tools/bench.mjs FOLDER [PART…], with parts as PARTS names them; without any, all of them
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { openAll, running, settled } from '../tests/e2e/support.mjs';
import { serve } from './serve.mjs';

const { chromium } = createRequire(new URL('../tests/e2e/', import.meta.url))('playwright-core');
const CRITERION = new URL('../target/criterion/', import.meta.url);
const SLOWDOWNS = [1, 4];
const DRAWS = 10_000;
/** A frame at 60 a second. */
const FRAME = 1000 / 60;
const EDITS = 80;
/** Edits of each of two pages that take turns. */
const TURNS = 40;
const EXAMPLE = '#v=1&preset=private-hire';
/** The example with four figures that vary, as where an example has no range of its own: one is the least there is. */
const FOUR = `${EXAMPLE}&busy.low=43.2&busy.high=64.8&price.low=34.8&price.high=52.2&mile-cost.low=23.2&mile-cost.high=34.8&2.volume.low=80&2.volume.high=120`;

const table = [];
const row = (what, measured, budget, isOver) => table.push([what, measured, budget ?? '', isOver === undefined ? '' : isOver ? 'OVER' : 'ok']);
const ms = (time) => `${time.toFixed(time < 1 ? 3 : 1)} ms`;
const us = (time) => `${time.toFixed(1)} µs`;
const timed = (what, time, budget) => row(what, ms(time), budget && ms(budget), budget && time > budget);
const sorted = (times) => [...times].sort((a, b) => a - b);
const rank = (times, share) => sorted(times)[Math.max(0, Math.ceil(times.length * share) - 1)];
const median = (times) => rank(times, 0.5);

/** Criterion's medians of a group, in nanoseconds, by name. */
function native(group) {
  const folder = new URL(`${encodeURIComponent(group)}/`, CRITERION);
  const read = (name) => JSON.parse(readFileSync(new URL(`${name ? `${name}/` : ''}new/estimates.json`, folder))).median.point_estimate;
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'report').map(({ name }) => name);
  return names.includes('new') ? [[group, read('')]] : names.map((name) => [name, read(name)]).sort((a, b) => b[1] - a[1]);
}

function natively() {
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

/** A page on which `rate` times as much time passes as without. */
async function slowed(browser, rate, options) {
  const page = await browser.newPage(options);
  const session = await page.context().newCDPSession(page);
  return { page, slow: () => session.send('Emulation.setCPUThrottlingRate', { rate }) };
}

/** The JavaScript module on an empty page. */
async function module(browser, url, rate) {
  const { page, slow } = await slowed(browser, rate);
  await page.route('**/empty.html', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>empty</title>' }));
  await page.goto(`${url}empty.html`);
  await slow();
  const found = await page.evaluate(async (draws) => {
    const { default: init, presets, preset, compare, solve, simulate } = await import('./coop-or-gig.js');
    await init();
    /** What one call takes: the median of rounds, each long enough for a clock that is made coarse on purpose. */
    const time = (call, rounds) => {
      for (let i = 0; i < 3; i++) call();
      const times = [];
      for (let round = 0; round < rounds; round++) {
        const began = performance.now();
        let calls = 0;
        do {
          call();
          calls++;
        } while (performance.now() - began < 10);
        times.push((performance.now() - began) / calls);
      }
      return times.sort((a, b) => a - b)[Math.floor(rounds / 2)];
    };
    const slowest = (call, rounds) =>
      presets().map(({ id }) => [id, time(() => call(preset(id).scenario), rounds)]).sort((a, b) => b[1] - a[1])[0];
    const plain = preset('private-hire').scenario;
    return {
      compare: time(() => compare(plain), 41),
      compareSlowest: slowest((scenario) => compare(scenario), 11),
      solve: Math.max(...['hours', 'price', 'fee', 'volume'].map((lever) => time(() => solve(plain, { deal: 2, lever, amount: 400 }), 21))),
      four: time(() => simulate({ ...plain, ranges: {} }, { draws }), 11),
      simulateSlowest: slowest((scenario) => simulate(scenario, { draws }), 5),
      assumed: simulate({ ...plain, ranges: {} }, { draws: 1 }).drivers.length,
    };
  }, DRAWS);
  await page.close();
  const of = (what) => `module, ${rate}×: ${what}`;
  timed(of('compare(), the default example'), found.compare);
  timed(of(`compare(), the slowest example (${found.compareSlowest[0]})`), found.compareSlowest[1]);
  timed(of('solve(), the slowest lever'), found.solve);
  timed(of(`simulate(), 10,000 draws, paired, ${found.assumed} figures`), found.four, rate === 1 ? 150 : undefined);
  timed(of(`simulate(), 10,000 draws, the slowest example (${found.simulateSlowest[0]})`), found.simulateSlowest[1], rate === 1 ? 150 : undefined);
}

const PHONE = { viewport: { width: 360, height: 740 } };

/** The view "How sure is this?" while its draws are made. */
async function draws(browser, url, rate, fragment, what) {
  const all = [];
  for (let run = 0; run < 5; run++) {
    const { page, slow } = await slowed(browser, rate, PHONE);
    await page.goto(`${url}${fragment}&view=all`);
    await running(page);
    await settled(page);
    await slow();
    all.push(await page.evaluate(async () => {
      const details = document.querySelector('#app > .page details[data-group="sure"]');
      const frames = [];
      const long = [];
      let watching = true;
      const watch = (at) => {
        frames.push(at);
        if (watching) requestAnimationFrame(watch);
      };
      new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => long.push(duration))).observe({ type: 'longtask' });
      const frame = () => new Promise(requestAnimationFrame);
      requestAnimationFrame(watch);
      for (let i = 0; i < 10; i++) await frame();
      let begun;
      const done = new Promise((resolve) => {
        const look = () => {
          if (details.querySelector('.deeper-place [aria-busy="true"]')) begun ??= performance.now();
          else if (details.querySelector('.deeper-place table')) resolve(performance.now());
        };
        new MutationObserver(look).observe(details, { subtree: true, childList: true, attributes: true });
      });
      const opened = performance.now();
      details.open = true;
      const finished = await done;
      for (let i = 0; i < 10; i++) await frame();
      watching = false;
      await new Promise((resolve) => { setTimeout(resolve, 100); });
      const gaps = frames.slice(1).map((at, i) => ({ from: frames[i], to: at, gap: at - frames[i] }));
      const longest = (of) => Math.max(0, ...of.map(({ gap }) => gap));
      // The first frame after the view opened until the last before the results are put in.
      const drawing = gaps.filter(({ from, to }) => from > begun && to < finished);
      return { time: finished - opened, drawing: longest(drawing), all: longest(gaps.filter(({ to }) => to > opened)), long };
    }));
    await page.close();
  }
  const of = (part) => `page, ${rate}×, ${what}: ${part}`;
  const worst = (pick) => Math.max(...all.map(pick));
  const frames = (gap) => row(gap.what, ms(gap.time), `1 frame`, gap.time > 1.5 * FRAME);
  timed(of('from opening the view to all draws shown, median of 5'), median(all.map(({ time }) => time)), rate === 1 ? 150 : undefined);
  frames({ what: of('longest gap between frames while drawing, worst of 5'), time: worst(({ drawing }) => drawing) });
  row(of('the same, opening and showing the results included'), ms(worst(({ all }) => all)));
  const long = all.flatMap((run) => run.long);
  row(of('tasks of more than 50 ms, of 5 runs'), long.length ? `${long.length}, longest ${ms(Math.max(...long))}` : 'none');
}

/**
 * From a key in the field of hours to the frame that shows the new answer, as the browser itself reports what its main thread did: all
 * of the key's own task from the moment that the page hears of it, and all of the frame after it. The frames in which the bars move on
 * to their new lengths come later.
 */
async function edits(browser, url, rate, isOpen) {
  const { page, slow } = await slowed(browser, rate, PHONE);
  await page.goto(`${url}${EXAMPLE}&view=all`);
  await running(page);
  await settled(page);
  if (isOpen) await openAll(page);
  const hours = page.locator('#app > .page [data-field="hours"]');
  await hours.focus(); // a phone has no mouse to follow
  await slow();
  // Keys as people press them, each of them another answer: 3, 30, 3, 32, 3, 34 …
  const type = (key) => Promise.all([hours.press(key), page.waitForTimeout(isOpen ? 400 : 250)]);
  await hours.press('Control+a');
  await type('3');
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] });
  for (let count = 0; count < EDITS; count++) await type(count % 2 ? 'Backspace' : String(count % 10));
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  await page.close();
  const events = traceEvents.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
  const holds = (outer, inner) => outer.tid === inner.tid && outer.pid === inner.pid && outer.ts <= inner.ts && outer.ts + outer.dur >= inner.ts + inner.dur;
  const task = (event) => events.find((outer) => outer.name === 'ThreadControllerImpl::RunTask' && holds(outer, event));
  const found = events.filter(({ name, args }) => name === 'EventDispatch' && args.data.type === 'input').map((input) => {
    const key = task(input);
    const end = key.ts + key.dur;
    const frame = task(events.find(({ name, ts, pid, tid }) => name === 'PrePaint' && ts >= end && pid === input.pid && tid === input.tid));
    return { script: input.dur / 1000, work: (end - input.ts + frame.dur) / 1000, whole: (frame.ts + frame.dur - input.ts) / 1000 };
  });
  const of = (part) => `page, ${rate}×, ${isOpen ? 'all views open' : 'everything closed'}: ${part}`;
  const [work, script, whole] = ['work', 'script', 'whole'].map((key) => found.map((edit) => edit[key]));
  timed(of(`edit → painted, work alone, median of ${found.length}`), median(work), rate === 4 ? 16 : undefined);
  timed(of('edit → painted, work alone, 95th percentile'), rank(work, 0.95));
  timed(of('the app’s part of that, without style, layout and paint, median'), median(script));
  timed(of('edit → painted, waiting for the frame included, median'), median(whole));
  timed(of('edit → painted, waiting for the frame included, 95th percentile'), rank(whole, 0.95));
}

/** The frames while the chart of the jobs is dragged across, a step a frame. */
async function drags(browser, url, rate) {
  const { page, slow } = await slowed(browser, rate, PHONE);
  await page.goto(`${url}${EXAMPLE}&view=all`);
  await running(page);
  await settled(page);
  const slider = page.locator('#app > .page [data-slide="2.volume"]').first();
  await slider.scrollIntoViewIfNeeded();
  await slow();
  const gaps = await slider.evaluate((slider, steps) => new Promise((resolve) => {
    const gaps = [];
    let before;
    const frame = (at) => {
      if (before !== undefined) gaps.push(at - before);
      before = at;
      if (gaps.length === steps) return resolve(gaps);
      slider.value = String(Math.round(75 + 60 * Math.sin(gaps.length / 20)));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }), EDITS * 2);
  await page.close();
  const of = (part) => `page, ${rate}×, dragging a chart: ${part}`;
  const frames = (what, time) => row(of(what), ms(time), '1 frame', time > 1.5 * FRAME);
  frames(`from frame to frame, median of ${gaps.length}`, median(gaps));
  row(of('from frame to frame, 95th percentile'), ms(rank(gaps, 0.95)));
}

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
async function beside(browser, folder, rate) {
  const sites = await Promise.all([folder, fileURLToPath(new URL('bench/', import.meta.url))].map((root) => serve(root, { headers: ISOLATED })));
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
  const ratio = (what, key, budget) => {
    const times = app[key] / plain[key];
    row(of(what), `${ms(app[key])} : ${ms(plain[key])} = ${times.toFixed(1)}×`, budget && `${budget}×`, budget && times > budget);
  };
  row(of('elements of the first view'), `${app.elements} : ${plain.elements}`, 'within 10%', Math.abs(plain.elements / app.elements - 1) > 0.1);
  ratio(`edit → changed text, medians of ${app.edits} and ${plain.edits} in turns`, 'text', 5.5);
  ratio('edit → painted, waiting for the frame included, medians', 'painted', 4);
  ratio('edit → painted, work alone, medians', 'work');
  timed(of('edit → main thread free (painted, and no task of more than 50 ms to come), median'), app.free, 300);
  timed(of('the same, 95th percentile'), app.late);
  ratio(`main thread busy in the ${REST} ms after a key, medians`, 'busy');
}

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
  natively,
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
};
for (const [name, part] of Object.entries(PARTS)) if (chosen.length === 0 || chosen.includes(name)) await part();
const version = browser.version();
await browser.close();
await site.close();

const head = ['what', 'measured', 'budget', ''];
const width = (column) => Math.max(...[head, ...table].map((cells) => cells[column].length));
for (const [what, measured, budget, mark] of [head, ...table]) {
  console.log(what.padEnd(width(0)), measured.padStart(width(1)), budget.padStart(width(2)), mark);
}
const over = table.filter((cells) => cells[3] === 'OVER').length;
console.log(`\n${over ? `${over} over budget` : 'All within budget'}. ${cpus().length} cores, load ${began} before and ${load()} after; Chromium ${version}, Node ${process.version}.`);
