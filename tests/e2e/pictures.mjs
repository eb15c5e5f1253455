// Takes pictures of the built site at the sizes that matter, for people to look at, and those of README.md (view-*).
// Usage: node pictures.mjs FOLDER [FILTER]
import { mkdirSync } from 'node:fs';
import { serve } from '../../tools/serve.mjs';
import { launch } from './browser.mjs';
import { explains } from './page.mjs';

const [folder, filter = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const site = await serve('dist');
const browser = await launch({ whole: true });
const SIZES = { phone: [360, 740], tablet: [768, 1024], desktop: [1440, 900] };
for (const [size, [width, height]] of Object.entries(SIZES)) {
  for (const lang of ['en', 'cy']) {
    for (const scheme of ['light', 'dark']) {
      const name = `${size}-${lang}-${scheme}`;
      if (!name.includes(filter)) continue;
      const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
      await page.goto(`${site.url}?lang=${lang}${process.env.HASH ?? ''}`);
      await page.waitForSelector('html.up');
      await page.screenshot({ path: `${folder}/${name}.png` });
      await page.screenshot({ path: `${folder}/${name}-full.png`, fullPage: true });
      await page.close();
    }
  }
}
/** Codes of fourteen people, as their phones would show them. */
const CODES = `81J4-12MD-RTTJ 81J4-92R5-351A 81J4-D2W5-677N 85J5-5318-C4ZF 84J6-9322-KTSS 89J3-X1JW-XAB4 86J3-52S7-KQEM
  81J5-53DD-4T69 81J5-93GM-284M 81J5-D3M4-Z027 85J6-13JV-EF3F 84J7-H3P8-S9QY 89J3-X1JR-87BQ 86J3-536E-11FH`;
const room = async (page) => {
  await page.locator('#room-codes').fill(CODES);
  await page.keyboard.press('Enter');
};
const turn = (times) => async (page) => { for (let time = 0; time < times; time += 1) await page.keyboard.press('PageDown'); };
/** The main views, each as README.md shows it. */
const VIEWS = {
  'view-page': { lang: 'en', width: 1440, height: 900 },
  'view-what-if': { lang: 'en', width: 1280, height: 900, view: 'if' },
  'view-explain': { lang: 'en', width: 1280, height: 800, view: 'why', show: (page) => explains(page, 'income-tax').click() },
  'view-present': { lang: 'en', width: 1280, height: 720, ask: '&room=present', show: turn(6) },
  'view-room': { lang: 'en', width: 1280, height: 900, ask: '&room=numbers', show: room },
  'view-phone': { lang: 'cy', width: 390, height: 844, scheme: 'dark' },
  'view-embed': { lang: 'en', width: 1280, height: 900, file: 'embed.html' },
};
for (const [name, { lang, width, height, scheme = 'light', file = '', ask = '', view, show }] of Object.entries(VIEWS)) {
  if (!name.includes(filter)) continue;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  await page.goto(`${site.url}${file}?lang=${lang}${ask}${view ? `#view=${view}` : ''}`);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500); // what is further down follows
  await show?.(page);
  await page.waitForTimeout(600);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}
await browser.close();
await site.close();
