// What editors write, as the page within another takes it: the page that writes their code asks here too.

const canvas = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));

/** A colour as CSS writes it: hex, a name, rgb() or hsl(). Nothing where it is none, or can be seen through. */
/** @type {(text: string | undefined) => Colour | undefined} */
export const parse = (text) => {
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

/** The address of a call to action. Nothing where it is none, or leads elsewhere than to a page or to mail. */
/** @type {(text: string | undefined) => URL | undefined} */
export const destination = (text) => {
  const url = text && URL.canParse(text) ? new URL(text) : undefined;
  return url && ['https:', 'http:', 'mailto:'].includes(url.protocol) ? url : undefined;
};
