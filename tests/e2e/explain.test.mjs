// Every row explains itself: a panel with its rule, the steps down to the reader's figures and the law's, and the way to change them.
// That every row of every example has one that comes to what the row shows, tests/markup (`rows_explain_themselves`) proves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './axe.mjs';
import { matrix, share } from './matrix.mjs';
import { aboutAnswer, button, choose, explains, explanation, field, section, statement } from './page.mjs';
import { eventually, figures, focused, hasFocus, heard, lines, open, presets, settled, setUp, sideways, speak } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
const panel = (page) => explanation(page);
const isOpen = (page) => panel(page).isVisible();
const rows = (page) => statement(page).locator('[data-line]').evaluateAll((all) => all.map((row) => row.dataset.line));
const title = (page) => panel(page).locator('h2').evaluate((head) => head.firstChild.textContent);
const pence = (told) => Math.round(Number(told.replace('−', '-').replace(/[£$,]/g, '')) * 100);

/** The label of the field that has the focus, or what it is called together with others. */
const labelOfFocused = (page) => page.evaluate(() => {
  const now = document.activeElement;
  const label = now.type === 'radio' ? now.closest('fieldset').querySelector('legend') : now.labels?.[0];
  return label?.firstChild.textContent.trim() || now.tagName;
});

async function explain(page, line) {
  await explains(page, line).click();
  await eventually(() => isOpen(page), true, line);
  await eventually(async () => (await panel(page).locator('.result').count()) > 0, true, line);
}

async function close(page) {
  await page.keyboard.press('Escape');
  await eventually(() => isOpen(page), false);
}

/** Opens every step, down to the leaves or until what is wanted is there. What is closed is not there, so it takes turns; at most so many. */
async function unfold(page, turns = 12, wanted) {
  for (let turn = 0; turn < turns; turn += 1) {
    if (await wanted?.count()) return;
    const closed = await panel(page).locator('.derivation details').evaluateAll((all) => all.filter((details) => {
      const isEmpty = !details.lastElementChild.textContent;
      // One that stands open without anything in it is opened anew, as people would.
      if (details.open && isEmpty) details.open = false;
      else details.open = true;
      return isEmpty;
    }).length);
    if (closed === 0) return;
    // What is inside follows.
    await page.waitForFunction(() => [...document.querySelectorAll('.derivation details[open] > div')].every((inside) => inside.textContent), null, { timeout: 2000 }).catch(() => {});
  }
}

/** What is said in the panel: labels, values, sentences, and what a step that can be opened holds. */
const said = (page) => panel(page).evaluate((dialog) => ({
  labels: [...dialog.querySelectorAll('.what')].map((one) => one.textContent),
  values: [...dialog.querySelectorAll('.derivation b, .result')].map((one) => one.textContent),
  sentences: [...dialog.querySelectorAll('p:not(.source)')].map((one) => one.textContent),
  empty: [...dialog.querySelectorAll('.derivation details[open] > div')].filter((inside) => !inside.textContent.trim()).length,
}));

