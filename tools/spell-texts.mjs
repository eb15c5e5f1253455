// Prints every text of one language for the spell checker: file:line, a tab, the words. Usage: node tools/spell-texts.mjs LANGUAGE WORD-LIST
// Values, clitics ('n, 'r, 'ch …) and the words of the list are left out: aspell knows none of them (nor, in English, a hyphen).
import { readFileSync } from 'node:fs';
import { PLACEABLE, texts } from './words.mjs';

const [language, list] = process.argv.slice(2);
const known = new Set(readFileSync(list, 'utf8').replace(/^#.*/gm, '').replaceAll('’', "'").split(/\s+/));
// A word listed in small letters may begin a sentence; one listed with capitals stands for itself only.
const isListed = (word) => known.has(word) || known.has(word[0].toLowerCase() + word.slice(1));
const isKnown = (word) => isListed(word) || isListed(word.replace(/'s$/, ''));
const words = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}\p{N}]*(?:[-’']\p{L}[\p{L}\p{M}\p{N}]*)*/gu;

/** The words of a text that the spell checker is to see. */
function clean(text) {
  text = text.replace(PLACEABLE, ' ').replace(/\b[\w.-]+@[\w.-]+|\bhttps?:\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:uk|com|org|wales|cymru|coop)\b\S*/gi, ' ').replaceAll('’', "'");
  if (language === 'cy') text = text.replace(/'(?:r|n|i|ch|u|w|m|th)(?![\p{L}\p{M}])/gu, ' ');
  return (text.match(words) ?? []).filter((word) => !isKnown(word)).join(' ');
}

for (const { file, line, text } of texts().filter((text) => text.language === language)) {
  const checked = clean(text);
  if (checked) console.log(`${file}:${line}\t${checked}`);
}
