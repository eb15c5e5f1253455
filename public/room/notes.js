// The presenter's notes in a window of their own, or on the stage where a browser opens none. They are the app's (src/workshop/presenter/
// notes.rs): here they are copied and timed.

const NAME = 'coop-or-gig-notes';

/** 4:05 of so many milliseconds. */
const told = (milliseconds) => {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** All the page's style that can be read: the window then needs no file, so it opens offline and from a file, too. */
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
export const notes = ({ press, onKey, blocked }) => {
  let other;
  let story;
  let began;
  let stepBegan;

  const isThere = () => Boolean(other && !other.closed);
  const clocks = () => {
    if (!story) return;
    const now = performance.now();
    const words = { all: told(now - began), step: told(now - stepBegan) };
    const places = [story, ...(isThere() ? [other.document] : [])];
    for (const place of places) {
      for (const clock of place.querySelectorAll('[data-clock]')) {
        const said = words[clock.dataset.clock];
        if (clock.textContent !== said) clock.textContent = said;
      }
    }
  };
  const copy = () => {
    if (!isThere() || !story) return;
    const { document: its } = other;
    its.documentElement.lang = document.documentElement.lang;
    const from = story.querySelector('.notes');
    its.title = from.getAttribute('aria-label');
    const to = its.importNode(from, true);
    to.hidden = false;
    // Where a button had the focus its copy has it.
    const focused = its.activeElement?.dataset?.press;
    its.body.replaceChildren(to);
    if (focused) its.querySelector(`[data-press="${focused}"]`)?.focus();
  };
  const open = () => {
    other = window.open('', NAME, 'popup,width=420,height=780');
    if (!isThere()) {
      blocked();
      return;
    }
    style(other);
    other.document.documentElement.className = 'notes-window';
    other.onkeydown = onKey;
    other.onclick = ({ target }) => {
      const button = target.closest?.('[data-press]');
      if (button) press(button.dataset.press);
    };
    copy();
    clocks();
  };
  setInterval(clocks, 250);
  addEventListener('pagehide', () => other?.close());

  return {
    toggle: () => {
      if (isThere()) other.close();
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
