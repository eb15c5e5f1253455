// What the build makes for those who serve the site: headers, compressed files, a copy that never changes.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { DIST } from './support.mjs';
import { everyHeader, FROZEN } from './hosts.mjs';

const read = (name) => readFileSync(`${DIST}${name}`, 'utf8');
const hashed = readdirSync(DIST).filter((name) => /-[0-9a-f]{8,16}(_bg)?\.(js|css|txt|wasm)$/.test(name));

test('every file whose name follows from its content may be kept for ever, and no other', () => {
  const rules = Object.fromEntries([...read('_headers').matchAll(/^(\/\S*)\n((?: {2}.*\n?)+)/gm)].map(([, path, lines]) => [path, lines]));
  for (const name of hashed) assert.match(rules[`/${name}`], /Cache-Control: public, max-age=31536000, immutable/);
  for (const path of ['/', '/index.html', '/embed.html', '/embed.js', '/worker.js', '/en.webmanifest', '/icon-192.png', '/kit/worksheet.cy.html']) {
    assert.match(rules[path], /Cache-Control: no-cache/, path);
  }
  assert.match(rules['/coop-or-gig.html'], /Cache-Control: no-cache\n {2}Content-Disposition: attachment/, 'the page as one file is for taking away');
  assert.ok(Object.keys(rules).length < 100, 'as many as Cloudflare Pages takes');
  assert.match(rules[`/${FROZEN}*`], /immutable/);
  assert.doesNotMatch(rules['/*'], /Cache-Control/);
  assert.equal(Object.values(rules).filter((lines) => lines.includes('immutable')).length, hashed.length + 1);
});

test('the policy in the headers is the page’s own, nothing in it is unsafe, and no header keeps the page out of frames', () => {
  const headers = everyHeader();
  const own = /content="([^"]*)" http-equiv="?Content-Security-Policy/.exec(read('index.html'))[1];
  assert.equal(headers['content-security-policy'], `${own}; frame-src 'self'`);
  assert.doesNotMatch(headers['content-security-policy'], /'unsafe-|\*/);
  assert.doesNotMatch(JSON.stringify(headers), /x-frame-options|frame-ancestors/i);
  assert.equal(headers['access-control-allow-origin'], '*');
  assert.match(headers['permissions-policy'], /camera=\(self\), fullscreen=\(self\)/);
  for (const file of ['server/nginx.conf', 'server/apache.conf']) {
    for (const [name, value] of Object.entries(headers)) assert.match(read(file).toLowerCase(), new RegExp(`${name} "?${value.replace(/[.*+?^$()|[\]\\]/g, '\\$&')}"?`.toLowerCase()), `${name} in ${file}`);
    assert.ok(read(file).includes('max-age=31536000, immutable'));
    assert.match(read(file), /coop-or-gig\\\.html[^\n]*/, file);
    assert.match(read(file), /Content-Disposition[^\n]*(attachment|\$coop_or_gig_away)/, file);
  }
});

test('every compressed file holds what stands beside it', () => {
  let found = 0;
  for (const folder of ['', FROZEN]) {
    for (const name of readdirSync(`${DIST}${folder}`)) {
      const open = { br: brotliDecompressSync, gz: gunzipSync }[name.split('.').at(-1)];
      if (!open) continue;
      assert.deepEqual(open(readFileSync(`${DIST}${folder}${name}`)), readFileSync(`${DIST}${folder}${name.slice(0, -3)}`), name);
      found += 1;
    }
  }
  assert.ok(found > 40);
});

test('the copy that never changes is whole, and its name follows from its content', () => {
  const copy = readdirSync(`${DIST}${FROZEN}`);
  for (const name of [...read(`${FROZEN}index.html`).matchAll(/\.\/([\w-]+\.(?:js|css|wasm|txt))/g)].map(([, name]) => name)) assert.ok(copy.includes(name), name);
  assert.match(FROZEN, /^v\/\d+\.\d+\.\d+-[0-9a-f]{8}\/$/);
  assert.equal(read(`${FROZEN}embed.js`), read('embed.js'));
  // The headers of later builds go with it, and have no digest of what would stand within it.
  for (const page of ['index.html', 'cy.html', 'courier.html', 'courier.cy.html']) assert.doesNotMatch(read(FROZEN + page), /<style|<script>|sha256-/, page);
});

test('the digest that the page for editors writes is that of the script', () => {
  const digest = createHash('sha384').update(readFileSync(`${DIST}${FROZEN}embed.js`)).digest('base64');
  const builder = readdirSync(DIST).find((name) => /^builder-.*\.js$/.test(name));
  assert.ok(read(builder).includes(`sha384-${digest}`));
});
