// The card and the tool on other people's pages: as high as promised for every example, in the type and on the ground of the page
// around, with figures to try and the way to the page with them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './axe.mjs';
import { calculator, fits, measures, setUpHosts, visit } from './hosts.mjs';
import { explanation, field, finding, keeps, languageLink, named, openLink, slider, viewLink } from './page.mjs';
import { eventually, hasFocus, sideways } from './support.mjs';
import { LANGUAGES, question, text } from './texts.mjs';

const place = setUpHosts();
const PRESETS = ['private-hire', 'ride-hail-percentages', 'black-cab', 'home-carer', 'cleaner', 'courier', 'employed-carer', 'photographer', 'food-producer', 'new-york-driver'];
/** Most px that each part takes at each width: in an article, and on a phone of 360 px with its margins. */
const MOST = { card: { 640: 600, 328: 720 }, tool: { 640: 1100 } };
const script = () => `<script src="${place.site}embed.js"></script>`;
const element = (attributes = '') => `<coop-or-gig ${attributes}></coop-or-gig>${script()}`;
const wide = (width) => `<style>body{margin:0}main{width:${width}px}</style>`;
const amounts = (frame) => keeps(frame).allInnerTexts();
/** Changes an attribute on the host's page. */
const set = (page, name, value) => page.evaluate(([name, value]) => document.querySelector('coop-or-gig').setAttribute(name, value), [name, value]);

/** What an editor may add: a font of wide letters, and a call to action. */
const ADDED = { '': '', ' in DejaVu Sans': 'font="DejaVu Sans"', ' with a call to action': 'call="https://union.example/" call-en="Join the union today" call-cy="Ymunwch â’r undeb heddiw"' };

for (const [view, widths] of Object.entries(MOST)) for (const [width, most] of Object.entries(widths)) for (const [how, added] of Object.entries(ADDED)) {
  test(`${view} is at most ${most} px high at ${width} px, with every example in each language${how}`, async (t) => {
    const page = await visit(t, place, `<main>${element(`view="${view}" ${added}`)}</main>`, { site: place.lax, head: wide(width) });
    const frame = await calculator(page);
    const highest = [];
    for (const lang of LANGUAGES) for (const preset of PRESETS) {
      await set(page, 'lang', lang);
      await set(page, 'preset', preset);
      await eventually(async () => (await openLink(frame).getAttribute('href')).includes(`preset=${preset}`), true, preset);
      await frame.waitForSelector(`html[lang="${lang}"] #app > .page[lang="${lang}"]`);
      if (added.includes('call')) await frame.waitForSelector(`.ways .call[lang="${lang}"]`);
      await fits(frame, `${preset} ${lang}`);
      highest.push([(await measures(frame)).outer, `${preset} ${lang}`]);
      assert.ok(await sideways(frame) <= 0, `${preset} ${lang}`);
    }
    assert.deepEqual(highest.filter(([height]) => height > most), []);
  });
}

for (const lang of LANGUAGES) {
  test(`where the page around says nothing, it is the card, with its finding and its condition (${lang})`, async (t) => {
    const page = await visit(t, place, element('preset="courier"'), { lang });
    const frame = await calculator(page);
    assert.equal(await frame.locator('h1').innerText(), question(lang, 'courier'));
    assert.equal(await frame.getByRole('banner').count(), 0, 'no masthead');
    // Never a lead without what is missing.
    assert.ok((await finding(frame).innerText()).length > 20);
    assert.ok((await frame.locator('.finding + .condition').innerText()).length > 20);
    assert.equal((await amounts(frame)).length, 2);
    assert.ok((await frame.locator('.card').innerText()).includes('2026'), 'the tax year');
  });

  test(`what is typed and dragged answers, and opens as it is (${lang})`, async (t) => {
    const page = await visit(t, place, element('preset="private-hire"'), { lang });
    const frame = await calculator(page);
    const before = await amounts(frame);
    await field(frame, 'hours').fill('31');
    await eventually(async () => (await amounts(frame)).every((amount, at) => amount !== before[at]), true);
    const [app, coop] = await amounts(frame);
    await field(frame, '2.volume').fill('50');
    await eventually(async () => (await amounts(frame))[1] !== coop, true);
    assert.equal((await amounts(frame))[0], app);
    await slider(frame, '2.volume').focus();
    await frame.page().keyboard.press('End');
    await eventually(() => field(frame, '2.volume').inputValue(), '150');
    await field(frame, '1.fee').fill('15');
    await eventually(async () => (await amounts(frame))[0] !== app, true);
    const wanted = `${place.site}?lang=${lang}#v=1&preset=private-hire&hours=31&1.fee=15&2.volume=150`;
    await eventually(() => openLink(frame).getAttribute('href'), wanted);
    const [full] = await Promise.all([page.context().waitForEvent('page'), openLink(frame).click()]);
    await full.waitForSelector('html.up');
    assert.equal(full.url(), wanted);
    assert.equal(await full.evaluate(() => opener), null);
    assert.equal(await field(full, 'hours').first().inputValue(), '31');
  });

  test(`a figure that cannot be used says so beside it (${lang})`, async (t) => {
    const frame = await calculator(await visit(t, place, element(), { lang }));
    await field(frame, 'hours').fill('abc');
    await frame.locator('.card .error:not(:empty)').waitFor();
    await fits(frame);
    assert.equal(await field(frame, 'hours').getAttribute('aria-invalid'), 'true');
  });
}

