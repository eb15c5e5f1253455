// Colours that can be read, whatever the brand: each is [red, green, blue], 0 to 255. WCAG 2.2 has the formulas.

/** Text of this contrast meets AA at any size. */
export const TEXT = 4.5;

/** @type {(value: number) => number} */
const part = (value) => (value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
/** @type {(colour: Colour) => number} */
export const luminance = ([red, green, blue]) => 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);

/** @type {(one: Colour, other: Colour) => number} */
export const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** @type {Colour} */
export const BLACK = [0, 0, 0];
/** @type {Colour} */
export const WHITE = [255, 255, 255];
/** Black or white, whichever can be read upon it. One always can. */
/** @type {(ground: Colour) => Colour} */
export const upon = (ground) => (contrast(BLACK, ground) > contrast(WHITE, ground) ? BLACK : WHITE);
/** @type {(ground: Colour) => boolean} */
export const isDark = (ground) => upon(ground) === WHITE;

/** So much of `other` in `one`. */
/** @type {(one: Colour, other: Colour, share: number) => Colour} */
export const mix = (one, other, share) => one.map((value, at) => Math.round(value + (other[at] - value) * share));

/** The colour nearest to this one that can be read upon every one of `grounds`, which are alike; darker or lighter as they need it. */
/** @type {(colour: Colour, grounds: Colour[], least?: number) => Colour} */
export const readable = (colour, grounds, least = TEXT) => {
  const end = upon(grounds[0]);
  for (let share = 0; share < 1; share += 0.01) {
    const mixed = mix(colour, end, share);
    if (grounds.every((ground) => contrast(mixed, ground) >= least)) return mixed;
  }
  return end;
};

/** @type {(colour: Colour) => string} */
export const hex = (colour) => `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** The ground of what stands out from the paper: a little of the ink in it, where that leaves enough to read by. */
/** @type {(paper: Colour, ink: Colour) => Colour} */
export const wash = (paper, ink) => (contrast(paper, upon(paper)) > 6 ? mix(paper, ink, 0.06) : paper);
