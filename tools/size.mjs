// Measures the built site against its budgets, as bytes sent with brotli. Usage: node tools/size.mjs FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const BUDGETS = [
  // What is sent before the page answers an edit: all files but the page and the texts of the languages the reader does not use, what comes
  // later, which public/boot.js and the app ask for once the app is up.
  {
    what: 'before the first edit',
    // The aim is 105 KB. What is over it: `html!`, typed callbacks and the browser's types, which everybody who knows Yew can read (12 KB); pay
    // statements, Universal Credit, quiet weeks and vehicle items, which every key reckons with, and the way of entering them (9 KB); what no
    // verdict is told without: promises that must be earned, pensions, words for what is no app, limits of what can be. Next to go into the
    // second part: what reads damaged links (3 KB).
    limit: 147_200,
    counts: (file, language) => !/^(later|rest|take)-/.test(file) && isOf(file, language),
  },
  // The aim is 260 KB, with what is fetched further down the page, in every language. What is over it: the texts, evidence and explanations of ten
  // examples and all rules in two languages (75 KB), accounts, years, break-evens and shares that explain themselves, and what is said of promises,
  // pensions and Universal Credit wherever an answer is told.
  { what: 'everything, all languages', limit: 531_500, counts: (file, language) => file.startsWith('texts-') || isOf(file, language) },
];

/** The page of a language; that of English has no language in its name. */
const pageOf = (language) => (language === 'en' ? 'index.html' : `${language}.html`);
/** Whether a file is of a language, or of all. */
const isOf = (file, language) => {
  if (file.endsWith('.html')) return file === pageOf(language);
  return !file.startsWith('texts-') || file.startsWith(`texts-${language}-`);
};

// The style stands in the page; as a file it is for the pages of the kit and of editors.
const STYLE = /^style-.*\.css$/;
// Pages of one example each, and what only search engines and link previews ask for.
const EXAMPLE = /^(?!index\.|embed\.|coop-or-gig\.|..\.html)[\w-]+(\.\w\w)?\.html$/;
// Pages of text beside the calculator, with their style: the method, the statements, what has changed.
const DOCUMENT = /^(document-.*\.css|(method|accessibility|privacy|changes)(\.\w\w)?\.html)$/;
const PREVIEW = /^(?!icon-).*\.png$|^sitemap\.xml$/;

// What only sites that embed the page, their editors and their servers ask for.
const EMBEDDING = /^(embed\.(js|html)|(frame|builder)-.*|_headers|.*\.(br|gz))$/;
// A seventh of it finds the calculator where an optimiser has moved the script: 1 KB did without.
const EMBED_LIMIT = 1228;

// What is there for want of a connection: the worker, what installs the page, the trainer's kit, the page as one file.
const OFFLINE = /^(worker\.js|offline-.*|icon-.*|.*\.webmanifest|kit-.*|coop-or-gig\.html)$/;

// What is fetched only when a workshop is opened.
const ROOM = /^room-/;
// What is fetched only when a statement file is to be read.
const STATEMENT = /^statement-/;

// The JavaScript module for other people's pages: this one never asks for it.
const MODULE = /^coop-or-gig(_bg)?\.(js|wasm|d\.ts)$/;

const folder = process.argv[2] ?? 'dist';
const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length;
const all = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => {
    const bytes = readFileSync(join(folder, name));
    return { name, raw: bytes.length, sent: brotli(bytes) };
  })
  .sort((a, b) => b.sent - a.sent);

const row = (name, raw, sent) => console.log(name.padEnd(40), String(raw).padStart(10), String(sent).padStart(10));
const files = all.filter(({ name }) => !MODULE.test(name) && !EMBEDDING.test(name) && !ROOM.test(name) && !STATEMENT.test(name) && !OFFLINE.test(name) && ![STYLE, EXAMPLE, DOCUMENT, PREVIEW].some((other) => other.test(name)));
row('file', 'bytes', 'brotli');
for (const { name, raw, sent } of files) row(name, raw, sent);

const languages = files.map(({ name }) => /^texts-([a-z-]+)-/.exec(name)?.[1]).filter(Boolean);
let over = false;
for (const { what, limit, counts } of BUDGETS) {
  const sums = languages.map((language) => files.filter(({ name }) => counts(name, language)).reduce((sum, { sent }) => sum + sent, 0));
  const worst = Math.max(...sums);
  console.log(`${what}: ${worst} bytes of ${limit}`);
  if (!(worst <= limit)) {
    console.error(`  over budget by ${worst - limit} bytes`);
    over = true;
  }
}
const twin = all.find(({ name }) => name === 'cy.html')?.sent ?? 0;
console.log(`more where the page comes in the other language, as by ?lang=cy: ${twin} bytes`);
const examples = all.filter(({ name }) => EXAMPLE.test(name) && !DOCUMENT.test(name));
console.log(`pages of one example: ${examples.length}, the largest ${Math.max(0, ...examples.map(({ sent }) => sent))} bytes in the place of index.html`);
const documents = all.filter(({ name }) => DOCUMENT.test(name));
console.log(`pages of text and their style, each only for those who read it: ${documents.length}, the largest ${Math.max(0, ...documents.map(({ sent }) => sent))} bytes`);
const sum = (key) => all.filter(({ name }) => MODULE.test(name) && !name.endsWith('.ts')).reduce((total, file) => total + file[key], 0);
if (sum('sent')) console.log(`the JavaScript module, apart from the page: ${sum('raw')} bytes, ${sum('sent')} with brotli`);
const embed = gzipSync(readFileSync(join(folder, 'embed.js')), { level: 9 }).length;
console.log(`embed.js, with gzip: ${embed} bytes of ${EMBED_LIMIT}`);
if (embed > EMBED_LIMIT) {
  console.error(`  over budget by ${embed - EMBED_LIMIT} bytes`);
  over = true;
}
const room = all.filter(({ name }) => ROOM.test(name) && !EMBEDDING.test(name)).reduce((total, { sent }) => total + sent, 0);
console.log(`more for a workshop, when it is opened: ${room} bytes`);
const statement = all.filter(({ name }) => STATEMENT.test(name) && !EMBEDDING.test(name)).reduce((total, { sent }) => total + sent, 0);
console.log(`more to read a statement file, when that is opened: ${statement} bytes`);
const offline = all.filter(({ name }) => OFFLINE.test(name) && name !== 'coop-or-gig.html').reduce((total, { sent }) => total + sent, 0);
console.log(`more to work without a connection, once the page is idle: ${offline} bytes`);
const framed = all.filter(({ name }) => /^frame-.*\.(js|css)$/.test(name)).reduce((total, { sent }) => total + sent, 0);
console.log(`more within another page: ${framed} bytes`);
process.exit(over ? 1 : 0);
