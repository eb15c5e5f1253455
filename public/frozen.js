// In copies that never change: says so quietly once their newest tax year is over. YEAR_ENDS and TEXTS are filled in by the build.
const copy = document.documentElement;

/** @type {(key: string) => string} */
const words = (key) => (TEXTS[copy.lang] ?? TEXTS.en)[key];

const say = () => {
  document.querySelector('.passed')?.remove();
  const link = Object.assign(document.createElement('a'), { textContent: words('live'), target: '_blank', rel: 'noopener' });
  const follow = () => { link.href = `../../?lang=${copy.lang}${location.hash}`; };
  follow();
  for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, follow);
  const note = Object.assign(document.createElement('p'), { className: 'passed note', lang: copy.lang });
  note.append(`${words('passed')} `, link);
  document.body.append(note);
};

if (new Date() >= new Date(`${YEAR_ENDS}T24:00`)) {
  say();
  new MutationObserver(say).observe(copy, { attributeFilter: ['lang'] });
}
