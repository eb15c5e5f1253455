// What readers get: from a shortcode, from a pasted address, in Welsh, without scripts, and whatever plugins that make pages faster do
// to the tag of the script. Posts are an author's who may not write unfiltered HTML.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { calculator, fits } from '../e2e/hosts.mjs';
import { field, keeps, openLink } from '../e2e/page.mjs';
import { eventually } from '../e2e/support.mjs';
import { LANGUAGES, question } from '../e2e/texts.mjs';
import { ADMINISTRATOR, AUTHOR, keep, open, publish, setUp, written } from './place.mjs';

const place = setUp();
const BLOCK = (attributes) => `<!-- wp:coop-or-gig/calculator ${JSON.stringify(attributes).replaceAll('&', '\\u0026').replaceAll('<', '\\u003c').replaceAll('--', '\\u002d\\u002d')} /-->`;
const asks = (page) => page.locator('coop-or-gig').evaluate((element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])));

test('a shortcode is the card, among the words around it', async (t) => {
  keep(place, { address: place.live, lang: '' });
  const address = publish(place, `Look at this:\n\n[coop_or_gig preset="courier" view="tool" lang="cy" theme="dark" accent="#7a1fa2" call="https://union.example/join?a=1&b=2" call-cy="Ymunwch â ni"]\n\nAnd think.`);
  const page = await open(t, place, address);
  assert.deepEqual(await asks(page), {
    src: place.live, preset: 'courier', view: 'tool', lang: 'cy', theme: 'dark', accent: '#7a1fa2', call: 'https://union.example/join?a=1&b=2', 'call-cy': 'Ymunwch â ni',
  });
  const frame = await calculator(page);
  assert.deepEqual(await frame.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.view]), ['cy', 'tool']);
  await fits(frame);
  const before = await keeps(frame).allInnerTexts();
  await field(frame, 'hours').fill('17');
  await eventually(async () => (await keeps(frame).allInnerTexts()).every((amount, deal) => amount !== before[deal]), true);
  for (const words of ['Look at this:', 'And think.']) assert.ok(await page.getByText(words, { exact: true }).isVisible());
});

test('a site’s name is an address, and the quotes of a word processor are quotes', async (t) => {
  keep(place, { address: place.live, lang: '' });
  const page = await open(t, place, publish(place, '[coop_or_gig preset=“courier” call="union.example/join" call-en="Join the “union”"]'));
  const { preset, call, 'call-en': words } = await asks(page);
  assert.deepEqual({ preset, call, words }, { preset: 'courier', call: 'https://union.example/join', words: 'Join the “union”' });
});

test('the copy is served from this site alone, and answers', async (t) => {
  keep(place, { address: place.live, lang: '' });
  const before = place.served.length;
  const page = await open(t, place, publish(place, '[coop_or_gig preset="cleaner" version="copy"]'));
  const frame = await calculator(page);
  await fits(frame);
  await field(frame, 'hours').fill('17');
  await eventually(async () => /hours=17/.test(await openLink(frame).getAttribute('href')), true);
  assert.deepEqual(page.requested.filter((url) => !url.startsWith(place.site.url) && !url.startsWith('data:')), []);
  assert.deepEqual(place.served.slice(before), []);
  const wasm = page.requested.find((url) => url.endsWith('.wasm'));
  assert.equal((await fetch(wasm)).headers.get('content-type'), 'application/wasm');
});

test('a page with the copy of the first example stays where it is', async (t) => {
  keep(place, null);
  const page = await open(t, place, publish(place, `${'Look at this:\n\n'.repeat(9)}[coop_or_gig]${'\n\nAnd think.'.repeat(30)}`));
  await fits(await calculator(page));
  assert.equal(await page.evaluate(() => scrollY), 0);
});

test('the copy starts where a server does not know what a .wasm file is', async (t) => {
  keep(place, null);
  const page = await open(t, place, 'about:blank');
  let seen = 0;
  await page.route('**/*.wasm', async (route) => {
    const response = await route.fetch();
    seen += 1;
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'application/octet-stream' } });
  });
  await page.goto(publish(place, '[coop_or_gig preset="cleaner"]'));
  await fits(await calculator(page));
  assert.ok(seen > 0);
});

