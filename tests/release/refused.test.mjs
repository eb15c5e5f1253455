// What `make release` refuses, before it builds anything, each with a sentence that says what to do.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { clone, told, VERSION } from './support.mjs';

function refused(folder, words) {
  const { status, stdout, stderr } = spawnSync(join(folder, 'tools/release.sh'), { encoding: 'utf8' });
  assert.equal(status, 1, stdout);
  assert.match(stderr, words);
  assert.equal(stdout, '', 'nothing is built');
  assert.ok(!existsSync(join(folder, 'target/release-files')));
}

test('changes that are in no commit', (t) => {
  const folder = clone(t);
  writeFileSync(join(folder, 'engine/data/new.toml'), '');
  refused(folder, /^release: there are changes that are in no commit; .*\n\?\? engine\/data\/new\.toml$/m);
});

test('a version of which the changelog says nothing', (t) => {
  const folder = clone(t);
  told(folder, null);
  refused(folder, new RegExp(`CHANGELOG\\.md has no entry for ${VERSION.replaceAll('.', '\\.')}, the version in Cargo\\.toml: write one`));
});

test('an entry without its day', (t) => {
  const folder = clone(t);
  for (const heading of [`## ${VERSION} – unreleased`, `## ${VERSION} – soon`, `## ${VERSION} - 2026-11-27`, `## ${VERSION} `]) {
    told(folder, heading);
    refused(folder, /a release has its day there, as “## /);
  }
});

test('an entry without a word', (t) => {
  const folder = clone(t);
  told(folder, `## ${VERSION} – 2026-11-27\n\n## ${VERSION}-before`);
  refused(folder, /CHANGELOG\.md says nothing below “## /);
});
