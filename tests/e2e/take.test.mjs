// Taking it away: as text, for a spreadsheet, as pictures, on paper, through the device's share sheet.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { matrix } from './matrix.mjs';
import { button, choose, condition, example, exports, field, take, takeHomeAmounts, viewLink } from './page.mjs';
import { eventually, figures, headline, lines, open, pounds, presets, settled, setUp, speak } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
/** Where pictures go for people to look at: see `make pictures`. */
const LOOK = process.env.LOOK ?? mkdtempSync(join(tmpdir(), 'take-'));
const said = (page) => exports(page).getByRole('status').first().textContent();
const conditionOf = (page) => condition(page).innerText();
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());
const kept = async (page) => (await lines(page))['take-home'].map(pounds);

async function download(page, what) {
  const [file] = await Promise.all([page.waitForEvent('download'), take(page, what).click()]);
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

/** RFC 4180: rows of cells. */
function csv(content) {
  const rows = [[]];
  for (const [, cell, end] of content.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/g)) {
    rows.at(-1).push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  assert.deepEqual(rows.pop(), [''], 'the last line ends');
  return rows;
}

for (const lang of LANGUAGES) {
  test(`as text: the answer, its condition, both amounts, version, year, and a link that opens the same (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=private-hire&hours=33', context: CLIPBOARD });
    await take(page, 'text').focus();
    await page.keyboard.press('Enter');
    await eventually(() => said(page), text(lang, 'take-copied'));
    const message = (await clipboard(page)).split('\n');
    for (const part of [await headline(page), await conditionOf(page), await example(page).innerText()]) assert.ok(message.includes(part), `${part} is in\n${message.join('\n')}`);
    for (const amount of await kept(page)) assert.ok(message.some((line) => line.startsWith('• ') && line.includes(amount)), amount);
    assert.ok(message.some((line) => /\d+\.\d+\.\d+/.test(line) && line.includes('2026/27')));
    assert.doesNotMatch(message.join(), /undefined|\{ \$/);
    const link = message.at(-1);
    assert.ok(link.startsWith(`${place.url}?lang=${lang}#v=1&preset=private-hire`), link);
    const other = await open(t, place, { path: link.slice(place.url.length) });
    assert.equal(await other.locator('html').getAttribute('lang'), lang);
    assert.equal(await headline(other), await headline(page));
    assert.deepEqual(await lines(other), await lines(page));
    assert.equal((await figures(other)).hours, '33');
  });

  test(`the text that was taken is its own receipt: pasted back it says that the answer is the same (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=courier&hours=35', view: 'more', context: CLIPBOARD });
    await take(page, 'text').click();
    await eventually(() => said(page), text(lang, 'take-copied'));
    const message = await clipboard(page);
    const check = button(exports(page), 'receipt-check');
    const verdict = () => exports(page).getByRole('status').last().innerText();
    await field(page, 'receipt').fill(message);
    await check.click();
    await eventually(async () => (await verdict()).includes(text(lang, 'receipt-same')), true);
    assert.equal(await viewLink(page, 'more').getAttribute('aria-current'), 'page', 'it is told where it was asked');
    // Other figures by then: those of the text come back with its receipt.
    await viewLink(page, 'answer').click();
    await field(page, 'hours').fill('20');
    await viewLink(page, 'more').click();
    await field(page, 'receipt').fill(message);
    await check.click();
    await eventually(async () => (await verdict()).includes(text(lang, 'receipt-same')), true);
    await viewLink(page, 'answer').click();
    await eventually(() => field(page, 'hours').inputValue(), '35');
  });

  test(`the language that was switched to is the one that is taken away (${lang})`, async (t) => {
    const page = await open(t, place, { lang: lang === 'en' ? 'cy' : 'en', context: CLIPBOARD });
    await take(page, 'text').click();
    await eventually(async () => (await said(page)) !== '', true);
    await speak(page, lang);
    assert.ok(['', text(lang, 'take-copied')].includes(await said(page)), 'nothing is left in the other language');
    await choose(page, 'period', 'year');
    await eventually(async () => (await takeHomeAmounts(page).first().innerText()).length > 5, true);
    await settled(page);
    await take(page, 'text').click();
    await eventually(async () => (await clipboard(page)).includes(await headline(page)), true);
    assert.match((await clipboard(page)).split('\n').at(-1), new RegExp(`\\?lang=${lang}#`));
  });

  test(`for a spreadsheet: every line, plain numbers that add up, nothing that would be run (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    const first = '=HYPERLINK("http://evil.example","x")';
    for (const [at, name] of [first, '+1', '-2, "3"', '@SUM(A1)', '\u00a0=1+1', '\ufeff\u200b @SUM(A1)', '   -1'].entries()) {
      await page.evaluate(() => { document.querySelector('#app [data-group="deal-1"]').open = true; });
      await field(page, '1.name').fill(name);
      await settled(page);
      const { name: fileName, content } = await download(page, 'csv');
      assert.equal(fileName, 'coop-or-gig.csv');
      const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
      assert.ok(decoded.startsWith('\uFEFF'), 'spreadsheets are told that it is UTF-8');
      const [heads, ...rows] = csv(decoded.slice(1));
      assert.ok(heads[2].startsWith(`'${name}`), heads[2]);
      for (const cell of rows.flat()) assert.ok(/^-?\d+(\.\d{1,2})?$/.test(cell) || !/^[\s\u200b\ufeff]*[=+\-@]/.test(cell), cell);
      if (at > 0) continue;
      const amounts = Object.fromEntries(rows.filter((row) => row.length === heads.length).map(([, line, ...cells]) => [line, cells.map((cell) => Math.round(Number(cell) * 100))]));
      for (const [line, pence] of Object.entries(await lines(page))) assert.deepEqual(amounts[line], pence, line);
      for (const deal of [0, 1]) {
        // Lines are signed; pay is a total on the way.
        const sum = Object.entries(amounts).slice(0, Object.keys(amounts).indexOf('take-home')).filter(([line]) => line !== 'pay').reduce((all, [, cells]) => all + cells[deal], 0);
        assert.equal(sum, amounts['take-home'][deal], JSON.stringify(amounts));
      }
      const words = rows.filter((row) => row.length === 1).flat();
      for (const part of [await headline(page), await conditionOf(page)]) assert.ok(words.includes(part), part);
      assert.ok(words.at(-1).startsWith(place.url));
    }
  });

  test(`as pictures, in both sizes, in every example (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    const wrong = [];
    const sizes = { wide: [1200, 630], square: [1080, 1080] };
    const pictures = matrix({ id: await presets(page), lang: LANGUAGES, size: Object.keys(sizes) }).filter((one) => one.lang === lang);
    for (const id of new Set(pictures.map((one) => one.id))) {
      await field(page, 'preset').selectOption(id);
      await eventually(() => field(page, 'preset').inputValue(), id);
      await settled(page);
      for (const { size } of pictures.filter((one) => one.id === id)) {
        const wanted = sizes[size];
        const { name, content } = await download(page, size);
        assert.equal(name, `coop-or-gig-${size}.png`);
        assert.deepEqual([...content.subarray(0, 8)], [137, 80, 78, 71, 13, 10, 26, 10]);
        assert.deepEqual([content.readUInt32BE(16), content.readUInt32BE(20)], wanted);
        writeFileSync(join(LOOK, `${lang}-${id}-${size}.png`), content);
        const { colours, edge, from, to } = await look(page, content);
        assert.ok(colours.includes('11,106,111') || colours.includes('179,71,15'), 'it shows the bars');
        if (edge > 0 || from < MARGIN - 4 || to > wanted[0] - MARGIN + 2) wrong.push(`${id} ${size}: ${from} to ${to}`);
      }
    }
    assert.equal(await said(page), text(lang, 'take-saved'));
    assert.deepEqual(wrong, [], 'nothing runs out of the picture or into its margins');
  });

  test(`the longest headlines stay within the margins of both pictures (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    const wrong = [];
    const longest = ['', '&price=9999&1.fee=99', '&price=9999&2.flat=9999', '&price=9999&2.volume=20&2.price-level=500', '&2.volume=100&1.name=Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww&2.name=MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM', '&price=1'];
    const pictures = matrix({ figures: longest, lang: LANGUAGES, preset: ['private-hire', 'home-carer'], size: ['wide', 'square'] });
    for (const { figures, preset, size } of pictures.filter((one) => one.lang === lang)) {
      await page.evaluate((hash) => { location.hash = hash; }, `#v=1&preset=${preset}${figures}&period=month&view=all`);
      await settled(page);
      const { from, to } = await look(page, (await download(page, size)).content);
      if (from < MARGIN - 4 || to > { wide: 1200, square: 1080 }[size] - MARGIN + 2) wrong.push(`${preset}${figures} ${size}: ${from} to ${to}`);
    }
    assert.deepEqual(wrong, []);
  });
}

