// Shows what goes deeper than the answer, or lies further down, in the places that the page marks `data-view`: anew whenever the
// scenario in its place changes. A view within a closed group waits until that is opened.
import initialise, { add, draw, show as html } from './deeper-glue.js';

const DRAWS = 100; // in one slice: a few milliseconds on a slow phone
const root = document.documentElement;

/** From now on, with the texts that the page has in `files`; mistakes go to `report`. */
export function start(wasm, files, report) {
  const ready = initialise({ module_or_path: wasm });
  ready.catch(report);
  const frame = () => new Promise((resolve) => { setTimeout(resolve); });
  const show = async (place) => {
    const { view, scenario, period } = place.dataset;
    const code = root.lang;
    const isStale = () => !place.isConnected || root.lang !== code || place.dataset.scenario !== scenario || place.dataset.period !== period;
    try {
      if (!place.innerHTML) place.textContent = place.dataset.wait;
      await ready;
      const has = ['texts', 'later'].map((file) => files[file + code] && add(code, file === 'later', files[file + code]));
      if (!has.every(Boolean)) throw new Error('The texts are not there.');
      if (view === 'sure') {
        while (draw(scenario, DRAWS)) {
          await frame();
          if (isStale()) return;
        }
      }
      if (isStale()) return;
      const open = [...place.querySelectorAll('details[open]')].map((details) => details.dataset.group);
      place.innerHTML = html(view, code, scenario, period);
      place.dataset.shown = [code, scenario, period].join(' ');
      for (const group of open) place.querySelector(`details[data-group='${group}']`)?.setAttribute('open', '');
    } catch (error) {
      place.textContent = place.dataset.fail;
      report(error);
    }
  };
  const soon = new Map();
  const showSoon = (place) => {
    if (!(place.closest('details')?.open ?? true)) return;
    clearTimeout(soon.get(place));
    soon.set(place, setTimeout(show, 30, place));
  };
  const within = (node) => [...(node.querySelectorAll?.('[data-view]') ?? [])].concat(node.dataset?.view ? node : []);
  addEventListener('toggle', ({ target }) => { if (target.open) within(target).forEach(show); }, true);
  const watched = { subtree: true, childList: true, attributeFilter: ['data-scenario', 'data-period', 'data-wait'] };
  new MutationObserver((changes) => {
    const nodes = changes.flatMap(({ type, target, addedNodes }) => (type === 'attributes' ? [target] : [...addedNodes]));
    new Set(nodes.flatMap(within)).forEach(showSoon);
  }).observe(document.getElementById('app'), watched);
  within(root).forEach(showSoon);
}
