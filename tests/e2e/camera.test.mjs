// Codes from the camera: only when asked for, one after the other, until it is stopped; and typing goes on where there is none.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { launch } from './browser.mjs';
import { button, room, stage } from './page.mjs';
import { reader } from './qr.mjs';
import { code, people } from './room.mjs';
import { eventually, open, setUp } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();
const SIZE = { width: 640, height: 480 };
const show = async (page, what) => {
  await room(page, what).click();
  await stage(page).locator('h2').waitFor();
};
const said = (page) => stage(page).locator('.camera .said').innerText();
const codes = (page) => stage(page).locator('.codes span').allTextContents();

/** A film that a camera is made to see: each picture for a second. */
function film(pictures) {
  const grey = Buffer.alloc(SIZE.width * SIZE.height / 2, 128);
  const frames = pictures.flatMap((luma) => Array(10).fill([Buffer.from('FRAME\n'), luma, grey]).flat());
  const path = join(mkdtempSync(join(tmpdir(), 'film-')), 'camera.y4m');
  writeFileSync(path, Buffer.concat([Buffer.from(`YUV4MPEG2 W${SIZE.width} H${SIZE.height} F10:1 Ip A1:1 C420jpeg\n`), ...frames]));
  return path;
}

test('codes are scanned one after the other, and the camera is let go', async (t) => {
  const { luma } = await reader(t, place.browser);
  const pictures = [];
  const shown = [];
  for (const hours of [20, 40]) {
    const phone = await open(t, place, { path: `#v=1&preset=courier&hours=${hours}` });
    await show(phone, 'mine');
    await stage(phone).locator('.qr svg').waitFor();
    shown.push(await stage(phone).locator('.code').innerText());
    pictures.push(await luma(await stage(phone).locator('.qr').screenshot(), SIZE), Buffer.alloc(SIZE.width * SIZE.height, 235));
  }
  const browser = await launch({
    args: ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film(pictures)}`],
  });
  t.after(() => browser.close());
  const page = await open(t, { ...place, browser }, { context: { permissions: ['camera'] } });
  await show(page, 'numbers');
  assert.equal(page.requested.filter((url) => /room-scan-/.test(url)).length, 0, 'what reads them is fetched when it is asked for');
  await button(stage(page), 'numbers-scan').click();
  await eventually(async () => (await codes(page)).toSorted(), shown.toSorted());
  assert.equal(await said(page), text('en', 'numbers-scan-ready'));
  const live = () => page.evaluate(() => document.querySelector('#app dialog.stage video').srcObject?.active ?? false);
  assert.equal(await live(), true);
  await page.evaluate(() => { window.stream = document.querySelector('#app dialog.stage video').srcObject; });
  const ended = () => page.evaluate(() => window.stream.getTracks().every((track) => track.readyState === 'ended'));
  await button(stage(page), 'numbers-scan-stop').click();
  await eventually(ended, true);
  await button(stage(page), 'numbers-scan').click();
  await eventually(live, true);
  await page.evaluate(() => { window.stream = document.querySelector('#app dialog.stage video').srcObject; });
  await page.keyboard.press('Escape');
  await eventually(ended, true, 'closing the stage lets the camera go');
});

for (const lang of LANGUAGES) {
  test(`a camera that is refused or missing is said, and typing goes on (${lang})`, async (t) => {
    for (const [name, key] of [['NotAllowedError', 'refused'], ['NotFoundError', 'none'], ['AbortError', 'failed']]) {
      const page = await open(t, place, {
        lang,
        prepare: (page) => page.addInitScript((name) => {
          navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', name));
        }, name),
      });
      await show(page, 'numbers');
      await button(stage(page), 'numbers-scan').click();
      await eventually(() => said(page), text(lang, `numbers-scan-${key}`));
      assert.equal(await button(stage(page), 'numbers-scan').isVisible(), true);
      const [one] = people(1).map(code);
      await stage(page).locator('textarea').fill(one);
      await stage(page).locator('textarea').press('Enter');
      await eventually(() => codes(page), [one]);
    }
  });
}
