// Gives short names to what the app's WebAssembly and the script that wasm-bindgen wrote for it ask of each other: the long ones
// end in hashes, which no compression shortens. What public/boot.js calls keeps its name. Usage: node short-names.mjs JS WASM
import { readFileSync, writeFileSync } from 'node:fs';

const [jsPath, wasmPath] = process.argv.slice(2);
const IMPORTS = 2;
const EXPORTS = 7;
// What the part that is fetched later asks for keeps its name too.
const shared = /^(__indirect_function_table|__wasm_split_.*)$/;
const own = (name) => (name.startsWith('__') || name.startsWith('wasm_bindgen_')) && !shared.test(name);

const wasm = readFileSync(wasmPath);
let at = 8; // behind the magic number and the version
const byte = () => wasm[at++];
const number = () => {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const next = byte();
    value += (next & 127) * 2 ** shift;
    if (next < 128) return value;
  }
};
const name = () => {
  const length = number();
  at += length;
  return wasm.toString('utf8', at - length, at);
};

const written = (value) => (value < 128 ? [value] : [(value % 128) + 128, ...written(Math.floor(value / 128))]);
const writtenName = (text) => [...written(Buffer.byteLength(text)), ...Buffer.from(text)];

/** `a` … `z`, `aa` … in the order of asking, the same for the same name. */
function shortener() {
  const short = new Map();
  const letters = (count) => (count < 26 ? '' : letters(Math.floor(count / 26) - 1)) + String.fromCharCode(97 + (count % 26));
  const shorten = (long) => short.get(long) ?? short.set(long, letters(short.size)).get(long);
  return { short, shorten };
}

const [modules, imports, exports] = [shortener(), shortener(), shortener()];
const rewritten = {
  [IMPORTS]: () => {
    const [module, field] = [modules.shorten(name()), imports.shorten(name())];
    const from = at;
    // A function's type; of a table, memory, global or tag there is none.
    if (byte() !== 0) throw new Error(`${wasmPath} imports ${field}, which is no function`);
    number();
    return [...writtenName(module), ...writtenName(field), ...wasm.subarray(from, at)];
  },
  [EXPORTS]: () => {
    const field = name();
    const from = at;
    byte();
    number();
    return [...writtenName(own(field) ? exports.shorten(field) : field), ...wasm.subarray(from, at)];
  },
};

const out = [wasm.subarray(0, at)];
while (at < wasm.length) {
  const section = byte();
  const size = number();
  const end = at + size;
  if (rewritten[section]) {
    const count = number();
    const content = [...written(count), ...Array.from({ length: count }, rewritten[section]).flat()];
    out.push(Buffer.from([section, ...written(content.length), ...content]));
  } else {
    out.push(Buffer.from([section, ...written(size)]), wasm.subarray(at, end));
  }
  at = end;
}

let js = readFileSync(jsPath, 'utf8');
const replace = (pattern, long, short) => {
  if (!js.match(pattern)) throw new Error(`${jsPath} does not name ${long}`);
  js = js.replace(pattern, short);
};
for (const [long, short] of modules.short) replace(new RegExp(`(["'\`])${long.replace(/[./]/g, '\\$&')}\\1`, 'g'), long, `"${short}"`);
for (const [long, short] of imports.short) replace(new RegExp(`\\b${long}(?=[:(])`, 'g'), long, short);
for (const [long, short] of exports.short) {
  // Some are there for other scripts than this one's.
  js = js.replace(new RegExp(`(?<=\\.)${long}\\b`, 'g'), short);
}
const missed = js.match(/\b(__wbg_|__wbindgen_|__externref_|wasm_bindgen_)\w*/g)?.filter((left) => exports.short.has(left) || imports.short.has(left));
if (missed?.length) throw new Error(`${jsPath} still names ${missed}`);

const short = Buffer.concat(out);
if (!WebAssembly.validate(short)) throw new Error(`${wasmPath} is broken by this`);
writeFileSync(wasmPath, short);
writeFileSync(jsPath, js);
