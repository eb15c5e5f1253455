// Where the tests of the plugin are: a WordPress with the packed plugin in it, the built site at an address of its own, and a browser.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../tools/serve.mjs';
import { launch } from '../e2e/browser.mjs';
import { everyHeader } from '../e2e/hosts.mjs';
import { DIST } from '../e2e/support.mjs';
import { ADMINISTRATOR, AUTHOR, wordpress } from './site.mjs';

/** The packed plugins: with a copy of the site, and without. */
export const [ZIP, ZIP_WITHOUT_COPY] = ['coop-or-gig', 'coop-or-gig-without-copy'].map((name) => fileURLToPath(new URL(`../../target/wordpress/${name}.zip`, import.meta.url)));
const PLUGIN = 'coop-or-gig/coop-or-gig.php';
const encoded = (value) => `json_decode( base64_decode( '${Buffer.from(JSON.stringify(value)).toString('base64')}' ), true )`;

/** Puts a packed plugin in the place of what is there. */
const install = (site, zip) => site.php(`require 'wp-admin/includes/file.php'; require 'wp-admin/includes/plugin.php'; WP_Filesystem();
  deactivate_plugins( '${PLUGIN}' ); $GLOBALS['wp_filesystem']->delete( WP_PLUGIN_DIR . '/coop-or-gig', true );
  $done = unzip_file( '${zip}', WP_PLUGIN_DIR ); if ( true === $done ) { $done = activate_plugin( '${PLUGIN}' ); } if ( is_wp_error( $done ) ) { exit( 1 ); }`);

/**
 * The place for a file: `site` is the WordPress, `live` the calculator's own address, `copy` that within the plugin. `zip` is the plugin that
 * is there at first, if one is. What PHP says of the plugin in the meantime fails the file.
 */
export const setUp = ({ zip = ZIP } = {}) => {
  const place = { served: [] };
  let calculator;
  before(async () => {
    calculator = await serve(DIST, { base: '/a/b/', headers: everyHeader(), seen: (path) => place.served.push(path) });
    place.live = calculator.url;
    place.site = await wordpress();
    place.copy = `${place.site.url}wp-content/plugins/coop-or-gig/site/`;
    if (zip) install(place.site, zip);
    // Whatever WordPress would show from other servers is not there at once, instead of after a while.
    place.browser = await launch({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'] });
  });
  after(async () => {
    await place.browser?.close();
    await calculator?.close();
    const complaints = place.site?.complaints();
    await place.site?.close();
    assert.deepEqual(complaints, [], 'PHP has nothing to say of the plugin');
  });
  return place;
};

/** Keeps these settings of the plugin, or none. */
export const keep = (place, settings) => place.site.php(settings ? `update_option( 'coop_or_gig', ${encoded(settings)} );` : "delete_option( 'coop_or_gig' );");

/** Publishes a post as somebody without unfiltered HTML, unless another user is named; returns its address. */
export const publish = (place, content, user = AUTHOR) => place.site.php(
  `$id = wp_insert_post( wp_slash( ${encoded({ post_title: 'A week', post_status: 'publish', post_content: content })} ), true ); echo get_permalink( $id );`, user);

/** What the server makes of a post, without a browser. */
export const written = async (address) => {
  const html = await (await fetch(address)).text();
  return { html, elements: [...html.matchAll(/<coop-or-gig([^>]*)>([^]*?)<\/coop-or-gig>/g)].map(([, attributes, inside]) => ({ attributes, inside })) };
};

/** The cookies of somebody who has logged in. */
const session = ({ site }, user) => {
  const cookies = JSON.parse(site.php(`$id = get_current_user_id(); $end = time() + DAY_IN_SECONDS; $token = WP_Session_Tokens::get_instance( $id )->create( $end );
    echo wp_json_encode( array( AUTH_COOKIE => wp_generate_auth_cookie( $id, $end, 'auth', $token ), LOGGED_IN_COOKIE => wp_generate_auth_cookie( $id, $end, 'logged_in', $token ) ) );`, user));
  return Object.entries(cookies).map(([name, value]) => ({ name, value, url: site.url }));
};

/** A page in a context of its own; what is logged as an error there fails the test unless it is `noisy`. `user` is who is logged in. */
export const open = async (t, place, address, { user, noisy = false, viewport = { width: 1280, height: 900 }, context: more = {} } = {}) => {
  const context = await place.browser.newContext({ viewport, locale: 'en-GB', serviceWorkers: 'block', ...more });
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const problems = [];
  page.requested = [];
  t.after(async () => {
    await context.close();
    if (!noisy) assert.deepEqual(problems, [], 'nothing goes wrong on the page');
  });
  if (user) await context.addCookies(session(place, user));
  page.on('console', (message) => { if (message.type() === 'error') problems.push(`${message.text()} ${message.location().url}`); });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => page.requested.push(request.url()));
  await page.goto(address);
  return page;
};

export { ADMINISTRATOR, AUTHOR, install };
