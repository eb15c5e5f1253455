// A release made twice, from two clones of one commit in two folders: the same files, byte for byte, and in them what they should hold.
// Takes as long as two builds from nothing, so FULL=1 alone runs it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { clone, git, told, VERSION } from './support.mjs';

const run = (command, ...words) => execFileSync(command, words, { encoding: 'utf8', maxBuffer: 1 << 26 });
const files = (folder) => join(folder, 'target/release-files');
const digest = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
const name = `coop-or-gig-${VERSION}`;
/** Folders of the two releases, and what is in the first. */
let made, first, names;
const leftovers = [];
after(() => leftovers.forEach((remove) => remove()));

before(() => {
  const later = { after: (remove) => leftovers.push(remove) };
  const one = clone(later);
  told(one, `## ${VERSION} – 2026-11-27`);
  const other = clone(later, one);
  assert.equal(git(other, 'rev-parse', 'HEAD'), git(one, 'rev-parse', 'HEAD'));
  made = [one, other];
  for (const [place, folder] of made.entries()) {
    // What a machine has set must not get into the files.
    execFileSync('make', ['release'], { cwd: folder, stdio: 'inherit', env: { ...process.env, TZ: ['Asia/Tokyo', 'America/New_York'][place], LC_ALL: 'C' } });
  }
  first = files(one);
  names = readdirSync(first).sort();
});

test('both are the same', () => {
  const [one, other] = made.map((folder) => readdirSync(files(folder)).sort().map((file) => `${digest(join(files(folder), file))}  ${file}`));
  assert.deepEqual(one, other);
});

test('every file is there, with its digest', () => {
  const kinds = ['kit.cy.pdf', 'kit.en.pdf', 'notes.md', 'npm.tgz', 'sbom.cdx.json', 'single.html', 'site.tar.gz', 'site.zip'];
  if (git(made[0], 'ls-files', 'wordpress')) kinds.push('wordpress.zip');
  assert.deepEqual(names, ['SHA256SUMS', ...kinds.map((kind) => `${name}-${kind}`)]);
  const sums = readFileSync(join(first, 'SHA256SUMS'), 'utf8');
  assert.equal(sums, names.slice(1).map((file) => `${digest(join(first, file))}  ${file}\n`).join(''));
  assert.equal(readFileSync(join(first, `${name}-notes.md`), 'utf8'), 'What is new.\n');
});

test('both archives of the site have the same files, and not the package for npm', () => {
  const tar = run('tar', '--list', '--file', join(first, `${name}-site.tar.gz`)).split('\n').filter((path) => path && !path.endsWith('/'));
  const zip = run('zipinfo', '-1', join(first, `${name}-site.zip`)).split('\n').filter(Boolean);
  assert.deepEqual(tar.toSorted(), zip.toSorted());
  assert.ok(tar.includes(`${name}/index.html`) && tar.includes(`${name}/coop-or-gig.js`) && tar.includes(`${name}/_headers`));
  assert.deepEqual(tar.filter((path) => path.startsWith(`${name}/npm/`)), []);
});

test('the kit is one PDF a language, with tags and an outline', () => {
  for (const [language, title] of [['en', 'kit'], ['cy', 'Pecyn']]) {
    const path = join(first, `${name}-kit.${language}.pdf`);
    const told = run('pdfinfo', path);
    assert.match(told, new RegExp(`Title:.*${title}`));
    assert.match(told, /Tagged: +yes/);
    // A worksheet is one page, a plan and what trainers read are two.
    assert.match(told, /Pages: +8\n/);
    assert.match(readFileSync(path, 'latin1'), new RegExp(`/Lang \\(${language}\\)`));
    assert.match(readFileSync(path, 'latin1'), /\/Outlines/);
    assert.ok(!readFileSync(path, 'latin1').includes('127.0.0.1'), 'no link leads to the machine');
  }
});

test('the bill of materials keeps to CycloneDX, and names what is in the site', () => {
  const path = join(first, `${name}-sbom.cdx.json`);
  const check = 'import sys; from cyclonedx.validation.json import JsonStrictValidator as V; from cyclonedx.schema import SchemaVersion as S; sys.exit(str(V(S.V1_5).validate_str(open(sys.argv[1]).read()) or "") or None)';
  run(process.env.CYCLONEDX_PYTHON, '-c', check, path);
  const { components, dependencies, metadata } = JSON.parse(readFileSync(path, 'utf8'));
  const named = components.map((component) => component.name);
  for (const part of ['coop-or-gig-engine', 'coop-or-gig-module', 'yew', 'wasm-bindgen', 'tsify', 'oorandom', 'rust-std', 'qr']) assert.ok(named.includes(part), part);
  const known = new Set([metadata.component, ...components].map((component) => component['bom-ref']));
  for (const { ref, dependsOn } of dependencies) for (const one of [ref, ...dependsOn]) assert.ok(known.has(one), one);
});
