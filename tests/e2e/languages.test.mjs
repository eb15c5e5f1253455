// Welsh and English are equals: either can be asked for, either is whole, and nothing is lost on the way from one to the other.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { share } from './matrix.mjs';
import { answer, evidence, field, languageLink, packs, takeHomeAmounts, viewLink } from './page.mjs';
import { eventually, figures, hash, lines, open, openAll, presets, running, setUp, speak } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
/** Alike in both languages: names, words that Welsh has taken over, and abbreviations. */
const ALIKE = new Set(['English', 'Cymraeg', 'p', 'A', 'B', 'C', 'D']);

const shown = (page) => page.evaluate(() => [document.documentElement.lang, document.querySelector('.page:not([hidden])') !== null]);

for (const [path, locale, lang] of [
  ['?lang=cy', 'en-GB', 'cy'],
  ['?lang=en', 'cy-GB', 'en'],
  ['', 'cy-GB', 'cy'],
  ['', 'cy', 'cy'],
  ['', 'en-GB', 'en'],
  ['', 'fr-FR', 'en'],
  ['?lang=fr', 'cy-GB', 'cy'],
  ['?lang=CY', 'en-GB', 'cy'],
  ['?lang=cy-GB', 'en-GB', 'cy'],
  ['?lang=', 'en-GB', 'en'],
  ['?lang=%22%3E%3Cscript%3E', 'en-GB', 'en'],
  ['?x=1&lang=cy&y', 'en-GB', 'cy'],
]) {
  test(`${path || 'no wish'} in a ${locale} browser gives ${lang}`, async (t) => {
    const page = await open(t, place, { path, locale });
    assert.deepEqual(await shown(page), [lang, true]);
    assert.equal(await page.locator('#app > .page').getAttribute('lang'), lang);
    assert.equal(await page.title(), text(lang, 'page-title'));
    assert.equal(await page.locator('#app .takehome h2').innerText(), text(lang, 'takehome-title'));
    assert.equal(await page.locator('#app .languages [aria-current="true"]').getAttribute('lang'), lang);
  });
}

test('the second language a browser asks for counts where the first is not there', async (t) => {
  const prepare = (page) => page.addInitScript(() => Object.defineProperty(navigator, 'languages', { value: ['gd', 'cy', 'en'] }));
  const page = await open(t, place, { prepare });
  assert.equal(await page.locator('html').getAttribute('lang'), 'cy');
});

test('the title is the language’s before the app is up', async (t) => {
  const page = await open(t, place, { lang: 'cy', up: false, noisy: true, prepare: (page) => page.route('**/*.wasm', (route) => route.abort()) });
  await eventually(() => page.title(), text('cy', 'page-title'));
});

test('switching puts ?lang= into the address, leaves the rest of it alone and survives a reload', async (t) => {
  const page = await open(t, place, { path: '?x=1&lang=en#v=1&preset=cleaner&hours=12' });
  for (const lang of ['cy', 'en', 'cy']) {
    await speak(page, lang);
    const { search } = new URL(page.url());
    const query = new URLSearchParams(search);
    assert.deepEqual([query.getAll('lang'), query.get('x')], [[lang], '1']);
    assert.equal(await hash(page), '#v=1&preset=cleaner&hours=12');
  }
  const [before, amounts] = [await figures(page), await lines(page)];
  await page.reload();
  await running(page);
  assert.equal(await page.locator('html').getAttribute('lang'), 'cy');
  assert.deepEqual(await figures(page), before);
  await eventually(() => lines(page), amounts);
});

test('switching adds nothing to the history', async (t) => {
  const page = await open(t, place);
  const before = await page.evaluate(() => history.length);
  for (const lang of ['cy', 'en', 'cy']) await speak(page, lang);
  assert.equal(await page.evaluate(() => history.length), before);
});

test('going back after switching leaves the language as it is, and the address names it', async (t) => {
  const page = await open(t, place, { view: 'answer' });
  await viewLink(page, 'why').click();
  await eventually(() => viewLink(page, 'why').getAttribute('aria-current'), 'page');
  await speak(page, 'cy');
  await page.goBack();
  await eventually(() => viewLink(page, 'answer').getAttribute('aria-current'), 'page');
  await eventually(() => page.evaluate(() => [document.documentElement.lang, new URLSearchParams(location.search).get('lang')]), ['cy', 'cy']);
  await page.reload();
  await running(page);
  assert.equal(await page.locator('html').getAttribute('lang'), 'cy');
});

test('where the other language did not load, switching loads the page in it with the same figures', async (t) => {
  const page = await open(t, place, { noisy: true, path: '?lang=en', prepare: (page) => page.route('**/texts-cy*', (route) => route.abort()) });
  await field(page, 'hours').fill('31');
  await eventually(async () => (await hash(page)).includes('hours=31'), true);
  const amounts = await lines(page);
  await page.unroute('**/texts-cy*');
  await languageLink(page, 'cy').click();
  await page.waitForSelector('html.up[lang="cy"] #app > .page[lang="cy"]');
  assert.deepEqual(await lines(page), amounts);
});

