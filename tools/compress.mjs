// Puts a .br and a .gz beside every file of the site that gets smaller by it, for servers that send those.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } });
export const gzip = (bytes) => gzipSync(bytes, { level: 9 });

export const compress = (folder) => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) compress(path);
    if (!entry.isFile() || !/\.(html|js|css|txt|wasm)$/.test(entry.name)) continue;
    const bytes = readFileSync(path);
    for (const [extension, small] of [['br', brotli(bytes)], ['gz', gzip(bytes)]]) {
      if (small.length < bytes.length) writeFileSync(`${path}.${extension}`, small);
    }
  }
};
