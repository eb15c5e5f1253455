// The texts that readers see, for the checks of their words. Nothing here says what a good text is.
import { basename } from 'node:path';

/** A value in a text, as Fluent writes it. */
export const PLACEABLE = /\{[^{}]*\}/g;

/** Texts of a Fluent file as [line, text]; the build has checked its form. */
function* fluent(source) {
  let inTerm = false;
  for (const [index, line] of source.split('\n').entries()) {
    if (/^\S/.test(line) && !line.startsWith('}')) inTerm = /^[-#]/.test(line); // a comment hides its own line only
    if (inTerm) continue;
    yield [index + 1, line.replace(/^\s*\.?[a-z][\w-]*\s*=/, ' ').replace(/^\s*\*?\[[\w.]+\]/, ' ').replace(/\{\s*\$[\w-]+\s*->/, ' ')];
  }
}

/** Texts of a language in a TOML file as [line, text]: all strings of a table `[….cy]`, and of a key `cy` anywhere. */
function* toml(source, language) {
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

/** Texts of a language in a file of locales/ or of engine/data/presets, as [line, text]. */
export function textsOf(file, source, language) {
  if (!file.endsWith('.ftl')) return toml(source, language);
  return basename(file) === `${language}.ftl` ? fluent(source) : [];
}
