// axe-core finds nothing, in both languages, light and dark, from a small phone to a wide screen, in every state of the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './axe.mjs';
import { matrix } from './matrix.mjs';
import { button, choose, counter, counterSaid, explains, explanation, field, savedRows, statement, take } from './page.mjs';
import { eventually, lines, open, openAll, setUp } from './support.mjs';
import { LANGUAGES } from './texts.mjs';

const place = setUp();

/** The states of the page that look different. */
const STATES = {
  'as it opens': { prepare: () => {} },
  'all open, with errors and notices': {
    path: '#v=2&nope=1&preset=nope&hours=x&1.name=Acme',
    prepare: async (page) => {
      await openAll(page);
      await field(page, 'hours').fill('1,2,3');
      await field(page, 'busy').fill('');
      await field(page, '2.flat').fill('-5');
      await field(page, '1.cap').fill('x');
      await eventually(() => page.locator('#app [aria-invalid="true"]').count(), 4);
      await button(page, 'share-copy').click();
    },
  },
  'four deals, all open': {
    path: '#v=1&preset=ride-hail-percentages&1.name=A+rather+long+name+that+fills+forty+lett',
    prepare: async (page) => {
      await openAll(page);
      assert.equal((await lines(page))['take-home'].length, 4);
    },
  },
  'every view open, with a co-op’s members entered, scenarios kept and something taken away': {
    path: '#v=1&preset=private-hire&coop-members=12&goal=500',
    prepare: async (page) => {
      for (const count of [1, 2]) {
        await button(page, 'kept-keep').click();
        await eventually(() => savedRows(page).count(), count);
      }
      await button(page, 'kept-delete', { letter: 'B' }).click();
      await counter(page).click();
      await openAll(page);
      await eventually(() => counterSaid(page).textContent().then((said) => said !== ''), true);
      await take(page, 'csv').click();
    },
  },
  'a row explained': {
    path: '#v=1&preset=employed-carer',
    prepare: async (page) => {
      await explains(page, 'take-home').click();
      await eventually(() => explanation(page).locator('summary').count().then((count) => count > 0), true);
      await explanation(page).locator('summary').first().click();
    },
  },
  'a loss': {
    path: '#v=1&preset=cleaner&price=1&other-costs=90&3.share=100',
    prepare: async (page) => assert.ok((await lines(page))['take-home'][0] < 0),
  },
};

for (const { state, lang, scheme, width } of matrix({ state: Object.keys(STATES), lang: LANGUAGES, scheme: ['light', 'dark'], width: [320, 768, 1440] })) {
  test(`${state}: ${lang}, ${scheme}, ${width} px`, async (t) => {
    const { path = '', prepare } = STATES[state];
    const page = await open(t, place, { lang, scheme, path, viewport: { width, height: 800 }, noisy: true });
    await prepare(page);
    assert.deepEqual(await findings(page), []);
  });
}

test('with more contrast asked for', async (t) => {
  for (const colorScheme of ['light', 'dark']) {
    const page = await open(t, place);
    await page.emulateMedia({ contrast: 'more', colorScheme });
    assert.deepEqual(await findings(page), []);
  }
});

test('in forced colours, what is chosen can still be told', async (t) => {
  const page = await open(t, place);
  await page.emulateMedia({ forcedColors: 'active' });
  const label = page.locator('#app label', { has: page.locator('[data-field="period"][value="month"]') });
  const picture = async (period) => {
    await choose(page, 'period', period);
    await page.evaluate(() => document.activeElement.blur());
    await page.mouse.move(0, 0);
    return (await label.screenshot()).toString('base64');
  };
  assert.notEqual(await picture('month'), await picture('week'));
});

test('one main heading, sections with headings, and nothing skipped', async (t) => {
  const page = await open(t, place);
  await openAll(page);
  const levels = await page.locator('h1, h2, h3, h4, h5, h6').evaluateAll((all) => all.filter((heading) => heading.checkVisibility()).map((heading) => Number(heading.tagName[1])));
  assert.equal(levels.filter((level) => level === 1).length, 1);
  levels.slice(1).forEach((level, at) => assert.ok(level - levels[at] <= 1, `${levels}`));
  for (const role of ['banner', 'main', 'contentinfo', 'navigation']) assert.ok(await page.getByRole(role).count() >= 1, role);
});

test('every control has a name and a description that are there', async (t) => {
  const page = await open(t, place, { path: '#v=1&preset=home-carer' });
  await openAll(page);
  const wrong = await page.locator('#app :is([data-field], [data-slide])').evaluateAll((all) => all.flatMap((control) => {
    const isNamed = control.labels?.length === 1 || (control.getAttribute('aria-label') ?? '').length > 2;
    const described = (control.getAttribute('aria-describedby') ?? control.closest('fieldset')?.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
    const missing = described.filter((id) => !document.getElementById(id)?.textContent);
    return isNamed && missing.length === 0 ? [] : [`${control.dataset.field}: ${missing}`];
  }));
  assert.deepEqual(wrong, []);
});

test('no id stands twice, before or after the app is up', async (t) => {
  const ids = (page) => page.evaluate(() => {
    const all = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return all.filter((id, at) => all.indexOf(id) !== at);
  });
  const still = await open(t, place, { js: false, up: false });
  assert.deepEqual(await ids(still), []);
  const page = await open(t, place);
  assert.deepEqual(await ids(page), []);
});

test('the tables tell a screen reader which figure belongs to which deal', async (t) => {
  for (const width of [320, 1280]) {
    const page = await open(t, place, { viewport: { width, height: 700 } });
    const table = statement(page).getByRole('table');
    assert.equal(await table.count(), 1);
    // In a narrow column the corner may be left out.
    assert.ok(await table.getByRole('columnheader').count() >= 2);
    assert.ok(await table.getByRole('rowheader').count() >= 11);
    assert.ok(await table.getByRole('cell').count() >= 22);
  }
});
