// The page as one file, opened from the device with no connection: the same figures as the site in every example and both languages, and
// all that the site can do.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findings } from './axe.mjs';
import { share } from './matrix.mjs';
import { button, choose, field, kits, named, room, saved, savedRows, sharing, stage, take, workshop } from './page.mjs';
import { DIST, eventually, headline, lines, open, presets, running, settled, setUp, speak } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';
import { BROWSERS, start } from './webdriver.mjs';

const NAME = 'coop-or-gig.html';
const place = setUp();
const FILE = pathToFileURL(`${DIST}${NAME}`).href;
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'], offline: true };
const html = readFileSync(`${DIST}${NAME}`, 'utf8');
const openFile = (t, options = {}) => open(t, { ...place, url: FILE }, { context: CLIPBOARD, ...options });

/** Every example's lines, as the page tells them. */
const told = async (page) => {
  const found = {};
  for (const id of await presets(page)) {
    await field(page, 'preset').selectOption(id);
    await eventually(() => field(page, 'preset').inputValue(), id);
    found[id] = { headline: await headline(page), ...(await lines(page)) };
  }
  return found;
};

/** What the site tells in a language, found out once for all tests. */
const sites = new Map();
const toldBySite = (t, lang) => sites.get(lang) ?? sites.set(lang, open(t, place, { lang }).then(told)).get(lang);

for (const lang of LANGUAGES) {
  test(`the same figures as the site in every example (${lang})`, async (t) => {
    const expected = await toldBySite(t, lang);
    const file = await openFile(t, { lang });
    assert.ok(Object.keys(expected).length >= 10);
    assert.deepEqual(await told(file), expected);
    for (const url of file.requested) assert.match(url, /^(file:.*\/coop-or-gig\.html|blob:|data:)/);
  });

  test(`it does what the site does: languages, kept on the device, files, paper, pictures, the room (${lang})`, async (t) => {
    const page = await openFile(t, { lang });
    const other = lang === 'en' ? 'cy' : 'en';
    await field(page, 'hours').fill('33');
    await speak(page, other);
    await speak(page, lang);
    assert.equal(await field(page, 'hours').inputValue(), '33');
    assert.equal(await page.locator('#app .offline').textContent(), text(lang, 'offline-file'));
    await button(page, 'kept-keep').click();
    await eventually(() => savedRows(page).count(), 1);
    await named(page, 'checkbox', 'kept-on-device').check();
    await eventually(() => page.evaluate(() => Boolean(localStorage.getItem('coop-or-gig'))), true);
    await page.reload();
    await running(page);
    await settled(page);
    await eventually(() => savedRows(page).count(), 1);
    for (const what of [take(page, 'csv'), take(page, 'wide'), button(saved(page), 'kept-export')]) {
      const [download] = await Promise.all([page.waitForEvent('download'), what.click()]);
      assert.match(download.suggestedFilename(), /^coop-or-gig.*\.(csv|png|json)$/);
    }
    await page.evaluate(() => { window.print = () => { window.printed = true; }; });
    await take(page, 'print:both').click();
    await eventually(() => page.evaluate(() => [window.printed, document.querySelectorAll('#handouts article').length]), [true, 2]);
    assert.doesNotMatch(await page.locator('#handouts').textContent(), /file:|\{ \$/);
    assert.equal(await page.locator('#handouts .link').count(), 0, 'no link that nobody could follow');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await choose(page, 'period', 'year');
    await room(page, 'present').click();
    await eventually(() => stage(page).isVisible(), true);
    await page.keyboard.press('Escape');
  });

  test(`it says that it has no address, and copies the figures alone; nothing leads to what is not there (${lang})`, async (t) => {
    const page = await openFile(t, { lang });
    await field(page, 'hours').fill('33');
    assert.ok((await sharing(page).innerText()).includes(text(lang, 'share-file')));
    await button(page, 'share-copy').click();
    await eventually(() => page.evaluate(() => navigator.clipboard.readText()), '#v=1&preset=private-hire&hours=33');
    await take(page, 'text').click();
    await eventually(async () => (await page.evaluate(() => navigator.clipboard.readText())).includes('£'), true);
    assert.doesNotMatch(await page.evaluate(() => navigator.clipboard.readText()), /file:|undefined|\n$/);
    assert.equal(await page.locator('#app a[href^="embed.html"], #app a[href$="coop-or-gig.html"]').count(), 0);
    assert.equal(await page.locator('link[rel="manifest"]').count(), 0);
  });

  test(`the kit stands in it: each sheet in both languages, and the way back to the figures (${lang})`, async (t) => {
    const page = await openFile(t, { lang });
    const other = lang === 'en' ? 'cy' : 'en';
    await field(page, 'hours').fill('33');
    await workshop(page).locator('summary').first().click();
    const links = await kits(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    assert.equal(links.length, 5);
    const looked = share(links, LANGUAGES.indexOf(lang), LANGUAGES.length);
    for (const href of links) {
      await page.locator(`#app .kits a[href="${href}"]`).click();
      await page.locator('.kit h1').waitFor();
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
      assert.equal(await page.title(), await page.locator('.kit h1').textContent());
      assert.equal(await page.locator('#app').isVisible(), false);
      if (looked.includes(href)) assert.deepEqual(await findings(page), [], href);
      await page.locator(`.kit .links a[hreflang="${other}"]`).first().click();
      await eventually(() => page.locator('html').getAttribute('lang'), other);
      await page.keyboard.press('Enter'); // the way back has the focus
      await eventually(() => page.locator('.kit').count(), 0);
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
      assert.equal(await field(page, 'hours').inputValue(), '33');
    }
    await kits(page).first().click();
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length, 1, 'the worksheet alone is printed');
  });
}

test('without scripts it has the page of each language, and leads to no other file', async (t) => {
  const page = await openFile(t, { js: false, up: false });
  for (const lang of LANGUAGES) {
    assert.match(await headline(page, `.still[lang="${lang}"]`), /£\d/);
    assert.equal(await page.locator(`#trouble noscript [lang="${lang}"]`).innerText(), text(lang, 'still-script'));
  }
  const links = await page.locator('.still a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  assert.deepEqual(links.filter((href) => !/^(#|\?lang=)/.test(href)), []);
  assert.equal(await page.locator('link[rel="alternate"], link[rel="canonical"], meta[property]').count(), 0);
});

test('built for a site, its links are those of the site', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'single-'));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync(DIST, folder, { recursive: true });
  const site = 'https://calculator.example/in/a/folder/';
  const root = fileURLToPath(new URL('../../', import.meta.url));
  execFileSync('cargo', ['xtask', 'single-file', '--folder', folder], { cwd: root, env: { ...process.env, SITE: site } });
  const page = await open(t, { ...place, url: pathToFileURL(join(folder, NAME)).href }, { context: CLIPBOARD, path: '#v=1&preset=cleaner&hours=17' });
  await button(page, 'share-copy').click();
  await eventually(() => page.evaluate(() => navigator.clipboard.readText()), `${site}#v=1&preset=cleaner&hours=17`);
  assert.ok(!(await sharing(page).innerText()).includes(text('en', 'share-file')));
  await take(page, 'text').click();
  await eventually(async () => (await page.evaluate(() => navigator.clipboard.readText())).split('\n').at(-1), `${site}?lang=en#v=1&preset=cleaner&hours=17`);
});

