// Runs the tests of the built site, two files at a time, the largest first: node takes files by their names, and a long one that comes last
// has one core wait for it. Usage: node tools/e2e.mjs [FILE …]
import { readdirSync, statSync } from 'node:fs';
import { run } from 'node:test';
import { spec, tap } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../tests/e2e/', import.meta.url));
const all = () => readdirSync(FOLDER).filter((name) => name.endsWith('.test.mjs')).map((name) => FOLDER + name);
const asked = process.argv.slice(2);
const files = (asked.length > 0 ? asked : all()).toSorted((one, other) => statSync(other).size - statSync(one).size);

run({ files, concurrency: 2, timeout: 1_200_000 })
  .on('test:fail', () => { process.exitCode = 1; })
  .compose(process.stdout.isTTY ? spec : tap)
  .pipe(process.stdout);
