// What administrators do: install the packed plugin, say where the calculator is, have a text for the privacy page, run a network of
// sites, delete the plugin again.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findings } from '../e2e/axe.mjs';
import { calculator } from '../e2e/hosts.mjs';
import { question } from '../e2e/texts.mjs';
import { network } from './network.mjs';
import { ADMINISTRATOR, AUTHOR, install, keep, open, publish, setUp, written, ZIP } from './place.mjs';

const place = setUp({ zip: '' });
const admin = (path) => `${place.site.url}wp-admin/${path}`;
const SETTINGS = 'options-general.php?page=coop-or-gig';
const kept = () => JSON.parse(place.site.php("echo wp_json_encode( get_option( 'coop_or_gig' ) );"));
const save = async (page, address) => {
  await page.getByLabel('Address of the calculator').fill(address);
  const saved = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Save Changes' }).click();
  await saved;
};
/** What has to do with the plugin in every table of the database that has names of things that were kept. */
const leftovers = () => place.site.php(`foreach ( $wpdb->get_col( 'show tables' ) as $table ) {
  foreach ( array( 'option_name', 'meta_key' ) as $column ) {
    if ( $wpdb->get_var( "show columns from $table like '$column'" ) ) { echo implode( ' ', $wpdb->get_col( "select $column from $table where $column like '%coop%'" ) ); }
  } }`);
const remove = () => place.site.php(`require 'wp-admin/includes/plugin.php'; require 'wp-admin/includes/file.php'; WP_Filesystem();
  deactivate_plugins( 'coop-or-gig/coop-or-gig.php', false ); if ( true !== delete_plugins( array( 'coop-or-gig/coop-or-gig.php' ) ) ) { exit( 1 ); }`);

