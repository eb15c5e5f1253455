// Keys in a field, and a chart that is dragged.
import { openAll, running, settled } from '../../tests/e2e/support.mjs';
import { EDITS, EXAMPLE, FRAME, PHONE, slowed } from './page.mjs';
import { median, ms, rank, row, timed } from './table.mjs';

/**
 * From a key in the field of hours to the frame that shows the new answer, as the browser itself reports what its main thread did: all
 * of the key's own task from the moment that the page hears of it, and all of the frame after it. The frames in which the bars move on
 * to their new lengths come later.
 */
export async function edits(browser, url, rate, isOpen) {
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
export async function drags(browser, url, rate) {
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
