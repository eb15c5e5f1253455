// What stands below the page within another: the editor's call to action, the way to the full page, what a sandbox forbids, and the
// reader's agreement to the result being sent. TEXTS are those of locales/*.ftl whose names start with frame-, without that.
import { told } from './exports.js';
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

/** What the app tells of the answer as it is now. */
const now = () => told(words('short'));
/** The page's own address with the figures as they are; until the app tells it, with those that it came with. */
const fullAddress = () => now()?.link ?? Object.assign(new URL(location.href), { search: `?lang=${html.lang}` }).href;

const callToAction = () => {
  const url = destination(settings.call);
  const lang = [html.lang, ...Object.keys(TEXTS)].find((code) => settings[`call-${code}`]);
  if (!lang || !url) return [];
  const text = settings[`call-${lang}`].slice(0, 120);
  const className = text.length > BESIDE ? 'call long' : 'call';
  return [el('p', { className, lang }, el('a', { href: url.href, target: '_top', rel: 'noopener external' }, text))];
};

/** The place of the call to action beside the card's own way, where it takes no room of its own: the app keeps it empty (src/views/card.rs). Null where no card stands. */
const beside = () => document.querySelector('#app .of-editor');

const way = () => {
  // The card has its own.
  if (beside()) return [];
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
  const found = now();
  if (!found) return [];
  const rows = [{ name: words('ask-who'), value: host }, ...(agreed ? [] : found.shown)].flatMap(({ name, value }) => [el('dt', {}, name ?? words('example')), el('dd', {}, value)]);
  const box = el('section', { className: 'ask' }, el('h2', {}, words(agreed ? 'sending' : 'ask')));
  if (!agreed) box.append(el('p', {}, words('ask-what')));
  box.append(el('dl', {}, ...rows));
  if (!agreed) box.append(el('p', {}, words('ask-only')));
  box.append(el('p', { className: 'steps' }, ...(agreed ? [button('stop', words('stop'))] : [button('agree', words('agree')), button('refuse', words('refuse'))])));
  return [box];
};

const send = () => {
  if (!agreed) return;
  const result = now()?.result;
  const text = JSON.stringify(result);
  if (!result || text === sent) return;
  sent = text;
  confide('result', { result });
};

/** Shows all of it anew, unless nothing of it has changed. */
let was = '';
export const show = (more = {}) => {
  settings = { ...settings, ...more };
  if (!html.classList.contains('up')) return;
  const place = beside();
  const call = callToAction();
  // What stands there as it is keeps the focus.
  if (place && place.innerHTML !== (call[0]?.outerHTML ?? '')) place.replaceChildren(...call);
  const next = el('div', {}, ...consent(), ...(place ? [] : call), ...way(), ...sealed());
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
