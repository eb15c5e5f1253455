// The classic editor, as an author uses it who may not write unfiltered HTML: a shortcode among words, an address on a line of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculator, fits, measures } from '../e2e/hosts.mjs';
import { field, keeps, openLink } from '../e2e/page.mjs';
import { eventually } from '../e2e/support.mjs';
import { question } from '../e2e/texts.mjs';
import { AUTHOR, keep, open, setUp } from './place.mjs';

const place = setUp();

/** The classic editor with an empty post. */
const newPost = async (t, mode) => {
  // What the plugin "Classic Editor" does.
  place.site.own('classic', "<?php add_filter( 'use_block_editor_for_post', '__return_false' );");
  const page = await open(t, place, `${place.site.url}wp-admin/post-new.php`, { user: AUTHOR, noisy: true });
  await page.getByLabel('Add title').fill('What a courier keeps');
  await page.locator(mode === 'text' ? '#content-html' : '#content-tmce').click();
  return page;
};
/** Publishes the post, and returns its address. While WordPress keeps a draft of its own, its button does nothing. */
const publish = async (page) => {
  await eventually(async () => {
    if (page.url().includes('post-new.php')) await page.locator('#publish:not(.disabled)').click();
    return page.url().includes('post.php');
  }, true);
  return page.locator('#message').getByRole('link', { name: 'View post' }).getAttribute('href');
};

test('a shortcode that an author writes is the card, and answers a reader', async (t) => {
  keep(place, { address: place.live, lang: '' });
  const page = await newPost(t, 'text');
  await page.locator('#content').fill('Look at this:\n\n[coop_or_gig preset="courier" call="https://union.example/join?a=1&b=2" call-en="Join us"]\n\nAnd think.');
  const post = await open(t, place, await publish(page));
  const card = await calculator(post);
  assert.equal(await card.locator('h1').innerText(), question('en', 'courier'));
  await fits(card);
  const before = await keeps(card).allInnerTexts();
  await field(card, 'hours').fill('17');
  await eventually(async () => (await keeps(card).allInnerTexts()).every((amount, deal) => amount !== before[deal]), true);
  assert.equal(await card.getByRole('link', { name: 'Join us' }).getAttribute('href'), 'https://union.example/join?a=1&b=2');
});

test('an address on a line of its own is the card, in the editor as in the post', async (t) => {
  keep(place, { address: place.live, lang: '' });
  const page = await newPost(t, 'visual');
  await page.waitForFunction(() => globalThis.tinymce?.get('content')?.initialized);
  await page.evaluate((address) => globalThis.tinymce.get('content').execCommand('mceInsertContent', false, `<p>${address}</p>`), `${place.live}courier.html`);
  await page.evaluate(() => { globalThis.tinymce.get('content').setContent(globalThis.tinymce.get('content').getContent()); });
  await eventually(() => page.frames().some((frame) => frame.url().startsWith(`${place.live}?`)), true, 'the editor shows the card');
  const shown = page.frames().find((frame) => frame.url().startsWith(`${place.live}?`));
  await shown.waitForSelector('html.up #app .card');
  assert.match(await openLink(shown).getAttribute('href'), /preset=courier/);
  const around = await (await shown.parentFrame().frameElement()).evaluate((frame) => frame.clientHeight);
  assert.ok(around >= (await measures(shown)).outer, 'all of it');
  await page.screenshot({ path: 'target/wordpress/classic.png' });
  const card = await calculator(await open(t, place, await publish(page)));
  assert.equal(await card.locator('h1').innerText(), question('en', 'courier'));
  assert.deepEqual(place.site.asked().filter((url) => url.startsWith(place.live)), [], 'the server asks nobody');
});
