// "What if?": charts along a figure that are dragged, moved by keys, read as tables, and agree with the answer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { share } from './matrix.mjs';
import { ask, charts, condition, field, languageLink, question, slider, startAgain, undo, viewLink, whatIf } from './page.mjs';
import { eventually, figures, focused, followed, hash, headline, lines, open, openAll, pounds, presets, settled, setUp } from './support.mjs';
import { LANGUAGES, telling, text } from './texts.mjs';

const place = setUp();
/** Examples that differ: a flat fee, percentages, wages and more than two deals, hours from a public contract, dollars. */
const SEVERAL = ['private-hire', 'ride-hail-percentages', 'home-carer', 'cleaner'];
const chart = (page, key) => page.locator('#app .vary figure', { has: page.locator(`.plot [data-slide="${key}"]`) }).last();
const told = (page, key) => chart(page, key).locator('.crossings').textContent();
const value = async (page, key) => Number(await slider(page, key).inputValue());
const options = (page) => field(page, 'vary').locator('option').evaluateAll((all) => all.map((option) => [option.value, option.textContent]));
/** A number that the page tells, whatever its unit. */
const number = (told) => told.replace(/[£$,%]/g, '').replace('−', '-');
const takeHome = async (page) => (await lines(page))['take-home'];

/** Goes along the chart with the mouse held down, to these parts of its width. */
async function drag(page, key, parts) {
  await slider(page, key).scrollIntoViewIfNeeded();
  const { x, y, width, height } = await slider(page, key).boundingBox();
  await page.mouse.move(x + width * parts[0], y + height / 2);
  await page.mouse.down();
  for (const part of parts.slice(1)) await page.mouse.move(x + width * part, y + height / 2, { steps: 5 });
  await page.mouse.up();
}

/** The chart's table: its rows of words, once they tell what the page tells. */
async function table(page, key) {
  await followed(page);
  const details = chart(page, key).locator('details');
  if (!await details.getAttribute('open').then((open) => open !== null)) await details.locator('summary').click();
  return details.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)));
}

