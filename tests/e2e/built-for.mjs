// A copy of the built site as a build makes it that is told where the site, its source and its makers are.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIST } from './support.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Folder of a copy in which these passes have run with these variables: `{ ORIGIN: 'https://calculator.example' }`. */
export const builtFor = (t, variables, passes) => {
  const folder = mkdtempSync(join(tmpdir(), 'built-for-'));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync(DIST, folder, { recursive: true });
  for (const pass of passes) execFileSync('cargo', ['xtask', pass, '--folder', folder], { cwd: ROOT, env: { ...process.env, ...variables } });
  return folder;
};
