// Finishes an unoptimised build for `make dev`: what tools/prerender does for the release is done here without rendering anything, since
// compiling the page natively too would double the time from a change to the screen. Usage: node tools/dev.mjs FOLDER
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash, LANGUAGES, messages, named, text } from './made.mjs';

const folder = process.argv[2];
const write = (name, content) => writeFileSync(join(folder, name), content);
const change = (whole, from, to) => {
  const changed = whole.replace(from, to);
  if (changed === whole) throw new Error(`index.html has no ${from}`);
  return changed;
};

/** The folder into which build/main.rs wrote the texts of this very build: cargo's list of what the app was made of names a file in it. */
const madeTexts = () => {
  const list = text(`${process.env.CARGO_TARGET_DIR ?? 'target'}/wasm32-unknown-unknown/debug/app.d`);
  const [found] = /(?<= )(?:\\ |\S)+(?=\/locales\.rs)/.exec(list) ?? [];
  if (!found) throw new Error('app.d names no locales.rs');
  return found.replaceAll('\\ ', ' ');
};

const out = madeTexts();
const data = {};
for (const part of ['texts', 'later', 'room']) {
  for (const lang of LANGUAGES) {
    // A name of the form that tools/later.mjs looks for, and another for other texts, so that no browser keeps old ones.
    const content = text(join(out, `${part}-${lang}.txt`));
    const name = `${part}-${lang}-${hash(content, 'sha256', 'hex').slice(0, 8)}.txt`;
    write(name, content);
    // Those of the workshop are named by its own script.
    if (part !== 'room') data[`${part}-${lang}`] = `./${name}`;
  }
}
data.style = `./${named(folder, 'later', 'css', text('target/site/later.css'))}`;

let page = text(join(folder, 'index.html'));
page = change(page, '<html lang="en">', `<html lang="en" data-languages="${LANGUAGES.join(' ')}">`);
const still = LANGUAGES.map((lang) => `<div class="still" lang="${lang}" data-title="${messages[lang]['page-title']}"></div>`);
page = change(page, '<div id="app"></div>', `<div id="app">${still.join('')}</div>`);

// Before the script that reads it.
const [meta] = /<meta name="app"[^>]*>/.exec(page) ?? [];
const fields = Object.entries(data).map(([key, name]) => `data-${key}="${name}" `).join('');
page = change(page, meta, '');
page = change(page, '<script', `${meta.replace('<meta ', `<meta ${fields}`)}<script`);

// Trunk's script that reloads the page stands in it, which the page's own policy forbids: as a file it keeps the policy as it is on the site.
const reload = /<script>("use strict";[^]*?)<\/script>/;
const [, script] = reload.exec(page) ?? [];
if (script) {
  write('reload.js', script.replace("'{{__TRUNK_ADDRESS__}}'", 'location.host').replace('{{__TRUNK_WS_BASE__}}', '/'));
  page = change(page, reload, '<script src="./reload.js"></script>');
}
write('index.html', page);

execFileSync('node', ['tools/later.mjs', folder], { stdio: 'inherit' });
// Nothing is kept on the device: a worker would show the build before.
const [offline] = readdirSync(folder).filter((name) => /^offline-.*\.js$/.test(name));
write(offline, 'export const start = () => {};\nexport const load = () => location.reload();\n');
