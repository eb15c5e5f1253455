// What plugins that make pages faster do to the script: it finds the calculator all the same, and never frames a page of the host's.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { calculator, codes, fits, measures, setUpHosts, visit } from './hosts.mjs';
import { openLink } from './page.mjs';
import { DIST } from './support.mjs';

const place = setUpHosts();
const EMBED = readFileSync(join(DIST, 'embed.js'), 'utf8');
/** The line that loads the script, as the page for editors writes it. */
const LINE = /<script [^>]*><\/script>/;
const address = () => `${place.site}embed.js`;

/** What becomes of the line. */
const OPTIMISED = {
  'made a module': () => `<script type="module" src="${address()}"></script>`,
  'written into the page': () => `<script>${EMBED}</script>`,
  'put into the host’s own bundle': () => {
    place.pages['/cache/bundle-1a2b.js'] = `console.log("theirs");${EMBED}`;
    return '<script src="/cache/bundle-1a2b.js"></script>';
  },
  'put into a bundle in the head': () => {
    place.pages['/cache/head-1a2b.js'] = EMBED;
    return '';
  },
  'copied to the host': () => {
    place.pages['/wp-content/cache/embed.js'] = EMBED;
    return '<script src="/wp-content/cache/embed.js?ver=1"></script>';
  },
  'delayed, its address put aside': () => `<script type="delayed" data-later-src="${address()}"></script><script>setTimeout(() => {
    const tag = document.querySelector('[data-later-src]');
    const script = document.createElement('script');
    script.src = tag.dataset.laterSrc;
    tag.replaceWith(script);
  }, 300)</script>`,
  'delayed, and run as text': () => `<script>setTimeout(() => (0, eval)(${JSON.stringify(EMBED).replaceAll('<', '\\u003c')}), 300)</script>`,
};
const HEADS = { 'put into a bundle in the head': '<script src="/cache/head-1a2b.js"></script>' };

/** The code as it is written today, as it was before the element had a `src`, and as somebody wrote it by hand. */
const CODES = {
  today: (script) => script,
  'of before': (script) => script.replace(/ src="[^"]*"(?=[^>]*><a)/, ''),
  'by hand': (script) => script.replace(/<coop-or-gig[^]*<\/coop-or-gig>/, `<coop-or-gig preset="courier"><a href="${place.site}">Co-op or gig?</a></coop-or-gig>`),
};

for (const [what, tag] of Object.entries(OPTIMISED)) {
  test(`the script is ${what}`, async (t) => {
    const { script } = await codes(place, { preset: 'courier' });
    for (const [which, code] of Object.entries(CODES)) {
      const written = code(script);
      assert.equal(/<coop-or-gig[^>]* src=/.test(written), which === 'today', written);
      const page = await visit(t, place, written.replace(LINE, tag), { site: place.lax, head: HEADS[what] });
      const frame = await calculator(page);
      assert.ok(frame.url().startsWith(place.site), `${which}: ${frame.url()}`);
      assert.match(await openLink(frame).getAttribute('href'), /preset=courier/);
      await fits(frame, which);
    }
  });
}

test('where nothing says where the calculator is, nothing is framed and what stands in the element is seen', async (t) => {
  for (const tag of [`<script>${EMBED}</script>`, OPTIMISED['put into the host’s own bundle']()]) {
    const page = await visit(t, place, `<coop-or-gig preset="courier">See <b>their</b> calculator</coop-or-gig>${tag}`, { site: place.lax });
    await page.waitForFunction(() => customElements.get('coop-or-gig'));
    await page.waitForTimeout(300);
    assert.equal(page.frames().length, 1);
    assert.ok(await page.getByText('See their calculator').isVisible());
  }
});

test('an address that is a script is no place', async (t) => {
  const page = await visit(t, place, `<coop-or-gig src="javascript:alert(1)">A link</coop-or-gig><script src="${address()}"></script>`, { site: place.lax, noisy: true });
  await page.waitForFunction(() => customElements.get('coop-or-gig'));
  assert.equal(page.frames().length, 1);
  assert.ok(await page.getByText('A link').isVisible());
  assert.deepEqual(page.problems.filter((problem) => /alert/.test(problem)), []);
});

test('other people’s script of the same name is not taken for it, nor a link for the place where the script says another', async (t) => {
  place.pages['/other/embed.js'] = '';
  const other = `<script src="/other/embed.js"></script><script src="${place.lax.other}other/embed.js"></script>`;
  const plain = `${other}<coop-or-gig preset="courier"><a href="https://campaign.example/about">About</a></coop-or-gig><script src="${address()}"></script>`;
  const frame = await calculator(await visit(t, place, plain, { site: place.lax }));
  assert.ok(frame.url().startsWith(place.site), frame.url());
});

test('a plain frame follows its content whatever became of the script', async (t) => {
  const { iframe } = await codes(place, { view: 'whole' });
  for (const what of ['written into the page', 'put into the host’s own bundle', 'copied to the host']) {
    const page = await visit(t, place, `${iframe}${OPTIMISED[what]()}`, { site: place.lax });
    const frame = await calculator(page);
    await fits(frame, what);
    assert.ok((await measures(frame)).outer > 700);
  }
});
