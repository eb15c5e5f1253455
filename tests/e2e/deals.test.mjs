// Examples, things to try, deals added and taken away, names, and the way back from all of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './axe.mjs';
import { addDeal, answer, attempt, attempts, button, choose, condition, example, field, inputs, linesTable, removeDeal, startAgain, statement, takeHome, undo, unfold } from './page.mjs';
import { eventually, figures, focused, headline, lines, open, openAll, presets, settled, setUp, speak } from './support.mjs';
import { LANGUAGES, telling, text } from './texts.mjs';

const place = setUp();
const count = async (page) => (await lines(page))['take-home'].length;
const disabled = (button) => button.getAttribute('aria-disabled').then((value) => value === 'true');
const heads = (page) => linesTable(page).locator('thead [data-deal]').evaluateAll((all) => all.map((head) => head.firstChild.textContent));

test('undo takes back whole edits, not single keys', async (t) => {
  const page = await open(t, place);
  assert.ok(await disabled(undo(page)));
  const states = [await figures(page)];
  const step = async (act) => {
    await act();
    states.push(await figures(page));
  };
  await step(async () => {
    await field(page, 'hours').fill('');
    await page.keyboard.type('31.5');
    await page.keyboard.press('Tab');
  });
  await step(() => field(page, '1.fee').fill('25').then(() => field(page, '1.fee').blur()));
  await unfold(page, 'costs');
  await step(() => choose(page, 'miles-follow', 'jobs'));
  await step(() => attempt(page, 0).click());
  await step(() => addDeal(page).click());
  await step(() => field(page, 'preset').selectOption('cleaner'));
  await step(() => field(page, 'busy').fill('x1').then(() => field(page, 'busy').blur()));
  for (const state of states.slice(0, -1).reverse()) {
    await undo(page).click();
    await eventually(() => figures(page), state);
  }
  assert.ok(await disabled(undo(page)));
  await undo(page).click({ force: true });
  assert.deepEqual(await figures(page), states[0], 'nothing more to undo');
});

test('undo leaves language and period alone', async (t) => {
  const page = await open(t, place);
  await field(page, 'hours').fill('20');
  await speak(page, 'cy');
  await choose(page, 'period', 'year');
  await undo(page).click();
  await eventually(() => field(page, 'hours').inputValue(), '40');
  await settled(page);
  assert.equal((await figures(page)).period, 'year');
  assert.equal(await page.locator('html').getAttribute('lang'), 'cy');
});

test('start again goes back to the example as it came, and can itself be undone', async (t) => {
  const page = await open(t, place, { path: '#v=1&preset=black-cab' });
  assert.ok(await disabled(startAgain(page)));
  const [before, amounts] = [await figures(page), await lines(page)];
  await field(page, 'hours').fill('1,2');
  await field(page, 'price').fill('55');
  await addDeal(page).click();
  const changed = await figures(page);
  await startAgain(page).click();
  await eventually(() => figures(page), before);
  assert.deepEqual(await lines(page), amounts);
  assert.equal(await page.locator('#app [aria-invalid="true"]').count(), 0);
  await undo(page).click();
  await eventually(() => field(page, 'price').inputValue(), changed.price);
  await settled(page);
  assert.equal(await count(page), 3);
});

test('every example answers, and everything it offers to try changes an answer', async (t) => {
  const page = await open(t, place);
  const ids = await presets(page);
  assert.ok(ids.length >= 5);
  const [seen, titles] = [new Set(), new Set()];
  await unfold(page, 'example');
  for (const id of ids) {
    await field(page, 'preset').selectOption(id);
    await eventually(() => field(page, 'preset').inputValue(), id);
    await settled(page);
    const title = await example(page).textContent();
    assert.ok(title && !titles.has(title), `${id} says what it compares`);
    titles.add(title);
    const base = JSON.stringify(await lines(page));
    assert.ok(!seen.has(base), `${id} is an example of its own`);
    seen.add(base);
    const [before, rests] = [await headline(page), await condition(page).innerText()];
    const tries = await attempts(page).count();
    assert.ok(tries >= 2);
    for (let place = 0; place < tries; place += 1) {
      await attempt(page, place).click();
      await eventually(async () => await headline(page) !== before || await condition(page).innerText() !== rests || JSON.stringify(await lines(page)) !== base, true);
      await startAgain(page).click();
      await eventually(async () => JSON.stringify(await lines(page)), base);
    }
  }
});

test('deals can be added up to four and taken away down to two', async (t) => {
  const page = await open(t, place);
  const before = await lines(page);
  await openAll(page);
  assert.equal(await button(page, 'remove-deal').count(), 0, 'two deals are the least');
  for (const wanted of [3, 4]) {
    await addDeal(page).click();
    await eventually(() => count(page), wanted);
    assert.equal(await takeHome(page).count(), wanted);
    assert.equal(await answer(page).getByRole('combobox').count(), 2, 'which two are compared can be chosen');
  }
  assert.ok(await disabled(addDeal(page)));
  await addDeal(page).click({ force: true });
  assert.equal(await count(page), 4);
  await field(page, '3.fee').fill('10');
  await field(page, 'to').selectOption('3');
  await openAll(page);
  await field(page, '3.name').fill('Third');
  await removeDeal(page, 4).click();
  await eventually(() => count(page), 3);
  assert.equal((await heads(page))[2], 'Third', 'the others keep their names');
  await removeDeal(page, 2).click();
  await eventually(() => count(page), 2);
  assert.deepEqual((await lines(page))['take-home'][0], before['take-home'][0]);
  assert.equal((await heads(page))[1], 'Third');
  assert.equal(await button(page, 'remove-deal').count(), 0);
  assert.equal((await figures(page))['2.fee'], '10');
});

