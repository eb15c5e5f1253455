// What the tests of kept scenarios share.
import { readFileSync } from 'node:fs';
import { button, field, named, saved } from './page.mjs';
import { eventually, figures, headline, lines, pounds, running, settled } from './support.mjs';

export const take = (page, what) => button(saved(page), `kept-${what}`);
export const device = (page) => named(saved(page), 'checkbox', 'kept-on-device');
export const trouble = (page) => saved(page).locator('[role="status"]').textContent();
/** What stands side by side: letter, name, both amounts, their difference, the jobs needed. */
export const rows = (page) => saved(page).locator('tbody tr').evaluateAll((all) => all.map((row) => {
  const [head, ...cells] = row.cells;
  return [head.querySelector('b').textContent, head.querySelector('input').value, ...cells.slice(0, 4).map((cell) => cell.textContent)];
}));
export const letters = async (page) => (await rows(page)).map(([letter]) => letter).join('');
/** What the page itself tells of a comparison with these figures: both amounts and their difference. */
export const shown = async (page, known) => {
  const { from = '1', to = '2' } = known ?? await figures(page);
  const all = (await lines(page))['take-home'];
  const [first, second] = [all[from - 1], all[to - 1]];
  return [pounds(first), pounds(second), pounds(second - first)];
};
export const stored = (page) => page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]);
export const NOTHING = [0, 0, '', 0];
export const inStorage = (page) => page.evaluate(() => localStorage.getItem('coop-or-gig'));

/** Three scenarios: the example, another volume, another example. */
export async function keepThree(page, press = (at) => at.click()) {
  const told = [];
  for (const change of [() => field(page, 'preset').selectOption('private-hire'), () => field(page, '2.volume').fill('70'), () => field(page, 'preset').selectOption('cleaner')]) {
    await change();
    const count = told.length + 1;
    await press(button(page, 'kept-keep'));
    await eventually(async () => (await rows(page)).length, count);
    const found = await figures(page);
    told.push({ amounts: await shown(page, found), figures: found, headline: await headline(page) });
  }
  return told;
}

export async function download(page, press) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

export async function bring(page, content) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), take(page, 'import').click()]);
  await chooser.setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
}

export async function reload(page) {
  await page.reload();
  await running(page);
  await settled(page);
}

/** A browser in which this was kept before. */
export const withStored = (place, value) => ({ storageState: { cookies: [], origins: [{ origin: new URL(place.url).origin, localStorage: [{ name: 'coop-or-gig', value }] }] } });
/** What the page writes for these. */
export const file = (...scenarios) => JSON.stringify({ product: 'coop-or-gig', version: 1, scenarios });
