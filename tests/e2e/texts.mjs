// Texts of the page, read from locales/*.ftl: a test names a text by its key, so that no sentence is typed twice.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

export const LANGUAGES = ['en', 'cy'];
const texts = Object.fromEntries(LANGUAGES.map((lang) => [lang, readFileSync(new URL(`../../locales/${lang}.ftl`, import.meta.url), 'utf8')]));

/** A text of the page, with these values in it; of one with forms for numbers, the form for any other number. */
export function text(lang, key, values = {}) {
  const found = texts[lang].match(new RegExp(`^${key} = (.*)$`, 'm'));
  assert.ok(found, `${key} is in locales/${lang}.ftl`);
  const form = found[1].endsWith('->') ? texts[lang].slice(found.index).match(/^ +\*\[other\] (.*)$/m)[1] : found[1];
  return Object.entries(values).reduce((said, [name, value]) => said.replaceAll(`{ $${name} }`, () => value), form.trim());
}

/** The question of an example, which the card within other pages has as its title. */
export function question(lang, preset) {
  const file = readFileSync(new URL(`../../engine/data/presets/${preset}.toml`, import.meta.url), 'utf8');
  return file.split(`[text.${lang}]`)[1].match(/^question = "(.*)"$/m)[1];
}

/** A language's own name. */
export const languageName = (lang) => text(lang, '-name');

/** A text of the page that may have values in it, as a pattern that finds them. */
export function telling(lang, key) {
  const plain = text(lang, key).replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  // A full stop between digits belongs to the value.
  return new RegExp(plain.replace(/\\\./g, '\\.(?!\\d)').replace(/\{ \\\$\w+ \}/g, '(.+?)'));
}
