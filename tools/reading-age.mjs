#!/usr/bin/env node
// Holds the texts that readers see at about the age of 12, in every language: locales/*.ftl and engine/data/presets/*.toml.
// Usage: node tools/reading-age.mjs [HOW MANY of the hardest texts to list, 25 unless told]
// - Flesch–Kincaid grade, English only: from words a sentence and syllables a word. Grade 7 is the age of 12.
// - LIX, any language: words a sentence plus the percentage of words over six letters. Under 30 is a children’s book, 40 still easy.
// Only . ? and ! end a sentence. A value or a number is one short word, though it takes longer to say. No term is excused. Texts under
// five words are labels, not sentences, and left out. Nothing here sees whether a text is clear: a reader does.
import { fileURLToPath } from 'node:url';
import { PLACEABLE, texts as everyText } from './words.mjs';

const LIMITS = { grade: 7, lix: 40, lixAboveEnglish: 5 }; // of the longer texts of a language together: the many short ones flatter it
const ONE_TEXT = { grade: 9, lix: 40, words: 20 }; // of a single text that has so many words: of a shorter one the measures say little
const LONGEST_SENTENCE = 25; // in words, as Cymraeg Clir and GOV.UK ask
const LABEL = 5;
const DIGRAPHS = { cy: /ch|dd|ff|ng|ll|ph|rh|th/gi }; // one letter each in that language

const wordsOf = (text) => text.match(/[\p{L}\p{N}£$€]+(?:[-.,]?[\p{L}\p{N}%]+|[’']\p{L}+)*/gu) ?? [];
const isNumber = (word) => /\p{N}/u.test(word);

/** Syllables of an English word: the groups of vowels that are heard. The letters of an abbreviation are said one by one. */
function syllables(word) {
  if (isNumber(word)) return 1;
  if (/^[A-Z]{2,4}$/.test(word)) return word.length;
  return word.toLowerCase().replace(/[’']s?$/, '').replace('é', 'e').split('-').reduce((sum, part) => {
    const heard = part
      .replace(/(?<=[^cgsxz]|[^aeiouy]l)es$/, 's').replace(/(?<=[^td])ed$/, 'd').replace(/(?<=[^l]|[aeiouy]l)e$/, '').replace(/e(?=ments?$|ly$)/, '')
      .replace(/(?<=[aeiou])y(?=[aeiou])/g, 'y-').replace(/(?<=[^cgst])i(?=[aou])|u(?=a)|e(?=ing)|(?<=^ar|^id)e/g, '$&-');
    return sum + Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
  }, 0);
}

/** What the measures say of texts in a language, taken together. */
function measure(texts, language) {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!][”’)]?)\s+/)).map(wordsOf).filter((words) => words.length > 0);
  const words = sentences.flat();
  const letters = (word) => word.replace(/[’'].*/, '').replace(DIGRAPHS[language] ?? /$^/, 'x').length;
  const aSentence = words.length / sentences.length;
  const longWords = words.filter((word) => !isNumber(word) && letters(word) > 6).length;
  return {
    words: words.length,
    aSentence,
    longest: Math.max(...sentences.map((sentence) => sentence.length)),
    lix: aSentence + (100 * longWords) / words.length,
    grade: language === 'en' ? 0.39 * aSentence + (11.8 * words.reduce((sum, word) => sum + syllables(word), 0)) / words.length - 15.59 : 0,
  };
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const listed = Number(process.argv[2] ?? 25);
const every = everyText();
const languages = [...new Set(every.map(({ language }) => language))]; // English first
const problems = [];
let english;

for (const language of languages) {
  const texts = every
    .filter((text) => text.language === language)
    .map(({ file, line, text }) => ({ place: `${file}:${line}`, text: text.replace(PLACEABLE, '10').trim() }))
    .filter(({ text }) => wordsOf(text).length >= LABEL)
    .map((text) => ({ ...text, ...measure([text.text], language) }));
  const longer = texts.filter(({ words }) => words >= ONE_TEXT.words);
  const [all, prose] = [texts, longer].map((some) => measure(some.map(({ text }) => text), language));
  english ??= prose;

  for (const [what, { grade, lix, aSentence }, count] of [['all texts', all, texts.length], [`those of ${ONE_TEXT.words} words or more`, prose, longer.length]]) {
    console.log(`${language}: ${what} (${count}): ${grade ? `grade ${grade.toFixed(1)}, ` : ''}LIX ${lix.toFixed(1)}, ${aSentence.toFixed(1)} words a sentence`);
  }
  if (prose.grade > LIMITS.grade) problems.push(`${language}: the longer texts together are above grade ${LIMITS.grade}: shorten the hardest`);
  const lix = Math.min(LIMITS.lix, english.lix + LIMITS.lixAboveEnglish);
  if (prose.lix > lix) problems.push(`${language}: the longer texts together have LIX ${prose.lix.toFixed(1)}, more than ${lix.toFixed(1)}: shorten the hardest`);

  for (const { place, words, longest, grade, lix } of texts) {
    if (longest > LONGEST_SENTENCE) problems.push(`${place}: ${language}: a sentence of ${longest} words: split it, at most ${LONGEST_SENTENCE}`);
    if (words < ONE_TEXT.words) continue;
    if (grade > ONE_TEXT.grade) problems.push(`${place}: ${language}: grade ${grade.toFixed(1)}, at most ${ONE_TEXT.grade}: shorter sentences, everyday words`);
    if (lix > ONE_TEXT.lix) problems.push(`${place}: ${language}: LIX ${lix.toFixed(0)}, at most ${ONE_TEXT.lix}: shorter sentences, everyday words`);
  }
  const hardest = longer.sort((a, b) => b.grade - a.grade || b.lix - a.lix).slice(0, listed);
  for (const { place, text, grade, lix, longest } of hardest) {
    console.log(`  ${place}: ${grade ? `grade ${grade.toFixed(1)}, ` : ''}LIX ${lix.toFixed(0)}, longest sentence ${longest} words: ${text}`);
  }
}

if (problems.length > 0) {
  console.error(`${problems.join('\n')}\nreading-age: rewrite what is named above, in every language at once`);
  process.exit(1);
}
console.log('reading-age: every text is within reach of a reader of 12');
