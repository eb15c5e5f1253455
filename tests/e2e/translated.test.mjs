// Other people's hands on the page: a browser's translator takes the place of every text node, also of those added later, by two
// <font> elements with the translation. The page must not break, and must say of every change what an untouched page says.
// Translators leave alone what is marked translate="no". The same walk in Chromium, Firefox and WebKit.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually, setUp } from './support.mjs';
import { text } from './texts.mjs';
import { BROWSERS, start } from './webdriver.mjs';

const place = setUp();

/** A translator: what it has translated stands between ⟦ and ⟧. */
const TRANSLATE = `
  const wrap = (node) => {
    if (!node.parentElement || node.parentElement.closest('[translate=no], font, script, style')) return;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = '⟦' + node.data + '⟧';
    outer.append(inner);
    node.replaceWith(outer);
  };
  const all = (root) => {
    if (root.nodeType === Node.TEXT_NODE) return wrap(root);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    found.forEach(wrap);
  };
  window.broken = [];
  addEventListener('error', (event) => window.broken.push(String(event.message)));
  all(document.getElementById('app'));
  new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(all)))
    .observe(document.getElementById('app'), { subtree: true, childList: true });
`;

const READ = `
  // What is said aloud follows later, and so does whether the page's files are on the device.
  const words = (element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('.aloud, .offline').forEach((later) => later.remove());
    return copy.textContent.replace(/[⟦⟧]/g, '').replace(/\\s+/g, ' ').trim();
  };
  const page = document.querySelector('#app > .page');
  return page ? [...page.querySelectorAll('header.masthead, .ways, .languages, .answer, .periods, .takehome, .bands, .inputs, .results > section, .results > .beside, .colophon')].map(words) : [];
`;
const TRANSLATED = `return document.querySelectorAll('#app font font').length`;
const BROKEN = `return window.broken.concat(document.documentElement.dataset.trouble ? [document.documentElement.dataset.trouble] : [])`;

const type = (field, value) => `
  const input = document.querySelector('#app > .page [data-field="${field}"]');
  input.focus();
  input.value = '${value}';
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
`;
const leave = (field) => `document.querySelector('#app > .page [data-field="${field}"]').dispatchEvent(new FocusEvent('focusout', { bubbles: true }));`;
const choose = (field, value) => `
  const list = document.querySelector('#app > .page select[data-field="${field}"]');
  list.value = '${value}';
  list.dispatchEvent(new Event('change', { bubbles: true }));
`;
/** Presses the first button or link with these words, translated or not. */
const press = (words) => `
  const says = (part) => part.textContent.replace(/[⟦⟧]/g, '').trim() === ${JSON.stringify(words)};
  const is = (control) => [control, ...control.querySelectorAll('*')].some(says);
  [...document.querySelectorAll('#app > .page button, #app > .page a, #app > .page summary')].find(is).click();
`;

const STEPS = [
  ['a figure is typed', type('hours', '30')],
  ['a wrong text is typed', type('1.fee', '29x')],
  ['a right one after it', type('1.fee', '31')],
  ['the field is left', leave('1.fee'), { isSilent: true }],
  ['amounts are for a year', `document.querySelector('#app > .page [data-field="period"][value="year"]').click();`],
  ['the other side is asked for', press(text('en', 'counter-platform'))],
  ['a step is taken back', press(text('en', 'undo'))],
  ['a deal is added', press(text('en', 'add-deal'))],
  ['a group is opened', press(text('en', 'group-tax'))],
  ['another example is chosen', choose('preset', 'courier')],
  ['and one with four deals', choose('preset', 'ride-hail-percentages')],
  ['the language is changed', press('Cymraeg')],
  ['a figure is typed in it', type('hours', '35')],
  ['and changed back', press('English')],
];

/** The parts of the page that say something else, each from where it does. */
const differing = (said, wanted) => wanted.flatMap((words, at) => {
  const found = said[at] ?? '';
  if (found === words) return [];
  const from = Math.max(0, [...words].findIndex((sign, place) => sign !== [...found][place]) - 20);
  return [`${found.slice(from, from + 120)} instead of ${words.slice(from, from + 120)}`];
});

/** A browser by one interface: `goto` an address, `run` the body of a function in the page. */
const chromium = async () => {
  const context = await place.browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  const page = await context.newPage();
  return {
    goto: (url) => page.goto(url),
    // An expression: the page's policy forbids functions made of text.
    run: (body) => page.evaluate(`(() => { ${body} })()`),
    close: () => context.close(),
  };
};

const ENGINES = [{ name: 'Chromium', start: chromium }, ...BROWSERS.map((kind) => ({ name: kind.name, start: () => start(kind) }))];
for (const name of ['Firefox', 'WebKit']) {
  if (!ENGINES.some((kind) => kind.name === name)) test(name, { skip: `${name} or its driver is not installed` }, () => {});
}

for (const engine of ENGINES) describe(engine.name, () => {
  let browser;
  before(async () => { browser = await engine.start(); });
  after(async () => { await browser?.close(); });

  const arrive = async () => {
    await browser.goto('about:blank');
    await browser.goto(`${place.url}?lang=en#view=all`);
    await eventually(() => browser.run('return Boolean(document.querySelector("#app > .page .sources"))'), true, 'the page is whole');
  };
  /**
   * The page's words once they no longer change: 450 ms of silence, and, where the step before says something else than `before`, not before
   * that: a loaded machine may draw it later than it takes to find the page silent.
   */
  const read = async (what, before, isSilent) => {
    const changed = async () => JSON.stringify(await browser.run(READ)) !== JSON.stringify(before);
    if (!isSilent) await eventually(changed, true, `something is said when ${what}`);
    let [last, times] = ['', 0];
    while (times < 3) {
      await new Promise((done) => { setTimeout(done, 150); });
      const now = JSON.stringify(await browser.run(READ));
      times = now === last ? times + 1 : 0;
      last = now;
    }
    return JSON.parse(last);
  };

  test(`${engine.name}: a translated page says of every change what an untouched one says`, async () => {
    await arrive();
    const wanted = [];
    let words = await read('nothing is done', undefined, true);
    for (const [what, step, { isSilent } = {}] of STEPS) {
      await browser.run(step);
      words = await read(what, words, isSilent);
      wanted.push(words);
    }
    await arrive();
    await browser.run(TRANSLATE);
    const atFirst = await browser.run(TRANSLATED);
    assert.ok(atFirst > 100, 'the page is translated');
    for (const [at, [what, step]] of STEPS.entries()) {
      await browser.run(step);
      await eventually(async () => differing(await browser.run(READ), wanted[at]), [], what);
      assert.deepEqual(await browser.run(BROKEN), [], `nothing breaks when ${what}`);
      assert.ok(await browser.run(TRANSLATED) > 100, `what is translated stays so when ${what}`);
    }
  });
});
