// The JavaScript module, a call at a time.
import { slowed } from './page.mjs';
import { timed } from './table.mjs';

const DRAWS = 10_000;

/** The JavaScript module on an empty page. */
export async function module(browser, url, rate) {
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
