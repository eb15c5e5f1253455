// A page of each example in each language: found, linked to and read without scripts; with them, the app starts with that example.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findings } from './axe.mjs';
import { builtFor } from './built-for.mjs';
import { field, languageLink, undo } from './page.mjs';
import { DIST, eventually, hash, lines, open, pageIn, presets, running, setUp } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
/** The page of an example, from the site's folder. */
const pageOf = (id, lang) => (lang === 'en' ? `${id}.html` : `${id}.${lang}.html`);
const words = (said) => said.replace(/\s+/g, ' ').trim();

/** What a page tells of itself, or its text, which is then read and not shown: its title, its <meta> by name, its links by relation. */
const told = (page, html) => page.evaluate((html) => ((document) => ({
  title: document.title,
  lang: document.documentElement.lang,
  metas: Object.fromEntries([...document.querySelectorAll('meta[property], meta[name="description"], meta[name^="twitter"]')].map((meta) => [meta.getAttribute('property') ?? meta.name, meta.content])),
  alternates: Object.fromEntries([...document.querySelectorAll('link[rel="alternate"][hreflang]')].map(({ hreflang, href }) => [hreflang, href])),
  canonical: document.querySelector('link[rel="canonical"]')?.href,
}))(html === undefined ? document : new DOMParser().parseFromString(html, 'text/html')), html);

/** The examples, by the links of a page without scripts: title and address. */
const examples = (page) => page.locator('.still .without-app th a').evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]));

for (const lang of LANGUAGES) {
  test(`every example has a page of its own that is found, named and read without scripts (${lang})`, async (t) => {
    const page = await open(t, place, { lang, js: false, up: false });
    const { title, metas } = await told(page);
    assert.deepEqual([title, metas.description], [text(lang, 'page-title'), text(lang, 'page-purpose')]);
    const all = await examples(page);
    assert.ok(all.length >= 10);
    const seen = new Set([title]);
    for (const [example, href] of all) {
      await page.goto(place.url + href);
      const { title, lang: spoken, metas, alternates, canonical } = await told(page);
      assert.equal(spoken, lang);
      assert.equal(title, `${example} · ${text(lang, 'page-name')}`);
      assert.ok(!seen.has(title));
      seen.add(title);
      const headline = words(await page.locator('.still h1').innerText());
      assert.match(headline, /[£$]\d/);
      assert.ok(words(metas.description).startsWith(`${example}. ${headline}`), `${metas.description} has ${headline}`);
      assert.ok(metas.description.length > example.length + headline.length + 20, 'with its condition');
      assert.deepEqual([metas['og:title'], metas['og:description'], metas['og:type']], [title, metas.description, 'website']);
      assert.deepEqual([metas['og:locale'], metas['og:locale:alternate']], lang === 'en' ? ['en_GB', 'cy_GB'] : ['cy_GB', 'en_GB']);
      // Nobody has said where the site is.
      assert.deepEqual([canonical, metas['og:url'], metas['og:image']], [undefined, undefined, undefined]);
      const id = href.split('.')[0];
      assert.deepEqual(alternates, { en: place.url + pageOf(id, 'en'), cy: place.url + pageOf(id, 'cy'), 'x-default': place.url + pageOf(id, 'en') });
      assert.equal(await page.locator('.without-app [aria-current="page"]').innerText(), example);
      assert.deepEqual(await examples(page), all, 'it leads to all others');
    }
    const other = LANGUAGES.find((other) => other !== lang);
    await page.goto(place.url + pageOf('courier', lang));
    await page.locator(`.languages:visible a[lang="${other}"]`).click();
    await page.waitForLoadState('load');
    assert.equal((await told(page)).lang, other);
    assert.equal(new URL(page.url()).pathname, `/a/b/${pageOf('courier', other)}`);
  });

  test(`on the page of an example the app starts with it, and its address is that of the page until figures change (${lang})`, async (t) => {
    const page = await open(t, place, { path: pageOf('courier', lang), locale: lang, view: 'answer', whole: false });
    assert.equal(await page.locator('#app > .page').getAttribute('lang'), lang);
    assert.equal(await field(page, 'preset').inputValue(), 'courier');
    assert.equal(page.url(), place.url + pageOf('courier', lang));
    assert.match(await page.title(), new RegExp(` · ${text(lang, 'page-name').replace('?', '\\?')}$`));
    const linked = await open(t, place, { lang, path: '#v=1&preset=courier' });
    const whole = await open(t, place, { path: pageOf('courier', lang), locale: lang });
    assert.deepEqual(await lines(whole), await lines(linked), 'as by a link');
    assert.deepEqual(await findings(page), []);
    await field(page, 'preset').selectOption('cleaner');
    await eventually(() => hash(page), '#v=1&preset=cleaner');
    await undo(page).click();
    await eventually(() => field(page, 'preset').inputValue(), 'courier');
    await field(page, 'hours').fill('31');
    await eventually(() => hash(page), '#v=1&preset=courier&hours=31');
    await page.reload();
    await running(page);
    assert.equal(await field(page, 'hours').inputValue(), '31');
  });
}

test('a link’s own example stands above that of the page', async (t) => {
  const page = await open(t, place, { path: 'courier.html#v=1&preset=cleaner&hours=12' });
  assert.equal(await field(page, 'preset').inputValue(), 'cleaner');
  assert.equal(await field(page, 'hours').inputValue(), '12');
});

