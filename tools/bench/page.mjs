// A page on a phone that is slower than this machine, and what is measured on it.
export const PHONE = { viewport: { width: 360, height: 740 } };
export const EXAMPLE = '#v=1&preset=private-hire';
/** The example with four figures that vary, as where an example has no range of its own: one is the least there is. */
export const FOUR = `${EXAMPLE}&busy.low=43.2&busy.high=64.8&price.low=34.8&price.high=52.2&mile-cost.low=23.2&mile-cost.high=34.8&2.volume.low=80&2.volume.high=120`;
/** A frame at 60 a second. */
export const FRAME = 1000 / 60;
export const EDITS = 80;

/** A page on which `rate` times as much time passes as without. */
export async function slowed(browser, rate, options) {
  const page = await browser.newPage(options);
  const session = await page.context().newCDPSession(page);
  return { page, slow: () => session.send('Emulation.setCPUThrottlingRate', { rate }) };
}
