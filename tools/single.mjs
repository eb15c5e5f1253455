// Puts the whole page into one file that works from anywhere, a USB stick too, with no server and no connection: FOLDER/coop-or-gig.html.
// ORIGIN, or SITE where that is in a folder, is the address for its links.
// What the page fetches later stands packed at its end; public/single.js hands it out. Names and digests are those of the site's build.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotli, gzip } from './compress.mjs';
import { hash, small, text } from './made.mjs';
import { pageFiles } from './offline.mjs';

const NAME = 'coop-or-gig.html';
const site = process.env.SITE || (process.env.ORIGIN ? `${process.env.ORIGIN}/` : '');
if (!/^(https?:\/\/[^\s"<>?#]+\/)?$/.test(site)) throw new Error(`SITE is “${site}”: give the site's address with its last /, as https://calculator.example/`);

/** The same with one part changed, which must be there once. */
const change = (whole, from, to) => {
  const parts = whole.split(from);
  if (parts.length !== 2) throw new Error(`This must be there once: ${from}`);
  return parts.join(to);
};
const one = (whole, pattern) => {
  const found = whole.match(pattern);
  if (!found) throw new Error(`${pattern} finds nothing`);
  return found[0];
};

/** Writes it into the built site. */
export const putSingle = (folder) => {
  let page = text(join(folder, 'index.html'));
  const asked = pageFiles(folder);
  const [style] = asked.filter((name) => /^style-/.test(name));
  // In the page itself; and what only a site has: icons, manifests.
  const isPacked = (name) => !/^(index\.html|boot-|style-)|\.(png|webmanifest)$/.test(name);

  /** Those first that others name. */
  const ordered = (names) => {
    const bytes = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
    const done = new Map();
    const add = (name, above = []) => {
      if (above.includes(name)) throw new Error(`${name} names itself, by way of ${above}`);
      if (done.has(name)) return;
      if (name.endsWith('.js')) for (const [found] of String(bytes.get(name)).matchAll(/(?<=\.\/)[\w-]+\.\w+/g)) if (bytes.has(found)) add(found, [...above, name]);
      done.set(name, bytes.get(name));
    };
    for (const name of names) add(name);
    return done;
  };
  const files = ordered(asked.filter(isPacked));

  // The app starts once they are unpacked.
  const waits = (source, from) => change(source, from, `${from}\n    await unpacked;`);
  const boot = ['const startApp = async () => {', 'const fetchFile = async (file, code) => {'].reduce(waits, text('public/boot.js'));
  const script = small('', { PACKED: [...files].map(([name, bytes]) => [name, bytes.length]) }, ['--format=iife'], {
    input: `import { unpacked } from './public/single.js';\n${boot}`,
  }).trim();
  const css = text(join(folder, style)).trim();
  if (/<\/(script|style)/i.test(script + css)) throw new Error('What stands in the page would end before its end');

  const digest = (content) => `'sha256-${hash(content, 'sha256', 'base64')}'`;
  const policy = [
    "default-src 'none'", `script-src ${digest(script)} blob: 'wasm-unsafe-eval'`, `style-src ${digest(css)} blob:`, 'connect-src blob:', 'img-src data:',
    "base-uri 'none'", "form-action 'none'",
  ].join('; ');

  page = change(page, /(?<=<meta [^>]*)content="[^"]*"(?= http-equiv="?Content-Security-Policy)/, `content="${policy}"`);
  page = change(page, new RegExp(`<link [^>]*${style}[^>]*>`), `<style>${css}</style>`);
  page = change(page, /<script [^>]*boot-[^>]*><\/script>/, `<script>${script}</script>`);
  page = page.replace(/<link [^>]*rel="?(modulepreload|preload)[^>]*>/g, '');
  page = change(page, one(page, /<meta [^>]*data-take=/), `<meta data-site="${site}" data-take=`);
  const packed = gzip(Buffer.concat([...files.values()])).toString('base64');
  page += `<script type="text/plain" id="files">${packed}</script>\n`;
  writeFileSync(join(folder, NAME), page);

  const sum = (size) => asked.reduce((total, name) => total + size(readFileSync(join(folder, name))), 0);
  const [single, raw, sent] = [Buffer.byteLength(page), sum((bytes) => bytes.length), sum((bytes) => brotli(bytes).length)];
  console.log(`==> ${NAME}: ${single} bytes; the files of the site: ${raw} bytes, ${sent} as sent with brotli`);
  if (single > 2 * sent) throw new Error(`${NAME} is more than twice what the site sends, by ${single - 2 * sent} bytes`);
};