test('each deal’s fields belong to it after one before it is taken away', async (t) => {
  const page = await open(t, place, { path: '#v=1&preset=ride-hail-percentages' });
  await openAll(page);
  const before = await lines(page);
  await field(page, '2.fee').fill('x');
  await removeDeal(page, 1).click();
  await eventually(() => count(page), 3);
  assert.deepEqual((await lines(page))['take-home'], before['take-home'].slice(1));
  await field(page, '1.fee').fill('50');
  await eventually(async () => (await lines(page))['take-home'][0] < before['take-home'][1], true);
  assert.deepEqual((await lines(page))['take-home'].slice(1), before['take-home'].slice(2));
});

test('the two deals that are compared can be chosen', async (t) => {
  const page = await open(t, place, { path: '#v=1&preset=home-carer' });
  const before = await headline(page);
  await field(page, 'from').selectOption('3');
  await field(page, 'to').selectOption('1');
  await page.waitForFunction((before) => document.querySelector('#app h1').innerText !== before, before);
  assert.match(await headline(page), /first of these two|second of these two|the same with both/);
});

for (const name of ['<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>', '{ $amount } & "quoted" \'name\'', '\u202Egnorw', '👩🏽‍🚒 Ŵyna’r Ŷd']) {
  test(`a deal named ${JSON.stringify(name)} is shown as just that`, async (t) => {
    const page = await open(t, place);
    await openAll(page);
    await field(page, '1.name').fill(name);
    await eventually(async () => (await heads(page))[0], name);
    assert.equal(await field(page, '1.name').inputValue(), name);
    assert.equal(await page.locator('#app img, #app script').count(), 0);
    assert.equal(await takeHome(page).first().getByText(name, { exact: true }).count(), 1);
    await speak(page, 'cy');
    assert.equal((await heads(page))[0], name);
    await field(page, '1.name').fill('');
    await eventually(async () => (await heads(page))[0] !== name, true);
  });
}

test('a co-op can lose, and the page says so as plainly as when it wins', async (t) => {
  // Without a right to the minimum wage, which an app would have to pay whatever the price.
  const page = await open(t, place, { path: '#v=1&preset=private-hire&1.status=self-employed' });
  assert.match(await headline(page), /^The co-op would leave you/);
  await field(page, '2.volume').fill('40');
  await eventually(async () => /^The app would leave you/.test(await headline(page)), true);
  await field(page, '2.volume').fill('0');
  assert.match(await condition(page).innerText(), /over \d+ jobs for every 100/);
  await field(page, 'price').fill('1');
  await eventually(async () => (await headline(page)) === text('en', 'answer-loss'), true);
  await speak(page, 'cy');
  assert.equal(await headline(page), text('cy', 'answer-loss'));
});

for (const lang of LANGUAGES) {
  test(`a fee may rise with each fare, for which the page asks for the jobs (${lang})`, async (t) => {
    // £939.60 of fares a week: 54% of 40 hours at £43.50.
    const path = '#v=1&preset=private-hire&jobs=60&1.bands-of=job&1.fee=20&1.second-from=10&1.second-fee=45';
    const page = await open(t, place, { lang, path });
    const takes = (pence) => eventually(async () => (await lines(page))['platform-fees'][0], -pence);
    const notes = () => statement(page).locator('p').allTextContents();
    const asks = inputs(page).getByText(telling(lang, 'fee-no-jobs'));
    await takes(272_82); // 20% of 600 + 45% of 339.60
    assert.ok((await notes()).some((note) => note.includes('£15.66')), 'the fare of a job is told');
    assert.ok(await page.locator('#app .bands .platform').isVisible(), 'so is what the lowest and the highest fee leave');
    assert.equal(await asks.count(), 0);
    await openAll(page);
    await field(page, 'jobs').fill('40');
    await takes(322_82); // 20% of 400 + 45% of 539.60
    await field(page, 'jobs').fill('0');
    await takes(187_92); // 20% of all
    assert.equal(await asks.count(), 1);
    assert.deepEqual(await findings(page), []);
    await page.locator('#app details[data-group="week"]').evaluate((details) => { details.open = false; });
    await eventually(() => field(page, 'jobs').count(), 0);
    await button(inputs(page), 'explain-change-of', { field: text(lang, 'field-jobs') }).first().click();
    await eventually(() => focused(page), 'jobs');
    await field(page, 'jobs').fill('60');
    await eventually(() => asks.count(), 0);
    await choose(page, '1.bands-of', 'week');
    await takes(420_32); // 20% of 10 + 45% of 929.60
    assert.ok(!(await notes()).some((note) => note.includes('£15.66')));
    await undo(page).click();
    await takes(272_82);
  });
}
