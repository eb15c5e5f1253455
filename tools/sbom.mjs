// Writes what the site and the module are made of, as CycloneDX 1.5: crates compiled into their WebAssembly, as cargo-cyclonedx finds
// them in the commit, and what is bundled besides. Usage: node tools/sbom.mjs FILE   SOURCE_DATE_EPOCH is its date
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [file] = process.argv.slice(2);
const shell = (script, options) => execFileSync('bash', ['-c', script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], ...options });

/** The bills of the app and of the module. The program writes beside each crate, so it is given a copy of the commit. */
function crates() {
  const tree = mkdtempSync(join(tmpdir(), 'sbom-'));
  try {
    shell('git archive HEAD | tar --extract --directory "$TREE"', { env: { ...process.env, TREE: tree } });
    const cyclonedx = ['cyclonedx', '--quiet', '--format', 'json', '--spec-version', '1.5', '--target', 'wasm32-unknown-unknown', '--no-build-deps', '--features', 'split', '--override-filename', 'sbom'];
    execFileSync('cargo', cyclonedx, { cwd: tree, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, CARGO_NET_OFFLINE: 'true' } });
    return ['', 'module'].map((folder) => JSON.parse(readFileSync(join(tree, folder, 'sbom.json'), 'utf8').replaceAll(`file://${tree}`, 'file://')));
  } finally {
    rmSync(tree, { recursive: true });
  }
}

/** What is in the site and is no crate: the standard library, compiled along, and the scripts that draw and read QR codes. */
function others() {
  const rust = shell('. tools/env.sh && use_small_std && "${RUSTC:-rustc}" --version').trim().split(' ')[1];
  const qr = JSON.parse(readFileSync(join(process.env.QR_PACKAGE, 'package.json'), 'utf8'));
  return [
    { type: 'library', 'bom-ref': `rust-std@${rust}`, name: 'rust-std', version: rust, description: 'The standard library of Rust', licenses: [{ expression: 'MIT OR Apache-2.0' }] },
    { type: 'library', 'bom-ref': `npm:${qr.name}@${qr.version}`, name: qr.name, version: qr.version, description: qr.description, licenses: [{ expression: qr.license }], purl: `pkg:npm/${qr.name}@${qr.version}` },
  ];
}

const [app, module] = crates();
const root = app.metadata.component['bom-ref'];
const components = new Map();
for (const component of [...app.components, module.metadata.component, ...module.components, ...others()]) {
  components.set(component['bom-ref'], component);
}
const needs = new Map();
for (const { ref, dependsOn = [] } of [...app.dependencies, ...module.dependencies]) {
  needs.set(ref, new Set([...(needs.get(ref) ?? []), ...dependsOn]));
}
for (const { 'bom-ref': ref } of others()) {
  needs.set(ref, new Set());
  needs.get(root).add(ref);
}
needs.get(root).add(module.metadata.component['bom-ref']);
const sorted = (map) => [...map].sort(([one], [other]) => (one < other ? -1 : 1));
const bill = {
  ...app,
  components: sorted(components).map(([, component]) => component),
  dependencies: sorted(needs).map(([ref, refs]) => ({ ref, dependsOn: [...refs].sort() })),
};
writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
