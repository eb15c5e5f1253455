// The story in steps (src/workshop/presenter.rs): keys, full screen, a dark screen, the screen kept awake, what is said aloud. The notes
// have a window of their own: ./notes.js.
import { notes } from './notes.js';

const html = document.documentElement;
/** A key as `aria-keyshortcuts` names it. */
/** @type {(event: KeyboardEvent) => string} */
const named = ({ key }) => ({ ' ': 'Space', '+': 'Plus' })[key] ?? (key.length === 1 ? key.toUpperCase() : key);
/** Keys that a control needs for itself while it has the focus. */
const OWN = {
  'button, a, summary': ['Space', 'Enter'],
  'input[type="range"]': ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Space', 'Enter'],
};

/** @type {App} */
let app;
/** @type {HTMLDialogElement} */
let stage;
/** @type {WakeLockSentinel | undefined} */
let awake;
/** @type {Notes} */
let speaker;

/** @type {() => HTMLElement | null} */
const story = () => (stage?.open ? stage.querySelector('.story') : null);
/** Once what was done is shown: within this task's microtasks. */
/** @type {() => Promise<unknown>} */
const shown = () => new Promise((done) => { setTimeout(done); });

/** Browsers put the full screen over all that was open before it. */
const reopen = () => {
  const focused = document.activeElement;
  stage.close();
  stage.showModal();
  if (stage.contains(focused)) /** @type {HTMLElement} */ (focused).focus();
};
const full = async () => {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await html.requestFullscreen().then(reopen);
};
/** Keeps the screen from going dark by itself, where a browser can. */
const keepAwake = async () => {
  if (document.visibilityState === 'visible' && story()) awake = await navigator.wakeLock?.request('screen');
};

/** @type {Record<string, () => void>} */
const DOES = {
  // Refused by a browser or a page around this one, all goes on without it.
  full: () => full().catch(() => {}),
  notes: () => speaker.toggle(),
  keys: () => /** @type {HTMLDialogElement} */ (stage.querySelector('.keys')).showModal(),
  shut: () => /** @type {HTMLDialogElement} */ (stage.querySelector('.keys')).close(),
  close: () => stage.close(),
};

/** Does what a button says: here, or in the app. */
/** @type {(does: string) => Promise<void>} */
const act = async (does) => {
  if (DOES[does]) DOES[does]();
  else app.give('present', does);
  await shown();
  // On a dark screen there is one thing to press.
  const dark = stage.querySelector('.dark');
  if (dark) dark.focus();
  else if (document.activeElement === document.body) story()?.focus();
};
/** @type {(does: string) => void} */
const press = (does) => stage.querySelector(`[data-present="${does}"]`)?.click();

/** @type {(event: KeyboardEvent) => void} */
const onKey = (event) => {
  if (!story() || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const key = named(event);
  const target = /** @type {FromPage<KeyboardEvent>} */ (event).target;
  if (Object.entries(OWN).some(([control, keys]) => keys.includes(key) && target.matches?.(control))) return;
  const keys = /** @type {HTMLDialogElement} */ (stage.querySelector('.keys'));
  if (keys.open) {
    if (key === '?') keys.close();
    return;
  }
  if (key === 'Escape' && /** @type {HTMLElement} */ (story()).matches('[data-dim], [data-big], [data-notes]')) {
    event.preventDefault();
    act('escape');
    return;
  }
  const button = stage.querySelector(`[aria-keyshortcuts~="${CSS.escape(key)}"]:not([hidden])`);
  if (!button) return;
  event.preventDefault();
  button.click();
};

/** @type {(event: FromPage<MouseEvent>) => void} */
const onClick = ({ target, detail }) => {
  if (!story()) return;
  const button = target.closest?.('[data-present], [data-press]');
  if (!button || !stage.contains(button)) return;
  const { present, press: other } = button.dataset;
  // Among the keys and the notes stands what the buttons at the edge do.
  if (other) {
    /** @type {HTMLDialogElement} */ (stage.querySelector('.keys')).close();
    if (stage.querySelector(`[data-present="${other}"]`)) press(other);
    else act(other);
    return;
  }
  // After a click the space bar turns the page again.
  if (detail > 0 && !button.closest('.keys')) /** @type {HTMLElement} */ (story()).focus();
  act(/** @type {string} */ (present));
};

/** Says each step once, and tells the notes of it. */
const follow = () => {
  /** @type {string | null | undefined} */
  let before;
  const look = () => {
    const now = story();
    const seen = now && `${now.dataset.step} ${now.dataset.open} ${html.lang}`;
    if (now && seen !== before) {
      const words = ['.above', '.count', '.headline', '.below'].map((part) => /** @type {HTMLElement} */ (now.querySelector(part)).textContent.trim());
      /** @type {HTMLElement} */ (now.querySelector('.spoken')).textContent = words.filter(Boolean).map((said) => said.replace(/[^.!?…:]$/, '$&.')).join(' ');
    }
    if (now) speaker.show(now, seen !== before);
    before = seen;
  };
  // What is written here is no news.
  /** @type {(change: MutationRecord) => Element | null | undefined} */
  const isOurs = ({ target }) => (/** @type {Element} */ (target).closest ? /** @type {Element} */ (target) : target.parentElement)?.closest('[data-clock], .spoken');
  new MutationObserver((changes) => { if (!changes.every(isOurs)) look(); }).observe(stage, { subtree: true, childList: true, characterData: true, attributeFilter: ['data-step', 'data-open', 'lang', 'hidden'] });
  look();
};

const start = () => {
  speaker = notes({ press, onKey, blocked: () => app.give('present', 'notes') });
  document.addEventListener('keydown', onKey);
  stage.addEventListener('click', onClick);
  stage.addEventListener('close', () => {
    if (stage.open) return;
    awake?.release().catch(() => {});
    speaker.close();
  });
  document.addEventListener('visibilitychange', () => keepAwake().catch(() => {}));
  follow();
};

/** @type {(to: App, on: HTMLDialogElement) => void} */
export const present = (to, on) => {
  const isNew = stage !== on;
  [app, stage] = [to, on];
  if (isNew) start();
  if (!stage.contains(document.activeElement)) /** @type {HTMLElement} */ (story()).focus();
  keepAwake().catch(() => {});
};
