// The copy within the plugin as servers send it: Apache by the .htaccess there, with every module that it asks for and with none of them; nginx
// with the line that docs/wordpress.md has for it, and without.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { eventually } from '../e2e/support.mjs';
import { ZIP } from './place.mjs';
import { freePort } from './site.mjs';

const { unzipSync } = createRequire(`${process.env.WORDPRESS_MODULES}/`)('fflate');
const [APACHE, NGINX] = ['/usr/sbin/apache2', '/usr/sbin/nginx'];
const MODULES = '/usr/lib/apache2/modules';
const FOLDER = 'wp-content/plugins/coop-or-gig/site/';
const missing = (program) => !existsSync(program) && `${program} is not installed`;

/** Apache with these modules, as hosts of WordPress configure it. */
const apache = (modules) => ({
  program: APACHE,
  args: (own) => ['-f', join(own, 'conf'), '-DFOREGROUND'],
  configure: (own, port) => `ServerRoot ${own}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${own}/pid
ErrorLog ${own}/log
${['mpm_event', 'authz_core', 'dir', ...modules].map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
${modules.includes('mime') ? 'TypesConfig /dev/null' : ''}
User www-data
Group www-data
DocumentRoot ${own}/www
DirectoryIndex index.php index.html
<Directory ${own}/www>
Options FollowSymLinks
AllowOverride All
Require all granted
</Directory>
`,
});

/** nginx with these lines, as hosts of WordPress configure it: what it knows of types is what it would know without a list of any. */
const nginx = (lines) => ({
  program: NGINX,
  args: (own) => ['-p', own, '-c', join(own, 'conf'), '-g', 'daemon off;'],
  configure: (own, port) => `pid ${own}/pid; error_log ${own}/log; worker_processes 1;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${own}/${kind};`).join(' ')}
  types { text/html html; text/css css; text/javascript js; }
  server {
    listen 127.0.0.1:${port}; root ${own}/www; index index.html;
    ${lines}
    location / { try_files $uri $uri/ =404; }
    location ~* \\.(css|js|png|wasm)$ { expires 30d; }
  }
}`,
});

/** Starts a server with the plugin's files in a folder of its own; returns the copy's address and its files. */
const served = async (t, { program, args, configure }) => {
  const own = mkdtempSync(join(tmpdir(), 'server-'));
  const files = Object.entries(unzipSync(readFileSync(ZIP))).map(([path, bytes]) => [path.replace('coop-or-gig/', ''), bytes]);
  for (const [path, bytes] of files) {
    const at = join(own, 'www/wp-content/plugins/coop-or-gig', path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, bytes);
  }
  const port = await freePort();
  writeFileSync(join(own, 'conf'), configure(own, port));
  // The server gives its rights away, and then reads as somebody else.
  spawnSync('chmod', ['-R', 'a+rX', own]);
  const server = spawn(program, args(own), { stdio: 'ignore' });
  const ended = new Promise((done) => { server.once('exit', done); });
  t.after(async () => {
    server.kill();
    await ended;
    rmSync(own, { recursive: true });
  });
  const base = `http://127.0.0.1:${port}/${FOLDER}`;
  await eventually(() => fetch(`${base}index.html`).then(({ status }) => status, () => existsSync(join(own, 'log')) && readFileSync(join(own, 'log'), 'utf8')), 200);
  return { base, paths: files.map(([path]) => path).filter((path) => path.startsWith('site/')).map((path) => path.slice(5)) };
};
const head = async (address) => {
  const response = await fetch(address);
  await response.arrayBuffer();
  return { status: response.status, ...Object.fromEntries(response.headers) };
};

test('with its modules Apache sends types, compression, how long to keep a file, and what the page’s own headers say', { skip: missing(APACHE) }, async (t) => {
  const { base, paths } = await served(t, apache(['mime', 'rewrite', 'filter', 'deflate', 'headers']));
  const wasm = paths.filter((path) => path.endsWith('.wasm'));
  assert.ok(wasm.length > 0);
  for (const path of wasm) {
    const { 'content-type': type, 'content-encoding': encoding, 'cache-control': kept } = await head(base + path);
    assert.deepEqual([type, encoding, kept], ['application/wasm', 'gzip', 'public, max-age=31536000, immutable'], path);
  }
  for (const path of ['', 'index.html', 'courier.cy.html']) {
    const found = await head(base + path);
    assert.deepEqual([found.status, found['content-type'], found['cache-control']], [200, 'text/html; charset=utf-8', 'no-cache'], path);
    assert.match(found['content-security-policy'], /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'/);
    assert.equal(found['x-content-type-options'], 'nosniff');
    assert.equal(found['referrer-policy'], 'no-referrer');
  }
  const script = paths.find((path) => /^app-.*\.js$/.test(path));
  assert.equal((await head(base + script))['content-type'], 'text/javascript; charset=utf-8');
});

test('without them Apache sends every file all the same', { skip: missing(APACHE) }, async (t) => {
  const { base, paths } = await served(t, apache([]));
  for (const path of paths.filter((one) => !one.endsWith('.php') && one !== '.htaccess')) assert.equal((await head(base + path)).status, 200, path);
});

test('with the line for it nginx sends the calculation under its type and compressed', { skip: missing(NGINX) }, async (t) => {
  const guide = readFileSync(new URL('../../docs/wordpress.md', import.meta.url), 'utf8');
  const [, line] = /^```\n(location .*\.wasm.*)\n```$/m.exec(guide);
  const { base, paths } = await served(t, nginx(line));
  const wasm = paths.filter((path) => path.endsWith('.wasm'));
  assert.ok(wasm.length > 0);
  for (const path of wasm) {
    const found = await head(base + path);
    assert.deepEqual([found.status, found['content-type'], found['content-encoding']], [200, 'application/wasm', 'gzip'], path);
  }
  const page = await head(base);
  assert.deepEqual([page.status, page['content-type']], [200, 'text/html'], 'nothing else changes');
});

test('without it nginx sends every file all the same', { skip: missing(NGINX) }, async (t) => {
  const { base, paths } = await served(t, nginx(''));
  for (const path of ['', ...paths.filter((one) => !one.endsWith('.php') && one !== '.htaccess')]) assert.equal((await head(base + path)).status, 200, path);
});
