// What a reader finds on the page: controls and parts by role and by the words of the page's own language, so that a test needs
// not know how the page is made. A place to look in (`scope`) is a page, a frame or a part of a page. Of the markup, only what is
// promised to other people's scripts is used: `data-field`, `data-line`, `data-deal`, `data-group`, `data-slide` and `<data value>`.
import { languageName, LANGUAGES, text } from './texts.mjs';

/** The app, in whichever language it stands. */
export const app = (page) => page.locator('#app > .page');

/** Elements with this role whose name is the text with this key (or one of these keys), in the language in which they stand. */
export function named(scope, role, keys, values = {}, options = {}) {
  const one = (lang, key) => scope.getByRole(role, { name: text(lang, key, values), exact: true, ...options }).and(scope.locator(`:lang(${lang})`));
  return LANGUAGES.flatMap((lang) => [keys].flat().map((key) => one(lang, key))).reduce((one, other) => one.or(other));
}

/** A button. */
export const button = (scope, keys, values, options) => named(scope, 'button', keys, values, options);

/** A section, by its heading. */
export const section = (scope, key) => named(scope, 'heading', key, {}, { level: 2 }).locator('xpath=parent::section');

/** The control of a field; of a choice between radio buttons, the one with this value. */
export const field = (page, key, value) => app(page).locator(`[data-field="${key}"]${value === undefined ? '' : `[value="${value}"]`}`);

/** The slider on the chart along this figure. */
export const slider = (page, key) => app(page).locator(`[data-slide="${key}"]`).last();

/** Makes a choice between radio buttons, as people do: by its label. */
export const choose = (page, key, value) => app(page).locator('label', { has: page.locator(`[data-field="${key}"][value="${value}"]`) }).click();

/** The reader's figures. */
export const inputs = (page) => section(app(page), 'inputs-title');
export const undo = (page) => button(inputs(page), 'undo');
export const startAgain = (page) => button(inputs(page), 'start-again');
/** What is suggested to try, from 0 on. */
export const attempt = (page, place) => named(inputs(page), 'list', 'try-label').getByRole('button').nth(place);
/** The terms of a deal, from 1 on, that unfold. */
export const terms = (page, deal) => app(page).locator(`[data-group="deal-${deal}"]`);
/** The button that takes away a deal, from 1 on. */
export const removeDeal = (page, deal) => button(terms(page, deal), 'remove-deal');

/** The question when the other side would win, whichever it is. */
export const counter = (page) => button(app(page), ['counter-platform', 'counter-coop', 'counter-first', 'counter-second']);

/** The table of lines, the row of a line there, and the button that explains it. */
export const statement = (page) => section(app(page), 'lines-title');
export const row = (page, line) => statement(page).locator(`[data-line="${line}"]`);
export const explains = (page, line) => row(page, line).getByRole('button');

/** The section that gives the result away, and a button there: `csv`, `text`, `print:cy`, `print:both`. */
export const exports = (page) => section(app(page), 'take-title');
export const take = (page, what) => {
  const [key, which] = what.split(':');
  if (key !== 'print') return button(exports(page), `take-${key}`);
  return which === 'both' ? button(exports(page), 'take-print-both') : button(exports(page), 'take-print', { language: languageName(which) });
};

/** The button that shows the link as a QR code, or hides it. */
export const qr = (page) => button(page, ['share-qr', 'share-qr-hide']);

/** The section of the workshop, and a button there: `present`, `numbers`, `mine`. */
export const room = (page, what) => button(section(app(page), 'room-title'), `room-${what}`);

/** The section of saved scenarios. */
export const saved = (page) => section(app(page), 'kept-title');

/** The stage of the workshop, once it is open. */
export const stage = (page) => page.locator('#app dialog.stage');
