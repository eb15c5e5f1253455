// How the page looks within another: its theme, its colours and its type, as the other page asks for them.
import { hex, isDark, mix, readable, upon, wash as washOf } from './colour.js';

const html = document.documentElement;
const canvas = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));

/** A colour as CSS writes it: hex, a name, rgb() or hsl(). Nothing where it is none, or can be seen through. */
/** @type {(text: string | undefined) => Colour | undefined} */
const parse = (text) => {
  if (!text || text.length > 64) return undefined;
  // What is no colour leaves the one before it.
  const [one, other] = ['#000000', '#ffffff'].map((before) => {
    canvas.fillStyle = before;
    canvas.fillStyle = text.trim();
    return /** @type {string} */ (canvas.fillStyle);
  });
  const digits = one === other && /^#([0-9a-f]{6})$/.exec(one)?.[1];
  return digits ? [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16)) : undefined;
};

/** @type {(name: string, value: string) => void} */
const put = (name, value) => html.style.setProperty(`--${name}`, value);
const TEXTS = ['quiet', 'error', 'platform', 'coop', 'tax'];

/** @type {(settings: Record<string, string>) => void} */
export const look = ({ theme = '', accent, paper, ink, font, view, host = '' }) => {
  const [hostInk, hostScheme, hostFont] = host.split(';');
  const words = theme.split(/\s+/);
  const isClear = words.includes('transparent');
  const ground = parse(paper);
  const text = parse(ink) ?? (isClear ? parse(hostInk) : undefined);
  let scheme = ['light', 'dark'].find((word) => words.includes(word));
  if (ground) scheme = isDark(ground) ? 'dark' : 'light';
  else if (isClear && text) scheme ??= isDark(text) ? 'light' : 'dark';

  html.removeAttribute('style');
  html.dataset.theme = [scheme, isClear ? 'transparent' : ''].join(' ').trim();
  // Only a frame of the same colour scheme as its element lets that page show through.
  if (isClear) html.style.colorScheme = !hostScheme || hostScheme === 'normal' ? 'light' : hostScheme;
  html.dataset.view = ['answer', 'short'].includes(view) ? view : '';

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
    const shown = readable(brand, [under, wash]);
    put('accent', hex(shown));
    put('on-accent', hex(upon(shown)));
  }
  const type = [font, hostFont].find((name) => name && name.length < 300 && CSS.supports('font-family', name));
  if (type) for (const name of ['sans', 'serif']) put(name, `${type}, ${tokens.getPropertyValue(`--${name}`)}`);
};
