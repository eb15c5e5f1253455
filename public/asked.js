// What the page's address asks for, and the scenario after its #, where chat apps, filters and editors have escaped the signs between
// them. The app reads scenarios in full (engine/src/link).
const [page, ...after] = location.href
  .replace(/&(?:amp;|#0*38;|#x0*26;)+/gi, '&')
  .split(/#|%(?:25)*23(?=(?:v|preset)(?:=|%(?:25)*3d))/i);

export const asked = new URLSearchParams(page.split('?')[1]);
export const scenario = after.join('&');
