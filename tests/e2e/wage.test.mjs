// A wage must be earned: wherever a deal that pays one is called ahead, what carries it stands beside that.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { announced, button, choose, condition, field, question, room, savedRows, section, stage, take, whatIf } from './page.mjs';
import { goTo, present, words } from './present.mjs';
import { code } from './room.mjs';
import { eventually, headline, open, settled, setUp } from './support.mjs';
import { LANGUAGES, telling, text } from './texts.mjs';

const place = setUp();
const conditionOf = (page) => condition(page).innerText();

// £375.53 a week against £252.60: worked out in engine/tests/funding.rs, as are two orders an hour and £21.56.
const COURIER = {
  en: ['The co-op would leave you about £123 a week more – if it can pay the wage it promises.', 'Before its running costs, it can pay it if it gets about 1.91 jobs an hour; your app brings you 2.', 'Also into your pension: Co-op\u00a0£25. With that, the difference is £148.'],
  cy: ['Byddai’r gydweithfa’n gadael tua £123 yr wythnos yn fwy i chi – os gall hi dalu’r cyflog y mae’n ei addo.', 'Cyn costau rhedeg, gall ei dalu os yw’n cael tua 1.91 o dasgau yr awr; mae eich ap yn cynnig 2 i chi.', 'Hefyd i’ch pensiwn: Cydweithfa\u00a0£25. Gyda hynny, £148 yw’r gwahaniaeth.'],
};
const WITHOUT_WORK = {
  en: ['The co-op promises you about £123 a week more, but it would be about £513 a week short of paying that.', 'Before its running costs, it can pay it if it gets about 1.91 jobs an hour. Your app brings you 2, and on these figures the co-op gets 0.'],
  cy: ['Mae’r gydweithfa’n addo tua £123 yr wythnos yn fwy i chi, ond byddai angen tua £513 yr wythnos yn fwy arni i dalu hynny.', 'Cyn costau rhedeg, gall ei dalu os yw’n cael tua 1.91 o dasgau yr awr. Mae eich ap yn cynnig 2 i chi, ac yn ôl y ffigurau hyn mae’r gydweithfa’n cael 0.'],
};
const CARER = {
  en: ['The co-op would leave you about £22 a week more – if it can pay the wage it promises.', 'Before its running costs, it can pay it if it gets £21.56 for each hour it sells; on these figures it gets £24.10.'],
  cy: ['Byddai’r gydweithfa’n gadael tua £22 yr wythnos yn fwy i chi – os gall hi dalu’r cyflog y mae’n ei addo.', 'Cyn costau rhedeg, gall ei dalu os yw’n cael £21.56 am bob awr y mae’n ei gwerthu. Yn ôl y ffigurau hyn mae’n cael £24.10.'],
};
/** What must be said of no wage: that it holds however few jobs there are. */
const HOWEVER_FEW = ['needs-coop-always', 'needs-second-always', 'needs-same-always', 'present-needs-always'];
const neverHoweverFew = (lang, said) => HOWEVER_FEW.forEach((key) => assert.ok(!said.includes(text(lang, key)), `${key} in ${said}`));

