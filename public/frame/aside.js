// What stands below the page within another: the editor's call to action, the way to the full page, what a sandbox forbids, and the
// reader's agreement to the result being sent. TEXTS are those of locales/*.ftl whose names start with frame-, without that.
import { result } from './result.js';
import { confide, hostOrigin } from './messages.js';
import { destination } from './parse.js';

const html = document.documentElement;
/** In a sandbox that keeps it apart from its own site. */
const isSealed = origin === 'null';
/** Most letters of a call to action that shares a row with the card's own way on a phone. */
const BESIDE = 26;
const aside = document.createElement('aside');
aside.className = 'frame';

/** @type {Record<string, string>} */
let settings = {};
/** @type {boolean | undefined} */
let agreed;
/** @type {string | undefined} */
let sent;

/** @type {<K extends keyof HTMLElementTagNameMap>(tag: K, properties?: Partial<HTMLElementTagNameMap[K]>, ...content: (Node | string)[]) => HTMLElementTagNameMap[K]} */
const el = (tag, properties = {}, ...content) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
};
/** @type {(key: string) => string} */
const words = (key) => (TEXTS[html.lang] ?? TEXTS.en)[key];

/** The page's own address with the figures as they are. A sealed page cannot keep its address in step, but its link says it. */
const fullAddress = () => {
  const shared = isSealed && (/** @type {HTMLAnchorElement | null} */ (document.querySelector('#app .card .open'))?.href
    ?? /** @type {HTMLInputElement | null} */ (document.querySelector('#app .share input[readonly]'))?.value)?.split('#')[1];
  const address = new URL(location.href);
  address.search = `?lang=${html.lang}`;
  if (shared) address.hash = shared;
  return address.href;
};

const callToAction = () => {
  const url = destination(settings.call);
  const lang = [html.lang, ...Object.keys(TEXTS)].find((code) => settings[`call-${code}`]);
  if (!lang || !url) return [];
  const text = settings[`call-${lang}`].slice(0, 120);
  const className = text.length > BESIDE ? 'call long' : 'call';
  return [el('p', { className, lang }, el('a', { href: url.href, target: '_top', rel: 'noopener external' }, text))];
};

/** Puts the call to action beside the card's own way, where it takes no room of its own, unless it stands there as it is. */
/** @type {(open: Element, call: HTMLElement | undefined) => void} */
const beside = (open, call) => {
  const there = /** @type {Element} */ (open.parentElement).querySelector('.call');
  if (there?.outerHTML === call?.outerHTML) return;
  there?.remove();
  if (call) open.after(call);
};

const way = () => {
  // The card has its own.
  if (document.querySelector('#app .card')) return [];
  const link = el('a', { className: 'full', href: fullAddress(), target: '_blank', rel: 'noopener' }, words('full'));
  // The figures may have changed since.
  for (const event of ['pointerdown', 'focus', 'click', 'auxclick']) link.addEventListener(event, () => { link.href = fullAddress(); });
  return [el('p', {}, link)];
};

const sealed = () => {
  if (!isSealed) return [];
  const address = el('input', { className: 'words', readOnly: true, value: fullAddress() });
  address.addEventListener('focus', () => { address.value = fullAddress(); address.select(); });
  return [el('label', { className: 'sealed' }, words('sealed'), el('span', { className: 'box' }, address))];
};

/** @type {(does: string, text: string) => HTMLButtonElement} */
const button = (does, text) => {
  const made = el('button', { type: 'button' }, text);
  made.dataset.frame = does;
  return made;
};

const consent = () => {
  const host = hostOrigin();
  if (!settings.results || settings.results === 'false' || !host || host === 'null' || agreed === false) return [];
  const found = result(words('short'));
  if (!found) return [];
  const rows = [[words('ask-who'), host], ...(agreed ? [] : found.shown)].flatMap(([name, value]) => [el('dt', {}, name ?? words('example')), el('dd', {}, value)]);
  const box = el('section', { className: 'ask' }, el('h2', {}, words(agreed ? 'sending' : 'ask')));
  if (!agreed) box.append(el('p', {}, words('ask-what')));
  box.append(el('dl', {}, ...rows));
  if (!agreed) box.append(el('p', {}, words('ask-only')));
  box.append(el('p', { className: 'steps' }, ...(agreed ? [button('stop', words('stop'))] : [button('agree', words('agree')), button('refuse', words('refuse'))])));
  return [box];
};

const send = () => {
  if (!agreed) return;
  const found = result(words('short'));
  const now = JSON.stringify(found?.sent);
  if (!now || now === sent) return;
  sent = now;
  confide('result', { result: found?.sent });
};

/** Shows all of it anew, unless nothing of it has changed. */
let was = '';
export const show = (more = {}) => {
  settings = { ...settings, ...more };
  if (!html.classList.contains('up')) return;
  const open = document.querySelector('#app .card .open');
  const call = callToAction();
  if (open) beside(open, call[0]);
  const next = el('div', {}, ...consent(), ...(open ? [] : call), ...way(), ...sealed());
  if (next.innerHTML !== was) {
    const focused = aside.contains(document.activeElement) && /** @type {HTMLElement} */ (document.activeElement).dataset.frame;
    was = next.innerHTML;
    aside.lang = html.lang;
    aside.setAttribute('aria-label', words('label'));
    aside.replaceChildren(...next.childNodes);
    if (!was) aside.remove();
    else if (!aside.isConnected) document.body.append(aside);
    // Where nothing is left here, the focus goes to what stands before.
    const left = () => aside.querySelector('[data-frame]') ?? aside.querySelector('a') ?? [...document.querySelectorAll('#app :is(a, button)')].at(-1);
    if (focused) /** @type {HTMLElement | undefined} */ (left())?.focus();
  }
  send();
};

aside.addEventListener('click', ({ target }) => {
  const does = target.closest('[data-frame]')?.dataset.frame;
  if (!does) return;
  agreed = does === 'agree';
  sent = undefined;
  show();
});
