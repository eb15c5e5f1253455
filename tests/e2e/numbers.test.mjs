// The room's numbers: what many codes come to is what they say, whatever else is typed with them, in both languages, by keyboard.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findings } from './axe.mjs';
import { matrix } from './matrix.mjs';
import { answer, button, field, named, room, stage } from './page.mjs';
import { chance, code, median, people } from './room.mjs';
import { eventually, figures, hasFocus, lines, open, setUp } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
const box = (page) => stage(page).locator('textarea');
const report = (page) => stage(page).locator('.gather > div.said').innerText();
const faults = (page) => stage(page).locator('.faults li').allInnerTexts();
const pounds = (amount) => `£${String(Math.round(Math.abs(amount))).replace(/\B(?=(\d{3})+$)/g, ',')}`;
const show = async (page, what) => {
  await room(page, what).click();
  await stage(page).locator('h2').waitFor();
};

async function add(page, words) {
  await box(page).fill(words);
  await box(page).press('Enter');
}

/** What the page says of everybody, as numbers and texts. */
const told = (page) => page.evaluate(() => {
  const outcome = document.querySelector('#app dialog.stage .outcome');
  const cells = (row) => [...row.cells].map((cell) => cell.innerText.trim());
  return {
    wins: [...outcome.querySelectorAll('.wins b')].map((b) => Number(b.innerText)),
    middles: [...outcome.querySelectorAll('.middles tr')].map((row) => row.cells[1].innerText),
    spread: [...outcome.querySelectorAll('.spread tbody tr')].map((row) => Number(row.cells[1].textContent)),
    where: [...outcome.querySelectorAll('.where tbody tr')].map(cells),
    said: outcome.querySelector('h3')?.innerText,
  };
});

