// Adds to the built site what the page fetches once it stands: the script that takes things away, and what a workshop needs.
// Names follow the contents. Usage: node tools/later.mjs FOLDER
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? 'dist';

/** Writes a file whose name follows from its content; its name as the page asks for it. */
const named = (stem, extension, content) => {
  const name = `${stem}-${createHash('sha256').update(content).digest('hex').slice(0, 16)}.${extension}`;
  writeFileSync(join(folder, name), content);
  return `./${name}`;
};
const script = (path, defines) => {
  const define = Object.entries(defines).map(([name, value]) => `--define:${name}=${JSON.stringify(value)}`);
  const form = ['--bundle', '--external:./room-*', '--minify', '--format=esm', '--target=es2022', '--log-level=warning'];
  return execFileSync('esbuild', [path, ...form, ...define], { encoding: 'utf8' });
};
const style = () => {
  const parts = ['style/room.css', ...['', '-picture', '-notes', '-tools', '-phone'].map((part) => `style/present${part}.css`)];
  const input = parts.map((path) => readFileSync(path, 'utf8')).join('');
  return execFileSync('esbuild', ['--minify', '--loader=css', '--log-level=warning'], { encoding: 'utf8', input });
};

const texts = {};
for (const file of readdirSync(folder)) {
  const [, lang] = /^room-([a-z-]+)-[0-9a-f]{8}\.txt$/.exec(file) ?? [];
  if (lang) texts[lang] = `./${file}`;
}
const room = named('room', 'js', script('public/room.js', { FILES: { texts, style: named('room', 'css', style()) } }));
const take = named('take', 'js', script('public/take.js', { ROOM: room }));

const page = readFileSync(join(folder, 'index.html'), 'utf8');
const place = /<meta (?=[^>]*data-style=)/;
if (!place.test(page)) throw new Error('index.html has no <meta data-style=…>');
writeFileSync(join(folder, 'index.html'), page.replace(place, `<meta data-take="${take}" `));
