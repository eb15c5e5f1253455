// The block, as an author uses it who may not write unfiltered HTML: inserted, changed in the sidebar, looked at, published, read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from '../e2e/axe.mjs';
import { calculator, fits } from '../e2e/hosts.mjs';
import { field, keeps, openLink } from '../e2e/page.mjs';
import { eventually } from '../e2e/support.mjs';
import { question } from '../e2e/texts.mjs';
import { contents, insert, newPost, paste, previewed, publish, sidebar } from './editor.mjs';
import { install, keep, open, setUp, written, ZIP, ZIP_WITHOUT_COPY } from './place.mjs';

const place = setUp();

test('an author inserts the block, chooses, sees it as it will be, publishes, and the card answers a reader', async (t) => {
  keep(place, { address: place.live, lang: '' });
  const page = await newPost(t, place);
  await page.getByRole('textbox', { name: 'Add title' }).fill('What a courier keeps');
  await insert(page, 'Co-op or gig?');
  const frame = await calculator(page);
  assert.ok(frame.url().startsWith(place.live));
  assert.equal(await frame.locator('h1').innerText(), question('en', 'private-hire'));
  await fits(frame);

  const controls = await sidebar(page);
  const before = await keeps(frame).allInnerTexts();
  await controls.getByLabel('Example').selectOption('courier');
  await eventually(() => frame.locator('h1').innerText(), question('en', 'courier'));
  assert.notDeepEqual(await keeps(frame).allInnerTexts(), before);
  await controls.getByLabel('Language').selectOption('cy');
  await eventually(() => frame.locator('h1').innerText(), question('cy', 'courier'));
  await controls.getByLabel('Language').selectOption('en');
  await controls.getByLabel('How much of it').selectOption('tool');
  await eventually(() => frame.evaluate(() => document.documentElement.dataset.view), 'tool');
  await controls.getByLabel('How much of it').selectOption('');
  await eventually(() => frame.evaluate(() => document.documentElement.dataset.view), 'card');
  await controls.getByLabel('Light and dark').selectOption('dark');
  await eventually(() => frame.evaluate(() => document.documentElement.dataset.theme), 'dark');
  await controls.getByLabel('Light and dark').selectOption('');

  const call = controls.getByLabel('Address it leads to');
  await call.fill('join us');
  await controls.getByRole('status').filter({ hasText: 'This is no address that a button can lead to' }).waitFor();
  await call.fill('union.example/join');
  await controls.getByRole('status').filter({ hasText: 'once it has words' }).waitFor();
  await call.fill('https://union.example/join?a=1&b=2');
  await controls.getByLabel('Words in English').fill('Join “us” & them');
  await controls.getByLabel('Words in Welsh').fill('Ymunwch â ni');
  await eventually(() => frame.getByRole('link', { name: 'Join “us” & them' }).count(), 1);
  await controls.getByRole('button', { name: 'Colour', exact: true }).click();
  await page.getByRole('button', { name: /Primary/ }).first().click();
  await eventually(() => frame.evaluate(() => document.documentElement.classList.contains('accented')), true);
  await page.keyboard.press('Escape');
  const { accent } = await previewed(page);
  await page.screenshot({ path: 'target/wordpress/editor.png' });

  // The copy is another frame, from this site alone.
  await controls.getByLabel('Version').selectOption('copy');
  await eventually(async () => (await calculator(page)).url().startsWith(place.copy), true);
  await controls.getByLabel('Version').selectOption('');
  await calculator(page);
  const seen = await previewed(page);

  const address = await publish(page);
  const post = await open(t, place, address);
  const shown = await post.locator('coop-or-gig').evaluate((element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])));
  assert.deepEqual(shown, seen, 'what the editor showed');
  assert.deepEqual(shown, {
    src: place.live, preset: 'courier', lang: 'en', accent, call: 'https://union.example/join?a=1&b=2', 'call-en': 'Join “us” & them', 'call-cy': 'Ymunwch â ni',
  });
  const card = await calculator(post);
  await fits(card);
  const amounts = await keeps(card).allInnerTexts();
  await field(card, 'hours').fill('17');
  await eventually(async () => (await keeps(card).allInnerTexts()).every((amount, deal) => amount !== amounts[deal]), true);
  assert.match(await openLink(card).getAttribute('href'), /preset=courier&hours=17/);
  assert.equal(await card.getByRole('link', { name: 'Join “us” & them' }).getAttribute('href'), 'https://union.example/join?a=1&b=2');
  assert.deepEqual(post.requested.filter((url) => ![place.site.url, place.live].some((own) => url.startsWith(own)) && !url.startsWith('data:')), [], 'nobody else is asked');
  assert.deepEqual(post.requested.filter((url) => url.startsWith(place.live) && url.endsWith('embed.js')), [], 'no script of another site');
  await post.screenshot({ path: 'target/wordpress/post.en.png', fullPage: true });

  // The editor opens it again as it was.
  await page.reload();
  await page.waitForSelector('coop-or-gig');
  assert.deepEqual(await previewed(page), seen);
  assert.equal(await page.getByText('This block contains unexpected or invalid content').count(), 0);
});

