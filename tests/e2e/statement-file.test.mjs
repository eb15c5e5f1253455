// A worker's own statement files: chosen, pasted, packed, refused; what is understood of them, and what they fill in. All on the device.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { crc32, deflateRawSync } from 'node:zlib';
import { findings } from './axe.mjs';
import { app, button, field, inputs, section, undo, unfold } from './page.mjs';
import { eventually, hash, hasFocus, open, setUp, sideways } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();

const FOLDER = new URL('../../statement/tests/files/', import.meta.url);
const made = (name) => readFileSync(new URL(name, FOLDER));
/** A fleet's payments: fares of £34.00, a fee of £8.50, tips of £2.00, two jobs, and no word of the currency. */
const PAYMENTS = { name: '20260302-20260309-payments_order-Test_Org.csv', mimeType: 'text/csv', buffer: made('01_uber_payments_order_en.csv') };
const WEEK = '#v=1&preset=private-hire&entry=statement';

/** Where large files lie: the browser reads them there, since to hand one over takes seconds. */
const DISK = mkdtempSync(join(tmpdir(), 'statement-'));
after(() => rmSync(DISK, { recursive: true }));
const onDisk = ({ name, buffer }) => {
  writeFileSync(join(DISK, name), buffer);
  return join(DISK, name);
};

/** An archive with one file. */
function packed({ name, buffer }) {
  const inside = deflateRawSync(buffer);
  const title = Buffer.from(name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(buffer), 10);
  common.writeUInt32LE(inside.length, 14);
  common.writeUInt32LE(buffer.length, 18);
  common.writeUInt16LE(title.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, title, inside]);
  const listed = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, Buffer.alloc(14), title]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(local.length, 16);
  return { name: 'download.zip', mimeType: 'application/zip', buffer: Buffer.concat([local, listed, end]) };
}

/** The sheet. */
const sheet = (page) => app(page).getByRole('dialog');
/** A page with the sheet open. */
async function opened(t, options = {}) {
  const page = await open(t, place, { path: WEEK, view: 'answer', ...options });
  await unfold(page, 'statement');
  await button(inputs(page), 'statement-open').click();
  await eventually(() => sheet(page).isVisible(), true);
  return page;
}
const choose = (page, file) => sheet(page).locator('input[type="file"]').setInputFiles(file);
/** A part of what was understood, once all of it is shown. */
const understood = (page, title = 'reading-understood') => section(sheet(page).locator('[aria-busy="false"]'), title);
const error = (page) => sheet(page).getByRole('alert').innerText();
/** The cells of a row, by its head. */
const row = async (page, lang, head) => {
  const found = section(sheet(page), 'reading-weeks-title').getByRole('row').filter({ has: page.getByRole('rowheader', { name: text(lang, head), exact: true }) });
  return found.first().getByRole('cell').allInnerTexts();
};