for (const lang of LANGUAGES) {
  test(`no wage deal is called ahead without what carries it (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=courier' });
    assert.equal(`${await headline(page)} ${await conditionOf(page)}`, COURIER[lang].join(' '));
    assert.ok((await section(page, 'depends-title').innerText()).includes(COURIER[lang][1]), 'what the answer depends on says it too');
    // What is there when the page opens is read as part of it: a change is said aloud.
    for (const hours of ['31', '30']) await field(page, 'hours').fill(hours);
    await eventually(async () => (await announced(page).textContent()) === COURIER[lang].join(' '), true, 'and so is it said aloud');
    neverHoweverFew(lang, await page.locator('#app').textContent());
    // More hours and no more orders: 1.71 an hour do not carry it.
    const longer = await open(t, place, { lang, path: '#v=1&preset=courier&jobs=60&hours=35' });
    assert.match(await conditionOf(longer), /1\.71/);
    assert.ok((await headline(longer)).endsWith(text(lang, 'answer-coop-short').split('}').at(-1)), await headline(longer));
  });

  test(`a co-op without work does not lead without what is missing (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=courier&2.volume=0' });
    assert.deepEqual([await headline(page), await conditionOf(page)], WITHOUT_WORK[lang]);
    neverHoweverFew(lang, await page.locator('#app').textContent());
    await choose(page, 'period', 'year');
    await eventually(async () => (await headline(page)).includes('£23,822'), true, 'all that it pays out');
    // Nor where its customers pay nothing.
    const free = await open(t, place, { lang, path: '#v=1&preset=courier&2.price-level=0' });
    assert.ok((await headline(free)).includes('£513'));
    assert.ok((await conditionOf(free)).includes('£8.56'), await conditionOf(free));
    assert.doesNotMatch(await page.locator('#app').textContent(), /undefined|NaN|\{ \$/);
  });

  test(`by the hour it is the price that carries it (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=employed-carer' });
    assert.deepEqual([await headline(page), await conditionOf(page)], CARER[lang]);
    await field(page, 'price').fill('21');
    await eventually(async () => (await conditionOf(page)).includes('£21.00'), true);
    assert.ok((await conditionOf(page)).includes('£21.56'));
    // £30,011.25 against £29,232.00: £779.25 over 46.4 weeks.
    assert.ok((await headline(page)).includes('£17'), await headline(page));
    // The agency ahead by a wage of its own; and the two the other way round.
    const agency = await open(t, place, { lang, path: '#v=1&preset=employed-carer&1.wage=20' });
    assert.match(await headline(agency), telling(lang, 'answer-agency-short'));
    assert.match(await conditionOf(agency), telling(lang, 'carry-price-hour'));
    const turned = await open(t, place, { lang, path: '#v=1&preset=courier&from=2&to=1' });
    assert.ok((await section(turned, 'depends-title').innerText()).includes(text(lang, 'promise-first-wage')), 'what the answer depends on says who promises');
    assert.ok((await headline(turned)).endsWith(text(lang, 'answer-first-if').split('}')[1]), await headline(turned));
  });

  test(`what is taken away says it: text, table, both pictures, paper (${lang})`, async (t) => {
    const prepare = (page) => page.addInitScript(() => {
      window.print = () => {};
      window.drawn = [];
      const own = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
      Object.defineProperty(HTMLImageElement.prototype, 'src', { ...own, set(address) {
        window.drawn.push(address);
        own.set.call(this, address);
      } });
    });
    const page = await open(t, place, { lang, prepare, path: '#v=1&preset=courier&2.volume=0', context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    const [answer, rests] = WITHOUT_WORK[lang];
    await take(page, 'text').click();
    await eventually(async () => (await page.evaluate(() => navigator.clipboard.readText())).includes(`${answer}\n${rests}`), true);
    const [file] = await Promise.all([page.waitForEvent('download'), take(page, 'csv').click()]);
    const table = readFileSync(await file.path(), 'utf8');
    for (const part of [answer, rests]) assert.ok(table.includes(part), table);
    for (const size of ['wide', 'square']) {
      const before = await page.evaluate(() => window.drawn.length);
      await Promise.all([page.waitForEvent('download'), take(page, size).click()]);
      const svg = await page.evaluate((before) => {
        const picture = window.drawn.slice(before).find((address) => address.startsWith('data:image/svg+xml'));
        const read = new DOMParser().parseFromString(decodeURIComponent(picture.slice(picture.indexOf(',') + 1)), 'image/svg+xml');
        return [...read.querySelectorAll('text')].map((line) => line.textContent).join(' ');
      }, before);
      for (const part of [answer, rests]) assert.ok(svg.includes(part), `${size}: ${svg}`);
    }
    await take(page, `print:${lang}`).click();
    const paper = page.locator('#handouts article');
    await eventually(() => paper.count(), 1);
    assert.deepEqual([await paper.locator('h1').textContent(), await paper.locator('.condition').textContent()], [answer, rests]);
    neverHoweverFew(lang, await paper.textContent());
  });

  test(`the story says it where it tells the difference, and when it asks for the jobs (${lang})`, async (t) => {
    const page = await present(t, place, { preset: 'courier', lang });
    await goTo(page, 'difference');
    assert.ok((await words(page, '.headline')).endsWith(text(lang, 'present-more-coop-if').split('}')[1]), await words(page, '.headline'));
    assert.ok((await stage(page).innerText()).includes(COURIER[lang][1]));
    await goTo(page, 'jobs', true);
    // 95.07% of the orders carry the wage.
    assert.ok((await words(page, '.headline')).includes('96%'), await words(page, '.headline'));
    assert.ok((await stage(page).innerText()).includes(COURIER[lang][1]));
    neverHoweverFew(lang, await stage(page).textContent());
  });

  test(`looking deeper, kept scenarios and the room's numbers say it (${lang})`, async (t) => {
    // For sure without an order.
    const page = await open(t, place, { lang, path: '#v=1&preset=courier&2.volume=0&2.volume.low=&2.volume.high=' });
    await page.locator('#app details[data-group="sure"] > summary').click();
    await settled(page);
    const said = (which) => question(page, which).innerText();
    const needs = COURIER[lang][1].split(';')[0];
    for (const which of ['jobs', 'fee', 'goal', 'years']) assert.ok((await said(which)).includes(needs), `${which}: ${await said(which)}`);
    // Without an order it is earned in none of the years.
    const [before, after] = text(lang, 'sure-carried').split(/\{ \$share \}|\{ \$name \}/);
    assert.ok((await said('sure')).includes(`${before}0%${after}`), await said('sure'));
    assert.ok((await whatIf(page).innerText()).includes(needs));
    await button(page, 'kept-keep').click();
    await eventually(async () => /\b96%/.test(await savedRows(page).first().innerText()), true, 'the jobs needed');
    neverHoweverFew(lang, await page.locator('#app').textContent());
    const still = await open(t, place, { lang, js: false, up: false });
    assert.equal(await still.locator(`.without-app:visible`).getByText(text(lang, 'still-promised')).count(), 2, 'the examples in which a wage leads');

    const trainer = await open(t, place, { lang });
    await room(trainer, 'numbers').click();
    const opened = stage(trainer);
    const codes = Array.from({ length: 6 }, (_, salt) => code({ example: 6, platform: 250, coop: 380, salt: salt * 31 }));
    await opened.locator('textarea').fill(codes.join(' '));
    await opened.locator('textarea').press('Enter');
    await eventually(async () => (await opened.innerText()).includes(text(lang, 'numbers-promised-it')), true);
    const led = text(lang, 'numbers-lead-coop-if').replace('{ $amount }', '£130');
    assert.equal(await opened.locator('h3').first().innerText(), led, 'the headline itself says what it rests on');
  });
}
