// What the page and the one around it say to each other: { app, v, type, … }. Only the page around is heard, and only from where
// the first heard of it was; what is malformed is dropped, and what comes in floods is acted on a few times a second.

const APP = { app: 'coop-or-gig', v: 1 };
const PAUSE_MS = 50;
const MOST = 4000;
export const KEYS = ['scenario', 'lang', 'theme', 'accent', 'view', 'paper', 'ink', 'font', 'call', 'call-en', 'call-cy', 'results', 'host'];

/** Where the page around is from, as far as the browser says so. */
const around = () => {
  if (location.ancestorOrigins) return location.ancestorOrigins[0];
  try {
    return new URL(document.referrer).origin;
  } catch {
    return undefined;
  }
};

let host = around();
let isHeard = false;
/** Where the page around is from; nothing before it has said anything. */
export const hostOrigin = () => (isHeard ? host : undefined);

/** Anyone may know these. */
/** @type {(type: string, more: object) => void} */
export const tell = (type, more) => parent.postMessage({ ...APP, type, ...more }, '*');
/** Only the page that asked may know these. */
/** @type {(type: string, more: object) => void} */
export const confide = (type, more) => {
  if (isHeard && host !== 'null') parent.postMessage({ ...APP, type, ...more }, /** @type {string} */ (host));
};

/** Calls back with the settings that the page around has sent, those it sent since the last time. */
/** @type {(call: (settings: Record<string, string>) => void) => void} */
export const listen = (call) => {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  /** @type {Record<string, string>} */
  let sent = {};
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || data?.app !== APP.app || data.v !== APP.v || data.type !== 'set') return;
    host ??= origin;
    if (origin !== host) return;
    isHeard = true;
    for (const key of KEYS) if (typeof data[key] === 'string' && data[key].length <= MOST) sent[key] = data[key];
    waiting ??= setTimeout(() => {
      waiting = undefined;
      const settings = sent;
      sent = {};
      call(settings);
    }, PAUSE_MS);
  });
};
