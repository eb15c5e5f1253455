// The presenter view's keys and ways: remotes, a dark screen, full screen, closing and coming back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { button, isOver, named, room, slider, stage } from './page.mjs';
import { audible, goTo, present, step, story, turn } from './present.mjs';
import { eventually, figures, hasFocus, hash, open, setUp } from './support.mjs';
import { text } from './texts.mjs';

const place = setUp();
const toggle = (page, name) => story(page).evaluate((now, name) => now.dataset[name], name);

test('remotes, arrows, space and the page keys turn the pages', async (t) => {
  const page = await present(t, place);
  for (const [there, back] of [['ArrowRight', 'ArrowLeft'], [' ', 'Backspace'], ['PageDown', 'PageUp']]) {
    await turn(page, there, 'week');
    await turn(page, back, 'title');
  }
  await turn(page, 'ArrowLeft', 'title');
  await turn(page, 'End', 'end');
  await turn(page, 'ArrowRight', 'end');
  await turn(page, 'PageUp', 'numbers');
  await turn(page, 'PageUp', 'room');
  await turn(page, 'PageDown', 'numbers');
  await turn(page, 'PageDown', 'end');
  await turn(page, 'Home', 'title');
  // A control that has the focus keeps its keys.
  await button(story(page), 'present-contrast').focus();
  await page.keyboard.press(' ');
  await eventually(() => toggle(page, 'contrast'), '');
  assert.equal(await step(page), 'title');
  await turn(page, 'PageDown', 'week');
});

test('in an empty box for codes the arrows turn the pages; in one with a text they go along it', async (t) => {
  const page = await present(t, place);
  const box = stage(page).locator('textarea');
  await turn(page, 'End', 'end');
  await turn(page, 'PageUp', 'numbers');
  for (const [key, to, back] of [['ArrowRight', 'end', 'ArrowLeft'], ['ArrowLeft', 'room', 'ArrowRight']]) {
    await eventually(() => hasFocus(box), true);
    await turn(page, key, to);
    await turn(page, back, 'numbers');
  }
  await eventually(() => hasFocus(box), true);
  await page.keyboard.type('AB');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('C');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('D');
  assert.equal(await box.inputValue(), 'ACBD');
  await page.keyboard.press('Shift+ArrowLeft');
  await turn(page, 'PageDown', 'end');
});

test('a dark screen, and back by any key', async (t) => {
  const page = await present(t, place);
  for (const key of ['b', '.']) {
    await page.keyboard.press(key);
    await eventually(() => toggle(page, 'dim'), '');
    assert.ok(!(await audible(page)).includes(text('en', 'present-keys')), 'nothing behind it is heard');
    assert.equal(await page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2).className), 'dark');
    await page.keyboard.press('PageDown');
    await eventually(() => toggle(page, 'dim'), undefined);
    assert.equal(await step(page), 'title');
  }
});

test('the step stays when the stage is closed and opened again, and Escape closes it', async (t) => {
  const page = await present(t, place);
  await goTo(page, 'left');
  await page.keyboard.press('Escape');
  await eventually(() => stage(page).count(), 0);
  await room(page, 'present').click();
  await story(page).waitFor();
  assert.equal(await step(page), 'left');
});

test('the keys are listed, and can be pressed there', async (t) => {
  const page = await present(t, place);
  await page.keyboard.press('?');
  const keys = named(story(page), 'dialog', 'present-keys');
  await eventually(() => keys.isVisible(), true);
  for (const label of ['present-next', 'present-dim', 'present-notes', 'present-clean', 'present-last']) {
    assert.ok((await keys.innerText()).includes(text('en', label)), label);
  }
  await page.keyboard.press('Escape');
  await eventually(() => keys.isVisible(), false);
  assert.equal(await step(page), 'title', 'the stage stays open');
  await page.keyboard.press('?');
  await keys.locator('[data-press="last"]').click();
  await eventually(() => step(page), 'end');
});

test('full screen keeps the story on top, and the stage open', async (t) => {
  const page = await present(t, place);
  await page.keyboard.press('f');
  await eventually(() => page.evaluate(() => Boolean(document.fullscreenElement)), true);
  await eventually(() => page.evaluate(() => Boolean(document.elementFromPoint(innerWidth / 2, innerHeight / 2).closest('.story'))), true);
  await turn(page, 'PageDown', 'week');
  await page.keyboard.press('f');
  await eventually(() => page.evaluate(() => Boolean(document.fullscreenElement)), false);
  assert.equal(await step(page), 'week');
});

test('“back” closes the story and stays on the page, with the figures as they are', async (t) => {
  const page = await open(t, place);
  const address = page.url();
  await room(page, 'present').click();
  await story(page).waitFor();
  await page.goBack();
  await eventually(() => stage(page).count(), 0);
  assert.equal(page.url(), address);
  await page.goForward();
  await story(page).waitFor();
  // From the numbers it goes back to the story.
  await goTo(page, 'numbers');
  await page.goBack();
  await story(page).waitFor();
  assert.equal(await step(page), 'room');
  await page.keyboard.press('Escape');
  await eventually(() => stage(page).count(), 0);
  await eventually(() => isOver(page), false, 'the entry of the stage has gone with it');
  // What was changed on the stage stays, whichever way it is closed.
  for (const leave of [() => page.keyboard.press('Escape'), () => page.goBack()]) {
    await room(page, 'present').click();
    await story(page).waitFor();
    await turn(page, 'Home', 'title');
    const chosen = named(story(page), 'combobox', 'present-example');
    const other = await chosen.inputValue() === 'courier' ? 'cleaner' : 'courier';
    await goTo(page, 'jobs', true);
    const volume = await slider(page, '2.volume').inputValue();
    await slider(page, '2.volume').focus();
    await page.keyboard.press('ArrowLeft');
    await eventually(async () => await slider(page, '2.volume').inputValue() !== volume, true);
    const { '2.volume': own } = await figures(page);
    await leave();
    await eventually(() => stage(page).count(), 0);
    await eventually(async () => (await figures(page))['2.volume'], own);
    await eventually(() => isOver(page), false);
    await room(page, 'present').click();
    await story(page).waitFor();
    await turn(page, 'Home', 'title');
    await chosen.selectOption(other);
    await eventually(async () => (await hash(page)).includes(other), true);
    await page.keyboard.press('Escape');
    await eventually(() => stage(page).count(), 0);
    await eventually(() => isOver(page), false);
    await eventually(async () => (await hash(page)).includes(other), true);
  }
});

test('an address that opens the story shows no answer before it, and “back” leads to the page', async (t) => {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  const prepare = (page) => page.route(/room-.*\.css/, async (route) => {
    await held;
    await route.continue();
  });
  const page = await open(t, place, { path: '?room=present#v=1&preset=private-hire', prepare });
  const seen = () => page.evaluate(() => document.elementFromPoint(innerWidth / 2, 200)?.closest('.stage') !== null);
  await eventually(seen, true, 'the stage covers the page before anything stands on it');
  release();
  await story(page).waitFor();
  await page.goBack();
  await eventually(() => stage(page).count(), 0);
  assert.match(page.url(), /\?room=present#/);
  const early = await open(t, place, { path: '?room=present#v=1&preset=private-hire', up: false, prepare: (page) => page.route(/rest-.*\.wasm/, () => {}) });
  await eventually(() => early.evaluate(() => getComputedStyle(document.body).visibility), 'hidden');
});

test('the page can be presented from its own button', async (t) => {
  const page = await open(t, place);
  await room(page, 'present').click();
  await story(page).waitFor();
  assert.equal(await step(page), 'title');
});
