// The app, which public/boot.js starts, as its exports (src/main.rs) reach it.
const html = document.documentElement;
const { dataset } = document.querySelector('meta[name="app"]');

/** The app's own page stands, in the place of the one that came with the HTML: until then no export acts on anything. */
/** @type {Promise<void>} */
const standing = new Promise((done) => {
  const observer = new MutationObserver(() => look());
  const look = () => {
    if (!html.classList.contains('up')) return;
    const place = document.getElementById('app');
    observer.observe(place, { childList: true });
    if (!place.firstElementChild || place.querySelector(':scope > .still')) return;
    observer.disconnect();
    done();
  };
  observer.observe(html, { attributeFilter: ['class'] });
  look();
});

/** @type {App | undefined} */
let app;
/** Resolves to the app, once its page stands. Where it does not arrive, public/boot.js says why. */
/** @type {Promise<App>} */
export const opened = new Promise((done) => {
  import(new URL(/** @type {string} */ (dataset.js), document.baseURI).href).then(async (arrived) => {
    await standing;
    app = arrived;
    done(arrived);
  }, () => {});
});

/** What is told of the answer as it is now. Undefined until all of the app is there, and where a mistake has ended it. `missing` is what that is called which a deal must earn first. */
/** @type {(missing: string) => Told | undefined} */
export const told = (missing) => (html.dataset.trouble === 'broken' ? undefined : app?.told(missing));
