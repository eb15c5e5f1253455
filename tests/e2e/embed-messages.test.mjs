// What the calculator and the page around it say to each other: nothing hostile, malformed or flooding changes anything, and a result
// is told only once the reader has agreed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculator, codes, fits, hostSite, htmlPage, measures, setUpHosts, visit } from './hosts.mjs';
import { eventually } from './support.mjs';
import { text } from './texts.mjs';

const place = setUpHosts();

/** Pieces of messages that are wrong in some way, made on the page by a small generator with a seed. */
const makeRubbish = () => {
  window.rubbish = (count, send) => {
    let seed = 1;
    const below = (most) => {
      seed = (seed * 48271) % 2147483647;
      return seed % most;
    };
    const odd = [null, undefined, 0, -1, NaN, Infinity, 1e9, '', 'set', '😀'.repeat(50), [], [1], {}, { a: { b: [] } }, true, new Date(0), /x/, new Map([[1, 2]]), 'x'.repeat(5000), 10n];
    const pick = (list) => list[below(list.length)];
    for (let at = 0; at < count; at += 1) {
      // The right name, version and kind never come together.
      const message = { app: pick(['coop-or-gig', 'other', ...odd]), v: pick([1, 2, '1', ...odd]), type: pick(['set', 'height', 'ready', 'result', ...odd]) };
      if (message.app === 'coop-or-gig' && message.v === 1) message[pick(['app', 'v'])] = 'wrong';
      for (const key of ['height', 'lang', 'scenario', 'theme', 'accent', 'title', '__proto__', 'call']) message[key] = pick(odd);
      send(below(4) ? message : pick(odd));
    }
  };
};
const stand = (frame) => frame.evaluate(() => ({
  hash: location.hash, lang: document.documentElement.lang, theme: document.documentElement.dataset.theme, page: document.querySelector('#app').textContent, style: document.documentElement.getAttribute('style'),
}));

test('10,000 malformed messages to the frame and 10,000 to the host page change nothing', async (t) => {
  const page = await visit(t, place, (await codes(place)).script);
  const frame = await calculator(page);
  await fits(frame);
  const [before, size] = [await stand(frame), await measures(frame)];
  const title = () => page.evaluate(() => document.querySelector('coop-or-gig').shadowRoot.firstChild.title);
  const titled = await title();
  await page.evaluate(makeRubbish);
  await page.evaluate(() => {
    const inside = document.querySelector('coop-or-gig').shadowRoot.firstChild.contentWindow;
    window.rubbish(10_000, (message) => inside.postMessage(message, '*'));
    window.rubbish(10_000, (message) => postMessage(message, '*'));
  });
  await page.waitForTimeout(300);
  assert.deepEqual(await stand(frame), before);
  assert.deepEqual(await measures(frame), size);
  assert.equal(await title(), titled);
});

test('well-made messages with values of the wrong kind change nothing', async (t) => {
  const page = await visit(t, place, (await codes(place, { view: 'whole' })).script);
  const frame = await calculator(page);
  const before = await stand(frame);
  await page.evaluate(() => {
    const inside = document.querySelector('coop-or-gig').shadowRoot.firstChild.contentWindow;
    for (const odd of [null, 0, [], {}, 'x'.repeat(5000), true]) {
      inside.postMessage({ app: 'coop-or-gig', v: 1, type: 'set', lang: odd, scenario: odd, theme: odd, accent: odd, call: odd, font: odd }, '*');
    }
    inside.postMessage({ app: 'coop-or-gig', v: 1, type: 'set', lang: 'xx', theme: 'plaid', accent: 'url(//evil.example)', paper: 'red;}', ink: 'var(--x)', view: '"]{}' }, '*');
  });
  await frame.waitForTimeout(300);
  const after = await stand(frame);
  assert.deepEqual({ ...after, theme: '' }, { ...before, theme: '' });
  assert.equal(after.theme, '');
});

test('a flood is acted on a few times a second', async (t) => {
  const page = await visit(t, place, (await codes(place)).script);
  const frame = await calculator(page);
  await frame.evaluate(() => {
    window.changes = 0;
    new MutationObserver(() => { window.changes += 1; }).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  });
  await page.evaluate(() => {
    const inside = document.querySelector('coop-or-gig').shadowRoot.firstChild.contentWindow;
    for (let at = 0; at < 5000; at += 1) inside.postMessage({ app: 'coop-or-gig', v: 1, type: 'set', theme: at % 2 ? 'dark' : 'light' }, '*');
  });
  await eventually(() => frame.evaluate(() => document.documentElement.dataset.theme), 'dark');
  assert.ok(await frame.evaluate(() => window.changes) < 50);
});

