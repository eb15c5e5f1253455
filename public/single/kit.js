// In the page that is one file, a page of the trainer's kit is shown in the place of the calculator: there is no other file to open.

const html = document.documentElement;
const isShown = () => document.querySelector('.kit');

/** Shows the kit's pages where they are linked, by their file's name; `styles` are their styles' addresses. */
/** @type {(pages: Record<string, string>, styles: string[]) => void} */
export const showKit = (pages, styles) => {
  /** @type {{ lang: string, title: string, y: number, name: string }} */
  let before;
  const back = () => {
    /** @type {HTMLElement} */ (isShown()).remove();
    delete html.dataset.kit;
    html.lang = before.lang;
    document.title = before.title;
    scrollTo(0, before.y);
    document.querySelector(`a[href="kit/${before.name}"]`)?.focus({ preventScroll: true });
  };
  /** @type {(name: string) => void} */
  const show = (name) => {
    const page = new DOMParser().parseFromString(pages[name], 'text/html');
    if (isShown()) /** @type {HTMLElement} */ (isShown()).remove();
    else before = { lang: html.lang, title: document.title, y: scrollY, name };
    html.dataset.kit = page.documentElement.dataset.kit;
    html.lang = page.documentElement.lang;
    document.title = page.title;
    document.body.append(document.adoptNode(/** @type {HTMLElement} */ (page.querySelector('.kit'))));
    scrollTo(0, 0);
    /** @type {HTMLElement} */ (/** @type {HTMLElement} */ (isShown()).querySelector('nav a')).focus({ preventScroll: true });
  };
  for (const href of styles) document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  document.addEventListener('click', (event) => {
    const href = event.target.closest?.('a')?.getAttribute('href') ?? '';
    const name = href.replace(/^kit\//, '');
    const isBack = isShown() && href.startsWith('../');
    if (!isBack && !pages[name]) return;
    event.preventDefault();
    if (isBack) back();
    else show(name);
  });
};
