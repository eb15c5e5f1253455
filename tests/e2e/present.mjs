// What the tests of the presenter view share.
import assert from 'node:assert/strict';
import { stage } from './page.mjs';
import { eventually, open, pounds } from './support.mjs';

export const story = (page) => stage(page).locator('.story');
export const step = (page) => story(page).getAttribute('data-step');
export const words = (page, part) => story(page).locator(part).textContent();
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
const now = (page) => stage(page).evaluate((stage) => {
  const story = stage.querySelector('.story');
  return story ? [story.dataset.step, story.dataset.open] : ['numbers', undefined];
});

/** Presses a key, and waits for the step that it leads to. */
export async function turn(page, key, to) {
  await page.keyboard.press(key);
  await eventually(async () => (await now(page))[0], to, key);
}

/** Goes on by one press. */
async function goOn(page) {
  const before = String(await now(page));
  await page.keyboard.press('PageDown');
  await eventually(async () => String(await now(page)) !== before, true, before);
}

/** Goes on until this step, its answer shown where `open` is set. */
export async function goTo(page, to, open = false) {
  for (let n = 0; n < 40 && (await now(page))[0] !== to; n += 1) await goOn(page);
  assert.equal((await now(page))[0], to);
  if (open) {
    await page.keyboard.press('g');
    await eventually(() => story(page).getAttribute('data-open'), 'true');
  }
}

/** The keys of the steps of the story from here on, each with what was found there. */
export async function walk(page, look) {
  const found = [];
  for (let n = 0; n < 40; n += 1) {
    const [key, shown] = await now(page);
    if (key !== 'numbers') found.push([key, shown, await look(key, shown)]);
    if (key === 'end') return found;
    await goOn(page);
  }
  throw new Error('the story has no end');
}

/** What each part of a deal's money is by the page's lines, in pence. */
export function parts(lines, deal) {
  const sum = (...keys) => keys.reduce((sum, key) => sum + (lines[key]?.[deal] ?? 0), 0);
  const less = (...keys) => 0 - sum(...keys);
  return {
    comes: sum('customers-pay', 'tips'),
    cut: less('customer-fees', 'platform-fees', 'top-up', 'holiday-pay', 'subscription', 'dividend'),
    costs: less('running-costs'),
    tax: less('income-tax', 'class-4', 'class-1', 'student-loan'),
    pension: less('pension'),
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
