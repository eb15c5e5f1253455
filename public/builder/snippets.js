// The code that editors paste, for three kinds of hosts. What the tests embed is what this writes.

/** Height in px of a frame that scrolls within. */
const HEIGHT = 640;

/** @type {(text: string) => string} */
const escape = (text) => text.replace(/[&<>"]/g, (sign) => (/** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }))[sign]);
/** @type {(pairs: Pairs) => string} */
const attributes = (pairs) => Object.entries(pairs).map(([name, value]) => ` ${name}${value === true ? '' : `="${escape(/** @type {string} */ (value))}"`}`).join('');
/** Those that say something. */
/** @type {(pairs: Pairs) => Record<string, string>} */
const said = (pairs) => /** @type {Record<string, string>} */ (Object.fromEntries(Object.entries(pairs).filter(([, value]) => value)));

/**
 * Height in px that a frame without a script has beyond the card that was measured: it has a ground and a margin of its own, between which
 * three lines of words may need another each.
 */
export const FRAME_MARGIN = 66;

/** The part of the address that says what is compared. An empty one would scroll a page of the same origin to the frame. */
/** @type {(settings: Settings) => string} */
const fragment = ({ preset, scenario }) => scenario || (preset && `v=1&preset=${preset}`) || 'v=1';
/** @type {(base: string, query: Pairs, settings: Settings) => string} */
const address = (base, query, settings) => `${base}?${new URLSearchParams(said(query))}`.replace(/\?$/, '') + `#${fragment(settings)}`;

/**
 * `settings` are the element's attributes; without `lang` it follows the page. `place` is { base, integrity }: where the site is, and
 * the digest of its script where that never changes. `texts` are { code: { title, purpose, link } }. `height` is that of a frame without a
 * script, in px.
 */
/** @type {(settings: Settings, place: { base: string, integrity?: string }, texts: Record<string, { title: string, purpose: string, link: string }>, height?: number) => { script: string, iframe: string, card: string, policy: string }} */
export const snippets = (settings, place, texts, height = HEIGHT) => {
  const { lang, preset, scenario, ...look } = settings;
  const languages = lang ? [lang] : Object.keys(texts);
  const title = languages.map((code) => texts[code].title).join(' · ');
  /** @type {(code: string) => string} */
  const here = (code) => address(place.base, { lang: code }, settings);
  /** @type {(code: string, text: string) => string} */
  const link = (code, text) => `<a${attributes({ href: here(code), lang: code, hreflang: code })}>${escape(text)}</a>`;

  const element = attributes(said({ src: place.base, preset: scenario ? '' : preset, scenario, lang, ...look }));
  const inside = languages.map((code) => link(code, texts[code].title)).join(' ');
  const sealed = place.integrity ? { integrity: place.integrity, crossorigin: 'anonymous' } : {};
  const script = attributes({ src: `${place.base}embed.js`, ...sealed, async: true });

  const frame = {
    src: address(place.base, { lang, ...look }, settings), title, width: '100%', height: `${height}`, frameborder: '0', loading: 'lazy', allow: 'clipboard-write; fullscreen',
  };
  /** @type {(code: string) => string} */
  const card = (code) => {
    const { title: name, purpose, link: words } = texts[code];
    return `<p lang="${code}"><strong>${escape(name)}</strong><br>\n${escape(purpose)}<br>\n${link(code, words)}</p>`;
  };
  return {
    script: `<coop-or-gig${element}>${inside}</coop-or-gig>\n<script${script}></script>`,
    iframe: `<iframe${attributes(frame)}></iframe>`,
    card: languages.map(card).join('\n'),
    policy: `frame-src ${new URL(place.base).origin};\nscript-src ${place.integrity ? `${place.base}embed.js` : new URL(place.base).origin};`,
  };
};
