// The npm package as those who use it meet it: packed, installed into a new project without a network, and used from Node, through
// Vite and on a page with an import map.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../tools/serve.mjs';
import { launch } from '../e2e/browser.mjs';
import { load, ROOT } from '../module/support.mjs';

const PACKAGE = fileURLToPath(new URL('dist/npm', ROOT));
const { build, createServer } = await import(join(process.env.VITE_PACKAGE, 'dist/node/index.js'));
const project = mkdtempSync(join(tmpdir(), 'npm-'));
const installed = join(project, 'node_modules/coop-or-gig');
const place = {};
const run = (command, ...words) => execFileSync(command, words, { cwd: project, encoding: 'utf8' });
const write = (name, content) => writeFileSync(join(project, name), content);

/** What a project writes: the week's lead of an example with a figure of its own, in pounds. */
const SCENARIO = "{ preset: 'private-hire', hours: 30, deals: [{ fee: 25 }, { flat: 80 }] }";
const SCRIPT = `import init, { compare, version } from 'coop-or-gig';
await init();
const { lead } = compare(${SCENARIO});
`;
const SHOWN = `${SCRIPT}document.body.append(version() + ' ' + lead.week);\n`;
let expected;

before(async () => {
  [place.packed] = JSON.parse(run('npm', 'pack', '--json', '--pack-destination', project, PACKAGE));
  write('package.json', '{ "name": "project", "private": true, "type": "module" }\n');
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', `./${place.packed.filename}`);
  const { compare, version } = await load();
  expected = `${version()} ${compare({ preset: 'private-hire', hours: 30, deals: [{ fee: 25 }, { flat: 80 }] }).lead.week}`;
  place.browser = await launch();
});
after(async () => {
  await place.browser?.close();
  rmSync(project, { recursive: true });
});

/** What a page says, and the files that it asked for. Any error on it fails the test. */
async function said(t, url) {
  const page = await place.browser.newPage();
  t.after(() => page.close());
  const [errors, asked] = [[], []];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(url);
  await page.waitForFunction(() => document.body.innerText.trim()).catch((error) => assert.deepEqual(errors, [], error.message));
  assert.deepEqual(errors, []);
  return { words: (await page.locator('body').innerText()).trim(), asked };
}

