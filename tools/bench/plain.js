/* global document */
// The script of plain.html: at each `input` both deals are worked out and every text and bar is written, in the event itself. Rules are
// simpler than the engine's (one worker's pension, one nation's bands, no top-up to the minimum wage), texts and bars as many.

const WEEKS = 46;
const MILES = 600;
const MILE_COST = 0.29;
const MILE_ALLOWANCE = [[10_000, 0.55], [Infinity, 0.25]];
const HOLIDAY = 0.1207;
const QUALIFYING = 120;
const PERSONAL_ALLOWANCE = 12_570;
/** Of what is left after the personal allowance: up to where, at what rate. */
const INCOME_TAX = [[37_700, 0.2], [125_140, 0.4], [Infinity, 0.45]];
/** Of the profit above the lower limit. */
const CLASS_4 = [[37_700, 0.06], [Infinity, 0.02]];

const whole = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

/** Every element with an id, found once. */
const at = Object.fromEntries([...document.querySelectorAll('[id]')].map((element) => [element.id, element]));
const number = (id) => Number(at[id].value.replace(',', '')) || 0;
/** Leaves alone what stays as it was, as the app does. */
const write = (id, text) => {
  if (at[id].textContent !== text) at[id].textContent = text;
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

/** A week with one deal, in pounds. */
function deal(week, { fee = 0, flat = 0, volume = 1, isWorker = false }) {
  const engaged = Math.min(week.hours, week.hours * week.busy * volume);
  const customersPay = engaged * week.price;
  const fees = customersPay * fee + flat;
  const holidayPay = isWorker ? (customersPay - fees) * HOLIDAY : 0;
  const pay = customersPay - fees + holidayPay;
  const runningCosts = MILES * MILE_COST;
  const profit = Math.max(0, pay * WEEKS - banded(MILES * WEEKS, MILE_ALLOWANCE));
  const incomeTax = banded(Math.max(0, profit - PERSONAL_ALLOWANCE), INCOME_TAX) / WEEKS;
  const class4 = banded(Math.max(0, profit - PERSONAL_ALLOWANCE), CLASS_4) / WEEKS;
  const qualifying = isWorker ? Math.max(0, pay - QUALIFYING) : 0;
  const pension = qualifying * 0.04;
  return {
    engaged, waiting: week.hours - engaged, customersPay, fees, holidayPay, pay, runningCosts, incomeTax, class4, pension,
    employerPension: qualifying * 0.03, taxRelief: qualifying * 0.01,
    takeHome: pay - runningCosts - incomeTax - class4 - pension,
  };
}

/** The part of today's jobs from which the co-op leaves as much as `target`. */
function jobsNeeded(week, terms, target) {
  let [low, high] = [0, 2];
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (deal(week, { ...terms, volume: middle }).takeHome < target) low = middle;
    else high = middle;
  }
  return high;
}

function show(name, found, most) {
  write(`${name}-keep`, whole.format(found.takeHome));
  at[`${name}-keep-bar`].style.width = `${((Math.max(0, found.takeHome) / most) * 100).toFixed(2)}%`;
}

function answer() {
  const week = { hours: number('hours'), busy: number('busy') / 100, price: number('price') };
  const terms = { flat: number('flat'), volume: number('volume') / 100 };
  const app = { fee: number('fee') / 100, isWorker: true };
  const platform = deal(week, app);
  const coop = deal(week, terms);

  const more = Math.round(coop.takeHome) - Math.round(platform.takeHome);
  at.difference.parentElement.className = more < 0 ? 'platform' : 'coop';
  write('says', 'On these figures, you would keep about');
  write('difference', `${whole.format(Math.abs(more))} a week`);
  write('than', more < 0 ? 'more with the app.' : 'more as a member of the co-op.');
  write('needed', percent.format(jobsNeeded(week, terms, platform.takeHome)));
  write('lowest', whole.format(deal(week, { ...app, fee: 0.35 }).takeHome));
  write('highest', whole.format(deal(week, { ...app, fee: 0.2 }).takeHome));

  const most = Math.max(1, platform.takeHome, coop.takeHome);
  show('platform', platform, most);
  show('coop', coop, most);
}

for (const id of ['hours', 'busy', 'price', 'fee', 'flat', 'volume']) at[id].addEventListener('input', answer);
answer();
