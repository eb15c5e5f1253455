// The page fits: no sideways scrolling from 320 px up, zoomed, with wide letters, in print; the answer stays in view on a phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matrix, share } from './matrix.mjs';
import { addDeal, answer, choose, field, takeHome, undo, viewLink } from './page.mjs';
import { cutChoices, eventually, headline, open, openAll, presets, settled, setUp } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUp();

/** What sticks out of the window sideways. */
const tooWide = (page) => page.evaluate(() => {
  const found = [];
  const { scrollWidth } = document.scrollingElement;
  if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} px wide`);
  for (const element of document.querySelectorAll('#app *')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('svg, .takehome, .scroll > *')) continue; // see cutAmounts; wide tables scroll in their own box
    const { left, right, width } = element.getBoundingClientRect();
    if (width <= 1) continue; // for screen readers only
    if (right > innerWidth + 1 || left < -1) found.push(`${element.tagName}.${element.className} ${Math.round(left)}–${Math.round(right)}`);
  }
  return found.slice(0, 5);
});

/** Amounts or their units that are cut off, with an ellipsis or without: every amount says its unit. */
const cutAmounts = (page) => page.evaluate(() => [...document.querySelectorAll('#app .takehome .figure')]
  .filter((figure) => figure.scrollWidth > figure.clientWidth + 1 || figure.querySelector('.unit').getBoundingClientRect().right > figure.getBoundingClientRect().right + 1)
  .map((figure) => figure.innerText));

/** Texts that run out of their boxes or are cut off, but for those that are cut on purpose with an ellipsis. */
const cutOff = (page) => page.evaluate(() => [...document.querySelectorAll('#app :is(button, td, th, label, legend, summary, h1, h2, p, dd, li)')]
  .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1)
  .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && getComputedStyle(element).display !== 'inline')
  .filter((element) => getComputedStyle(element).textOverflow !== 'ellipsis')
  .map((element) => `${element.tagName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`));

/** Windows: width, height, pixels of the screen to one of the page. */
const WINDOWS = {
  '320 px': [320, 640, 1],
  '360 px': [360, 740, 1],
  '640 px at 200 %': [320, 450, 2],
  '1280 px at 400 %': [320, 256, 4],
  '640 px': [640, 900, 2],
  '768 px': [768, 1024, 1],
  '1024 px': [1024, 768, 1],
  '1280 px': [1280, 800, 1],
  '1920 px': [1920, 1080, 1],
};

/** Has the window and its screen be another: `resize(width, height, scale)`, once the page has been laid out for it. */
const resizing = async (page) => {
  const session = await page.context().newCDPSession(page);
  return async (width, height, deviceScaleFactor = 1) => {
    await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
    await page.waitForFunction((wanted) => innerWidth === wanted[0] && innerHeight === wanted[1] && devicePixelRatio === wanted[2], [width, height, deviceScaleFactor]);
    await settled(page);
  };
};

for (const lang of LANGUAGES) {
  for (const period of ['hour', 'year']) {
    test(`every example fits every window with everything open (${lang}, by the ${period})`, async (t) => {
      const page = await open(t, place, { lang });
      const resize = await resizing(page);
      await choose(page, 'period', period);
      const cut = [];
      const ids = await presets(page);
      const rows = matrix({ what: Object.keys(WINDOWS), id: ids, lang: LANGUAGES, period: ['hour', 'year'] }).filter((one) => one.lang === lang && one.period === period);
      for (const id of ids.filter((one) => rows.some((row) => row.id === one))) {
        await field(page, 'preset').selectOption(id);
        for (const { what } of rows.filter((row) => row.id === id)) {
          const found = `${id} ${lang} ${period}, ${what}`;
          await resize(...WINDOWS[what]);
          await openAll(page);
          assert.deepEqual(await tooWide(page), [], found);
          assert.deepEqual(await cutOff(page), [], found);
          assert.deepEqual(await cutChoices(page, '#app select'), [], `${found}: the choices of closed lists`);
          cut.push(...await cutAmounts(page));
        }
      }
      assert.deepEqual([...new Set(cut)], [], 'amounts and their units are whole');
    });
  }
}

test('what is typed cannot break the layout', async (t) => {
  const page = await open(t, place, { viewport: { width: 320, height: 640 }, path: '#v=1&preset=home-carer' });
  await openAll(page);
  for (const deal of [1, 2, 3, 4]) await field(page, `${deal}.name`).fill('W'.repeat(40));
  await field(page, 'price').fill('10000');
  await field(page, 'hours').fill('168');
  await choose(page, 'period', 'year');
  await eventually(() => tooWide(page), []);
  await field(page, 'price').fill('9'.repeat(5000));
  await eventually(() => tooWide(page), []);
});

/** Sets a style of the reader's own over the page's. */
const style = (page, rules) => page.evaluate((rules) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
}, rules);

test('letters, words and lines may be set wider (WCAG 1.4.12)', async (t) => {
  const page = await open(t, place, { viewport: { width: 320, height: 640 }, lang: 'cy' });
  await openAll(page);
  await style(page, '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
  assert.deepEqual(await tooWide(page), []);
});

for (const lang of LANGUAGES) {
  test(`with three deals what stays in view on a phone leaves most of it, and no two deals have one name (${lang})`, async (t) => {
    const page = await open(t, place, { lang, view: 'answer', viewport: { width: 360, height: 740 } });
    for (const id of share(await presets(page), LANGUAGES.indexOf(lang), LANGUAGES.length)) {
      await field(page, 'preset').selectOption(id);
      await settled(page);
      const count = () => takeHome(page).count();
      if (await count() < 3) {
        await addDeal(page).click();
        await eventually(count, 3);
      }
      const { height } = await takeHome(page).first().locator('xpath=ancestor::section[1]').boundingBox();
      if (await count() === 3) assert.ok(height <= 96, `${id}: ${height} px`);
      assert.deepEqual(await cutAmounts(page), [], id);
      const names = await takeHome(page).locator('.who').allInnerTexts();
      assert.equal(new Set(names).size, names.length, `${names}`);
    }
  });
}

test('the page follows a larger text size', async (t) => {
  const page = await open(t, place, { viewport: { width: 1280, height: 900 } });
  const height = () => answer(page).getByRole('heading').evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  const before = await height();
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
  assert.ok(await height() > before * 1.5);
  assert.deepEqual(await tooWide(page), []);
});

/** Windows, each with its size of text in per cent. */
const TEXTS = [[320, 100], [360, 150], [360, 200], [320, 200], [1280, 200]];
for (const lang of LANGUAGES) {
  test(`nothing is cut off or out of reach in any view, however narrow the window and large the text (${lang})`, async (t) => {
    const page = await open(t, place, { lang, view: 'answer', viewport: { width: 320, height: 740 } });
    const each = async (look) => {
      for (const [width, size] of TEXTS) {
        await page.setViewportSize({ width, height: 740 });
        await page.evaluate((size) => { document.documentElement.style.fontSize = `${size}%`; }, size);
        await settled(page);
        await look(`${width} px, text at ${size}%`);
      }
    };
    for (const view of ['answer', 'why', 'if', 'coop', 'more']) {
      // By its address, since a phone's links hold four views.
      await page.evaluate((view) => { location.hash = `#v=1&preset=courier&view=${view}`; }, view);
      if (view !== 'answer') await eventually(() => headline(page), text(lang, `view-${view}`));
      await each(async (what) => {
        assert.deepEqual(await tooWide(page), [], `${view}, ${what}`);
        assert.deepEqual(await cutOff(page), [], `${view}, ${what}`);
        assert.deepEqual(await cutAmounts(page), [], `${view}, ${what}`);
      });
      await openAll(page);
      await each(async (what) => assert.deepEqual(await cutChoices(page, '#app select'), [], `${view}, ${what}`));
    }
  });
}

