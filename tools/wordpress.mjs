// Packs the WordPress plugin from wordpress/ and the built site: target/wordpress/coop-or-gig.zip with a copy of the site in it, and
// coop-or-gig-without-copy.zip. The same site makes the same bytes. Usage: node tools/wordpress.mjs
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import initModule, { presets } from '../dist/coop-or-gig.js';
import { headers } from './wordpress/headers.mjs';
import { texts } from './wordpress/texts.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const at = (path) => join(ROOT, path);
const { zipSync } = await import(pathToFileURL(join(process.env.WORDPRESS_MODULES, 'fflate/esm/index.mjs')));

/** Files below a folder of the project: path in it → bytes. */
const files = (folder, isIn = () => true) => Object.fromEntries(readdirSync(at(folder), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(at(folder), join(entry.parentPath ?? entry.path, entry.name)))
  .filter(isIn)
  .map((path) => [path, readFileSync(join(at(folder), path))]));

/** The examples' titles by language, in the site's order. */
const examples = async () => {
  await initModule({ module_or_path: readFileSync(at('dist/coop-or-gig_bg.wasm')) });
  return Object.fromEntries(presets().map(({ id, title }) => [id, title]));
};

/**
 * The site as it is served from within the plugin: without what other servers, other programs and copies that never change need, and without
 * the page as one file, to which its pages then do not lead: with it the zip is more than the 2 MB that PHP takes by itself. An update
 * of the plugin replaces its folder, so the page for editors offers no copy that never changes.
 */
const site = () => {
  const copy = files('dist', (path) => !/^(v|server|npm)\/|^_headers$|\.(br|gz)$|^coop-or-gig(_bg)?\.(html|js|wasm|d\.ts)$/.test(path));
  for (const [path, content] of Object.entries(copy)) {
    if (path.endsWith('.html')) copy[path] = Buffer.from(content.toString().replace(/(<meta [^>]*)(name="?app"?[ >])/, '$1data-carried $2'));
  }
  assert.match(copy['index.html'].toString(), /<meta [^>]*data-carried/, 'index.html says that it is carried by another program');
  const page = copy['embed.html'].toString();
  const choice = /<fieldset class="?radios"?>\s*<legend data-text="?version"?>[^]*?<\/fieldset>/;
  assert.match(page, choice, 'embed.html offers a choice of versions');
  return { ...copy, 'embed.html': page.replace(choice, '<input type="hidden" name="version" value="live">'), ...headers(readFileSync(at('dist/_headers'), 'utf8')) };
};

/** Bytes of an upload that PHP takes by itself. */
const MOST = 2 * 1024 * 1024;

const pack = (name, content) => {
  const DAY = new Date(2026, 0, 1);
  const sorted = Object.entries(content).sort(([one], [other]) => (one < other ? -1 : 1));
  const bytes = (value) => new Uint8Array(Buffer.from(value));
  const zip = zipSync(Object.fromEntries(sorted.map(([path, value]) => [`coop-or-gig/${path}`, bytes(value)])), { level: 9, mtime: DAY });
  assert.ok(zip.length < MOST, `${name}.zip has ${zip.length} bytes: PHP takes ${MOST} where nobody has set another limit`);
  writeFileSync(at(`target/wordpress/${name}.zip`), zip);
  console.log(`target/wordpress/${name}.zip: ${sorted.length} files, ${Math.ceil(zip.length / 1000)} KB`);
};

const source = files('wordpress');
const plugin = {
  ...source,
  ...await texts(source),
  'embed.js': readFileSync(at('dist/embed.js')),
  'examples.json': JSON.stringify(await examples()),
  ...files('.', (path) => /^LICENSE-\w+$/.test(path)),
};
mkdirSync(at('target/wordpress'), { recursive: true });
pack('coop-or-gig-without-copy', plugin);
pack('coop-or-gig', { ...plugin, ...Object.fromEntries(Object.entries(site()).map(([path, value]) => [`site/${path}`, value])) });
