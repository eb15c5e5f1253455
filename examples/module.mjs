// What a driver would keep of each hour, by the fee an app takes, beside a co-op with a flat fee. Run it with Node.js 20 after
// `make build`: node examples/module.mjs
import { readFileSync } from 'node:fs';
import init, { assessTax, compare } from '../dist/coop-or-gig.js';

await init({ module_or_path: readFileSync(new URL('../dist/coop-or-gig_bg.wasm', import.meta.url)) });

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
for (const fee of [10, 20, 30, 40]) {
  const { outcomes: [app, coop], lead } = compare({ preset: 'private-hire', deals: [{ fee }, { flat: 80 }] });
  const [first, second, apart] = [app.lines.hour.takeHome, coop.lines.hour.takeHome, Math.abs(lead.week)].map(pounds.format);
  const said = lead.week === 0 ? 'as much' : `${apart} a week ${lead.week > 0 ? 'more' : 'less'}`;
  console.log(`The app takes ${fee}%: ${first} an hour there, ${second} in the co-op, which is ${said}.`);
}

const { total } = assessTax({ nation: 'wales', taxYear: '2026-27', selfEmployedProfit: 24_000, employmentIncome: 0 });
console.log(`Tax and National Insurance on a profit of £24,000 in Wales: ${pounds.format(total)}.`);

try {
  compare({ preset: 'private-hire', deals: [{ fee: 130 }, {}] });
} catch (error) {
  console.log(`${error.path} is wrong: ${error.message}.`);
}
