// Measures the built site against its budgets, as bytes sent with brotli. Usage: node tools/size.mjs FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const BUDGETS = [
  // What is sent before the page answers an edit: all files but the page and the texts of the languages the reader does not use, what comes
  // later, which public/boot.js and the app ask for once the app is up.
  {
    what: 'before the first edit',
    // The aim is 105 KB. `html!`, typed callbacks and the browser's types, which everybody who knows Yew can read, are 12 KB of this;
    // pay statements, Universal Credit, quiet weeks and vehicle items, which every key reckons with, and the way of entering them, 9 KB; one view at a time gave 5 back,
    // one language a page 3; the head's one line, two views on wide screens and a third part that is fetched when it is opened took 0.9;
    // Back that keeps what was changed, words that no line breaks and a first screen that holds the chart took 1.1;
    // the names of the deals compared and a third deal that leaves more, letters beside the bars, units on the card, lists that cut no choice
    // and the question about jobs far above the example's took 1.2;
    // pay that cannot be paid and is no lead, deals of which nothing was told, and questions about a fee above the fares took 0.8; lists of which
    // the words wrap, sites and agencies that are no app, and what is said of a loss, of no jobs and of an employer's pension took 0.6.
    // Words behind a 1, leads that are what the amounts beside them differ by, what goes into each deal's pension, and a text that cannot
    // be used leaving what stood before it took 1.5. One condition on jobs where two were told, weeks that grow longer, no time with customers
    // where no work is done, and a pension that turns the answer round took 0.8.
    // Units in words behind a number, the difference with what goes into a pension, a lead that rests on jobs, items of a vehicle that begin
    // with what its figure came to, and an overlap that is too long took 2.2. Figures of an example that stand on no statement, hours that
    // a statement's period has not, and a co-op's price that an app's pay leaves alone took 0.6.
    // Statements that come back as they were typed, prices that pay left at 0 leaves alone, limits of a scenario's own, and "back" that takes
    // no figure back took 1.4.
    // Next to go into the second part: what reads damaged links (3 KB).
    limit: 146_000,
    counts: (file, language) => !/^(later|rest|take)-/.test(file) && isOf(file, language),
  },
  // The aim is 260 KB, with what is fetched further down the page, in every language: the texts and the evidence of ten examples, the words of
  // every rule and the second part of the program, which is written as `html!` and does in Rust what scripts did before.
  // Break-evens, profits and shares that explain themselves, what a room, a citation and wide screens need are 20 of it, accounts and years that
  // explain themselves, with the words of 99 rules in each language, 16, the rest of the accounts and the changed figure of a case 4; 17 are
  // what three parts share, which comes in files of its own: 6 of these were in the part that reads statement files. Findings of charts in the
  // answer's words, words for what is no app, and paper in type that is read took 3. Promises that are told apart along charts and years, what each
  // case leaves a member, whose costs and fee the accounts hold, and hours that pay either deal's fees took 8. What a link
  // holds, figures that were kept, parts of a penny, the hour without tips, titles of views, losses as lines and level years took 6. Findings that say what
  // they rest on, names for what is no app along the charts and in the story, and what statement files leave open took 9.
  // At which fee a surplus holds, co-ops whose cash runs out, and pensions beside Universal Credit and in the story took 2.5.
  // Cash that lasts five years, leads in a room, the story and the years that rest on a wage which must be earned, jobs with pensions, charts and
  // tables of what cannot be paid, miles of other hours and ranges beside their figure took 10.
  { what: 'everything, all languages', limit: 509_300, counts: (file, language) => file.startsWith('texts-') || isOf(file, language) },
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