test('no violation in the card and in the tool, light, dark and on the ground of the page around, at 320 to 640 px', async (t) => {
  const cases = [['card', 'light', 640, 'en'], ['card', 'dark', 320, 'cy'], ['card', '', 328, 'en'], ['card', 'dark', 640, 'cy'], ['tool', 'light', 320, 'cy'], ['tool', 'dark', 640, 'en'], ['card', 'transparent', 640, 'cy']];
  for (const [view, theme, width, lang] of cases) {
    const page = await visit(t, place, `<main>${element(`view="${view}" theme="${theme}" lang="${lang}"`)}</main>`, { site: place.lax, head: wide(width) });
    const frame = await calculator(page);
    await fits(frame);
    assert.deepEqual(await findings(frame), [], `${view} ${theme} ${width} ${lang}`);
    assert.ok(await sideways(frame) <= 0);
    if (view !== 'tool') continue;
    await viewLink(frame, 'why').click();
    await frame.locator('[data-line="take-home"]').waitFor();
    await fits(frame);
    assert.deepEqual(await findings(frame), [], `why ${theme} ${width} ${lang}`);
  }
});

test('it has the ground, the colours and the type of the page around where that says none', async (t) => {
  for (const [ground, ink, scheme] of [['#ffffff', '#111111', 'light'], ['#101418', '#f0f0f0', 'dark']]) {
    const head = `<style>html{background:${ground}}body{color:${ink};font-family:"Liberation Serif",serif}</style>`;
    const page = await visit(t, place, element(), { site: place.lax, head });
    const frame = await calculator(page);
    const look = () => frame.evaluate(() => ({ ground: getComputedStyle(document.documentElement).backgroundColor, theme: document.documentElement.dataset.theme, font: getComputedStyle(document.body).fontFamily.split(',')[0].replaceAll('"', '') }));
    await eventually(look, { ground: 'rgba(0, 0, 0, 0)', theme: `${scheme} transparent`, font: 'Liberation Serif' });
  }
  // A frame without a script knows nothing of the page around: it keeps a ground of its own.
  const page = await visit(t, place, `<iframe src="${place.site}#v=1" width="640" height="600"></iframe>`);
  const frame = await calculator(page);
  assert.notEqual(await frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), 'rgba(0, 0, 0, 0)');
  assert.equal(await frame.locator('.card').count(), 1);
});

test('everything on the card is reached by the keyboard, in the order in which it is read', async (t) => {
  const page = await visit(t, place, `<button>Before</button>${element('preset="private-hire" lang="en"')}<button>Behind</button>`);
  const frame = await calculator(page);
  await page.getByText('Before').focus();
  const reached = [];
  for (;;) {
    await page.keyboard.press('Tab');
    if (await hasFocus(page.getByText('Behind'))) break;
    reached.push(await frame.evaluate(() => {
      const { dataset, textContent } = document.activeElement;
      return dataset.field ?? dataset.slide ?? textContent;
    }));
    assert.ok(reached.length < 12, reached.join());
  }
  assert.deepEqual(reached, ['hours', 'price', '1.fee', '2.volume', '2.volume', text('en', 'card-open'), 'Cymraeg']);
});

