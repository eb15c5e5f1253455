//! Amounts that count from their old to their new value once a figure is changed. What counts is drawn over the amount: the page's text is
//! the new value from the start.

use std::cell::RefCell;
use std::rc::Rc;

use coop_or_gig_engine::money::Money;
use web_sys::Element;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser;

/// Attribute with what is drawn over an amount (`style/count.css`).
const DRAWN: &str = "data-count";
/// Time in milliseconds until the new value is reached.
const LASTS_MS: i64 = 300;

/// Amount that counts.
#[derive(Clone)]
pub(crate) struct Counted {
    /// Selector of the elements among which the amount stands, and its place among them, from 0.
    pub(crate) at: (&'static str, usize),
    pub(crate) amount: Money,
    /// Words that the amount is told in: between others it does not count.
    pub(crate) words: AttrValue,
    /// Text of an amount in this place.
    pub(crate) text: Rc<dyn Fn(Money) -> AttrValue>,
}

impl Counted {
    fn element(&self) -> Option<Element> {
        let (selector, place) = self.at;
        browser::all(selector).into_iter().nth(place)
    }
}

/// Amount on its way.
struct Moving {
    to: Counted,
    from: Money,
    /// Amount that is drawn.
    drawn: Money,
    /// Element that the amount is drawn over while it moves.
    element: Option<Element>,
}

impl Moving {
    fn new(to: &Counted, from: Money) -> Self {
        let element = (from != to.amount).then(|| to.element()).flatten();
        Self { to: to.clone(), from, drawn: to.amount, element }
    }

    /// Draws the amount with so many milliseconds left: fast at first, then slower. One that has arrived is left as it is.
    fn draw(&mut self, left: i64) {
        let Some(element) = &self.element else { return };
        let to = self.to.amount;
        let rest = left.max(0) * left.max(0);
        self.drawn = Money(to.pence() + (self.from - to).pence().saturating_mul(rest) / (LASTS_MS * LASTS_MS));
        let _ = if left > 0 { element.set_attribute(DRAWN, &(self.to.text)(self.drawn)) } else { element.remove_attribute(DRAWN) };
    }
}

/// Amounts as they were shown last, and how often they have begun to count: an earlier count ends where another begins.
#[derive(Default)]
struct Counting {
    moving: Vec<Moving>,
    begun: usize,
}

/// Has the amounts count after each change of the figures. Nothing moves for readers who want no motion.
#[hook]
pub(crate) fn use_count(amounts: Vec<Counted>) {
    let counting = use_mut_ref(Counting::default);
    use_effect(move || shown(&counting, &amounts));
}

/// Has these amounts, which the page has just shown, count from those that it showed before.
fn shown(counting: &Rc<RefCell<Counting>>, amounts: &[Counted]) {
    let mut now = counting.borrow_mut();
    let is_same = |to: &Counted, before: &Counted| to.at == before.at && to.words == before.words;
    let same = now
        .moving
        .iter()
        .map(|moving| &moving.to)
        .zip(amounts)
        .filter(|(before, to)| is_same(to, before) && before.amount == to.amount);
    if same.count() == amounts.len() && now.moving.len() == amounts.len() {
        return;
    }
    let is_still = browser::wants_no_motion();
    for moving in &mut now.moving {
        moving.draw(0);
    }
    let from = |to: &Counted| {
        now.moving.iter().find(|before| is_same(to, &before.to) && !is_still).map_or(to.amount, |before| before.drawn)
    };
    let moving = amounts.iter().map(|to| Moving::new(to, from(to))).collect();
    *now = Counting { moving, begun: now.begun + 1 };
    if now.moving.iter().any(|moving| moving.element.is_some()) {
        now.moving.iter_mut().for_each(|moving| moving.draw(LASTS_MS));
        spawn_local(count(counting.clone(), now.begun));
    }
}

/// Draws the amounts on their way until they are there, or another count has begun.
async fn count(counting: Rc<RefCell<Counting>>, turn: usize) {
    let start = browser::now();
    loop {
        browser::painted().await;
        let mut now = counting.borrow_mut();
        if now.begun != turn {
            return;
        }
        #[allow(clippy::cast_possible_truncation)]
        let left = LASTS_MS - (browser::now() - start) as i64;
        for moving in &mut now.moving {
            moving.draw(left);
        }
        if left <= 0 {
            return;
        }
    }
}
