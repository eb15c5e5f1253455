//! Headlines of the steps: one short sentence with a number in it.

use coop_or_gig_engine::choice::Kind;
use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::money::{Money, Quantity};
use coop_or_gig_engine::outcome::{Line, Period};
use yew::prelude::*;

use crate::format;
use crate::locale::{text, Key, Lang, Message};
use crate::state::workshop::Step;
use crate::view::View;
use crate::views::answer::{compared, headline};
use crate::workshop::invite::has_address;
use crate::workshop::presenter::steps::{Part, Side};

/// The sentence of a step.
pub(crate) struct Headline {
    /// Sentence with its number set apart. The element that holds it is keyed by its text.
    pub(crate) html: Html,
    /// Sentence as plain text.
    pub(crate) text: AttrValue,
    /// The number alone.
    pub(crate) number: Option<String>,
}

impl Headline {
    fn plain(text: AttrValue) -> Self {
        Self { html: html! { { &text } }, text, number: None }
    }

    /// A sentence that tells a number.
    fn telling(sentence: &Message, number: String) -> Self {
        let html = sentence.html(|value| html! { <strong><b translate="no">{ value }</b></strong> });
        Self { html, text: sentence.text(), number: Some(number) }
    }

    /// A sentence that tells an amount with its unit: the unit is smaller.
    fn amount(view: &View, sentence: fn(Lang, AttrValue) -> Message, amount: Money, period: Period) -> Self {
        let number = format::format_rounded(view.currency(), amount, period);
        let with_unit = format::per(view.lang, number.clone(), period);
        let sentence = sentence(view.lang, with_unit.text());
        let value = || html! { <strong>{ with_unit.html(|number| html! { <b translate="no">{ number }</b> }) }</strong> };
        Self { html: sentence.html(|_| value()), text: sentence.text(), number: Some(number) }
    }
}

fn kind(view: &View, side: Side) -> Kind {
    view.scenario().deals[side.place(view)].kind
}

/// Value for a platform or for a co-op, by the kind of the side's deal.
fn by_kind<T>(view: &View, side: Side, platform: T, coop: T) -> T {
    match kind(view, side) {
        Kind::Platform => platform,
        Kind::Coop => coop,
    }
}

/// A sentence for an app, one for a co-op, and one for a platform that is no app.
type Sentences = [fn(Lang, AttrValue) -> Message; 3];
const CUT: Sentences = [text::present_cut_platform, text::present_cut_coop, text::present_cut_other];
const ADDS: Sentences = [text::present_adds_platform, text::present_adds_coop, text::present_adds_other];

/// A sentence for each [name](compared::by_name) of a deal.
type Named = [fn(Lang, AttrValue) -> Message; 7];
const LEAVES: Named = [
    text::present_leaves_platform,
    text::present_leaves_agency,
    text::present_leaves_site,
    text::present_leaves_market,
    text::present_leaves_coop,
    text::present_leaves_first,
    text::present_leaves_second,
];
const MORE: Named = [
    text::present_more_platform,
    text::present_more_agency,
    text::present_more_site,
    text::present_more_market,
    text::present_more_coop,
    text::present_more_first,
    text::present_more_second,
];
/// Sentences on pay that must be earned before it can be paid.
const MORE_IF: Named = [
    text::present_more_platform_if,
    text::present_more_agency_if,
    text::present_more_site_if,
    text::present_more_market_if,
    text::present_more_coop_if,
    text::present_more_first_if,
    text::present_more_second_if,
];

/// A sentence with two values for each [name](compared::by_name) of a deal: what it promises, and what it lacks to pay that.
const MORE_SHORT: [fn(Lang, AttrValue, AttrValue) -> Message; 7] = [
    text::present_short_platform,
    text::present_short_agency,
    text::present_short_site,
    text::present_short_market,
    text::present_short_coop,
    text::present_short_first,
    text::present_short_second,
];

fn said(view: &View, side: Side, [app, coop, other]: Sentences, (amount, period): (Money, Period)) -> Headline {
    let platform = if view.is_other(side.place(view)) { other } else { app };
    Headline::amount(view, by_kind(view, side, platform, coop), amount, period)
}

/// Headline on the amount that a deal leaves, with the deal named.
pub(crate) fn leaves(view: &View, side: Side) -> Headline {
    let (amount, period) = (side.amount(view, Part::Keeps), view.state.period);
    if must_earn(view, side) {
        return Headline::amount(view, text::present_leaves_if, amount, period);
    }
    named(view, side, LEAVES, (amount, period))
}

/// True where the answer rests on the side's deal earning its pay first.
fn must_earn(view: &View, side: Side) -> bool {
    view.comparison.funding.is_some_and(|funding| funding.place == side.place(view))
}

fn named(view: &View, side: Side, sentences: Named, (amount, period): (Money, Period)) -> Headline {
    Headline::amount(view, compared::by_name(view, side.place(view), sentences), amount, period)
}

/// The hours of the first deal's week.
pub(crate) fn hours(view: &View, side: Side) -> AttrValue {
    in_hours(view, view.comparison.outcomes[side.place(view)].hours.worked())
}