for (const lang of LANGUAGES) {
  test(`dragging across a chart moves the figure, the answer and the address, and one undo takes it back (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    const [before, answer, amounts] = [await figures(page), await headline(page), await takeHome(page)];
    await drag(page, '2.volume', [0.66, 0.5, 0.3, 0.2]);
    const now = await value(page, '2.volume');
    assert.ok(Math.abs(now - 30) <= 3, `a fifth of 150%, not ${now}`);
    await eventually(async () => (await figures(page))['2.volume'], String(now));
    await eventually(async () => (await told(page, '2.volume')).includes(text(lang, 'vary-now').replace('{ $value }', `${now}%`)), true);
    await eventually(async () => (await headline(page)) !== answer, true);
    await eventually(async () => (await hash(page)).includes(`2.volume=${now}`), true);
    const dragged = await lines(page);
    assert.notDeepEqual(dragged['take-home'], amounts);
    const typed = await open(t, place, { lang });
    await field(typed, '2.volume').fill(String(now));
    await eventually(() => lines(typed), dragged, 'typing it comes to the same');
    assert.equal(await headline(typed), await headline(page));
    await undo(page).click();
    await eventually(() => figures(page), before, 'the whole drag in one step');
    assert.equal(await value(page, '2.volume'), 100);
    assert.equal(await undo(page).getAttribute('aria-disabled'), 'true');
  });

  test(`the keys move a chart too (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    await slider(page, '2.volume').focus();
    const seen = [await value(page, '2.volume')];
    for (const key of ['ArrowRight', 'ArrowUp', 'PageUp', 'ArrowLeft', 'PageDown', 'Home', 'End']) {
      await page.keyboard.press(key);
      const now = await value(page, '2.volume');
      assert.notEqual(now, seen.at(-1), key);
      await eventually(async () => Number((await figures(page))['2.volume']), now, key);
      await eventually(async () => (await told(page, '2.volume')).includes(`${now}%`), true, key);
      seen.push(now);
    }
    assert.deepEqual(seen.slice(-2), [0, 150]);
    assert.ok(seen[1] > seen[0] && seen[2] > seen[1] && seen[3] > seen[2] + 1 && seen[4] < seen[3]);
    await eventually(async () => /2\.volume=150\b/.test(await hash(page)), true);
    // With half as many jobs again the fee that leaves as much is far above the example's: the chart holds it.
    await slider(page, '2.flat').focus();
    await page.keyboard.press('End');
    await eventually(async () => (await figures(page))['2.flat'], '1000');
    await eventually(async () => (await told(page, '2.flat')).includes('£1,000'), true);
  });

  test(`where the lines cross is what the answer says, in every example (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    for (const id of share(await presets(page), LANGUAGES.indexOf(lang), LANGUAGES.length)) {
      await field(page, 'preset').selectOption(id);
      await settled(page);
      const [needed] = (await condition(page).innerText()).match(/[\d,]+(?= (?:jobs for every 100|o dasgau(?: ymlaen,)? am bob 100))/) ?? [];
      const key = await question(page, 'jobs').getByRole('slider').getAttribute('data-slide');
      assert.match(key, /volume$/);
      const [, crossing] = (await told(page, key)).match(telling(lang, 'vary-crossing')) ?? [];
      if (id === 'private-hire') assert.equal(needed, '84');
      const most = await slider(page, key).getAttribute('max');
      if (needed === undefined || Number(needed) > Number(most)) {
        // A threshold that is marked, of a wage that the jobs must earn, is no value at which the lines cross.
        const isMarked = await chart(page, key).locator('line.mark').count() > 0;
        assert.equal((await told(page, key)).includes(text(lang, 'vary-no-crossing')), !isMarked, `${id}: ${await told(page, key)}`);
      } else {
        assert.equal(parseFloat(crossing), Number(needed), id);
        assert.ok((await question(page, 'jobs').getByRole('figure').getByRole('heading').innerText()).includes(needed), `${id}: the title says so`);
      }
    }
  });
}

const QUESTIONS = ['jobs', 'fee', 'goal', 'sure', 'years', 'other'];

test('where all views stand in one column every question has its chart, and the last follows the choice', async (t) => {
  const page = await open(t, place);
  for (const id of share(await presets(page), 0, 4)) {
    await field(page, 'preset').selectOption(id);
    await eventually(() => field(page, 'preset').inputValue(), id);
    await settled(page);
    await settled(page);
    // Thousands of years are tried once that question is opened.
    for (const which of QUESTIONS) assert.equal(await question(page, which).getByRole('figure').count(), which === 'sure' ? 0 : 1, `${id}: ${which}`);
    assert.equal(await field(page, 'question').count(), 0, 'none has to be chosen');
  }
  await field(page, 'preset').selectOption('private-hire');
  await settled(page);
  for (const [key, label] of await options(page)) {
    await field(page, 'vary').selectOption(key);
    await eventually(() => charts(page).last().getByRole('slider').getAttribute('data-slide'), key);
    assert.equal(await charts(page).last().getByRole('slider').getAttribute('aria-label'), label);
    assert.equal(await charts(page).count(), 5);
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    assert.deepEqual(ids.filter((id, at) => ids.indexOf(id) !== at), [], `${key}: no id stands twice`);
  }
});

for (const lang of LANGUAGES) {
  test(`one question at a time, chosen by keys, and it stays chosen (${lang})`, async (t) => {
    const page = await open(t, place, { lang, view: 'if' });
    await field(page, 'question', 'jobs').focus();
    const titles = new Set();
    for (const which of QUESTIONS) {
      await eventually(() => question(page, which).getByRole('figure').count(), 1, which);
      assert.equal(await charts(page).count(), 1);
      assert.equal(await focused(page), 'question', 'the focus stays where it was');
      await settled(page);
      titles.add(await charts(page).getByRole('heading').first().innerText());
      // The question that is open is named above what was found, and in the title of the document.
      const asked = await question(page, which).getAttribute('aria-label');
      assert.equal(await question(page, which).getByRole('heading', { name: asked, exact: true }).count(), 1, which);
      await eventually(() => page.title(), `${asked} · ${text(lang, 'view-if')} · ${text(lang, 'page-title')}`, which);
      const stops = await page.evaluate(() => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
        .filter((one) => one.checkVisibility() && (one.type !== 'radio' || one.checked)).length);
      assert.ok(stops <= 45, `${which}: ${stops} stops of the focus`);
      await page.keyboard.press('ArrowRight');
    }
    assert.equal(titles.size, QUESTIONS.length, 'each has a finding of its own');
    await ask(page, 'goal');
    await field(page, 'goal').fill('300');
    await eventually(async () => (await charts(page).getByRole('heading').innerText()).includes('300'), true);
    await languageLink(page, lang === 'en' ? 'cy' : 'en').click();
    await eventually(() => question(page, 'goal').getByRole('figure').count(), 1, 'in the other language');
    const other = lang === 'en' ? 'cy' : 'en';
    await eventually(async () => (await page.title()).endsWith(` · ${text(other, 'view-if')} · ${text(other, 'page-title')}`), true);
    await viewLink(page, 'why').click();
    await eventually(() => page.title(), `${text(other, 'view-why')} · ${text(other, 'page-title')}`);
    await viewLink(page, 'answer').click();
    await eventually(() => page.title(), text(other, 'page-title'));
    await viewLink(page, 'if').click();
    await page.evaluate(() => { location.hash = '#v=1&preset=courier&view=if'; });
    await eventually(() => question(page, 'goal').getByRole('figure').count(), 1, 'with other figures');
  });

  test(`a chart's figure is typed under it, and the ends of a range beside its bar (${lang})`, async (t) => {
    const page = await open(t, place, { lang, view: 'if' });
    await field(page, '2.volume').fill('60');
    await eventually(() => value(page, '2.volume'), 60);
    await eventually(async () => (await hash(page)).includes('2.volume=60'), true);
    await ask(page, 'fee');
    await field(page, '2.flat').fill('120');
    await eventually(() => value(page, '2.flat'), 120);
    await ask(page, 'other');
    await field(page, 'vary').selectOption('hours');
    await field(page, 'hours').fill('30');
    await eventually(() => value(page, 'hours'), 30);
    await ask(page, 'sure');
    await settled(page);
    await field(page, '2.volume.low').fill('10');
    assert.equal(await focused(page), '2.volume.low');
    await eventually(async () => (await hash(page)).includes('2.volume.low=10'), true);
    await settled(page);
    assert.equal(await focused(page), '2.volume.low', 'no row moves while it is typed in');
  });
}

