// Hands on what the app makes to take away (src/views/more/export.rs): to the clipboard, into a file, to the printer, to the share sheet; and
// keeps scenarios on the device, if the reader wants that. Each of these a browser may refuse, which is said and costs nothing else.

import { fillAll, keepFilled } from './qr-places.js';
import { save } from './save.js';

const KEY = 'coop-or-gig';
const html = document.documentElement;

/** Says how it went, beside the button. */
/** @type {(button: HTMLElement, how?: string | void) => void} */
const say = (button, how) => {
  const said = button.closest('section')?.querySelector('[data-failed]');
  if (said) said.textContent = said.dataset[/** @type {string} */ (how)] ?? '';
};

/** A picture whose lines stay within its margins, whatever letters this device has: those that are too long are drawn together. */
/** @type {(picture: string) => string} */
const within = (picture) => {
  const svg = document.importNode(new DOMParser().parseFromString(picture, 'image/svg+xml').documentElement, true);
  // It is laid out for a moment that nobody sees.
  svg.style.position = 'absolute';
  document.body.append(svg);
  for (const line of /** @type {NodeListOf<SVGTextElement>} */ (svg.querySelectorAll('text'))) {
    const room = /** @type {number} */ (/** @type {unknown} */ (svg.getAttribute('width'))) - 2 * /** @type {number} */ (/** @type {unknown} */ (line.getAttribute('x')));
    if (line.getComputedTextLength() <= room) continue;
    line.setAttribute('textLength', room);
    line.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  }
  svg.remove();
  svg.removeAttribute('style');
  return new XMLSerializer().serializeToString(svg);
};

/** The pixels of a picture, as PNG. */
/** @type {(svg: string) => Promise<Blob>} */
const pixels = async (svg) => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(within(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d')).drawImage(image, 0, 0);
  return new Promise((done) => { canvas.toBlob(/** @type {BlobCallback} */ (done), 'image/png'); });
};

const MONTHS_CY = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ');
/** @type {(lang: string) => string} */
const today = (lang) => {
  const now = new Date();
  // Not every browser has the Welsh names.
  if (lang === 'cy') return `${now.getDate()} ${MONTHS_CY[now.getMonth()]} ${now.getFullYear()}`;
  return now.toLocaleDateString(`${lang}-GB`, { day: 'numeric', month: 'long', year: 'numeric' });
};

/** How much of an A4 page there is to fill, in pixels: its height less both margins, and a little for what paper lays out otherwise. */
const PAPER = (297 - 2 * 14) * (96 / 25.4) * 0.98;
/** Sets a page as large as fits, within what is read with ease. */
/** @type {(page: HTMLElement) => void} */
const fit = (page) => {
  let zoom = 1.3;
  do {
    page.style.zoom = /** @type {string} */ (/** @type {unknown} */ (zoom));
    // What must keep its size on paper divides by it.
    page.style.setProperty('--zoom', zoom);
  } while ((zoom -= 0.03) > 0.7 && page.getBoundingClientRect().height > PAPER);
};

/** Prints a page for each language; the page itself is not printed with them. */
/** @type {(app: App, languages: string[]) => Promise<void>} */
const print = async (app, languages) => {
  const pages = document.createElement('div');
  pages.id = 'handouts';
  pages.innerHTML = languages.map((lang) => app.take(`handout:${lang}`)).join('');
  for (const time of pages.querySelectorAll('time')) time.textContent = today(/** @type {HTMLElement} */ (time.closest('[lang]')).lang);
  document.body.append(pages);
  await fillAll(pages);
  // They are laid out as on paper for a moment that nobody sees.
  html.dataset.fit = '';
  for (const page of pages.children) fit(/** @type {HTMLElement} */ (page));
  delete html.dataset.fit;
  html.dataset.print = '';
  addEventListener('afterprint', () => {
    pages.remove();
    delete html.dataset.print;
  }, { once: true });
  window.print();
};

/** Scenarios as a file, and back. A line is a letter, a name and the part of a link after its #. */
/** @type {(app: App) => string} */
const written = (app) => JSON.stringify({
  product: KEY,
  version: 1,
  scenarios: app.take('kept').split('\n').filter(Boolean).map((line) => {
    const [letter, name, link] = line.split('\t');
    return { letter, name, link };
  }),
}, null, 1);
/** @type {(app: App, text: string) => void} */
const read = (app, text) => {
  const { product, scenarios } = JSON.parse(text);
  /** @type {(one: Partial<Kept>) => boolean} */
  const isOne = (one) => typeof one?.name === 'string' && typeof one.link === 'string';
  if (product !== KEY || !Array.isArray(scenarios) || !scenarios.length || !scenarios.every(isOne)) throw new Error('no scenarios');
  /** @type {(one: Kept) => string} */
  const line = ({ letter, name, link }) => [String(letter ?? ''), name, link].map((part) => part.replace(/\s/g, ' ')).join('\t');
  app.give('kept', scenarios.slice(0, 100).map(line).join('\n'));
};

/** Keeps what is kept; the reader hears of it if that cannot be done. */
/** @type {(app: App) => void} */
const keep = (app) => {
  try {
    localStorage.setItem(KEY, written(app));
    app.give('device', 'on');
  } catch (error) {
    app.give('trouble', /** @type {Error} */ (error).name === 'QuotaExceededError' ? 'full' : 'blocked');
  }
};
const forget = () => {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing can be there either.
  }
};

