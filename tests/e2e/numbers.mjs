// What the tests of a room's numbers share: the entry, what it reports, and what the page says of everybody.
import { room, stage } from './page.mjs';
import { text } from './texts.mjs';

export const box = (page) => stage(page).locator('textarea');
export const report = (page) => stage(page).locator('.gather > div.said').innerText();
export const faults = (page) => stage(page).locator('.faults li').allInnerTexts();
export const pounds = (amount) => `£${String(Math.round(Math.abs(amount))).replace(/\B(?=(\d{3})+$)/g, ',')}`;
export const show = async (page, what) => {
  await room(page, what).click();
  await stage(page).locator('h2').waitFor();
};

export async function add(page, words) {
  await box(page).fill(words);
  await box(page).press('Enter');
}

/** What the page says of everybody, as numbers and texts. */
export const told = (page) => page.evaluate(() => {
  const outcome = document.querySelector('#app dialog.stage .outcome');
  const cells = (row) => [...row.cells].map((cell) => cell.innerText.trim());
  return {
    wins: [...outcome.querySelectorAll('.wins b')].map((b) => Number(b.innerText)),
    middles: [...outcome.querySelectorAll('.middles tr')].map((row) => row.cells[1].innerText),
    spread: [...outcome.querySelectorAll('.spread tbody tr')].map((row) => Number(row.cells[1].textContent)),
    where: [...outcome.querySelectorAll('.where tbody tr')].map(cells),
    said: outcome.querySelector('h3')?.innerText,
  };
});

/** Who is ahead, by the page's rule: within 1% of the larger it is about the same. */
function winner({ platform, coop }) {
  const lead = coop - platform;
  if (Math.abs(lead) <= Math.max(Math.abs(coop), Math.abs(platform)) / 100) return 1;
  return lead > 0 ? 2 : 0;
}
export const tally = (all) => [0, 1, 2].map((side) => all.filter((one) => winner(one) === side).length);
export const by = (lang, lead) => (lead === 0 ? text(lang, 'numbers-bin-same') : text(lang, lead > 0 ? 'numbers-by-coop' : 'numbers-by-platform').replace('{ $amount }', pounds(lead)));
