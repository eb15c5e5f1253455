// Answers to oEmbed: each page names its own, which holds the card's code as the page for editors writes it, as high as the card is on a phone.
// UPDATE=1 writes the heights down as they are. How servers find an answer by the page's address, oembed-servers.test.mjs has.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FRAME_MARGIN } from '../../public/builder/snippets.js';
import { builtFor } from './built-for.mjs';
import { calculator, setUpHosts, visit } from './hosts.mjs';
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

/** The plain frame that the page for editors writes for each example and language, in an article: written once for all tests. */
let written;
const frames = (t) => (written ??= write(t));
async function write(t) {
  const context = await place.browser.newContext({ viewport: { width: 1280, height: 900 } });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(`${place.site}embed.html?lang=en`);
  await page.waitForSelector('html.js');
  const found = {};
  for (const lang of LANGUAGES) for (const id of PRESETS) {
    await page.locator('#lang').selectOption(lang);
    await page.locator('#preset').selectOption(id);
    // The preview, and the same as narrow as a phone.
    const previews = [await calculator(page, 0), await calculator(page, 1)];
    for (const frame of previews) await frame.waitForSelector(`html[lang="${lang}"] #app > .page .card a[href*="preset=${id}"]`, { state: 'attached' });
    // The code follows the frame's height a moment later: it is read once both agree.
    await eventually(async () => {
      const code = await page.locator('#iframe').inputValue();
      const heights = await Promise.all(previews.map((frame) => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))));
      found[`${id} ${lang}`] = code;
      return [code.includes(`preset=${id}"`), code.includes(`lang=${lang}#`), Number(/height="(\d+)"/.exec(code)[1]) - Math.max(...heights)];
    }, [true, true, FRAME_MARGIN], `${id} ${lang}`);
  }
  return found;
}

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
  // It is read, not shown.
  const head = (html) => page.evaluate((html) => {
    const read = new DOMParser().parseFromString(html, 'text/html');
    const links = [...read.querySelectorAll('link[type="application/json+oembed"]')];
    return { name: read.title, links: links.map((link) => ['rel', 'href', 'title'].map((name) => link.getAttribute(name))) };
  }, html);
  for (const [file, id, lang] of PAGES) {
    const { name: title, links } = await head(readFileSync(join(folder, file), 'utf8'));
    assert.deepEqual(links, [['alternate', SITE + answerOf(file), title]]);
    const answer = JSON.parse(readFileSync(join(folder, answerOf(file)), 'utf8'));
    const { version, type, provider_name: name, provider_url: provider, width, thumbnail_url: picture } = answer;
    assert.deepEqual([version, type, answer.title, name, width], ['1.0', 'rich', title, text(lang, 'page-name'), 640]);
    assert.equal(provider, lang === 'en' ? SITE : `${SITE}${lang}.html`);
    assert.ok(Number.isInteger(answer.cache_age) && answer.cache_age > 0);
    assert.ok(existsSync(join(folder, picture.replace(SITE, ''))), picture);
    const code = written[`${id} ${lang}`];
    assert.equal(answer.html, code.replaceAll(place.site, SITE).replace(/height="\d+"/, `height="${answer.height}"`));
    const gap = answer.height - height(code);
    assert.ok(gap >= 0 && gap < SLACK, `${file}: ${answer.height} px for ${height(code)}; UPDATE=1 writes the heights down anew`);
  }
});

/** Widths of a frame in px: in an article, and on phones. */
const WIDTHS = [640, 360, 328, 320];

test('the frame that is pasted shows the whole card, without a bar to scroll it by, in an article and on phones', async (t) => {
  const written = await frames(t);
  for (const [name, code] of Object.entries(written)) {
    const [id, lang] = name.split(' ');
    for (const [from, text] of [['the page for editors', code], ['an answer', code.replace(/height="\d+"/, `height="${heights[id][lang]}"`)]]) {
      const page = await visit(t, place, `<div style="width: ${WIDTHS[0]}px">${text}</div>`, { site: place.lax, noisy: true });
      const frame = await calculator(page);
      for (const width of WIDTHS) {
        await page.locator('div').evaluate((around, width) => { around.style.width = `${width}px`; }, width);
        await eventually(() => frame.evaluate(() => [innerWidth, document.body.getBoundingClientRect().height <= innerHeight]), [width, true], `${name}, ${width} px, ${from}`);
      }
      await page.context().close();
    }
  }
});

test('nobody who has not said where the site is has answers or names them', () => {
  assert.ok(!existsSync(join(DIST, 'oembed')));
  assert.ok(!readFileSync(join(DIST, 'index.html'), 'utf8').includes('oembed'));
  for (const server of ['nginx', 'apache']) assert.ok(!readFileSync(join(DIST, `server/${server}.conf`), 'utf8').includes('oembed'), server);
});
