// The workshop, fetched when it is asked for: brings its texts and its style, then opens the stage (src/workshop.rs). FILES is filled in
// by tools/later.mjs.
import { mine } from './room/mine.js';
import { numbers } from './room/numbers.js';
import { present } from './room/present.js';

/** @type {Record<string, (app: App, stage: HTMLDialogElement) => void>} */
const STAGES = { present, numbers, mine };
/** @type {(name: string) => string} */
const at = (name) => new URL(name, import.meta.url).href;

/** @type {() => Promise<unknown>} */
const style = () => new Promise((done, failed) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = at(FILES.style);
  link.onload = done;
  link.onerror = failed;
  document.head.append(link);
});
/** @type {(app: App, lang: string) => Promise<void>} */
const texts = async (app, lang) => {
  const answer = await fetch(at(FILES.texts[lang]));
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  app.give(`room-texts:${lang}`, await answer.text());
};

/** The code comes by way of the app, which says how it went. */
/** @type {(app: App) => Promise<void>} */
const code = async (app) => {
  app.give('room-code', '');
  for (;;) {
    const how = app.take('room-code');
    if (how === 'ready') return;
    if (how === 'failed') throw new Error('the code did not arrive');
    await new Promise((done) => { setTimeout(done, 20); });
  }
};

/** @type {Promise<unknown> | undefined} */
let there;
/** All of it, in every language: to switch on the stage asks for nothing. What failed is tried anew the next time. */
/** @type {(app: App) => Promise<unknown>} */
const bring = (app) => {
  there ||= Promise.all([style(), code(app), ...Object.keys(FILES.texts).map((lang) => texts(app, lang))]).catch((error) => {
    there = undefined;
    throw error;
  });
  return there;
};

/** Opens the stage with this on it: `present`, `numbers` or `mine`. */
/** @type {(app: App, name: string) => Promise<void>} */
export const open = async (app, name) => {
  if (!STAGES[name]) return;
  await bring(app);
  app.give('stage', name);
  // The page shows it within this task's microtasks.
  await new Promise((done) => { setTimeout(done); });
  const stage = /** @type {HTMLDialogElement} */ (document.querySelector('#app > .page dialog.stage'));
  // It may be closed only to be opened again over the full screen.
  stage.onclose = () => stage.open || app.give('stage', '');
  if (!stage.open) stage.showModal();
  STAGES[name](app, stage);
};
