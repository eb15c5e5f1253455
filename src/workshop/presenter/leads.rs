//! Headlines on what a deal leaves and on the lead, with what they rest on.

use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::{Line, Period};
use yew::prelude::*;

use crate::locale::{text, Lang, Message};
use crate::view::View;
use crate::views::answer::{beside, compared, headline};
use crate::workshop::presenter::headlines::Headline;
use crate::workshop::presenter::steps::{Part, Side};

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
/// Sentences on the deal compared with, whose co-op must pay its way for it; the other is not asked.
const MORE_WAY: Named = {
    let second = text::present_more_second_way;
    [second, second, second, second, text::present_more_coop_way, second, second]
};

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

/// Condition of what a deal leaves, beside the work.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rests {
    /// The deal can pay what it leaves.
    Pay,
    /// The linked co-op pays its way, which it cannot by its own accounts.
    Way,
}

/// Condition of the lead, beside the work. `None` where there is none.
pub(crate) fn rests(view: &View) -> Option<Rests> {
    if view.comparison.funding.is_some() || beside::loss(view).is_some() {
        return Some(Rests::Pay);
    }
    view.comparison.must_pay_its_way.then_some(Rests::Way)
}

/// Condition of the lead where it is the side's and the story has not told it with the side's money.
fn condition(view: &View, side: Side) -> Option<Rests> {
    let place = side.place(view);
    let earned = view.comparison.funding.filter(|funding| funding.place == place).map(|_| Rests::Pay);
    earned.or_else(|| rests(view).filter(|rests| *rests == Rests::Way && place == view.comparison.to))
}

/// Headline on the amount that a deal leaves, with the deal named.
pub(crate) fn leaves(view: &View, side: Side) -> Headline {
    let (amount, period) = (side.amount(view, Part::Keeps), view.state.period);
    match condition(view, side) {
        Some(Rests::Pay) => Headline::amount(view, text::present_leaves_if, amount, period),
        Some(Rests::Way) => Headline::amount(view, text::present_leaves_way, amount, period),
        None => named(view, side, LEAVES, (amount, period)),
    }
}

fn named(view: &View, side: Side, sentences: Named, (amount, period): (Money, Period)) -> Headline {
    Headline::amount(view, compared::by_name(view, side.place(view), sentences), amount, period)
}

/// Headline of what a real hour leaves. What the worker pays into a pension is no cost of the work.
pub(crate) fn left(view: &View, side: Side) -> Headline {
    let statement = side.outcome(view).statement(Period::Hour);
    let hour = statement.amount(Line::TakeHome);
    if hour < Money::ZERO {
        let is_put_by = hour - statement.amount(Line::Pension) >= Money::ZERO;
        let sentence = if is_put_by { text::present_put_by } else { text::present_short };
        return Headline::amount(view, sentence, -hour, Period::Hour);
    }
    let sentence = match condition(view, side) {
        Some(Rests::Pay) => text::present_leaves_if,
        Some(Rests::Way) => text::present_leaves_way,
        None => text::present_left,
    };
    Headline::amount(view, sentence, hour, Period::Hour)
}

/// Headline on the lead.
pub(crate) fn difference(view: &View) -> Headline {
    let comparison = &view.comparison;
    if headline::is_loss(view) {
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
    let rests = rests(view);
    let more = match rests {
        Some(Rests::Pay) => MORE_IF,
        Some(Rests::Way) => MORE_WAY,
        None => MORE,
    };
    match comparison.verdict {
        Verdict::Same => Headline::plain(view.attr(if rests.is_some() { text::PRESENT_ALIKE_IF } else { text::PRESENT_ALIKE })),
        Verdict::To => named(view, Side::Second, more, (lead, period)),
        Verdict::From => named(view, Side::First, more, (-lead, period)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::workshop::Step;
    use crate::views::more::export::tests::view;
    use crate::workshop::presenter::captions::below;
    use crate::workshop::presenter::headlines::headline;

    /// Headline of a step with the words below it.
    fn told(lang: Lang, figures: &str, step: Step) -> String {
        let view = view(lang, &format!("v=1&preset=private-hire&{figures}"));
        format!("{} {}", headline(&view, step, true).text, below(&view, step, true))
    }

    #[test]
    fn a_lead_of_a_co_op_that_cannot_pay_its_way_says_so() {
        let told = |lang, costs: &str, step| told(lang, &format!("coop-members=100&coop-staff={costs}"), step);
        let lead = "The co-op would leave £115 a week more – if it can pay its way.";
        let welsh = "Byddai’r gydweithfa’n gadael £115 yr wythnos yn fwy – os gall dalu ei ffordd.";
        for step in [Step::Difference, Step::Jobs, Step::End] {
            assert!(told(Lang::En, "1200000", step).contains(lead), "{}", told(Lang::En, "1200000", step));
            assert!(told(Lang::Cy, "1200000", step).contains(welsh), "{}", told(Lang::Cy, "1200000", step));
            // Its members' fees carry what costs less.
            assert!(!told(Lang::En, "12000", step).contains("pay its way"));
        }
        let year = told(Lang::En, "1200000", Step::Difference);
        assert!(year.contains(", if this much work comes in and all of it can be paid."), "{year}");
        assert!(told(Lang::En, "1200000", Step::SecondLeft).contains(" an hour – if it can pay its way."));
        // At the fee that carries it the app is ahead, whose lead does not rest on it.
        assert!(!told(Lang::En, "1200000&2.flat=261", Step::Difference).contains(" – if "));
    }

    #[test]
    fn a_lead_of_an_app_that_pays_out_more_than_it_takes_in_says_so() {
        let told = |step| told(Lang::En, "1.fee=0", step);
        for step in [Step::Difference, Step::Jobs, Step::End] {
            assert!(told(step).contains("The app would leave £99 a week more – if it can pay that."), "{}", told(step));
        }
        assert!(told(Step::Difference).contains(" and all of it can be paid."), "{}", told(Step::Difference));
    }

    #[test]
    fn a_fee_of_nothing_is_known() {
        let told = |step| told(Lang::En, "1.fee=0&1.status=self-employed", step);
        assert!(told(Step::Comes).starts_with("Customers pay £940 a week. "), "{}", told(Step::Comes));
        assert!(!told(Step::Comes).contains("not known"), "{}", told(Step::Comes));
    }

    #[test]
    fn own_pension_saving_is_no_cost_of_the_work() {
        let told = |figures| told(Lang::En, figures, Step::Left);
        let (saving, short) = (told("own-pension=3000"), told("price=3&1.status=self-employed"));
        assert!(saving.starts_with("You put by £7.53 an hour more than the work leaves."), "{saving}");
        assert!(short.starts_with("The work costs you "), "{short}");
    }
}
