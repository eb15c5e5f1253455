// The result, as the page around may be told it: what is on the page, in pence, and no figure that the reader entered.

const app = document.getElementById('app');

/**
 * { preset, period, deals: [{ kind, takeHome }] }, and how it is shown to the reader who is asked: pairs of a name (the example has none)
 * and a value. A deal that leaves more but must earn that first has `short` too, what is missing for it; `missing` is what that is called.
 */
/** @type {(missing: string) => Result | undefined} */
export const result = (missing) => {
  /** @type {(selector: string) => Page[]} */
  const list = (selector) => /** @type {Page[]} */ ([...app.querySelectorAll(`.page ${selector}`)]);
  const [preset] = list('[data-field="preset"]');
  const amounts = list('[data-line="take-home"] [data-deal] data');
  const deals = list('.takehome li').map((deal, at) => ({ deal, takeHome: Number(amounts[at]?.value), ...(deal.dataset.short && { short: Number(deal.dataset.short) }) }));
  if (!preset || !deals.length) return undefined;
  const period = list('[data-field="period"]').find((choice) => choice.checked)?.value;
  return {
    sent: {
      preset: preset.value,
      period,
      deals: deals.map(({ deal, ...amounts }) => ({ kind: deal.classList.contains('coop') ? 'coop' : 'platform', ...amounts })),
    },
    shown: [
      [undefined, preset.selectedOptions[0]?.textContent ?? ''],
      ...deals.flatMap(/** @returns {Result['shown']} */ ({ deal, takeHome, short }) => {
        /** @type {(pence: number) => string} */
        const told = (pence) => `${amounts[0].textContent.trim()[0] === '$' ? '$' : '£'}${(pence / 100).toFixed(2)} ${/** @type {HTMLElement} */ (deal.querySelector('.unit')).textContent}`;
        return [[/** @type {HTMLElement} */ (deal.querySelector('.who')).textContent, told(takeHome)], ...(short === undefined ? [] : /** @type {Result['shown']} */ ([[missing, told(short)]]))];
      }),
    ],
  };
};