for (const lang of LANGUAGES) {
  test(`a file is read, a question answered, and the figures stand in the fields and the link (${lang})`, async (t) => {
    const page = await opened(t, { lang });
    const [requested, served] = [page.requested.length, place.served.length];
    await choose(page, PAYMENTS);
    await eventually(() => understood(page).isVisible(), true);
    assert.deepEqual(await row(page, lang, 'reading-fares'), ['34.00']);
    assert.deepEqual(await row(page, lang, 'reading-online'), [text(lang, 'reading-not-in-file')], 'missing is not zero');
    assert.equal(await button(sheet(page), 'reading-use-typical').count(), 0, 'nobody has said that these are pounds');

    await sheet(page).getByText(text(lang, 'reading-pounds'), { exact: true }).click();
    await eventually(() => button(sheet(page), 'reading-use-typical').isVisible(), true);
    assert.deepEqual(await row(page, lang, 'reading-fee'), ['£8.50']);
    assert.deepEqual(await findings(page), []);

    await button(sheet(page), 'reading-use-typical').click();
    await eventually(() => sheet(page).isVisible(), false);
    const filled = async () => Promise.all(['fares', 'fee', 'jobs', 'tips'].map((key) => field(page, `app-1.${key}`).inputValue()));
    await eventually(filled, ['34', '8.50', '2', '2']);
    // Of £939.60 in 40 hours, £34 are 1.45 hours.
    assert.equal(await field(page, 'app-1.hours').inputValue(), '1.45', 'an hour brings what it brings in the example');
    await eventually(() => hasFocus(field(page, 'app-1.fares')), true);
    const said = await inputs(page).getByRole('status').allInnerTexts();
    assert.ok(said.join(' ').includes(text(lang, 'reading-online')), `what is not the worker’s is named: ${said}`);
    await eventually(async () => /app-1\.fares=34(&|$)/.test(await hash(page)), true);
    assert.match(await hash(page), /app-1\.fee=8\.50?(&|$)/);
    assert.doesNotMatch(await hash(page), /trip-1|Test/, 'nothing of the file is in the link');

    await undo(page).click();
    await eventually(async () => /app-1\.fares=34(&|$)/.test(await hash(page)), false, 'one step');
    const sentence = text(lang, 'reading-filled').split('{')[0].trim();
    await eventually(async () => (await inputs(page).getByRole('status').allInnerTexts()).join(' ').includes(sentence), false, 'nothing is filled in any more');
    assert.deepEqual(page.requested.slice(requested), [], 'nothing is asked for');
    assert.deepEqual(place.served.slice(served), []);
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
  });

  test(`files are chosen by a button in the page’s language, by keyboard too, or dropped (${lang})`, async (t) => {
    const page = await opened(t, { lang });
    assert.equal(await sheet(page).locator('input[type="file"]').isVisible(), false, 'a browser’s own list speaks the browser’s language');
    const chooses = button(sheet(page), 'reading-choose');
    // Asked for first: the browser hears of that with what is sent next, and a key may be quicker than that.
    const asked = page.waitForEvent('filechooser');
    await chooses.focus();
    await page.keyboard.press('Enter');
    await (await asked).setFiles(PAYMENTS);
    await eventually(() => understood(page).isVisible(), true);
    assert.ok(await button(sheet(page), 'reading-more').isVisible(), 'the button has another name');
    assert.equal(await hasFocus(button(sheet(page), 'reading-more')), true, 'and keeps the focus');

    const dropped = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'bookings.csv', { type: 'text/csv' }));
      return data;
    }, made('09_freenow_bookings.csv').toString());
    await sheet(page).getByText(text(lang, 'reading-drop'), { exact: true }).dispatchEvent('drop', { dataTransfer: dropped });
    await eventually(async () => (await understood(page).innerText()).includes('FREENOW'), true);
    await button(sheet(page), 'reading-clear').click();
    await eventually(() => hasFocus(button(sheet(page), 'reading-choose')), true, 'the focus goes to what is next');
  });

  test(`what cannot be read is refused, and why (${lang})`, async (t) => {
    const page = await opened(t, { lang });
    const refused = async (file, key, values) => {
      await choose(page, file);
      await eventually(async () => (await error(page)).startsWith(text(lang, key, values)), true, key);
      assert.ok((await error(page)).includes(text(lang, 'reading-by-hand')), 'the figures can be typed');
    };
    const plain = (content) => ({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from(content) });
    await refused(onDisk(plain(Buffer.alloc(21 * 1024 * 1024, 'a'))), 'reading-too-large', { size: '21', most: '20' });
    await refused(plain('%PDF-1.7'), 'reading-pdf');
    await refused(plain('Dear driver, thank you.'), 'reading-unknown');
    await refused(plain(''), 'reading-empty');
    const locked = packed(PAYMENTS);
    for (const mark of ['PK\x03\x04', 'PK\x01\x02']) locked.buffer[locked.buffer.lastIndexOf(mark) + (mark.endsWith('\x04') ? 6 : 8)] |= 1;
    await refused(locked, 'reading-locked');
    for (let times = 0; times < 5; times++) await choose(page, { name: 'rubbish.csv', mimeType: 'text/csv', buffer: randomBytes(50_000) });
    await eventually(async () => (await error(page)) !== '', true);
    await choose(page, PAYMENTS);
    await eventually(() => understood(page).isVisible(), true, 'the page is well');
    assert.equal(await error(page), '');
    await choose(page, { name: 'picture.csv', mimeType: 'text/csv', buffer: Buffer.from('\0\u0001\0\u0002\0\0') });
    await eventually(async () => (await error(page)).includes('picture.csv'), true, 'a file beside a good one is named');
    assert.doesNotMatch(await told(page), /picture/, 'it is not read');
  });
}

test('a text is pasted: what it lacks is the example’s, for its hours', async (t) => {
  const page = await opened(t);
  await sheet(page).getByText(text('en', 'reading-paste'), { exact: true }).click();
  await sheet(page).getByRole('textbox').fill(made('08_deliveroo_invoice_uk.txt').toString());
  await button(sheet(page), 'reading-paste-read').click();
  await eventually(() => section(sheet(page), 'reading-weeks-title').isVisible(), true);
  await button(sheet(page), 'reading-use-typical').click();
  await eventually(async () => Promise.all(['jobs', 'tips', 'hours'].map((key) => field(page, `app-1.${key}`).inputValue())), ['10', '3', '5']);
  // Of £939.60 and £272.48 in 40 hours, an eighth is in 5.
  assert.equal(await field(page, 'app-1.fares').inputValue(), '117.45');
  assert.equal(await field(page, 'app-1.fee').inputValue(), '34.06');
});

test('an archive is unpacked, and more files are added to it', async (t) => {
  const page = await opened(t, { viewport: { width: 320, height: 640 } });
  await choose(page, packed(PAYMENTS));
  await eventually(() => understood(page).isVisible(), true);
  assert.deepEqual(await row(page, 'en', 'reading-fares'), ['34.00']);
  assert.ok(await sideways(page) <= 0, 'nothing lies beside a small screen');
  await choose(page, { name: 'bookings.csv', mimeType: 'text/csv', buffer: made('09_freenow_bookings.csv') });
  await eventually(async () => (await understood(page).innerText()).includes('FREENOW'), true);
  await page.keyboard.press('Escape');
  await eventually(() => sheet(page).isVisible(), false);
  await button(inputs(page), 'statement-open').click();
  await eventually(() => sheet(page).isVisible(), true);
  assert.equal(await understood(page).count(), 0, 'nothing was kept');
});

