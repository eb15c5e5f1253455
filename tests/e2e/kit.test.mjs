// The trainer's kit as pages: they read well, they print on as many sheets as they should, and say what the page says.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findings } from './axe.mjs';
import { choose, condition, field } from './page.mjs';
import { DIST, eventually, lines, open, setUp, sideways } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
const LOOK = process.env.LOOK ?? mkdtempSync(join(tmpdir(), 'kit-'));
const KIT = readdirSync(`${DIST}kit`).filter((name) => name.endsWith('.html'));
/** A4 pages: a worksheet is one, a plan and what trainers read are a sheet printed on both sides. */
const PAGES = { worksheet: 1, 'worksheet-filled': 1, 'session-20-minutes': 2, 'session-60-minutes': 2, challenges: 2 };
const openKit = (t, name, options = {}) => open(t, place, { path: `kit/${name}`, up: false, whole: false, ...options });

test('every sheet is there in every language', () => {
  const expected = Object.keys(PAGES).flatMap((stem) => LANGUAGES.map((lang) => `${stem}.${lang}.html`));
  assert.deepEqual(KIT.toSorted(), expected.toSorted());
});

for (const name of KIT) {
  const [stem, lang] = name.split('.');

  test(`${name} prints on A4: ${PAGES[stem]} page(s), nothing but the sheet`, async (t) => {
    const page = await openKit(t, name);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const path = join(LOOK, `${name}.pdf`);
    writeFileSync(path, pdf);
    const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
    assert.equal(Number(/Pages:\s+(\d+)/.exec(info)[1]), PAGES[stem]);
    assert.match(info, /Page size:\s+59[45][\d.]* x 84[12][\d.]* pts \(A4\)/);
    execFileSync('pdftoppm', ['-r', '60', '-png', path, join(LOOK, name)]);
    const words = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
    assert.ok(!words.includes(text(lang, 'kit-back')), 'the way back stays on the screen');
    const last = await page.locator('.kit main > :last-child').innerText();
    assert.ok(words.replace(/\s+/g, '').includes(last.replace(/\s+/g, '').slice(-30)), 'the last words are on it');
  });

  test(`${name} reads well: its language, axe in light and dark, a narrow window, its links`, async (t) => {
    const page = await openKit(t, name, { viewport: { width: 320, height: 640 } });
    assert.equal(await page.locator('html').getAttribute('lang'), lang);
    assert.equal(await page.locator('h1').count(), 1);
    assert.equal(await sideways(page), 0);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await findings(page), [], colorScheme);
    }
    const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    assert.ok(links.includes(`../?lang=${lang}`), 'back to the calculator');
    assert.ok(links.includes(`${stem}.${lang === 'en' ? 'cy' : 'en'}.html`), 'the other language');
    for (const href of links) assert.ok(href.startsWith('../?lang=') || KIT.includes(href), href);
  });
}

const sheet = (name) => readFileSync(new URL(`../../docs/workshop/${name}.md`, import.meta.url), 'utf8');
const pence = (words) => Math.round(Number(words.replace(/[£,−*-]/g, '')) * 100);
/** The amounts of the numbered row of a worksheet. */
const row = (words, number) => [...new RegExp(`^\\| ${number} \\|[^|]*\\|(.*)\\|$`, 'm').exec(words)[1].matchAll(/£[\d,.]+/g)].map(([amount]) => pence(amount));

for (const lang of LANGUAGES) {
  test(`the worksheet filled in is the private-hire example, to the penny (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    const filled = sheet(`worksheet-filled.${lang}`);
    const told = await lines(page);
    const costs = (line) => told[line].map((amount) => Math.abs(amount));
    const weekly = [[1, told['customers-pay']], [2, costs('platform-fees')], [4, told['holiday-pay']], [5, told.pay], [6, costs('running-costs')], [19, costs('income-tax')], [20, costs('class-4')], [21, costs('pension')], [22, told['take-home']]];
    for (const [number, amounts] of weekly) {
      assert.deepEqual(row(filled, number), amounts, `line ${number}`);
    }
    await choose(page, 'period', 'hour');
    await eventually(async () => (await lines(page))['take-home'], row(filled, 23), 'line 23');
    await choose(page, 'period', 'year');
    await eventually(async () => Math.abs((await lines(page))['income-tax'][0]), row(filled, 15)[0], 'line 15');
    const year = await lines(page);
    for (const [number, line] of [[8, 'customers-pay'], [9, 'platform-fees'], [10, 'holiday-pay'], [11, 'pay'], [15, 'income-tax'], [16, 'class-4'], [18, 'pension']]) {
      assert.deepEqual(row(filled, number), year[line].map(Math.abs), `line ${number}`);
    }
    assert.match(await condition(page).innerText(), new RegExp(`\\b${/\*\*(\d+)%\*\*/.exec(filled)[1]}\\b`));
  });

  test(`the other examples are as the plans tell them (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    const [short, long] = [sheet(`session-20-minutes.${lang}`), sheet(`session-60-minutes.${lang}`)];
    const amounts = async () => (await lines(page))['take-home'].slice(0, 2).map((amount) => `£${(amount / 100).toFixed(2)}`);
    const has = async (change, plans) => {
      const before = await amounts();
      await change();
      await eventually(async () => (await amounts()).join() !== before.join(), true);
      for (const amount of await amounts()) for (const plan of plans) assert.ok(plan.includes(amount), amount);
    };
    for (const plan of [short, long]) for (const amount of await amounts()) assert.ok(plan.includes(amount), amount);
    await has(() => field(page, '2.volume').fill('70'), [short, long]);
    await has(() => field(page, 'preset').selectOption('food-producer'), [short, long]);
    await has(() => field(page, 'preset').selectOption('ride-hail-percentages'), [long]);
    // What the trainer is told to press is there under that name.
    assert.ok(short.includes(`“${text(lang, 'start-again')}”`) && long.includes(`“${text(lang, 'start-again')}”`));
    assert.ok(long.replace(/\s+/g, ' ').includes(`“${text(lang, 'counter-coop')}”`));
  });
}
