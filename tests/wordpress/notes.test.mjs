// What an author is told of what is not used: on the page and in the editor, in the language of each, and nobody else is told.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculator } from '../e2e/hosts.mjs';
import { eventually } from '../e2e/support.mjs';
import { question } from '../e2e/texts.mjs';
import { newPost, previewed, publish as publishHere, sidebar } from './editor.mjs';
import { ADMINISTRATOR, AUTHOR, install, keep, open, publish, setUp, written, ZIP, ZIP_WITHOUT_COPY } from './place.mjs';

const place = setUp();
const block = (attributes) => `<!-- wp:coop-or-gig/calculator ${JSON.stringify(attributes)} /-->`;
const shortcode = (attributes) => `[coop_or_gig ${Object.entries(attributes).map(([name, value]) => `${name}="${value}"`).join(' ')}]`;
const EXAMPLES = 'private-hire, ride-hail-percentages, black-cab, home-carer, cleaner, courier, employed-carer, photographer, food-producer, new-york-driver';
const ONLY = 'Only people who may edit this see this note.';
const notes = async (page) => (await page.locator('.coop-or-gig-note p').allInnerTexts()).map((words) => words.trim());
const seen = async (t, address, user) => {
  const page = await open(t, place, address, { user, noisy: true });
  const found = await notes(page);
  return { page, found };
};
const unknown = (name, value, list) => `${name}="${value}" is not known, so readers get the card without it. It may be one of these: ${list}`;
const formless = (name, value, like) => `${name}="${value}" does not have the form that it needs, so readers get the card without it. It should look like this: ${like}`;

test('what is not known is said to those who may edit the post, and readers get the card without it', async (t) => {
  keep(place, { address: place.live, lang: '' });
  place.site.php("wp_insert_user( array( 'user_login' => 'bea', 'user_pass' => 'x', 'user_email' => 'bea@example.org', 'role' => 'author' ) );");
  const wrong = { preset: 'curier', view: 'tall', lang: 'fr', theme: 'neon', version: 'newest' };
  const says = [
    unknown('preset', 'curier', EXAMPLES), unknown('view', 'tall', 'card, answer, tool, short, whole'), unknown('lang', 'fr', 'en, cy'),
    unknown('theme', 'neon', 'auto, light, dark, transparent, light transparent, dark transparent'), unknown('version', 'newest', 'live, copy'), ONLY,
  ];
  for (const write of [block, shortcode]) {
    const address = publish(place, write(wrong));
    for (const user of [AUTHOR, ADMINISTRATOR]) assert.deepEqual((await seen(t, address, user)).found, says, user);
    for (const user of ['bea', undefined]) {
      const { page, found } = await seen(t, address, user);
      assert.deepEqual(found, []);
      assert.equal(await (await calculator(page)).locator('h1').innerText(), question('en', 'private-hire'));
    }
    const { html, elements } = await written(address);
    assert.deepEqual(elements.map(({ attributes }) => attributes), [` src="${place.live}"`]);
    assert.ok(!html.includes('curier'));
  }
  assert.ok(!(await (await fetch(`${place.site.url}?feed=rss2`)).text()).includes('curier'));
});

test('what has a form and no list is said with an example, and so are names that nothing has, and a button that lacks something', async (t) => {
  keep(place, null);
  const CASES = {
    '[coop_or_gig accent="#12" scenario="hours" call="join us"]': [
      formless('scenario', 'hours', 'v=1&preset=courier&hours=17'), formless('accent', '#12', '#7a1fa2'), formless('call', 'join us', 'https://union.example/join'),
    ],
    '[coop_or_gig exampel="courier" cleaner]': ['exampel', 'cleaner'].map((word) =>
      `“${word}” is not known here, so readers get the card without it. These are known, each with a value: preset, scenario, view, lang, theme, accent, call, call-en, call-cy, version`),
    '[coop_or_gig call="union.example"]': ['The button is shown once it has words.'],
    '[coop_or_gig call-cy="Ymunwch"]': ['The button is shown once there is an address for it.'],
    '[coop_or_gig call="union.example" call-en="<b></b>"]': [formless('call-en', '<b></b>', 'Join us'), 'The button is shown once it has words.'],
    [`[coop_or_gig view="${'x'.repeat(99)}"]`]: [unknown('view', `${'x'.repeat(60)}…`, 'card, answer, tool, short, whole')],
    '[coop_or_gig preset=“courier” call=“union.example/join” call-en=“Join us now” call-cy="Ymunwch â’r “undeb”"]': [],
    '[coop_or_gig]': [],
    [block({ preset: 'courier', align: 'wide', className: 'ours' })]: [],
  };
  for (const [content, says] of Object.entries(CASES)) {
    const address = publish(place, content);
    assert.deepEqual((await seen(t, address, AUTHOR)).found, says.length ? [...says, ONLY] : [], content);
    assert.ok(!(await written(address)).html.includes('coop-or-gig-note'));
  }
  const { elements: [{ attributes }] } = await written(publish(place, Object.keys(CASES).find((content) => content.includes('undeb'))));
  assert.equal(attributes.replaceAll('&#8217;', '’').slice(attributes.indexOf(' preset')), ' preset="courier" call="https://union.example/join" call-en="Join us now" call-cy="Ymunwch â’r “undeb”"');
});

