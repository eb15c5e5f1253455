// The calculator on other people's sites: other origins, a strict policy, the code that the page for editors writes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculator, codes, fits, FROZEN, measures, setUpHosts, visit } from './hosts.mjs';
import { aboutFrame, field, inputs, languageLink, named } from './page.mjs';
import { eventually } from './support.mjs';
import { text } from './texts.mjs';

const place = setUpHosts();
const open = (frame) => frame.locator('#app > .page .inputs details > summary').first().click();

/** It grows with its content and shrinks with it. The app draws what was pressed a moment later: until then the old height fits. */
const followsBothWays = async (frame) => {
  await fits(frame, 'at first');
  const before = (await measures(frame)).content;
  const content = async (as) => as((await measures(frame)).content);
  await open(frame);
  await eventually(() => content((height) => height > before + 50), true, 'there is more to show');
  await fits(frame, 'grown');
  await open(frame);
  await eventually(() => content((height) => Math.abs(height - before) < 2), true, 'as high as before');
  await fits(frame, 'shrunk');
};

test('the code for hosts that allow scripts: it follows its content both ways, live and frozen', async (t) => {
  for (const version of ['live', 'frozen']) {
    const { script } = await codes(place, { version, view: 'whole' });
    assert.equal(script.includes('integrity="sha384-'), version === 'frozen');
    assert.equal(script.includes(`${place.site}${FROZEN}embed.js`), version === 'frozen');
    const page = await visit(t, place, script);
    const frame = await calculator(page);
    assert.ok(frame.url().startsWith(version === 'frozen' ? place.site + FROZEN : place.site));
    // A frozen copy depends on no file that a later build replaces.
    const asked = page.requested.filter((url) => url.startsWith(place.site));
    if (version === 'frozen') assert.deepEqual(asked.filter((url) => !url.startsWith(place.site + FROZEN)), []);
    await followsBothWays(frame);
  }
});

test('the code for hosts that allow frames alone: a height of its own, scrolled within', async (t) => {
  const { iframe } = await codes(place, { preset: 'courier', lang: 'cy', view: 'whole' });
  const page = await visit(t, place, iframe, { lang: 'cy' });
  const frame = await calculator(page);
  const { outer, content, sideways } = await measures(frame);
  assert.equal(outer, 640);
  assert.ok(content > 640 && sideways <= 0);
  await frame.evaluate(() => scrollTo(0, 500));
  assert.equal(await frame.evaluate(() => scrollY), 500);
  assert.equal(await page.locator('iframe').getAttribute('title'), text('cy', 'page-name'));
  assert.equal(await field(frame, 'preset').inputValue(), 'courier');
});

test('the same frame grows and shrinks beside one line of script', async (t) => {
  const { iframe } = await codes(place, { view: 'whole' });
  const page = await visit(t, place, `${iframe}<script src="${place.site}embed.js"></script>`);
  await followsBothWays(await calculator(page));
});

test('the code for hosts that allow neither leads to the page, in each language', async (t) => {
  const { card } = await codes(place, { preset: 'cleaner' });
  const page = await visit(t, place, card);
  assert.equal(await page.locator('a').count(), 2);
  for (const lang of ['en', 'cy']) {
    assert.equal(await page.locator(`a[lang="${lang}"]`).getAttribute('href'), `${place.site}?lang=${lang}#v=1&preset=cleaner`);
  }
  await page.locator('a[lang="cy"]').click();
  await page.waitForSelector('html.up[lang="cy"]');
});

test('embed.js leaves no name behind and may be there twice', async (t) => {
  const { script } = await codes(place);
  const page = await visit(t, place, '', { site: place.lax });
  const names = () => page.evaluate(() => Object.keys(window).length);
  const before = await names();
  for (let time = 0; time < 2; time += 1) await page.addScriptTag({ url: `${place.site}embed.js` });
  assert.equal(await names(), before);
  const twice = await visit(t, place, script + script);
  for (const at of [0, 1]) await fits(await calculator(twice, at));
});

test('a changed script is refused by the browser, and the link in its place stays', async (t) => {
  const { script } = await codes(place, { version: 'frozen' });
  const page = await visit(t, place, script, {
    noisy: true,
    prepare: (page) => page.route('**/embed.js', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `${await answer.text()}//` });
    }),
  });
  await eventually(() => page.problems.some((problem) => /integrity/i.test(problem)), true);
  assert.equal(await page.evaluate(() => customElements.get('coop-or-gig')), undefined);
  assert.ok(await page.locator('coop-or-gig a').first().isVisible());
});

