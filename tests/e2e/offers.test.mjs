// What was typed as what one has is offered as what it would be: with the sum done, nothing changed unasked, and one step to take it back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attempt, button, choose, counter, evidence, field, inputs, link, undo } from './page.mjs';
import { eventually, figures, focused, hasFocus, hash, lines, open, openAll, settled, setUp, speak } from './support.mjs';
import { LANGUAGES, telling, text } from './texts.mjs';

const place = setUp();
/** 20 hours with customers at £41: £820 a week. */
const WEEK = '#v=1&preset=private-hire&busy=50&price=41';
const offer = (page, lang, key) => page.locator(`#app > .page [id="${lang}-${key.replaceAll('.', '-')}-offer"]`);
const said = (page, lang, key) => offer(page, lang, key).innerText();
/** What assistive technology reads with the field. */
const described = (page, key) => field(page, key).evaluate((input) => input.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id)?.innerText ?? `no element ${id}`));
/** The values that a text tells. */
const values = (lang, key, told) => told.match(telling(lang, key))?.slice(1);

for (const lang of LANGUAGES) {
  test(`£231 of £820 is 28.2%: offered, entered by keyboard, taken back (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: WEEK });
    const before = await lines(page);
    for (const typed of ['£231', '231', '£ 231', '231£', '231 GBP', '￡231', '\u200b£231']) {
      await field(page, '1.fee').fill(typed);
      await eventually(async () => values(lang, 'offer-amount', await said(page, lang, '1.fee')), ['£231', '£820', '28.2%'], typed);
      assert.ok((await said(page, lang, '1.fee')).includes(text(lang, 'offer-of-fares')));
      assert.deepEqual(await lines(page), before, 'nothing is changed unasked');
      const told = await described(page, '1.fee');
      assert.equal(told.length, 3, 'the offer, the error and the help');
      assert.match(told[0], telling(lang, 'offer-amount'));
      assert.deepEqual(values(lang, 'problem-offered', told[1]), ['29%'], 'what is asked for in pounds is no mistake, and the figure that stands is named');
      assert.equal(await field(page, '1.fee').getAttribute('aria-invalid'), 'true');
    }
    assert.equal(await offer(page, lang, '1.fee').getAttribute('role'), 'status');
    await field(page, '1.fee').fill('£231');
    await field(page, 'hours').evaluate(() => {}); // nothing else has the focus
    await field(page, '1.fee').focus();
    await page.keyboard.press('Tab');
    await eventually(() => hasFocus(button(offer(page, lang, '1.fee'), 'offer-use', { percent: '28.2%' })), true);
    await page.keyboard.press('Enter');
    await eventually(() => field(page, '1.fee').inputValue(), '28.1707');
    assert.equal(await focused(page), '1.fee');
    assert.equal((await lines(page))['platform-fees'][0], -23100, 'the fee is £231 a week');
    assert.equal(await said(page, lang, '1.fee'), '');
    assert.equal((await described(page, '1.fee')).length, 1);
    await undo(page).click();
    await eventually(() => field(page, '1.fee').inputValue(), '£231');
    assert.deepEqual(await lines(page), before);
  });

  test(`hours for a share of the hours: 22 of 40 hours is 55% (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: WEEK });
    for (const typed of lang === 'en' ? ['22 hours', '22h', '22'] : ['22 awr', '22 oriau', '22']) {
      await field(page, 'busy').fill(typed);
      await eventually(async () => values(lang, 'offer-hours', await said(page, lang, 'busy')), ['22', '40', '55%'], typed);
      assert.equal(await field(page, 'busy').inputValue(), typed);
    }
    // 22% is a percentage: it is used until the reader says otherwise.
    assert.equal((await lines(page))['customers-pay'][0], 36080);
    await field(page, 'busy').blur();
    await eventually(async () => values(lang, 'offer-hours', await said(page, lang, 'busy')), ['22', '40', '55%'], 'it stays there once the field is left');
    await offer(page, lang, 'busy').getByRole('button').click();
    await eventually(() => field(page, 'busy').inputValue(), '55');
    assert.equal(await focused(page), 'busy');
    assert.equal((await lines(page))['customers-pay'][0], 90200);
    assert.equal(await said(page, lang, 'busy'), '');
  });

  test(`every percentage goes by what it is of (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: `${WEEK}&miles=100&mile-cost=50&other-costs=20&vehicle-costs=30&2.share=200&2.fee=10&coop-members=200&coop-sales=40000&coop-loan=5000&coop-shares=2000` });
    await openAll(page);
    const cases = [
      ['2.volume', '£615', 'offer-amount', ['£615', '£820', '75%'], 'offer-of-week'],
      ['2.volume', lang === 'en' ? '15 hours' : '15 awr', 'offer-hours', ['15', '20', '75%'], ''],
      ['2.price-level', '£44', 'offer-amount', ['£44', '£41', '107.3%'], 'offer-of-price'],
      ['2.customer-fee', '£82', 'offer-amount', ['£82', '£820', '10%'], 'offer-of-fares'],
      ['2.carries-miles', '£12.50', 'offer-amount', ['£12.50', '£50', '25%'], 'offer-of-miles'],
      ['2.carries-weekly', '£25', 'offer-amount', ['£25', '£50', '50%'], 'offer-of-costs'],
      ['2.share-interest', '£8', 'offer-amount', ['£8', '£200', '4%'], 'offer-of-share'],
      ['coop-active', '150', 'offer-members', ['150', '200', '75%'], ''],
      ['coop-fee', '£6,000', 'offer-amount', ['£6,000', '£40,000', '15%'], 'offer-of-sales'],
      ['coop-loan-rate', '£250', 'offer-amount', ['£250', '£5,000', '5%'], 'offer-of-loan'],
      ['coop-share-interest', '£100', 'offer-amount', ['£100', '£2,000', '5%'], 'offer-of-shares'],
      ['1.fee.high', '£410', 'offer-amount', ['£410', '£820', '50%'], 'offer-of-fares'],
    ];
    for (const [key, typed, says, wanted, what] of cases) {
      if (await field(page, key).count() === 0) continue; // not on the page as its figures stand
      await field(page, key).fill(typed);
      await eventually(async () => values(lang, says, await said(page, lang, key)), wanted, `${key} ${typed}`);
      if (what) assert.ok((await said(page, lang, key)).includes(text(lang, what)), key);
      await undo(page).click(); // what was half typed goes
      await eventually(() => said(page, lang, key), '', key);
    }
    // Where it would mean nothing, or not fit, the message alone stands.
    for (const [key, typed] of [['price-drift', '£5'], ['1.fee', 'abc'], ['coop-growth', '£5'], ['busy', '£20'], ['1.fee', '£']]) {
      await field(page, key).fill(typed);
      await eventually(() => field(page, key).getAttribute('aria-invalid'), 'true', `${key} ${typed}`);
      assert.equal(await said(page, lang, key), '', `${key} ${typed}`);
      assert.equal((await described(page, key)).length, 2);
    }
    // More than all fares is no part of them, but a statement may say so.
    await field(page, '1.fee').fill('£2000');
    await eventually(() => button(offer(page, lang, '1.fee'), 'offer-statement', { amount: '£2,000' }).count(), 1);
    assert.equal(await offer(page, lang, '1.fee').getByRole('button').count(), 1, 'and nothing else is offered');
  });

  test(`pounds for the app’s percentage lead to the pay statement, with the amount as typed (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: `${WEEK}&tips=12` });
    const before = await lines(page);
    for (const typed of ['£231', '231']) {
      await field(page, '1.fee').fill(typed);
      await eventually(() => button(offer(page, lang, '1.fee'), 'offer-statement', { amount: '£231' }).count(), 1, typed);
    }
    assert.deepEqual(await lines(page), before, 'nothing is changed unasked');
    await field(page, '1.fee').focus();
    await button(offer(page, lang, '1.fee'), 'offer-statement', { amount: '£231' }).focus();
    await page.keyboard.press('Enter');
    await eventually(() => field(page, 'app-1.fee').inputValue(), '231');
    await eventually(() => focused(page), 'app-1.fares');
    assert.equal(await field(page, 'way').inputValue(), 'statement');
    assert.deepEqual([await field(page, 'app-1.fares').inputValue(), await field(page, 'app-1.tips').inputValue(), await field(page, 'app-1.hours').inputValue()], ['820', '12', '40']);
    await eventually(async () => {
      const { 'customers-pay': [paid], 'platform-fees': [taken], tips: [tips] } = await lines(page);
      return [paid, taken, tips];
    }, [82_000, -23_100, 1_200]);
    await undo(page).click();
    await eventually(() => field(page, '1.fee').inputValue(), '231');
    assert.deepEqual(await lines(page), before);
  });

  test(`a price far above the example’s: for a week or for a day? (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: WEEK });
    await field(page, 'price').fill('130');
    await field(page, 'price').fill('820');
    await eventually(async () => values(lang, 'offer-asks', await said(page, lang, 'price')), ['£820']);
    assert.ok((await described(page, 'price'))[0].includes('£820'), 'it is read with the field');
    assert.deepEqual(values(lang, 'offer-hours-shared', await said(page, lang, 'price')), ['20']);
    const buttons = offer(page, lang, 'price').getByRole('button');
    assert.deepEqual(await buttons.allInnerTexts(), [['offer-week', '£41.00'], ['offer-day', '£205.00']].map(([key, price]) => text(lang, key).replace('{ $price }', price)));
    assert.equal((await lines(page))['customers-pay'][0], 1640000, 'nothing is changed unasked');
    await field(page, 'price').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(() => field(page, 'price').inputValue(), '205');
    assert.equal(await focused(page), 'price');
    assert.equal(await said(page, lang, 'price'), '', 'it is not asked again');
    await undo(page).click();
    await eventually(() => field(page, 'price').inputValue(), '820');
    await buttons.first().click();
    await eventually(() => field(page, 'price').inputValue(), '41');
    assert.equal((await lines(page))['customers-pay'][0], 82000);
  });

  test(`by the job, the jobs of the week share it (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=courier&jobs=60' });
    await field(page, 'price').fill('270');
    await eventually(async () => values(lang, 'offer-asks', await said(page, lang, 'price')), ['£270']);
    assert.deepEqual(values(lang, 'offer-jobs-shared', await said(page, lang, 'price')), ['60']);
    assert.deepEqual(await offer(page, lang, 'price').getByRole('button').allInnerTexts(), [text(lang, 'offer-week', { price: '£4.50' }), text(lang, 'offer-day', { price: '£22.50' })]);
    await field(page, 'price').fill('13.53'); // three times the example’s, not more
    await eventually(() => said(page, lang, 'price'), '');
  });

  test(`jobs far above the example’s: for a week, for a day, or without a point? (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=courier&hours=40' });
    await field(page, 'jobs-an-hour').fill('23');
    await eventually(async () => values(lang, 'offer-asks-hour', await said(page, lang, 'jobs-an-hour')), ['23']);
    assert.ok((await described(page, 'jobs-an-hour')).some((told) => telling(lang, 'offer-asks-hour').test(told)), 'it is read with the field');
    assert.deepEqual(await offer(page, lang, 'jobs-an-hour').getByRole('button').allInnerTexts(), [text(lang, 'offer-week', { price: '0.58' }), text(lang, 'offer-day', { price: '2.88' }), text(lang, 'offer-point', { jobs: '2.3' })]);
    await button(offer(page, lang, 'jobs-an-hour'), 'offer-point', { jobs: '2.3' }).click();
    await eventually(() => field(page, 'jobs-an-hour').inputValue(), '2.3');
    assert.equal(await focused(page), 'jobs-an-hour');
    assert.equal(await said(page, lang, 'jobs-an-hour'), '');
    await undo(page).click();
    await eventually(() => field(page, 'jobs-an-hour').inputValue(), '23');
  });

  test(`another vehicle brings its cost a mile, until the reader has typed one (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    await openAll(page);
    const tag = () => page.locator(`#app label[for="${lang}-mile-cost"] .tag`).textContent();
    const mile = () => field(page, 'mile-cost').inputValue();
    assert.deepEqual([await mile(), await tag()], ['29', '']);
    for (const [vehicle, cost, assumed] of [['bicycle', '15', true], ['motorcycle', '24', true], ['taxi', '50', true], ['none', '0', true], ['car', '29', false], ['bicycle', '15', true]]) {
      await field(page, 'vehicle').selectOption(vehicle);
      await eventually(mile, cost, vehicle);
      assert.equal(await tag(), assumed ? text(lang, 'assumption-tag') : '', vehicle);
      await field(page, 'vehicle').blur();
    }
    await eventually(async () => /vehicle=bicycle.*mile-cost=15/.test(await hash(page)), true);
    await evidence(page).evaluate((details) => { details.open = true; });
    await eventually(async () => /15[pc]/.test(await evidence(page).innerText()), true, 'what it rests on is there');
    await undo(page).click();
    await eventually(mile, '29');
    assert.equal(await field(page, 'vehicle').inputValue(), 'car', 'in one step');
    await field(page, 'mile-cost').fill('33');
    await field(page, 'mile-cost').blur();
    await field(page, 'vehicle').selectOption('bicycle');
    await eventually(async () => (await hash(page)).includes('vehicle=bicycle'), true);
    assert.deepEqual([await mile(), await tag()], ['33', '']);
  });

  test(`a figure changed by a button drops nothing that is half typed elsewhere (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    await field(page, 'hours').fill('4x');
    for (const [does, which] of [[counter(page), 'there'], [button(page, 'counter-back'), 'back'], [counter(page), 'there again']]) {
      const before = await field(page, '2.volume').inputValue();
      await does.click();
      await eventually(async () => (await field(page, '2.volume').inputValue()) !== before, true, which);
      assert.equal(await field(page, 'hours').inputValue(), '4x', which);
      assert.equal(await field(page, 'hours').getAttribute('aria-invalid'), 'true', which);
    }
    await attempt(page, 0).click();
    assert.equal(await field(page, 'hours').inputValue(), '4x');
    await undo(page).click();
    await undo(page).click();
    await eventually(() => field(page, '2.volume').inputValue(), '100');
    assert.equal(await field(page, 'hours').inputValue(), '4x');
  });

  test(`the period travels in the link, and with what is kept, shared and embedded (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    const shared = () => link(page).inputValue();
    await choose(page, 'period', 'year');
    await eventually(async () => (await hash(page)).endsWith('&period=year'), true);
    await eventually(async () => (await shared()).endsWith('&period=year'), true);
    await eventually(async () => (await page.locator('#app .share a[href^="embed.html"]').getAttribute('href')).endsWith('&period=year'), true);
    const other = await open(t, place, { lang, path: await hash(page) });
    assert.equal((await figures(other)).period, 'year');
    assert.deepEqual(await lines(other), await lines(page));
    await button(page, 'kept-keep').click();
    await speak(page, lang === 'en' ? 'cy' : 'en');
    assert.equal((await figures(page)).period, 'year');
    assert.match(await hash(page), /&period=year$/);
    await choose(page, 'period', 'hour');
    await eventually(async () => (await hash(page)).endsWith('&period=hour'), true);
    await button(page, 'kept-open', { letter: 'A' }).click();
    await eventually(async () => (await figures(page)).period, 'year', 'it is opened as it was kept');
    await choose(page, 'period', 'week');
    await eventually(() => hash(page), '#v=1&preset=private-hire', 'a week needs no words');
    await page.reload();
    await eventually(async () => (await figures(page)).period, 'week');
  });

  test(`a period that does not exist is named (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=private-hire&hours=30&period=fortnight' });
    const now = await figures(page);
    assert.deepEqual([now.period, now.hours], ['week', '30']);
    await page.getByText(text(lang, 'notice-period').replace('{ $text }', 'fortnight')).waitFor();
    await button(inputs(page), 'close').click();
    await eventually(async () => (await hash(page)).includes('fortnight'), false);
  });

  test(`what is filled in with “change” alone is heard, in every kind of control (${lang})`, async (t) => {
    const page = await open(t, place, { lang });
    await openAll(page);
    await button(page, 'kept-keep').click();
    await field(page, 'kept-name.0').waitFor();
    /** As password managers and form fillers do it. */
    const fill = (key, value, choice) => field(page, key, choice).evaluate((control, value) => {
      if (value === null) control.checked = true;
      else control.value = value;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }, value);
    await fill('hours', '31');
    await fill('1.fee', '12.5');
    await fill('2.name', 'Ein cydweithfa');
    await fill('2.flat-every', 'month');
    await fill('kept-name.0', 'Ddoe');
    await fill('period', null, 'month');
    await fill('miles-follow', null, 'jobs');
    await eventually(() => hash(page), '#v=1&preset=private-hire&hours=31&miles-follow=jobs&1.fee=12.5&2.flat-every=month&2.name=Ein+cydweithfa&period=month');
    assert.equal(await field(page, 'kept-name.0').inputValue(), 'Ddoe');
    assert.equal((await lines(page))['platform-fees'].length, 2);
    await fill('tips', 'abc');
    await eventually(() => field(page, 'tips').getAttribute('aria-invalid'), 'true', 'what cannot be used is named as ever');
    await fill('preset', 'cleaner');
    await eventually(() => field(page, 'preset').inputValue(), 'cleaner');
    await settled(page);
    // What was typed and is told once more when the field is left is one step.
    await field(page, 'hours').fill('9');
    await field(page, 'hours').blur();
    await undo(page).click();
    await eventually(async () => (await figures(page)).hours !== '9', true);
  });

  test(`nothing that is spoken has two full stops (${lang})`, async (t) => {
    const page = await open(t, place, { lang, path: '#v=1&preset=private-hire&1.name=Acme+Ltd.&2.name=Coop+Cyf.' });
    const spoken = () => page.evaluate(() => [...document.querySelectorAll('#app .aloud, #app .spoken, #app [role="status"], #app [aria-live]')].map((one) => one.textContent)
      .concat([...document.querySelectorAll('#app [aria-valuetext], #app [aria-label]')].flatMap((one) => [one.getAttribute('aria-valuetext'), one.getAttribute('aria-label')])).filter(Boolean));
    await field(page, '2.volume').fill('90');
    const heard = await spoken();
    await page.goto(`${place.url}?lang=${lang}&room=present#v=1&preset=private-hire&1.name=Acme+Ltd.&2.name=Coop+Cyf.`);
    await page.locator('.spoken').waitFor({ state: 'attached' });
    let last = '';
    for (let step = 0; step < 14; step += 1) {
      await eventually(async () => !['', last].includes(await page.locator('.spoken').first().textContent()), true, 'each step says something else');
      last = await page.locator('.spoken').first().textContent();
      heard.push(...await spoken());
      await page.keyboard.press('PageDown');
    }
    assert.ok(heard.length > 20);
    assert.deepEqual(heard.filter((said) => /\.\./.test(said)), []);
  });
}
