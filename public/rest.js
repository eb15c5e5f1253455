// Fetches what the build has taken out of the app's WebAssembly, when the app asks for it, and puts it in: it has its memory, its table of
// functions and its stack in common with the rest. It stands in for the script that wasm-split writes. What lies further down the page
// (src/views/later.rs) comes with all that it, a workshop (src/workshop.rs) and the reading of a statement file (src/statement_file.rs)
// have in common; those two come by themselves.
import { initSync } from './app.js';

/** @type {(name: string) => Promise<void>} */
const put = async (name) => {
  const answer = await fetch(new URL(name, import.meta.url));
  await WebAssembly.instantiate(await answer.arrayBuffer(), { __wasm_split: initSync() });
};

/** Where data are dear, public/boot.js says when the reader has done something. */
const asked = () => document.documentElement.dataset.saves === undefined || new Promise((done) => { addEventListener('asked', done, { once: true }); });

/** Loads these, and calls back through the table whether they are there; an event of this name says it to public/boot.js. What failed is tried anew the next time. */
/** @type {(what: string, ...names: string[]) => (callback: number, data: number) => Promise<void>} */
const load = (what, ...names) => {
  /** @type {Promise<unknown> | false | undefined} */
  let there;
  return async (callback, data) => {
    await asked();
    there ||= Promise.all(names.map(put));
    let arrived = true;
    try {
      await there;
    } catch {
      arrived = there = false;
    }
    dispatchEvent(new CustomEvent(what, { detail: arrived }));
    initSync().__indirect_function_table.get(callback)(data, arrived);
  };
};

export const __wasm_split_load_rest = load('rest', './rest.wasm', './rest-room.wasm', './rest-statement.wasm', './room-statement.wasm', './rest-room-statement.wasm');
export const __wasm_split_load_room = load('room', './room.wasm');
export const __wasm_split_load_statement = load('statement', './statement.wasm');