/** A fleet's payments of 50,000 jobs, about 8 MB. */
function manyRows() {
  const [head, first] = PAYMENTS.buffer.toString().split('\n');
  const rows = Array.from({ length: 50_000 }, (_, at) => first.replace('tx-1', `tx-${at}`).replace('trip-1', `trip-${at}`));
  return { ...PAYMENTS, buffer: Buffer.from([head, ...rows].join('\n')) };
}
/** Has the device be slow from here on, so that what it reads takes long, or as quick as it is. */
const slow = async (page) => {
  const session = await page.context().newCDPSession(page);
  return (isSlow) => session.send('Emulation.setCPUThrottlingRate', { rate: isSlow ? 4 : 1 });
};
/** The most elements that are put into the sheet in one go. */
const MOST_ADDED = 240;
const told = (page) => sheet(page).getByRole('status').innerText();
const isReading = async (page) => /%/.test(await told(page));

test('while 50,000 rows are read the page goes on', async (t) => {
  const page = await opened(t);
  const isSlow = await slow(page);
  await isSlow(true);
  await page.evaluate(() => {
    globalThis.told = new Set();
    globalThis.fetched = [];
    globalThis.added = [];
    const { arrayBuffer } = Blob.prototype;
    Blob.prototype.arrayBuffer = function fetch() {
      globalThis.fetched.push(this.size);
      return arrayBuffer.call(this);
    };
    // An observer is told once of all that a task has put in.
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node.isConnected && node.querySelectorAll);
      globalThis.added.push(new Set(added.flatMap((node) => [node, ...node.querySelectorAll('*')])).size);
    }).observe(document.querySelector('dialog.sheet'), { childList: true, subtree: true });
    const status = document.querySelector('dialog.sheet [role="status"]');
    const frame = () => {
      if (/%/.test(status.textContent)) globalThis.told.add(status.textContent);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await choose(page, onDisk(manyRows()));
  await eventually(() => isReading(page), true);
  await sheet(page).getByText(text('en', 'reading-paste'), { exact: true }).click();
  await eventually(() => sheet(page).getByRole('textbox').isVisible(), true);
  assert.equal(await isReading(page), true, 'a click is answered meanwhile');
  await eventually(() => page.evaluate(() => globalThis.told.size > 5), true, 'frames tell how far it is');
  await isSlow(false);
  await understood(page).waitFor();
  assert.deepEqual(await row(page, 'en', 'reading-jobs'), ['50,000']);
  const [fetched, added] = await page.evaluate(() => [globalThis.fetched, globalThis.added]);
  assert.ok(fetched.length > 10 && Math.max(...fetched) <= 1 << 20, `no piece of the file is large: ${fetched}`);
  assert.ok(Math.max(...added) < MOST_ADDED, `what was understood is shown part by part: ${added}`);

  const columns = sheet(page).locator('details').filter({ hasText: text('en', 'reading-columns') });
  const lists = columns.getByRole('combobox');
  assert.equal(await columns.locator('select').count(), 0, 'what nobody has opened is not there');
  await columns.locator('summary').click();
  await eventually(() => lists.count(), PAYMENTS.buffer.toString().split('\n')[0].split(',').length);
  assert.ok(Math.max(...await page.evaluate(() => globalThis.added)) < MOST_ADDED, 'the lists come a few at a time');
});

test('reading is stopped, and what was read before stays', async (t) => {
  const page = await opened(t);
  const isSlow = await slow(page);
  const stops = async () => {
    await isSlow(true);
    await choose(page, onDisk({ ...manyRows(), name: 'many.csv' }));
    await eventually(() => isReading(page), true);
    await button(sheet(page), 'reading-stop').click();
    await eventually(async () => (await told(page)).startsWith(text('en', 'reading-stopped')), true);
    await isSlow(false);
  };
  await stops();
  assert.equal(await understood(page).count(), 0);
  await choose(page, PAYMENTS);
  await eventually(() => understood(page).isVisible(), true, 'the sheet is well');
  assert.doesNotMatch(await told(page), new RegExp(text('en', 'reading-stopped')));
  await sheet(page).getByText(text('en', 'reading-pounds'), { exact: true }).click();
  await eventually(async () => row(page, 'en', 'reading-fares'), ['£34.00']);
  await stops();
  assert.deepEqual(await row(page, 'en', 'reading-fares'), ['£34.00']);
  assert.doesNotMatch(await told(page), /many/, 'the file is not read');
  await choose(page, { name: 'bookings.csv', mimeType: 'text/csv', buffer: made('09_freenow_bookings.csv') });
  await eventually(async () => (await understood(page).innerText()).includes('FREENOW'), true, 'more is read');
});