/// Hours with their unit.
pub(crate) fn in_hours(view: &View, hours: Quantity) -> AttrValue {
    text::unit_hours(view.lang, format::quantity(hours)).text()
}

/// True where the organisation's part of what customers pay is not known: the price is the worker's pay, or no fee was entered.
pub(crate) fn is_unknown(view: &View, side: Side) -> bool {
    let keeps_nothing = kind(view, side) == Kind::Platform && side.amount(view, Part::Cut) == Money::ZERO;
    keeps_nothing || !view.comparison.outcomes[side.place(view)].knows_customers
}

/// True where both deals have the same amount of a part.
pub(crate) fn same(view: &View, part: Part) -> bool {
    Side::First.amount(view, part) == Side::Second.amount(view, part)
}

/// Part by which costs, tax and pension of the second deal are told: the last of them that it has, before the pension.
pub(crate) fn rest(view: &View) -> Part {
    [Part::Tax, Part::Costs].into_iter().find(|part| Side::Second.has(view, *part)).unwrap_or(Part::Pension)
}

fn part(view: &View, side: Side, part: Part) -> Headline {
    let amount = side.amount(view, part);
    let sentence: fn(Lang, AttrValue) -> Message = match part {
        Part::Comes if is_unknown(view, side) => text::present_comes_unknown,
        Part::Comes if side == Side::Second && same(view, part) && !is_unknown(view, Side::First) => text::present_same,
        Part::Comes => text::present_comes,
        Part::Cut if amount < Money::ZERO => return said(view, side, ADDS, (-amount, view.state.period)),
        Part::Cut => return said(view, side, CUT, (amount, view.state.period)),
        Part::Costs => text::present_costs,
        Part::Tax => text::present_tax,
        Part::Pension => text::present_pension,
        Part::Keeps => return left(view, side),
    };
    Headline::amount(view, sentence, amount, view.state.period)
}

/// Headline of what a real hour leaves.
fn left(view: &View, side: Side) -> Headline {
    let hour = view.comparison.outcomes[side.place(view)].statement(Period::Hour).amount(Line::TakeHome);
    if hour < Money::ZERO {
        return Headline::amount(view, text::present_short, -hour, Period::Hour);
    }
    let sentence = if must_earn(view, side) { text::present_leaves_if } else { text::present_left };
    Headline::amount(view, sentence, hour, Period::Hour)
}

fn difference(view: &View) -> Headline {
    let comparison = &view.comparison;
    if [Side::First, Side::Second].iter().all(|side| side.amount(view, Part::Keeps) < Money::ZERO) {
        return Headline::plain(headline::verdict(view).text());
    }
    let period = comparison.lead_period(view.state.period);
    let lead = comparison.told_lead(period);
    if let Some((place, Some(missing))) = headline::promised(view) {
        let sentence = if comparison.verdict == Verdict::Same {
            text::present_alike_short(view.lang, missing)
        } else {
            let more = view.amount_per(Money(lead.pence().abs()), period);
            compared::by_name(view, place, MORE_SHORT)(view.lang, more, missing)
        };
        // The number alone would be a lead without what is missing.
        let html = sentence.html(|value| html! { <strong>{ value }</strong> });
        return Headline { html, text: sentence.text(), number: None };
    }
    let earned = comparison.funding.is_some();
    let more = if earned { MORE_IF } else { MORE };
    match comparison.verdict {
        Verdict::Same => Headline::plain(view.attr(if earned { text::PRESENT_ALIKE_IF } else { text::PRESENT_ALIKE })),
        Verdict::To => named(view, Side::Second, more, (lead, period)),
        Verdict::From => named(view, Side::First, more, (-lead, period)),
    }
}

/// The jobs that the second deal must bring, to leave as much and to earn what it pays.
fn jobs(view: &View, is_open: bool) -> Headline {
    let volume = view.comparison.needed;
    let share = |sentence: fn(Lang, AttrValue) -> Message, share: String| {
        Headline::telling(&sentence(view.lang, share.clone().into()), share)
    };
    match volume.threshold {
        _ if !is_open => Headline::plain(view.attr(question(view))),
        Threshold::AtLeast(least) if !volume.fits => share(text::present_needs_toomuch, format::percent_at_least(least)),
        Threshold::AtLeast(least) => share(text::present_needs, format::percent_at_least(least)),
        Threshold::AtMost(most) => share(text::present_needs_most, format::percent_at_most(most)),
        Threshold::Always => Headline::plain(view.attr(text::PRESENT_NEEDS_ALWAYS)),
        Threshold::Never => Headline::plain(view.attr(text::PRESENT_NEEDS_NEVER)),
    }
}

fn question(view: &View) -> Key {
    by_kind(view, Side::Second, text::PRESENT_JOBS_SECOND, text::PRESENT_JOBS_COOP)
}

/// The question of the whole story, which gives nothing of its answer away.
fn asked(view: &View) -> Key {
    if compared::app_to_coop(view) {
        text::PRESENT_ASKED
    } else {
        text::PRESENT_ASKED_EITHER
    }
}

