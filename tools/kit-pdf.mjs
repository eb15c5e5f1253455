// Prints the trainer's kit of a language as one PDF, with an outline and tags for screen readers.
// Usage: node tools/kit-pdf.mjs SITE LANGUAGE FILE   SOURCE_DATE_EPOCH is its date
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../tests/e2e/browser.mjs';
import { text } from '../tests/e2e/texts.mjs';
import { serve } from './serve.mjs';

/** Sheets in the order in which a trainer takes them up. */
const SHEETS = ['session-20-minutes', 'session-60-minutes', 'worksheet', 'worksheet-filled', 'challenges'];

const [folder, language, file] = process.argv.slice(2);
const sheets = readdirSync(join(folder, 'kit')).filter((name) => name.endsWith(`.${language}.html`));
if (sheets.toSorted().join() !== SHEETS.map((stem) => `${stem}.${language}.html`).toSorted().join()) {
  throw new Error(`the kit has other sheets than tools/kit-pdf.mjs puts in order: ${sheets.join(', ')}`);
}

/** Puts all sheets into the page that the first one is, each with its own name as it has alone; links among them lead within it. */
function together({ sheets, title }) {
  const parser = new DOMParser();
  const kit = document.querySelector('.kit');
  document.documentElement.dataset.kit = 'all';
  document.title = title;
  kit.replaceChildren(...sheets.map(([stem, content], place) => {
    const sheet = document.createElement('section');
    sheet.id = stem;
    sheet.dataset.kit = stem;
    if (place > 0) sheet.style.breakBefore = 'page';
    sheet.append(parser.parseFromString(content, 'text/html').querySelector('.kit'));
    return sheet;
  }));
  for (const link of kit.querySelectorAll('a[href]')) {
    const [stem, lang] = link.getAttribute('href').split('.');
    if (lang === document.documentElement.lang && sheets.some(([other]) => other === stem)) link.setAttribute('href', `#${stem}`);
    else link.removeAttribute('href');
  }
}

/** The text of a PDF with its nodes counted from 1: Chromium's own numbers differ by what else it has made until then. Their order stays. */
function counted(text) {
  const nodes = [...new Set(text.match(/\bnode\d{8}\b/g))].sort();
  const places = new Map(nodes.map((node, place) => [node, `node${String(place + 1).padStart(8, '0')}`]));
  return text.replace(/\bnode\d{8}\b/g, (node) => places.get(node));
}

/** The bytes of a PDF with a date in the place of the time at which it was made: the same length, so that all else stays in its place. */
function dated(pdf, seconds) {
  const date = new Date(seconds * 1000).toISOString().replace(/\D/g, '').slice(0, 14);
  const text = pdf.toString('latin1');
  const dated = text.replace(/\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g, (_, key) => `/${key} (D:${date}+00'00')`);
  if (dated.length !== text.length || dated.split(`(D:${date}`).length !== 3) throw new Error('the PDF has no dates where they are looked for');
  return Buffer.from(counted(dated), 'latin1');
}

const site = await serve(folder);
const browser = await launch();
try {
  const page = await browser.newPage();
  await page.goto(`${site.url}kit/${SHEETS[0]}.${language}.html`);
  await page.evaluate(together, { sheets: SHEETS.map((stem) => [stem, readFileSync(join(folder, 'kit', `${stem}.${language}.html`), 'utf8')]), title: text(language, 'kit-title') });
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  writeFileSync(file, dated(pdf, Number(process.env.SOURCE_DATE_EPOCH)));
} finally {
  await browser.close();
  await site.close();
}
