// Printing: a view of the page on one A4 page, why of more than two deals on two; a handout on one a language, nothing of the page beside it, and the page as it was afterwards.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { matrix, share } from './matrix.mjs';
import { addDeal, answer, button, condition, field, inputs, linesTable, section, statement, take, takeHome, viewLink } from './page.mjs';
import { eventually, hasPdfToPpm, headline, lines, open, presets, settled, setUp } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
/** A folder for what is printed, where it is to be looked at: as PDF and, where there is pdftoppm, as pictures. */
const { LOOK } = process.env;
const prepare = (page) => page.addInitScript(() => {
  window.printed = 0;
  window.print = () => { window.printed += 1; };
});
const handouts = (page) => page.locator('#handouts article');

/** How many pages a PDF has. */
function pages(pdf, name) {
  if (LOOK) {
    const path = join(LOOK, `${name}.pdf`);
    writeFileSync(path, pdf);
    if (hasPdfToPpm()) execFileSync('pdftoppm', ['-r', '60', '-png', path, join(LOOK, name)]);
  }
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
}

/** Text of the page that is printed smaller than 8.5 pt. */
const smallType = (page) => page.evaluate(() => [...document.querySelectorAll('#app :is(h1, h2, h3, p, b, i, th, td, span, label, legend, li, dt, dd, input, select, small, text)')]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1 && [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
  .filter((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75 < 8.49)
  .map((one) => `${getComputedStyle(one).fontSize}: ${one.textContent.trim()}`));

async function print(page, what) {
  await take(page, what).click();
  await eventually(() => page.evaluate(() => window.printed > 0), true);
}

async function done(page) {
  await page.evaluate(() => {
    window.printed = 0;
    dispatchEvent(new Event('afterprint'));
  });
  assert.equal(await page.locator('#handouts').count(), 0);
  assert.equal(await page.locator('html[data-print]').count(), 0);
}

for (const lang of LANGUAGES) {
  test(`each view prints on one A4 page, from a desktop and a wide screen (${lang})`, async (t) => {
    const long = [];
    for (const [width, ids] of [[1280, ['private-hire', 'courier']], [1920, ['courier']]]) {
      const page = await open(t, place, { lang, view: 'answer', viewport: { width, height: 900 } });
      for (const id of ids) {
        await viewLink(page, 'answer').click();
        await field(page, 'preset').selectOption(id);
        for (const view of ['answer', 'if', 'coop', 'more']) {
          await viewLink(page, view).click();
          await settled(page);
          const count = pages(await page.pdf({ format: 'A4', preferCSSPageSize: true }), `view-${lang}-${width}-${id}-${view}`);
          if (count !== 1) long.push(`${width} px, ${id}, ${view}: ${count} pages`);
          if (view !== 'coop') continue;
          await page.emulateMedia({ media: 'print' });
          const small = await smallType(page);
          if (small.length > 0) long.push(`${width} px, ${id}, ${view}: ${small}`);
          await page.emulateMedia({ media: null });
        }
      }
    }
    assert.deepEqual(long, []);
  });

  test(`the answer prints on one A4 page in every example, and with three and four deals, in type of 8.5 pt or more (${lang})`, async (t) => {
    const page = await open(t, place, { lang, view: 'answer' });
    const found = [];
    const look = async (what) => {
      await settled(page);
      const count = pages(await page.pdf({ format: 'A4', preferCSSPageSize: true }), `answer-${lang}-${what}`);
      if (count !== 1) found.push(`${what}: ${count} pages`);
      await page.emulateMedia({ media: 'print' });
      const small = await smallType(page);
      if (small.length > 0) found.push(`${what}: ${small}`);
      await page.emulateMedia({ media: null });
    };
    const ids = await presets(page);
    for (const id of new Set(['private-hire', 'courier', ...share(ids, LANGUAGES.indexOf(lang), LANGUAGES.length)])) {
      await field(page, 'preset').selectOption(id);
      await eventually(() => field(page, 'preset').inputValue(), id);
      await settled(page);
      await look(id);
      if (!['private-hire', 'courier'].includes(id)) continue;
      for (const deals of [3, 4]) {
        await addDeal(page).click();
        await eventually(() => takeHome(page).count(), deals);
        await look(`${id} with ${deals} deals`);
      }
    }
    assert.deepEqual(found, []);
  });

  test(`on paper the reader’s figures are a list, and amounts say what they are for (${lang})`, async (t) => {
    const page = await open(t, place, { lang, view: 'answer' });
    await page.emulateMedia({ media: 'print' });
    const boxes = await inputs(page).locator('.box, select').evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => getComputedStyle(one).borderTopWidth));
    assert.ok(boxes.length >= 4);
    assert.deepEqual([...new Set(boxes)], ['0px']);
    assert.equal(await button(inputs(page), 'undo').isVisible(), false);
    assert.ok((await takeHome(page).first().locator('.unit').boundingBox()).width > 10);
  });

  test(`one A4 page in either language, from a page in ${lang}, in every example`, async (t) => {
    const page = await open(t, place, { lang, prepare });
    const long = [];
    for (const id of share(await presets(page), LANGUAGES.indexOf(lang), LANGUAGES.length)) {
      await field(page, 'preset').selectOption(id);
      await eventually(() => field(page, 'preset').inputValue(), id);
      await settled(page);
      await print(page, `print:${lang}`);
      assert.equal(await handouts(page).count(), 1);
      assert.equal(await handouts(page).getAttribute('lang'), lang);
      const count = pages(await page.pdf({ format: 'A4', preferCSSPageSize: true }), `${lang}-${id}`);
      if (count !== 1) long.push(`${id}: ${count} pages`);
      await done(page);
    }
    assert.deepEqual(long, []);
  });

  test(`it has the figures, the answer and its condition, the lines, the chart, sources, date, version and a link (${lang})`, async (t) => {
    const other = lang === 'en' ? 'cy' : 'en';
    const page = await open(t, place, { lang: other, prepare, path: '#v=1&preset=private-hire&hours=33' });
    await print(page, `print:${lang}`);
    const words = await handouts(page).evaluate((page) => page.textContent);
    const whole = await open(t, place, { lang, path: '#v=1&preset=private-hire&hours=33' });
    for (const part of [await headline(whole), await condition(whole).innerText(), text(lang, 'inputs-title'), text(lang, 'lines-caption-week'), await statement(whole).getByRole('heading').first().innerText(), text(lang, 'evidence-title')]) assert.ok(words.includes(part), part);
    assert.match(words, /33/);
    assert.match(words, /\d+\.\d+\.\d+/);
    assert.match(await handouts(page).locator('time').textContent(), /^\d{1,2} \p{L}+ \d{4}$/u);
    if (lang === 'cy') assert.match(await handouts(page).locator('time').textContent(), /Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr/);
    const told = await lines(page, '#handouts article');
    assert.deepEqual(told['take-home'], (await lines(whole))['take-home']);
    const [link] = words.match(/http:\S+/);
    assert.ok(link.startsWith(place.url));
    const opened = await open(t, place, { path: link.slice(place.url.length) });
    assert.equal(await headline(opened), await headline(whole), 'the link opens the comparison in the language of the paper');
  });
}

