// The texts that readers see, as xtask reads them, for the checks of their words.
import { execFileSync } from 'node:child_process';

/** A value in a text, as Fluent writes it. */
export const PLACEABLE = /\{[^{}]*\}/g;

/** Every text: its file, line, language and words. */
export const texts = () => JSON.parse(execFileSync('cargo', ['xtask', 'texts'], { encoding: 'utf8', maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'inherit'] }));
