// What the tests of the page without a connection share: a copy of the built site that may change, a server that may stop.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../tools/serve.mjs';
import { everyHeader } from './hosts.mjs';
import { DIST, eventually } from './support.mjs';
import { text } from './texts.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Names of the files that the build has made. */
const MANIFEST = join(ROOT, 'target/site/manifest.json');
/** What only sites that embed the page, their editors and their servers ask for. */
const NOT_OF_PAGE = /^(coop-or-gig|embed|document-|frame-|builder-|worker\.js|_headers)|\.(br|gz)$/;
/** Every file of the built site that the page may ask for, by its path from the page, as it lies in the folder. */
export const pageFiles = () => {
  const { examples, documents } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const isOfPage = (entry) => entry.isFile() && !NOT_OF_PAGE.test(entry.name) && ![...examples, ...documents].includes(entry.name);
  const inside = (path) => readdirSync(join(DIST, path), { withFileTypes: true }).filter(isOfPage);
  return [...inside('').map(({ name }) => name), ...inside('kit').map(({ name }) => `kit/${name}`)];
};
/** The service worker is let in: elsewhere it is kept out, since nothing that it answers can be held back. */
export const ALLOWED = { serviceWorkers: 'allow', permissions: ['clipboard-read', 'clipboard-write'] };

/** A site of its own: `folder`, `url`, `served`, `stop`, `go`. */
export const copyOfSite = async (t, place) => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(DIST, folder, { recursive: true });
  const site = { folder, served: [], headers: everyHeader() };
  let server;
  site.go = async () => {
    server = await serve(folder, { base: '/a/b/', port: site.port ?? 0, headers: site.headers, seen: (path) => site.served.push(path.replace('/a/b/', '')) });
    site.url = server.url;
    site.port = Number(new URL(server.url).port);
  };
  site.stop = () => server.close();
  t.after(async () => {
    await site.stop();
    rmSync(folder, { recursive: true });
  });
  await site.go();
  return { ...place, site, url: site.url };
};

const digest = (content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** Makes another build of it: style and scripts have another content and another name, and the old ones are gone. */
export const rebuild = ({ folder, headers }) => {
  let manifest = readFileSync(MANIFEST, 'utf8');
  const every = () => [...readdirSync(folder), ...readdirSync(join(folder, 'kit')).map((name) => `kit/${name}`)].filter((name) => /\.(html|js)$/.test(name));
  for (const [stem, extension, mark] of [['style', 'css', 'html{--build:2}'], ['kit', 'css', ':root{--build:2}'], ['room', 'css', ':root{--room:2}'], ['take', 'js', ';globalThis.build=2']]) {
    const old = readdirSync(folder).find((name) => new RegExp(`^${stem}-[0-9a-f]+\\.${extension}$`).test(name));
    const content = readFileSync(join(folder, old), 'utf8');
    const name = old.replace(/[0-9a-f]{8}\./, '00000002.');
    manifest = manifest.replaceAll(old, name);
    rmSync(join(folder, old));
    writeFileSync(join(folder, name), `${content}${mark}`);
    for (const path of every()) {
      const before = readFileSync(join(folder, path), 'utf8');
      if (before.includes(old)) writeFileSync(join(folder, path), before.replaceAll(old, name));
    }
  }
  for (const path of every()) {
    const before = readFileSync(join(folder, path), 'utf8');
    const [, style] = /<style>([^]*?)<\/style>/.exec(before) ?? [];
    if (!style) continue;
    const now = `${style}html{--build:2}`;
    writeFileSync(join(folder, path), before.replace(style, () => now).replace(digest(style), digest(now)));
    headers['content-security-policy'] = headers['content-security-policy'].replace(digest(style), digest(now));
  }
  writeFileSync(join(folder, 'manifest.json'), manifest);
  execFileSync('cargo', ['xtask', 'worker', '--folder', folder, '--manifest', join(folder, 'manifest.json')], { cwd: ROOT });
  rmSync(join(folder, 'manifest.json'));
};

/** Waits until the page says that it works without a connection. */
export const kept = (page, lang = 'en') => eventually(() => page.locator('#app .offline').textContent(), text(lang, 'offline-ready'));

/** The caches on the page's origin, each with the paths in it. */
export const caches = (page) => page.evaluate(async () => Object.fromEntries(await Promise.all((await globalThis.caches.keys()).map(async (name) => [
  name, (await (await globalThis.caches.open(name)).keys()).map(({ url }) => new URL(url).pathname.replace('/a/b/', '')),
]))));
