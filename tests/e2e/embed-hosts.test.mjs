// Difficult hosts: resets, page builders, sandboxes, blocked storage, many at once, hidden, late, removed again.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { how } from './browser.mjs';
import { calculator, codes, fits, FROZEN, htmlPage, measures, NEST, nest, RESET, setUpHosts, visit } from './hosts.mjs';
import { aboutFrame, explains, explanation, field } from './page.mjs';
import { eventually, lines } from './support.mjs';
import { text } from './texts.mjs';

const place = setUpHosts();
const script = () => `<script src="${place.site}embed.js"></script>`;

test('resets of the host page reach nothing within, and the height is kept', async (t) => {
  const { iframe } = await codes(place);
  const page = await visit(t, place, `<coop-or-gig></coop-or-gig><div class="plain">${iframe}</div>${script()}`, { site: place.lax, head: RESET });
  for (const at of [0, 1]) {
    const frame = await calculator(page, at);
    await eventually(async () => {
      const { outer, content, bar } = await measures(frame);
      return { gap: outer - content, bar };
    }, { gap: 0, bar: 0 });
    assert.equal(await frame.evaluate(() => getComputedStyle(document.body).fontSize), '16px');
  }
});

test('in a page builder’s nest: flex, grid, a column of 280 px in a wide window, right to left', async (t) => {
  const { script: code } = await codes(place, { view: 'whole' });
  const page = await visit(t, place, nest(code), { site: place.lax, head: NEST });
  for (const [at, width] of [[0, 280], [1, 300]]) {
    const frame = await calculator(page, at);
    await fits(frame);
    assert.equal(await frame.evaluate(() => innerWidth), width);
    assert.equal(await frame.locator('#app .work').evaluate((work) => getComputedStyle(work).display), 'contents', 'one column, though the window is wide');
  }
});

test('in a hidden tab nothing is asked for; once shown, it has its height', async (t) => {
  const { script: code } = await codes(place);
  const page = await visit(t, place, `<div id="tab" hidden>${code}</div>`);
  await page.waitForTimeout(500);
  assert.deepEqual(page.requested.filter((url) => url.startsWith(place.site)), [`${place.site}embed.js`]);
  await page.evaluate(() => { document.getElementById('tab').hidden = false; });
  await fits(await calculator(page));
  const { outer } = await measures(await calculator(page));
  await page.evaluate(() => { document.getElementById('tab').hidden = true; });
  await page.waitForTimeout(200);
  await page.evaluate(() => { document.getElementById('tab').hidden = false; });
  await fits(await calculator(page));
  assert.equal((await measures(await calculator(page))).outer, outer);
});

test('far down the page nothing is asked for until it comes near', async (t) => {
  const { script: code, iframe } = await codes(place);
  const head = '<style>.far{height:9000px}</style>';
  const page = await visit(t, place, `<div class="far"></div>${iframe}${code}`, { site: place.lax, head });
  await page.waitForTimeout(700);
  assert.deepEqual(page.requested.filter((url) => url.startsWith(place.site)), [`${place.site}embed.js`]);
  await page.locator('coop-or-gig').scrollIntoViewIfNeeded();
  await fits(await calculator(page, 1));
});

test('twenty on a page, each with its own figures', async (t) => {
  const presets = ['private-hire', 'courier', 'cleaner', 'home-carer', 'photographer'];
  const many = Array.from({ length: 20 }, (_, at) => `<coop-or-gig preset="${presets[at % 5]}" view="answer" lang="${at % 2 ? 'cy' : 'en'}"></coop-or-gig>`).join('');
  const page = await visit(t, place, many + script());
  for (let at = 0; at < 20; at += 1) {
    await page.locator('coop-or-gig').nth(at).scrollIntoViewIfNeeded();
    await eventually(() => page.frames().length > at + 1, true);
  }
  for (const frame of page.frames().slice(1)) {
    await frame.waitForSelector('html.up aside.frame');
    await fits(frame);
  }
  const shown = await Promise.all(page.frames().slice(1).map((frame) => frame.evaluate(() => [document.documentElement.lang, document.querySelector('#app > .page [data-field="preset"]').value])));
  assert.deepEqual(shown.map(([lang, preset]) => `${lang} ${preset}`).sort(), Array.from({ length: 20 }, (_, at) => `${at % 2 ? 'cy' : 'en'} ${presets[at % 5]}`).sort());
});

test('added late by script, moved, and removed two hundred times: nothing is left behind', async (t) => {
  const page = await visit(t, place, `<main></main>${script()}`);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const counts = async () => {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.filter(({ name }) => ['JSEventListeners', 'Frames', 'Documents', 'Nodes'].includes(name)).map(({ name, value }) => [name, value]));
  };
  const cycle = (times) => page.evaluate(async (times) => {
    for (let time = 0; time < times; time += 1) {
      const element = document.createElement('coop-or-gig');
      element.setAttribute('preset', 'cleaner');
      document.querySelector('main').append(element);
      element.setAttribute('theme', 'dark');
      await new Promise((done) => { setTimeout(done, 5); });
      document.querySelector('main').prepend(element);
      element.remove();
      element.setAttribute('theme', 'light');
    }
  }, times);
  await cycle(10);
  const before = await counts();
  await cycle(200);
  await page.waitForTimeout(500);
  const after = await counts();
  assert.equal(page.frames().length, 1);
  for (const name of ['JSEventListeners', 'Frames', 'Documents']) assert.ok(after[name] <= before[name] + 2, `${name}: ${before[name]} → ${after[name]}`);
  assert.ok(after.Nodes <= before.Nodes + 40, `nodes: ${before.Nodes} → ${after.Nodes}`);
  await page.evaluate(() => document.querySelector('main').append(document.createElement('coop-or-gig')));
  await fits(await calculator(page));
});

