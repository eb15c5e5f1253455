// Whatever stands after the # in a link: nothing crashes, the reader is told in their language, the page goes on working.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, button, field, inputs, languageLink, notice, takeHomeAmounts } from './page.mjs';
import { eventually, figures, open, settled, setUp } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
const JUNK = Array.from({ length: 100_000 }, (_, i) => String.fromCharCode(33 + ((i * 7919) % 94))).join('').replaceAll('#', '&');
/** Each fragment and whether the reader has to be told about it. */
const HOSTILE = [
  ['v=2', true],
  ['v=99999999999999999999&hours=20', true],
  ['v=1&nope=1', true],
  ['v=1&preset=nope', true],
  ['preset=__proto__', true],
  ['__proto__=1&constructor=2&toString=3', true],
  ['hours=abc', true],
  ['hours=', true],
  ['hours=-1&price=-0.01&weeks=53&busy=101', true],
  ['price=1e400', true],
  ['hours=99999999999999999999999999999999999999', true],
  ['hours=NaN&busy=Infinity', true],
  ['year=1999', true],
  ['year=2026-99', true],
  ['nation=france&vehicle=spaceship', true],
  ['deals=9', true],
  ['deals=0', true],
  ['from=0&to=5', true],
  ['from=2&to=2', false],
  ['from=4&to=3', false],
  ['deals=4', false],
  ['5.fee=1&0.fee=1&-1.fee=1&1.=1&.fee=1&11.fee=1', true],
  ['1.label=9', true],
  ['%', true],
  ['%%%E0%A4%A&%00=%00', true],
  ['%FF%FE=%C0%80', true],
  ['===&&&;;;', true],
  ['&', false],
  ['=', true],
  ['<script>alert(1)</script>', true],
  ['preset=<img src=x onerror=alert(1)>', true],
  ['1.name=<img src=x onerror=alert(1)>&2.name=%3Csvg/onload=alert(2)%3E', false],
  [`1.name=${'x'.repeat(10_000)}`, false],
  [`hours=${'9'.repeat(10_000)}`, true],
  [Array.from({ length: 3000 }, (_, i) => `key${i}=${i}`).join('&'), true],
  [Array.from({ length: 3000 }, (_, i) => `hours=${i % 168}`).join('&'), true],
  ['javascript:alert(1)', true],
  ['top', true],
  [JUNK, true],
];

/** The page answers, takes a figure and shows what comes of it. */
async function assertUsable(page) {
  assert.equal(await page.locator('html').getAttribute('data-trouble'), null);
  assert.ok((await answer(page).getByRole('heading').innerText()).length > 20);
  await field(page, 'hours').fill('20');
  await field(page, 'price').fill('10');
  await field(page, 'busy').fill('50');
  const kept = async () => (await takeHomeAmounts(page).allInnerTexts()).join(' ');
  const before = await kept();
  await field(page, 'price').fill('60');
  await eventually(async () => (await kept()) !== before, true);
  assert.deepEqual(await page.locator('#app img, #app script').count(), 0);
}

for (const lang of LANGUAGES) {
  test(`fresh pages bear every fragment (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    // What is read does not depend on the language: for the second, a sample will do.
    for (const [fragment, told] of HOSTILE.filter((_, at) => lang === 'en' || at % 5 === 0)) {
      await t.test(fragment.slice(0, 60), async () => {
        await page.goto('about:blank');
        await page.goto(`${place.url}?lang=${lang}#${fragment}`);
        await settled(page);
        const said = notice(page);
        assert.equal(await said.count(), told ? 1 : 0);
        if (told) {
          assert.ok((await said.innerText()).startsWith(text(lang, 'notices-title')));
          assert.ok(await said.locator('li').count() <= 10, 'not thousands of notices');
          assert.ok(await said.evaluate((element) => element.scrollWidth <= element.clientWidth + 1), 'long ones are broken');
          await button(inputs(page), 'close').click();
          await eventually(() => said.count(), 0);
          assert.notEqual(await page.evaluate(() => document.activeElement.tagName), 'BODY', 'the focus is not lost');
        }
        await assertUsable(page);
      });
    }
  });
}

test('an open page bears every fragment put into its address', async (t) => {
  const page = await open(t, place);
  for (const [fragment, told] of HOSTILE) {
    await page.evaluate((fragment) => { location.hash = fragment; }, fragment);
    await eventually(() => notice(page).count(), told ? 1 : 0, fragment.slice(0, 60));
  }
  await assertUsable(page);
});

test('a notice names the part, what is wrong with it and what stands instead', async (t) => {
  const page = await open(t, place, { path: '#v=2&preset=nope&hours=abc&wings=2&price=33' });
  const said = await notice(page).innerText();
  for (const part of ['newer version', 'nope', text('en', 'field-hours'), 'abc', 'wings']) assert.ok(said.includes(part), `${part} in: ${said}`);
  assert.deepEqual(await figures(page).then(({ preset, hours, price }) => [preset, hours, price]), ['private-hire', '40', '33'], 'what can be used is');
  await languageLink(page, 'cy').click();
  await eventually(() => notice(page).getByRole('paragraph').first().innerText(), text('cy', 'notices-title'));
  assert.ok((await notice(page).innerText()).includes(text('cy', 'field-hours')));
});
