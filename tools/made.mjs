// What the scripts that finish the built site share.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const text = (path) => readFileSync(path, 'utf8');
export const hash = (content, kind, form) => createHash(kind).update(content).digest(form);

export const LANGUAGES = readdirSync('locales').filter((file) => file.endsWith('.ftl')).map((file) => file.slice(0, -4)).sort((a) => (a === 'en' ? -1 : 1));
/** Each language's texts of one line. The build of the page has checked that every language has every text. */
export const messages = Object.fromEntries(LANGUAGES.map((lang) => [
  lang, Object.fromEntries([...text(`locales/${lang}.ftl`).matchAll(/^([a-z][\w-]*) = (.+)$/gm)].map(([, key, words]) => [key, words.trim()])),
]));

/** Writes a file whose name follows from its content, so that any copy of it may be kept for ever. */
export const named = (folder, stem, extension, content) => {
  const name = `${stem}-${hash(content, 'sha256', 'hex').slice(0, 16)}.${extension}`;
  writeFileSync(join(folder, name), content);
  return name;
};

/** A script with all it imports, made small; the names in `defines` stand for these values in it. */
export const small = (path, defines = {}, more = [], options = {}) => {
  const define = Object.entries(defines).map(([name, value]) => `--define:${name}=${JSON.stringify(value)}`);
  return execFileSync('esbuild', [...(path ? [path] : []), '--bundle', '--minify', '--target=es2022', '--log-level=warning', ...define, ...more], { encoding: 'utf8', ...options });
};

export const smallStyle = (content) => execFileSync('esbuild', ['--minify', '--loader=css', '--log-level=warning'], { encoding: 'utf8', input: content });
