// A reader's own code: what tells two people with the same result apart is chosen once, as long as the page is open.
let chosen = false;

/** @type {(app: App) => void} */
export const mine = (app) => {
  if (chosen) return;
  chosen = true;
  app.give('salt', String(crypto.getRandomValues(new Uint16Array(1))[0]));
};