for (const lang of LANGUAGES) {
  test(`a page of a site in ${lang} has the card in ${lang}, and links that can be read without scripts`, async (t) => {
    keep(place, null);
    place.site.php(`update_option( 'WPLANG', '${lang === 'en' ? '' : lang}' );`);
    t.after(() => place.site.php("update_option( 'WPLANG', '' );"));
    const address = publish(place, BLOCK({ preset: 'home-carer' }));
    const page = await open(t, place, address);
    const frame = await calculator(page);
    assert.equal(await frame.locator('h1').innerText(), question(lang, 'home-carer'));
    await fits(frame);
    await page.screenshot({ path: `target/wordpress/page.${lang}.png`, fullPage: true });

    const plain = await open(t, place, address, { context: { javaScriptEnabled: false } });
    const links = plain.locator('coop-or-gig a');
    assert.deepEqual(await links.evaluateAll((all) => all.map(({ lang }) => lang)), lang === 'en' ? ['en', 'cy'] : ['cy', 'en']);
    await links.first().click();
    await plain.waitForURL(`${place.copy}home-carer${lang === 'en' ? '' : '.cy'}.html`);
    assert.ok((await plain.locator('h1').first().innerText()).length > 20, 'the answer stands there');
  });
}

test('the language that an administrator set is that of every card, unless the author says another', async () => {
  keep(place, { address: '', lang: 'cy' });
  const { elements: [one, other] } = await written(publish(place, `[coop_or_gig]\n\n[coop_or_gig lang="en"]`));
  assert.match(one.attributes, / lang="cy"/);
  assert.match(other.attributes, / lang="en"/);
});

test('every pasted address of the calculator is a card as it says; other pages there are links, and nobody is asked', async () => {
  keep(place, { address: place.live, lang: '' });
  const asked = place.site.asked().length;
  const CARDS = {
    '': '',
    'cy.html': ' lang="cy"',
    'courier.html': ' preset="courier"',
    'courier.cy.html': ' preset="courier" lang="cy"',
    '?lang=cy#v=1&preset=cleaner&hours=11': ' scenario="v=1&amp;preset=cleaner&amp;hours=11" lang="cy"',
    '?view=tool&accent=%237a1fa2&theme=&host=x#v=1&preset=cleaner': ' scenario="v=1&amp;preset=cleaner" view="tool" accent="#7a1fa2"',
  };
  for (const [path, attributes] of Object.entries(CARDS)) for (const base of [place.live, place.copy]) {
    const { elements } = await written(publish(place, `<!-- wp:embed {"url":"${base}${path.replaceAll('&', '\\u0026')}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${base}${path.replaceAll('&', '&amp;')}\n</div></figure>\n<!-- /wp:embed -->`));
    assert.deepEqual(elements.map((element) => element.attributes), [` src="${base}"${attributes}`], path);
    assert.equal((await written(publish(place, `Look:\n\n${base}${path}\n\nAnd think.`))).elements.length, 1, `classic ${path}`);
  }
  for (const path of ['embed.html', 'kit/worksheet.en.html', 'unknown.html']) {
    const { html, elements } = await written(publish(place, `Look:\n\n${place.live}${path}\n\nAnd think.`));
    assert.deepEqual(elements, []);
    assert.ok(html.includes(`<a href="${place.live}${path}">`), path);
  }
  assert.deepEqual(place.site.asked().slice(asked).filter((url) => url.startsWith(place.live)), []);
});

