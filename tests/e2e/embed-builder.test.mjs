// The page that writes the code for editors: both languages, accessible, narrow and wide, its preview as it would be.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './axe.mjs';
import { FRAME_MARGIN } from '../../public/builder/snippets.js';
import { calculator, codes, FROZEN, htmlPage, setUpHosts } from './hosts.mjs';
import { openLink } from './page.mjs';
import { cutChoices, eventually, sideways } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUpHosts();

const open = async (t, { path = '', ...options } = {}) => {
  const context = await place.browser.newContext({ viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'], ...options });
  const page = await context.newPage();
  const problems = [];
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) problems.push(message.text()); });
  page.on('pageerror', (error) => problems.push(error.message));
  t.after(async () => {
    await context.close();
    assert.deepEqual(problems, []);
  });
  await page.goto(`${place.site}embed.html${path}`);
  await page.waitForSelector('html.js');
  return page;
};
const code = (page, kind = 'script') => page.locator(`#${kind}`).inputValue();

test('no violation in either language, light and dark, at 320 and 1440 px, and nothing sticks out', async (t) => {
  for (const [lang, colorScheme, width] of [['en', 'light', 1440], ['cy', 'dark', 320], ['en', 'dark', 320], ['cy', 'light', 1440]]) {
    const page = await open(t, { path: `?lang=${lang}`, colorScheme, viewport: { width, height: 800 } });
    assert.equal(await page.title(), text(lang, 'builder-title'));
    assert.ok(await sideways(page) <= 0);
    assert.deepEqual(await findings(page), []);
    assert.equal(await page.locator('[data-text]').evaluateAll((all) => all.filter((element) => !element.textContent).length), 0);
    for (const narrow of [320, 360, 1024, 1280]) {
      await page.setViewportSize({ width: narrow, height: 800 });
      assert.deepEqual(await cutChoices(page, 'select'), [], `${lang}, ${narrow} px`);
    }
  }
});

test('the preview is what the code would show, at both widths', async (t) => {
  const page = await open(t, { path: '?lang=en' });
  await page.locator('#preset').selectOption('courier');
  await page.locator('#theme').selectOption('dark');
  const frame = await calculator(page);
  await eventually(async () => /preset=courier/.test(await openLink(frame).getAttribute('href')), true);
  await eventually(() => frame.evaluate(() => document.documentElement.dataset.theme), 'dark');
  for (const [value, width] of [['phone', 328], ['article', 640], ['desktop', 1200]]) {
    await page.locator(`[name="width"][value="${value}"]`).check();
    await eventually(() => frame.evaluate(() => innerWidth), width);
  }
  assert.match(await code(page), /preset="courier" theme="dark"/);
});

test('what is filled in by a program that only tells of the change goes into the code', async (t) => {
  const page = await open(t, { path: '?lang=en' });
  await page.evaluate(() => {
    const fill = (name, value) => {
      const control = document.querySelector(`form [name="${name}"]`);
      control.value = value;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    };
    fill('accent', '#7a1fa2');
    fill('theme', 'dark');
  });
  await eventually(async () => /theme="dark".*accent="#7a1fa2"/.test(await code(page)), true);
});

test('the figures one comes with go into the code, and the language can be switched without losing a choice', async (t) => {
  const page = await open(t, { path: '?lang=en#v=1&preset=cleaner&hours=12' });
  assert.match(await code(page), /scenario="v=1&amp;preset=cleaner&amp;hours=12"/);
  await page.locator('#accent').fill('#7a1fa2');
  await page.locator('.languages a[lang="cy"]').click();
  await eventually(() => page.locator('h1').innerText(), text('cy', 'builder-title'));
  await eventually(async () => /accent="#7a1fa2"/.test(await code(page)), true);
  assert.match(await code(page, 'iframe'), /#v=1&amp;preset=cleaner&amp;hours=12"/);
});

test('what is copied is what is shown; what an editor types cannot break out of the code', async (t) => {
  const page = await open(t, { path: '?lang=cy' });
  await page.locator('#call').fill('https://a.example/"><script>alert(1)</script>');
  await page.locator('#call-en').fill('"><img src=x onerror=alert(1)>');
  await eventually(async () => (await code(page)).includes('call-en'), true);
  const parts = await page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return { tags: [...body.querySelectorAll('*')].map(({ tagName }) => tagName), call: body.querySelector('coop-or-gig').getAttribute('call-en') };
  }, await code(page));
  assert.deepEqual(parts, { tags: ['COOP-OR-GIG', 'A', 'A', 'SCRIPT'], call: '"><img src=x onerror=alert(1)>' });
  // Copied at once after the last key, the code has it.
  await page.locator('#call-cy').fill('Ymunwch nawr');
  await page.locator('[data-copy="script"]').click();
  await eventually(() => page.locator('[data-copy="script"] + .said').innerText(), text('cy', 'builder-copied'));
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /call-cy="Ymunwch nawr"/);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code(page));
});

