// Measures the built site against its budgets, as bytes sent with brotli. Usage: node tools/size.mjs FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const BUDGETS = [
  // What is sent before the page answers an edit: all files but the texts of the languages the reader does not use, and what
  // comes later, which public/boot.js asks for once the app is up.
  {
    what: 'before the first edit',
    limit: 100_000,
    counts: (file, language) => !file.startsWith('later-') && (!file.startsWith('texts-') || file.startsWith(`texts-${language}-`)),
  },
  { what: 'everything, all languages', limit: 130_000, counts: () => true },
];

const folder = process.argv[2] ?? 'dist';
const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length;
const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => {
    const bytes = readFileSync(join(folder, name));
    return { name, raw: bytes.length, sent: brotli(bytes) };
  })
  .sort((a, b) => b.sent - a.sent);

const row = (name, raw, sent) => console.log(name.padEnd(40), String(raw).padStart(10), String(sent).padStart(10));
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
process.exit(over ? 1 : 0);