/** Who is ahead, by the page's rule: within 1% of the larger it is about the same. */
function winner({ platform, coop }) {
  const lead = coop - platform;
  if (Math.abs(lead) <= Math.max(Math.abs(coop), Math.abs(platform)) / 100) return 1;
  return lead > 0 ? 2 : 0;
}
const tally = (all) => [0, 1, 2].map((side) => all.filter((one) => winner(one) === side).length);
const by = (lang, lead) => (lead === 0 ? text(lang, 'numbers-bin-same') : text(lang, lead > 0 ? 'numbers-by-coop' : 'numbers-by-platform').replace('{ $amount }', pounds(lead)));

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

  test(`by keyboard alone: open, type, guess first, reveal, another language, close; the codes stay (${lang})`, async (t) => {
    const other = lang === 'en' ? 'cy' : 'en';
    const page = await open(t, place, { lang });
    await room(page, 'numbers').focus();
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate(() => document.activeElement.localName), 'textarea');
    for (const one of people(5)) {
      await page.keyboard.type(code(one).toLowerCase().replaceAll('-', ''));
      await page.keyboard.press('Enter');
    }
    await eventually(async () => (await told(page)).wins, tally(people(5)));
    await button(stage(page), ['numbers-hide', 'numbers-reveal']).focus();
    await page.keyboard.press('Space');
    await eventually(() => stage(page).locator('.guess').innerText(), text(lang, 'numbers-guess'));
    assert.doesNotMatch(await stage(page).locator('.outcome').innerHTML(), /£/, 'nobody can find it out');
    await stage(page).locator(`.languages [lang="${other}"]`).focus();
    await page.keyboard.press('Enter');
    await eventually(() => stage(page).locator('h2').innerText(), text(other, 'numbers-title'));
    assert.equal(await stage(page).isVisible(), true);
    assert.equal(await stage(page).locator('.guess').innerText(), text(other, 'numbers-guess'));
    await button(stage(page), ['numbers-hide', 'numbers-reveal']).focus();
    await page.keyboard.press('Enter');
    await eventually(async () => (await told(page)).wins, tally(people(5)));
    await page.keyboard.press('Escape');
    await eventually(() => stage(page).isVisible(), false);
    await room(page, 'numbers').focus();
    await page.keyboard.press('Enter');
    await eventually(async () => (await told(page)).wins, tally(people(5)));
  });

  for (const scheme of ['light', 'dark']) {
    test(`axe finds nothing, and nothing sticks out (${lang}, ${scheme})`, async (t) => {
      const widths = matrix({ lang: LANGUAGES, scheme: ['light', 'dark'], width: [320, 768, 1920] }).filter((one) => one.lang === lang && one.scheme === scheme);
      for (const { width } of widths) {
        const page = await open(t, place, { lang, scheme, viewport: { width, height: 1080 } });
        for (const what of ['mine', 'numbers']) {
          await show(page, what);
          if (what === 'numbers') {
            await add(page, [...people(40).map(code), code({ example: 10, platform: 900, coop: 910, salt: 1, dollars: 1, beforeTax: 1 }), 'ABC-123'].join('\n'));
            await eventually(async () => (await told(page)).wins, tally(people(40)));
            await stage(page).evaluate((dialog) => dialog.querySelectorAll('details').forEach((details) => { details.open = true; }));
          }
          assert.deepEqual(await findings(page), [], `${what}, ${width}`);
          assert.ok(await stage(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth) <= 0, `${what} fits ${width}`);
          await page.keyboard.press('Escape');
          await eventually(() => stage(page).isVisible(), false);
        }
      }
    });
  }

  test(`a room can read what its numbers come to, with a wide font, too (${lang})`, async (t) => {
    for (const [width, height, font] of [[1024, 768, 'DejaVu Sans'], [1920, 1080, 'DejaVu Sans'], [1024, 768], [1920, 1080]]) {
      const page = await open(t, place, { lang, viewport: { width, height } });
      if (font) await page.evaluate((font) => document.documentElement.style.setProperty('--sans', `"${font}"`), font);
      for (const codes of [0, 2, 40]) {
        await show(page, 'numbers');
        if (codes) await add(page, people(codes).map(code).join(' '));
        await eventually(async () => (await told(page)).wins.length, codes < 3 ? 0 : 3);
        const small = await stage(page).locator('.outcome').evaluate((outcome, least) => {
          const walker = document.createTreeWalker(outcome, NodeFilter.SHOW_TEXT);
          const found = [];
          while (walker.nextNode()) {
            const { parentElement, data } = walker.currentNode;
            const size = parseFloat(getComputedStyle(parentElement).fontSize);
            if (data.trim() && parentElement.checkVisibility() && size < least) found.push(`${size}: ${data}`);
          }
          return found;
        }, height * 0.04);
        assert.deepEqual(small, []);
        assert.ok(await stage(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth) <= 0, `${codes} codes fit ${width}`);
        await page.keyboard.press('Escape');
        await eventually(() => stage(page).isVisible(), false);
      }
      await page.context().close();
    }
  });

  test(`before any code there is the way to “my code”; the entry folds with the third; a show of hands stands beside them (${lang})`, async (t) => {
    const page = await open(t, place, { lang, viewport: { width: 1024, height: 768 } });
    await show(page, 'numbers');
    const qr = stage(page).locator('.outcome .qr').first();
    await eventually(() => qr.getAttribute('data-qr'), `${place.url}?lang=${lang}&room=mine#v=1&preset=private-hire`);
    const { width } = await qr.boundingBox();
    assert.ok(width > 400, `${width} pixels of 768`);
    assert.equal(await stage(page).locator('.outcome .address').innerText(), place.url.replace('http://', ''));
    for (const last of [stage(page).locator('.outcome .address'), button(stage(page), 'numbers-rehearse')]) {
      const { y, height } = await last.boundingBox();
      assert.ok(y + height <= 768, `${y + height} pixels of 768: on the first screen`);
    }
    await button(stage(page), 'numbers-hands').click();
    const hands = (key) => named(stage(page), 'spinbutton', 'hands-of', { what: text(lang, key) });
    for (const [key, count] of [['numbers-coop', 3], ['numbers-platform', 1]]) {
      for (let n = 0; n < count; n += 1) await named(stage(page), 'button', 'hands-more', { what: text(lang, key) }).click();
      await eventually(() => hands(key).inputValue(), String(count));
    }
    const all = people(3);
    for (const [at, one] of all.entries()) {
      await box(page).focus();
      await page.keyboard.type(code(one));
      await page.keyboard.press('Enter');
      await eventually(() => button(stage(page), ['numbers-fold', 'numbers-open']).getAttribute('aria-expanded'), at < 2 ? 'true' : 'false');
    }
    // Whoever types goes on typing in the strip.
    assert.ok(await hasFocus(box(page)));
    assert.equal(await button(stage(page), 'numbers-clear').isVisible(), false);
    await eventually(async () => (await told(page)).wins, tally(all));
    await button(stage(page), 'numbers-open').click();
    const [file] = await Promise.all([page.waitForEvent('download'), button(stage(page), 'numbers-save').click()]);
    const rows = readFileSync(await file.path(), 'utf8').trimEnd().split('\r\n').slice(-3);
    assert.deepEqual(rows.map((row) => row.split(',').at(-1)), ['1', '0', '3']);
    for (const row of rows) assert.ok(row.startsWith(`"${text(lang, 'numbers-of-hands')}"`) || row.startsWith(text(lang, 'numbers-of-hands')), row);
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
    await button(stage(page), 'numbers-hands-end').click();
    await eventually(() => hands('numbers-coop').count(), 0);
  });

  test(`a rehearsal is marked, never mixed with a real room, and gone at a touch (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    await show(page, 'numbers');
    const marked = () => stage(page).locator('.outcome').getByText(text(lang, 'numbers-rehearsal')).count();
    assert.equal(await marked(), 0);
    await button(stage(page), 'numbers-rehearse').click();
    await eventually(marked, 1);
    const sum = async () => (await told(page)).wins.reduce((all, n) => all + n, 0);
    assert.ok(await sum() > 20);
    assert.equal(await page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true }))), true, 'nobody is asked before it is lost');
    await button(stage(page), 'numbers-open').click();
    const [file] = await Promise.all([page.waitForEvent('download'), button(stage(page), 'numbers-save').click()]);
    const rows = readFileSync(await file.path(), 'utf8').trimEnd().split('\r\n').slice(1);
    assert.equal(rows.length, await sum());
    for (const row of rows) assert.ok(row.includes(text(lang, 'numbers-rehearsal')), row);
    const all = people(3);
    await add(page, all.map(code).join(' '));
    await eventually(async () => (await told(page)).wins, tally(all));
    assert.equal(await marked(), 0, 'codes of people take its place');
    await button(stage(page), 'numbers-open').click();
    await button(stage(page), 'numbers-clear').click();
    await eventually(async () => (await told(page)).wins, []);
    assert.equal(await button(stage(page), 'numbers-rehearse').count(), 0, 'while what was taken out can come back');
    await page.reload();
    await stage(page).locator('.numbers').waitFor();
    await button(stage(page), 'numbers-rehearse').click();
    await eventually(marked, 1);
    await button(stage(page), 'numbers-rehearsal-end').click();
    await eventually(marked, 0);
    assert.equal(await stage(page).locator('.codes span').count(), 0);
  });

  test(`scanned on a phone, “my code” is on the first screen, and the way to one’s own figures and back is plain (${lang})`, async (t) => {
    const page = await open(t, place, { lang, viewport: { width: 360, height: 740 }, path: '?room=mine#v=1&preset=private-hire', view: 'answer' });
    const shown = stage(page).locator('.code');
    await shown.waitFor();
    const example = await shown.innerText();
    for (const part of [shown, button(stage(page), 'mine-own')]) {
      const { y, height } = await part.boundingBox();
      assert.ok(y >= 0 && y + height <= 740, `${y} to ${y + height}`);
    }
    assert.ok((await stage(page).innerText()).includes(text(lang, 'mine-example')));
    await button(stage(page), 'mine-own').click();
    await eventually(() => stage(page).count(), 0);
    await eventually(() => page.evaluate(() => document.activeElement.closest('.inputs') !== null), true);
    await field(page, 'hours').fill('22');
    await button(page, 'room-mine').click();
    await eventually(async () => await shown.innerText() !== example, true);
    assert.ok((await stage(page).innerText()).includes(text(lang, 'mine-intro')));
    await page.goBack();
    await eventually(() => stage(page).count(), 0);
    await eventually(async () => (await figures(page)).hours, '22');
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

test('from the story to the room’s numbers and back: the keys that turn pages are letters there, and the codes stay', async (t) => {
  const page = await open(t, place, {});
  await show(page, 'present');
  await page.keyboard.press('End');
  await page.keyboard.press('PageUp');
  await eventually(() => page.evaluate(() => document.activeElement.localName), 'textarea');
  const all = people(3);
  for (const one of all) {
    await page.keyboard.type(code(one));
    await page.keyboard.press('Enter');
  }
  await eventually(async () => (await told(page)).wins, tally(all));
  await button(stage(page), 'present-return').click();
  await stage(page).locator('.story').waitFor();
  await button(stage(page), 'room-numbers').click();
  await eventually(async () => (await told(page)).wins, tally(all));
  const { said: found } = await told(page);
  await page.keyboard.press('PageDown');
  await eventually(() => stage(page).locator('.found').innerText(), found, 'the end says what the room found');
  await page.keyboard.press('PageUp');
  await add(page, 'cup of tea');
  await eventually(async () => (await faults(page)).length, 1);
  assert.doesNotMatch(await report(page), new RegExp(text('en', 'numbers-none')), 'it is heard once');
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
