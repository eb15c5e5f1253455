// What the tests of the built site share: a server below a sub-folder, a browser, a page that records whatever goes wrong on it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../tools/serve.mjs';
import { launch } from './browser.mjs';
import { field, languageLink } from './page.mjs';

const ROOT = new URL('../../', import.meta.url);
export const DIST = fileURLToPath(new URL('dist/', ROOT));
export const PERIODS = ['hour', 'week', 'month', 'year'];
/** A loaded machine may take its time; nothing here waits longer than it must. */
const PATIENCE = 90_000;

/** What Playwright logs where it keeps the service worker out. */
const KEPT_OUT = 'Service Worker registration blocked by Playwright';

/** What Chromium says of the app's file where there are no scripts to use it, if the page is open for long enough. */
const UNUSED = 'was preloaded using link preload but not used';

/** A place to be in for a whole file: `place.url` is the site's address, `place.served` the paths it was asked for. */
export function setUp({ headers } = {}) {
  const place = { served: [] };
  let site;
  before(async () => {
    site = await serve(DIST, { base: '/a/b/', seen: (path) => place.served.push(path), headers });
    place.url = site.url;
    place.browser = await launch();
  });
  after(async () => {
    await place.browser?.close();
    await site?.close();
  });
  return place;
}

/**
 * A new page in a context of its own, open at `path` (from the site's folder) and, unless `up` is false, with the app running, and
 * with all that comes later unless `whole` is false. All views stand in one column, unless `view` names one (the answer: `answer`)
 * or the address is one that other people damaged.
 * Whatever is logged as an error or a warning, violates the policy or opens a dialog fails the test, unless it is `noisy`.
 */
export async function open(t, place, options = {}) {
  const { path = '', lang, locale = 'en-GB', scheme = 'light', viewport = { width: 1280, height: 900 }, up = true, noisy = false } = options;
  const { js = true, whole = up, prepare = () => {}, context: more = {}, view = 'all' } = options;
  // The service worker has tests of its own (offline.test.mjs): here it stays out, since nothing that it answers can be held back.
  const context = await place.browser.newContext({ locale, colorScheme: scheme, viewport, javaScriptEnabled: js, serviceWorkers: 'block', ...more });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  page.problems = [];
  page.requested = [];
  page.on('console', (message) => {
    if (message.text() === KEPT_OUT || (!js && message.text().includes(UNUSED))) return;
    if (['error', 'warning'].includes(message.type())) page.problems.push(`${message.type()}: ${message.text()} ${message.location().url ?? ''}`.trim());
  });
  page.on('pageerror', (error) => page.problems.push(`uncaught: ${error.message}`));
  page.on('crash', () => page.problems.push('the page crashed'));
  page.on('dialog', (dialog) => {
    page.problems.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('request', (request) => page.requested.push(request.url()));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(`policy violated: ${event.effectiveDirective} ${event.blockedURI}`));
  });
  t.after(async () => {
    await context.close();
    if (!noisy) assert.deepEqual(page.problems, [], 'nothing goes wrong on the page');
  });
  await prepare(page, context);
  const [search, hash = ''] = path.split('#');
  // Without scripts a language is a page of its own.
  const inLanguage = () => (js ? `?lang=${lang}${search.replace('?', '&')}` : pageIn(lang));
  const query = lang ? inLanguage() : search;
  await page.goto(`${place.url}${query}${inView(hash, view)}`);
  if (up) await running(page);
  if (whole) await settled(page);
  return page;
}

/** The page in a language, from the site's folder. */
export const pageIn = (lang) => (lang === 'en' ? '' : `${lang}.html`);

/** A fragment that opens a view. An address that is not as the page writes it stays as it is. */
export const inView = (fragment, view = 'all') => {
  const isPlain = !/&amp;|\s|(^|&)view=/i.test(fragment) && /^(\w[\w.-]*=[^&]*(&|$))*$/.test(fragment);
  const opens = isPlain && view !== 'answer' ? `view=${view}` : '';
  const whole = [fragment, opens].filter(Boolean).join('&');
  return whole && `#${whole}`;
};

