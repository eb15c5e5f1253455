// In the page that is one file: hands out the files that stand packed at its end, under addresses that live as long as the page does.
// PACKED, each with its length, those first that others name, is filled in by xtask/src/passes/single_file.rs.
import { showKit } from './single/kit.js';

/** @type {Record<string, string>} */
const TYPES = { css: 'text/css', html: 'text/html', js: 'text/javascript', txt: 'text/plain', wasm: 'application/wasm' };

const unpack = async () => {
  const packed = Uint8Array.from(atob(document.getElementById('files').textContent), (sign) => sign.charCodeAt(0));
  const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(plain).arrayBuffer();
};

/** The files' contents, by name. */
/** @type {() => Promise<[name: string, content: ArrayBuffer][]>} */
const contents = async () => {
  const all = await unpack();
  let at = 0;
  return PACKED.map(([name, length]) => [name, all.slice(at, at += length)]);
};

/** Gives every file an address, where it is named too: in the page's own list and in the scripts. */
const put = async () => {
  /** @type {Record<string, string>} */
  const addresses = {};
  /** @type {(text: string) => string} */
  const renamed = (text) => text.replace(/\.\/[\w-]+\.\w+/g, (name) => addresses[name] ?? name);
  /** @type {Record<string, string>} */
  const pages = {};
  for (const [name, content] of await contents()) {
    const type = TYPES[/** @type {string} */ (name.split('.').at(-1))];
    const words = () => new TextDecoder().decode(content);
    if (name.startsWith('kit/')) pages[name.slice(4)] = words();
    else addresses[`./${name}`] = URL.createObjectURL(new Blob([type === TYPES.js ? renamed(words()) : content], { type }));
  }
  const { dataset } = document.querySelector('meta[name="app"]');
  for (const [key, name] of Object.entries(dataset)) dataset[key] = addresses[/** @type {string} */ (name)] ?? name;
  showKit(pages, Object.entries(addresses).filter(([name]) => name.startsWith('./kit-')).map(([, address]) => address));
};

const arrived = new Promise((done) => { document.addEventListener('DOMContentLoaded', done, { once: true }); });

/** Waits until they are there: the page itself is painted before. public/boot.js waits for it. */
export const unpacked = arrived.then(put);
unpacked.catch(() => {}); // public/boot.js says what went wrong.
