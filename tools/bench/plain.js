/* global clearTimeout, document, history, location, setTimeout */
// The script of plain.html: at each `input` both deals are worked out, and every text, bar and link that is another is written in the event
// itself; the address and what a screen reader says follow as on the page as built. Rules are simpler than the engine's (one worker's
// pension, one nation's bands, no rounding to the penny on the way), but what is shown is as much.

const WEEKS = 46;
const MILES = 600;
const MILE_COST = 0.29;
const MILE_ALLOWANCE = [[10_000, 0.55], [Infinity, 0.25]];
const MINIMUM_WAGE = 12.71;
const HOLIDAY = 0.1207;
/** A year's pay above which a worker is in a pension, and the part of pay that it goes by. */
const ENROLLED = 10_000;
const QUALIFYING = [6_240, 50_270];
const PERSONAL_ALLOWANCE = 12_570;
/** Income from which half of what is above it is taken from the personal allowance. */
const TAPER = 100_000;
/** Of what is left after the personal allowance: up to where, at what rate. */
const INCOME_TAX = [[37_700, 0.2], [125_140, 0.4], [Infinity, 0.45]];
/** Of the profit above the lower limit, which is as much as the personal allowance. */
const CLASS_4 = [[37_700, 0.06], [Infinity, 0.02]];
/** The fees between which the app's varies. */
const FEES = [0.2, 0.35];
/** Part of the larger amount up to which a difference is "about the same". */
const SAME = 0.01;
/** Part of the difference from which what goes into a pension is told beside it. */
const MATERIAL = 0.1;

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const pounds = (amount) => `${Math.round(amount) < 0 ? '−' : ''}£${grouped.format(Math.abs(amount))}`;
const percent = (number) => `${grouped.format(number)}%`;
/** What may be typed into each field, and how a figure of it is told. */
const FIELDS = {
  hours: { least: 1, most: 168, told: String },
  busy: { least: 1, most: 100, told: percent },
  price: { least: 0, most: 10_000, told: pounds },
  fee: { least: 0, most: 100, told: percent },
  flat: { least: 0, most: 100_000, told: pounds },
  volume: { least: 0, most: 1_000, told: percent },
};

const ids = Object.keys(FIELDS);
/** Every element with an id, found once. */
const at = Object.fromEntries([...document.querySelectorAll('[id]')].map((element) => [element.id, element]));
const links = [...document.querySelectorAll('[data-view]')];
/** The tags as they are while nothing is changed. */
const tags = Object.fromEntries(ids.map((id) => [id, at[`${id}-tag`].textContent]));
/** The figures of the example, and those last typed that may be used. */
const example = Object.fromEntries(ids.map((id) => [id, Number(at[id].defaultValue)]));
const figures = { ...example };

/** Leaves alone what stays as it was, as the app does. */
const write = (id, text) => {
  if (at[id].textContent !== text) at[id].textContent = text;
};
const set = (element, name, value) => {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
};

/** What falls into each band, times its rate or price. */
function banded(amount, bands) {
  let sum = 0;
  let from = 0;
  for (const [to, rate] of bands) {
    sum += Math.max(0, Math.min(amount, to) - from) * rate;
    from = to;
  }
  return sum;
}

/** A week with one deal, in pounds: what is left of it, and what goes into a pension. Taxes go by the year. */
function deal(week, { fee = 0, flat = 0, volume = 1, isWorker = false }) {
  const engaged = week.hours * week.busy * volume * WEEKS;
  const earned = engaged * week.price * (1 - fee) - flat * WEEKS;
  const costs = MILES * MILE_COST * WEEKS;
  // The minimum wage is due after costs, for the hours with work.
  const topUp = isWorker ? Math.max(0, engaged * MINIMUM_WAGE + costs - earned) : 0;
  const pay = (earned + topUp) * (isWorker ? 1 + HOLIDAY : 1);
  const profit = Math.max(0, pay - banded(MILES * WEEKS, MILE_ALLOWANCE));
  const allowance = Math.max(0, PERSONAL_ALLOWANCE - Math.max(0, profit - TAPER) / 2);
  const incomeTax = banded(Math.max(0, profit - allowance), INCOME_TAX);
  const class4 = banded(Math.max(0, profit - PERSONAL_ALLOWANCE), CLASS_4);
  const [from, to] = QUALIFYING;
  const qualifying = isWorker && pay > ENROLLED ? Math.min(pay, to) - from : 0;
  // Of 5% of the worker's a fifth is tax given back; the employer's 3% are on top.
  const takeHome = pay - costs - incomeTax - class4 - qualifying * 0.04;
  return { costs: costs / WEEKS, takeHome: takeHome / WEEKS, pension: (qualifying * 0.08) / WEEKS };
}

/** The part of the app's jobs from which the co-op leaves as much as `target`. */
function jobsNeeded(week, terms, target) {
  let [low, high] = [0, 100];
  for (let step = 0; step < 27; step++) {
    const middle = (low + high) / 2;
    if (deal(week, { ...terms, volume: middle }).takeHome < target) low = middle;
    else high = middle;
  }
  return high;
}

/** Reads the fields; a figure that cannot be used is told, and the one before it stays in use. */
function read() {
  for (const [id, { least, most, told }] of Object.entries(FIELDS)) {
    const typed = at[id].value.trim().replace(',', '');
    const number = typed === '' ? NaN : Number(typed);
    let wrong = '';
    if (Number.isNaN(number)) wrong = `Enter a number, for example ${example[id]}.`;
    else if (number < least) wrong = `That is too small. Enter ${told(least)} or more.`;
    else if (number > most) wrong = `That is too large. Enter ${told(most)} or less.`;
    else figures[id] = number;
    write(`${id}-error`, wrong && `${wrong} Until then ${told(figures[id])} is used.`);
    set(at[id], 'aria-invalid', wrong ? 'true' : null);
    write(`${id}-tag`, figures[id] === example[id] ? tags[id] : '');
  }
}

