// Scripts that the app fetches when it first needs them (src/browser/scripts.rs) and cannot name itself, since their names follow their
// contents: QR, ROOM and OFFLINE are filled in by tools/later.mjs.

/** @type {(app: App) => Scripts} */
export const start = (app) => ({
  drawQr: async (place) => (await import(QR)).draw(place),
  openRoom: async (stage) => (await import(ROOM)).open(app, stage),
  keepFiles: async (onKept) => (await import(OFFLINE)).start(onKept),
  loadNewer: async () => (await import(OFFLINE)).load(),
});
