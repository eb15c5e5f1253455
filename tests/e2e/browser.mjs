// The browser of the tests. A run of the whole product (FULL=1) drives the Chromium that readers have; any other drives the same
// engine without windows where Debian's chromium-headless-shell is there, since its pages open with a third of the work.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { isFull } from './matrix.mjs';

const SHELL = '/usr/bin/chromium-headless-shell';
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** How to start it. `whole` asks for the browser with its windows: for what the engine alone has not, such as extensions. */
export const how = ({ args = [], whole = isFull, ...more } = {}) => ({
  executablePath: !whole && existsSync(SHELL) ? SHELL : CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', ...args],
  ...more,
});

export const launch = (options) => chromium.launch(how(options));