test('in a sandbox that allows scripts alone, it works and says what it cannot do', async (t) => {
  const { iframe } = await codes(place, { lang: 'cy', preset: 'courier', theme: 'dark', view: 'whole' });
  const page = await visit(t, place, `${iframe.replace('<iframe', '<iframe sandbox="allow-scripts"')}${script()}`);
  const frame = await calculator(page);
  assert.equal(await frame.evaluate(() => origin), 'null');
  await fits(frame);
  const before = await lines(frame);
  await field(frame, 'hours').fill('17');
  await eventually(async () => JSON.stringify(await lines(frame)) !== JSON.stringify(before), true);
  await frame.locator('.languages a[lang="en"]').click();
  await frame.waitForSelector('#app > .page[lang="en"]');
  assert.ok((await aboutFrame(frame).innerText()).includes(text('en', 'frame-sealed')));
  await aboutFrame(frame).getByRole('textbox').focus();
  assert.equal(await aboutFrame(frame).getByRole('textbox').inputValue(), `${place.site}?lang=en#v=1&preset=courier&hours=17`);
  assert.equal(await frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), 'rgb(23, 23, 27)');
  await fits(frame);
});

test('with all storage and cookies of other sites blocked it works, and stores nothing', async (t) => {
  const profile = mkdtempSync(join(tmpdir(), 'coop-or-gig-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 }, cookie_controls_mode: 1, block_third_party_cookies: true } }));
  const context = await chromium.launchPersistentContext(profile, how({ whole: true }));
  t.after(async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  });
  const { script: code } = await codes(place);
  place.pages['/blocked'] = htmlPage(code);
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  // From another site, not only another origin.
  await page.goto(`${place.host.other}blocked`);
  const frame = await calculator(page);
  assert.match(await frame.evaluate(() => { try { return `${localStorage.length}`; } catch (error) { return error.name; } }), /SecurityError/);
  await fits(frame);
  await field(frame, 'hours').fill('17');
  await eventually(() => frame.evaluate(() => location.hash.includes('hours=17')), true);
  assert.deepEqual(problems, []);
});

test('a panel opens where the reader is, not in the middle of a tall frame', async (t) => {
  const page = await visit(t, place, (await codes(place, { view: 'whole' })).script);
  const frame = await calculator(page);
  await fits(frame);
  await explains(frame, 'take-home').click();
  const box = await explanation(frame).boundingBox();
  await page.waitForTimeout(100);
  const { y, height } = await explanation(frame).boundingBox();
  assert.ok(y < 900 && y + height > 0, `in the window: ${JSON.stringify(box)}`);
  await fits(frame);
});

test('a frozen copy says quietly that its tax year has ended, and where the newest is', async (t) => {
  const { script: code } = await codes(place, { version: 'frozen' });
  for (const [now, isOver] of [['2027-04-05T12:00:00', false], ['2027-04-06T12:00:00', true]]) {
    const page = await visit(t, place, code, { prepare: (page) => page.clock.setFixedTime(new Date(now)) });
    const frame = await calculator(page);
    const note = frame.locator('.passed');
    await eventually(() => note.count(), isOver ? 1 : 0);
    if (!isOver) continue;
    assert.match(await note.innerText(), /2026\/27/);
    assert.equal(await note.locator('a').evaluate((link) => link.href.split('#')[0]), `${place.site}?lang=en`);
    await page.evaluate(() => { document.documentElement.lang = 'cy'; });
    await eventually(async () => (await note.innerText()).includes(text('cy', 'frozen-live')), true);
    await fits(frame);
  }
  const live = await visit(t, place, (await codes(place)).script, { prepare: (page) => page.clock.setFixedTime(new Date('2027-04-06T12:00:00')) });
  assert.equal(await (await calculator(live)).locator('.passed').count(), 0);
  assert.ok(FROZEN.length > 3);
});

test('at any width the height is told a few times and then no more: nothing grows by growing', async (t) => {
  const head = '<style>.box{width:1000px}</style>';
  const page = await visit(t, place, `<div class="box">${(await codes(place)).script}</div>`, { site: place.lax, head });
  const frame = await calculator(page);
  await page.evaluate(() => {
    window.told = 0;
    document.querySelector('coop-or-gig').addEventListener('coop-or-gig', ({ detail }) => { if (detail.type === 'height') window.told += 1; });
  });
  for (const width of [280, 320, 447, 448, 591, 592, 640, 895, 896, 912, 1200, 300]) {
    await page.evaluate((width) => {
      window.told = 0;
      document.querySelector('.box').style.width = `${width}px`;
    }, width);
    await eventually(() => frame.evaluate(() => innerWidth), width);
    await fits(frame, `${width} px`);
    assert.ok(await page.evaluate(() => window.told) < 8, `${width} px`);
    await page.evaluate(() => { window.told = 0; });
    await page.waitForTimeout(300);
    assert.equal(await page.evaluate(() => window.told), 0, `${width} px: it stands`);
  }
});
