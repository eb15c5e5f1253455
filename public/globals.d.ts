// What the page's scripts are given: constants that the build fills in, the app's exports, and what browsers have that TypeScript does
// not know yet. For the type check alone; nothing of it is sent.

/** The texts of a script, by language and key (xtask/src/scripts.rs). */
declare const TEXTS: Record<string, Record<string, string>>;
/** The examples' titles, by language and id (xtask/src/scripts.rs). */
declare const PRESETS: Record<string, Record<string, string>>;
/** The folder of the copy that never changes (xtask/src/scripts.rs). */
declare const FROZEN: string;
/** The digest of that copy's embed.js (xtask/src/scripts.rs). */
declare const INTEGRITY: string;
/** The last day of the newest tax year, as 2027-04-05 (xtask/src/scripts.rs). */
declare const YEAR_ENDS: string;
/** Addresses of scripts and styles that are fetched later (xtask/src/scripts.rs). */
declare const FRAME_CSS: string;
declare const QR: string;
declare const OFFLINE: string;
/** Names and lengths of the files in the page that is one file (xtask/src/passes/single_file.rs). */
declare const PACKED: [name: string, length: number][];

/** What src/main.rs exports, as wasm-bindgen hands it out: tests/exports.rs compares. */
interface App {
  /** Starts the WebAssembly: wasm-bindgen's own. */
  default(options: { module_or_path: string }): Promise<unknown>;
  open(code: string, texts: string, scripts: () => Promise<Scripts>): boolean;
  add_texts(code: string, texts: string): boolean;
  add_later(code: string, texts: string): boolean;
  set_language(code: string): void;
  set_frame(word: string): void;
  told(missing: string): Told | undefined;
}

// What is told of the answer outside of the page (src/views/more/result.rs): tests/exports.rs compares.
interface Told {
  link: string;
  result: Outcome;
  shown: Row[];
}
interface Outcome {
  preset: string;
  period: string;
  deals: Deal[];
}
interface Deal {
  kind: string;
  takeHome: number;
  short?: number;
}
interface Row {
  name?: string;
  value: string;
}

/** Scripts as the app calls them (src/browser/scripts.rs). */
interface Scripts {
  /** Draws the QR code of an element's text into it. False if that is too long for one. */
  drawQr(place: HTMLElement): Promise<boolean>;
  /** Has the page's files kept on the device, and calls back whenever some are: true where they are of a newer build. */
  keepFiles(onKept: (isNewer: boolean) => void): Promise<void>;
  /** Loads the newer build. */
  loadNewer(): Promise<void>;
}

/** The script that wasm-bindgen writes (xtask/src/passes/split.rs). */
declare module '*/app.js' {
  export function initSync(): WebAssembly.Exports & { __indirect_function_table: WebAssembly.Table };
}

/** The package qr, as far as it is used (tools/versions.sh). */
declare module 'qr' {
  export function encodeQR(text: string, output: 'raw', options: { ecc: string; border: number }): boolean[][];
}
declare module 'qr/decode.js' {
  export const BarcodeDetector: typeof globalThis.BarcodeDetector;
}

/** https://developer.mozilla.org/docs/Web/API/BarcodeDetector */
declare var BarcodeDetector: {
  new (options: { formats: string[] }): { detect(image: HTMLVideoElement): Promise<{ rawValue: string }[]> };
  getSupportedFormats(): Promise<string[]>;
};
interface Navigator {
  /** https://developer.mozilla.org/docs/Web/API/NetworkInformation */
  readonly connection?: { readonly saveData: boolean };
}

// The page is HTML throughout: what a script looks for in it is an HTML element unless the script says otherwise, and so is what an event
// comes from. A control's own properties are there where that is a control.
interface ParentNode {
  /** What index.html has. */
  querySelector(selectors: 'meta[name="app"]'): HTMLMetaElement;
  querySelector<E extends Element = HTMLElement>(selectors: string): E | null;
  querySelectorAll<E extends Element = HTMLElement>(selectors: string): NodeListOf<E>;
}
interface Element {
  closest<E extends Element = HTMLElement>(selectors: string): E | null;
}
type Target = HTMLElement & { value?: string; checked?: boolean; name?: string; type?: string };
type FromPage<E> = E & { readonly target: Target };
interface Document {
  addEventListener<K extends keyof DocumentEventMap>(type: K, listener: (event: FromPage<DocumentEventMap[K]>) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: (event: FromPage<Event>) => unknown, options?: boolean | AddEventListenerOptions): void;
}
interface HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (event: FromPage<HTMLElementEventMap[K]>) => unknown, options?: boolean | AddEventListenerOptions): void;
}
interface HTMLDialogElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (event: FromPage<HTMLElementEventMap[K]>) => unknown, options?: boolean | AddEventListenerOptions): void;
}

/** Browsers write numbers as text. */
interface Element {
  setAttribute(name: string, value: string | number): void;
}
interface CSSStyleDeclaration {
  setProperty(property: string, value: string | number): void;
}
/** The controls of public/builder/page.html. */
interface HTMLFormControlsCollection {
  readonly preset: HTMLSelectElement;
  readonly version: RadioNodeList;
  readonly width: RadioNodeList;
  readonly accent: HTMLInputElement;
  readonly view: HTMLSelectElement;
}
interface Window {
  addEventListener(type: 'click' | 'input' | 'change', listener: (event: FromPage<MouseEvent>) => unknown, options?: boolean): void;
  /** What lies further down the page has arrived, or not (public/rest.js). */
  addEventListener(type: 'rest', listener: (event: CustomEvent<boolean>) => unknown): void;
}
declare function addEventListener(type: 'input' | 'change' | 'click', listener: (event: FromPage<MouseEvent>) => unknown, options?: boolean): void;
declare function addEventListener(type: 'rest', listener: (event: CustomEvent<boolean>) => unknown): void;

/** What index.html, or the build, puts into the page. */
interface Document {
  getElementById(id: 'app' | 'files'): HTMLElement;
}

/** A control with data-field. */
type Control = HTMLInputElement;
/** An element that a script of the page knows to be there, as whatever it is. */
type Page = HTMLElement & HTMLFormElement & HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement & HTMLAnchorElement;
/** Red, green and blue, 0 to 255. */
type Colour = number[];

/** The attributes of an element, or what an address asks for. */
type Pairs = Record<string, string | true | undefined>;
/** What an editor has chosen (public/builder.js). */
type Settings = Record<string, string>;

/** <coop-or-gig>, or a plain frame, on another site's page (public/embed.js). */
interface Calculator extends HTMLElement {
  frame: HTMLIFrameElement;
  root?: ShadowRoot;
  /** The title that the frame has said; empty until it is up. */
  ready?: string;
}