for (const lang of LANGUAGES) {
  test(`why is one A4 page, of more than two deals two, its folds open, in type of 8.5 pt or more, in every example (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    const found = [];
    const papers = matrix({ id: await presets(page), lang: LANGUAGES, width: [360, 1280] });
    for (const { id, width } of papers.filter((one) => one.lang === lang)) {
      const one = await open(t, place, { lang, view: 'why', path: `#v=1&preset=${id}`, viewport: { width, height: 800 } });
      const count = pages(await one.pdf({ format: 'A4', preferCSSPageSize: true }), `why-${lang}-${id}-${width}`);
      await one.emulateMedia({ media: 'print' });
      const most = await linesTable(one).locator('thead [data-deal]').count() > 2 ? 2 : 1;
      if (count > most) found.push(`${id}: ${count} pages from ${width} px`);
      const small = await smallType(one);
      if (small.length > 0) found.push(`${id} from ${width} px: ${small}`);
      const table = section(one, 'next-title').getByRole('table').first();
      assert.ok(await table.isVisible(), `${id}: what is folded away on the screen is printed`);
      await one.context().close();
    }
    assert.deepEqual(found, []);
  });
}

test('both languages are two pages, and the page comes back after printing', async (t) => {
  const page = await open(t, place, { prepare });
  const before = await page.locator('#app').evaluate((app) => app.innerText.length);
  const both = take(page, 'print:both');
  await both.focus();
  await page.keyboard.press('Enter');
  await eventually(() => page.evaluate(() => window.printed), 1);
  assert.deepEqual((await handouts(page).evaluateAll((all) => all.map(({ lang }) => lang))).sort(), [...LANGUAGES].sort());
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('#app').isVisible(), false, 'nothing of the page is printed with them');
  await page.emulateMedia({ media: 'screen' });
  assert.equal(await handouts(page).first().isVisible(), false, 'and nothing of them is seen on the page');
  await page.emulateMedia({ media: null });
  assert.equal(pages(await page.pdf({ format: 'A4', preferCSSPageSize: true }), 'both'), 2);
  await done(page);
  assert.equal(await page.locator('#app').evaluate((app) => app.innerText.length), before);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await answer(page).getByRole('heading').isVisible(), true, 'the page itself can be printed as before');
});

test('no id stands twice while a handout is there, and axe would find the page as it was', async (t) => {
  const page = await open(t, place, { prepare });
  await print(page, 'print:en');
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  assert.deepEqual(ids.filter((id, at) => ids.indexOf(id) !== at), []);
  assert.equal(await handouts(page).locator('button, input, select').evaluateAll((all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length), 0);
});
