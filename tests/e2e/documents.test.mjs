// Pages of text beside the calculator: read without scripts, in both languages, on any screen and on paper; found from More; there without
// a connection once they have been open.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { serve } from '../../tools/serve.mjs';
import { findings } from './axe.mjs';
import { builtFor } from './built-for.mjs';
import { matrix } from './matrix.mjs';
import { app, section } from './page.mjs';
import { eventually, open, setUp, sideways } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';
import { ALLOWED, caches, copyOfSite, kept } from './worker.mjs';

const place = setUp();
const LOOK = process.env.LOOK ?? mkdtempSync(join(tmpdir(), 'documents-'));
const DOCUMENTS = ['method', 'accessibility', 'privacy', 'changes'];
/** Those of which the text is in English alone. */
const ENGLISH = ['method', 'changes'];
const fileOf = (name, lang) => (lang === 'en' ? `${name}.html` : `${name}.${lang}.html`);
const read = (t, name, lang, options = {}) => open(t, place, { path: fileOf(name, lang), js: false, up: false, ...options });
const source = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
/** The links of More to the pages of text and to the makers. */
const about = (page) => section(app(page), 'about-title');

/** How axe sees each page. */
const WIDTHS = [320, 1280];
const LOOKS = matrix({ name: DOCUMENTS, lang: LANGUAGES, width: WIDTHS, colorScheme: ['light', 'dark'] });

for (const name of DOCUMENTS) for (const lang of LANGUAGES) {
  test(`${name} reads well: its language, axe in light and dark, a narrow window and a wide one (${lang})`, async (t) => {
    const page = await open(t, place, { path: fileOf(name, lang), up: false });
    assert.equal(await page.locator('html').getAttribute('lang'), lang);
    assert.equal(await page.title(), `${text(lang, `document-${name}`)} · ${text(lang, 'page-name')}`);
    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), text(lang, `document-${name}`));
    assert.equal(await page.locator('script').count(), 0);
    const isElsewhere = lang !== 'en' && ENGLISH.includes(name);
    assert.equal(await page.getByText(text(lang, 'document-english'), { exact: true }).count(), isElsewhere ? 1 : 0);
    assert.equal(await page.locator('main .text').getAttribute('lang'), isElsewhere ? 'en' : null, 'its text is marked');
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      assert.ok(await sideways(page) <= 0, `${width} px`);
      for (const { colorScheme } of LOOKS.filter((one) => one.name === name && one.lang === lang && one.width === width)) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await findings(page), [], `${width} px, ${colorScheme}`);
      }
    }
  });

  test(`every link of ${name} leads somewhere (${lang})`, async (t) => {
    const page = await read(t, name, lang);
    const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const other = LANGUAGES.find((other) => other !== lang);
    for (const wanted of [`./${fileOf(name, other)}`, ...DOCUMENTS.map((name) => `./${fileOf(name, lang)}`)]) assert.ok(links.includes(wanted), wanted);
    const ids = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)));
    const pages = new Set();
    for (const href of links) {
      if (href.startsWith('#')) assert.ok(ids.has(href.slice(1)), href);
      else if (href.startsWith('./')) pages.add(href.split('#')[0]);
      else assert.match(href, /^https?:\/\/[\w.-]+\.\w+(\/|$)/);
    }
    for (const href of pages) assert.equal((await page.request.get(new URL(href, page.url()).href)).status(), 200, href);
    await page.getByRole('link', { name: text(lang, 'kit-back') }).click();
    await page.waitForSelector('.still');
    assert.equal(await page.locator('html').getAttribute('lang'), lang);
  });

  test(`${name} prints on A4 to its last word, without what leads elsewhere (${lang})`, async (t) => {
    const page = await read(t, name, lang);
    const path = join(LOOK, `${name}.${lang}.pdf`);
    writeFileSync(path, await page.pdf({ preferCSSPageSize: true }));
    assert.match(execFileSync('pdfinfo', [path], { encoding: 'utf8' }), /Page size:\s+59[45][\d.]* x 84[12][\d.]* pts \(A4\)/);
    const words = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
    assert.ok(!words.includes(text(lang, 'kit-back')));
    const last = (await page.locator('main .text').innerText()).replace(/\s+/g, '').slice(-24);
    assert.ok(words.replace(/\s+/g, '').includes(last), last);
  });
}