test('an administrator uploads the zip and activates it, and the card works without any setting', async (t) => {
  const page = await open(t, place, admin('plugin-install.php?tab=upload'), { user: ADMINISTRATOR, noisy: true });
  await page.getByLabel('Plugin zip file').setInputFiles(ZIP);
  await page.getByRole('button', { name: 'Install Now' }).click();
  await page.getByRole('link', { name: 'Activate Plugin' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Co-op or gig?' });
  await row.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('heading', { name: 'Co-op or gig?', level: 1 }).waitFor();
  assert.equal(await page.getByLabel('Address of the calculator').inputValue(), '');
  const frame = await calculator(await open(t, place, publish(place, '[coop_or_gig preset="courier"]')));
  assert.ok(frame.url().startsWith(place.copy));
  assert.equal(await frame.locator('h1').innerText(), question('en', 'courier'));
});

test('addresses: what is one is kept up to its last slash; what is wrong is said beside it, and the one before stays', async (t) => {
  const page = await open(t, place, admin(SETTINGS), { user: ADMINISTRATOR, noisy: true });
  const GOOD = {
    'https://calculator.example': 'https://calculator.example/',
    ' https://calculator.example/in/a/folder/courier.html?lang=cy#v=1 ': 'https://calculator.example/in/a/folder/',
    [`${place.live}?x=1`]: place.live,
    'https://calculator.example:8443/v/0.1.0/': 'https://calculator.example:8443/v/0.1.0/',
  };
  for (const [typed, address] of Object.entries(GOOD)) {
    await save(page, typed);
    assert.equal(kept().address, address);
    assert.equal(await page.getByLabel('Address of the calculator').inputValue(), address);
    assert.equal(await page.getByLabel('Address of the calculator').getAttribute('aria-invalid'), null);
  }
  const before = kept().address;
  page.on('dialog', (dialog) => assert.fail(`what was typed is run as a script: ${dialog.message()}`));
  for (const [typed, says] of Object.entries({
    'http://calculator.example/': 'does not start with https://', 'javascript:alert(1)': 'is not an address', 'calculator.example': 'is not an address',
    '//evil.example': 'is not an address', 'https://calculator': 'is not an address', 'https://a calculator.example/': 'is not an address', 'https://.example/': 'is not an address',
    'https://user:secret@evil.example/': 'is not an address', '"><script>alert(1)</script>': 'is not an address',
  })) {
    await save(page, typed);
    const field = page.getByLabel('Address of the calculator');
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    const described = await field.evaluate((input) => document.getElementById(input.getAttribute('aria-describedby')).innerText);
    assert.ok(described.includes(says) && described.includes(typed), described);
    assert.equal(kept().address, before, typed);
    assert.equal(await page.locator('#typed').count(), 0, 'what was typed is text everywhere on the page');
  }
  assert.deepEqual((await findings(page)).filter((finding) => /coop-or-gig|\.form-table|\.wrap/.test(finding)), []);
  await page.getByLabel('Language').selectOption('cy');
  await save(page, '');
  assert.deepEqual(kept(), { address: '', lang: 'cy' });
});

test('the settings say whether the calculator answers at the address, and show the card from there', async (t) => {
  keep(place, { address: place.live, lang: '' });
  const page = await open(t, place, admin(SETTINGS), { user: ADMINISTRATOR, noisy: true });
  const said = page.getByRole('status').filter({ hasText: 'at this address' });
  await said.filter({ hasText: 'The calculator answers at this address.' }).waitFor();
  assert.ok((await calculator(page)).url().startsWith(place.live));
  // Another page answers too, but says nothing that the calculator says.
  for (const address of [place.site.url, 'https://calculator.example/']) {
    await save(page, address);
    assert.equal(kept().address, address, 'it is kept: a server may be away for an hour');
    await said.filter({ hasText: 'No calculator has answered at this address.' }).waitFor();
  }
  assert.deepEqual(place.site.asked().filter((url) => url.includes('calculator.example') || url.startsWith(place.live)), [], 'the server asks nobody');
  await save(page, '');
  assert.equal(await said.count(), 0, 'the copy needs no test');
});

test('only who may manage the site changes a setting, and only from its own form', async (t) => {
  keep(place, { address: 'https://calculator.example/', lang: '' });
  const author = await open(t, place, admin(SETTINGS), { user: AUTHOR, noisy: true });
  assert.equal(await author.getByLabel('Address of the calculator').count(), 0);
  const forged = (page) => page.evaluate((url) => fetch(url, {
    method: 'POST', body: new URLSearchParams({ option_page: 'coop-or-gig', action: 'update', 'coop_or_gig[address]': 'https://evil.example/' }),
  }).then(({ status }) => status), admin('options.php'));
  assert.equal(await forged(author), 403);
  assert.equal(await forged(await open(t, place, admin(SETTINGS), { user: ADMINISTRATOR, noisy: true })), 403, 'without the nonce');
  assert.equal(kept().address, 'https://calculator.example/');
});

test('the settings, the list of plugins and the block are in Welsh for who reads it', async (t) => {
  keep(place, null);
  place.site.php("update_user_meta( get_current_user_id(), 'locale', 'cy' );");
  t.after(() => place.site.php("delete_user_meta( get_current_user_id(), 'locale' );"));
  const page = await open(t, place, admin(SETTINGS), { user: ADMINISTRATOR, noisy: true });
  await page.getByRole('heading', { name: 'Cydweithfa neu gig?', level: 1 }).waitFor();
  await page.getByLabel('Cyfeiriad y gyfrifiannell').waitFor();
  await page.screenshot({ path: 'target/wordpress/settings.cy.png' });
  const address = page.getByLabel('Cyfeiriad y gyfrifiannell');
  for (const [typed, says] of [['http://calculator.example/', 'yn dechrau â https://'], ['https://calculator', 'yn gyfeiriad']]) {
    await address.fill(typed);
    const saved = page.waitForEvent('load');
    await page.locator('#submit').click();
    await saved;
    assert.equal(await address.getAttribute('aria-invalid'), 'true');
    const described = await address.evaluate((input) => document.getElementById(input.getAttribute('aria-describedby')).innerText);
    assert.ok(described.includes(`Nid yw “${typed}”`) && described.includes(says), described);
  }
  await page.goto(admin('plugins.php'));
  await page.getByText('Cerdyn sy’n dangos').waitFor();
  await page.goto(admin('post-new.php'));
  await page.waitForFunction(() => globalThis.wp?.blocks?.getBlockType('coop-or-gig/calculator'));
  await page.evaluate(() => {
    const { blocks, data } = globalThis.wp;
    data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    data.dispatch('core/block-editor').insertBlock(blocks.createBlock('coop-or-gig/calculator', { preset: 'courier', lang: 'cy' }));
    data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  });
  const frame = await calculator(page);
  assert.equal(await frame.locator('h1').innerText(), question('cy', 'courier'));
  for (const label of ['Enghraifft', 'Faint ohoni', 'Iaith', 'Geiriau Cymraeg']) await page.getByLabel(label, { exact: true }).waitFor();
  assert.match(await page.getByLabel('Enghraifft').innerText(), /Gyrrwr hurio preifat/);
  await page.getByRole('heading', { name: 'Cydweithfa neu gig?' }).first().waitFor();
  await page.screenshot({ path: 'target/wordpress/editor.cy.png' });
});

test('the guide for the privacy page has a text, which follows where the calculator comes from', async (t) => {
  for (const [address, says] of [['', 'It comes from our own site.'], ['https://calculator.example/', 'in a frame from calculator.example']]) {
    keep(place, { address, lang: '' });
    const page = await open(t, place, admin('options-privacy.php?tab=policyguide'), { user: ADMINISTRATOR, noisy: true });
    assert.ok((await page.locator('body').textContent()).includes(says), says);
    await page.context().close();
  }
  keep(place, { address: 'https://calculator.example/', lang: '' });
  place.site.php("update_user_meta( get_current_user_id(), 'locale', 'cy' );");
  t.after(() => place.site.php("delete_user_meta( get_current_user_id(), 'locale' );"));
  const page = await open(t, place, admin('options-privacy.php?tab=policyguide'), { user: ADMINISTRATOR, noisy: true });
  for (const says of ['mewn ffrâm o calculator.example', 'Nid yw’r ategyn ei hun yn casglu, yn cadw nac yn anfon dim']) assert.ok((await page.locator('body').textContent()).includes(says), says);
});

test('deleted, it leaves nothing', () => {
  keep(place, { address: place.live, lang: 'cy' });
  assert.match(leftovers(), /coop_or_gig/);
  remove();
  assert.equal(leftovers(), '');
  assert.ok(!existsSync(join(place.site.www, 'wp-content/plugins/coop-or-gig')));
});

test('in a network an administrator of one site has the card, a super-administrator alone the address, and deleting leaves nothing anywhere', async (t) => {
  const wales = network(place.site, AUTHOR);
  install(place.site, ZIP);
  place.site.php("require_once 'wp-admin/includes/plugin.php'; activate_plugin( 'coop-or-gig/coop-or-gig.php', '', true );");
  assert.equal(place.site.php("switch_to_blog( 2 ); echo current_user_can( 'manage_options' ) ? 'manages' : '', current_user_can( 'unfiltered_html' ) ? ' and may write anything' : '';", AUTHOR), 'manages');
  const address = place.site.php(`switch_to_blog( 2 ); echo get_permalink( wp_insert_post( wp_slash( array( 'post_title' => 'Wythnos', 'post_status' => 'publish',
    'post_content' => '<!-- wp:coop-or-gig/calculator {"preset":"courier","lang":"cy"} /--><iframe src="https://evil.example/"></iframe>' ) ) ) );`, AUTHOR);
  const { elements, html } = await written(address);
  assert.deepEqual(elements.map(({ attributes }) => attributes), [` src="${wales}wp-content/plugins/coop-or-gig/site/" preset="courier" lang="cy"`]);
  assert.ok(!html.includes('evil.example'), 'what they write themselves WordPress takes out');
  const frame = await calculator(await open(t, place, address));
  assert.equal(await frame.locator('h1').innerText(), question('cy', 'courier'));

  const may = (user) => place.site.php(`switch_to_blog( 2 ); define( 'WP_ADMIN', true ); require_once WP_PLUGIN_DIR . '/coop-or-gig/includes/settings.php'; require_once 'wp-admin/includes/template.php';
    echo coop_or_gig_clean_settings( array( 'address' => 'https://calculator.example/', 'lang' => 'cy' ) )['address'];`, user);
  assert.equal(may(AUTHOR), '');
  assert.equal(may(ADMINISTRATOR), 'https://calculator.example/');

  place.site.php("foreach ( array( 1, 2 ) as $id ) { switch_to_blog( $id ); update_option( 'coop_or_gig', array( 'address' => '', 'lang' => 'cy' ) ); restore_current_blog(); }");
  assert.match(leftovers(), /coop_or_gig/);
  remove();
  assert.equal(leftovers(), '');
});