test('it has what it says it has, and runs nothing when it is installed', () => {
  const told = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  assert.deepEqual([told.name, told.type, told.license, told.scripts, told.dependencies], ['coop-or-gig', 'module', 'MIT OR Apache-2.0', undefined, undefined]);
  const files = readdirSync(installed);
  assert.deepEqual(files.toSorted(), ['CHANGELOG.md', 'LICENSE-APACHE', 'LICENSE-MIT', 'README.md', 'coop-or-gig.d.ts', 'coop-or-gig.js', 'coop-or-gig_bg.wasm', 'method.md', 'node.js', 'package.json', 'statement-files.md'].toSorted());
  const named = JSON.stringify(told.exports).match(/\.\/[^"]+/g);
  for (const file of new Set(named)) assert.ok(existsSync(join(installed, file)), file);
  for (const [, link] of readFileSync(join(installed, 'README.md'), 'utf8').matchAll(/\]\(([^)#]+)/g)) {
    assert.ok(/^https:/.test(link) || files.includes(link), `the README leads to ${link}`);
  }
});

test('its README installs what packing makes, and never a name that is not published', () => {
  const lines = /^```sh\n([^]*?)^```/m.exec(readFileSync(join(installed, 'README.md'), 'utf8'))[1].trim().split('\n').map((line) => line.replace(/\s+#.*/, ''));
  assert.deepEqual(lines, ['make build && npm pack ./dist/npm', `npm install ../coop-or-gig/${place.packed.filename}`]);
});

test('Node uses it', () => {
  write('node.js', `${SCRIPT}console.log(version() + ' ' + lead.week);\n`);
  assert.equal(run('node', 'node.js').trim(), expected);
});

test('the lines of its README do in Node what they say', () => {
  const blocks = [...readFileSync(join(installed, 'README.md'), 'utf8').matchAll(/^```js\n([^]*?)^```/gm)].map(([, code]) => code);
  const [start, statement, error] = ['await init()', 'readStatement(text', '// error.path'].map((part) => blocks.find((code) => code.includes(part)));
  write('start.js', `${start}console.log(JSON.stringify([lead.week, outcomes[1].lines.week.takeHome]));\n`);
  const [lead, takeHome] = JSON.parse(run('node', 'start.js'));
  assert.ok(lead === Number(expected.split(' ')[1]) && takeHome > 0);

  const file = fileURLToPath(new URL('statement/tests/files/01_uber_payments_order_en.csv', ROOT));
  const code = statement.replace(/read\.questions;.*/, 'console.log(JSON.stringify(read.questions.map(({ ask }) => ask)));').replace('compare({', 'found = compare({');
  write('statement.js', `import { readFileSync } from 'node:fs';
import init, { compare, readStatement } from 'coop-or-gig';
await init();
const text = readFileSync(${JSON.stringify(file)});
let found;
${code}console.log(JSON.stringify(found.statement));
const tip = { table: 0, column: 15, field: 'tip' };
console.log(JSON.stringify(readStatement(text, { name, columns: [tip] }).summaries[0].totals.tips));
console.log(JSON.stringify(readStatement(text, { name, columns: [{ ...tip, column: 4 }] }).summaries[0].unbalanced));
`);
  const [asked, { fares, took, hours }, tips, unbalanced] = run('node', 'statement.js').trim().split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(asked, ['currency', 'gross'], statement);
  assert.deepEqual({ fares, took, hours, tips, unbalanced }, { fares: 34, took: 8.5, hours: 42, tips: 2, unbalanced: true });

  const [call, path, message] = error.trim().split('\n').map((line) => line.replace(/^\/\/ error\.\w+ +/, ''));
  write('error.js', `import init, { compare } from 'coop-or-gig';
await init();
try { ${call} } catch (error) { console.log(error.path + '\\n' + error.message); }
`);
  assert.equal(run('node', 'error.js').trim(), `${path}\n${message}`);
});

test('Node takes the WebAssembly from elsewhere, as it does without the package', () => {
  write('given.js', `import { readFileSync } from 'node:fs';
import init, { initSync, version } from 'coop-or-gig';
const bytes = readFileSync(new URL(import.meta.resolve('coop-or-gig/coop-or-gig_bg.wasm')));
if (process.argv[2]) initSync({ module: bytes }); else await init({ module_or_path: bytes });
console.log(version());
`);
  const [version] = expected.split(' ');
  assert.equal(run('node', 'given.js').trim(), version);
  assert.equal(run('node', 'given.js', 'at once').trim(), version);
});

test('TypeScript finds its types', () => {
  write('types.ts', `${SCRIPT}const week: number = lead.week;\n// @ts-expect-error there is no such period\nlead.fortnight;\nexport { version, week };\n`);
  // Those of a browser's project; and of one for Node alone, which has no types of browsers, as the README says.
  for (const [module, resolution, ...more] of [['nodenext', 'nodenext'], ['esnext', 'bundler'], ['nodenext', 'nodenext', '--lib', 'es2022', '--skipLibCheck']]) {
    const { stdout, status, error } = spawnSync('tsc', ['--noEmit', '--strict', ...more, '--target', 'es2022', '--module', module, '--moduleResolution', resolution, 'types.ts'], { cwd: project, encoding: 'utf8' });
    assert.ifError(error);
    assert.equal(status, 0, stdout);
  }
});

const PAGE = '<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,"><body><script type="module" src="./page.js"></script></body></html>\n';

test('Vite builds a page with it, for any folder', async (t) => {
  write('index.html', PAGE);
  write('page.js', SHOWN);
  await build({ root: project, base: './', logLevel: 'error', configFile: false });
  const site = await serve(join(project, 'dist'), { base: '/in/a/folder/' });
  t.after(() => site.close());
  const { words, asked } = await said(t, site.url);
  assert.equal(words, expected);
  const [wasm, ...more] = asked.filter((path) => path.endsWith('.wasm'));
  assert.match(wasm, /^\/in\/a\/folder\/assets\/coop-or-gig_bg-[\w-]{8}\.wasm$/);
  assert.deepEqual(more, []);
});

test('Vite serves a page with it while it is made', async (t) => {
  write('index.html', PAGE);
  write('page.js', SHOWN);
  const server = await createServer({ root: project, logLevel: 'error', configFile: false, cacheDir: 'vite', server: { host: '127.0.0.1', port: 0 } });
  t.after(() => server.close());
  await server.listen();
  assert.equal((await said(t, server.resolvedUrls.local[0])).words, expected);
});

test('a page with an import map uses it as it lies there', async (t) => {
  write('map.html', `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,"><body>
<script type="importmap">{ "imports": { "coop-or-gig": "./node_modules/coop-or-gig/coop-or-gig.js" } }</script>
<script type="module">${SHOWN}</script></body></html>\n`);
  const site = await serve(project, { base: '/in/a/folder/' });
  t.after(() => site.close());
  const { words, asked } = await said(t, `${site.url}map.html`);
  assert.equal(words, expected);
  assert.deepEqual(asked.map((path) => path.replace('/in/a/folder/', '')), ['map.html', 'node_modules/coop-or-gig/coop-or-gig.js', 'node_modules/coop-or-gig/coop-or-gig_bg.wasm']);
});
