// Fetches the page in the reader's language where it came in another, the app and that language's texts, says why where the app cannot
// start, and fetches the rest.
import { wanted } from './language.js';

(() => {
  const html = document.documentElement;
  const lang = wanted();
  html.lang = lang;
  html.classList.add('js');

  // What is told above the page, one of it at a time: why there is no app, else that it is still to come, else what is missing of it.
  // The words stand in the page, hidden, in every language; they are seen without its style, too.
  /** The parts that have not arrived. */
  /** @type {Set<string | undefined>} */
  const missing = new Set();
  /** The figures that the answer is not for until the app is up: `typed`, or those of the `link`. */
  let waits = /v(=|%(25)*3D)\d/i.test(location.href) ? 'link' : '';
  let isLate = false;
  /** The app has taken the place of the page that came with the HTML. */
  const isUp = () => html.classList.contains('up') && !document.querySelector('#app > .still');
  const why = () => {
    if (html.dataset.trouble) return html.dataset.trouble;
    if (isUp()) return isLate && missing.size ? 'missing' : '';
    return isLate ? 'slow' : waits;
  };
  const show = () => {
    const now = why();
    for (const still of document.querySelectorAll('.still')) still.hidden = still.lang !== html.lang && !html.classList.contains('other');
    for (const reason of document.querySelectorAll('.reason')) reason.hidden = reason.dataset.why !== now || reason.lang !== html.lang;
    for (const part of document.querySelectorAll('#trouble [data-part]')) part.hidden = !missing.has(part.dataset.part);
  };
  new MutationObserver(show).observe(html, { attributeFilter: ['lang', 'class', 'data-trouble'] });

  /** Until a part has arrived it is missing; whoever waits for long, or for nothing, is told which. */
  /** @template T @param {string} name @param {Promise<T>} arriving */
  const part = async (name, arriving) => {
    missing.add(name);
    try {
      const arrived = await arriving;
      missing.delete(name);
      return arrived;
    } catch (error) {
      if (isUp()) isLate = true;
      throw error;
    } finally {
      show();
    }
  };
  const PATIENCE_MS = 8000;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let patience;
  const wait = () => {
    isLate = missing.has('style');
    clearTimeout(patience);
    patience = setTimeout(() => {
      isLate = true;
      show();
    }, PATIENCE_MS);
  };
  wait();

  /** @type {(reason: string) => void} */
  const trouble = (reason) => {
    html.dataset.trouble ||= reason;
  };
  const hasWasm = typeof WebAssembly === 'object';
  // A mistake in the app ends it; the figures are in the address and survive a reload.
  /** @type {(error: unknown) => boolean} */
  const isBroken = (error) => hasWasm && error instanceof WebAssembly.RuntimeError;
  /** @type {(error: unknown) => void} */
  const report = (error) => {
    if (isBroken(error)) trouble('broken');
  };
  addEventListener('error', (event) => report(event.error));
  addEventListener('unhandledrejection', (event) => report(event.reason));

  // A module of all that the app's WebAssembly asks of a browser: bulk memory, several results, reference types, sign extension,
  // conversions that saturate, globals that change.
  const NEEDS = 'AGFzbQEAAAABDAJgAX0Cf39gAAJ/fwMCAQAEBAFvAAEFAwEAAQYGAX8BQQALBwkCAWcDAAFmAAAKGgEYAEEAQQBBAfwLAEEA0G8mAEEBwCAA/AAL';
  /** The browser could run the app: then what cannot be compiled or linked has been damaged on its way. */
  const isModern = () => WebAssembly.validate(Uint8Array.from(atob(NEEDS), (sign) => sign.charCodeAt(0)));
  /** @type {(error: unknown) => boolean} */
  const isUnreadable = (error) => [WebAssembly.CompileError, WebAssembly.LinkError, SyntaxError].some((kind) => error instanceof kind);

  // import() is relative to this file, the addresses are relative to the page.
  const { dataset } = document.querySelector('meta[name="app"]');
  /** @type {(name: string) => string} */
  const at = (name) => new URL(/** @type {string} */ (dataset[name]), document.baseURI).href;
  // Within another page there is more to do.
  // Said at once: the app shows every view within another page, and may be up before the frame's own script is.
  if (parent !== window) {
    html.classList.add('framed');
    html.dataset.view = '';
    import(at('frame'));
  }
  const isSaving = navigator.connection?.saveData === true;
  /** Where data are dear, what the answer does without waits until the reader does something: public/rest.js waits for the same. */
  const asked = /** @type {Promise<void>} */ (new Promise((done) => {
    // An address that asks for more than the answer of an example is answered at once.
    if (!isSaving || /[?&#](?!lang=)\w+=/.test(location.href) || parent !== window) return done();
    html.dataset.saves = '';
    const ask = () => {
      delete html.dataset.saves;
      dispatchEvent(new Event('asked'));
      done();
    };
    for (const event of ['pointerdown', 'keydown', 'focusin', 'click', 'popstate']) addEventListener(event, ask, { once: true });
  }));
  /** @type {() => Promise<App>} */
  const startApp = async () => {
    const app = await import(at('js'));
    await app.default({ module_or_path: at('wasm') });
    return app;
  };
  // A language has two files, texts and later; the addresses are in data-texts-en, data-later-en and so on.
  /** @type {(file: string, code: string) => Promise<string>} */
  const fetchFile = async (file, code) => {
    const answer = await fetch(at(file + code[0].toUpperCase() + code.slice(1)));
    if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
    return answer.text();
  };
  /** @type {Promise<[App, string] | []>} */
  const loading = Promise.all(hasWasm ? [part('program', startApp()), part('texts', fetchFile('texts', lang))] : []);
  loading.catch(() => {}); // `start` says what went wrong; until then the page may still be arriving.

  /** @type {(file: string) => Promise<void>} */
  const addStyle = (file) => new Promise((arrived, failed) => {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: at(file), onload: () => arrived(), onerror: failed }));
  });

  /** The app is about to take the place of the page. */
  let isTaken = false;
  const still = () => document.querySelector(`.still[lang=${lang}]`);
  /** The page is in the reader's language: its twin takes its place where it came in another, unless the app is sooner. */
  const speak = async () => {
    let own = still();
    if (!own) {
      try {
        const answer = await fetch(/** @type {HTMLAnchorElement} */ (document.querySelector(`.still [hreflang=${lang}]`)).href.split('?')[0]);
        own = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector(`.still[lang=${lang}]`);
        if (!own) throw new Error(`${answer.status} ${answer.url}`);
        if (!isTaken) document.getElementById('app').replaceChildren(own);
      } catch {
        // Better in the other language than not at all.
        html.classList.add('other');
      }
      show();
    }
    if (own && html.lang === lang) document.title = /** @type {string} */ (own.dataset.title);
  };

  const start = async () => {
    // Where a server's policy forbids the style within the page, the same comes as a file.
    if (!getComputedStyle(html).getPropertyValue('--paper')) part('style', addStyle('first')).catch(report);
    show();
    new MutationObserver(show).observe(document.getElementById('app'), { childList: true });
    speak();
    if (!hasWasm) return trouble('blocked');
    try {
      const [app, texts] = /** @type {[App, string]} */ (await loading);
      /** @type {() => Promise<Scripts>} */
      const scripts = () => part('take', import(at('take')).then(({ start }) => start()));
      isTaken = app.open(lang, texts, scripts);
      if (!isTaken) throw new SyntaxError('The texts are of another version.');
      html.classList.add('up');
      await asked;
      wait();
      // public/rest.js says whether what lies further down has come.
      part('rest', /** @type {Promise<void>} */ (new Promise((arrived, failed) => {
        addEventListener('rest', ({ detail }) => (detail ? arrived() : failed(new Error('Parts of the program did not come.'))));
      }))).catch(report);
      // That has a style of its own.
      part('later-style', addStyle('style')).catch(report);
      // What is far down the page, or folded away, comes later. The other languages are for switching to one to be instant and to ask for nothing.
      /** @type {(file: 'texts' | 'later', code: string) => Promise<void>} */
      const add = async (file, code) => {
        if (!app[`add_${file}`](code, await fetchFile(file, code))) throw new SyntaxError(`The file ${file} of ${code} is of another version.`);
      };
      part('later', add('later', lang)).catch(report);
      scripts().catch(report);
      if (isSaving) return;
      const others = (html.dataset.languages || lang).split(' ').filter((code) => code !== lang);
      part('language', Promise.all(others.flatMap((other) => [add('texts', other), add('later', other)]))).catch(report);
    } catch (error) {
      console.error(error);
      if (/Content Security Policy/i.test(/** @type {string} */ (error))) return trouble('blocked');
      if (isBroken(error)) return trouble('broken');
      if (!isUnreadable(error)) return trouble('failed');
      trouble(isModern() ? 'damaged' : 'old');
    }
  };

  // Until the app is up, what is typed stands beside an answer that is not its own.
  /** @type {() => NodeListOf<Control>} */
  const own = () => document.querySelectorAll(`.still[lang=${lang}] [data-field]`);
  /** @type {(control: Control) => boolean} */
  const isTyped = ({ type, checked, defaultChecked, value, defaultValue, dataset: { value: came = defaultValue } }) => (type === 'radio' ? checked && !defaultChecked : value !== came);
  for (const event of ['input', 'change']) {
    addEventListener(/** @type {'input'} */ (event), ({ target }) => {
      if (isUp() || !target.closest('.still')) return;
      waits = 'typed';
      show();
    });
  }
  /** It goes into the address, and survives a reload there. */
  const keepTyped = () => {
    const typed = [...own()].filter(isTyped);
    if (!typed.length) return;
    const pairs = new URLSearchParams(location.hash.slice(1));
    if (!pairs.has('v')) {
      pairs.set('v', '1');
      if (dataset.example) pairs.set('preset', dataset.example);
    }
    for (const { dataset: { field }, value } of typed) pairs.set(/** @type {string} */ (field), value);
    history.replaceState(null, '', `#${pairs}`);
  };
  /** A damaged file is fetched anew, and not from where the browser keeps it. */
  const freshen = () => Promise.race([
    Promise.allSettled([at('js'), at('wasm'), at(`texts${lang[0].toUpperCase()}${lang.slice(1)}`)].map((file) => fetch(file, { cache: 'reload' }))),
    new Promise((done) => { setTimeout(done, PATIENCE_MS); }),
  ]);
  addEventListener('click', async ({ target }) => {
    if (!target.closest('#trouble button')) return;
    if (!isUp()) keepTyped();
    if (html.dataset.trouble === 'damaged') await freshen();
    location.reload();
  });
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
})();