test('the editor shows it as it is on a phone, within a frame of the editor’s own', async (t) => {
  keep(place, null);
  const page = await newPost(t, place);
  await insert(page, 'Co-op or gig?');
  await calculator(page);
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Mobile' }).click();
  const within = () => page.frames().find((frame) => frame.url().startsWith(place.copy) && frame.parentFrame() !== page.mainFrame());
  await eventually(() => Boolean(within()), true);
  await within().waitForSelector('html.up #app .card');
  await fits(within());
});

test('a link with figures of one’s own takes the place of the example', async (t) => {
  keep(place, null);
  const page = await newPost(t, place);
  await insert(page, 'Co-op or gig?');
  const controls = await sidebar(page);
  assert.equal(await controls.getByLabel('Version').count(), 0, 'there is the copy alone');
  const link = controls.getByLabel('A link with your own figures');
  const problem = controls.getByRole('alert').filter({ hasText: 'This is not a link of the calculator' });
  for (const wrong of ['https://elsewhere.example/courier.html', 'some words', 'https://elsewhere.example/#hours=11', 'https://elsewhere.example/#v=2&hours=11', 'https://elsewhere.example/#v=1&name=<b>']) {
    await link.fill(wrong);
    await problem.waitFor();
    assert.equal((await previewed(page)).scenario, undefined, 'a link without figures');
    assert.equal(await link.inputValue(), wrong, 'what is typed stays to be mended');
    assert.equal(await link.getAttribute('aria-invalid'), 'true');
    const described = await link.evaluate((input) => document.getElementById(input.getAttribute('aria-describedby')).innerText);
    assert.match(described, /#v=1/);
  }
  await link.fill('');
  assert.equal(await problem.count(), 0, 'an empty field is no mistake');
  await link.fill('https://elsewhere.example/?lang=en#v=1&preset=cleaner&hours=11');
  assert.equal(await problem.count(), 0);
  assert.equal(await link.getAttribute('aria-invalid'), null);
  await eventually(async () => openLink(await calculator(page)).getAttribute('href').then((href) => /preset=cleaner&hours=11/.test(href)), true);
  // Without it the preview is of the example again, as readers would have it.
  await link.fill('');
  await eventually(async () => openLink(await calculator(page)).getAttribute('href').then((href) => /preset=private-hire/.test(href)), true);
  await link.fill('https://elsewhere.example/?lang=en#v=1&preset=cleaner&hours=11');
  await eventually(async () => openLink(await calculator(page)).getAttribute('href').then((href) => /preset=cleaner&hours=11/.test(href)), true);
  const card = await calculator(await open(t, place, await publish(page)));
  assert.ok(card.url().startsWith(place.copy));
  assert.equal(await field(card, 'hours').inputValue(), '11');
});

test('an address of the calculator that is pasted becomes the card, in the editor and in the post', async (t) => {
  keep(place, { address: place.live, lang: '' });
  const page = await newPost(t, place);
  await insert(page, 'Embed');
  await page.getByRole('textbox', { name: 'Embed URL' }).fill(`${place.live.replace('http:', 'https:')}courier`);
  await page.getByRole('document', { name: 'Block: Embed' }).getByRole('button', { name: 'Embed' }).click();
  await eventually(() => page.frames().some((frame) => frame.url().startsWith(`${place.live}?`)), true, 'the editor shows the card');
  const card = await calculator(await open(t, place, await publish(page)));
  assert.equal(await card.locator('h1').innerText(), question('en', 'courier'));
  assert.deepEqual(place.site.asked().filter((url) => url.startsWith(place.live)), [], 'the server asks nobody');
  // It may become the block, which has choices.
  const made = await page.evaluate(() => {
    const { blocks, data } = globalThis.wp;
    return blocks.switchToBlockType(data.select('core/block-editor').getBlocks()[0], 'coop-or-gig/calculator').map(({ name, attributes }) => [name, attributes.preset]);
  });
  assert.deepEqual(made, [['coop-or-gig/calculator', 'courier']]);
});

test('what is pasted into a line becomes the block, whatever the form of the address; so does a shortcode', async (t) => {
  keep(place, { address: place.live, lang: '' });
  const page = await newPost(t, place);
  const secure = place.live.replace('http:', 'https:');
  const PASTED = {
    [`${place.live}courier.html`]: { preset: 'courier' },
    [`${secure}courier.cy`]: { preset: 'courier', lang: 'cy' },
    [place.live.slice(0, -1)]: {},
    [`${place.copy}cy.html#why`]: { lang: 'cy', version: 'copy' },
    [`${secure}?call=https://union.example/join&call-en=Join%20%26%20win&utm_source=mail#v=1&preset=courier&hours=17`]: { call: 'https://union.example/join', 'call-en': 'Join & win', scenario: 'v=1&preset=courier&hours=17' },
    '[coop_or_gig preset=“courier” view="tool" call="https://union.example/join" call-en="Join us"]': { preset: 'courier', view: 'tool', call: 'https://union.example/join', 'call-en': 'Join us' },
  };
  const said = ({ name, attributes }) => [name, Object.fromEntries(Object.entries(attributes).filter(([, value]) => value))];
  for (const [words, attributes] of Object.entries(PASTED)) {
    await paste(page, words);
    await eventually(async () => (await contents(page)).map(said), [['coop-or-gig/calculator', attributes]], words);
  }
  await paste(page, Object.keys(PASTED)[4]);
  assert.equal(await field(await calculator(page), 'hours').inputValue(), '17');
  const controls = await sidebar(page);
  await controls.getByLabel('Language').selectOption('cy');
  const [kept] = (await written(await publish(page))).elements;
  assert.equal(kept.attributes, ` src="${place.live}" scenario="v=1&amp;preset=courier&amp;hours=17" lang="cy" call="https://union.example/join" call-en="Join &amp; win"`);

  // What is of no card, and a shortcode with mistakes, WordPress takes as it would: the page says what is wrong.
  const other = await newPost(t, place);
  const OTHERS = { 'http://elsewhere.example/': 'core/paragraph', [`${place.live.replace('/a/b/', '/a/bc/')}`]: 'core/paragraph', [`${secure}embed.html`]: 'core/embed', '[coop_or_gig exampel="courier"]': 'core/shortcode' };
  for (const [words, name] of Object.entries(OTHERS)) {
    await paste(other, words);
    await eventually(async () => (await contents(other)).map((block) => block.name), [name], words);
  }
});

test('without an address and without a copy the block says what is missing, and readers see nothing', async (t) => {
  keep(place, null);
  install(place.site, ZIP_WITHOUT_COPY);
  t.after(() => install(place.site, ZIP));
  const page = await newPost(t, place);
  await insert(page, 'Co-op or gig?');
  await page.getByText('Nobody has said yet where the calculator is.').waitFor();
  assert.equal(await page.getByRole('link', { name: 'Open the settings' }).count(), 0, 'an author has no settings');
  const post = await open(t, place, await publish(page));
  assert.equal(await post.locator('coop-or-gig').count(), 0);
});

test('axe finds nothing wrong with the post that the theme alone has not', async (t) => {
  keep(place, null);
  const address = place.site.php(
    "echo get_permalink( wp_insert_post( array( 'post_title' => 'A week', 'post_status' => 'publish', 'post_content' => '<!-- wp:coop-or-gig/calculator /-->' ) ) );");
  const post = await open(t, place, address);
  await calculator(post);
  assert.deepEqual((await findings(post)).filter((finding) => /coop-or-gig|calculator/.test(finding)), []);
});
