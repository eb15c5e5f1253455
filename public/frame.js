// What the page does within another page, and only there: takes that page's look, says how high it is, hears what is set, and adds
// what the editor and the reader need around it. FRAME_CSS is its style's name; the build fills it in.
import { asked } from './asked.js';
import { opened, told } from './frame/exports.js';
import { show } from './frame/aside.js';
import { follow, measure } from './frame/height.js';
import { look, part } from './frame/look.js';
import { KEYS, listen, tell } from './frame/messages.js';

const html = document.documentElement;
/** @type {Record<string, string>} */
const settings = Object.fromEntries(KEYS.map((key) => [key, asked.get(key) ?? '']));
// The language and the scenario are the reader's to change: only another one than was set before is taken from the page around.
settings.lang = html.lang;
settings.scenario = location.hash.slice(1);
// Before the app asks for it.
part(settings.view);

/** Calls once the app is up, or cannot be. */
/** @type {(call: () => void) => void} */
const whenSettled = (call) => {
  const isSettled = () => html.classList.contains('up') || html.dataset.trouble;
  if (isSettled()) return call();
  const observer = new MutationObserver(() => {
    if (!isSettled()) return;
    observer.disconnect();
    call();
  });
  observer.observe(html, { attributeFilter: ['class', 'data-trouble'] });
};

/** Calls once the part that was asked for stands, or has had its time: until then the frame keeps the height that its page gave it. */
/** @type {(call: () => void) => void} */
const whenStands = (call) => {
  const PATIENCE_MS = 8000;
  let isLate = false;
  const observer = new MutationObserver(() => look());
  const look = () => {
    const isPart = ['card', 'tool'].includes(/** @type {string} */ (html.dataset.view));
    // All of the app is there, and with it the part.
    if (isPart && !told('') && !html.dataset.trouble && !isLate) return;
    observer.disconnect();
    clearTimeout(patience);
    call();
  };
  const patience = setTimeout(() => {
    isLate = true;
    look();
  }, PATIENCE_MS);
  observer.observe(html, { attributeFilter: ['data-view', 'data-trouble'] });
  opened.then(() => observer.observe(document.getElementById('app'), { subtree: true, childList: true }));
  // The app may be there already; what it was asked just now it shows first.
  opened.then(() => setTimeout(look));
  look();
};

/** @type {(lang: string) => void} */
const speak = (lang) => {
  const code = lang.slice(0, 2).toLowerCase();
  if (code !== html.lang) opened.then((app) => app.set_language(code));
};
// An empty fragment would scroll a page of the same origin to the frame.
/** @type {(scenario: string) => void} */
const open = (scenario) => location.replace(`#${scenario.replace(/^#/, '') || 'v=1'}`);

/** @type {(sent: Record<string, string>) => void} */
const apply = (sent) => {
  const changed = Object.keys(sent).filter((key) => sent[key] !== settings[key]);
  Object.assign(settings, sent);
  if (changed.includes('scenario')) open(settings.scenario);
  if (changed.includes('lang')) speak(settings.lang);
  look(settings);
  show(settings);
  measure();
};

// The way back in the browser's history belongs to the page around.
history.pushState = (...entry) => history.replaceState(...entry);
// What opens over the page stands where the reader is, not in the middle of a frame that may be taller than the window.
document.addEventListener('click', ({ pageY }) => { if (pageY) html.style.setProperty('--at', `${pageY}px`); }, true);

// While this fills the screen, the page around is no higher than that, and stands at its top: afterwards it is brought back to where the
// reader was, once the frame is as high as it was before.
document.addEventListener('fullscreenchange', () => {
  if (!document.fullscreenElement) setTimeout(() => document.activeElement?.scrollIntoView({ block: 'nearest' }), 200);
});

const style = document.createElement('link');
style.rel = 'stylesheet';
style.href = new URL(FRAME_CSS, import.meta.url).href;
style.onload = () => look(settings);
document.head.append(style);

follow(whenStands);
whenSettled(() => {
  listen(apply);
  show(settings);
  measure();
  const said = () => ({ lang: html.lang, title: document.title });
  tell('ready', said());
  new MutationObserver(() => {
    tell('language', said());
    show();
  }).observe(html, { attributeFilter: ['lang'] });
  // An app that came up after it was given up, too.
  new MutationObserver(() => show()).observe(html, { attributeFilter: ['class'] });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  new MutationObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      show();
      measure();
    }, 200);
  }).observe(document.getElementById('app'), { subtree: true, childList: true, characterData: true, attributeFilter: ['value'] });
});
