// Every element with data-qr shows the QR code of that text, and follows when the text changes. What draws them is fetched when the
// first is there; QR is filled in by tools/later.mjs.

/** The text that each place shows, or was to show. */
const shown = new WeakMap();
/** @type {Promise<QrScript> | undefined} */
let drawing;

/** In words instead: then it is no picture. */
/** @type {(place: HTMLElement, words?: string) => void} */
const tell = (place, words = '') => {
  place.removeAttribute('role');
  place.textContent = words;
};

/** @type {(place: HTMLElement) => Promise<void>} */
const fill = async (place) => {
  const text = place.dataset.qr;
  shown.set(place, text);
  try {
    drawing ||= import(QR);
    const { draw } = await drawing;
    // Another text may have come meanwhile: it is drawn in its turn.
    if (place.dataset.qr !== text) return;
    place.setAttribute('role', 'img');
    if (!draw(place)) tell(place, place.dataset.qrLong);
  } catch {
    drawing = undefined;
    tell(place, place.dataset.qrFailed);
  }
};

/** All within an element, now. */
/** @type {(root: HTMLElement) => Promise<unknown>} */
export const fillAll = (root) => Promise.all([...root.querySelectorAll('[data-qr]')].filter((place) => shown.get(place) !== place.dataset.qr).map(fill));

/** All within an element, from now on. */
/** @type {(root: HTMLElement) => void} */
export const keepFilled = (root) => {
  new MutationObserver(() => { fillAll(root); }).observe(root, { subtree: true, childList: true, attributeFilter: ['data-qr'] });
  fillAll(root);
};