test('another window than the one around is not heard, and another frame than ours says nothing', async (t) => {
  const evil = await hostSite({ '/': htmlPage('<script>setInterval(() => { for (const type of ["height", "ready"]) parent.postMessage({ app: "coop-or-gig", v: 1, type, height: 7, title: "evil" }, "*"); parent.frames[0]?.postMessage({ app: "coop-or-gig", v: 1, type: "set", lang: "cy", theme: "dark" }, "*"); }, 20)</script>') });
  t.after(evil.close);
  const { iframe } = await codes(place, { lang: 'en' });
  const page = await visit(t, place, `${iframe}<iframe class="evil" src="${evil.url}"></iframe><script src="${place.site}embed.js"></script>`, { site: place.lax });
  const frame = await calculator(page);
  await page.waitForTimeout(500);
  await fits(frame);
  assert.equal(await page.locator('.evil').evaluate((element) => element.style.height), '');
  assert.equal(await frame.evaluate(() => document.documentElement.lang), 'en');
});

test('the result is sent only once the reader has agreed, and only what was shown', async (t) => {
  for (const lang of ['en', 'cy']) {
    const page = await visit(t, place, `<coop-or-gig results="true" view="whole" lang="${lang}"></coop-or-gig><script src="${place.site}embed.js"></script>`);
    await page.evaluate(() => {
      window.results = [];
      document.querySelector('coop-or-gig').addEventListener('coop-or-gig', ({ detail }) => { if (detail.type === 'result') window.results.push(detail.result); });
    });
    const results = () => page.evaluate(() => window.results);
    const frame = await calculator(page);
    const ask = frame.locator('aside.frame .ask');
    await ask.waitFor();
    assert.match(await ask.innerText(), new RegExp(text(lang, 'frame-ask').replace('?', '\\?')));
    assert.ok((await ask.innerText()).includes(new URL(page.url()).origin));
    await frame.locator('[data-field="hours"]').fill('31');
    await page.waitForTimeout(400);
    assert.deepEqual(await results(), []);
    const amounts = await frame.evaluate(() => [...document.querySelectorAll('#app [data-line="take-home"] [data-deal] data')].map((data) => Number(data.value)));
    const shown = await ask.innerText();
    for (const amount of amounts) assert.ok(shown.includes((amount / 100).toFixed(2)), `${amount} in ${shown}`);
    await ask.locator('[data-frame="agree"]').click();
    await eventually(results, [{ preset: 'private-hire', period: 'week', deals: [{ kind: 'platform', takeHome: amounts[0] }, { kind: 'coop', takeHome: amounts[1] }] }]);
    await frame.locator('[data-field="hours"]').fill('32');
    await eventually(async () => (await results()).length, 2);
    await frame.locator('[data-frame="stop"]').click();
    await frame.locator('[data-field="hours"]').fill('33');
    await page.waitForTimeout(500);
    assert.equal((await results()).length, 2);
    assert.equal(await ask.count(), 0);
  }
});

test('a deal that must earn what it leaves is sent with what is missing', async (t) => {
  const page = await visit(t, place, `<coop-or-gig results="true" scenario="v=1&preset=courier"></coop-or-gig><script src="${place.site}embed.js"></script>`);
  await page.evaluate(() => {
    window.results = [];
    document.querySelector('coop-or-gig').addEventListener('coop-or-gig', ({ detail }) => { if (detail.type === 'result') window.results.push(detail.result); });
  });
  const frame = await calculator(page);
  const ask = frame.locator('aside.frame .ask');
  await ask.waitFor();
  const told = () => ask.locator('dl').innerText();
  await eventually(async () => (await told()).includes(`${text('en', 'frame-short')}\n£0.00 a week`), true);
  await ask.locator('[data-frame="agree"]').click();
  const results = () => page.evaluate(() => window.results.map(({ deals }) => deals.map(({ short }) => short ?? null)));
  await eventually(results, [[null, 0]]);
  // Without an order all that it pays out is missing: £23,821.56 a year, over 46.4 weeks.
  await page.evaluate(() => { document.querySelector('coop-or-gig').setAttribute('scenario', 'v=1&preset=courier&2.volume=0'); });
  await eventually(async () => (await results()).at(-1), [null, 51_340]);
});

test('one who does not want it is not asked again', async (t) => {
  const page = await visit(t, place, `<coop-or-gig results="true"></coop-or-gig><script src="${place.site}embed.js"></script>`);
  const frame = await calculator(page);
  await frame.locator('[data-frame="refuse"]').click();
  await page.evaluate(() => document.querySelector('coop-or-gig').setAttribute('theme', 'dark'));
  await frame.waitForTimeout(300);
  assert.equal(await frame.locator('aside.frame .ask').count(), 0);
});
