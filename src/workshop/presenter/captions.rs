//! Captions of the steps: the words above and below a headline.

use coop_or_gig_engine::choice::{Status, YesNo};
use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::field::{Field, Input, Shared};
use coop_or_gig_engine::money::{Money, Ratio};
use coop_or_gig_engine::outcome::{Line, Period};
use yew::prelude::*;

use crate::format;
use crate::locale::text;
use crate::state::workshop::Step;
use crate::view::View;
use crate::views::answer::{compared, field, headline};
use crate::workshop::invite::has_address;
use crate::workshop::presenter::headlines::{hours, is_unknown, rest, same};
use crate::workshop::presenter::steps::{Part, Side};

/// Words above the headline: whose deal it is, or what the step is about.
pub(crate) fn above(view: &View, step: Step, is_open: bool) -> AttrValue {
    if let Some(side) = step.side(is_open) {
        return view.name(side.place(view));
    }
    match step {
        Step::Title => view.attr(text::PAGE_NAME),
        Step::Week => AttrValue::Static(view.words().title()),
        Step::Jobs if is_open => view.attr(text::PRESENT_JOBS_ABOVE),
        Step::Difference => view.attr(text::PRESENT_DIFFERENCE),
        Step::Room => view.attr(text::PRESENT_ROOM),
        Step::Numbers => view.attr(text::NUMBERS_TITLE),
        Step::End => view.attr(text::PRESENT_FOUND),
        _ => view.attr(text::PRESENT_GUESS),
    }
}

/// Words below the headline; empty where there are none.
pub(crate) fn below(view: &View, step: Step, is_open: bool) -> AttrValue {
    match step {
        Step::Comes if is_unknown(view, Side::First) => view.attr(text::PRESENT_UNKNOWN),
        Step::Comes => price(view),
        Step::Guess => view.attr(text::PRESENT_GUESS_FIRST_HOW),
        Step::Cut => of_customers(view, Side::First),
        Step::Costs => view.attr(text::PRESENT_COSTS_WHAT),
        Step::Tax => view.attr(text::PRESENT_TAX_HOW),
        Step::Pension => view.attr(text::PRESENT_PENSION_YOURS),
        Step::Left => over_all(view, Side::First),
        Step::GuessSecond if !is_open => hands(view),
        Step::SecondComes => work(view),
        Step::SecondCut => of_customers(view, Side::Second),
        Step::SecondRest if rest(view) == Part::Tax => view.attr(text::PRESENT_TAX_HOW),
        Step::SecondRest if same(view, Part::Costs) => view.attr(text::PRESENT_COSTS_SAME),
        Step::SecondLeft => over_all(view, Side::Second),
        Step::Difference => {
            let told = headline::promise(view).unwrap_or_else(|| over_a_year(view));
            compared::most(view).map_or(told.clone(), |most| format!("{told} {}", most.text()).into())
        }
        Step::Jobs if is_open => headline::promise(view).unwrap_or_else(|| answer(view)),
        Step::Jobs => view.attr(text::PRESENT_JOBS_HOW),
        Step::Room if has_address(view) => view.attr(text::PRESENT_PRIVATE),
        Step::End => headline::condition_alone(view).text(),
        Step::Title | Step::Week | Step::GuessSecond | Step::SecondRest | Step::Room | Step::Numbers => AttrValue::default(),
    }
}

/// The answer with its condition: the chart names the deals, and there is no room for more.
fn answer(view: &View) -> AttrValue {
    format!("{} {}", headline::verdict(view).text(), headline::condition_of_pair(view).text()).into()
}

/// Question for a show of hands, with what the first deal leaves.
fn hands(view: &View) -> AttrValue {
    let period = view.state.period;
    let keeps = format::format_rounded(view.currency(), Part::Keeps.amount(&Side::First.statement(view)), period);
    text::present_hands(view.lang, format::per(view.lang, keeps, period).text()).text()
}

