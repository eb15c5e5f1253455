// What public/worker.js is given by the build (xtask/src/passes/worker.rs), and where it runs. For the type check alone.

/** The page's files: path and digest. */
declare const FILES: [path: string, digest: string][];
/** Names of the examples, each of which has pages of its own. */
declare const EXAMPLES: string[];
/** The pages of text and their style: path and digest. */
declare const DOCUMENTS: [path: string, digest: string][];
/** Names the build. */
declare const BUILD: string;

declare const registration: ServiceWorkerRegistration;
declare const clients: Clients;
declare function skipWaiting(): Promise<void>;
declare function addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
declare function addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
declare function addEventListener(type: 'message', listener: (event: ExtendableMessageEvent) => void): void;
