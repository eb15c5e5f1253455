// The presenter's notes in a window of their own, or on the stage where a browser opens none. They are the app's (src/workshop/presenter/
// notes.rs): here they are copied and timed.

const NAME = 'coop-or-gig-notes';

/** 4:05 of so many milliseconds. */
/** @type {(milliseconds: number) => string} */
const told = (milliseconds) => {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** All the page's style that can be read: the window then needs no file, so it opens offline and from a file, too. */
/** @type {(to: Window & typeof globalThis) => void} */
const style = (to) => {
  const sheet = new to.CSSStyleSheet();
  const rules = [...document.styleSheets].flatMap((from) => {
    try {
      return [...from.cssRules].map((rule) => rule.cssText);
    } catch {
      return [];
    }
  });
  sheet.replaceSync(rules.join('\n'));
  to.document.adoptedStyleSheets = [sheet];
};

/** `press` does what a button of the page does, `onKey` takes a key, `blocked` hears that there is no window. */
/** @type {(does: { press: (does: string) => void, onKey: (event: KeyboardEvent) => void, blocked: () => void }) => Notes} */
export const notes = ({ press, onKey, blocked }) => {
  /** @type {(Window & typeof globalThis) | null | undefined} */
  let other;
  /** @type {HTMLElement | undefined} */
  let story;
  /** @type {number | undefined} */
  let began;
  /** @type {number} */
  let stepBegan;

  const isThere = () => Boolean(other && !other.closed);
  const clocks = () => {
    if (!story) return;
    const now = performance.now();
    const words = { all: told(now - /** @type {number} */ (began)), step: told(now - stepBegan) };
    const places = [story, ...(isThere() ? [/** @type {Window} */ (other).document] : [])];
    for (const place of places) {
      for (const clock of place.querySelectorAll('[data-clock]')) {
        const said = words[/** @type {'all' | 'step'} */ (clock.dataset.clock)];
        if (clock.textContent !== said) clock.textContent = said;
      }
    }
  };
  const copy = () => {
    if (!isThere() || !story) return;
    const { document: its } = /** @type {Window} */ (other);
    its.documentElement.lang = document.documentElement.lang;
    const from = /** @type {HTMLElement} */ (story.querySelector('.notes'));
    its.title = /** @type {string} */ (from.getAttribute('aria-label'));
    const to = its.importNode(from, true);
    to.hidden = false;
    // Where a button had the focus its copy has it.
    const focused = /** @type {HTMLElement | null} */ (its.activeElement)?.dataset?.press;
    its.body.replaceChildren(to);
    if (focused) its.querySelector(`[data-press="${focused}"]`)?.focus();
  };
  const open = () => {
    other = /** @type {(Window & typeof globalThis) | null} */ (window.open('', NAME, 'popup,width=420,height=780'));
    if (!isThere()) {
      blocked();
      return;
    }
    style(/** @type {Window & typeof globalThis} */ (other));
    /** @type {Window} */ (other).document.documentElement.className = 'notes-window';
    /** @type {Window} */ (other).onkeydown = onKey;
    /** @type {Window} */ (other).onclick = /** @type {(event: MouseEvent) => void} */ (/** @param {FromPage<MouseEvent>} event */ ({ target }) => {
      const button = target.closest?.('[data-press]');
      if (button) press(/** @type {string} */ (button.dataset.press));
    });
    copy();
    clocks();
  };
  setInterval(clocks, 250);
  addEventListener('pagehide', () => other?.close());

  return {
    toggle: () => {
      if (isThere()) other?.close();
      else open();
    },
    /** The story has changed; `another`: it is another step. */
    show: (now, another) => {
      story = now;
      began ??= performance.now();
      if (another) stepBegan = performance.now();
      copy();
      clocks();
    },
    close: () => {
      other?.close();
      began = undefined;
    },
  };
};