test('figures typed on the page of an example before the app is up stay those of that example', async (t) => {
  const page = await open(t, place, { path: 'courier.html', view: 'answer', up: false, noisy: true, prepare: (page) => page.route('**/*.wasm', (route) => route.abort()) });
  await page.locator('.still:visible [data-field="hours"]').evaluate((input) => {
    input.value = '31';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.waitForSelector('html[data-trouble]');
  await page.unroute('**/*.wasm');
  await page.locator('#trouble button:visible').click();
  await running(page);
  assert.deepEqual([await field(page, 'preset').inputValue(), await field(page, 'hours').inputValue()], ['courier', '31']);
});

test('the page of an example is shown in the language asked for, and switches to the other', async (t) => {
  const page = await open(t, place, { path: 'courier.html?lang=cy' });
  assert.equal(await page.locator('#app > .page').getAttribute('lang'), 'cy');
  const welsh = await open(t, place, { path: 'courier.cy.html', js: false, up: false });
  assert.equal(await page.title(), await welsh.title());
  await languageLink(page, 'en').click();
  await page.waitForSelector('html[lang="en"] #app > .page[lang="en"]');
  assert.equal(await field(page, 'preset').inputValue(), 'courier');
  await page.reload();
  await running(page);
  assert.deepEqual([await page.locator('html').getAttribute('lang'), await field(page, 'preset').inputValue()], ['en', 'courier']);
});

test('the page of each language is that language’s, whatever the browser asks for; the first asks the browser', async (t) => {
  for (const [path, locale, lang] of [['cy.html', 'en-GB', 'cy'], ['cy.html?lang=en', 'cy-GB', 'en'], ['courier.cy.html', 'en-GB', 'cy'], ['courier.html', 'cy-GB', 'cy']]) {
    const page = await open(t, place, { path, locale, view: 'answer', whole: false });
    assert.equal(await page.locator('#app > .page').getAttribute('lang'), lang, `${path} in ${locale}`);
  }
});

/** The addresses that a page names in its head, and those that a list of pages or an answer to oEmbed names anywhere. */
const named = (file, content) => {
  if (!file.endsWith('.html')) return [...content.matchAll(/https?:\/\/[^\s"'<>\\]+/g)].map(([address]) => address).filter((address) => !address.startsWith('http://www.sitemaps.org/') && !address.startsWith('http://www.w3.org/'));
  const [head] = content.split(/<body/);
  return [...head.matchAll(/<(?:link|meta)\b[^>]*?\b(?:href|content)="?(https?:[^"\s>]+)/g)].map(([, address]) => address);
};

test('built for a site, every page says where it is, and has a picture of its answer', async (t) => {
  const site = 'https://calculator.example/';
  const folder = builtFor(t, { ORIGIN: 'https://calculator.example' }, ['prerender', 'documents', 'oembed']);
  const page = await place.browser.newPage();
  t.after(() => page.close());
  const list = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  const ids = await presets(await open(t, place, { view: 'answer', whole: false }));
  for (const lang of LANGUAGES) {
    for (const id of [undefined, ...ids]) {
      const file = id ? pageOf(id, lang) : pageIn(lang) || 'index.html';
      const { title, metas, alternates, canonical } = await told(page, readFileSync(join(folder, file), 'utf8'));
      const address = site + (id ? pageOf(id, lang) : pageIn(lang));
      assert.deepEqual([canonical, metas['og:url']], [address, address]);
      assert.equal(metas['og:title'], title);
      assert.equal(metas['twitter:card'], 'summary_large_image');
      assert.equal(alternates['x-default'], site + (id ? pageOf(id, 'en') : ''));
      const words = metas['og:image:alt'];
      assert.ok(id ? words.startsWith(metas.description) : words.length > 60, `${words} tells the picture`);
      assert.ok((words.match(/[£$]\d/g) ?? []).length >= 3, 'the answer, and what both leave');
      const name = metas['og:image'].replace(site, '');
      assert.equal(name, pageOf(id ?? ids[0], lang).replace('.html', '.png'));
      const picture = readFileSync(join(folder, name));
      assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 630]);
      assert.ok(picture.length > 9000 && picture.length < 300_000, `${name} has ${picture.length} bytes`);
      assert.ok(list.includes(`<loc>${address}</loc>`), address);
    }
  }
  // The pages of text have tests of their own.
  assert.equal(list.match(/<loc>/g).length, 2 * (ids.length + 1 + 4));
  assert.ok(!existsSync(join(DIST, 'sitemap.xml')), 'nobody has said where this site is');
  const tells = readdirSync(folder, { recursive: true }).filter((file) => /^([\w.-]+\.html|sitemap\.xml|oembed\/.*\.json)$/.test(file) && file !== 'coop-or-gig.html');
  const all = tells.map((file) => [file, named(file, readFileSync(join(folder, file), 'utf8'))]);
  assert.deepEqual(all.flatMap(([file, addresses]) => addresses.filter((address) => !address.startsWith(site)).map((address) => `${file}: ${address}`)), [], 'nobody else’s address');
  const silent = all.filter(([, addresses]) => !addresses.length).map(([file]) => file);
  assert.deepEqual(silent, ['embed.html'], 'all others say where they are');
});

test('built for nobody’s site, no page names an address', () => {
  const files = readdirSync(DIST).filter((file) => file.endsWith('.html'));
  assert.deepEqual(files.flatMap((file) => named(file, readFileSync(join(DIST, file), 'utf8'))), []);
});