for (const id of SEVERAL) {
  test(`every figure that can be chosen moves, and its table tells what the page tells when it is typed in (${id})`, async (t) => {
    const page = await open(t, place, { path: `#v=1&preset=${id}` });
    await openAll(page);
    const wrong = [];
    for (const [key, label] of [...share(await options(page), SEVERAL.indexOf(id), SEVERAL.length), ['2.volume', '']]) {
      if (label) await field(page, 'vary').selectOption(key);
      if (!label && !await slider(page, key).count()) continue;
      await eventually(() => chart(page, key).count(), 1, key);
      const rows = await table(page, key);
      assert.ok(rows.length >= 5 && rows.every((row) => row.length === (rows[0].length)), key);
      assert.equal(await chart(page, key).locator('caption').count(), 1);
      for (const row of [rows[1], rows.at(-1)]) {
        await field(page, key).evaluate((input, typed) => {
          input.value = typed;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }, number(row[0]));
        await eventually(async () => (await figures(page))[key], number(row[0]));
        const kept = (await takeHome(page)).map(pounds);
        const shown = row.slice(1, 1 + kept.length).map((cell) => cell.replace('$', '£'));
        if (JSON.stringify(kept) !== JSON.stringify(shown)) wrong.push(`${label || key} at ${row[0]}: the table has ${shown}, the page ${kept}`);
      }
      await slider(page, key).focus();
      await page.keyboard.press('End');
      const most = await value(page, key);
      await eventually(async () => Number((await figures(page))[key]), most, `${key} follows its chart`);
      await page.keyboard.press('ArrowLeft');
      assert.ok(await value(page, key) < most, key);
      await startAgain(page).click();
    }
    assert.deepEqual(wrong, []);
  });
}

test('what a chart shows at once under the finger is what the page says once the finger rests', async (t) => {
  const page = await open(t, place);
  for (const id of SEVERAL) {
    await field(page, 'preset').selectOption(id);
    await settled(page);
    for (const slider of await whatIf(page).getByRole('slider').all()) {
      for (const part of [0.8, 0.05, 0.5]) {
        const shown = () => slider.evaluate((slider) => {
          const chart = slider.closest('figure');
          const of = (selector, ...names) => [...chart.querySelectorAll(selector)].map((one) => names.map((name) => one.getAttribute(name)));
          return {
            line: of('.now', 'x1', 'x2'),
            dots: of('circle:not(.crossing)', 'cx', 'cy'),
            now: chart.matches('.frontier') ? '' : chart.querySelector('.crossings span').textContent,
            amounts: [...document.querySelectorAll('#app > .page .takehome b')].map((amount) => amount.textContent),
            bars: [...document.querySelectorAll('#app > .page .takehome rect')].map((bar) => bar.getAttribute('width')),
          };
        });
        const before = await shown();
        await slider.evaluate((slider, part) => {
          slider.value = String(Number(slider.min) + (slider.max - slider.min) * part);
          slider.dispatchEvent(new Event('input', { bubbles: true }));
        }, part);
        const atOnce = await shown();
        assert.notDeepEqual(atOnce.line, before.line, `${id}: it moves at once`);
        await page.waitForTimeout(200); // the finger rests, and the page follows
        await settled(page);
        assert.deepEqual(await shown(), atOnce, id);
      }
    }
  }
});

test('the chart that was chosen stays while its figure is moved to either end', async (t) => {
  const page = await open(t, place);
  await openAll(page);
  const gone = [];
  for (const [key, label] of await options(page)) {
    await field(page, 'vary').selectOption(key);
    await eventually(() => charts(page).last().getByRole('slider').getAttribute('data-slide'), key);
    for (const end of ['Home', 'End']) {
      await charts(page).last().getByRole('slider').focus();
      await page.keyboard.press(end);
      await eventually(async () => (await field(page, key).inputValue()) === (await figures(page))[key], true);
      await settled(page);
      if (await charts(page).last().getByRole('slider').getAttribute('aria-label') !== label) gone.push(`${label} (${end})`);
    }
    await startAgain(page).click();
  }
  assert.deepEqual(gone, []);
});
