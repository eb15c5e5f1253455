// How the page looks within another: its theme, its colours and its type, as the other page asks for them.
import { opened } from './exports.js';
import { hex, isDark, mix, readable, upon, wash as washOf } from './colour.js';
import { parse } from './parse.js';

const html = document.documentElement;

/** @type {(name: string, value: string) => void} */
const put = (name, value) => html.style.setProperty(`--${name}`, value);
/** Words for how much is shown: the first where none of them is said. */
const VIEWS = ['card', 'tool', 'whole', 'short', 'answer'];
const TEXTS = ['quiet', 'error', 'platform', 'coop', 'tax'];

/** Has the page show so much of itself, and returns the word for it; one that is not known changes nothing. */
/** @type {(view: string) => string} */
export const part = (view) => {
  const shown = VIEWS.includes(view) ? view : (view && html.dataset.view) || VIEWS[0];
  if (html.dataset.view !== shown) {
    html.dataset.view = shown;
    // An app that starts later reads it there.
    opened.then((app) => app.set_frame(shown));
  }
  return shown;
};

/** @type {(settings: Record<string, string>) => void} */
export const look = ({ theme = '', accent, paper, ink, font, view, host = '' }) => {
  const [hostInk, hostScheme, hostFont] = host.split(';');
  const words = theme.split(/\s+/);
  const shown = part(view);
  const ground = parse(paper);
  // The card stands on the ground of the page around it, where that says what is written there.
  const isClear = words.includes('transparent') || (shown === 'card' && !theme.trim() && !ground && Boolean(parse(hostInk)));
  const text = parse(ink) ?? (isClear ? parse(hostInk) : undefined);
  let scheme = ['light', 'dark'].find((word) => words.includes(word));
  if (ground) scheme = isDark(ground) ? 'dark' : 'light';
  else if (isClear && text) scheme ??= isDark(text) ? 'light' : 'dark';

  html.removeAttribute('style');
  html.dataset.theme = [scheme, isClear ? 'transparent' : ''].join(' ').trim();
  // Only a frame of the same colour scheme as its element lets that page show through.
  if (isClear) html.style.colorScheme = !hostScheme || hostScheme === 'normal' ? 'light' : hostScheme;

  const tokens = getComputedStyle(html);
  /** @type {(name: string) => Colour} */
  const token = (name) => /** @type {Colour} */ (parse(tokens.getPropertyValue(`--${name}`)));
  let [under, wash] = [ground ?? token('paper'), token('wash')];
  if (ground || text) {
    const read = readable(text ?? token('ink'), [under]);
    wash = washOf(under, read);
    const found = TEXTS.map((name) => /** @type {[string, Colour]} */ ([name, readable(token(name), [under, wash])]));
    for (const [name, colour] of /** @type {[string, Colour][]} */ ([['paper', under], ['ink', read], ['wash', wash], ['rule', mix(under, read, 0.2)], ...found])) put(name, hex(colour));
    for (const name of ['platform', 'coop', 'tax']) put(`on-${name}`, hex(upon(token(name))));
  }
  const brand = parse(accent);
  html.classList.toggle('accented', Boolean(brand));
  if (brand) {
    const seen = readable(brand, [under, wash]);
    put('accent', hex(seen));
    put('on-accent', hex(upon(seen)));
  }
  const type = [font, hostFont].find((name) => name && name.length < 300 && CSS.supports('font-family', name));
  if (type) for (const name of ['sans', 'serif']) put(name, `${type}, ${tokens.getPropertyValue(`--${name}`)}`);
};