test('its policy lets nothing in and nothing out', async (t) => {
  const policy = /content="(default-src[^"]*)"/.exec(html)[1];
  const rules = Object.fromEntries(policy.split('; ').map((rule) => rule.split(' ')).map(([name, ...sources]) => [name, sources]));
  assert.deepEqual(rules['default-src'], ["'none'"]);
  assert.deepEqual(rules['connect-src'], ['blob:'], 'its own files, unpacked');
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'? |https?:|\*|'self'/);
  assert.doesNotMatch(html.replace(/<script[^]*?<\/script>/g, ''), /(src|href)="?(\.\/|https?:)/, 'it names no other file');
  const page = await openFile(t, { noisy: true });
  const blocked = await page.evaluate(() => fetch('http://127.0.0.1:9/').then(() => false, () => true));
  assert.equal(blocked, true);
});

const firefox = BROWSERS.find(({ name }) => name === 'Firefox');
test('the same figures in Firefox, in every example and both languages', { skip: !firefox && 'Firefox is not installed' }, async (t) => {
  // No connection: all would go by way of a proxy that is not there.
  const prefs = { ...firefox.asks['moz:firefoxOptions'].prefs, 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9 };
  const browser = await start({ ...firefox, asks: { ...firefox.asks, 'moz:firefoxOptions': { ...firefox.asks['moz:firefoxOptions'], prefs } } });
  t.after(() => browser.close());
  for (const lang of LANGUAGES) {
    const expected = await toldBySite(t, lang);
    await browser.goto(`${FILE}?lang=${lang}#view=all`);
    await eventually(() => browser.run('return Boolean(document.querySelector("html.up #app .sources"))'), true);
    for (const [id, { headline: title, ...all }] of Object.entries(expected)) {
      await browser.run('const list = document.querySelector("#app select[data-field=preset]"); list.value = arguments[0]; list.dispatchEvent(new Event("change", { bubbles: true }));', id);
      await eventually(() => browser.run(`
        const found = {};
        for (const row of document.querySelectorAll('#app > .page [data-line]:not(.due *, .next-ten *, .thresholds *, [data-group="split"] *)')) {
          found[row.dataset.line] = [...row.querySelectorAll('[data-deal] data')].map((data) => Number(data.value));
        }
        return found;`), all, `${id} in ${lang}`);
      assert.equal((await browser.run('return document.querySelector("#app h1").innerText')).replace(/\s+/g, ' '), title.replace(/\s+/g, ' '));
    }
  }
});