test('a pasted address with a view that is not known is told too; what others add to addresses is not', async (t) => {
  keep(place, { address: place.live, lang: '' });
  const told = await seen(t, publish(place, `${place.live}courier.html?view=tall&utm_source=mail`), AUTHOR);
  assert.deepEqual(told.found, [unknown('view', 'tall', 'card, answer, tool, short, whole'), ONLY]);
  assert.deepEqual((await seen(t, publish(place, `${place.live}courier.html?utm_source=mail&host=x#why`), AUTHOR)).found, []);
});

test('on a Welsh site the note is in Welsh', async (t) => {
  keep(place, null);
  place.site.php("update_option( 'WPLANG', 'cy' );");
  t.after(() => place.site.php("update_option( 'WPLANG', '' );"));
  const { page, found } = await seen(t, publish(place, '[coop_or_gig preset="curier" accent="#12" corff]'), AUTHOR);
  assert.deepEqual(found, [
    'Nid yw “corff” yn hysbys yma, felly mae darllenwyr yn cael y cerdyn hebddo. Mae’r rhain yn hysbys, pob un â gwerth: preset, scenario, view, lang, theme, accent, call, call-en, call-cy, version',
    `Nid yw preset="curier" yn hysbys, felly mae darllenwyr yn cael y cerdyn hebddo. Gall fod yn un o’r rhain: ${EXAMPLES}`,
    'Nid yw accent="#12" yn y ffurf sydd ei hangen, felly mae darllenwyr yn cael y cerdyn hebddo. Dylai edrych fel hyn: #7a1fa2',
    'Dim ond pobl sy’n cael golygu hwn sy’n gweld y nodyn hwn.',
  ]);
  await page.screenshot({ path: 'target/wordpress/note.cy.png' });
});

test('the editor says of a saved block what is not known any more, shows the card that readers get, and keeps the value until another is chosen', async (t) => {
  keep(place, { address: place.live, lang: '' });
  const id = place.site.php(`echo wp_insert_post( wp_slash( array( 'post_title' => 'A week', 'post_status' => 'draft', 'post_content' => '${block({ preset: 'curier', view: 'tall' })}' ) ) );`, AUTHOR);
  const page = await newPost(t, place, { path: `post.php?post=${id}&action=edit` });
  await page.locator('coop-or-gig').waitFor();
  const told = () => page.locator('.coop-or-gig-unused').allInnerTexts();
  assert.deepEqual(await told(), [unknown('preset', 'curier', EXAMPLES), unknown('view', 'tall', 'card, answer, tool, short, whole')]);
  assert.deepEqual(await previewed(page), { src: place.live, lang: 'en' });
  await page.evaluate(() => globalThis.wp.data.dispatch('core/block-editor').selectBlock(globalThis.wp.data.select('core/block-editor').getBlocks()[0].clientId));
  const controls = await sidebar(page);
  for (const [label, value] of [['Example', 'curier'], ['How much of it', 'tall']]) assert.equal(await controls.getByLabel(label).inputValue(), value, 'no other value is said to be chosen');
  await page.screenshot({ path: 'target/wordpress/editor-note.png' });
  await controls.getByLabel('Example').selectOption('courier');
  await controls.getByLabel('How much of it').selectOption('');
  await eventually(told, []);
  const { elements } = await written(await publishHere(page));
  assert.deepEqual(elements.map(({ attributes }) => attributes), [` src="${place.live}" preset="courier"`]);
});

test('where there is no calculator at all, who may edit the post is told on the page', async (t) => {
  keep(place, null);
  install(place.site, ZIP_WITHOUT_COPY);
  t.after(() => install(place.site, ZIP));
  const address = publish(place, '[coop_or_gig]');
  assert.deepEqual((await seen(t, address, AUTHOR)).found, ['Nobody has said yet where the calculator is. An administrator can, under Settings → Co-op or gig?', ONLY]);
  assert.ok(!(await written(address)).html.includes('coop-or-gig-note'));
});