test('on a phone, what is wrong with a figure stands above the views at the foot of the screen', async (t) => {
  for (const lang of LANGUAGES) {
    const page = await open(t, place, { lang, viewport: { width: 360, height: 740 } });
    for (const key of ['hours', 'price', '1.fee']) {
      // Just above the views, where there is no room below it.
      await field(page, key).evaluate((input) => {
        const foot = document.querySelector('.views').getBoundingClientRect().top;
        scrollBy(0, input.getBoundingClientRect().bottom + 4 - foot);
        input.focus();
      });
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('9999x');
      const seen = () => field(page, key).evaluate((input) => {
        const message = input.closest('.field').querySelector('.error').getBoundingClientRect();
        return message.height > 0 && message.bottom <= document.querySelector('.views').getBoundingClientRect().top
          && input.getBoundingClientRect().top >= document.querySelector('.takehome').getBoundingClientRect().bottom;
      });
      await eventually(seen, true, `${key} in ${lang}`);
    }
    await page.close();
  }
});

/** Words of tables that stand on two lines, with no hyphen to say so. */
const cutWords = (page) => page.evaluate(() => {
  const cells = [...document.querySelectorAll('#app table :is(th, td, caption)')].filter((cell) => cell.getClientRects().length);
  const nodes = cells.flatMap((cell) => {
    const walk = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    return Array.from({ length: 99 }, () => walk.nextNode()).filter(Boolean);
  });
  return nodes.flatMap((node) => [...node.data.matchAll(/[\p{L}\p{N}’]+/gu)].filter(({ 0: word, index }) => {
    const range = new Range();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    return new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top))).size > 1;
  }).map(([word]) => word));
});

