// Chooses the language before anything is painted, fetches the app and that language's texts, says why where it
// cannot start, and fetches the rest.
(() => {
  const html = document.documentElement;
  const languages = (html.dataset.languages || 'en').split(' ');
  // Chat apps and filters escape the signs of an address, and what follows its # may then stand here.
  const [, asked] = /(?:[?&;]|%(?:25)*(?:3f|26))lang(?:=|%(?:25)*3d)(\w\w)/i.exec(location.href.split('#')[0]) ?? [];
  const wanted = [asked, ...(navigator.languages || [navigator.language])].map((tag) => String(tag).slice(0, 2).toLowerCase());
  const lang = wanted.find((tag) => languages.includes(tag)) || languages[0];
  html.lang = lang;
  html.classList.add('js');

  const trouble = (why) => {
    html.dataset.trouble ||= why;
  };
  const hasWasm = typeof WebAssembly === 'object';
  // A mistake in the app ends it; the figures are in the address and survive a reload.
  const isBroken = (error) => hasWasm && error instanceof WebAssembly.RuntimeError;
  const report = (error) => {
    if (isBroken(error)) trouble('broken');
  };
  addEventListener('error', (event) => report(event.error));
  addEventListener('unhandledrejection', (event) => report(event.reason));

  // import() is relative to this file, the addresses are relative to the page.
  const { dataset } = document.querySelector('meta[name="app"]');
  const at = (name) => new URL(dataset[name], document.baseURI).href;
  // Within another page there is more to do.
  if (parent !== window) import(at('frame'));
  const startApp = async () => {
    const app = await import(at('js'));
    await app.default({ module_or_path: at('wasm') });
    return app;
  };
  // A language has two files, texts and later; the addresses are in data-texts-en, data-later-en and so on.
  const fetchFile = async (file, code) => {
    const answer = await fetch(at(file + code[0].toUpperCase() + code.slice(1)));
    if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
    return answer.text();
  };
  const loading = Promise.all(hasWasm ? [startApp(), fetchFile('texts', lang)] : []);
  loading.catch(() => {}); // `start` says what went wrong; until then the page may still be arriving.

  const start = async () => {
    document.title = document.querySelector(`.still[lang=${lang}]`).dataset.title;
    if (!hasWasm) return trouble('blocked');
    try {
      const [app, texts] = await loading;
      if (!app.open(lang, texts)) throw new Error('The texts are of another version.');
      html.classList.add('up');
      // What lies further down has a style of its own.
      const style = document.createElement('link');
      style.rel = 'stylesheet';
      style.href = at('style');
      document.head.append(style);
      // What is far down the page, or folded away, comes later. The other languages are for switching to one to be instant and to ask for nothing.
      const add = (file, code) => fetchFile(file, code).then((content) => app[`add_${file}`](code, content)).catch(report);
      add('later', lang);
      import(at('take')).then(({ start }) => start(app)).catch(report);
      for (const other of languages.filter((code) => code !== lang)) {
        add('texts', other);
        add('later', other);
      }
    } catch (error) {
      console.error(error);
      if (/Content Security Policy/i.test(error)) return trouble('blocked');
      if (isBroken(error)) return trouble('broken');
      trouble(error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError ? 'old' : 'failed');
    }
  };

  addEventListener('click', (event) => {
    if (event.target.closest('#trouble button')) location.reload();
  });
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
})();
