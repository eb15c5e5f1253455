// The plugin as it is packed: PHP that 7.4 reads too, names that are its own, the files it should have, the same bytes from the same site.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ZIP, ZIP_WITHOUT_COPY } from './place.mjs';

const { Engine } = createRequire(`${process.env.WORDPRESS_MODULES}/`)('php-parser');
const { unzipSync } = createRequire(`${process.env.WORDPRESS_MODULES}/`)('fflate');
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCE = join(ROOT, 'wordpress');
const PHP = readdirSync(SOURCE, { recursive: true }).filter((path) => path.endsWith('.php')).sort();
const read = (path) => readFileSync(join(SOURCE, path), 'utf8');
const unzip = (zip) => Object.fromEntries(Object.entries(unzipSync(readFileSync(zip))).map(([path, bytes]) => [path.replace('coop-or-gig/', ''), Buffer.from(bytes)]));

/** All of a syntax tree. */
const nodes = (tree) => (tree && typeof tree === 'object' ? [tree, ...Object.values(tree).flatMap(nodes)] : []);

test('its PHP is read by 7.4 and by the PHP that is here', () => {
  const engine = new Engine({ parser: { version: '7.4', suppressErrors: false }, ast: { withPositions: false } });
  assert.ok(PHP.length > 5);
  for (const path of PHP) {
    const { status, stdout } = spawnSync('php', ['-d', 'error_reporting=-1', '-l', join(SOURCE, path)], { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
    const found = nodes(engine.parseCode(read(path), path));
    assert.deepEqual(found.filter(({ kind }) => /uniontype|intersectiontype|attribute$|attrgroup|enum/.test(kind)), [], path);
    const calls = found.filter(({ kind }) => kind === 'call').map(({ what }) => what.name);
    const NEWER = /^(str_(contains|starts_with|ends_with)|array_(is_list|find|any|all)|get_debug_type|get_resource_id|fdiv|preg_last_error_msg|json_validate|mb_str_pad)$/;
    assert.deepEqual(calls.filter((name) => NEWER.test(name)), [], path);
  }
});

test('every name that PHP sees everywhere has the plugin’s prefix, and no file runs by itself', () => {
  for (const path of PHP) {
    const code = read(path);
    for (const [, name] of code.matchAll(/^(?:function|const) +(\w+)/gm)) assert.match(name, /^coop_or_gig_/i, path);
    assert.match(code, /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, path);
  }
});

test('the zips have what they should and say the same version everywhere', () => {
  const [plugin, small] = [ZIP, ZIP_WITHOUT_COPY].map(unzip);
  const own = Object.keys(plugin).filter((path) => !path.startsWith('site/'));
  assert.deepEqual(own, Object.keys(small), 'but for the copy they are the same');
  for (const path of ['coop-or-gig.php', 'readme.txt', 'uninstall.php', 'embed.js', 'examples.json', 'LICENSE-MIT', 'LICENSE-APACHE', 'languages/coop-or-gig-cy.mo']) assert.ok(own.includes(path), path);
  assert.deepEqual(Object.keys(plugin).filter((path) => /^site\/(v|server)\/|\.(br|gz|d\.ts)$|_headers/.test(path)), []);
  for (const path of ['site/index.html', 'site/courier.cy.html', 'site/.htaccess', 'site/index.php']) assert.ok(plugin[path], path);
  assert.ok(!plugin['site/embed.html'].includes('value="frozen"'), 'an update replaces the folder: it offers nothing that never changes');
  const version = /^version = "(.*)"$/m.exec(readFileSync(join(ROOT, 'Cargo.toml'), 'utf8'))[1];
  const header = read('coop-or-gig.php');
  for (const [said, where] of [[/^ \* Version: +(.*)$/m, header], [/COOP_OR_GIG_VERSION', '(.*)'/, header], [/^Stable tag: (.*)$/m, read('readme.txt')]]) assert.equal(said.exec(where)[1], version);
  assert.ok(readFileSync(ZIP).length < 2 << 20, 'as much as PHP takes where nobody has set another limit');
});

test('the same site is packed to the same bytes, wherever the clock is', () => {
  const before = [ZIP, ZIP_WITHOUT_COPY].map((zip) => readFileSync(zip));
  const { status, stderr } = spawnSync('node', ['tools/wordpress.mjs'], { cwd: ROOT, env: { ...process.env, TZ: 'Pacific/Auckland' }, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  for (const [at, zip] of [ZIP, ZIP_WITHOUT_COPY].entries()) assert.ok(readFileSync(zip).equals(before[at]), zip);
});
