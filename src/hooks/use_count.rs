//! Amounts that count from their old to their new value once a figure is changed. What counts is drawn over the amount: the page's text is
//! the new value from the start.

use std::cell::RefCell;
use std::rc::Rc;

use coop_or_gig_engine::outcome::Period;
use web_sys::Element;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser;
use crate::format::whole;
use crate::locale::Lang;
use crate::view::View;

/// Amounts that count: that of the headline, and those of the bars.
const AMOUNTS: &str = ".answer h1 strong, .takehome .figure > :is(b, .ahead)";
/// Attribute with what is drawn over an amount (`style/count.css`).
const DRAWN: &str = "data-count";
/// Time in milliseconds until the new value is reached.
const LASTS_MS: i64 = 300;

/// Amounts as they were shown last.
#[derive(Default)]
struct Counting {
    /// Language and period of the amounts: in others they do not count.
    of: Option<(Lang, Period)>,
    amounts: Vec<Amount>,
    /// Number of counts begun: an earlier one ends where another begins.
    begun: usize,
}

/// Amount on the page.
struct Amount {
    element: Element,
    text: String,
    /// Words around the amount in the headline; empty for a bar.
    sentence: String,
    /// Text that is drawn.
    drawn: String,
}

/// Has the amounts count after each change of the figures. Nothing moves for readers who want no motion.
#[hook]
pub(crate) fn use_count(view: &View) {
    let counting = use_mut_ref(Counting::default);
    let of = (view.lang, view.state.period);
    use_effect(move || after(&counting, of));
}

/// The page has been shown.
fn after(counting: &Rc<RefCell<Counting>>, of: (Lang, Period)) {
    let mut amounts: Vec<Amount> = browser::all(AMOUNTS).into_iter().map(Amount::of).collect();
    let mut now = counting.borrow_mut();
    let texts = |amounts: &[Amount]| amounts.iter().map(|amount| amount.text.clone()).collect::<Vec<_>>();
    let is_same_kind = now.of == Some(of) && now.amounts.len() == amounts.len();
    if is_same_kind && texts(&now.amounts) == texts(&amounts) {
        return;
    }
    let counts = is_same_kind && !browser::wants_no_motion();
    for (amount, before) in amounts.iter_mut().zip(&now.amounts) {
        let is_told_alike = counts && amount.sentence == before.sentence;
        match is_told_alike.then(|| count_between(&before.drawn, &amount.text, 0)).flatten() {
            Some(drawn) => amount.draw(drawn),
            None => amount.settle(),
        }
    }
    now.of = Some(of);
    now.amounts = amounts;
    now.begun += 1;
    if counts {
        spawn_local(count(counting.clone(), now.begun));
    }
}

/// Draws the amounts on their way from what is drawn now, until they are there or another count has begun.
async fn count(counting: Rc<RefCell<Counting>>, turn: usize) {
    let from: Vec<String> = counting.borrow().amounts.iter().map(|amount| amount.drawn.clone()).collect();
    let start = browser::now();
    loop {
        browser::painted().await;
        let mut now = counting.borrow_mut();
        if now.begun != turn {
            return;
        }
        #[allow(clippy::cast_possible_truncation)]
        let left = LASTS_MS - (browser::now() - start) as i64;
        for (amount, from) in now.amounts.iter_mut().zip(&from) {
            // Fast at first, then slower.
            let way = 1_000 - left.max(0) * left.max(0) * 1_000 / (LASTS_MS * LASTS_MS);
            match count_between(from, &amount.text, way).filter(|_| left > 0) {
                Some(drawn) => amount.draw(drawn),
                None => amount.settle(),
            }
        }
        if left <= 0 {
            return;
        }
    }
}

impl Amount {
    /// Amount that this element shows.
    fn of(element: Element) -> Self {
        let text = element.text_content().unwrap_or_default();
        let headline = element.closest("h1").ok().flatten().and_then(|headline| headline.text_content());
        let sentence = headline.unwrap_or_default().replace(&text, "");
        Self { element, sentence, drawn: text.clone(), text }
    }

    /// Draws a text over the amount.
    fn draw(&mut self, drawn: String) {
        let _ = self.element.set_attribute(DRAWN, &drawn);
        self.drawn = drawn;
    }

    /// Leaves the amount as it is.
    fn settle(&mut self) {
        let _ = self.element.remove_attribute(DRAWN);
        self.drawn.clone_from(&self.text);
    }
}

/// Text on the way from one to another that differs in its amount alone, as £408 from £427; `way` is the part of it, in thousandths.
/// `None` where the texts differ in more, or not at all.
fn count_between(from: &str, to: &str, way: i64) -> Option<String> {
    let (before, old, after) = amount_in(from)?;
    let (start, new, end) = amount_in(to)?;
    let decimals = |amount: &str| amount.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let (width, is_same_but_for_it) = (decimals(new), (start, end) == (before, after));
    if !is_same_but_for_it || width != decimals(old) || old == new {
        return None;
    }
    let number = |amount: &str| amount.replace([',', '.'], "").parse::<i64>().ok();
    let (old, new, unit) = (number(old)?, number(new)?, 10_i64.checked_pow(u32::try_from(width).ok()?)?);
    let now = old.checked_add(new.checked_sub(old)?.checked_mul(way)? / 1_000)?;
    let fraction = if width > 0 { format!(".{:0width$}", now % unit) } else { String::new() };
    Some(format!("{start}{}{fraction}{end}", whole(now / unit)))
}

/// The first amount in a text, between what stands before and after it.
fn amount_in(text: &str) -> Option<(&str, &str, &str)> {
    let (before, from) = text.split_at(text.find(|c: char| c.is_ascii_digit())?);
    let end = from.find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.').unwrap_or(from.len());
    let amount = from[..end].trim_end_matches([',', '.']);
    Some((before, amount, &from[amount.len()..]))
}

#[cfg(test)]
mod tests {
    use super::count_between;

    #[test]
    fn amounts_count_from_the_old_to_the_new() {
        let on_the_way = |from: &str, to: &str| [0, 500, 1_000].map(|way| count_between(from, to, way).expect("they count"));
        assert_eq!(on_the_way("£408", "£1,427"), ["£408", "£917", "£1,427"]);
        assert_eq!(on_the_way("£18 a week", "£5 a week"), ["£18 a week", "£12 a week", "£5 a week"]);
        assert_eq!(on_the_way("−£20.00 less.", "−£1.05 less."), ["−£20.00 less.", "−£10.53 less.", "−£1.05 less."]);
        // What says something else, or the same, does not count.
        for (from, to) in
            [("£18 a week", "£18 a year"), ("£20", "−£20"), ("£20", "£20.50"), ("£20", "£20"), ("", "£20"), ("£20", "none")]
        {
            assert_eq!(count_between(from, to, 500), None, "{from} to {to}");
        }
        assert_eq!(count_between("£1", &format!("£{}", i64::MAX), 500), None);
    }
}