test('with no language around it, the browser’s is asked for', async (t) => {
  const { script } = await codes(place);
  const page = await visit(t, place, script);
  await calculator(page);
  const src = await page.evaluate(async () => {
    document.documentElement.removeAttribute('lang');
    const other = document.createElement('coop-or-gig');
    document.body.append(other);
    while (!other.shadowRoot?.querySelector('iframe')?.src) await new Promise((done) => { setTimeout(done, 20); });
    return other.shadowRoot.querySelector('iframe').src;
  });
  assert.doesNotMatch(src, /undefined/);
  assert.match(src, /[?&]lang=(&|$|#)/);
});

test('the language is that of the page around, and follows it', async (t) => {
  const { script } = await codes(place);
  const page = await visit(t, place, `<div id="part">${script}</div>`, { lang: 'cy' });
  const frame = await calculator(page);
  const title = () => page.evaluate(() => document.querySelector('coop-or-gig').shadowRoot.firstChild.title);
  const language = () => frame.evaluate(() => document.documentElement.lang);
  const speaks = async (lang) => {
    await eventually(language, lang);
    await eventually(() => frame.title(), text(lang, 'page-title'));
    await eventually(title, text(lang, 'page-title'));
  };
  await speaks('cy');
  await frame.locator('[data-field="hours"]').fill('31');
  await page.evaluate(() => { document.documentElement.lang = 'en-GB'; });
  await speaks('en');
  await page.evaluate(() => { document.getElementById('part').lang = 'cy-GB'; });
  await speaks('cy');
  await page.evaluate(() => { document.querySelector('coop-or-gig').lang = 'en'; });
  await speaks('en');
  assert.equal(await frame.locator('[data-field="hours"]').inputValue(), '31', 'what was typed stays');
  // The reader's own choice stands until the page around changes.
  await languageLink(frame, 'cy').click();
  await speaks('cy');
  await page.evaluate(() => { document.querySelector('coop-or-gig').setAttribute('accent', '#123456'); });
  await page.waitForTimeout(300);
  await speaks('cy');
});

test('every attribute may change at any time, and nothing is loaded anew', async (t) => {
  const page = await visit(t, place, (await codes(place, { view: 'whole' })).script);
  const frame = await calculator(page);
  const asked = page.requested.length;
  const set = (name, value) => page.evaluate(([name, value]) => document.querySelector('coop-or-gig').setAttribute(name, value), [name, value]);
  const preset = () => field(frame, 'preset').inputValue();
  await set('preset', 'cleaner');
  await eventually(preset, 'cleaner');
  await set('scenario', 'v=1&preset=courier&hours=17');
  await eventually(preset, 'courier');
  await eventually(() => field(frame, 'hours').inputValue(), '17');
  await set('theme', 'dark');
  await eventually(() => frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), 'rgb(23, 23, 27)');
  await set('theme', 'light');
  await eventually(() => frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), 'rgb(251, 250, 247)');
  await set('theme', 'transparent');
  await eventually(() => frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), 'rgba(0, 0, 0, 0)');
  const whole = (await measures(frame)).content;
  await set('view', 'card');
  await frame.waitForSelector('#app .card');
  await fits(frame);
  assert.ok((await measures(frame)).content < 600);
  await set('view', 'short');
  await fits(frame);
  await eventually(async () => (await measures(frame)).content < whole * 0.7, true);
  await set('view', 'answer');
  await eventually(() => inputs(frame).isVisible(), false);
  await fits(frame);
  await set('title', 'What would you keep?');
  assert.equal(await page.evaluate(() => document.querySelector('coop-or-gig').shadowRoot.firstChild.title), 'What would you keep?');
  assert.deepEqual(page.requested.slice(asked), []);
});

test('a scenario set from outside is no step of the host page’s history', async (t) => {
  const page = await visit(t, place, (await codes(place, { view: 'whole' })).script);
  const frame = await calculator(page);
  const before = await page.evaluate(() => history.length);
  await page.evaluate(() => { document.querySelector('coop-or-gig').setAttribute('scenario', 'v=1&preset=courier&hours=17'); });
  await eventually(() => field(frame, 'hours').inputValue(), '17');
  await field(frame, 'preset').selectOption('cleaner');
  await eventually(() => frame.evaluate(() => location.hash.includes('cleaner')), true);
  assert.equal(await page.evaluate(() => history.length), before);
});

