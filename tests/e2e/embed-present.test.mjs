// “Present” from within another page: over the full screen where that page allows it, else in a tab of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculator, codes, fits, setUpHosts, visit } from './hosts.mjs';
import { field, room, stage } from './page.mjs';
import { eventually } from './support.mjs';

const place = setUpHosts();
const isFull = (frame) => frame.evaluate(() => document.fullscreenElement !== null);

test('the story fills the screen, and closes with it', async (t) => {
  const { script } = await codes(place, { view: 'whole', preset: 'courier' });
  const page = await visit(t, place, script, { noisy: true });
  const frame = await calculator(page);
  await fits(frame);
  await room(frame, 'present').click();
  await stage(frame).locator('.story').waitFor();
  assert.ok(await isFull(frame));
  const { width, height } = await stage(frame).evaluate((stage) => stage.getBoundingClientRect());
  assert.ok(width > 600 && height > 400, `${width} × ${height}`);
  await frame.evaluate(() => document.exitFullscreen());
  await eventually(() => stage(frame).count(), 0, 'the stage goes with the full screen');
  await room(frame, 'numbers').click();
  await stage(frame).getByRole('textbox').first().waitFor();
  assert.ok(await isFull(frame));
  await page.keyboard.press('Escape');
  await eventually(() => isFull(frame), false, 'the full screen goes with the stage');
  await fits(frame);
  // The page around stands where the reader was, and not at its top.
  const isSeen = async () => {
    const { y, height } = await room(frame, 'numbers').boundingBox();
    // Pages scroll by whole pixels: a part of one is no part of the button.
    return y > -1 && y + height < await page.evaluate(() => innerHeight) + 1;
  };
  await eventually(isSeen, true);
  // Chromium says what it keeps from a frame of another site; the story puts the focus where it belongs all the same.
  assert.deepEqual(page.problems.filter((problem) => !/wake-lock|autofocusing/.test(problem)), []);
});

test('where the page around forbids it, the story opens in a tab with the figures', async (t) => {
  const { iframe } = await codes(place, { view: 'whole', preset: 'courier', lang: 'cy' });
  const page = await visit(t, place, iframe.replace('; fullscreen', ''));
  const frame = await calculator(page);
  await field(frame, 'hours').fill('31');
  await eventually(() => frame.evaluate(() => location.hash.includes('hours=31')), true);
  const [tab] = await Promise.all([page.context().waitForEvent('page'), room(frame, 'present').click()]);
  await stage(tab).locator('.story').waitFor();
  assert.equal(tab.url(), `${place.site}?lang=cy&room=present#v=1&preset=courier&hours=31`);
  assert.equal(await tab.evaluate(() => opener), null);
  assert.equal(await stage(frame).count(), 0, 'nothing opens in the frame');
});
