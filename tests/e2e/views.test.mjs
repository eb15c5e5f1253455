// One view at a time: each has a link, an address, a place in the browser's history, and a heading that has the focus when it opens.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { share } from './matrix.mjs';
import { findings } from './axe.mjs';
import { answer, button, coopFigures, counter, evidence, explains, explanation, exports, field, inputs, languageLink, lead, link, saved, sharing, statement, takeHomeAmounts, viewLink, views, whatIf } from './page.mjs';
import { eventually, figures, focused, headline, open, presets, settled, setUp, sideways } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
const SIZES = [[360, 740], [1280, 800]];
/** A part that each view has, and no other. */
const PARTS = {
  answer: inputs,
  why: statement,
  if: whatIf,
  coop: coopFigures,
  more: sharing,
};
const hash = (page) => page.evaluate(() => location.hash);
const shown = async (page) => {
  const found = [];
  for (const [view, part] of Object.entries(PARTS)) if (await part(page).count()) found.push(view);
  return found;
};

for (const lang of LANGUAGES) {
  test(`${lang}: each view is there by its link, alone, with its heading and the answer in a line`, async (t) => {
    const page = await open(t, place, { lang, view: 'answer' });
    for (const view of ['why', 'if', 'coop', 'more']) {
      await viewLink(page, view).click();
      await eventually(() => shown(page), [view]);
      assert.equal(await headline(page), text(lang, `view-${view}`));
      await eventually(() => focused(page), 'H1', 'the heading has the focus');
      assert.equal(await viewLink(page, view).getAttribute('aria-current'), 'page');
      assert.equal(await views(page).locator('[aria-current]').count(), 1);
      assert.equal(await lead(page).count(), 1);
      assert.match(await hash(page), new RegExp(`&view=${view}$`));
      assert.deepEqual(await findings(page), [], view);
    }
    await viewLink(page, 'answer').click();
    await eventually(() => shown(page), ['answer']);
    assert.equal(await lead(page).count(), 0);
    assert.doesNotMatch(await hash(page), /view=/);
  });

  for (const [width, height] of SIZES) {
    test(`${lang}, ${width} px: every view fits its screen`, async (t) => {
      const page = await open(t, place, { lang, view: 'answer', viewport: { width, height } });
      for (const view of Object.keys(PARTS)) {
        await page.evaluate((view) => { location.hash = `#v=1&preset=private-hire&view=${view}`; }, view);
        await eventually(() => shown(page), [view]);
        await settled(page);
        assert.equal(await sideways(page), 0, view);
        if (width < 640) {
          const bar = await views(page).boundingBox();
          assert.ok(Math.abs(bar.y + bar.height - height) < 2, `${view}: the links stand at the foot of the screen (${bar.y} + ${bar.height})`);
        }
      }
    });
  }
}

test('the line tells what the answer tells, and follows a figure that is changed', async (t) => {
  const page = await open(t, place, { view: 'answer' });
  await field(page, 'hours').fill('30');
  const kept = await takeHomeAmounts(page).allInnerTexts();
  await viewLink(page, 'why').click();
  await eventually(() => lead(page).locator('li b').allInnerTexts(), kept);
});

test('back and forward go from view to view, and the figures stay', async (t) => {
  const page = await open(t, place, { view: 'answer' });
  await field(page, 'hours').fill('31');
  await field(page, 'hours').blur();
  await viewLink(page, 'why').click();
  await viewLink(page, 'more').click();
  await eventually(() => shown(page), ['more']);
  await page.goBack();
  await eventually(() => shown(page), ['why']);
  await eventually(() => focused(page), 'H1');
  await page.goBack();
  await eventually(() => shown(page), ['answer']);
  assert.equal(await field(page, 'hours').inputValue(), '31');
  await page.goForward();
  await eventually(() => shown(page), ['why']);
  assert.match(await hash(page), /hours=31.*view=why/);
});

