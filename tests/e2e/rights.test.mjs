// Drivers of ride apps are workers: the page counts what they have a right to, and says of each deal what is so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attempt, field, hourly, question, startAgain, unfold } from './page.mjs';
import { goTo, present, words } from './present.mjs';
import { eventually, lines, open, openAll, settled, setUp } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
const notes = (page, part, root = '#app > .page') => page.locator(`${root} .${part} .note`).allTextContents();
const status = async (page) => (await hourly(page).locator('tbody tr').nth(1).locator('td').allTextContents()).map((cell) => cell.trim());
const RIGHTS = ['none', 'some', 'all'];

for (const lang of LANGUAGES) {
  test(`what is said of rights is right for the deals shown (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    const [self, worker, employee] = ['self-employed', 'worker', 'employee'].map((word) => text(lang, `option-status-${word}`));
    const cases = [
      ['private-hire', 'some', [worker, self]],
      ['ride-hail-percentages', 'some', [worker, worker, self, self]],
      ['photographer', 'none', [self, self]],
      ['courier', 'some', [self, employee]],
      ['employed-carer', 'all', [employee, employee]],
    ];
    for (const [id, wanted, expected] of cases) {
      await field(page, 'preset').selectOption(id);
      await eventually(() => field(page, 'preset').inputValue(), id);
      await settled(page);
      await settled(page);
      await eventually(() => status(page), expected, id);
      const said = await notes(page, 'wages');
      for (const right of RIGHTS) assert.equal(said.includes(text(lang, `wages-right-${right}`)), right === wanted, `${id}: ${right}`);
      const hasHoliday = (await lines(page))['holiday-pay']?.some((amount) => amount !== 0) ?? false;
      assert.equal(said.includes(text(lang, 'wages-holiday')), hasHoliday, id);
    }
    // No law, no rights.
    await field(page, 'preset').selectOption('new-york-driver');
    await eventually(() => hourly(page).count(), 0);
  });

  test(`beside what is made up to the minimum wage the page says that a year's average hides slow weeks (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    const told = async (key, root) => (await notes(page, 'lines', root)).includes(text(lang, key));
    assert.deepEqual([await told('minimum-engaged'), await told('minimum-weeks')], [true, true]);
    assert.deepEqual((await lines(page))['top-up'], undefined, 'there is none on an average');
    // £703.06 a year, once all time logged on counts.
    await unfold(page, 'example');
    await attempt(page, 5).click();
    await eventually(async () => (await lines(page))['top-up'], [15_28, 0]);
    assert.deepEqual([await told('minimum-logged-on'), await told('minimum-weeks')], [true, true]);
    // The pension left: the lead of a week is £506.26 to £596.51.
    await startAgain(page).click();
    await attempt(page, 6).click();
    await eventually(async () => (await lines(page))['take-home'], [506_26, 596_51]);
    // A wage that is never below it needs no such words, one for a part of the hours does.
    for (const [id, wanted] of [['courier', false], ['employed-carer', true], ['photographer', false]]) {
      await field(page, 'preset').selectOption(id);
      await settled(page);
      await eventually(() => told('minimum-weeks'), wanted, id);
    }
  });

  test(`the page without scripts tells the pension and the rights as well (${lang})`, async (t) => {
    const page = await open(t, place, { lang, js: false, up: false });
    const root = `.still[lang="${lang}"]`;
    const { 'holiday-pay': holiday, pension, 'employer-pension': employer, 'take-home': keeps } = await lines(page, root);
    assert.deepEqual([holiday, pension, employer, keeps], [[80_52, 0], [-24_48, 0], [18_36, 0], [481_78, 596_51]]);
    for (const key of ['minimum-engaged', 'minimum-weeks', 'also-note']) assert.ok((await notes(page, 'lines', root)).includes(text(lang, key)), key);
  });

  test(`how sure: the co-op wins in some 61 of 100 possible years, and what it brings moves that most (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    await openAll(page);
    await eventually(() => question(page, 'sure').getByRole('figure').count(), 1);
    const [coop, app] = await question(page, 'sure').locator('.halves p').allInnerTexts();
    const years = (said) => Number(/\d+/.exec(said)[0]);
    assert.ok((await question(page, 'sure').getByRole('figure').getByRole('heading').innerText()).includes(` ${years(coop)} `));
    assert.ok(years(coop) >= 59 && years(coop) <= 63, coop);
    assert.equal(years(coop) + years(app), 100);
    const [first] = await question(page, 'sure').locator('table').last().locator('tbody tr').allInnerTexts();
    assert.ok(first.includes(text(lang, 'volume-short')) && first.includes('60') && first.includes('120'), first);
    // A range of the year's average: no fee for a trip.
    const band = (await page.locator('#app .band', { has: page.locator('.platform') }).innerText()).replace(/\s+/g, ' ');
    assert.ok(band.includes('35%') && band.includes('20%') && !band.includes('49%'), band);
  });

  test(`the story says what of the platform's part is still to be paid for the worker (${lang})`, async (t) => {
    const page = await present(t, place, { lang });
    await goTo(page, 'cut');
    await eventually(() => words(page, '.below'), `${text(lang, 'present-of-customers', { share: '18.5%' })} ${text(lang, 'present-worker')}`); // 173.60 of 939.60
    await goTo(page, 'second-cut');
    await eventually(async () => /7\.5%|7\.4%/.test(await words(page, '.below')), true); // 70 of 939.60
  });
}
