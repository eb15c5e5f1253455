// The language that the reader wants, by the address, by the browser, by the document.

/** A document in the first language stands for all of them, and asks the browser; one in another language is wanted in that. */
export const wanted = () => {
  const { lang: own, dataset } = document.documentElement;
  const languages = (dataset.languages || own).split(' ');
  // Chat apps and filters escape the signs of an address, and what follows its # may then stand here.
  const [, asked] = /(?:[?&;]|%(?:25)*(?:3f|26))lang(?:=|%(?:25)*3d)(\w\w)/i.exec(location.href.split('#')[0]) ?? [];
  const wishes = [asked, ...(own === languages[0] ? navigator.languages || [navigator.language] : [])];
  return wishes.map((tag) => String(tag).slice(0, 2).toLowerCase()).find((tag) => languages.includes(tag)) || own;
};
