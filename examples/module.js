// A comparison as a small table, worked out again whenever the fee changes. Needs a web server, since browsers load no modules
// from files: node tools/serve.mjs . 8080, then http://127.0.0.1:8080/examples/module.html
import init, { compare, preset } from '../dist/coop-or-gig.js';

const LINES = {
  customersPay: 'Customers pay',
  platformFees: 'Fees',
  topUp: 'Made up to the minimum wage',
  holidayPay: 'Holiday pay',
  runningCosts: 'Running costs',
  incomeTax: 'Income tax',
  class4: 'National Insurance',
  pension: 'Into your pension',
  takeHome: 'You keep',
};
const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
const at = (id) => document.getElementById(id);

function row(heading, cells, name = 'td') {
  const tr = document.createElement('tr');
  for (const [place, text] of [heading, ...cells].entries()) {
    const cell = document.createElement(place === 0 ? 'th' : name);
    cell.textContent = text;
    tr.append(cell);
  }
  return tr;
}

function show() {
  try {
    const { outcomes } = compare({ preset: 'private-hire', deals: [{ fee: at('fee').valueAsNumber }, {}] });
    const rows = Object.entries(LINES).map(([line, name]) => row(name, outcomes.map(({ lines }) => pounds.format(lines.week[line]))));
    at('lines').replaceChildren(...rows);
    at('trouble').textContent = '';
  } catch (error) {
    at('trouble').textContent = error.message;
  }
}

await init();
at('deals').append(row('A week', preset('private-hire').words.en.deals, 'th'));
at('fee').addEventListener('input', show);
show();
