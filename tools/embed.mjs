// Adds to the built site what other sites need to show it: the page's script and style within another page, embed.js, the page that
// writes the code, a copy that never changes; what works without a connection (offline.mjs, single.mjs); headers for servers, and everything
// compressed. Usage: [ORIGIN=https://where.it.is] [SITE=https://where.it.is/in/a/folder/] node tools/embed.mjs FOLDER
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from './compress.mjs';
import { serverFiles } from './headers.mjs';
import { hash, LANGUAGES, messages, named, small, smallStyle, text } from './made.mjs';
import { putOffline } from './offline.mjs';
import { putSingle } from './single.mjs';

const folder = process.argv[2] ?? 'dist';

const write = (name, content) => writeFileSync(join(folder, name), content);
const escape = (words) => words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

/** The texts whose names start so, without that; and some others. */
const texts = (start, others = []) => Object.fromEntries(LANGUAGES.map((lang) => {
  const own = Object.entries(messages[lang]).filter(([key]) => key.startsWith(start)).map(([key, words]) => [key.slice(start.length), words]);
  return [lang, Object.fromEntries([...own, ...others.map((key) => [key, messages[lang][key]])])];
}));

/** The colours of a theme that the page around asks for, whatever the device says: those of tokens.css under another selector. */
const themes = () => {
  const tokens = text('style/tokens.css');
  const block = (from) => /:root \{([^}]*)\}/.exec(tokens.slice(tokens.indexOf(from)))[1];
  const [light, dark] = [block(':root'), block('@media (prefers-color-scheme: dark)')];
  const theme = (name, content) => `html[data-theme~="${name}"] { color-scheme: ${name}; ${content.replace(/color-scheme:[^;]*;/, '')} }\n`;
  const colours = light.split('\n').filter((line) => /: (#|light)/.test(line)).join('\n');
  return theme('light', colours) + theme('dark', dark);
};

/** The page's policy with the site's own address beside 'self', which WebKit lets match nothing in a sandboxed frame. */
const withOrigin = (page) => {
  const origin = process.env.ORIGIN ?? '';
  if (!/^(https?:\/\/[\w.-]+(:(\d+|\*))?)?$/.test(origin)) {
    throw new Error(`ORIGIN is “${origin}”: give the site's scheme and name alone, as https://calculator.example`);
  }
  const self = origin ? `'self' ${origin}` : "'self'";
  return page.replace(/<meta [^>]*Content-Security-Policy[^>]*>/i, (tag) => tag.replace(/'self'( https?:[^\s;"]+)?/g, self));
};

const newestYear = () => {
  const ends = readdirSync('engine/data/packs/uk').map((file) => /^to = "(.*)"/m.exec(text(`engine/data/packs/uk/${file}`))[1]);
  return ends.sort().at(-1);
};

/** The page within another page. */
const putFrame = () => {
  const style = named(folder, 'frame', 'css', smallStyle(themes() + text('style/frame.css')));
  const script = small('public/frame.js', { FRAME_CSS: `./${style}`, TEXTS: texts('frame-') }, ['--format=esm']);
  const page = text(join(folder, 'index.html'));
  const name = named(folder, 'frame', 'js', script);
  const place = /<meta (data-frame="[^"]*" )?data-take=/;
  if (!place.test(page)) throw new Error('index.html has no <meta data-take=…>');
  write('index.html', withOrigin(page).replace(place, `<meta data-frame="./${name}" data-take=`));
  write('embed.js', small('public/embed.js'));
};

/** A copy that never changes: its name follows from its content. */
const putFrozen = () => {
  const end = newestYear();
  const year = Number(end.slice(0, 4));
  const words = texts('frozen-');
  for (const lang of LANGUAGES) {
    const span = messages[lang]['tax-year'].replace('{ $from }', year - 1).replace('{ $to }', year);
    words[lang].passed = words[lang].passed.replace('{ $year }', span);
  }
  const isOfPage = (name) => /\.(html|js|css|txt|wasm)$/.test(name) && !/^(coop-or-gig|builder|embed\.html|worker)/.test(name);
  const inside = (path) => readdirSync(join(folder, path), { withFileTypes: true }).filter((entry) => entry.isFile() && isOfPage(entry.name)).map(({ name }) => join(path, name));
  const files = [...inside('.'), ...inside('kit')].sort();
  const script = small('public/frozen.js', { YEAR_ENDS: end, TEXTS: words });
  const digest = createHash('sha256').update(script);
  for (const file of files) digest.update(file).update(readFileSync(join(folder, file)));
  const version = /^version = "(.*)"/m.exec(text('Cargo.toml'))[1];
  const copy = `v/${version}-${digest.digest('hex').slice(0, 8)}`;
  rmSync(join(folder, 'v'), { recursive: true, force: true });
  mkdirSync(join(folder, copy), { recursive: true });
  for (const file of files) cpSync(join(folder, file), join(folder, copy, file));
  const name = `frozen-${hash(script, 'sha256', 'hex').slice(0, 16)}.js`;
  write(`${copy}/${name}`, script);
  write(`${copy}/index.html`, text(join(folder, 'index.html')).replace('</head>', `<script defer src=./${name}></script></head>`));
  // The way from the page to the one that writes the code leads to the live one.
  write(`${copy}/embed.html`, '<!doctype html><meta http-equiv="refresh" content="0;url=../../embed.html"><title>→</title><a href="../../embed.html">→</a>\n');
  return copy;
};

/** The page that writes the code. */
const putBuilder = (copy) => {
  const page = text(join(folder, 'index.html'));
  const titles = (lang) => {
    const still = page.slice(page.search(new RegExp(`<div class="still" lang="${lang}"`)));
    const [, list] = /<select[^>]*data-field="preset"[^>]*>([^]*?)<\/select>/.exec(still);
    const plain = (title) => title.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');
    return Object.fromEntries([...list.matchAll(/<option[^>]*value="([\w-]+)"[^>]*>([^]*?)<\/option>/g)].map(([, id, title]) => [id, plain(title)]));
  };
  const presets = Object.fromEntries(LANGUAGES.map((lang) => [lang, titles(lang)]));
  const integrity = `sha384-${hash(readFileSync(join(folder, copy, 'embed.js')), 'sha384', 'base64')}`;
  const words = texts('builder-', ['page-name', 'page-purpose']);
  const script = small('public/builder.js', {
    TEXTS: words, PRESETS: presets, FROZEN: copy, INTEGRITY: integrity,
  }, ['--format=esm']);
  const button = (id) => `<div class="copy"><button type="button" data-copy="${id}" data-text="copy" aria-describedby="${id}-title"></button><span class="said" role="status"></span></div>`;
  const code = ([key, help]) => `<div><h3 id="${key}-title" data-text="${key}"></h3><p class="help" data-text="${help}"></p>
    <textarea id="${key}" rows="5" readonly spellcheck="false" aria-labelledby="${key}-title"></textarea>${button(key)}</div>`;
  const hosts = [['wordpress', 'WordPress'], ['squarespace', 'Squarespace'], ['wix', 'Wix'], ['nationbuilder', 'NationBuilder']];
  const sentence = (lang) => `<div class="privacy"><h3 id="privacy-${lang}-title" lang="${lang}">${lang === 'cy' ? 'Cymraeg' : 'English'}</h3>
    <textarea class="text" id="privacy-${lang}" lang="${lang}" rows="6" readonly aria-labelledby="privacy-${lang}-title">${escape(words[lang]['privacy-text'])}</textarea>${button(`privacy-${lang}`)}</div>`;
  const fill = {
    'builder-title': LANGUAGES.map((lang) => escape(words[lang].title)).join(' · '),
    style: /href="?\.\/(style-[\w]+\.css)/.exec(page)[1],
    'builder.css': named(folder, 'builder', 'css', smallStyle(text('style/builder.css'))),
    'builder.js': named(folder, 'builder', 'js', script),
    icon: /href="(data:image\/svg[^"]*)"/.exec(page)[1],
    noscript: LANGUAGES.map((lang) => `<p lang="${lang}">${escape(words[lang]['script-off'])}</p>`).join(''),
    codes: [['script', 'script-help'], ['iframe', 'iframe-help'], ['card', 'card-help']].map(code).join('\n'),
    hosts: hosts.map(([key, brand]) => `<div><dt>${brand}</dt><dd data-text="${key}"></dd></div>`).join('\n'),
    privacy: LANGUAGES.map(sentence).join('\n'),
  };
  write('embed.html', text('public/builder/page.html').replace(/\{\{([\w.-]+)\}\}/g, (_, key) => fill[key]));
};

for (const name of readdirSync(folder)) if (/^(frame|builder)-/.test(name) || /\.(br|gz)$/.test(name)) rmSync(join(folder, name));
putFrame();
const copy = putFrozen();
putBuilder(copy);
putOffline(folder);
putSingle(folder);
serverFiles(folder, copy);
compress(folder);
console.log(`==> The copy that never changes is in ${join(folder, copy)}`);
