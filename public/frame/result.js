// The result, as the page around may be told it: from the app, which public/boot.js starts.
const html = document.documentElement;
const { dataset } = document.querySelector('meta[name="app"]');

/** @type {App | undefined} */
let app;
// Where it does not arrive, public/boot.js says why.
import(new URL(/** @type {string} */ (dataset.js), document.baseURI).href).then((arrived) => { app = arrived; }, () => {});

/** Undefined until the app has one. `missing` is what that is called which a deal must earn first. */
/** @type {(missing: string) => { sent: Result, shown: Shown } | undefined} */
export const result = (missing) => {
  const found = html.classList.contains('up') ? app?.result(missing) : undefined;
  if (!found) return undefined;
  const { shown, ...sent } = found;
  return { sent, shown };
};
