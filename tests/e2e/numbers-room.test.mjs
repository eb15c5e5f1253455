// The room's numbers before people: by keyboard alone, read from the back row, beside a show of hands, rehearsed, on the phones of the room.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findings } from './axe.mjs';
import { matrix } from './matrix.mjs';
import { add, box, faults, report, show, tally, told } from './numbers.mjs';
import { button, field, named, room, stage } from './page.mjs';
import { code, people } from './room.mjs';
import { eventually, figures, hasFocus, open, pageIn, setUp } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();

for (const lang of LANGUAGES) {
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
        // What became of a code that was read out is for the room, too; the trainer's own panel is as large as its screen has room for.
        const sizes = (selector) => stage(page).locator(selector).evaluateAll((all) => all.filter((one) => one.checkVisibility() && one.textContent.trim()).map((one) => parseFloat(getComputedStyle(one).fontSize)));
        if (codes < 3) {
          for (const size of await sizes('.gather > .said p, .faults li')) assert.ok(size >= height * (width > 1500 ? 0.04 : 0.03), `${size}, ${codes} codes`);
          for (const size of await sizes('.gather :is(p, label, button, summary)')) assert.ok(size >= height * 0.0235, `${size}, ${codes} codes`);
        }
        assert.ok(await stage(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth) <= 0, `${codes} codes fit ${width}`);
        await page.keyboard.press('Escape');
        await eventually(() => stage(page).isVisible(), false);
      }
      await page.context().close();
    }
  });

  test(`the result and the whole chart stand on one screen of a projector, with the middle and every amount (${lang})`, async (t) => {
    for (const [width, height] of [[1024, 768], [1920, 1080]]) {
      for (const [codes, ...presses] of [[3], [3, 'numbers-open'], [24, 'numbers-hands'], [40], [70, 'numbers-open'], [0, 'numbers-rehearse'], [24, 'story']]) {
        const page = await open(t, place, { lang, viewport: { width, height } });
        const isTold = presses.includes('story');
        await show(page, isTold ? 'present' : 'numbers');
        // From the story there are the ways back to it besides.
        for (const key of isTold ? ['End', 'PageUp'] : []) await page.keyboard.press(key);
        if (codes) await add(page, people(codes).map(code).join(' '));
        for (const key of isTold ? [] : presses) await button(stage(page), key).click();
        await eventually(async () => (await told(page)).wins.length, 3);
        const seen = await stage(page).evaluate((stage) => {
          const box = (selector) => stage.querySelector(selector).getBoundingClientRect();
          const ticks = [...stage.querySelectorAll('.spread .scale text')].map((tick) => tick.getBoundingClientRect());
          return {
            lowest: box('.spread .key').bottom,
            ends: [Math.min(...ticks.map((tick) => tick.left)) - box('.spread .drawing').left, box('.spread .drawing').right - Math.max(...ticks.map((tick) => tick.right))],
            overlaps: ticks.some((tick, at) => at > 0 && tick.left < ticks[at - 1].right),
          };
        });
        const at = `${codes} codes at ${width} × ${height}, ${presses}`;
        assert.ok(seen.lowest <= height, `${at}: ${seen.lowest}`);
        // An amount may stand over the end of the chart by a hair, and never over that of the screen.
        assert.ok(seen.ends.every((room) => room >= -16), `${at}: ${seen.ends}`);
        assert.equal(seen.overlaps, false, at);
        await page.context().close();
      }
      // What is wrong with a code is told beside the box.
      const page = await open(t, place, { lang, viewport: { width, height } });
      await show(page, 'numbers');
      await add(page, 'ABCD-EFGH-JKMN');
      await eventually(async () => (await faults(page)).length, 1);
      const { y, height: high } = await stage(page).locator('.faults li').boundingBox();
      assert.ok(y + high <= height, `${y + high} pixels of ${height}`);
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
    assert.equal(await stage(page).locator('.outcome .address').innerText(), `${place.url}${pageIn(lang)}`.replace('http://', ''));
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
    // One of the three is a courier, whose co-op promises a wage: the middle does not rest on that.
    await eventually(() => hands('numbers-coop').count(), 0);
    // Under the same finger, they come back.
    await button(stage(page), 'numbers-hands').click();
    await eventually(() => hands('numbers-coop').inputValue(), '3');
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

  test(`whoever typed the address comes back to their code, too, and that button covers no field (${lang})`, async (t) => {
    const page = await open(t, place, { lang, viewport: { width: 360, height: 640 } });
    const way = page.locator('.to-code');
    assert.equal(await way.count(), 0, 'nobody has asked for a code');
    await show(page, 'mine');
    await button(stage(page), ['mine-own', 'mine-change']).click();
    await eventually(() => stage(page).count(), 0);
    // All that scrolls under it is hidden whole: it is as wide as the screen, and what has the focus stands above it.
    const { x, y, width } = await way.boundingBox();
    assert.deepEqual([x, width], [0, 360]);
    const below = () => page.evaluate(() => document.activeElement.getBoundingClientRect().bottom);
    await eventually(async () => await below() <= y, true);
    await way.locator('button').click();
    await stage(page).locator('.code').waitFor();
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

test('what lies below the first screen of a projector is announced until it is reached', async (t) => {
  for (const [width, height] of [[1024, 768], [1920, 1080]]) {
    const page = await open(t, place, { viewport: { width, height } });
    const sign = () => stage(page).evaluate((stage) => getComputedStyle(stage, '::after').opacity);
    await show(page, 'numbers');
    await add(page, people(24).map(code).join(' '));
    await eventually(async () => (await told(page)).wins.length, 3);
    await eventually(sign, '1');
    await stage(page).evaluate((stage) => stage.scrollTo(0, stage.scrollHeight));
    await eventually(sign, '0');
    await page.context().close();
  }
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
  // What the room is to guess is shown before the story goes on to it.
  await button(stage(page), 'numbers-hide').click();
  await eventually(async () => (await told(page)).wins, []);
  await page.keyboard.press('PageDown');
  await eventually(async () => (await told(page)).wins, tally(all));
  await page.keyboard.press('PageDown');
  await eventually(() => stage(page).locator('.found').innerText(), found);
  await page.keyboard.press('PageUp');
  await add(page, 'cup of tea');
  await eventually(async () => (await faults(page)).length, 1);
  assert.doesNotMatch(await report(page), new RegExp(text('en', 'numbers-none')), 'it is heard once');
});