test('an address of the calculator is a card in every form that people have it in, and no other server’s is', async () => {
  const LIVE = 'https://www.calculator.example/in/a/';
  keep(place, { address: LIVE, lang: '' });
  const shown = async (address) => (await written(publish(place, `Look:\n\n${address}\n\nAnd think.`))).elements.map(({ attributes }) => attributes);
  const CARDS = {
    'http://www.calculator.example/in/a/courier.html': ' preset="courier"',
    'https://calculator.example/in/a/courier.html': ' preset="courier"',
    'HTTP://Calculator.Example/in/a': '',
    'https://calculator.example:443/in/a?lang=cy': ' lang="cy"',
    'https://www.calculator.example/in/a#v=1&preset=courier': ' scenario="v=1&amp;preset=courier"',
    'https://www.calculator.example/in/a/courier': ' preset="courier"',
    'https://www.calculator.example/in/a/courier.cy/': ' preset="courier" lang="cy"',
    'https://www.calculator.example/in/a/index.html?utm_source=mail#why': '',
    'https://www.calculator.example/in/a/?call=https%3A%2F%2Funion.example%2Fjoin&call-en=Join': ' call="https://union.example/join" call-en="Join"',
  };
  for (const [address, attributes] of Object.entries(CARDS)) assert.deepEqual(await shown(address), [` src="${LIVE}"${attributes}`], address);
  for (const other of ['https://calculator.example/', 'https://www.calculator.example/in/abc', 'https://www.calculator.example.evil.example/in/a/', 'https://xcalculator.example/in/a/', 'https://calculator.example:8443/in/a/', 'https://evil.example/?https://calculator.example/in/a/']) {
    assert.deepEqual(await shown(other), [], other);
  }
  keep(place, { address: 'https://calculator.example:8443/', lang: '' });
  assert.deepEqual(await shown('http://www.calculator.example:8443/courier.html'), [' src="https://calculator.example:8443/" preset="courier"']);
  assert.deepEqual(await shown('https://calculator.example/courier.html'), [], 'of another port');
});

test('what is no value is left out, and nothing that an author writes becomes markup', async (t) => {
  keep(place, { address: place.live, lang: '' });
  const hostile = {
    preset: 'x"><script>alert(1)</script>', scenario: '"><img src=x onerror=alert(1)>', view: 'whole" onload="alert(1)', lang: 'fr', theme: 'neon', accent: 'red;background:url(//evil.example)',
    call: 'javascript:alert(1)', 'call-en': '"><img src=x onerror=alert(1)>Join', 'call-cy': 'x'.repeat(500), version: 'https://evil.example/', src: 'https://evil.example/', onmouseover: 'alert(1)',
  };
  const shortcode = `[coop_or_gig ${Object.entries(hostile).map(([name, value]) => `${name}='${value}'`).join(' ')}]`;
  for (const content of [BLOCK(hostile), shortcode]) {
    const page = await open(t, place, publish(place, content));
    const found = await asks(page);
    assert.deepEqual(Object.keys(found).filter((name) => !['src', 'call-en', 'call-cy'].includes(name)), []);
    assert.equal(found.src, place.live);
    assert.equal((found['call-cy'] ?? '').length % 120, 0);
    assert.equal(await page.locator('coop-or-gig img, coop-or-gig script').count(), 0);
    const frame = await calculator(page);
    assert.ok(frame.url().startsWith(place.live));
    // What the author is told has the values in it, as text.
    const told = await open(t, place, page.url(), { user: AUTHOR, noisy: true });
    assert.match(await told.locator('.coop-or-gig-note').innerText(), /view="whole" onload="alert\(1\)"/);
    assert.equal(await told.locator('.coop-or-gig-note :not(p)').count(), 0);
  }
  // Who may write unfiltered HTML writes none this way either.
  const told = await open(t, place, publish(place, BLOCK(hostile), ADMINISTRATOR), { user: ADMINISTRATOR, noisy: true });
  assert.ok((await told.locator('.coop-or-gig-note').innerText()).includes('<script>alert(1)</script>'));
  assert.equal(await told.locator('.coop-or-gig-note :not(p)').count(), 0);
  for (const value of ['{"preset":7,"accent":["red"],"view":{"a":1},"lang":null}', '[]', '"x"']) {
    const { elements } = await written(publish(place, `<!-- wp:coop-or-gig/calculator ${value} /-->`));
    assert.deepEqual(elements.map(({ attributes }) => attributes).filter((found) => found !== ` src="${place.live}"`), [], value);
  }
});