test('the accent is shown so that it can be read, in both themes', async (t) => {
  const page = await visit(t, place, (await codes(place, { view: 'whole' })).script);
  const frame = await calculator(page);
  for (const theme of ['light', 'dark']) {
    for (const accent of ['#ffff00', '#ff0000', '#00ff00', '#0000ff', 'hotpink', 'rgb(128 128 128)', 'hsl(200 80% 85%)', '#111111', '#eeeeee', '#b3470f']) {
      await page.evaluate(([theme, accent]) => {
        const element = document.querySelector('coop-or-gig');
        element.setAttribute('theme', theme);
        element.setAttribute('accent', accent);
      }, [theme, accent]);
      await frame.waitForFunction((theme) => document.documentElement.dataset.theme === theme, theme);
      await frame.waitForTimeout(120);
      const contrasts = await frame.evaluate(() => {
        const parse = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map(Number);
        const light = (colour) => {
          const [r, g, b] = parse(colour).map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const contrast = (one, other) => {
          const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
          return (bright + 0.05) / (dark + 0.05);
        };
        const style = (selector) => getComputedStyle(document.querySelector(selector));
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        const chosen = style('#app > .page .periods input:checked + span');
        return [contrast(style('#app > .page .masthead .name').color, paper), contrast(chosen.color, chosen.backgroundColor)];
      });
      for (const one of contrasts) assert.ok(one >= 4.5, `${accent} ${theme}: ${contrasts}`);
    }
  }
});

test('custom properties of the host page set colours and type; its own type is taken where nothing is said', async (t) => {
  const head = '<style>body{font-family:"Liberation Serif",serif} .own{--coop-or-gig-paper:#102030;--coop-or-gig-accent:gold;--coop-or-gig-font:"Liberation Mono",monospace}</style>';
  const page = await visit(t, place, `<coop-or-gig></coop-or-gig><coop-or-gig class="own"></coop-or-gig><script src="${place.site}embed.js"></script>`, { site: place.lax, head });
  const look = async (at) => {
    const frame = await calculator(page, at);
    await frame.waitForFunction(() => document.documentElement.dataset.theme !== undefined);
    return frame.evaluate(() => ({ paper: getComputedStyle(document.documentElement).backgroundColor, font: getComputedStyle(document.body).fontFamily, theme: document.documentElement.dataset.theme }));
  };
  assert.match((await look(0)).font, /^"?Liberation Serif/);
  const own = await look(1);
  assert.equal(own.paper, 'rgb(16, 32, 48)');
  assert.equal(own.theme, 'dark');
  assert.match(own.font, /^"?Liberation Mono/);
});

test('the call to action is the editor’s, in the language of the page, and leads the whole page on', async (t) => {
  const { script } = await codes(place, { call: 'https://campaign.example/join?a=1&b=2', 'call-en': 'Join <us>', 'call-cy': 'Ymunwch â ni' });
  const page = await visit(t, place, script);
  const frame = await calculator(page);
  const link = frame.locator('.call a');
  assert.equal(await link.innerText(), 'Join <us>');
  assert.deepEqual(await link.evaluate(({ href, target, rel }) => ({ href, target, rel })), { href: 'https://campaign.example/join?a=1&b=2', target: '_top', rel: 'noopener external' });
  await page.evaluate(() => { document.documentElement.lang = 'cy'; });
  await eventually(() => link.innerText(), 'Ymunwch â ni');
  await page.evaluate(() => { document.querySelector('coop-or-gig').setAttribute('call', 'javascript:alert(1)'); });
  await eventually(() => link.count(), 0);
});

test('the call to action of a card stands beside its own way, and a long one on a phone below that', async (t) => {
  for (const [words, width, isBeside] of [['Join us', 640, true], ['Join the union today', 320, true], ['Join the union today and tell a friend', 640, true], ['Join the union today and tell a friend', 320, false]]) {
    const page = await visit(t, place, `<main><coop-or-gig call="https://campaign.example/join" call-en="${words}"></coop-or-gig></main><script src="${place.site}embed.js"></script>`, { site: place.lax, head: `<style>body{margin:0}main{width:${width}px}</style>` });
    const frame = await calculator(page);
    await frame.locator('.call a').waitFor();
    await fits(frame);
    const [open, call, language] = await frame.locator('.ways :is(.open, .call a, .languages a)').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    assert.equal(Math.abs((open.top + open.bottom) / 2 - (call.top + call.bottom) / 2) < 3 && call.left >= open.right, isBeside, `${words}, ${width} px`);
    assert.ok(call.height >= 44 && open.height >= 44 && call.top >= 0 && language.height >= 24 && language.right <= width, `${words}, ${width} px`);
    assert.equal(await frame.locator('.call').count(), 1);
    assert.equal(await frame.locator('aside.frame').count(), 0, 'nothing is left below');
  }
});

test('the full page opens with the figures as they are', async (t) => {
  const page = await visit(t, place, (await codes(place, { theme: 'dark', accent: '#7a1fa2', view: 'whole' })).script);
  const frame = await calculator(page);
  await field(frame, 'hours').fill('31');
  await eventually(() => frame.evaluate(() => location.hash.includes('hours=31')), true);
  const [full] = await Promise.all([page.context().waitForEvent('page'), named(aboutFrame(frame), 'link', 'frame-full').click()]);
  await full.waitForSelector('html.up');
  assert.equal(full.url(), `${place.site}?lang=en#v=1&preset=private-hire&hours=31`);
  assert.equal(await full.evaluate(() => opener), null);
});