for (const lang of LANGUAGES) {
  test(`every row has a button that opens the panel by its name; Escape closes it and the focus returns (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    for (const line of await rows(page)) {
      const why = explains(page, line);
      assert.equal(await why.count(), 1, line);
      await why.focus();
      await page.keyboard.press('Enter');
      await eventually(() => isOpen(page), true, line);
      await eventually(() => title(page), await why.textContent(), line);
      const [dialog] = await heard(page, 'dialog');
      assert.ok(dialog.name.startsWith(await why.textContent()), `the panel is called ${dialog.name}`);
      const results = await panel(page).locator('.result').allTextContents();
      assert.deepEqual(results.map(pence), (await lines(page))[line], `${line}: the result is the row’s`);
      assert.ok(await page.evaluate(() => document.activeElement.closest('dialog') !== null), 'the focus is in it');
      await close(page);
      assert.ok(await hasFocus(why));
    }
    await button(aboutAnswer(page), 'why').click();
    await eventually(() => isOpen(page), true);
    await button(panel(page), 'close').click();
    await eventually(() => isOpen(page), false);
    assert.ok(await hasFocus(button(aboutAnswer(page), 'why')));
  });

  test(`steps open down to the leaves by keyboard, and a figure there can be changed (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    await explain(page, 'running-costs');
    const [changes] = text(lang, 'explain-change-of').split('{');
    let name = null;
    for (let presses = 0; presses < 60 && !name; presses += 1) {
      await page.keyboard.press('Tab');
      const now = await page.evaluate(() => {
        const { tagName, parentElement } = document.activeElement;
        return [tagName, parentElement?.open];
      });
      if (now[0] === 'SUMMARY' && !now[1]) {
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => document.activeElement.parentElement.lastElementChild.textContent); // what is inside follows
      }
      const reached = await focused(page);
      if (now[0] === 'BUTTON' && reached.startsWith(changes)) name = reached;
    }
    assert.ok(name, 'a leaf is reached');
    await page.keyboard.press('Enter');
    await eventually(() => isOpen(page), false);
    await eventually(async () => name.endsWith(await labelOfFocused(page)), true, 'the focus is on the field');
    const change = await focused(page);
    assert.equal(await field(page, change).isVisible(), true, 'its group is open');
    await page.keyboard.type('1');
    await eventually(async () => (await figures(page))[change].includes('1'), true);
  });

  test(`nothing in it is empty, in every example and every row (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    const wrong = new Set();
    const ids = await presets(page);
    for (const { id } of matrix({ id: ids, lang: LANGUAGES }, { meet: 1 }).filter((one) => one.lang === lang)) {
      await field(page, 'preset').selectOption(id);
      await settled(page);
      for (const line of share(await rows(page), ids.indexOf(id), 3)) {
        await explain(page, line);
        // What is not known has no amount here, and 0 for scripts.
        const amount = (told) => told.trim() === text(lang, 'not-known') ? 0 : pence(told);
        await eventually(async () => (await panel(page).locator('.result').allTextContents()).map(amount), (await lines(page))[line], `${id} ${line}`);
        await unfold(page, 3);
        const { labels, values, sentences } = await said(page);
        assert.ok(values.length >= 2, `${id} ${line}`);
        for (const words of [...labels, ...values, ...sentences]) if (!words.trim() || /[{}]|undefined|NaN|\.\.|\.\d{3}|[£$]\d{4}/.test(words)) wrong.add(`${id} ${line}: “${words}”`);
        await close(page);
      }
    }
    assert.deepEqual([...wrong], []);
  });
}

for (const { lang, scheme, width } of matrix({ lang: LANGUAGES, scheme: ['light', 'dark'], width: [320, 1440] })) {
  test(`axe finds nothing with the panel open (${lang}, ${scheme}, ${width} px)`, async (t) => {
    const page = await open(t, place, { lang, scheme, view: 'why', viewport: { width, height: 800 } });
    await explain(page, 'take-home');
    await unfold(page, 4);
    assert.deepEqual(await findings(page), []);
    assert.ok(await sideways(page) <= 0);
    assert.ok(await panel(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth) <= 0, 'nor does the panel scroll sideways');
  });
}

test('the law’s figures have a source with its date and how far to trust it; the reader’s can be changed', async (t) => {
  const page = await open(t, place);
  await explain(page, 'income-tax');
  await unfold(page);
  const sources = await panel(page).locator('.source').evaluateAll((all) => all.map((one) => [one.textContent, one.querySelector('a')?.rel]));
  const cited = sources.filter(([, rel]) => rel !== undefined);
  assert.ok(cited.length >= 1);
  for (const [words, rel] of cited) {
    assert.match(words, /Date: .*\d{4}.*Confidence: (high|medium|low)/);
    assert.equal(rel, 'noopener noreferrer');
  }
  const [changes] = text('en', 'explain-change-of').split('{');
  const names = new Set(await panel(page).getByRole('button', { name: changes }).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))));
  await close(page);
  const changed = [];
  for (const name of names) {
    await explain(page, 'income-tax');
    const change = panel(page).getByRole('button', { name, exact: true }).first();
    await unfold(page, 12, change);
    await change.click();
    await eventually(async () => name.endsWith(await labelOfFocused(page)), true, `${name} leads to its field`);
    changed.push(await focused(page));
  }
  assert.ok(changed.includes('hours') && changed.includes('price'), `${changed}`);
});

test('a row’s steps are closed at first, and whatever stands open holds something, whichever row was explained before', async (t) => {
  const page = await open(t, place);
  for (const line of ['pay', 'running-costs', 'income-tax', 'take-home', 'pay']) {
    await explain(page, line);
    await settled(page);
    assert.equal((await said(page)).empty, 0, line);
    await unfold(page, 4);
    await eventually(async () => (await said(page)).empty, 0, line);
    await close(page);
  }
});

test('on a wide screen it stands at the side, on a phone it is a sheet from below', async (t) => {
  for (const [width, height] of [[1440, 900], [360, 740]]) {
    const page = await open(t, place, { viewport: { width, height } });
    await explain(page, 'take-home');
    // It may glide in.
    const box = async () => Object.values(await panel(page).boundingBox());
    const stands = ([x, y, wide, high]) => Math.abs(x + wide - width) <= 16 && Math.abs(y + high - height) <= 2
      && (width > 640 ? high >= height - 2 && wide < width / 2 : wide >= width - 2 && y >= height * 0.1);
    await eventually(async () => (stands(await box()) ? 'there' : await box()), 'there', `${width} px`);
  }
});

test('it follows the period and the language, and the other deal of the row', async (t) => {
  const page = await open(t, place);
  await choose(page, 'period', 'year');
  await speak(page, 'cy');
  await explain(page, 'take-home');
  await eventually(async () => (await panel(page).locator('.result').allTextContents()).map(pence), (await lines(page))['take-home']);
  assert.equal(await title(page), text('cy', 'line-take-home'));
  assert.equal(await panel(page).locator('section').count(), 2);
  await close(page);
  await field(page, 'preset').selectOption('home-carer');
  await settled(page);
  await explain(page, 'take-home');
  await eventually(() => panel(page).locator('section').count(), 4);
});

test('the whole of it opened is laid out, however much it is', async (t) => {
  const page = await open(t, place);
  await explain(page, 'take-home');
  await unfold(page, 20);
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  assert.deepEqual(ids.filter((id, at) => ids.indexOf(id) !== at), []);
  assert.ok(await panel(page).locator('.leaf').count() > 20);
});

for (const lang of LANGUAGES) {
  test(`what the answer depends on explains itself: at the value found both leave the same (${lang})`, async (t) => {
    const page = await open(t, place, { lang, view: 'why' });
    await section(page, 'depends-title').getByRole('button', { name: text(lang, 'depends-fee'), exact: true }).click();
    await eventually(() => isOpen(page), true);
    await eventually(() => title(page), text(lang, 'depends-fee'));
    assert.ok((await panel(page).innerText()).includes(text(lang, 'explain-pair')));
    const [app, coop] = (await panel(page).locator('.result').allTextContents()).map(pence);
    assert.ok(app > 0 && Math.abs(app - coop) <= 100, `${app} and ${coop} pence`);
    await unfold(page);
    const found = panel(page).locator('.leaf').filter({ hasText: text(lang, 'explain-found') });
    assert.ok(await found.count() >= 1, 'the steps go down to the value that was found');
  });

  test(`the panel leads on to what the answer depends on, and back by keyboard (${lang})`, async (t) => {
    const page = await open(t, place, { lang, view: 'answer' });
    await button(page, 'why').click();
    await eventually(() => title(page), text(lang, 'line-take-home'));
    await panel(page).getByRole('button', { name: text(lang, 'depends-volume'), exact: true }).press('Enter');
    await eventually(() => title(page), text(lang, 'depends-volume'));
    await eventually(() => hasFocus(button(panel(page), 'back')), true, 'the focus is on the way back');
    assert.deepEqual(await findings(page), []);
    await page.keyboard.press('Enter');
    await eventually(() => title(page), text(lang, 'line-take-home'));
    assert.equal(await button(panel(page), 'back').count(), 0);
    await close(page);
    assert.ok(await hasFocus(button(page, 'why')));
  });

  test(`on a phone what follows from the path opens under its finding, and its rows explain themselves (${lang})`, async (t) => {
    const page = await open(t, place, { lang, view: 'why', viewport: { width: 360, height: 740 } });
    const part = section(page, 'tax-title');
    const fold = part.getByRole('heading', { name: text(lang, 'tax-title') });
    const more = part.getByText(text(lang, 'tax-more'), { exact: true });
    await eventually(() => more.isVisible(), false);
    await fold.click();
    await eventually(() => more.isVisible(), true);
    await more.click();
    await part.getByRole('button', { name: text(lang, 'tax-profit-actual') }).click();
    await eventually(() => isOpen(page), true);
    await eventually(() => title(page), text(lang, 'tax-profit-actual'));
    assert.ok(await sideways(page) <= 0);
  });
}