/**
 * Waits for what lies below the answer, which follows once the answer is painted, or after a quarter of a second where nothing is. It asks
 * for the frame and for the tasks after it once the page has asked (`painted` in src/browser.rs), and so gets them after the page; twice,
 * since what follows may be followed itself. A machine may be as slow as it likes.
 */
export const followed = (page) => page.evaluate(() => {
  // Where scripts are off there is no app, and no timer either.
  if (!document.querySelector('html.up')) return undefined;
  const task = () => new Promise((done) => { setTimeout(done); });
  const painted = () => new Promise((done) => {
    requestAnimationFrame(done);
    setTimeout(done, 250);
  });
  return painted().then(task).then(task).then(painted).then(task).then(task);
});

/** Waits until what comes later is there, and all that is open is worked out. */
export async function settled(page) {
  await followed(page);
  await page.waitForFunction(() => {
    const root = document.querySelector(`#app > .page[lang="${document.documentElement.lang}"]`);
    if (!root) return false;
    const isOpen = (group) => root.querySelector(`details[data-group="${group}"]`)?.open;
    const isEmpty = (group, found) => !root.querySelector(`details[data-group="${group}"] ${found}`)?.hasChildNodes();
    const waits = [['coop', '.coop-found'], ['sure', '.found']].some(([group, found]) => isOpen(group) && isEmpty(group, found));
    return root.querySelector('dialog.explains') && !waits && !root.querySelector('[aria-busy="true"]');
  }, null, { timeout: PATIENCE });
}

/** Waits until the app runs. */
export async function running(page) {
  await page.waitForSelector('html.up #app > .page', { timeout: PATIENCE });
}

/** Holds back whatever matches until the returned function is called. */
export async function hold(page, pattern = '**/*.wasm') {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  await page.route(pattern, async (route) => {
    await released;
    await route.continue().catch(() => {}); // the page may be gone by now
  });
  return release;
}

/** Polls until `read` gives what is wanted; what it gave last is shown if it never does. */
export async function eventually(read, wanted, message) {
  const end = Date.now() + PATIENCE / 2;
  for (;;) {
    const found = await read();
    try {
      assert.deepEqual(found, wanted, message);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => { setTimeout(resolve, 25); });
  }
}

/** Every line's amounts in pence, one for each deal, read the way people's scripts would. `root` is a selector. */
export async function lines(page, root = '#app > .page') {
  await followed(page);
  return page.evaluate((root) => {
    const found = {};
    // What follows from the year, payments and the next £10, has tables of its own, and so have the parts of the bars.
    for (const row of document.querySelector(root).querySelectorAll('[data-line]:not(.due *, .next-ten *, .thresholds *, [data-group="split"] *)')) {
      found[row.dataset.line] = [...row.querySelectorAll('[data-deal] data')].map((data) => Number(data.value));
    }
    return found;
  }, root);
}

/** What every control of the app holds, by its `data-field`; what is folded away among the reader's figures is opened for that, then folded again. */
export async function figures(page) {
  const folded = await page.evaluateHandle(() => []);
  const openMore = () => page.evaluate((folded) => {
    const closed = [...document.querySelectorAll('#app > .page .inputs details:not([open])')];
    for (const details of closed) details.open = true;
    folded.push(...closed);
    return closed.length;
  }, folded);
  // One may hold another.
  while (await openMore() > 0) await settled(page);
  const [found, count] = await page.evaluate((folded) => {
    const found = {};
    for (const control of document.querySelectorAll('#app > .page [data-field]')) {
      if (control.type !== 'radio' || control.checked) found[control.dataset.field] = control.value;
    }
    for (const details of folded.toReversed()) details.open = false;
    return [found, folded.length];
  }, folded);
  if (count > 0) await settled(page);
  return found;
}

/** Switches the language. */
export async function speak(page, lang) {
  await languageLink(page, lang).click();
  await page.waitForSelector(`html[lang="${lang}"] #app > .page[lang="${lang}"]`);
  await settled(page);
}