test('back to another view keeps what was changed since; a link that is followed brings its own figures', async (t) => {
  const page = await open(t, place, { view: 'answer' });
  const keptAt = (hours, view) => eventually(async () => [await field(page, 'hours').inputValue(), await shown(page)], [hours, [view]]);
  await field(page, 'hours').fill('31');
  await field(page, 'hours').blur();
  await viewLink(page, 'why').click();
  await eventually(() => shown(page), ['why']);
  await page.goBack();
  await keptAt('31', 'answer');
  await field(page, 'hours').fill('35');
  await field(page, 'hours').blur();
  await page.goForward();
  await eventually(() => shown(page), ['why']);
  // The address is written a moment later.
  await eventually(async () => /hours=35.*view=why/.test(await hash(page)), true);
  await page.goBack();
  await keptAt('35', 'answer');
  await eventually(async () => /hours=35/.test(await hash(page)), true);
  await page.evaluate(() => { location.hash = '#v=1&preset=private-hire&hours=31'; });
  await keptAt('31', 'answer');
  await page.goBack();
  await keptAt('35', 'answer');
});

test('where data are dear, what the answer does without comes once the reader does something', async (t) => {
  const prepare = (page) => page.addInitScript(() => { Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } }); });
  const page = await open(t, place, { view: 'answer', whole: false, prepare });
  const asked = (name) => page.requested.some((url) => new URL(url).pathname.includes(`/${name}`));
  await page.waitForLoadState('networkidle');
  assert.deepEqual(['rest', 'later', 'texts-en', 'texts-cy'].filter(asked), ['texts-en']);
  assert.match(await headline(page), /£115/);
  await field(page, 'hours').click();
  await settled(page);
  await viewLink(page, 'why').click();
  await eventually(() => shown(page), ['why']);
  assert.deepEqual(['rest', 'later-en', 'later-cy', 'texts-cy'].filter(asked), ['rest', 'later-en'], 'another language waits until it is asked for');
  await languageLink(page, 'cy').click();
  await eventually(() => page.locator('html').getAttribute('lang'), 'cy');
  await eventually(() => headline(page), text('cy', 'view-why'));
  // An address that tells figures is answered whole at once.
  const linked = await open(t, place, { path: '#v=1&preset=courier&hours=30', view: 'answer', prepare });
  assert.ok(linked.requested.some((url) => url.includes('/later-en')));
});

test('an address with a view opens it; one that no view has opens the answer, without a word', async (t) => {
  for (const [view, there] of [['why', ['why']], ['if', ['if']], ['nothing', ['answer']], ['all', Object.keys(PARTS)]]) {
    const page = await open(t, place, { path: `#v=1&preset=courier&view=${view}` });
    await eventually(async () => (await shown(page)).filter((one) => one !== 'coop'), there.filter((one) => one !== 'coop'), view);
    assert.equal(await page.getByText(text('en', 'notices-title')).count(), 0);
  }
});

test('“change this” in an explanation goes to the figure, in whichever view it is', async (t) => {
  const page = await open(t, place, { view: 'why' });
  await explains(page, 'running-costs').click();
  const change = named(page);
  await eventually(async () => (await change.count()) > 0, true);
  await change.first().click();
  await eventually(() => shown(page), ['answer']);
  await eventually(async () => ['miles', 'mile-cost', 'vehicle-costs', 'other-costs', 'weeks'].includes(await focused(page)), true);
});
const named = (page) => explanation(page).getByText(text('en', 'explain-change'), { exact: true });

test('the link to share opens the answer, whatever view it was copied in', async (t) => {
  const page = await open(t, place, { view: 'more' });
  assert.doesNotMatch(await link(page).inputValue(), /view=/);
  assert.equal(await exports(page).count() + await saved(page).count(), 2);
  assert.equal(await evidence(page).count(), 1);
  assert.equal(await answer(page).count() + await statement(page).count(), 0);
});

test('a click with a modifier is the browser’s own', async (t) => {
  const page = await open(t, place, { view: 'answer' });
  const [other] = await Promise.all([page.context().waitForEvent('page'), viewLink(page, 'why').click({ modifiers: ['Control'] })]);
  await other.waitForSelector('html.up #app > .page');
  await eventually(() => shown(other), ['why']);
  assert.deepEqual(await shown(page), ['answer']);
  assert.equal(await button(page, 'undo').count(), 1);
});