for (const lang of LANGUAGES) {
  test(`where the later texts in ${lang} do not load, the page works with the first and says so`, async (t) => {
    const page = await open(t, place, { noisy: true, lang, whole: false, prepare: (page) => page.route(`**/later-${lang}-*`, (route) => route.abort()) });
    await page.waitForLoadState('networkidle');
    const missing = page.locator('#app > .page').getByText(text(lang, 'rest-missing'));
    assert.equal(await missing.isVisible(), true);
    assert.equal(await page.locator('#app .lines, #app .depends, #app .share').count(), 0);
    assert.equal(await page.locator('#app details [data-field]').count(), 0);
    const kept = await takeHomeAmounts(page).allInnerTexts();
    await field(page, 'hours').fill('31');
    await eventually(async () => JSON.stringify(await takeHomeAmounts(page).allInnerTexts()) === JSON.stringify(kept), false);
    await field(page, 'hours').fill('x');
    await eventually(() => field(page, 'hours').getAttribute('aria-invalid'), 'true');
    assert.deepEqual((await words(page)).filter((said) => /undefined|^$/.test(said)), []);
    await speak(page, LANGUAGES.find((other) => other !== lang));
    await evidence(page).waitFor();
    assert.equal(await missing.count(), 0);
  });
}

/** Every text with letters in it that a reader sees or a screen reader says, but for what is marked as another language. */
const words = async (page) => (await spoken(page)).map(([, said]) => said);

/** The same, each after the element it is in, by its number: a sentence may go on after an amount in one language only. */
const spoken = (page) => page.evaluate(() => {
  const found = [];
  const elements = [];
  const number = (element) => {
    if (!elements.includes(element)) elements.push(element);
    return elements.indexOf(element);
  };
  const root = document.querySelector('#app > .page');
  // The parts of a sentence, a text that changes, and a word that no line breaks stand in elements without a look of their own.
  const block = (element) => element.closest(':not(span:not([class]), .unbroken)');
  const isForeign = (element) => element.closest('[lang]') !== root || element.closest('svg, .aloud'); // what is said aloud follows later
  for (const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT); walker.nextNode();) {
    const { parentElement, data } = walker.currentNode;
    if (!isForeign(parentElement) && /\p{L}/u.test(data)) found.push([number(block(parentElement)), data.trim()]);
  }
  for (const element of root.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
    if (isForeign(element)) continue;
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
      if (/\p{L}/u.test(element.getAttribute(name) ?? '')) found.push([`${number(element)} ${name}`, element.getAttribute(name).trim()]);
    }
  }
  return found;
});

test('nothing is left in the other language, in any example, with everything open', async (t) => {
  const page = await open(t, place, { path: '#v=2&nope=1&hours=x' });
  await openAll(page);
  for (const id of share(await presets(page), 0, 3)) {
    await field(page, 'preset').selectOption(id);
    await field(page, 'hours').fill('x');
    await field(page, 'busy').fill('');
    await field(page, 'weeks').fill('99');
    await field(page, 'price').fill('-1');
    const [said, placed] = [{}, {}];
    for (const lang of LANGUAGES) {
      await speak(page, lang);
      const texts = await spoken(page);
      said[lang] = texts.map(([, text]) => text);
      placed[lang] = new Set(texts.map(([place]) => place)).size;
      assert.ok(said[lang].length > 150, `${said[lang].length} texts`);
    }
    const english = new Set(said.en);
    assert.deepEqual(said.cy.filter((words) => english.has(words) && !ALIKE.has(words)), [], id);
    const withoutNames = said.cy.map((words) => words.replaceAll('The Drivers Cooperative', ''));
    assert.deepEqual(withoutNames.filter((words) => /\b(?:the|your|of|and|with|week|fee)\b/i.test(words)), [], `English in the Welsh of ${id}`);
    assert.equal(placed.en, placed.cy, 'as many elements with words in both');
  }
});

test('the figures are the same in both languages, the words are not', async (t) => {
  const page = await open(t, place);
  for (const id of await presets(page)) {
    await field(page, 'preset').selectOption(id);
    const seen = [];
    for (const lang of LANGUAGES) {
      await speak(page, lang);
      seen.push({ amounts: await lines(page), headline: await answer(page).getByRole('heading').innerText(), digits: (await answer(page).getByRole('heading').innerText()).match(/[\d,.]*\d/g) });
    }
    assert.deepEqual(seen[0].amounts, seen[1].amounts);
    assert.deepEqual(seen[0].digits, seen[1].digits);
    assert.notEqual(seen[0].headline, seen[1].headline);
  }
});

test('titles of sources are marked as the English they are', async (t) => {
  const page = await open(t, place, { lang: 'cy' });
  await openAll(page);
  const links = await evidence(page).or(packs(page)).locator('a').evaluateAll((all) => all.map((link) => link.lang));
  assert.ok(links.length > 10);
  assert.ok(links.every((lang) => lang === 'en'));
});