test('all of what there is to copy is seen at once, however narrow the page', async (t) => {
  const page = await open(t, { path: '?lang=cy' });
  await page.locator('#call').fill('https://campaign.example/join');
  await page.locator('#call-en').fill('Join the union');
  await eventually(async () => (await code(page)).includes('call-en'), true);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await page.locator('textarea').evaluateAll((all) => all.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight).map(({ id }) => id)), [], `${width} px`);
  }
});

test('what would not be shown is said beside its field, and is no part of the code', async (t) => {
  for (const lang of LANGUAGES) {
    const page = await open(t, { path: `?lang=${lang}` });
    const wrong = (name) => page.locator(`#${name}-wrong`).innerText();
    const fill = async (name, value) => {
      await page.locator(`#${name}`).fill(value);
      await page.locator(`#${name}`).blur();
    };
    // Not while it is being typed.
    await page.locator('#accent').pressSequentially('#7a1f', { delay: 60 });
    await page.waitForTimeout(300);
    assert.equal(await wrong('accent'), '');
    for (const colour of ['7a1fa2', 'zzz', 'rgb(0 0 0 / 50%)']) {
      await fill('accent', colour);
      await eventually(() => wrong('accent'), text(lang, 'builder-accent-wrong'));
      assert.ok(!(await code(page)).includes('accent='), colour);
    }
    assert.equal(await page.locator('#accent').getAttribute('aria-invalid'), 'true');
    await fill('accent', 'rebeccapurple');
    await eventually(async () => [await wrong('accent'), (await code(page)).includes('accent="rebeccapurple"')], ['', true]);

    await fill('call-cy', 'Ymunwch');
    await eventually(() => wrong('words'), text(lang, 'builder-call-needs'));
    for (const address of ['join us', 'ftp://campaign.example', 'javascript:alert(1)']) {
      await fill('call', address);
      await eventually(async () => [await wrong('call'), await wrong('words')], [text(lang, 'builder-call-wrong'), '']);
      for (const kind of ['script', 'iframe']) assert.ok(!/call/.test(await code(page, kind)), `${kind}: ${address}`);
    }
    assert.deepEqual(await findings(page), []);
    // As people say it, without its scheme: completed where it was typed.
    await fill('call', 'www.campaign.example/join');
    await eventually(() => page.locator('#call').inputValue(), 'https://www.campaign.example/join');
    await eventually(async () => [await wrong('call'), await wrong('words'), /call="https:[^"]*" call-cy="Ymunwch"/.test(await code(page))], ['', '', true]);
    await fill('call-cy', '');
    await eventually(async () => [await wrong('words'), (await code(page)).includes('call=')], [text(lang, 'builder-call-needs'), false]);
  }
});

test('the true size of what is chosen is told, and goes into the code of a frame without a script', async (t) => {
  for (const lang of LANGUAGES) {
    const page = await open(t, { path: `?lang=${lang}` });
    const [frame, narrow] = [await calculator(page, 0), await calculator(page, 1)];
    const size = (frame) => frame.evaluate(() => [innerWidth, Math.ceil(document.body.getBoundingClientRect().height)]);
    const is = async (width) => {
      await eventually(async () => [(await size(frame))[0], (await size(narrow))[0]], [width, 320]);
      await eventually(async () => {
        const [[, height], [, highest]] = [await size(frame), await size(narrow)];
        return [await page.getByRole('status').filter({ hasText: 'px' }).innerText(), /height="(\d+)"/.exec(await code(page, 'iframe'))[1] === `${Math.max(height, highest) + FRAME_MARGIN}`];
      }, [text(lang, 'builder-size', { width: `${width}`, height: `${(await size(frame))[1]}` }), true]);
    };
    await is(640);
    await page.locator('[name="width"][value="phone"]').check();
    await is(328);
    await page.locator('#view').selectOption('answer');
    await frame.waitForSelector('#app .sources', { state: 'attached' });
    await is(328);
    // All of the page scrolls within.
    await page.locator('#view').selectOption('whole');
    await eventually(async () => /height="640"/.test(await code(page, 'iframe')), true);
  }
});

test('the lines for the policy of the host are those that the code needs', async (t) => {
  const page = await open(t, { path: '?lang=en' });
  const policy = () => code(page, 'policy');
  assert.equal(await policy(), `frame-src ${place.origin};\nscript-src ${place.origin};`);
  await page.locator('[name="version"][value="frozen"]').check();
  await eventually(policy, `frame-src ${place.origin};\nscript-src ${place.site}${FROZEN}embed.js;`);
  // With these lines and no others it works.
  const { script } = await codes(place, { version: 'frozen' });
  place.pages['/policy'] = htmlPage(script, { head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${(await policy()).replaceAll('\n', ' ')}">` });
  await page.goto(new URL('policy', place.lax.url).href);
  await calculator(page);
});
