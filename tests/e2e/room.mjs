// Codes of a room, written by the layout in docs/room.md and nothing else: no line of the app's is used.
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const STEPS = [1, 5, 10, 50];

/** The code of one person's result: whole pounds, each a multiple of the step. */
export function code({ example = 1, step = 10, platform, coop, salt, dollars = 0, beforeTax = 0, version = 1 }) {
  let number = BigInt(version);
  const put = (bits, field) => { number = (number << BigInt(bits)) + BigInt(field); };
  put(1, dollars);
  put(1, beforeTax);
  put(6, example);
  put(2, STEPS.indexOf(step));
  put(11, platform / step + 512);
  put(11, coop / step + 512);
  put(16, salt);
  put(10, 0);
  while (number % 1021n !== 1n) number += 1n;
  const letters = [...Array(12).keys()].map((at) => LETTERS[Number((number >> BigInt(5 * (11 - at))) & 31n)]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** Chance that is the same each time. */
export function chance(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** People in a room, each with another result: mostly the co-op is ahead, not always. */
export function people(count, { seed = 7, examples = [1, 4, 5, 6], spread = 400 } = {}) {
  const random = chance(seed);
  return Array.from({ length: count }, (_, salt) => {
    const step = STEPS[random(3)];
    const platform = step * (Math.ceil(150 / step) + random(Math.floor(500 / step)));
    const coop = platform + step * (random(Math.floor(spread / step)) - Math.floor(spread / step / 4));
    return { example: examples[random(examples.length)], step, platform, coop, salt: salt * 317 % 65_536 };
  });
}

/** The middle of these numbers. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[sorted.length >> 1] + sorted[(sorted.length - 1) >> 1]) / 2;
}
