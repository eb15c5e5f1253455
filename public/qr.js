// Draws QR codes, black on white with their quiet zone whatever the theme. Fetched once there is one to be drawn (public/scripts.js).
import { encodeQR } from 'qr';

const SVG = 'http://www.w3.org/2000/svg';
/** The white around it that readers need, in modules. */
const QUIET = 4;
/** As many modules a side as fit into 33 mm of paper at half a millimetre each, quiet zone included. */
const EASY = 57;
/** As many as phones read with ease from a screen or a large print. */
const MOST = 117;

/** The modules of a text, row by row: with the usual error correction where they stay large, else with less. Null if it is too long. */
/** @type {(text: string) => boolean[][] | null} */
const modules = (text) => {
  for (const [ecc, most] of /** @type {[string, number][]} */ ([['medium', EASY], ['low', MOST]])) {
    try {
      const rows = encodeQR(text, 'raw', { ecc, border: QUIET });
      if (rows.length - 2 * QUIET <= most) return rows;
    } catch {
      // Not even the largest code holds it.
    }
  }
  return null;
};

/** Every run of dark modules as a rectangle. */
/** @type {(rows: boolean[][]) => string} */
const path = (rows) => {
  let drawn = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      const from = x;
      while (row[x]) x += 1;
      if (x > from) drawn += `M${from} ${y}h${x - from}v1H${from}z`;
    }
  });
  return drawn;
};

/** @type {(name: string, attributes: Record<string, string | number>) => Element} */
const element = (name, attributes) => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

/** Fills an element with the QR code of its text. False if that is too long for one. */
/** @type {(place: HTMLElement) => boolean} */
export const draw = (place) => {
  const rows = modules(/** @type {string} */ (place.dataset.qr));
  if (!rows) return false;
  const side = rows.length;
  const svg = element('svg', { viewBox: `0 0 ${side} ${side}`, 'shape-rendering': 'crispEdges', 'aria-hidden': 'true' });
  svg.append(element('rect', { width: side, height: side, fill: '#fff' }), element('path', { d: path(rows), fill: '#000' }));
  place.style.setProperty('--modules', side);
  place.replaceChildren(svg);
  return true;
};
