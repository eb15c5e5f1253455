// How far it is from opening the page to an own answer, counted as a phone's owner would: taps, and flicks of a screen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { field, takeHomeAmounts } from './page.mjs';
import { eventually, open, setUp } from './support.mjs';
import { LANGUAGES } from './texts.mjs';

const place = setUp();
const PHONE = { viewport: { width: 360, height: 740 }, context: { hasTouch: true, isMobile: true } };
/** Height of the bar of views at the foot. */
const FOOT = 56;

/** Someone with a phone, who scrolls only where what is wanted is out of sight. */
class Hand {
  taps = 0;

  /** Pixels that were scrolled, there and back. */
  far = 0;

  constructor(page) { this.page = page; }

  async see(control) {
    const far = await control.evaluate((element, foot) => {
      const { top, bottom } = element.getBoundingClientRect();
      if (bottom > innerHeight - foot) return bottom - innerHeight + foot;
      return Math.min(top, 0);
    }, FOOT);
    if (far === 0) return;
    this.far += Math.abs(far);
    await this.page.evaluate((far) => scrollBy(0, far), far);
  }

  async type(key, figure) {
    const control = field(this.page, key);
    await this.see(control);
    await control.tap();
    this.taps += 1;
    await this.page.keyboard.type(figure);
  }

  async choose(key, option) {
    const control = field(this.page, key);
    await this.see(control);
    await control.selectOption(option);
    // One on the control, one on what the phone offers.
    this.taps += 2;
  }
}

for (const lang of LANGUAGES) {
  test(`a courier has an own answer after ten taps and one flick at most (${lang})`, async (t) => {
    const page = await open(t, place, { lang, view: 'answer', ...PHONE });
    const hand = new Hand(page);
    await hand.choose('preset', 'courier');
    await eventually(async () => /courier/.test(await page.evaluate(() => location.hash)), true);
    const before = await takeHomeAmounts(page).allInnerTexts();
    await hand.type('hours', '25');
    await hand.type('jobs-an-hour', '2.5');
    await hand.type('price', '4.20');
    await eventually(async () => (await takeHomeAmounts(page).allInnerTexts()).every((amount, place) => amount !== before[place]), true);
    await hand.see(takeHomeAmounts(page).last());
    assert.ok(hand.taps <= 10, `${hand.taps} taps`);
    assert.ok(hand.far <= PHONE.viewport.height - FOOT, `${hand.far} px, more than a flick of a screen`);
  });
}
