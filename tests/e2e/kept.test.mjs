// Scenarios kept: named, side by side, in any order, taken away and brought back; in a file; on the device only when asked for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring, device, download, file, inStorage, keepThree, letters, NOTHING, reload, rows, shown, stored, take, trouble, withStored } from './kept.mjs';
import { button, choose, field, saved, takeHomeAmounts, undo } from './page.mjs';
import { eventually, figures, focused, headline, open, setUp, speak } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();

for (const lang of LANGUAGES) {
  test(`kept, named, side by side, put in order, deleted, brought back, opened: by keyboard alone (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    const press = async (at) => {
      await at.focus();
      await page.keyboard.press('Enter');
    };
    const told = await keepThree(page, press);
    const found = await rows(page);
    assert.equal(await letters(page), 'ABC');
    assert.deepEqual(found.map((row) => row.slice(2, 5)), told.map(({ amounts }) => amounts), 'the amounts of the page');
    const heads = await saved(page).locator('thead th').allTextContents();
    const first = `${text(lang, 'short-app')} / ${text(lang, 'short-agency')}`;
    const rest = ['short-coop', 'years-lead', 'kept-needs', 'kept-do'].map((key) => text(lang, key));
    assert.deepEqual(heads, [text(lang, 'kept-name'), first, ...rest]);
    for (const [at, name] of ['Nawr', 'Wedyn', ''].entries()) {
      await field(page, `kept-name.${at}`).focus();
      await page.keyboard.type(name);
    }
    await eventually(async () => (await rows(page)).map((row) => row[1]), ['Nawr', 'Wedyn', '']);
    assert.equal(await field(page, 'kept-name.1').getAttribute('aria-label'), text(lang, 'kept-name-of').replace('{ $letter }', 'B'));

    await press(button(page, 'kept-down', { letter: 'A' }));
    await eventually(() => letters(page), 'BAC');
    await press(button(page, 'kept-up', { letter: 'C' }));
    await eventually(() => letters(page), 'BCA');
    assert.equal((await rows(page))[2][1], 'Nawr', 'a name goes with its scenario');
    for (const edge of [button(page, 'kept-up', { letter: 'B' }), button(page, 'kept-down', { letter: 'A' })]) {
      assert.equal(await edge.getAttribute('aria-disabled'), 'true');
      await press(edge);
    }
    assert.equal(await letters(page), 'BCA');

    await press(button(page, 'kept-delete', { letter: 'C' }));
    await eventually(() => letters(page), 'BA');
    assert.ok((await trouble(page)).startsWith(text(lang, 'kept-gone')));
    await press(button(saved(page), 'undo'));
    await eventually(() => letters(page), 'BCA', 'where it was');

    for (const [letter, at] of [['A', 0], ['B', 1], ['C', 2]]) {
      await press(button(page, 'kept-open', { letter }));
      await eventually(() => headline(page), told[at].headline);
      const now = await figures(page);
      for (const [key, value] of Object.entries(told[at].figures)) if (!/^kept|^vary$|^question$/.test(key)) assert.equal(now[key], value, `${letter}: ${key}`);
    }
    await undo(page).click();
    await eventually(() => headline(page), told[1].headline, 'opening one can be undone');
  });

  test(`what is kept are the figures that the answer is for, however soon the button is pressed (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    // A device that takes its time to show what lies below the answer.
    await page.evaluate(() => {
      const later = window.setTimeout;
      Object.assign(window, { requestAnimationFrame: () => 0, setTimeout: (/** @type {TimerHandler} */ what, /** @type {number} */ after) => later(what, after === 250 ? 3000 : after) });
    });
    await field(page, 'preset').selectOption('cleaner');
    const keep = button(page, 'kept-keep');
    await keep.focus();
    await page.keyboard.press('Enter');
    await eventually(async () => (await rows(page)).length, 1);
    const [row] = await rows(page);
    await eventually(() => shown(page), row.slice(2, 5));
  });

  test(`reloading forgets, unless the reader keeps them on the device (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    await keepThree(page);
    await field(page, 'kept-name.0').fill('Fi');
    await button(page, 'kept-down', { letter: 'A' }).click();
    await button(page, 'kept-delete', { letter: 'C' }).click();
    await button(saved(page), 'undo').click();
    assert.deepEqual(await stored(page), NOTHING, 'nothing is stored before the reader asks');
    await reload(page);
    assert.equal((await rows(page)).length, 0);
    assert.equal(await device(page).isChecked(), false);

    await keepThree(page);
    await device(page).focus();
    await page.keyboard.press('Space');
    await eventually(async () => (await stored(page))[0], 1);
    await field(page, 'kept-name.1').fill('Wedyn');
    await eventually(async () => (await inStorage(page)).includes('Wedyn'), true, 'what is done later is kept too');
    const before = await rows(page);
    await reload(page);
    await eventually(() => rows(page), before);
    assert.equal(await device(page).isChecked(), true);
    assert.deepEqual((await stored(page)).slice(1), NOTHING.slice(1), 'and nowhere else');

    await take(page, 'forget').click();
    await eventually(async () => (await rows(page)).length, 0);
    await eventually(() => stored(page), NOTHING);
    assert.equal(await device(page).isChecked(), false);
    await button(page, 'kept-keep').click();
    await eventually(async () => (await rows(page)).length, 1);
    assert.deepEqual(await stored(page), NOTHING, 'and nothing is kept from then on');
    await reload(page);
    assert.equal((await rows(page)).length, 0);
  });

  test(`who comes back is offered what they kept last, until they change a figure (${lang})`, async (t) => {
    const kept = file({ letter: 'A', name: 'Nawr', link: 'v=1&preset=courier' }, { letter: 'C', name: '', link: 'v=1&preset=cleaner&hours=21' });
    const page = await open(t, place, { lang, view: 'answer', context: withStored(place, kept) });
    const offer = button(page, 'kept-open', { letter: 'C' });
    await offer.click();
    await eventually(async () => (await figures(page)).hours, '21');
    assert.equal(await field(page, 'preset').inputValue(), 'cleaner');
    await eventually(() => offer.count(), 0, 'these are the reader’s own');
    await undo(page).click();
    await eventually(() => offer.count(), 1, 'the example again');
    await field(page, 'hours').fill('30');
    await eventually(() => offer.count(), 0, 'figures of their own are not asked to give way');
  });

  test(`a file brings the same comparisons back (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    await keepThree(page);
    await field(page, 'kept-name.0').fill('Ŵyna’r "Ŷd", <b>1</b>');
    await button(page, 'kept-down', { letter: 'A' }).click();
    await eventually(() => letters(page), 'BAC');
    const before = (await rows(page)).map((row) => row.slice(1));
    const { name, text: content } = await download(page, () => take(page, 'export').click());
    assert.equal(name, 'coop-or-gig.json');
    const parsed = JSON.parse(content);
    assert.equal(parsed.scenarios.length, 3);
    const other = await open(t, place, { lang });
    await bring(other, content);
    await eventually(async () => (await rows(other)).map((row) => row.slice(1)), before);
    await bring(other, content);
    assert.equal((await rows(other)).length, 3, 'twice is no more than once');
    for (const bad of ['', '{', 'null', '[]', '{"product":"coop-or-gig"}', '{"product":"else","scenarios":[{"name":"","link":"v=1"}]}', '{"product":"coop-or-gig","scenarios":[]}', '{"product":"coop-or-gig","scenarios":[{"name":1,"link":2}]}', '{"product":"coop-or-gig","scenarios":[null]}']) {
      await bring(other, bad);
      await eventually(() => trouble(other), text(lang, 'kept-bad-file'), bad);
      assert.deepEqual((await rows(other)).map((row) => row.slice(1)), before, 'nothing is lost');
      await button(other, 'kept-up', { letter: (await letters(other))[0] }).click({ force: true });
    }
  });

}

test('each scenario stays in its own money', async (t) => {
  const page = await open(t, place, { path: '#v=1&preset=new-york-driver' });
  const own = await takeHomeAmounts(page).allInnerTexts();
  assert.match(own[0], /^\$/);
  await button(page, 'kept-keep').click();
  await field(page, 'preset').selectOption('private-hire');
  await eventually(async () => (await rows(page)).map((row) => row.slice(2, 4)), [own]);
});

test('the amounts follow the period, the words the language', async (t) => {
  const page = await open(t, place);
  await keepThree(page);
  await choose(page, 'period', 'year');
  await eventually(async () => (await rows(page))[2].slice(2, 5), await shown(page));
  await speak(page, 'cy');
  assert.equal(await saved(page).locator('h2').textContent(), text('cy', 'kept-title'));
});

test('the focus is not lost when a scenario is deleted or brought back', async (t) => {
  const page = await open(t, place);
  await keepThree(page);
  for (const [does, count] of [[button(page, 'kept-delete', { letter: 'C' }), 2], [button(saved(page), 'undo'), 3]]) {
    await does.focus();
    await page.keyboard.press('Enter');
    await eventually(async () => (await letters(page)).length, count);
    await eventually(async () => (await focused(page)) !== 'BODY', true);
  }
});
