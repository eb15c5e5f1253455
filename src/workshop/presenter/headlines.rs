//! Headlines of the steps: one short sentence with a number in it.

use coop_or_gig_engine::choice::{Basis, Kind, SoldBy};
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::funding;
use coop_or_gig_engine::money::{Money, Quantity};
use coop_or_gig_engine::outcome::Period;
use yew::prelude::*;

use crate::format;
use crate::locale::{text, Key, Lang, Message};
use crate::state::workshop::Step;
use crate::view::View;
use crate::views::answer::{compared, headline};
use crate::workshop::invite::has_address;
use crate::workshop::presenter::leads::{difference, leaves, left};
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
    pub(super) fn plain(text: AttrValue) -> Self {
        Self { html: html! { { &text } }, text, number: None }
    }

    /// A sentence that tells a number.
    pub(super) fn telling(sentence: &Message, number: String) -> Self {
        let html = sentence.html(|value| html! { <strong><b translate="no">{ value }</b></strong> });
        Self { html, text: sentence.text(), number: Some(number) }
    }

    /// A sentence that tells an amount with its unit: the unit is smaller.
    pub(super) fn amount(view: &View, sentence: fn(Lang, AttrValue) -> Message, amount: Money, period: Period) -> Self {
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
/// What a deal adds that it must earn first, and does not.
const FINDS: Sentences = [text::present_finds_platform, text::present_finds_coop, text::present_finds_other];

fn said(view: &View, side: Side, [app, coop, other]: Sentences, (amount, period): (Money, Period)) -> Headline {
    let platform = if view.is_other(side.place(view)) { other } else { app };
    Headline::amount(view, by_kind(view, side, platform, coop), amount, period)
}

/// The hours of the first deal's week.
pub(crate) fn hours(view: &View, side: Side) -> AttrValue {
    in_hours(view, view.comparison.outcomes[side.place(view)].hours.worked())
}

/// Hours with their unit.
pub(crate) fn in_hours(view: &View, hours: Quantity) -> AttrValue {
    text::unit_hours(view.lang, format::quantity(hours)).text()
}

/// True where the organisation's part of what customers pay is not known: the price is the worker's pay.
pub(crate) fn is_unknown(view: &View, side: Side) -> bool {
    !side.outcome(view).knows_customers
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
        Part::Cut if amount < Money::ZERO => {
            let must_earn = funding::must_earn(view.scenario(), side.place(view), side.outcome(view));
            return said(view, side, if must_earn { FINDS } else { ADDS }, (-amount, view.state.period));
        }
        Part::Cut => return said(view, side, CUT, (amount, view.state.period)),
        Part::Costs => text::present_costs,
        Part::Tax => text::present_tax,
        Part::Pension => text::present_pension,
        Part::Keeps => return left(view, side),
    };
    Headline::amount(view, sentence, amount, view.state.period)
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
        Threshold::Never if view.scenario().week.sold_by == SoldBy::Job && !view.scenario().week.is_idle() => {
            let minutes = headline::job_minutes(view);
            Headline::telling(&text::present_needs_never_minutes(view.lang, minutes.clone()), minutes)
        }
        Threshold::Never => Headline::plain(view.attr(text::PRESENT_NEEDS_NEVER)),
    }
}

/// The hours of the first deal's week, and those of paid work where there are others. A wage may be paid for those, too.
fn week(view: &View) -> Headline {
    let (worked, paid) = (Side::First.outcome(view).hours.worked(), Side::First.outcome(view).hours.engaged);
    let all = hours(view, Side::First);
    if paid == worked || view.scenario().deals[Side::First.place(view)].basis == Basis::Wage {
        return Headline::telling(&text::present_week(view.lang, all), format::quantity(worked));
    }
    let paid = format::quantity(paid);
    Headline::telling(&text::present_week_paid(view.lang, all, paid.clone()), paid)
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
        Step::Week => week(view),
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
    fn what_a_deal_could_not_pay_it_does_not_add() {
        let low_paid = "v=1&preset=courier&hours=12&price=4.31&jobs-an-hour=1.5&2.price-level=208.8167";
        let told = |lang, link: &str, step| headline(&view(lang, link), step, true).text;
        assert_eq!(told(Lang::En, low_paid, Step::SecondCut), "The co-op would have to find £42 a week elsewhere.");
        let welsh = told(Lang::Cy, low_paid, Step::SecondCut);
        assert_eq!(welsh, "Byddai’n rhaid i’r gydweithfa gael £42 yr wythnos o rywle arall.");
        // No number of jobs is enough while each takes as long as it does.
        let never = format!("{low_paid}&2.wage=100&2.wage-hours=logged-on&2.price-level=10");
        assert_eq!(told(Lang::En, &never, Step::Jobs), "While a job takes about 33 minutes, no number of jobs is enough.");
        // A platform makes pay up from what it has.
        let made_up = "v=1&preset=courier&1.guarantee=30&1.status=worker";
        assert!(told(Lang::En, made_up, Step::Cut).starts_with("The app adds £"), "{}", told(Lang::En, made_up, Step::Cut));
    }

    #[test]
    fn the_week_tells_how_much_of_it_is_paid_work() {
        let told = |lang, link: &str| headline(&view(lang, link), Step::Week, true);
        let driver = told(Lang::En, "v=1&preset=private-hire");
        assert_eq!((&*driver.text, driver.number.as_deref()), ("Of 40 hours a week, 21.6 are paid work.", Some("21.6")));
        assert_eq!(told(Lang::Cy, "v=1&preset=private-hire").text, "O 40 awr yr wythnos, mae 21.6 yn waith â thâl.");
        // All of it is, or a wage may be paid for waiting, too.
        for link in ["v=1&preset=private-hire&busy=100", "v=1&preset=private-hire&1.basis=wage&1.wage=15"] {
            assert_eq!(told(Lang::En, link).text, "40 hours of work a week.", "{link}");
        }
    }

    #[test]
    fn a_lead_by_longer_hours_tells_them() {
        let told = |lang, link: &str| below(&view(lang, &format!("v=1&preset=private-hire{link}")), Step::Difference, true);
        let [english, welsh] = [Lang::En, Lang::Cy].map(|lang| told(lang, "&2.volume=200&miles-follow=jobs"));
        assert!(english.contains("Work each week: App 40 hours, Co-op 43.2 hours."), "{english}");
        assert!(welsh.contains("Gwaith bob wythnos: Ap 40 awr, Cydweithfa 43.2 awr."), "{welsh}");
        assert!(!told(Lang::En, "").contains("Work each week"));
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