for (const lang of LANGUAGES) {
  test(`the method has all of docs/method.md, and a list of its headings (${lang})`, async (t) => {
    const page = await read(t, 'method', lang);
    const headings = [...source('docs/method.md').matchAll(/^###? (.*)$/gm)].map(([, words]) => words.replaceAll('`', ''));
    assert.deepEqual(await page.locator('main .text :is(h2, h3)').allInnerTexts(), headings);
    const contents = page.getByRole('navigation', { name: text(lang, 'document-contents') });
    const ids = await page.locator('main .text :is(h2, h3)').evaluateAll((all) => all.map(({ id }) => `#${id}`));
    assert.deepEqual(await contents.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href'))), ids);
    if (lang === 'en') assert.deepEqual(await contents.getByRole('link').allInnerTexts(), headings);
    else assert.equal(await contents.locator('[lang]').count(), 0, 'the list is in the page’s language');
    await contents.locator('a[href="#what-is-not-modelled"]').click();
    assert.equal(new URL(page.url()).hash, '#what-is-not-modelled');
    const rows = [...source('docs/method.md').matchAll(/^\|(?!-)/gm)].length - [...source('docs/method.md').matchAll(/^\|\s*-/gm)].length;
    assert.ok(await page.locator('main .text tr').count() >= rows, 'every row of its tables');
  });

  test(`More leads to each page of text, and Back leads back to the figures (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=courier&hours=31', view: 'more' });
    const links = about(page).getByRole('link');
    assert.deepEqual(await links.allInnerTexts(), DOCUMENTS.map((name) => text(lang, `document-${name}`)), 'and to nobody whom the build was not told');
    for (const name of DOCUMENTS) {
      await links.filter({ hasText: text(lang, `document-${name}`) }).click();
      await page.waitForURL(`**/${fileOf(name, lang)}`);
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
      await page.goBack();
      await eventually(() => page.evaluate(() => location.hash.includes('hours=31')), true);
    }
  });

  test(`a citation is there to be copied, with the figures in its address or without (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=courier&hours=31', view: 'more', context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    const cited = section(app(page), 'cite-title');
    const year = new Date().getFullYear();
    const shown = await cited.locator('.cited-as').innerText();
    assert.ok(shown.startsWith(text(lang, 'page-name')) && shown.includes(String(year)) && shown.endsWith('#v=1&preset=courier&hours=31'), shown);
    await app(page).getByRole('radio', { name: text(lang, 'share-settings') }).check();
    await eventually(async () => (await cited.locator('.cited-as').innerText()).endsWith('#v=1&preset=courier'), true);
    await cited.getByRole('button').click();
    await eventually(() => cited.getByRole('status').innerText(), text(lang, 'take-copied'));
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await cited.locator('.cited-as').innerText());
  });
}

test('what the build is told stands in More and on every page of text: the source, the way to report a mistake, and where it is', async (t) => {
  const told = { SOURCE_URL: 'https://code.example/coop-or-gig', CONTACT: 'mailto:us@calculator.example' };
  const site = 'https://calculator.example/';
  const folder = builtFor(t, { ...told, ORIGIN: site.slice(0, -1) }, ['prerender', 'documents']);
  const list = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  const copy = await serve(folder, { base: '/a/b/' });
  t.after(() => copy.close());
  for (const lang of LANGUAGES) {
    const wanted = [[text(lang, 'about-source'), told.SOURCE_URL], [text(lang, 'about-report'), told.CONTACT]];
    const page = await open(t, { ...place, url: copy.url }, { lang, view: 'more' });
    const links = () => about(page).getByRole('link').evaluateAll((all) => all.map((link) => [link.innerText, link.getAttribute('href')]).slice(-2));
    await eventually(links, wanted);
    for (const name of DOCUMENTS) {
      await page.goto(copy.url + fileOf(name, lang));
      assert.deepEqual(await page.getByRole('contentinfo').getByRole('link').evaluateAll((all) => all.map((link) => [link.innerText, link.getAttribute('href')]).slice(-2)), wanted);
      const address = site + fileOf(name, lang);
      assert.equal(await page.locator('link[rel="canonical"]').getAttribute('href'), address);
      assert.equal(await page.locator('link[hreflang="x-default"]').getAttribute('href'), site + fileOf(name, 'en'));
      const metas = Object.fromEntries(await page.locator('meta[property]').evaluateAll((all) => all.map((meta) => [meta.getAttribute('property'), meta.content])));
      assert.deepEqual([metas['og:url'], metas['og:type'], metas['og:title']], [address, 'website', await page.title()]);
      assert.match(metas['og:image'], /^https:\/\/calculator\.example\/[\w.-]+\.png$/);
      assert.ok(metas['og:description'].length > 40 && metas['og:image:alt'].length > 40);
      assert.ok(list.includes(`<loc>${address}</loc>`), address);
    }
  }
});

test('a page of text that has been open is there without a connection, and no other is fetched for that', async (t) => {
  const own = await copyOfSite(t, place);
  const page = await open(t, own, { lang: 'en', context: ALLOWED });
  await kept(page);
  const [before] = Object.values(await caches(page));
  assert.ok(!before.some((path) => /method|privacy|document-/.test(path)), 'nothing is kept for those who do not read it');
  await page.goto(`${own.url}privacy.html`);
  await eventually(async () => Object.values(await caches(page))[0].filter((path) => /privacy|document-/.test(path)).length, 2);
  await own.site.stop();
  await page.goto(`${own.url}privacy.html`);
  assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), text('en', 'document-privacy'));
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector('.document h1')).marginTop), '0px', 'with its style');
});
