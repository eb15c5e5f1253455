// The page on which editors choose how the calculator stands on their site, and copy the code. TEXTS, PRESETS, FROZEN and INTEGRITY
// are filled in by the build.
import { asked, scenario } from './asked.js';
import { FRAME_MARGIN, snippets } from './builder/snippets.js';
import { destination, parse } from './frame/parse.js';

const html = document.documentElement;
/** @type {(selector: string) => Page} */
const find = (selector) => /** @type {Page} */ (document.querySelector(selector));
/** @type {(selector: string) => Page[]} */
const all = (selector) => /** @type {Page[]} */ ([...document.querySelectorAll(selector)]);
const form = find('form');
const call = find('#call');
const live = new URL('.', location.href).href;
/** An address of a site without its scheme. */
const BARE = /^\s*[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#]\S*)?\s*$/u;

/** @type {(key: string) => string} */
const words = (key) => TEXTS[html.lang][key];
const texts = Object.fromEntries(Object.entries(TEXTS).map(([code, text]) => [code, { title: text['page-name'], purpose: text['page-purpose'], link: text['card-link'] }]));

const settings = () => {
  const { preset, version, width, accent, call: to, 'call-en': en, 'call-cy': cy, ...rest } = /** @type {Record<string, string>} */ (Object.fromEntries(new FormData(form)));
  const own = preset === 'own';
  // What the frame would not show is no part of the code: the page says so beside it.
  const action = destination(to) && (en || cy) ? { call: to, 'call-en': en, 'call-cy': cy } : { call: '', 'call-en': '', 'call-cy': '' };
  return { preset: own ? '' : preset, scenario: own ? scenario : '', ...rest, accent: parse(accent) ? accent : '', ...action };
};

/** Says which of what is typed would not be shown, and why; not while it is being typed. */
const judge = () => {
  const [accent, en, cy] = ['accent', 'call-en', 'call-cy'].map((name) => find(`#${name}`));
  /** @type {(name: string, key: string, ...fields: Page[]) => void} */
  const say = (name, key, ...fields) => {
    if (key && fields.some((field) => field === document.activeElement)) return;
    const message = find(`#${name}-wrong`);
    const said = key && words(key);
    if (message.textContent !== said) message.textContent = said;
    if (fields.length === 1) fields[0].setAttribute('aria-invalid', `${Boolean(key)}`);
  };
  const [leads, speaks] = [Boolean(destination(call.value)), Boolean(en.value || cy.value)];
  const isWrong = Boolean(call.value) && !leads;
  say('accent', accent.value && !parse(accent.value) ? 'accent-wrong' : '', accent);
  say('call', isWrong ? 'call-wrong' : '', call);
  say('words', !isWrong && leads !== speaks ? 'call-needs' : '', call, en, cy);
};

/**
 * Height in px that a frame without a script should have, which cannot follow its content: that of the preview or, since readers come with
 * phones too, of the same on the narrowest of them. `undefined` where all of the page scrolls within.
 */
const height = () => {
  const measured = Math.max(...all('coop-or-gig').map(({ clientHeight }) => clientHeight));
  return form.elements.view.value === 'whole' || !measured ? undefined : measured + FRAME_MARGIN;
};

/** Writes the code for what is chosen, and says how large that is. */
const write = () => {
  const isFrozen = form.elements.version.value === 'frozen';
  const place = isFrozen ? { base: `${live}${FROZEN}/`, integrity: INTEGRITY } : { base: live };
  for (const [kind, code] of Object.entries(snippets(settings(), place, texts, height()))) find(`#${kind}`).value = code;
  const { clientWidth, clientHeight } = find('coop-or-gig');
  find('#size').value = words('size').replace('{ $width }', `${clientWidth}`).replace('{ $height }', `${clientHeight}`);
};

const show = () => {
  const chosen = settings();
  find('.preview').className = `preview ${form.elements.width.value}`;
  for (const preview of all('coop-or-gig')) for (const [name, value] of Object.entries(chosen)) {
    if (value) preview.setAttribute(name, value);
    else preview.removeAttribute(name);
  }
  write();
  judge();
};

/** Writes down what each list holds, where it wraps: a browser cuts what a closed list has no room for. */
const tell = () => {
  for (const list of all('select')) find(`#${list.id} + *`).textContent = list.selectedOptions[0]?.text ?? '';
};

/** @type {(lang: string) => void} */
const speak = (lang) => {
  html.lang = lang;
  document.title = words('title');
  for (const element of all('[data-text]')) element.textContent = words(/** @type {string} */ (element.dataset.text));
  for (const link of all('.languages a')) {
    if (link.lang === lang) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  for (const option of all('[name="preset"] option')) option.textContent = PRESETS[lang][option.value] ?? words('own');
  find('.home').href = `./?lang=${lang}#${scenario}`;
  tell();
};

const wanted = [asked.get('lang'), ...navigator.languages].map((tag) => String(tag).slice(0, 2).toLowerCase());
const preset = form.elements.preset;
if (scenario) preset.add(new Option('', 'own', true, true));
for (const id of Object.keys(PRESETS.en)) preset.add(new Option('', id));
speak(wanted.find((code) => TEXTS[code]) ?? 'en');
show();
// The preview is as high as its content, which follows a moment later.
const grows = new ResizeObserver(write);
for (const preview of all('coop-or-gig')) grows.observe(preview);
html.classList.add('js');

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;
// What fills in forms may tell of it only once it is done.
for (const event of ['input', 'change']) document.addEventListener(event, ({ target }) => {
  // An address as people say it, "campaign.org/join", is completed once it has been typed, where the reader sees it.
  if (event === 'change' && target === call && BARE.test(call.value)) call.value = `https://${call.value.trim()}`;
  // One shows what the other holds.
  if (target.type === 'color') form.elements.accent.value = /** @type {string} */ (target.value);
  else if (target.name === 'accent' && /^#[0-9a-f]{6}$/i.test(/** @type {string} */ (target.value))) find('[type="color"]').value = /** @type {string} */ (target.value);
  tell();
  clearTimeout(waiting);
  waiting = setTimeout(show, 150);
});
form.addEventListener('submit', (event) => event.preventDefault());
document.addEventListener('click', async (event) => {
  const { target } = event;
  const language = target.closest('.languages a');
  if (language) {
    event.preventDefault();
    history.replaceState(null, '', `?lang=${language.lang}${scenario && `#${scenario}`}`);
    speak(language.lang);
    show();
    return;
  }
  const button = target.closest('[data-copy]');
  if (!button) return;
  // What was typed a moment ago is in what is copied.
  clearTimeout(waiting);
  show();
  const box = find(`#${button.dataset.copy}`);
  let how = 'copied';
  try {
    await navigator.clipboard.writeText(box.value);
  } catch {
    how = 'failed';
    box.select();
  }
  /** @type {HTMLElement} */ (/** @type {HTMLElement} */ (button.parentElement).querySelector('.said')).textContent = words(how);
});
