// Fetches what the build has taken out of the app's WebAssembly, when the app asks for it (src/ui/rest.rs), and puts it in: it has
// its memory, its table of functions and its stack in common with the rest. It stands in for the script that wasm-split writes.
import { initSync } from './app.js';

let there;

/** Calls back through the table whether it is there. What failed is tried anew the next time. */
export const __wasm_split_load_rest = async (callback, data) => {
  const app = initSync();
  there ||= fetch(new URL('./rest.wasm', import.meta.url))
    .then((answer) => answer.arrayBuffer())
    .then((bytes) => WebAssembly.instantiate(bytes, { __wasm_split: app }));
  let arrived = true;
  try {
    await there;
  } catch {
    arrived = there = false;
  }
  app.__indirect_function_table.get(callback)(data, arrived);
};
