// What the figures rest on, what people say and the evidence does not, what the words mean, what has changed, how to report a mistake.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { share } from './matrix.mjs';
import { evidence, field, packs, questions } from './page.mjs';
import { eventually, headline, open, presets, settled, setUp, sideways, speak } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
const group = (page, name) => questions(page).locator(`[data-group="${name}"]`);
/** The example that is before tax. */
const BEFORE_TAX = 'new-york-driver';
const CONFIDENCES = ['high', 'medium', 'low'].map((how) => `evidence-confidence-${how}`);

/** Opens it by keyboard, as it must be possible. */
async function unfold(page, name) {
  const summary = group(page, name).locator('summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await eventually(() => group(page, name).evaluate((details) => details.open && details.lastElementChild.textContent.length > 40), true);
}

/** Each source of a part of the page: its words, its link. */
const cited = (root) => root.locator('.source').evaluateAll((all) => all.map((source) => {
  const { href, rel, target, lang, textContent } = source.querySelector('a') ?? {};
  return { words: source.textContent, href, rel: (rel ?? '').split(' '), target, lang, title: textContent };
}));

/** What is wrong with sources: each has a link that tells nothing, a title, a date and how far to trust it. */
function wrong(lang, sources) {
  const [before, after] = text(lang, 'evidence-as-of').split('{ $date }');
  return sources.filter(({ words, href, rel, target, title, lang: own }) => !(/^https?:/.test(href)
    && rel.includes('noopener') && rel.includes('noreferrer') && target === '_blank' && title.length > 3 && own === 'en'
    && words.startsWith(text(lang, 'evidence-source')) && new RegExp(`${before}.*\\d{4}.*${after}`).test(words)
    && CONFIDENCES.some((key) => words.includes(text(lang, key))))).map(({ words }) => words);
}

for (const lang of LANGUAGES) {
  test(`each claim has its answer, and sources with date and confidence (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    assert.equal(await group(page, 'claims').evaluate((details) => details.open), false);
    await unfold(page, 'claims');
    const claims = group(page, 'claims').locator('.claims > li');
    assert.equal(await claims.count(), 13);
    for (let at = 0; at < 13; at += 1) {
      const words = await claims.nth(at).textContent();
      for (const key of [`claim-${at + 1}-said`, `claim-${at + 1}-answer`]) assert.ok(words.includes(text(lang, key)), key);
      const sources = await cited(claims.nth(at));
      assert.ok(sources.length >= 1, `claim ${at + 1} has a source`);
      assert.deepEqual(wrong(lang, sources), []);
    }
    assert.ok(await sideways(page) <= 0);
  });

  test(`every word of the glossary is told, in this language (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    await unfold(page, 'glossary');
    const [terms, means] = await Promise.all(['dt', 'dd'].map((tag) => group(page, 'glossary').locator(tag).allTextContents()));
    assert.ok(terms.length >= 30);
    assert.equal(terms.length, means.length);
    assert.equal(new Set(terms).size, terms.length);
    for (const words of [...terms, ...means]) assert.match(words, /\p{L}{3}/u);
    assert.ok(terms.includes(text(lang, 'term-take-rate')));
    const other = await open(t, place, { lang: lang === 'en' ? 'cy' : 'en' });
    await unfold(other, 'glossary');
    const others = await group(other, 'glossary').locator('dd').allTextContents();
    assert.deepEqual(means.filter((words) => others.includes(words)), []);
  });

  test(`what has changed is told, with a date (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    await unfold(page, 'changes');
    const words = await group(page, 'changes').textContent();
    assert.ok(words.includes(text(lang, 'changes-date')));
    assert.ok(await group(page, 'changes').locator('li').count() >= 5);
    for (let n = 1; n <= 8; n += 1) assert.ok(words.includes(text(lang, `change-${n}`)));
  });

  test(`a mistake can be reported: how, and the details to copy (${lang})`, async (t) => {
    const page = await open(t, place, { lang, context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    await unfold(page, 'mistake');
    assert.ok((await group(page, 'mistake').textContent()).includes(text(lang, 'mistake-how')));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(() => group(page, 'mistake').locator('.said').textContent(), text(lang, 'mistake-copied'));
    const details = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(details.includes(await headline(page)));
    assert.match(details, /\d+\.\d+\.\d+/);
    assert.ok(details.includes(`${place.url}?lang=${lang}#`));
  });

  test(`where copying is blocked, the one who reports hears of it (${lang})`, async (t) => {
    const prepare = (page) => page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }));
    const page = await open(t, place, { lang, prepare });
    await unfold(page, 'mistake');
    await group(page, 'mistake').locator('button').click();
    await eventually(async () => (await group(page, 'mistake').locator('.said').textContent()).length > 5, true);
  });

  test(`what each example rests on, and the tax figures, have sources or are marked as assumptions (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    for (const id of share(await presets(page), LANGUAGES.indexOf(lang), LANGUAGES.length)) {
      await field(page, 'preset').selectOption(id);
      await eventually(() => field(page, 'preset').inputValue(), id);
      await settled(page);
      const [rests, law] = [evidence(page), packs(page)];
      // Work before tax goes by no tax rules of ours, so none are named.
      const isTaxed = id !== BEFORE_TAX;
      for (const fold of isTaxed ? [rests, law] : [rests]) await fold.evaluate((details) => { details.open = true; });
      const most = isTaxed ? 5 : -1;
      await eventually(async () => await rests.locator('.source').count() > 0 && await law.locator('.source').count() > most, true);
      if (!isTaxed) assert.equal(await law.count(), 0, id);
      const sources = (await cited(rests.or(law))).filter(({ words }) => words !== text(lang, 'evidence-assumption'));
      assert.ok(sources.length > 8, id);
      assert.deepEqual(wrong(lang, sources), [], id);
    }
    // Benefits belong to the limits of work that is taxed by our rules.
    await field(page, 'preset').selectOption('private-hire');
    await eventually(() => field(page, 'preset').inputValue(), 'private-hire');
    await settled(page);
    await unfold(page, 'limits');
    for (const key of ['limits-benefits', 'limits-say', 'limits-people']) assert.ok((await group(page, 'limits').textContent()).includes(text(lang, key)));
  });
}

test('what is open stays open, and is told in the other language once that is chosen', async (t) => {
  const page = await open(t, place, { lang: 'en', viewport: { width: 320, height: 640 } });
  for (const name of ['claims', 'glossary', 'changes', 'mistake']) await unfold(page, name);
  await speak(page, 'cy');
  for (const [name, key] of [['claims', 'claim-1-answer'], ['glossary', 'term-deal'], ['changes', 'change-1'], ['mistake', 'mistake-how']]) {
    await eventually(async () => (await group(page, name).textContent()).includes(text('cy', key)), true, name);
  }
  assert.ok(await sideways(page) <= 0);
});

test('the questions stand under headings, and each that is folded says what it holds', async (t) => {
  const page = await open(t, place);
  const found = await questions(page).ariaSnapshot();
  assert.match(found, /heading "Questions and answers" \[level=2\]/);
  assert.equal(await questions(page).locator('summary').count(), 7);
  for (const key of ['evidence-title', 'packs-title', 'limits-title', 'claims-title', 'glossary-title', 'changes-title', 'mistake-title']) {
    assert.equal(await page.locator('#app .sources summary', { hasText: text('en', key) }).count(), 1);
  }
});