/** Opens all that is folded away, and waits for what is in it. */
export async function openAll(page) {
  // One may hold another; the steps of an explanation would go on for long.
  for (let which = '#app details:not([open])', turn = 0; ; which = '#app details:not([open], dialog *)', turn += 1) {
    const [found, isUp] = await page.evaluate((which) => {
      const closed = [...document.querySelectorAll(which)];
      for (const details of closed) details.open = true;
      return [closed.length, document.querySelector('html.up') !== null];
    }, which);
    if (isUp && (found > 0 || turn === 0)) await settled(page);
    if (found === 0 || !isUp) return;
  }
}
export const headline = (page, root = '#app > .page') => page.locator(`${root} h1`).innerText();
/** The fragment of the address, but for the view that a test opens to see all of the page. */
export const hash = async (page) => (await page.evaluate(() => location.hash)).replace(/&?view=all/, '').replace(/^#$/, '');
/** The presets' ids, in order. */
export const presets = (page) => field(page, 'preset').first().locator('option').evaluateAll((options) => options.map((option) => option.value));
/** What has the focus: the `data-field` of a field, the name of a button or a link, else the id or the element's own name. */
export const focused = (page) => page.evaluate(() => {
  const now = document.activeElement;
  const name = ['A', 'BUTTON'].includes(now.tagName) && (now.getAttribute('aria-label') ?? now.textContent);
  return now.dataset.field ?? (name || now.id || now.tagName);
});
/** Whether this has the focus. */
export const hasFocus = (locator) => locator.evaluate((element) => element === document.activeElement);
export const selection = (page) => page.evaluate(() => [document.activeElement.selectionStart, document.activeElement.selectionEnd]);

/** Pence as the page tells them for a week and longer: £1,235. */
export function pounds(pence) {
  const whole = Math.floor((Math.abs(pence) + 50) / 100);
  return `${pence < 0 && whole > 0 ? '−' : ''}£${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}`;
}

/** What the accessibility tree says of all with this role: name, value, value text. */
export async function heard(page, role) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter((node) => !node.ignored && node.role?.value === role).map(({ name, value, properties, description }) => ({
    name: name?.value ?? '',
    value: value?.value,
    text: properties?.find((property) => property.name === 'valuetext')?.value.value ?? '',
    description: description?.value ?? '',
  }));
}

/** What sticks out of the window sideways: the page itself, or out of a section of it. */
export const sideways = (page) => page.evaluate(() => Math.max(
  document.scrollingElement.scrollWidth - innerWidth,
  ...[...document.querySelectorAll('#app .results > *')].map((section) => section.scrollWidth - section.clientWidth),
));

/**
 * Choices that a closed list cuts. Each of its choices may be the one that is made: its words stand below the list, which covers them
 * unseen, and wrap in their box. Words that were measured in this list, as wide and in as large letters, are not measured again.
 */
export const cutChoices = (page, lists) => page.evaluate((which) => {
  globalThis.measured ??= new Map();
  return [...document.querySelectorAll(which)]
    .filter((list) => list.checkVisibility({ visibilityProperty: true }) && list.getBoundingClientRect().width > 1)
    .flatMap((list) => {
      const [words, box] = [list.nextElementSibling, list.parentElement];
      const name = list.dataset.field ?? list.id;
      const { fontSize, fontFamily } = getComputedStyle(words);
      const as = [name, innerWidth, box.getBoundingClientRect().width, list.getBoundingClientRect().width, fontSize, fontFamily].join();
      const told = [...words.childNodes];
      const measure = (text) => {
        words.replaceChildren(text);
        const [own, around, over] = [words, box, list].map((element) => element.getBoundingClientRect());
        return words.scrollWidth > words.clientWidth || own.right > around.right || own.height > around.height
          || around.right > innerWidth + 0.5 || over.height < around.height - 3;
      };
      const isCut = (text) => {
        const key = `${as} ${text}`;
        if (!globalThis.measured.has(key)) globalThis.measured.set(key, measure(text));
        return globalThis.measured.get(key);
      };
      const cut = [...list.options].map((option) => option.text).filter(isCut);
      words.replaceChildren(...told);
      const isShown = getComputedStyle(list).opacity === '0' && words.textContent === list.selectedOptions[0]?.text;
      return [...cut, ...isShown ? [] : ['what is chosen is not told']].map((what) => `${name}: ${what}`);
    });
}, lists);

/** Whether a PDF can be made into pictures here. */
export const hasPdfToPpm = () => spawnSync('pdftoppm', ['-v']).status === 0;
