// Takes pictures of the built site at the sizes that matter, for people to look at. Usage: node pictures.mjs FOLDER [FILTER]
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { serve } from '../../tools/serve.mjs';

const [folder, filter = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const site = await serve('dist');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
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
await browser.close();
await site.close();
