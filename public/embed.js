// For pages that embed this one: lets its frames grow and shrink, and defines <coop-or-gig>. See docs/embedding.md.
if (!customElements.get('coop-or-gig')) {
  const NAME = 'coop-or-gig';
  // Each is an attribute, or else a custom property such as --coop-or-gig-accent.
  const KEYS = 'preset scenario lang theme accent view paper ink font call call-en call-cy results title'.split(' ');
  /** @type {Set<Calculator>} */
  const all = new Set();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host,iframe{display:block;width:100%}iframe{height:640px;border:0}');

  // Where the calculator is. Optimisers copy scripts, write them into the page or into others, delay them, make modules of them: then this
  // script's own address does not say it, but the link in the element does, a tag that names the script, or a frame.
  const own = /** @type {HTMLScriptElement | null} */ (document.currentScript)?.src;
  const isOwn = /\/embed\.js/.test(/** @type {string} */ (own)) && !/** @type {string} */ (own).startsWith(origin);
  /** @type {(element: HTMLElement) => string | undefined} */
  const find = (element) => {
    const tag = /** @type {HTMLAnchorElement & HTMLScriptElement | null} */ (element.querySelector('[href*="//"]') || document.querySelector('[src*="embed.js"],[src*="#v="]'));
    return element.getAttribute('src') || (isOwn ? own : tag?.href || tag?.src);
  };

  /** @type {(one: Calculator) => void} */
  const update = (one) => {
    const { frame, ready } = one;
    const style = getComputedStyle(one);
    /** @type {Record<string, string | undefined>} */
    const set = { host: style.color + ';' + style.colorScheme + ';' + style.fontFamily };
    for (const key of KEYS) set[key] = one.getAttribute(key) ?? style.getPropertyValue(`--${NAME}-${key}`);
    // The nearest language around it.
    set.lang = one.closest('[lang]')?.lang;
    set.scenario ||= set.preset && 'v=1&preset=' + set.preset;
    // Around it may be none: then the browser's is asked for.
    const { scenario, title, lang = '', ...query } = set;
    frame.title = title || ready || (/^cy/.test(lang) ? 'Cydweithfa neu gig?' : 'Co-op or gig?');
    const place = find(one);
    // Once the frame is up, and has said its title, what changes must not load it anew.
    if (ready) /** @type {Window} */ (frame.contentWindow).postMessage({ app: NAME, v: 1, type: 'set', ...set }, new URL(frame.src).origin);
    else if (place) {
      // An empty fragment would bring the frame of a page's own origin into view, and the page with it.
      const src = `${new URL('.', new URL(place, document.baseURI))}?${new URLSearchParams(/** @type {Record<string, string>} */ ({ lang, ...query }))}${scenario && '#' + scenario}`;
      if (frame.src != src) frame.src = src;
      // Without a place to show, what stands in the element is seen.
      if (!one.root) {
        one.root = one.attachShadow({ mode: 'open' });
        one.root.adoptedStyleSheets = [sheet];
        one.root.append(frame);
      }
    }
  };

  customElements.define(NAME, class extends HTMLElement {
    static observedAttributes = KEYS;

    frame = Object.assign(document.createElement('iframe'), { loading: 'lazy', allow: 'clipboard-write; fullscreen' });

    connectedCallback() {
      all.add(this);
      update(this);
    }

    disconnectedCallback() {
      all.delete(this);
      this.ready = '';
    }

    attributeChangedCallback() {
      update(this);
    }
  });

  const again = () => all.forEach(update);
  new MutationObserver(again).observe(document, { subtree: true, attributeFilter: ['lang'] });
  addEventListener('DOMContentLoaded', again);

  addEventListener('message', ({ source, origin, data }) => {
    if (data?.app == NAME && data.v == 1) for (const one of /** @type {(Calculator | HTMLIFrameElement & Partial<Calculator>)[]} */ ([...all, ...document.querySelectorAll('iframe')])) {
      const frame = /** @type {HTMLIFrameElement} */ (one.frame || one);
      // A plain frame is the calculator's where its address is like it, and from where this script is, if that is known.
      if (frame.contentWindow == source && (frame.src.startsWith(origin + '/') && (one.root || /#/.test(frame.src) && (!isOwn || /** @type {string} */ (own).startsWith(origin))) || origin == 'null' && frame.sandbox.length)) {
        // What is no height is no style either.
        frame.style.setProperty('height', data.height + 'px', 'important');
        if (data.title && one.root) {
          one.ready = data.title;
          update(/** @type {Calculator} */ (one));
        }
        one.dispatchEvent(new CustomEvent(NAME, { detail: data }));
      }
    }
  });
}