/** The headline: which deal leaves more, and by how much. */
function tellLead(ahead, amount) {
  set(at.headline, 'class', ahead);
  write('says', ahead ? `The ${ahead === 'coop' ? 'co-op' : 'app'} would leave you about` : 'The app and the co-op would leave you about');
  write('difference', ahead ? `${pounds(amount)} a week` : 'the same');
  write('more', ahead ? ' more.' : '.');
  write('loser', ahead === 'platform' ? 'co-op' : 'app');
}

/** The jobs that the co-op must bring for the headline, or to turn it round. */
function tellJobs(ahead, share, fits) {
  const needs = {
    coop: 'But it must bring you at least',
    platform: 'The co-op would leave you more if it brought over',
    '': 'The co-op matches the app when it brings',
  };
  const isTooMuch = ahead === 'platform' && !fits;
  write('must', isTooMuch ? 'To match the app, the co-op would have to bring' : needs[ahead]);
  write('jobs', grouped.format(Math.ceil(share * 100)));
  write('for-every', `for every 100 the app brings.${isTooMuch ? ' That is more than fits into your hours.' : ''}`);
}

/** What goes into a pension: beside the headline where it changes much of that, else as a note. `lead` is the co-op's. */
function tellPension(ahead, lead, paid) {
  const counted = lead - Math.round(paid);
  const turns = ahead !== '' && lead * counted < 0;
  const isTold = turns || (ahead !== '' && Math.round(paid) > 0 && paid >= Math.abs(lead) * MATERIAL);
  at.pension.hidden = !isTold;
  if (isTold) {
    write('pension-says', turns ? 'Counting what goes into your pension,' : 'Also into your pension:');
    write('pension-paid', turns ? 'App' : `App ${pounds(paid)}`);
    write('pension-then', turns ? ' would leave you more:' : '. With that, the difference is');
    write('pension-lead', turns ? `${pounds(-counted)} a week` : pounds(Math.abs(counted)));
  }
  write('estimate-pension', paid > 0 && (turns || !isTold) ? `Also into your pension: App ${pounds(paid)} a week.` : '');
}

/** The row of a deal: its amount, its bar, by how much it is ahead. */
function tellDeal(name, { takeHome }, most, ahead) {
  write(`${name}-keep`, pounds(takeHome));
  write(`${name}-ahead`, ahead);
  const width = `${(Math.floor((Math.max(0, takeHome) / most) * 10_000) / 100).toFixed(2)}%`;
  for (const part of ['bar', 'over']) set(at[`${name}-${part}`], 'width', width);
}

function answer() {
  read();
  const week = { hours: figures.hours, busy: figures.busy / 100, price: figures.price };
  const terms = { flat: figures.flat, volume: figures.volume / 100 };
  const app = { fee: figures.fee / 100, isWorker: true };
  const [platform, coop] = [deal(week, app), deal(week, terms)];

  const lead = Math.round(coop.takeHome) - Math.round(platform.takeHome);
  const isSame = Math.abs(coop.takeHome - platform.takeHome) <= Math.max(Math.abs(coop.takeHome), Math.abs(platform.takeHome)) * SAME;
  let ahead = lead < 0 ? 'platform' : 'coop';
  if (isSame) ahead = '';
  const share = jobsNeeded(week, terms, platform.takeHome);
  tellLead(ahead, Math.abs(lead));
  tellJobs(ahead, share, week.busy * share <= 1);
  tellPension(ahead, lead, platform.pension);
  const most = Math.max(1, platform.takeHome, coop.takeHome);
  tellDeal('platform', platform, most, ahead === 'platform' ? `+${pounds(-lead)}` : '');
  tellDeal('coop', coop, most, ahead === 'coop' ? `+${pounds(lead)}` : '');

  const [highest, lowest] = FEES.map((fee) => pounds(deal(week, { ...app, fee }).takeHome));
  at.band.hidden = highest === lowest || app.fee < FEES[0] || app.fee > FEES[1];
  write('lowest', lowest);
  write('highest', highest);
  write('costs', pounds(platform.costs));

  const changed = ids.filter((id) => figures[id] !== example[id]).map((id) => `&${at[id].name}=${figures[id]}`);
  const fragment = `#v=1&preset=private-hire${changed.join('')}`;
  for (const link of links) set(link, 'href', fragment + link.dataset.view);
  return fragment;
}

let asked = 0;
let writing;
let saying;
/** The address follows once the key is painted, or later where keys follow one another: browsers stop pages that write it without pause. */
function follow(fragment) {
  clearTimeout(writing);
  if (location.hash === fragment) return;
  const pause = Date.now() - asked > 300 ? 50 : 300;
  asked = Date.now();
  writing = setTimeout(() => history.replaceState(history.state, '', location.search + fragment), pause);
}
/** A screen reader says the answer once the figures have settled. */
function say() {
  clearTimeout(saying);
  const told = [at.headline, ...document.querySelectorAll('.condition > :not([hidden])')];
  saying = setTimeout(() => write('aloud', told.map((part) => part.textContent).join(' ')), 900);
}

for (const id of ids) {
  at[id].addEventListener('input', () => {
    for (const step of ['undo', 'again']) set(at[step], 'aria-disabled', null);
    follow(answer());
    say();
  });
}
answer();