/** @type {Does} */
const open = (app, _, done) => {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'application/json,.json';
  input.onchange = async () => {
    try {
      read(app, await /** @type {FileList} */ (input.files)[0].text());
      done();
    } catch {
      app.give('trouble', 'file');
    }
  };
  input.click();
};

/** @type {(text: string) => Promise<string>} */
const copy = async (text) => {
  await navigator.clipboard.writeText(text);
  return 'copied';
};
/** @type {(app: App, size: string) => Promise<string>} */
const picture = async (app, size) => save(await pixels(app.take(size)), `coop-or-gig-${size}.png`);

/** Scenarios that the page alone has go with it when a newer build is loaded. */
/** @type {(app: App) => void} */
const carry = (app) => {
  try {
    if (app.take('kept')) sessionStorage.setItem(KEY, written(app));
  } catch {
    // Blocked, as everything else is that would keep them.
  }
};
/** @type {(app: App) => void} */
const carried = (app) => {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    if (text !== null) read(app, text);
  } catch {
    // There are none.
  }
};

/** What each button does, and how it is said that it was done. */
/** @type {Record<string, Does>} */
const DOES = {
  text: (app) => copy(app.take('text')),
  mistake: (app) => copy(app.take('text')),
  share: (app) => navigator.share({ text: app.take('text') }).catch((error) => { if (error.name !== 'AbortError') throw error; }),
  csv: (app) => save(new Blob([app.take('csv')], { type: 'text/csv' }), 'coop-or-gig.csv'),
  wide: (app) => picture(app, 'wide'),
  square: (app) => picture(app, 'square'),
  print: (app, languages) => print(app, languages.split(' ')),
  export: (app) => save(new Blob([written(app)], { type: 'application/json' }), 'coop-or-gig.json'),
  import: open,
  forget,
  newer: async (app) => {
    carry(app);
    (await import(OFFLINE)).load();
  },
  'not-now': (app) => app.give('offline', 'ready'),
};

/** Opens the stage of a workshop; what it needs is fetched now. ROOM is filled in by tools/later.mjs. */
/** @type {(app: App, name: string) => Promise<void>} */
const stage = async (app, name) => (await import(ROOM)).open(app, name);

/** From now on; scenarios that are on the device are taken in once the whole page is there. */
/** @param {App} app */
export async function start(app) {
  keepFilled(document.getElementById('app'));
  html.classList.toggle('can-share', Boolean(navigator.share));
  let onDevice = false;
  // A finger on a chart that goes on to scroll the page leaves the figure as it was.
  /** @type {string | undefined} */
  let before;
  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    before = pointerType === 'touch' && target.dataset?.slide ? target.value : undefined;
  }, true);
  document.addEventListener('pointercancel', ({ target }) => {
    if (before === undefined || !target.dataset?.slide) return;
    target.value = before;
    target.dispatchEvent(new Event('input', { bubbles: true }));
  }, true);
  // What was said stands in the language that it was said in.
  const hush = () => document.querySelectorAll('#app [data-failed]').forEach((said) => { said.textContent = ''; });
  new MutationObserver(hush).observe(html, { attributeFilter: ['lang'] });
  // Whatever is done to the scenarios is kept once it is done.
  const later = () => setTimeout(() => { if (onDevice) keep(app); });
  document.addEventListener('click', async ({ target }) => {
    const button = target.closest?.('button[data-take], button[data-room]');
    if (!button) return;
    if (button.dataset.room) {
      stage(app, button.dataset.room).then(() => say(button), () => say(button, 'failed'));
      return;
    }
    const [what, which] = /** @type {string} */ (button.dataset.take).split(':');
    if (what === 'forget') onDevice = false;
    try {
      say(button, await DOES[what]?.(app, which, later));
    } catch {
      say(button, 'failed');
    }
  });
  for (const event of ['click', 'input', 'change']) {
    document.addEventListener(event, ({ target }) => {
      if (target.matches?.('[data-take="device"]')) {
        if (event !== 'change') return;
        onDevice = /** @type {boolean} */ (target.checked);
        if (!onDevice) {
          forget();
          app.give('device', 'off');
        }
      }
      if (target.closest?.('.kept')) later();
    });
  }
  while (!app.take('ready')) await new Promise((done) => { setTimeout(done, 50); });
  carried(app);
  // OFFLINE is filled in by tools/later.mjs.
  import(OFFLINE).then(({ start: keepFiles }) => keepFiles(app)).catch(() => {});
  // The page may be asked for with it.
  const asked = new URLSearchParams(location.search).get('room');
  if (asked) stage(app, asked).catch(() => {});
  try {
    const there = localStorage.getItem(KEY);
    if (there !== null) {
      onDevice = true;
      app.give('device', 'on');
      try {
        const kept = JSON.parse(there).scenarios;
        if (!Array.isArray(kept) || kept.length > 0) read(app, there);
      } catch {
        onDevice = false;
        forget();
        app.give('trouble', 'broken');
      }
    }
  } catch {
    // Blocked: said once the reader asks for it.
  }
}
