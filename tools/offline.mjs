// Adds to the built site what lets it work without a connection and be installed: public/worker.js with the list of the page's files,
// a manifest for each language, icons. Run again, it follows whatever has changed. Usage: node tools/offline.mjs FOLDER
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { icon } from './icon.mjs';
import { LANGUAGES, messages, small, text } from './made.mjs';

const SIZES = [['icon-192.png', 192, 'any'], ['icon-512.png', 512, 'any'], ['icon-512-maskable.png', 512, 'maskable']];
/** What only sites that embed the page, their editors and their servers ask for. */
const NOT_OF_PAGE = /^(coop-or-gig|embed|frame-|builder-|worker\.js|_headers)|\.(br|gz)$/;

/** Every file that the page may ask for, by its path from the page. */
export const pageFiles = (folder) => {
  const inside = (path) => readdirSync(join(folder, path), { withFileTypes: true }).filter((entry) => entry.isFile() && !NOT_OF_PAGE.test(entry.name));
  const kit = existsSync(join(folder, 'kit')) ? inside('kit').map(({ name }) => `kit/${name}`) : [];
  return [...inside('').map(({ name }) => name), ...kit].sort();
};

const manifest = (folder, lang) => {
  const paper = /--paper: (#\w+)/.exec(text('style/tokens.css'))[1];
  const words = messages[lang];
  return JSON.stringify({
    lang,
    dir: 'ltr',
    name: words['page-title'],
    short_name: words['page-name'],
    description: words['page-purpose'],
    start_url: `./?lang=${lang}`,
    scope: './',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons: SIZES.map(([src, size, purpose]) => ({ src, sizes: `${size}x${size}`, type: 'image/png', purpose })),
  });
};

export const putOffline = (folder) => {
  const picture = /href="(data:image\/svg[^"]*)"/.exec(text(join(folder, 'index.html')))[1];
  for (const [name, size, purpose] of SIZES) writeFileSync(join(folder, name), icon(decodeURIComponent(picture), size, purpose === 'maskable'));
  for (const lang of LANGUAGES) writeFileSync(join(folder, `${lang}.webmanifest`), manifest(folder, lang));

  const digest = (path) => `sha256-${createHash('sha256').update(readFileSync(join(folder, path))).digest('base64')}`;
  // The page is asked for by its folder's address.
  const files = pageFiles(folder).map((path) => [path === 'index.html' ? './' : path, digest(path)]);
  const build = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  writeFileSync(join(folder, 'worker.js'), small('public/worker.js', { FILES: files, BUILD: build }));
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) putOffline(process.argv[2] ?? 'dist');
