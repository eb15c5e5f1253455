// The result, as the page around may be told it: what is on the page, in pence, and no figure that the reader entered.

const app = document.getElementById('app');

/** { preset, period, deals: [{ kind, takeHome }] }, and how it is shown to the reader who is asked: pairs of a name (the example has none) and a value. */
export const result = () => {
  const list = (selector) => [...app.querySelectorAll(`.page ${selector}`)];
  const [preset] = list('[data-field="preset"]');
  const amounts = list('[data-line="take-home"] [data-deal] data');
  const deals = list('.takehome li').map((deal, at) => ({ deal, takeHome: Number(amounts[at]?.value) }));
  if (!preset || !deals.length) return undefined;
  const period = list('[data-field="period"]').find((choice) => choice.checked)?.value;
  return {
    sent: {
      preset: preset.value,
      period,
      deals: deals.map(({ deal, takeHome }) => ({ kind: deal.classList.contains('coop') ? 'coop' : 'platform', takeHome })),
    },
    shown: [
      [undefined, preset.selectedOptions[0]?.textContent ?? ''],
      ...deals.map(({ deal, takeHome }) => [
        deal.querySelector('.who').textContent,
        `${amounts[0].textContent.trim()[0] === '$' ? '$' : '£'}${(takeHome / 100).toFixed(2)} ${deal.querySelector('.unit').textContent}`,
      ]),
    ],
  };
};