for (const [lang, preset, deals] of [['en', 'private-hire', ''], ['cy', 'private-hire', ''], ['cy', 'cleaner', '&deals=3'], ['en', 'cleaner', '&deals=4&3.fee=5'], ['cy', 'cleaner', '&deals=4&3.fee=5']]) {
  test(`no table on a phone cuts a word: ${lang}, ${preset}${deals}`, async (t) => {
    const page = await open(t, place, { lang, viewport: { width: 360, height: 740 }, path: `#v=1&preset=${preset}${deals}` });
    await openAll(page);
    await style(page, '* { hyphens: none !important }');
    assert.deepEqual(await cutWords(page), []);
  });
}

test('the answer that stays in view never lies over what is read', async (t) => {
  for (const viewport of [{ width: 1440, height: 900 }, { width: 1024, height: 768 }]) {
    const page = await open(t, place, { viewport });
    await openAll(page);
    for (const selector of ['.picture', '.lines table', '.depends', '.share', '.sources', '.colophon']) {
      const clear = await page.evaluate((selector) => {
        const section = document.querySelector(`#app ${selector}`);
        section.scrollIntoView();
        scrollBy(0, -200);
        const top = document.querySelector('#app .top').getBoundingClientRect();
        const { left, right, top: y, bottom } = section.getBoundingClientRect();
        const overlap = Math.min(right, top.right) - Math.max(left, top.left) > 1 && Math.min(bottom, top.bottom) - Math.max(y, top.top) > 1;
        return !overlap;
      }, selector);
      assert.ok(clear, `${selector} at ${viewport.width} px`);
    }
  }
});

for (const [width, height] of [[360, 740], [320, 568], [1440, 900]]) {
  test(`the answer is in view while a figure is changed (${width} px)`, async (t) => {
    const page = await open(t, place, { viewport: { width, height } });
    await openAll(page);
    for (const key of ['price', '1.fee', '2.volume', 'other-costs']) {
      const input = field(page, key);
      await input.scrollIntoViewIfNeeded();
      await input.focus();
      const seen = () => page.evaluate(() => [...document.querySelectorAll('#app .takehome .figure')].map((figure) => {
        const { x, y, width, height } = figure.getBoundingClientRect();
        const top = document.elementFromPoint(x + width / 2, y + height / 2);
        return Boolean(top) && (figure.contains(top) || top.contains(figure)) && y >= 0 && y + height <= innerHeight;
      }));
      await eventually(seen, [true, true], key);
      const before = await page.locator('#app .takehome .figure').allInnerTexts();
      await input.fill('7');
      await page.waitForFunction((before) => [...document.querySelectorAll('#app .takehome .figure')].some((figure, at) => figure.innerText !== before[at]), before);
      await undo(page).evaluate((undo) => undo.click());
    }
  });
}

