// What a reader finds on the page: controls and parts by role and by the words of the page's own language, so that a test needs
// not know how the page is made. A place to look in (`scope`) is a page, a frame or a part of a page. Of the markup, only what is
// promised to other people's scripts is used: `data-field`, `data-line`, `data-deal`, `data-group`, `data-slide` and `<data value>`.
import { languageName, LANGUAGES, text } from './texts.mjs';

/** The app, in whichever language it stands. */
export const app = (page) => page.locator('#app > .page');

/** A place to look in, where it stands in this language: what is in it is found in no other. */
const speaking = (scope, lang) => scope.locator('goto' in scope ? `html[lang="${lang}"]` : `xpath=self::*[ancestor-or-self::*[@lang][1]/@lang="${lang}"]`);
/** What is found in a place in the language in which it stands. */
const inItsLanguage = (scope, find) => LANGUAGES.map((lang) => find(speaking(scope, lang), lang)).reduce((one, other) => one.or(other));
const exactly = (words) => new RegExp(`^(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})$`);

/** Elements with this role whose name is the text with this key (or one of these keys), in the page's language. */
export const named = (scope, role, keys, values = {}, options = {}) => inItsLanguage(scope, (place, lang) => (
  place.getByRole(role, { name: exactly([keys].flat().map((key) => text(lang, key, values))), ...options })));

/** A button. */
export const button = (scope, keys, values, options) => named(scope, 'button', keys, values, options);

/** Elements that say the text with this key and nothing else, in the page's language. */
export const saying = (scope, key, values = {}) => inItsLanguage(scope, (place, lang) => place.getByText(text(lang, key, values), { exact: true }));

/** A section, by its heading. */
export const section = (scope, keys) => named(scope, 'heading', keys, {}, { level: 2 }).locator('xpath=ancestor::section[1]');

/** The control of a field; of a choice between radio buttons, the one with this value. */
export const field = (page, key, value) => app(page).locator(`[data-field="${key}"]${value === undefined ? '' : `[value="${value}"]`}`);

/** The slider on the chart along this figure. */
export const slider = (page, key) => app(page).locator(`[data-slide="${key}"]`).last();

/** Makes a choice between radio buttons, as people do: by its label. */
export const choose = (page, key, value) => app(page).locator('label', { has: page.locator(`[data-field="${key}"][value="${value}"]`) }).click();

/** The link that switches to a language. */
export const languageLink = (page, lang) => named(app(page), 'navigation', 'language-label').getByRole('link', { name: languageName(lang), exact: true });

/** The links to the views, and that to one of them (`answer`, `why`, `if`, `coop`, `more`). */
export const views = (page) => named(app(page), 'navigation', 'views-label');
export const viewLink = (page, view) => named(views(page), 'link', `view-${view}`);
/** A way at the head of the page: `present`, `share`. */
export const way = (page, which) => named(named(app(page), 'navigation', 'ways-label'), 'link', `ways-${which}`);
/** The line that stands for the answer in every other view. */
export const lead = (page) => named(app(page), 'region', 'lead-label');

/** The answer, the example that it is about, its condition, and what is announced of it to whoever hears the page. */
export const answer = (page) => named(app(page), 'region', 'answer-label');
export const example = (page) => answer(page).getByRole('paragraph').first();
export const condition = (page) => answer(page).locator('h1 + p');
export const announced = (page) => answer(page).getByRole('status').last();

/** What is asked of the answer and said about it. */
export const aboutAnswer = (page) => named(app(page), 'region', 'about-label');

/** What each deal leaves, in order; their amounts alone. */
export const takeHome = (page) => section(app(page), 'takehome-title').getByRole('listitem');
export const takeHomeAmounts = (page) => takeHome(page).locator('b');

/** The reader's figures. */
export const inputs = (page) => section(app(page), 'inputs-title');
/** The notice of what a link said that could not be used. */
export const notice = (page) => saying(inputs(page), 'notices-title').locator('xpath=parent::*');
/** The button that adds a deal, whichever place it would have. */
export const addDeal = (page) => button(inputs(page), ['add-deal', 'add-deal-fourth']);
export const undo = (page) => button(inputs(page), 'undo');
export const startAgain = (page) => button(inputs(page), 'start-again');
/** What is suggested to try, from 0 on. */
export const attempts = (page) => named(inputs(page), 'list', 'try-label').getByRole('button');
export const attempt = (page, place) => inputs(page).locator(`[data-try="${place}"]`).getByRole('button');
/** A group of figures that unfolds (`week`, `costs`, `tax`, `credit`, `example`), and what unfolds it. */
export const group = (page, name) => inputs(page).locator(`[data-group="${name}"]`);
export const unfold = (page, name) => group(page, name).locator('summary').click();
/** The terms of a deal, from 1 on, that unfold. */
export const terms = (page, deal) => app(page).locator(`[data-group="deal-${deal}"]`);
/** The button that takes away a deal, from 1 on. */
export const removeDeal = (page, deal) => button(terms(page, deal), 'remove-deal');

