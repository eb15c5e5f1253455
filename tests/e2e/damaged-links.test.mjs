// Links as chat apps, mail filters and editors leave them: the page opens what was meant, in its language, at a clean address.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matrix } from './matrix.mjs';
import { button, field, inputs, notice } from './page.mjs';
import { eventually, figures, hash, open, settled, setUp } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
const LINK = 'v=1&preset=courier&hours=21';
const separators = (link) => link.replaceAll('=', '%3D').replaceAll('&', '%26');
/** What stands after the page's address, where LANG is the language; each is lang=LANG#LINK. */
const DAMAGED = [
  `?lang=LANG%23${LINK}`, `?lang=LANG%2523${LINK}`, `?lang=LANG%23${LINK.replaceAll('&', '&amp;')}`, `?lang=LANG#${LINK.replaceAll('&', '&amp;')}`,
  `?lang=LANG#${LINK.replaceAll('&', '&#38;')}`, `?lang=LANG#${LINK.replaceAll('&', '&#038;')}`, `?lang=LANG#${LINK.replaceAll('&', '&#x26;')}`,
  `?lang=LANG#${separators(LINK)}`, `?lang=LANG#${separators(LINK).replaceAll('%', '%25')}`, `?lang=LANG%23${separators(LINK)}`, `?lang%3DLANG%23${separators(LINK)}`,
  `?lang=LANG#${LINK}).`, `?lang=LANG#${LINK}%3E`, `?lang=LANG#${LINK}&utm_source=news&fbclid=x`, `?lang=LANG#${LINK}?utm_source=news`,
  `?lang=LANG&#35;${LINK}`, `?lang=LANG&${LINK}`, `?lang=LANG#%23${LINK}`,
];

for (const lang of LANGUAGES) {
  test(`what was done to a link is undone (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    for (const { damaged } of matrix({ damaged: DAMAGED, lang: LANGUAGES }, { meet: 1 }).filter((one) => one.lang === lang)) {
      await t.test(damaged, async () => {
        await page.goto('about:blank');
        await page.goto(place.url + damaged.replace('LANG', lang));
        await settled(page);
        assert.equal(await page.locator('html').getAttribute('lang'), lang);
        const { preset, hours } = await figures(page);
        assert.deepEqual([preset, hours], ['courier', '21']);
        assert.equal(await notice(page).count(), 0);
        assert.equal(page.url(), `${place.url}?lang=${lang}#${LINK}`, 'the address is as it was made');
      });
    }
  });

  test(`what is lost is told, with what was read; no newer version is blamed (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: `#${separators(LINK)}%26wings%3D2` });
    const said = await notice(page).innerText();
    for (const part of [text(lang, 'notice-damaged').split('{')[0].trim(), `${text(lang, 'field-hours')}: 21`, 'wings']) assert.ok(said.includes(part), `${part} in: ${said}`);
    assert.ok(!said.includes(text(lang, 'notice-newer')));
    assert.equal((await figures(page)).hours, '21');
    await button(inputs(page), 'close').click();
    await eventually(() => notice(page).count(), 0);
  });
}

test('an open page is led by a damaged link, too, and its address is put in order', async (t) => {
  const page = await open(t, place);
  await page.evaluate((link) => { location.hash = link; }, LINK.replaceAll('&', '&amp;'));
  await eventually(() => field(page, 'preset').inputValue(), 'courier');
  await eventually(() => hash(page), `#${LINK}`);
});

test('a name with the signs of links in it comes through', async (t) => {
  const link = `${LINK}&1.name=a%26hours%3D5+%23v%3D2+100%25`;
  const page = await open(t, place, { path: `#${link}` });
  const now = await figures(page);
  assert.deepEqual([now.hours, now['1.name']], ['21', 'a&hours=5 #v=2 100%']);
  assert.equal(await hash(page), `#${link}`);
});
