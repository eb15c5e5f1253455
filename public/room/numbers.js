// The room's numbers: what is typed, pasted and scanned goes to the app (src/workshop/results.rs), which says what became of it.
import { save } from '../save.js';
import { scan } from './scan.js';

/** Codes are not kept: the browser asks before they are lost. */
/** @type {(app: App) => void} */
const guard = (app) => addEventListener('beforeunload', (event) => {
  if (app.take('codes')) event.preventDefault();
});
/** As long as this stands on the stage. */
/** @type {AbortController | undefined} */
let life;

/** @type {(app: App, stage: HTMLDialogElement) => void} */
export const numbers = (app, stage) => {
  if (!life) guard(app);
  // It may have left the stage for something else without being closed.
  life?.abort();
  life = new AbortController();
  const { signal } = life;
  /** @type {AbortController | undefined} */
  let camera;
  /** @type {(selector: string) => Page} */
  const find = (selector) => /** @type {Page} */ (stage.querySelector(selector));
  const stop = () => {
    camera?.abort();
    camera = undefined;
    delete stage.dataset.scanning;
  };

  const add = () => {
    const box = find('textarea');
    if (!box.value.trim()) return;
    app.give('codes', box.value);
    // What could not be read stays, to be put right or typed over.
    box.value = app.take('codes-unread');
    box.focus();
    box.select();
  };
  /** @type {(how: string) => void} */
  const say = (how) => {
    if (how !== 'ready') stop();
    const said = find('.camera .said');
    if (said) said.textContent = /** @type {string} */ (said.dataset[how]);
  };
  const start = () => {
    stop();
    camera = new AbortController();
    stage.dataset.scanning = '';
    const video = /** @type {HTMLVideoElement} */ (stage.querySelector('video'));
    /** @type {(text: string) => void} */
    const found = (text) => {
      app.give('codes', text);
      // Seen as well as said.
      video.dataset.found = '';
      setTimeout(() => { delete video.dataset.found; }, 800);
    };
    scan(video, camera.signal, found, say);
    find('[data-codes="stop"]').focus();
  };
  /** @type {Record<string, (button: HTMLElement) => void>} */
  const DOES = {
    add,
    scan: start,
    stop: () => {
      stop();
      find('[data-codes="scan"]').focus();
    },
    save: ({ parentElement }) => {
      const said = /** @type {HTMLElement} */ (/** @type {HTMLElement} */ (parentElement).nextElementSibling);
      said.textContent = /** @type {string} */ (said.dataset[save(new Blob([app.take('codes-sheet')], { type: 'text/csv' }), 'coop-or-gig-room.csv')]);
    },
  };

  stage.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.target.localName !== 'textarea') return;
    event.preventDefault();
    add();
  }, { signal });
  stage.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-codes]');
    if (button) DOES[/** @type {string} */ (button.dataset.codes)](button);
  }, { signal });
  signal.addEventListener('abort', stop);
  // It may be closed only to be opened again over the full screen.
  stage.addEventListener('close', () => { if (!stage.open) life?.abort(); }, { signal });
  find('textarea').focus();
};