/// Price of one sale to the customer: "Price of an hour of cleaning: £18".
fn price(view: &View) -> AttrValue {
    let price = Field::Shared(Shared::Price);
    let label = field::full_label(view, Input::Shared(Shared::Price));
    text::vary_keeps(view.lang, label, format::with_sign(view.currency(), price, price.get(view.scenario()))).text()
}

/// The organisation's part of what customers pay, where it bears no costs of the worker's besides.
fn of_customers(view: &View, side: Side) -> AttrValue {
    let outcome = &view.comparison.outcomes[side.place(view)];
    if outcome.organisation() <= Money::ZERO {
        return AttrValue::default();
    }
    match outcome.status {
        Status::Employee => view.attr(text::PRESENT_EMPLOYING),
        Status::Worker if outcome.non_cash.employer_pension > Money::ZERO => view.attr(text::PRESENT_WORKER),
        _ => {
            let said = |rate| text::present_of_customers(view.lang, format::percent(rate)).text();
            outcome.known_take_rate().map_or_else(AttrValue::default, said)
        }
    }
}

fn over_all(view: &View, side: Side) -> AttrValue {
    let week = view.comparison.outcomes[side.place(view)].statement(Period::Week).amount(Line::TakeHome);
    let week = format::per(view.lang, format::pounds(view.currency(), week), Period::Week).text();
    let hours = hours(view, side);
    match view.scenario().tax.before_tax {
        YesNo::Yes => text::present_over_all_before_tax(view.lang, week, hours),
        YesNo::No => text::present_over_all(view.lang, week, hours),
    }
    .text()
}

/// Sentences that compare the second deal's work with the first's: what is paid by others than before is said before the jobs.
fn work(view: &View) -> AttrValue {
    let knows = |side: Side| view.comparison.outcomes[side.place(view)].knows_customers;
    let payer = match (knows(Side::First), knows(Side::Second)) {
        (false, true) => view.attr(text::PRESENT_NOW_CUSTOMERS),
        (true, false) => view.attr(text::PRESENT_NOW_APP),
        _ => return jobs(view).unwrap_or_else(|| price_of_second(view)),
    };
    jobs(view).map_or(payer.clone(), |jobs| format!("{payer} {jobs}").into())
}

/// Sentence on the jobs that the second deal brings. `None` where they are as many as the first's.
fn jobs(view: &View) -> Option<AttrValue> {
    let volume = |side: Side| view.scenario().deals[side.place(view)].volume;
    let (first, second) = (volume(Side::First), volume(Side::Second));
    if first != second && first != Ratio::ZERO {
        let share = Money(second.0).as_ratio_of(Money(first.0));
        return Some(text::present_brings(view.lang, format::percent(share)).text());
    }
    None
}

/// Sentence on the second deal's price where it brings as many jobs.
fn price_of_second(view: &View) -> AttrValue {
    if same(view, Part::Comes) {
        return view.attr(text::PRESENT_SAME_IF);
    }
    view.attr(text::PRESENT_OTHER_PRICE)
}

fn over_a_year(view: &View) -> AttrValue {
    let comparison = &view.comparison;
    let lead = |period| Money(comparison.lead(period).pence().abs());
    if comparison.verdict == Verdict::Same {
        let period = view.state.period;
        let lead = format::per(view.lang, format::format_rounded(view.currency(), lead(period), period), period).text();
        return text::present_alike_by(view.lang, lead).text();
    }
    text::present_year(view.lang, format::pounds(view.currency(), lead(Period::Year))).text()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    #[test]
    fn the_pay_for_the_work_is_not_called_what_customers_pay() {
        let courier = view(Lang::En, "v=1&preset=courier");
        let told = below(&courier, Step::SecondComes, true);
        assert!(told.starts_with("Before, it was the pay for the work. Here it is what customers pay."), "{told}");
        let welsh = view(Lang::Cy, "v=1&preset=courier");
        assert!(below(&welsh, Step::SecondComes, true).starts_with("Cyn hyn, y tâl am y gwaith oedd y swm. Yma, "));
    }
}
