// Adds to the built site what the page fetches once it stands: the script that takes things away, and what a workshop needs.
// Names follow the contents. Usage: node tools/later.mjs FOLDER
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { named, small, smallStyle, text } from './made.mjs';

const folder = process.argv[2] ?? 'dist';

/** A script with all it imports, but for what is fetched later still. The package qr draws and reads QR codes. */
const script = (path, defines) => small(path, defines, ['--external:./room-*', '--external:./offline-*', `--alias:qr=${process.env.QR_PACKAGE}`, '--format=esm']);
const style = (names) => smallStyle(names.map((name) => text(`style/${name}.css`)).join(''));
/** Its name as the page asks for it. */
const put = (...file) => `./${named(folder, ...file)}`;

const texts = {};
for (const file of readdirSync(folder)) {
  const [, lang] = /^room-([a-z-]+)-[0-9a-f]{8}\.txt$/.exec(file) ?? [];
  if (lang) texts[`room-${lang}`] = `./${file}`;
}
/** What a workshop fetches besides its code, by the names that the app asks for (src/browser/page_file.rs). */
const room = {
  ...texts,
  'room-style': put('room', 'css', style(['room', 'numbers', 'present', 'present-picture', 'present-notes', 'present-tools', 'present-phone'])),
  'room-scan': put('room-scan', 'js', script('public/room-scan.js')),
};
const qr = put('room-qr', 'js', script('public/qr.js'));
const take = put('take', 'js', script('public/take.js', { QR: qr, OFFLINE: put('offline', 'js', script('public/offline.js')) }));

const page = text(join(folder, 'index.html'));
const place = /<meta (?=[^>]*data-style=)/;
const names = Object.entries(room).map(([key, name]) => `data-${key}="${name}"`).join(' ');
if (!place.test(page)) throw new Error('index.html has no <meta data-style=…>');
writeFileSync(join(folder, 'index.html'), page.replace(place, `<meta data-take="${take}" ${names} `).replaceAll(' data-integrity=none', ''));
