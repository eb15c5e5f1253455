// Answers to oEmbed: each page names its own, which holds the card's code as the page for editors writes it, as high as the card is. UPDATE=1
// writes the heights down as they are. How servers find an answer by the page's address, oembed-servers.test.mjs has.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FRAME_MARGIN } from '../../public/builder/snippets.js';
import { builtFor } from './built-for.mjs';
import { setUpHosts, visit } from './hosts.mjs';
import { DIST, eventually } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUpHosts();
const SITE = 'https://calculator.example/';
const HEIGHTS = fileURLToPath(new URL('../../public/builder/heights.json', import.meta.url));
const heights = JSON.parse(readFileSync(HEIGHTS, 'utf8'));
const PRESETS = Object.keys(heights);
/** Most px by which a frame may be higher than the card: less than a line. */
const SLACK = 24;
const fileOf = (id, lang) => (lang === 'en' ? `${id}.html` : `${id}.${lang}.html`);
/** The pages that have an answer: file, example, language. */
const PAGES = LANGUAGES.flatMap((lang) => [[lang === 'en' ? 'index.html' : `${lang}.html`, 'private-hire', lang], ...PRESETS.map((id) => [fileOf(id, lang), id, lang])]);
const answerOf = (file) => `oembed/${file.replace('.html', '.json')}`;

/** The plain frame that the page for editors writes for each example and language, in an article. */
const frames = async (t) => {
  const context = await place.browser.newContext({ viewport: { width: 1280, height: 900 } });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(`${place.site}embed.html?lang=en`);
  await page.waitForSelector('html.js');
  const found = {};
  for (const lang of LANGUAGES) for (const id of PRESETS) {
    await page.locator('#lang').selectOption(lang);
    await page.locator('#preset').selectOption(id);
    const frame = page.frames()[1] ?? await page.waitForEvent('frameattached');
    await frame.waitForSelector(`html[lang="${lang}"] #app > .page .card a[href*="preset=${id}"]`);
    // The code follows the frame's height a moment later: it is read once both agree.
    await eventually(async () => {
      const code = await page.locator('#iframe').inputValue();
      const content = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      found[`${id} ${lang}`] = code;
      return [code.includes(`preset=${id}"`), code.includes(`lang=${lang}#`), Number(/height="(\d+)"/.exec(code)[1]) - content];
    }, [true, true, FRAME_MARGIN], `${id} ${lang}`);
  }
  return found;
};

test('each page of a site names its answer, which holds the code that the page for editors writes', async (t) => {
  const folder = builtFor(t, { ORIGIN: 'https://calculator.example' }, ['prerender', 'oembed']);
  const written = await frames(t);
  const height = (code) => Number(/height="(\d+)"/.exec(code)[1]);
  if (process.env.UPDATE === '1') {
    const measured = PRESETS.map((id) => [id, Object.fromEntries(LANGUAGES.map((lang) => [lang, height(written[`${id} ${lang}`])]))]);
    writeFileSync(HEIGHTS, `${JSON.stringify(Object.fromEntries(measured), null, 2)}\n`);
    return t.skip('the heights are written: build and test again');
  }
  const page = await visit(t, place, '', { site: place.lax, noisy: true });
  for (const [file, id, lang] of PAGES) {
    await page.setContent(readFileSync(join(folder, file), 'utf8'));
    const link = page.locator('link[type="application/json+oembed"]');
    assert.deepEqual([await link.getAttribute('rel'), await link.getAttribute('href'), await link.getAttribute('title')], ['alternate', SITE + answerOf(file), await page.title()]);
    const answer = JSON.parse(readFileSync(join(folder, answerOf(file)), 'utf8'));
    const { version, type, title, provider_name: name, provider_url: provider, width, thumbnail_url: picture } = answer;
    assert.deepEqual([version, type, title, name, width], ['1.0', 'rich', await page.title(), text(lang, 'page-name'), 640]);
    assert.equal(provider, lang === 'en' ? SITE : `${SITE}${lang}.html`);
    assert.ok(Number.isInteger(answer.cache_age) && answer.cache_age > 0);
    assert.ok(existsSync(join(folder, picture.replace(SITE, ''))), picture);
    const code = written[`${id} ${lang}`];
    assert.equal(answer.html, code.replaceAll(place.site, SITE).replace(/height="\d+"/, `height="${answer.height}"`));
    const gap = answer.height - height(code);
    assert.ok(gap >= 0 && gap < SLACK, `${file}: ${answer.height} px for ${height(code)}; UPDATE=1 writes the heights down anew`);
  }
});

test('the frame that is pasted shows the whole card, without a bar to scroll it by', async (t) => {
  const written = await frames(t);
  const page = await visit(t, place, '', { site: place.lax, noisy: true });
  for (const [name, code] of Object.entries(written)) {
    await page.setContent(`<!doctype html><div style="width: 640px">${code}</div>`);
    const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
    await frame.waitForSelector('#app > .page .card a[href*="preset="]');
    await eventually(() => frame.evaluate(() => document.body.getBoundingClientRect().height <= innerHeight), true, name);
  }
});

test('nobody who has not said where the site is has answers or names them', () => {
  assert.ok(!existsSync(join(DIST, 'oembed')));
  assert.ok(!readFileSync(join(DIST, 'index.html'), 'utf8').includes('oembed'));
  for (const server of ['nginx', 'apache']) assert.ok(!readFileSync(join(DIST, `server/${server}.conf`), 'utf8').includes('oembed'), server);
});
