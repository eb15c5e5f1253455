// QR codes: what a camera reads is exactly the link, whatever the theme, on screen and on paper; and nothing is fetched before one is asked for.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { choose, field, link, qr, room, stage, take } from './page.mjs';
import { reader } from './qr.mjs';
import { eventually, hasPdfToPpm, open, setUp } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
const code = (page) => page.locator('#app .share .qr');
const linkOf = (page) => link(page).inputValue();
const drawn = (page) => page.requested.filter((url) => /\/room-qr-/.test(url)).length;
const PATH = '#v=1&preset=private-hire&hours=33&2.name=Cydweithfa+T%C5%B7+Gw%C5%B7r+%26+co&1.fee=27.5';

/** The QR code once it shows the link as it now is. */
async function picture(page) {
  const wanted = await linkOf(page);
  await eventually(() => code(page).getAttribute('data-qr'), wanted);
  await code(page).locator('svg').waitFor();
  return code(page).screenshot();
}

for (const lang of LANGUAGES) {
  for (const scheme of ['light', 'dark']) {
    test(`the link that is shown, with as much of the figures as was chosen (${lang}, ${scheme})`, async (t) => {
      const { read, margins } = await reader(t, place.browser);
      const page = await open(t, place, { lang, scheme, path: PATH });
      assert.equal(drawn(page), 0, 'nothing is fetched before it is asked for');
      assert.equal(await code(page).count(), 0);
      await qr(page).focus();
      await page.keyboard.press('Enter');
      await eventually(() => qr(page).innerText(), text(lang, 'share-qr-hide'));
      const seen = [];
      for (const numbers of ['exact', 'rounded', 'settings']) {
        await choose(page, 'numbers', numbers);
        await eventually(async () => seen.includes(await linkOf(page)), false);
        const png = await picture(page);
        await eventually(async () => read(await code(page).screenshot()), await linkOf(page));
        const modules = await code(page).locator('svg').evaluate((svg) => svg.viewBox.baseVal.width);
        for (const margin of await margins(png)) assert.ok(margin > 3.8 / modules, `a quiet zone of four modules: ${margin * modules}`);
        seen.push(await linkOf(page));
      }
      assert.equal(drawn(page), 1, 'fetched once');
      assert.equal(await code(page).getAttribute('role'), 'img');
      assert.equal(await code(page).getAttribute('aria-label'), text(lang, 'share-qr-name'));
      await choose(page, 'numbers', 'exact');
      await field(page, 'hours').fill('21');
      await eventually(async () => (await linkOf(page)).includes('hours=21'), true);
      await eventually(async () => read(await code(page).screenshot()), await linkOf(page), 'it follows the figures');
      await qr(page).click();
      await eventually(() => code(page).count(), 0);
    });
  }

  test(`what is too long for one, or could not be drawn, is said in words (${lang})`, async (t) => {
    const names = [1, 2, 3, 4].map((deal) => `${deal}.name=${encodeURIComponent('🚲'.repeat(40))}`).join('&');
    const page = await open(t, place, { lang, path: `#v=1&preset=ride-hail-percentages&${names}` });
    await qr(page).click();
    await eventually(() => code(page).innerText(), text(lang, 'share-qr-long'));
    assert.equal(await code(page).getAttribute('role'), null, 'it is no picture then');
    await choose(page, 'numbers', 'settings');
    await eventually(async () => await code(page).locator('svg').count() === 1 || (await code(page).innerText()) === text(lang, 'share-qr-long'), true);
    const other = await open(t, place, { lang, noisy: true, prepare: (page) => page.route('**/room-qr-*', (route) => route.abort()) });
    await qr(other).click();
    await eventually(() => code(other).innerText(), text(lang, 'room-failed'));
    await other.unroute('**/room-qr-*');
    await field(other, 'hours').fill('31');
    await eventually(() => code(other).locator('svg').count(), 1, 'the next try may work');
  });
}

test('on paper, in both languages: each page’s own link, its modules half a millimetre wide at least', { skip: !hasPdfToPpm() && 'there is no pdftoppm' }, async (t) => {
  const { read } = await reader(t, place.browser);
  const prepare = (page) => page.addInitScript(() => {
    window.printed = 0;
    window.print = () => { window.printed = document.querySelectorAll('#handouts .qr svg').length; };
  });
  for (const path of [PATH, '#v=1&preset=ride-hail-percentages&4.name=A+name+that+is+as+long+as+names+may+be&hours=31.5&weeks=44&price=31.25&miles=512']) {
    const page = await open(t, place, { path, prepare });
    await take(page, 'print:both').click();
    await eventually(() => page.evaluate(() => window.printed), 2, 'every code is drawn before it is printed');
    await page.emulateMedia({ media: 'print' });
    const links = await page.locator('#handouts .link').allTextContents();
    const widths = await page.locator('#handouts .qr').evaluateAll((all) => all.map((qr) => qr.getBoundingClientRect().width / qr.querySelector('svg').viewBox.baseVal.width / (96 / 25.4)));
    for (const width of widths) assert.ok(width > 0.495, `${width} mm`);
    const folder = mkdtempSync(join(tmpdir(), 'qr-'));
    writeFileSync(join(folder, 'both.pdf'), await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    // Four pixels a module: a phone held over the paper sees more.
    execFileSync('pdftoppm', ['-r', '200', '-png', join(folder, 'both.pdf'), join(folder, 'page')]);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.png')).sort();
    assert.equal(pages.length, 2, 'one page a language');
    const found = await Promise.all(pages.map((name) => read(readFileSync(join(folder, name)))));
    for (const [at, link] of found.entries()) assert.ok(link && links[at].includes(link), `${link} is what ${links[at]} says`);
  }
});

for (const scheme of ['light', 'dark']) {
  test(`a phone’s own code (${scheme})`, async (t) => {
    const { read } = await reader(t, place.browser);
    const page = await open(t, place, { scheme, viewport: { width: 360, height: 740 } });
    await room(page, 'mine').click();
    await stage(page).locator('.qr svg').waitFor();
    const shown = await stage(page).locator('.code').innerText();
    await eventually(async () => read(await stage(page).locator('.qr').screenshot()), shown);
  });
}