/** What plugins that make pages faster do to the script's tag, as must-use plugins that do it when the address asks for it. */
const OPTIMISERS = {
  'defer all scripts': "return str_replace( ' src', ' defer src', $tag );",
  'make modules of them': "return str_replace( '<script ', '<script type=\"module\" ', $tag );",
  'write them into the page': "return '<script>' . file_get_contents( WP_PLUGIN_DIR . '/coop-or-gig/embed.js' ) . '</script>';",
  'combine them': `file_put_contents( WP_CONTENT_DIR . '/uploads/all-1a2b.js', 'console.log("theirs");' . file_get_contents( WP_PLUGIN_DIR . '/coop-or-gig/embed.js' ) );
    return '<script defer src="' . content_url( 'uploads/all-1a2b.js' ) . '"></script>';`,
  'copy them elsewhere, without their version': `copy( WP_PLUGIN_DIR . '/coop-or-gig/embed.js', WP_CONTENT_DIR . '/uploads/embed.js' );
    return '<script src="' . content_url( 'uploads/embed.js' ) . '"></script>';`,
  'delay them until the first touch': `return '<script type="delayed" data-later-src="' . esc_url( $src ) . '"></script><script>addEventListener("pointermove", () => {
    const tag = document.querySelector("[data-later-src]"); const script = document.createElement("script"); script.src = tag.dataset.laterSrc; tag.replaceWith(script); }, { once: true });</script>';`,
  'serve them from another address': `return str_replace( '127.0.0.1', 'localhost', $tag );`,
};
const lower = (words) => words.replace(/\W+/g, '-');

test('plugins that make pages faster may do what they like with the script', async (t) => {
  const cases = Object.entries(OPTIMISERS).map(([words, code]) => `case '${lower(words)}': ${code}`).join('\n');
  place.site.own('optimiser', `<?php add_filter( 'script_loader_tag', function ( $tag, $handle, $src ) {
    if ( 'coop-or-gig' === $handle ) { switch ( $_GET['optimise'] ?? '' ) { ${cases} } } return $tag; }, 10, 3 );`);
  for (const base of ['live', 'copy']) {
    keep(place, { address: place.live, lang: '' });
    const address = publish(place, BLOCK({ preset: 'courier', version: base }));
    for (const words of Object.keys(OPTIMISERS)) {
      const page = await open(t, place, `${address}${address.includes('?') ? '&' : '?'}optimise=${lower(words)}`);
      if (words.startsWith('delay')) {
        assert.ok(await page.locator('coop-or-gig a').first().isVisible(), 'until then the links are there');
        await page.mouse.move(9, 9);
      }
      const frame = await calculator(page);
      assert.ok(frame.url().startsWith(place[base]), `${words}: ${frame.url()}`);
      assert.match(await openLink(frame).getAttribute('href'), /preset=courier/);
      await fits(frame, words);
      await page.context().close();
    }
  }
});

test('a page kept by a cache goes on working, many cards on it need the script once, and a feed has the links', async (t) => {
  keep(place, { address: place.live, lang: '' });
  const address = publish(place, ['courier', 'cleaner', 'photographer'].map((preset) => BLOCK({ preset })).join('\n\n'));
  const { html, elements } = await written(address);
  assert.equal(elements.length, 3);
  assert.equal(html.match(/<script[^>]*coop-or-gig\/embed\.js/g).length, 1);
  // A cache keeps the page as a file, and the server hands that out.
  writeFileSync(join(place.site.www, 'kept.html'), html);
  const page = await open(t, place, `${place.site.url}kept.html`);
  assert.match(await openLink(await calculator(page)).getAttribute('href'), /preset=courier/);

  const feed = await (await fetch(`${place.site.url}?feed=rss2`)).text();
  assert.ok(feed.includes(`<a href="${place.live}courier.html"`), 'the feed has a link');
});
