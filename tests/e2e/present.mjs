// What the tests of the presenter view share.
import assert from 'node:assert/strict';
import { stage } from './page.mjs';
import { eventually, open, pounds } from './support.mjs';

export const story = (page) => stage(page).locator('.story');
/** The stage of each page, found by its role and its name once: to find it takes far longer than to look at it. */
const stages = new WeakMap();
async function stageOf(page) {
  const known = stages.get(page);
  if (await known?.evaluate((stage) => stage.isConnected).catch(() => false)) return known;
  const found = await stage(page).elementHandle();
  stages.set(page, found);
  return found;
}

/** What a function finds in the story, or in a part of it, as it stands now. */
export const inStory = async (page, look, value, part = '') => (await (await stageOf(page)).waitForSelector(`.story ${part}`, { state: 'attached', strict: true })).evaluate(look, value);
export const step = (page) => inStory(page, (now) => now.dataset.step);
export const words = (page, part) => inStory(page, (found) => found.textContent, undefined, part);

/** The place of the step and how many there are, as it says. */
export const count = async (page) => (await words(page, '.count')).match(/\d+/g).map(Number);
export const bar = (page, part, side) => story(page).locator(`tr.${part} .strips > div`).nth(side);

/** The presenter view with this example in it. */
export async function present(t, place, { preset = 'private-hire', figures = '', ...options } = {}) {
  const page = await open(t, place, { path: `?room=present#v=1&preset=${preset}${figures}`, ...options });
  await story(page).waitFor();
  return page;
}

/** The step, and whether its answer is shown. The room's numbers are a step that stands on the stage by itself. */
const now = async (page) => (await stageOf(page)).evaluate((stage) => {
  const { dataset, className } = stage.querySelector('.story, .numbers') ?? { dataset: {}, className: '' };
  return className === 'numbers' ? ['numbers', undefined] : [dataset.step, dataset.open];
});

/** Presses a key, and waits for the step that it leads to. */
export async function turn(page, key, to) {
  await page.keyboard.press(key);
  await eventually(async () => (await now(page))[0], to, key);
}

/** Goes on by one press, and gives what it led to. */
async function goOn(page, from) {
  const before = String(from);
  await page.keyboard.press('PageDown');
  let after;
  await eventually(async () => {
    after = await now(page);
    return String(after) !== before;
  }, true, before);
  return after;
}

/** Goes on until this step, its answer shown where `open` is set. */
export async function goTo(page, to, open = false) {
  let at = await now(page);
  for (let n = 0; n < 40 && at[0] !== to; n += 1) at = await goOn(page, at);
  assert.equal(at[0], to);
  if (open) {
    await page.keyboard.press('g');
    await eventually(async () => (await now(page))[1], 'true');
  }
}

/** The keys of the steps of the story from here on, each with what was found there. */
export async function walk(page, look) {
  const found = [];
  let at = await now(page);
  for (let n = 0; n < 40; n += 1) {
    const [key, shown] = at;
    if (key !== 'numbers') found.push([key, shown, await look(key, shown)]);
    if (key === 'end') return found;
    at = await goOn(page, at);
  }
  throw new Error('the story has no end');
}

/** What each part of a deal's money is by the page's lines, in pence, as the page splits it: what an employer pays in is put by. */
export function parts(lines, deal) {
  const sum = (...keys) => keys.reduce((sum, key) => sum + (lines[key]?.[deal] ?? 0), 0);
  const less = (...keys) => 0 - sum(...keys);
  return {
    comes: sum('customers-pay', 'tips'),
    cut: less('customer-fees', 'platform-fees', 'top-up', 'holiday-pay', 'subscription', 'dividend', 'employer-pension', 'sick-pay', 'share-interest', 'employer-contributions'),
    costs: less('running-costs'),
    tax: less('income-tax', 'class-4', 'class-1', 'student-loan') + sum('employer-contributions'),
    pension: less('pension') + sum('employer-pension', 'sick-pay', 'share-interest'),
    keeps: sum('take-home'),
  };
}

/** An amount as headlines tell it, whatever its currency. */
export const told = (pence) => pounds(pence).replace('£', '');

/** All that a screen reader may come across, as one text. */
export async function audible(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter((node) => !node.ignored).map(({ name, value }) => `${name?.value ?? ''} ${value?.value ?? ''}`).join('\n');
}
