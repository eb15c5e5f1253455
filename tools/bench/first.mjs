// The first paint and the first edit of the page as built and of the plain page beside it, each fetched anew, in turns.
import { serve } from '../serve.mjs';
import { PLAIN } from './beside.mjs';
import { PHONE } from './page.mjs';
import { median, ratio } from './table.mjs';

/** Times that each page is opened. */
const TURNS = 15;
/** A phone's connection that is neither the best nor the worst: 1.6 Mbit/s, 150 ms there and back. */
const CONNECTION = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** Opens a page that nothing of is kept, types into `hours` as soon as anything is painted, and tells when the paint and the answer came. */
async function opened(browser, rate, { path, headline, hours }, rest) {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', CONNECTION);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.addInitScript(({ headline, hours, rest }) => {
    const told = () => document.querySelector(headline)?.textContent.trim();
    window.first = {};
    // The first of the page can be painted before the field has arrived.
    const type = () => {
      const field = document.querySelector(hours);
      if (!field) return void setTimeout(type);
      field.value = '35';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    new PerformanceObserver((list) => {
      const painted = list.getEntriesByName('first-contentful-paint').at(0);
      if (!painted) return;
      window.first.painted = painted.startTime;
      if (rest !== undefined) type();
    }).observe({ type: 'paint', buffered: true });
    new MutationObserver(() => {
      if (told() && told() !== rest) window.first.answered ??= performance.now();
    }).observe(document, { subtree: true, childList: true, characterData: true });
  }, { headline, hours, rest });
  await page.goto(path);
  // The headline of the example itself is waited for until the page has come to rest.
  if (rest === undefined) await page.waitForLoadState('networkidle');
  else await page.waitForFunction(() => window.first.answered && window.first.painted);
  const found = { ...await page.evaluate(() => window.first), told: (await page.locator(headline).textContent()).trim() };
  await context.close();
  return found;
}

export async function first(browser, folder, rate) {
  const sites = await Promise.all([folder, PLAIN].map((root) => serve(root, { compressed: true })));
  const pages = [
    { path: sites[0].url, headline: '.page h1', hours: '.page [data-field="hours"]' },
    { path: `${sites[1].url}plain.html`, headline: 'h1', hours: '#hours' },
  ];
  const rests = [];
  for (const page of pages) rests.push((await opened(browser, rate, page)).told);
  const found = pages.map(() => []);
  for (let turn = 0; turn < TURNS; turn++) for (const [at, page] of pages.entries()) found[at].push(await opened(browser, rate, page, rests[at]));
  await Promise.all(sites.map((site) => site.close()));
  const [painted, answered] = ['painted', 'answered'].map((what) => found.map((all) => median(all.map((one) => one[what]))));
  const of = (part) => `page beside a plain one, ${rate}×, 1.6 Mbit/s: ${part}`;
  ratio(of(`first paint, medians of ${TURNS} in turns`), ...painted, 1.35);
  ratio(of('first edit, typed at the first paint, answered'), ...answered, 2.5);
}
