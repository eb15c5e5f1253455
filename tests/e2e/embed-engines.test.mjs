// The same in Firefox and in WebKit, where they are installed: a host of another origin with a strict policy, following the content both
// ways, the language, a sandbox that allows scripts alone. Firefox is set to block what other sites would store.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { codes, htmlPage, NEST, nest, RESET, setUpHosts } from './hosts.mjs';
import { DIST, eventually } from './support.mjs';
import { text } from './texts.mjs';
import { BROWSERS, start } from './webdriver.mjs';

const place = setUpHosts();

/** The site as it is built when it is told its own address: in WebKit, a sandboxed frame needs that. */
const TOLD = mkdtempSync(join(tmpdir(), 'coop-or-gig-'));
cpSync(DIST, TOLD, { recursive: true });
execFileSync('cargo', ['xtask', 'build', '--from', 'frame', '--folder', TOLD], { cwd: fileURLToPath(new URL('../../', import.meta.url)), env: { ...process.env, ORIGIN: 'http://127.0.0.1:*' }, stdio: 'ignore' });
const told = setUpHosts({ folder: TOLD });
after(() => rmSync(TOLD, { recursive: true, force: true }));
const ELEMENT = 'return document.querySelector("coop-or-gig").shadowRoot.querySelector("iframe")';
const PLAIN = 'return document.querySelector("iframe")';

for (const name of ['Firefox', 'WebKit']) {
  if (!BROWSERS.some((kind) => kind.name === name)) test(name, { skip: `${name} or its driver is not installed` }, () => {});
}

for (const kind of BROWSERS) describe(kind.name, () => {
  let browser;
  before(async () => { browser = await start(kind); });
  after(async () => { await browser?.close(); });

  const isUp = () => browser.run('return Boolean(document.querySelector("html.up aside.frame") && document.querySelector("#app .sources"))').catch(() => false);
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

  const nth = (at) => `return document.querySelectorAll("coop-or-gig")[${at}].shadowRoot.querySelector("iframe")`;
  const reach = async (at) => {
    await browser.enter();
    await browser.run(`document.querySelectorAll("coop-or-gig")[${at}].scrollIntoView()`);
    await eventually(() => browser.run(`${nth(at)} !== null`), true, 'it is there once it is near');
    await into(nth(at));
  };

  test(`${kind.name}: in a page builder’s nest, right to left, among resets`, async () => {
    const { script } = await codes(place);
    place.pages[`/${kind.name}-nest`] = htmlPage(nest(script), { head: NEST });
    place.pages[`/${kind.name}-reset`] = htmlPage(script, { head: RESET });
    await browser.goto(`${place.lax.url}${kind.name}-nest`);
    for (const [at, width] of [[0, 280], [1, 300]]) {
      await reach(at);
      await fits(nth(at));
      assert.equal(await browser.run('return innerWidth'), width);
    }
    await browser.goto(`${place.lax.url}${kind.name}-reset`);
    await reach(0);
    await fits(nth(0));
    assert.equal(await browser.run('return getComputedStyle(document.body).fontSize'), '16px');
  });

  test(`${kind.name}: twenty on a page, each with its own figures`, async () => {
    const presets = ['private-hire', 'courier', 'cleaner', 'home-carer', 'photographer'];
    const one = (at) => `<coop-or-gig preset="${presets[at % 5]}" view="answer" lang="${at % 2 ? 'cy' : 'en'}"></coop-or-gig>`;
    place.pages[`/${kind.name}-twenty`] = htmlPage(`${Array.from({ length: 20 }, (_, at) => one(at)).join('')}<script src="${place.site}embed.js"></script>`);
    await browser.goto(`${place.host.url}${kind.name}-twenty`);
    for (let at = 0; at < 20; at += 1) {
      await reach(at);
      await fits(nth(at));
      assert.equal(await language(), at % 2 ? 'cy' : 'en');
      assert.equal(await browser.run('return document.querySelector("#app > .page [data-field=preset]").value'), presets[at % 5]);
    }
  });

  test(`${kind.name}: in a sandbox that allows scripts alone`, async () => {
    const place = told;
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
