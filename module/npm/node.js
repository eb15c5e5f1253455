// The module in Node.js, where nothing fetches files: the WebAssembly beside it is read instead.
import { readFile } from 'node:fs/promises';
import init from './coop-or-gig.js';

export * from './coop-or-gig.js';

export default (given = { module_or_path: readFile(new URL('coop-or-gig_bg.wasm', import.meta.url)) }) => init(given);
