// Prints every text of one language in the files given, for the spell checker: file:line, a tab, the words.
// Usage: node tools/spell-texts.mjs LANGUAGE WORD-LIST FILE...
// Values, clitics ('n, 'r, 'ch …) and the words of the list are left out: aspell knows none of them (nor, in English, a hyphen).
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const [language, list, ...files] = process.argv.slice(2);
const known = new Set(readFileSync(list, 'utf8').replace(/^#.*/gm, '').replaceAll('’', "'").split(/\s+/));
// A word listed in small letters may begin a sentence; one listed with capitals stands for itself only.
const isListed = (word) => known.has(word) || known.has(word[0].toLowerCase() + word.slice(1));
const isKnown = (word) => isListed(word) || isListed(word.replace(/'s$/, ''));
const words = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}\p{N}]*(?:[-’']\p{L}[\p{L}\p{M}\p{N}]*)*/gu;

/** The words of a text that the spell checker is to see. */
function clean(text) {
  text = text.replace(/\{[^{}]*\}/g, ' ').replace(/\b[\w.-]+@[\w.-]+|\bhttps?:\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:uk|com|org|wales|cymru|coop)\b\S*/gi, ' ').replaceAll('’', "'");
  if (language === 'cy') text = text.replace(/'(?:r|n|i|ch|u|w|m|th)(?![\p{L}\p{M}])/gu, ' ');
  return (text.match(words) ?? []).filter((word) => !isKnown(word)).join(' ');
}

/** Texts of a Fluent file as [line, text]; the build has checked its form. */
function* fluent(source) {
  let inTerm = false;
  for (const [index, line] of source.split('\n').entries()) {
    if (/^\S/.test(line) && !line.startsWith('}')) inTerm = /^[-#]/.test(line); // a comment hides its own line only
    if (inTerm) continue;
    yield [index + 1, line.replace(/^\s*\.?[a-z][\w-]*\s*=/, ' ').replace(/^\s*\*?\[[\w.]+\]/, ' ').replace(/\{\s*\$[\w-]+\s*->/, ' ')];
  }
}

/** Texts of this language in a TOML file as [line, text]: all strings of a table `[….cy]`, and of a key `cy` anywhere. */
function* toml(source) {
  const token = /#[^\n]*|"""[^]*?"""|'''[^]*?'''|"(?:\\.|[^"\\\n])*"|'[^'\n]*'|^[ \t]*\[\[?[^\]\n]+\]\]?[ \t]*(?=#|$)|[\w.-]+(?=\s*=)|[[\]{},]/gm;
  let table = '', depth = 0, key = '';
  for (const { 0: found, index } of source.matchAll(token)) {
    const last = (path) => path.split('.').at(-1).trim();
    if (found.startsWith('#')) continue;
    else if (/^\s*\[.*\]\s*$/.test(found) && depth === 0) [table, key] = [last(found.replace(/[[\]\s"]/g, '')), ''];
    else if (/^[[{]$/.test(found)) depth += 1;
    else if (/^[\]}]$/.test(found)) depth -= 1;
    else if (/^["']/.test(found)) {
      if (table !== language && last(key) !== language) continue;
      const line = source.slice(0, index).split('\n').length;
      const text = found.replace(/^("""|'''|["'])([^]*)\1$/, '$2').replace(/\\u([\dA-Fa-f]{4})/g, (_, hex) => String.fromCodePoint(parseInt(hex, 16)));
      for (const [offset, part] of text.split('\n').entries()) yield [line + offset, part.replace(/\\./g, ' ')];
    } else if (found !== ',') key = found;
  }
}

for (const file of files) {
  if (file.endsWith('.ftl') && basename(file) !== `${language}.ftl`) continue;
  const source = readFileSync(file, 'utf8');
  for (const [line, text] of file.endsWith('.ftl') ? fluent(source) : toml(source)) {
    const checked = clean(text);
    if (checked) console.log(`${file}:${line}\t${checked}`);
  }
}
