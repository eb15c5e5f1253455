// Scripts that the app fetches when it first needs them (src/browser/scripts.rs) and cannot name itself, since their names follow their
// contents: QR and OFFLINE are filled in by the build (xtask/src/scripts.rs).

/** @type {() => Scripts} */
export const start = () => ({
  drawQr: async (place) => (await import(QR)).draw(place),
  keepFiles: async (onKept) => (await import(OFFLINE)).start(onKept),
  loadNewer: async () => (await import(OFFLINE)).load(),
});
