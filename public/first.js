// Within the page itself, so that nothing has to be waited for: what must be known before anything is painted, which is that there are
// scripts, the reader's language, and that a room is not to see the answer before its stage is up. public/boot.js, which comes when it may, does so too where a server's policy forbids this.
import { wanted } from './language.js';

const html = document.documentElement;
const { lang } = html;
html.lang = wanted();
html.classList.add('js');
if (/[?&]room=[pn]/.test(location.search)) html.dataset.room = '';
// Without that script, the page is one without scripts.
addEventListener('error', ({ target }) => {
  if (/** @type {HTMLElement} */ (target).id !== 'boot') return;
  html.lang = lang;
  html.classList.remove('js');
}, true);
