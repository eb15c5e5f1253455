// For pages that embed this one: lets its frames grow and shrink, and defines <coop-or-gig>. See docs/embedding.md.
if (!customElements.get('coop-or-gig')) {
  const NAME = 'coop-or-gig';
  // Each is an attribute, or else a custom property such as --coop-or-gig-accent.
  const KEYS = 'preset scenario lang theme accent view paper ink font call call-en call-cy results'.split(' ');
  const base = new URL('.', document.currentScript.src);
  const all = new Set();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host,iframe{display:block;width:100%}iframe{height:640px;border:0}');

  customElements.define(NAME, class extends HTMLElement {
    static observedAttributes = [...KEYS, 'title'];

    frame = document.createElement('iframe');
    root = this.attachShadow({ mode: 'open' });

    connectedCallback() {
      const { frame, root } = this;
      root.adoptedStyleSheets = [sheet];
      frame.loading = 'lazy';
      frame.allow = 'clipboard-write';
      all.add(this);
      this.attributeChangedCallback();
      root.append(frame);
    }

    disconnectedCallback() {
      all.delete(this);
      this.ready = '';
    }

    attributeChangedCallback() {
      const { frame, ready } = this;
      const style = getComputedStyle(this);
      const set = { host: style.color + ';' + style.colorScheme + ';' + style.fontFamily };
      for (const key of KEYS) set[key] = this.getAttribute(key) ?? style.getPropertyValue(`--${NAME}-${key}`);
      // The nearest language around it.
      set.lang = this.closest('[lang]')?.lang;
      frame.title = this.title || ready || (/^cy/.test(set.lang) ? 'Cydweithfa neu gig?' : 'Co-op or gig?');
      set.scenario ||= set.preset && 'v=1&preset=' + set.preset;
      const { scenario, ...query } = set;
      const src = `${base}?${new URLSearchParams(query)}#${scenario}`;
      // Once the frame is up, and has said its title, what changes must not load it anew.
      if (ready) frame.contentWindow.postMessage({ app: NAME, v: 1, type: 'set', ...set }, base.origin);
      else if (frame.src != src) frame.src = src;
    }
  });

  new MutationObserver(() => all.forEach((one) => one.attributeChangedCallback())).observe(document, { subtree: true, attributeFilter: ['lang'] });

  addEventListener('message', ({ source, origin, data }) => {
    if (data?.app == NAME && data.v == 1) for (const one of [...all, ...document.querySelectorAll('iframe')]) {
      const frame = one.frame || one;
      if (frame.contentWindow == source && (origin == base.origin || origin == 'null' && frame.sandbox.length)) {
        // What is no height is no style either.
        frame.style.setProperty('height', data.height + 'px', 'important');
        if (data.title && one.root) {
          one.ready = data.title;
          one.attributeChangedCallback();
        }
        one.dispatchEvent(new CustomEvent(NAME, { detail: data }));
      }
    }
  });
}
