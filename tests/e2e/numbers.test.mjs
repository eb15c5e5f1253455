// The room's numbers: what many codes come to is what they say, whatever else is typed with them, in both languages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { add, box, by, faults, pounds, report, show, tally, told } from './numbers.mjs';
import { answer, button, field, stage } from './page.mjs';
import { chance, code, median, people } from './room.mjs';
import { eventually, figures, hasFocus, lines, open, setUp } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();

/** A code with one character wrong, two neighbours swapped, one lost or one too many. */
function corrupt(text, how, random) {
  const letters = [...text.replaceAll('-', '')];
  const at = random(11);
  if (how === 0) letters[at] = letters[at] === 'Z' ? 'Y' : 'Z';
  if (how === 1) {
    const swap = [...letters.keys()].find((place) => place >= 2 && place < 11 && letters[place] !== letters[place + 1]);
    [letters[swap], letters[swap + 1]] = [letters[swap + 1], letters[swap]];
  }
  if (how === 2) letters.splice(at, 1);
  if (how === 3) letters.splice(at, 0, '7');
  if (how === 4) letters[at] = 'U';
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

for (const lang of LANGUAGES) {
  test(`200 codes, 20 of them corrupted, in all sorts of messages: what they come to is what an own sum says (${lang})`, async (t) => {
    const page = await open(t, place, { lang, viewport: { width: 1920, height: 1080 } });
    await show(page, 'numbers');
    const random = chance(11);
    const all = people(200);
    const isBad = (at) => at % 10 === 3;
    const good = all.filter((_, at) => !isBad(at));
    const texts = all.map((one, at) => (isBad(at) ? corrupt(code(one), (at - 3) / 10 % 5, random) : code(one)));
    const chunks = [
      texts.slice(0, 60).join('\n'),
      texts.slice(60, 100).map((one, at) => `[24/11/2026, 13:0${at % 10}] Siân ${at}: my code is ${at % 2 ? one.toLowerCase() : one}, ok?`).join('\n'),
      `code;name\r\n${texts.slice(100, 150).map((one) => `${one.replaceAll('-', ' ')};x`).join('\r\n')}`,
      texts.slice(150).map((one) => one.replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'l')).join(', '),
    ];
    let bad = 0;
    for (const chunk of chunks) {
      await add(page, chunk);
      await eventually(async () => (await report(page)).length > 0, true);
      bad += (await faults(page)).length;
    }
    assert.equal(bad, 20, 'every corrupted one is named');
    await eventually(async () => (await told(page)).wins, tally(good));
    const found = await told(page);
    const leads = good.map((one) => one.coop - one.platform);
    const middles = [median(good.map((one) => one.platform)), median(good.map((one) => one.coop))].map(pounds);
    assert.deepEqual(found.middles, [...middles, by(lang, median(leads))]);
    // A few are couriers, whose co-op promises a wage: the middle does not rest on that.
    assert.equal(found.said, text(lang, median(leads) > 0 ? 'numbers-lead-coop' : 'numbers-lead-platform').replace('{ $amount }', pounds(median(leads))));
    assert.equal(found.spread.reduce((sum, count) => sum + count), 180, 'everybody is in the chart');
    const titles = await page.locator('#app [data-field="preset"] option').evaluateAll((options) => options.map((option) => [option.value, option.textContent]));
    const ids = { 1: 'private-hire', 4: 'home-carer', 5: 'cleaner', 6: 'courier' };
    assert.equal(found.where.length, 4);
    for (const [example, id] of Object.entries(ids)) {
      const own = good.filter((one) => one.example === Number(example));
      const row = [Object.fromEntries(titles)[id], String(own.length), ...tally(own).map(String), by(lang, median(own.map((one) => one.coop - one.platform)))];
      assert.ok(found.where.some((cells) => JSON.stringify(cells) === JSON.stringify(row)), `${row} is in\n${found.where.join('\n')}`);
    }
    // All of it again brings nothing new.
    await add(page, texts.filter((_, at) => !isBad(at)).join(' '));
    await eventually(async () => (await report(page)).includes('180'), true);
    assert.deepEqual(await told(page), found);

    // Where codes are entered has folded to a strip.
    await button(stage(page), 'numbers-open').click();
    const [file] = await Promise.all([page.waitForEvent('download'), button(stage(page), 'numbers-save').click()]);
    assert.equal(file.suggestedFilename(), 'coop-or-gig-room.csv');
    const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(await file.path()));
    assert.ok(content.startsWith('\uFEFF'));
    const rows = content.slice(1).trimEnd().split('\r\n').map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^",]*)(?:,|$)/g)].map(([, cell]) => (cell.startsWith('"') ? cell.slice(1, -1) : cell)));
    assert.equal(rows.length, 181);
    for (const [at, one] of good.entries()) {
      const cells = rows[at + 1];
      assert.equal(cells[0], code(one));
      assert.deepEqual([3, 4, 5, 7].map((place) => Number(cells[place])), [one.platform, one.coop, one.coop - one.platform, one.step]);
    }
    for (const cell of rows.flat()) assert.ok(/^-?\d+(\.\d{1,2})?$/.test(cell) || !/^[=+\-@\t\r]/.test(cell), cell);
    // The file itself can be pasted into another trainer's page.
    const other = await open(t, place, { lang });
    await show(other, 'numbers');
    await add(other, content);
    await eventually(async () => (await told(other)).wins, tally(good));
    assert.deepEqual(await faults(other), []);
  });

  test(`each phone’s code is its own page’s answer, rounded as its reader wants, and follows its figures (${lang})`, async (t) => {
    const page = await open(t, place, { lang, viewport: { width: 360, height: 740 }, path: '#v=1&preset=private-hire&hours=33' });
    const [platform, coop] = (await lines(page))['take-home'].map((pence) => pence / 100);
    await show(page, 'mine');
    const shown = () => stage(page).locator('.code').innerText();
    const tells = () => stage(page).locator('dd').allInnerTexts();
    const spelled = async () => (await stage(page).locator('.aloud').textContent()).replace(/[^0-9A-Z]/g, '').slice(-12);
    const round = (amount, step) => Math.round(amount / step) * step;
    const salts = new Set();
    for (const step of [1, 5, 10, 50]) {
      await stage(page).locator(`label:has([data-field="room-round"][value="${step}"])`).click();
      await eventually(async () => (await tells()).slice(1, 3).map((amount) => /[\d,]+/.exec(amount)[0]), [platform, coop].map((amount) => pounds(round(amount, step)).slice(1)));
      const own = await shown();
      assert.equal(await spelled(), own.replaceAll('-', ''), 'whoever hears the page hears the same');
      const salt = [...Array(65_536).keys()].find((salt) => code({ example: 1, step, platform: round(platform, step), coop: round(coop, step), salt }) === own);
      assert.notEqual(salt, undefined, `${own} tells what the page says`);
      salts.add(salt);
    }
    assert.equal(salts.size, 1, 'chosen once for a page');
    await button(stage(page), 'close').click();
    await eventually(() => stage(page).isVisible(), false);
    const before = (await figures(page)).hours;
    assert.equal(before, '33');
    await field(page, 'hours').fill('20');
    await show(page, 'mine');
    const [less] = (await lines(page))['take-home'].map((pence) => pence / 100);
    await eventually(async () => (await tells())[1].includes(pounds(round(less, 50))), true);
    const other = await open(t, place, { lang, path: '#v=1&preset=private-hire&hours=20' });
    await show(other, 'mine');
    await stage(other).locator('label:has([data-field="room-round"][value="50"])').click();
    await eventually(async () => (await stage(other).locator('.code').innerText()).slice(0, 6), (await shown()).slice(0, 6));
    assert.notEqual(await stage(other).locator('.code').innerText(), await shown(), 'two people with the same result differ');
  });

  test(`what is wrong is named and stays to be put right; taking out has a way back (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    await show(page, 'numbers');
    const [a, b, c, d] = people(4).map(code);
    await add(page, 'cup of tea');
    await eventually(async () => (await faults(page)).length, 1);
    assert.equal(await box(page).inputValue(), 'cup of tea');
    assert.equal(await box(page).getAttribute('aria-invalid'), 'true');
    const slip = corrupt(a, 1, () => 0);
    await add(page, `${slip}\n${a.slice(0, -1)}\n${a}9\n${a.slice(0, -1)}U\n${code({ platform: 100, coop: 200, salt: 1, version: 2 })}\n${a}\n${a}`);
    const said = (key) => new RegExp(text(lang, key).replace('{ $code }', '.*').replace('{ $letter }', 'U').replace(/\{ \$\w+ \}/g, '\\d+').replace(/[?]/g, '\\?'));
    await eventually(async () => (await faults(page)).length, 5);
    for (const [at, key] of ['fault-wrong', 'fault-short', 'fault-long', 'fault-letter', 'fault-version'].entries()) assert.match((await faults(page))[at], said(key));
    assert.match(await report(page), new RegExp(a), 'what was there already is named');
    assert.equal((await box(page).inputValue()).split('\n').length, 5);
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'textarea');
    // It is selected: what is typed next takes its place.
    await page.keyboard.type(b);
    await page.keyboard.press('Enter');
    await eventually(() => box(page).inputValue(), '');
    assert.equal(await stage(page).locator('.outcome .note').innerText(), text(lang, 'numbers-few').replace('{ $n }', '3'), 'two tell nothing of either');
    assert.deepEqual((await told(page)).wins, []);
    await add(page, `${c} ${d}`);
    await eventually(async () => (await told(page)).wins.length, 3);
    const before = await told(page);
    await button(stage(page), 'numbers-open').click();
    await stage(page).locator('.gather summary').click();
    await button(stage(page), 'numbers-out-code', { code: a }).click();
    await eventually(() => hasFocus(button(stage(page), 'undo')), true);
    assert.match(await report(page), new RegExp(a));
    assert.notDeepEqual(await told(page), before);
    await page.keyboard.press('Enter');
    await eventually(() => told(page), before);
    await button(stage(page), 'numbers-clear').click();
    await eventually(async () => (await told(page)).wins, []);
    await button(stage(page), 'undo').click();
    await eventually(() => told(page), before);
    assert.deepEqual(await stage(page).locator('.codes span').allTextContents(), [d, c, b, a]);
  });
}

test('amounts of different kinds are never mixed', async (t) => {
  const page = await open(t, place, {});
  await show(page, 'numbers');
  const pounds = people(8);
  const dollars = people(5, { seed: 3, examples: [10] }).map((one) => ({ ...one, dollars: 1, beforeTax: 1 }));
  await add(page, [...dollars, ...pounds].map(code).join(' '));
  await eventually(async () => (await told(page)).wins, tally(pounds));
  const drawn = async () => (await stage(page).getByRole('figure').or(stage(page).getByRole('table')).allInnerTexts()).join(' ');
  assert.match(await drawn(), /£/);
  assert.doesNotMatch(await drawn(), /\$/);
  await stage(page).locator('label:has([data-field="room-kind"][value="usd-before"])').click();
  await eventually(async () => (await told(page)).wins, tally(dollars));
  assert.match(await drawn(), /\$/);
  assert.doesNotMatch(await drawn(), /£/);
  assert.match(await answer(page).getByRole('heading').evaluate((h1) => h1.textContent), /£/, 'the page’s own amounts stay in pounds');
});

test('the browser asks before codes are lost, and only then; nothing is stored or sent', async (t) => {
  const page = await open(t, place, { noisy: true });
  const asked = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await show(page, 'numbers');
  assert.equal(await asked(), false);
  const before = page.requested.length;
  await add(page, people(3).map(code).join(' '));
  await eventually(asked, true);
  await button(stage(page), ['numbers-hide', 'numbers-reveal']).click();
  assert.deepEqual(page.requested.slice(before), []);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
});

test('two deals of one kind have no code, and the page says why', async (t) => {
  for (const lang of LANGUAGES) {
    const page = await open(t, place, { lang, path: '#v=1&preset=private-hire&2.kind=platform' });
    await show(page, 'mine');
    assert.equal(await stage(page).locator('.refused').innerText(), text(lang, 'mine-same-kind'));
  }
});