/** As src/views/more/export/picture.rs has it. */
const MARGIN = 64;

/** The colours of a picture, how many pixels of its margin are not paper, and from where to where it is not, from left to right. */
const look = (page, png) => page.evaluate(async (data) => {
  const image = new Image();
  image.src = `data:image/png;base64,${data}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const { naturalWidth: width, naturalHeight: height } = image;
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const colours = new Set();
  const { data: pixels } = context.getImageData(0, 0, width, height);
  let [edge, from, to] = [0, width, 0];
  const paper = pixels.slice(0, 3).join();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = `${pixels[at]},${pixels[at + 1]},${pixels[at + 2]}`;
    const [x, y] = [at / 4 % width, Math.floor(at / 4 / width)];
    colours.add(colour);
    if (colour !== paper) [from, to] = [Math.min(from, x), Math.max(to, x)];
    if (colour !== paper && (x < 24 || x > width - 24 || y < 16 || y > height - 10)) edge += 1;
  }
  return { colours: [...colours], edge, from, to };
}, png.toString('base64'));

test('the share sheet, where the device has one: it gets the text; a reader who thinks better of it hears nothing', async (t) => {
  const without = await open(t, place, { prepare: (page) => page.addInitScript(() => { Object.defineProperty(Navigator.prototype, 'share', { value: undefined, configurable: true }); }) });
  assert.equal(await take(without, 'share').isVisible(), false);
  for (const lang of LANGUAGES) {
    const prepare = (page) => page.addInitScript(() => {
      window.shared = [];
      Object.defineProperty(Navigator.prototype, 'share', {
        value: (what) => {
          window.shared.push(what);
          return window.refuse ? Promise.reject(new DOMException('no', window.refuse)) : Promise.resolve();
        },
      });
    });
    const page = await open(t, place, { lang, prepare });
    await take(page, 'share').click();
    const [{ text: message }] = await page.evaluate(() => window.shared);
    assert.ok(message.includes(await headline(page)) && message.includes(`?lang=${lang}#`));
    await page.evaluate(() => { window.refuse = 'AbortError'; });
    await take(page, 'share').click();
    assert.equal(await said(page), '');
    await page.evaluate(() => { window.refuse = 'NotAllowedError'; });
    await take(page, 'share').click();
    await eventually(() => said(page), text(lang, 'take-failed'));
  }
});

test('where the browser refuses to copy, the page says so', async (t) => {
  for (const prepare of [
    () => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
    () => { navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError')); },
  ]) {
    for (const lang of LANGUAGES) {
      const page = await open(t, place, { lang, prepare: (page) => page.addInitScript(prepare) });
      await take(page, 'text').click();
      await eventually(() => said(page), text(lang, 'take-failed'));
    }
  }
});
