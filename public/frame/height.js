// Tells the page around how high the content is. That follows from its width alone and never from the frame's height, so that it
// cannot grow by growing.
import { tell } from './messages.js';

const MOST = 60_000;
const html = document.documentElement;
let told = 0;
/** What is to be measured stands. */
let stands = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let scrolls;

/** Where the frame follows, nothing is left to scroll: a scroll bar would only flicker while it does. */
const fit = () => {
  clearTimeout(scrolls);
  if (innerHeight >= told) html.classList.add('fits');
  else scrolls = setTimeout(() => html.classList.remove('fits'), 300);
};

/** Also called when something has changed: out of sight browsers lay frames out only when asked. */
export const measure = () => {
  // A frame that is not shown has no width, and no height that means anything.
  if (!stands || !innerWidth) return;
  const height = Math.min(Math.ceil(document.body.getBoundingClientRect().height), MOST);
  if (height && height !== told) {
    told = height;
    tell('height', { height });
  }
  fit();
};

/** Follows the content from the moment at which `when` calls back. */
/** @type {(when: (call: () => void) => void) => void} */
export const follow = (when) => {
  new ResizeObserver(measure).observe(document.body);
  addEventListener('resize', measure);
  when(() => {
    stands = true;
    measure();
  });
};
