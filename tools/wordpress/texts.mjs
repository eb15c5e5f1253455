// The plugin's translations as WordPress reads them: .mo for PHP, JSON for the editor's script. Fails where a text has none, or none of
// the texts is the one that was translated.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { mo, po } = await import(pathToFileURL(join(process.env.WORDPRESS_MODULES, 'gettext-parser/index.js')));

const EDITOR = 'block/editor.js';
const CALL = /\b(?:__|esc_html__|esc_html_e|esc_attr__)\(\s*'((?:[^'\\]|\\.)*)',\s*'coop-or-gig'\s*\)/g;
const said = (code) => [...code.matchAll(CALL)].map(([, text]) => text.replace(/\\(.)/g, '$1'));
const key = (context, text) => (context ? `${context}\u0004${text}` : text);

/** The texts in the plugin's files, those of block.json and of the plugin's header with the context that WordPress gives them. */
const wanted = (source) => {
  const block = JSON.parse(source['block/block.json']);
  const header = ['Plugin Name', 'Description'].map((name) => new RegExp(`^ \\* ${name}: +(.*)$`, 'm').exec(source['coop-or-gig.php'])[1]);
  const code = Object.entries(source).filter(([path]) => /\.(php|js)$/.test(path)).flatMap(([, bytes]) => said(bytes.toString()));
  return new Set([
    ...header, ...code,
    key('block title', block.title), key('block description', block.description), ...block.keywords.map((word) => key('block keyword', word)),
  ]);
};

/** What of a text is filled in, whatever its order. */
const places = (text) => [...text.matchAll(/%(?:\d\$)?s/g)].map(String).sort();

/** `source` is path → bytes of the plugin's own files; so is what is returned, for each .po file in it. */
export const texts = async (source) => Object.fromEntries(Object.keys(source).filter((path) => path.endsWith('.po')).flatMap((path) => {
  const parsed = po.parse(source[path]);
  const all = Object.values(parsed.translations).flatMap((context) => Object.values(context)).filter(({ msgid }) => msgid);
  const there = new Map(all.map(({ msgctxt, msgid, msgstr }) => [key(msgctxt, msgid), msgstr[0]]));
  const needed = wanted(source);
  assert.deepEqual([...needed].filter((text) => !there.get(text)), [], `${path} lacks these`);
  assert.deepEqual([...there.keys()].filter((text) => !needed.has(text)), [], `${path} has these, which nothing says`);
  for (const [text, translated] of there) assert.deepEqual(places(translated), places(text), text);

  const language = parsed.headers.Language;
  const messages = Object.fromEntries([...new Set(said(source[EDITOR].toString()))].map((text) => [text, [there.get(text)]]));
  const editor = { domain: 'messages', locale_data: { messages: { '': { domain: 'messages', lang: language, 'plural-forms': parsed.headers['Plural-Forms'] }, ...messages } } };
  const name = path.replace(/\.po$/, '');
  return [[`${name}.mo`, mo.compile(parsed)], [`${name}-coop-or-gig-editor.json`, JSON.stringify(editor)]];
}));
