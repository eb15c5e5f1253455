// What the tests of a release share: clones of the commit that is checked out, which may be changed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Whoever runs the tests may have no name for commits, and the same commit must come out each time. */
const WHO = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
export const git = (folder, ...words) => execFileSync('git', [...WHO, '-C', folder, ...words], { encoding: 'utf8' });

/** A clone in a folder of its own, gone when the test, or what else says `after`, is over. */
export function clone(t, from = ROOT) {
  const folder = join(mkdtempSync(join(tmpdir(), 'release-')), 'clone');
  git(from, 'clone', '--quiet', '--shared', '.', folder);
  t.after(() => rmSync(join(folder, '..'), { recursive: true }));
  return folder;
}

export const VERSION = /^version = "(.+)"$/m.exec(readFileSync(join(ROOT, 'Cargo.toml'), 'utf8'))[1];

/** Commits a changelog whose entry for this version has such a heading; without an entry where there is no heading. */
export function told(folder, heading) {
  const path = join(folder, 'CHANGELOG.md');
  const others = readFileSync(path, 'utf8').replace(/^## /gm, '## Before ');
  writeFileSync(path, heading ? others.replace(/^## /m, `${heading}\n\nWhat is new.\n\n## `) : others);
  git(folder, 'commit', '--quiet', '--all', '--message', 'Release');
}
