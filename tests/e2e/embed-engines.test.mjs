// The same in Firefox and in WebKit, where they are installed: a host of another origin with a strict policy, following the content both
// ways, the language, a sandbox that allows scripts alone. Firefox is set to block what other sites would store.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually, text } from './support.mjs';
import { codes, htmlPage, setUpHosts } from './hosts.mjs';
import { BROWSERS, start } from './webdriver.mjs';

const place = setUpHosts();
const ELEMENT = 'return document.querySelector("coop-or-gig").shadowRoot.querySelector("iframe")';
const PLAIN = 'return document.querySelector("iframe")';

for (const name of ['Firefox', 'WebKit']) {
  if (!BROWSERS.some((kind) => kind.name === name)) test(name, { skip: `${name} or its driver is not installed` }, () => {});
}

for (const kind of BROWSERS) describe(kind.name, () => {
  let browser;
  before(async () => { browser = await start(kind); });
  after(async () => { await browser?.close(); });

  const isUp = () => browser.run('return Boolean(document.querySelector("html.up aside.frame") && document.querySelector("#app .evidence"))').catch(() => false);
  const into = async (frame) => eventually(async () => {
    await browser.enter(frame);
    return isUp();
  }, true, 'the calculator is up');
  /** As high as what is in it, and no scroll bar. */
  const fits = async (frame) => {
    await eventually(async () => {
      await browser.enter();
      const outer = await browser.run(`${frame.replace('return ', 'return (')}).clientHeight`);
      await browser.enter(frame);
      const { content, bar } = await browser.run('return { content: Math.ceil(document.body.getBoundingClientRect().height), bar: innerWidth - document.documentElement.clientWidth }');
      return { gap: outer - content, bar };
    }, { gap: 0, bar: 0 });
    return browser.run('return Math.ceil(document.body.getBoundingClientRect().height)');
  };
  const toggle = () => browser.run('document.querySelector("#app > .page .inputs details > summary").click()');
  const takeHome = () => browser.run('return document.querySelector("#app [data-line=take-home]").textContent');
  const language = () => browser.run('return document.documentElement.lang');

  test(`${kind.name}: the element follows its content both ways and the language of the page`, async () => {
    const { script } = await codes(place, { version: 'frozen' });
    place.pages[`/${kind.name}`] = htmlPage(script, { lang: 'cy' });
    await browser.goto(`${place.host.url}${kind.name}`);
    await into(ELEMENT);
    const height = await fits(ELEMENT);
    await toggle();
    await eventually(async () => (await fits(ELEMENT)) > height + 50, true, 'grown');
    await toggle();
    await eventually(async () => Math.abs((await fits(ELEMENT)) - height) < 2, true, 'shrunk');
    assert.equal(await language(), 'cy');
    await browser.enter();
    assert.equal(await browser.run(`${ELEMENT}.title`), text('cy', 'page-title'));
    await browser.run('document.documentElement.lang = "en"');
    await browser.enter(ELEMENT);
    await eventually(language, 'en');
    await browser.enter();
    await browser.run('document.querySelector("coop-or-gig").setAttribute("scenario", "v=1&preset=courier&hours=17")');
    await browser.enter(ELEMENT);
    await eventually(() => browser.run('return document.querySelector("#app > .page [data-field=hours]").value'), '17');
  });

  test(`${kind.name}: in a sandbox that allows scripts alone`, { skip: kind.name === 'WebKit' && 'there a policy’s self matches nothing: docs/embedding.md' }, async () => {
    const { iframe } = await codes(place, { lang: 'cy', preset: 'courier' });
    place.pages[`/${kind.name}-sealed`] = htmlPage(`${iframe.replace('<iframe', '<iframe sandbox="allow-scripts"')}<script src="${place.site}embed.js"></script>`);
    await browser.goto(`${place.host.url}${kind.name}-sealed`);
    await into(PLAIN);
    await fits(PLAIN);
    const before = await takeHome();
    await browser.type('#app > .page [data-field="hours"]', '11');
    await eventually(async () => (await takeHome()) !== before, true);
    assert.ok((await browser.run('return document.querySelector("aside.frame .sealed").textContent')).includes(text('cy', 'frame-sealed')));
    assert.match(await browser.run('try { return String(localStorage.length) } catch (error) { return error.name }'), /SecurityError/);
  });
});