/** The question when the other side would win, whichever it is. */
export const counter = (page) => button(app(page), ['counter-platform', 'counter-coop', 'counter-first', 'counter-second', 'counter-behind']);
/** What is said once it was asked. */
export const counterSaid = (page) => aboutAnswer(page).getByRole('status').first();

/** The money path: its section, whose heading is what was found, the table of lines, the row of a line there, and the button that explains it. */
export const statement = (page) => app(page).locator('[data-line="take-home"]').locator('xpath=ancestor::section[1]');
export const linesTable = (page) => statement(page).getByRole('table').filter({ has: page.locator('[data-line="take-home"]') });
export const row = (page, line) => statement(page).locator(`[data-line="${line}"]`);
export const explains = (page, line) => row(page, line).getByRole('button');

/** The panel that explains a row, while it is open. */
export const explanation = (page) => app(page).getByRole('dialog').filter({ hasText: new RegExp(LANGUAGES.map((lang) => text(lang, 'explain-intro')).join('|')) });

/** “What if”: its charts, one of its questions (`jobs`, `fee`, `goal`, `sure`, `years`, `other`), the choice of one, and the labels of a chart. */
export const whatIf = (page) => section(app(page), 'vary-title');
export const charts = (page) => whatIf(page).getByRole('figure');
export const question = (page, which) => app(page).locator(`.question.${which}`);
export const ask = (page, which) => choose(page, 'question', which);
export const chartLabels = (page) => whatIf(page).locator('.lines text');

/** The figures of the co-op's accounts, by their heading; the example that stands there first, what is left of it, and the way from it. */
export const coopFigures = (page) => named(app(page), 'heading', 'coop-figures', {}, { level: 3 });
export const coopExample = (page) => saying(app(page), 'coop-example');
export const coopExamplePartly = (page) => saying(app(page), 'coop-example-partly');
export const startEmpty = (page) => button(app(page), 'coop-start-empty');
/** A button that prints in a language, which it names in the page's own. */
const prints = (where, key, which) => LANGUAGES.map((lang) => button(where, key, { language: text(lang, `language-${which}`) }))
  .reduce((one, other) => one.or(other));
/** The chart of the surplus by members, and a button below the accounts: `csv`, `print:cy`, `print:both`. */
export const membersChart = (page) => app(page).getByRole('figure').filter({ has: page.locator('[data-slide="coop-members"]') });
export const board = (page, what) => {
  const [key, which] = what.split(':');
  if (key !== 'print') return button(app(page), `board-${key}`);
  return which === 'both' ? button(app(page), 'board-print-both') : prints(app(page), 'board-print', which);
};

/** The section that gives the result away, and a button there: `csv`, `text`, `print:cy`, `print:both`. */
export const exports = (page) => section(app(page), 'take-title');
export const take = (page, what) => {
  const [key, which] = what.split(':');
  if (key !== 'print') return button(exports(page), `take-${key}`);
  return which === 'both' ? button(exports(page), 'take-print-both') : prints(exports(page), 'take-print', which);
};

/** The section that shares the comparison, and the link in it. */
export const sharing = (page) => section(app(page), 'share-title');
export const link = (page) => sharing(page).getByRole('textbox');
/** The button that shows the link as a QR code, or hides it. */
export const qr = (page) => button(page, ['share-qr', 'share-qr-hide']);

/** The section of the workshop, a button there (`present`, `numbers`, `mine`), and the links to what a trainer prints. */
export const workshop = (page) => section(app(page), 'room-title');
export const room = (page, what) => button(workshop(page), `room-${what}`);
export const kits = (page) => workshop(page).getByRole('list').getByRole('link');

/** The section of saved scenarios. */
export const saved = (page) => section(app(page), 'kept-title');
export const savedRows = (page) => saved(page).locator('tbody').getByRole('row');

/** An hour of each deal beside the minimum wage, by whichever heading says what was found. */
export const hourly = (page) => section(app(page), ['none', 'all', 'some', 'app-less', 'coop-less'].map((found) => `wages-${found}`));

/** What the figures rest on, questions and answers, claims, words, changes. */
export const questions = (page) => section(app(page), 'sources-title');
/** What the example's figures rest on, and those of tax and wages: folded away. */
export const evidence = (page) => questions(page).locator('[data-group="evidence"]');
export const packs = (page) => questions(page).locator('[data-group="packs"]');

/** The card within another page: what follows from the figures and its condition, each deal's amount, the way to the page with these figures. */
export const finding = (frame) => app(frame).locator('.finding');
export const keeps = (frame) => named(app(frame), 'list', 'takehome-title').getByRole('listitem').locator('b');
export const openLink = (frame) => named(app(frame), 'link', 'card-open');

/** What stands below the calculator within another page. */
export const aboutFrame = (frame) => named(frame, 'complementary', 'frame-label');

/** The stage of the workshop, while it is open. */
export const stage = (page) => named(app(page), 'dialog', ['present-title', 'numbers-title', 'mine-title']);

/** True where the present entry of the browser's history is that of what stands over the page. */
export const isOver = (page) => page.evaluate(() => typeof history.state === 'string');
