// Ten thousand years that are drawn while the page goes on.
import { running, settled } from '../../tests/e2e/support.mjs';
import { FRAME, PHONE, slowed } from './page.mjs';
import { median, ms, row, timed } from './table.mjs';

/** The view "How sure is this?" while its draws are made. */
export async function draws(browser, url, rate, fragment, what) {
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
          const found = details.querySelector('.found');
          if (found?.ariaBusy) begun ??= performance.now();
          else if (found && begun) resolve(performance.now());
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