/** Controls and links that the Tab key stops at: of a choice between radio buttons, one. */
const stops = (page) => page.evaluate(() => {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter((one) => one.checkVisibility() && !one.closest('dialog:not([open])') && !one.disabled);
  return all.filter((one) => one.type !== 'radio' || one.checked).length;
});
const height = (page) => page.evaluate(() => document.documentElement.scrollHeight);

for (const lang of LANGUAGES) {
  test(`${lang}: the answer and the reader’s own figures stand on two and a half screens of a phone, and on little more than one of a desktop`, async (t) => {
    // What is touched is larger than what is clicked, which a narrow window alone does not show.
    for (const [width, screen, most, touched] of [[360, 740, 1850, true], [360, 740, 1850, false], [1280, 800, 1300, false]]) {
      const viewport = { width, height: screen };
      const page = await open(t, place, { lang, view: 'answer', viewport, context: { isMobile: touched, hasTouch: touched } });
      const now = await height(page);
      assert.ok(now <= most, `${width} px${touched ? ', touched' : ''}: ${now} px high, at most ${most}`);
    }
  });

  test(`${lang}: why stands on four screens of a phone, in every example`, async (t) => {
    const page = await open(t, place, { lang, view: 'answer', viewport: { width: 360, height: 740 } });
    for (const id of share(await presets(page), LANGUAGES.indexOf(lang), LANGUAGES.length)) {
      const other = await open(t, place, { lang, view: 'why', path: `#v=1&preset=${id}`, viewport: { width: 360, height: 740 } });
      await eventually(async () => (await height(other)) <= 3000, true, id);
      assert.ok(await sideways(other) <= 0, id);
    }
  });

  test(`${lang}: no view has more than 45 stops of the Tab key`, async (t) => {
    const page = await open(t, place, { lang, view: 'answer' });
    for (const view of Object.keys(PARTS)) {
      await viewLink(page, view).click();
      await eventually(() => shown(page), [view]);
      const found = await stops(page);
      assert.ok(found <= 45, `${view}: ${found}`);
    }
  });
}

/** How many of the reader's figures stand whole in the window. */
const figuresWithin = (page) => page.evaluate(() => {
  const inside = (element) => element.checkVisibility() && element.getBoundingClientRect().bottom <= innerHeight;
  return [...document.querySelectorAll('#app .inputs [data-field]:is(input, select)')].filter(inside).length;
});

for (const lang of LANGUAGES) {
  test(`${lang}: the first screen of a desktop holds the answer, its chart and six figures, in every example`, async (t) => {
    const page = await open(t, place, { lang, view: 'answer', viewport: { width: 1280, height: 800 } });
    const figure = page.getByRole('main').getByRole('figure');
    for (const id of share(await presets(page), LANGUAGES.indexOf(lang), LANGUAGES.length)) {
      await field(page, 'preset').selectOption(id);
      await eventually(() => field(page, 'preset').inputValue(), id);
      await settled(page);
      await settled(page);
      const { y, height: high } = await figure.locator('svg').first().boundingBox();
      assert.ok(y + high <= 800, `${id}: the chart ends at ${y + high}`);
      assert.ok(await figuresWithin(page) >= 6, id);
    }
  });
}

test('the first screen of a phone holds two figures', async (t) => {
  const phone = await open(t, place, { view: 'answer', viewport: { width: 360, height: 740 - 56 } });
  assert.ok(await figuresWithin(phone) >= 3, 'the way of entry and two figures');
});

test('from the nearest case for the other side, the browser goes back to the figures as they were', async (t) => {
  const page = await open(t, place, { view: 'answer' });
  const [before, said] = [await figures(page), await headline(page)];
  await counter(page).click();
  await eventually(async () => (await headline(page)) !== said, true);
  await page.evaluate(() => history.back());
  await eventually(() => figures(page), before);
  assert.equal(await headline(page), said);
});