test('the language is switched from within, and what was typed stays', async (t) => {
  const frame = await calculator(await visit(t, place, element('preset="cleaner" lang="en"')));
  await field(frame, 'hours').fill('31');
  await languageLink(frame, 'cy').click();
  await frame.waitForSelector('#app > .page[lang="cy"] .card');
  assert.equal(await frame.locator('h1').innerText(), question('cy', 'cleaner'));
  assert.equal(await field(frame, 'hours').inputValue(), '31');
});

test('the frame is not made higher before the card stands, and then once', async (t) => {
  const page = await visit(t, place, '<main></main>', { site: place.lax, head: wide(640) });
  await page.evaluate((site) => {
    window.told = [];
    const added = document.createElement('coop-or-gig');
    added.setAttribute('src', site);
    added.addEventListener('coop-or-gig', ({ detail }) => { if (detail.type === 'height') window.told.push(detail.height); });
    document.querySelector('main').append(added);
    const script = document.createElement('script');
    script.src = `${site}embed.js`;
    document.body.append(script);
  }, place.site);
  const frame = await calculator(page);
  await fits(frame);
  await page.waitForTimeout(500);
  const told = await page.evaluate(() => window.told);
  assert.ok(told.length <= 3 && told.every((height) => height <= 640), `${told}`);
});

test('the tool has views of its own, with the path line by line, each line explained', async (t) => {
  const page = await visit(t, place, element('view="tool" preset="courier" lang="en"'));
  const frame = await calculator(page);
  const entries = await page.evaluate(() => history.length);
  await field(frame, 'hours').fill('31');
  const before = await amounts(frame);
  await viewLink(frame, 'why').click();
  await frame.locator('[data-line="take-home"]').waitFor();
  assert.deepEqual(await amounts(frame), before);
  assert.match(await openLink(frame).getAttribute('href'), /hours=31&view=why$/);
  await frame.locator('[data-line="take-home"]').getByRole('button').click();
  await explanation(frame).waitFor();
  await fits(frame);
  await page.keyboard.press('Escape');
  await viewLink(frame, 'answer').click();
  await field(frame, 'hours').waitFor();
  assert.equal(await field(frame, 'hours').inputValue(), '31');
  // The way back belongs to the page around.
  assert.equal(await page.evaluate(() => history.length), entries);
});

test('published words show what they showed; one that is not known shows the card', async (t) => {
  const isShown = { short: ['.takehome', '.inputs'], answer: ['.takehome'], whole: ['.takehome', '.inputs', '.sources'], '': ['.card'], other: ['.card'] };
  for (const [view, parts] of Object.entries(isShown)) {
    const frame = await calculator(await visit(t, place, element(`view="${view}"`)));
    for (const part of ['.card', '.takehome', '.inputs', '.sources']) {
      assert.equal(await frame.locator(`#app ${part}`).first().isVisible(), parts.includes(part), `${part} in “${view}”`);
    }
  }
});

test('in a sandbox that allows scripts alone the card works, and its address with the figures can be copied', async (t) => {
  const page = await visit(t, place, `<iframe sandbox="allow-scripts" src="${place.site}?lang=en#v=1&preset=courier" width="640"></iframe>${script()}`);
  const frame = await calculator(page);
  await field(frame, 'hours').fill('17');
  await eventually(async () => /hours=17/.test(await openLink(frame).getAttribute('href')), true);
  const address = named(frame, 'complementary', 'frame-label').getByRole('textbox');
  await address.focus();
  assert.equal(await address.inputValue(), `${place.site}?lang=en#v=1&preset=courier&hours=17`);
  await fits(frame);
});

test('a page of the calculator’s own origin stays where it is, whatever is asked for', async (t) => {
  for (const code of [element(), element('preset="courier"'), `<iframe src="${place.site}#v=1" width="640" height="640"></iframe>${script()}`]) {
    const body = `<!doctype html><html lang="en"><title>A week</title><p style="height:400px">Look at this:</p>${code}<p style="height:2000px">And think.</p>`;
    const page = await visit(t, place, '', { site: place.lax });
    await page.route('**/own.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${place.site}own.html`);
    const frame = await calculator(page);
    await fits(frame);
    assert.equal(await page.evaluate(() => scrollY), 0, code);
    // The element goes back to the first example without being loaded anew.
    if (!code.includes('preset=')) continue;
    await set(page, 'preset', '');
    await eventually(async () => (await openLink(frame).getAttribute('href')).includes('preset=private-hire'), true);
    assert.equal(await page.evaluate(() => scrollY), 0, 'after another example');
  }
});
