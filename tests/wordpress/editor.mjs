// The block editor, as an author uses it.
import { AUTHOR, open } from './place.mjs';

/** The editor with an empty post, or with that at `path`, past its welcome. */
export const newPost = async (t, place, { user = AUTHOR, path = 'post-new.php' } = {}) => {
  // WordPress asks whether an author may do what only administrators may, and logs that the answer is no.
  const page = await open(t, place, `${place.site.url}wp-admin/${path}`, { user, noisy: true });
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate(() => globalThis.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false));
  return page;
};
/** Adds a block by its name. */
export const insert = async (page, name) => {
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  await page.getByRole('searchbox').fill(name);
  // An icon may be a letter of a font, which counts to the name.
  await page.getByRole('option').filter({ has: page.getByText(name, { exact: true }) }).click();
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
};
/** The choices of the block, opened. */
export const sidebar = async (page) => {
  const region = page.getByRole('region', { name: 'Editor settings' });
  if (!await region.getByRole('button', { name: 'Close settings' }).count()) await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await region.getByRole('button', { name: 'Block', exact: false }).first().click();
  return region;
};
/** Publishes the post, and returns its address. */
export const publish = async (page) => {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Editor publish' });
  await panel.getByRole('button', { name: 'Publish', exact: true }).click();
  return panel.getByRole('link', { name: 'View Post' }).getAttribute('href');
};
/** The attributes of the element that the editor shows. */
export const previewed = (page) => page.locator('coop-or-gig').evaluate((element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])));

/** Pastes words into an empty paragraph, as from another program. */
export const paste = async (page, words) => {
  await page.evaluate(() => {
    const { blocks, data } = globalThis.wp;
    data.dispatch('core/block-editor').resetBlocks([blocks.createBlock('core/paragraph')]);
  });
  const paragraph = page.getByRole('document', { name: /^Empty block/ });
  await paragraph.click();
  await paragraph.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, words);
};

/** The blocks of the post: names and attributes. */
export const contents = (page) => page.evaluate(() => globalThis.wp.data.select('core/block-editor').getBlocks().map(({ name, attributes }) => ({ name, attributes })));