/// The sentence of a step; `is_open` once its answer may be seen.
pub(crate) fn headline(view: &View, step: Step, is_open: bool) -> Headline {
    let first = |told| part(view, Side::First, told);
    let second = |told| part(view, Side::Second, told);
    match step {
        Step::Title => Headline::plain(view.attr(asked(view))),
        Step::Week => {
            let number = format::quantity(view.comparison.outcomes[view.comparison.from].hours.worked());
            Headline::telling(&text::present_week(view.lang, hours(view, Side::First)), number)
        }
        Step::Comes => first(Part::Comes),
        Step::Guess => {
            let amount = Side::First.amount(view, Part::Comes);
            Headline::amount(view, text::present_guess_first, amount, view.state.period)
        }
        Step::Cut => first(Part::Cut),
        Step::Costs => first(Part::Costs),
        Step::Tax => first(Part::Tax),
        Step::Pension => first(Part::Pension),
        Step::Left => first(Part::Keeps),
        Step::GuessSecond if is_open => leaves(view, Side::Second),
        Step::GuessSecond => {
            Headline::plain(view.attr(by_kind(view, Side::Second, text::PRESENT_GUESS_PLATFORM, text::PRESENT_GUESS_COOP)))
        }
        Step::SecondComes => second(Part::Comes),
        Step::SecondCut => second(Part::Cut),
        Step::SecondRest => second(rest(view)),
        Step::SecondLeft => second(Part::Keeps),
        Step::Difference | Step::End => difference(view),
        Step::Jobs => jobs(view, is_open),
        Step::Room if has_address(view) => Headline::plain(view.attr(text::PRESENT_SCAN)),
        Step::Room => Headline::plain(view.attr(text::PRESENT_NO_ADDRESS)),
        Step::Numbers => Headline::plain(view.attr(text::NUMBERS_TITLE)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::views::more::export::tests::view;
    use crate::workshop::presenter::captions::{above, below};

    #[test]
    fn deals_are_named_by_what_tells_them_apart() {
        let told = |lang, link: &str| {
            let view = view(lang, link);
            let hands = below(&view, Step::GuessSecond, false);
            [headline(&view, Step::Difference, true).text, hands, below(&view, Step::Jobs, false)].join(" ")
        };
        let named = [
            ("courier", "app", "ap"),
            ("employed-carer", "agency", "asiantaeth"),
            ("photographer", "site", "wefan"),
            ("food-producer", "market", "farchnad"),
        ];
        for (preset, what, is) in named {
            let link = format!("v=1&preset={preset}");
            let said = told(Lang::En, &link);
            assert!(said.contains(&format!("The {what} leaves ")) && said.contains(" would leave "), "{said}");
            assert!(!["first", "second", "other"].iter().any(|number| said.contains(number)), "{said}");
            let said = told(Lang::Cy, &link);
            assert!(said.contains(&format!("Mae’r {is} yn gadael ")), "{said}");
            assert!(!["cyntaf", "gyntaf", " ail "].iter().any(|number| said.contains(number)), "{said}");
        }
        // The other way round, too; of two of a kind each is told by its place.
        assert!(told(Lang::En, "v=1&preset=private-hire&from=2&to=1").contains("The co-op leaves "));
        // A wage that must be earned first is no amount that anybody leaves yet.
        let earned = told(Lang::En, "v=1&preset=courier&from=2&to=1");
        assert!(earned.contains("It would leave you £") && earned.contains("if it can pay that."), "{earned}");
        let alike = told(Lang::En, "v=1&preset=courier&2.kind=platform");
        assert!(alike.contains("The first leaves "), "{alike}");
    }

    #[test]
    fn the_lead_is_told_as_what_would_be_with_what_it_rests_on() {
        let view = view(Lang::En, "v=1&preset=private-hire");
        for step in [Step::Difference, Step::End] {
            assert!(
                headline(&view, step, true).text.starts_with("The co-op would leave £"),
                "{}",
                headline(&view, step, true).text
            );
        }
        let year = below(&view, Step::Difference, true);
        assert!(year.starts_with("Over a year, that would be £") && year.contains(", if this much work comes in."), "{year}");
        // The page's figures are not what a room found.
        assert_eq!(above(&view, Step::End, true), "At the page’s figures");
    }

    #[test]
    fn what_is_no_app_is_not_called_one() {
        let links = ["employed-carer", "photographer", "food-producer", "food-producer&2.volume=10", "photographer&price-is=pay"];
        for (lang, words) in [(Lang::En, ["the app", "The app"]), (Lang::Cy, ["yr ap ", "’r ap "])] {
            for view in links.map(|link| view(lang, &format!("v=1&preset={link}"))) {
                for (step, is_open) in Step::ALL.into_iter().flat_map(|step| [(step, false), (step, true)]) {
                    let said = format!("{} {} ", headline(&view, step, is_open).text, below(&view, step, is_open));
                    assert!(!words.iter().any(|word| said.contains(word)), "{said}");
                }
            }
        }
    }
}