test('on a phone the answer comes before the inputs, and it is the largest thing', async (t) => {
  const page = await open(t, place, { viewport: { width: 360, height: 740 } });
  const [answer, inputs] = await Promise.all(['#app h1', '#app .inputs'].map((selector) => page.locator(selector).boundingBox()));
  assert.ok(answer.y + answer.height < 740, 'in the first screen');
  assert.ok(answer.y < inputs.y);
});

// A line's label asks why on the screen; on paper it is its label.
test('in print the answer, the bars and the lines are there, the controls are not', async (t) => {
  const page = await open(t, place, { viewport: { width: 794, height: 1123 } });
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['h1', '.condition', '.takehome', '.lines .bars', '.lines table']) assert.ok(await page.locator(`#app ${selector}`).first().isVisible(), selector);
  assert.equal(await page.locator('#app button:not(.why):visible, #app .languages:visible').count(), 0);
  assert.deepEqual(await tooWide(page), []);
  assert.ok((await page.pdf({ format: 'A4' })).length > 10_000);
});

test('platform and co-op can be told apart without colour', async (t) => {
  const page = await open(t, place);
  const bars = await page.locator('#app .takehome svg').evaluateAll((all) => all.map((svg) => svg.innerHTML.includes('hatch')));
  assert.deepEqual(bars, [true, false]);
});

test('a loss is drawn as the line at which bars start, in every theme and on paper, with its amount beside it', async (t) => {
  for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }, { media: 'print' }]) for (const width of [360, 1280]) {
    const page = await open(t, place, { viewport: { width, height: 900 }, path: '#v=1&preset=private-hire&price=15&1.status=self-employed&mile-cost=60' });
    await page.emulateMedia(look);
    const deals = await page.locator('#app .takehome li').evaluateAll((all) => all.map((deal) => {
      const bar = deal.querySelector('.bar');
      const { borderLeftWidth, borderLeftStyle, borderLeftColor } = getComputedStyle(bar);
      const isSeen = borderLeftStyle === 'solid' && borderLeftColor !== getComputedStyle(document.documentElement).backgroundColor;
      return [borderLeftWidth, isSeen, bar.getBoundingClientRect().height > 5, /^−£[1-9]/.test(deal.querySelector('b').textContent)];
    }));
    assert.deepEqual(deals, [['3px', true, true, true], ['3px', true, true, true]], JSON.stringify({ ...look, width }));
  }
});

for (const scheme of ['light', 'dark']) {
  test(`where the system sets the colours, the open view alone has a line, and swatches and sides are filled (${scheme})`, async (t) => {
    const page = await open(t, place, { scheme, view: 'answer', path: '#v=1&preset=private-hire', context: { forcedColors: 'active' } });
    await page.locator('#app .sides .shaded').first().waitFor();
    const lines = await page.locator('#app .views a').evaluateAll((links) => links.filter((link) => link.checkVisibility()).map((link) => {
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      return [link.hasAttribute('aria-current'), getComputedStyle(link).borderBottomColor !== ground];
    }));
    assert.ok(lines.length >= 4);
    for (const [isOpen, hasLine] of lines) assert.equal(hasLine, isOpen);
    const ground = (all, pseudo) => all.evaluateAll((all, pseudo) => all.filter((one) => one.checkVisibility()).map((one) => getComputedStyle(one, pseudo).backgroundColor), pseudo);
    const clear = 'rgba(0, 0, 0, 0)';
    const canvas = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    for (const colour of await ground(page.locator('#app .sides .shaded'), '::before')) assert.ok(![clear, canvas].includes(colour), colour);
    await viewLink(page, 'why').click();
    await settled(page);
    const swatches = await page.locator('#app .below i').evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(one);
      return `${backgroundColor} ${backgroundImage}`;
    }));
    assert.ok(swatches.length >= 3 && !swatches.includes(`${clear} none`), `${swatches}`);
    assert.ok(new Set(swatches).size >= 3, `${swatches}`);
  });
}
