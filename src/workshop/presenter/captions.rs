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
use crate::views::answer::headline::pension;
use crate::views::answer::sentence::Sentence;
use crate::views::answer::{compared, field, headline, pension_jobs};
use crate::workshop::invite::has_address;
use crate::workshop::presenter::headlines::{hours, is_unknown, rest, same};
use crate::workshop::presenter::leads::{difference, leaves, rests};
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
        Step::Costs => costs(view),
        Step::Tax => tax(view, Side::First),
        Step::Pension => put_by(view, Side::First),
        Step::Left => over_all(view, Side::First),
        Step::GuessSecond if !is_open => hands(view),
        Step::SecondComes => work(view),
        Step::SecondCut => of_customers(view, Side::Second),
        Step::SecondRest if rest(view) == Part::Tax => tax(view, Side::Second),
        Step::SecondRest if rest(view) == Part::Pension => put_by(view, Side::Second),
        Step::SecondRest if same(view, Part::Costs) => view.attr(text::PRESENT_COSTS_SAME),
        Step::SecondLeft => over_all(view, Side::Second),
        Step::Difference => {
            let told = earned(view).or_else(|| headline::promise(view)).unwrap_or_else(|| over_a_year(view));
            and_beside(view, sentences([told].into_iter().chain(longer(view))))
        }
        Step::Jobs if is_open => headline::promise(view).unwrap_or_else(|| answer(view)),
        // The jobs are those that carry what it promises, too, where they are more.
        Step::Jobs if view.comparison.needed != view.comparison.volume => view.attr(text::PRESENT_JOBS_PAID),
        Step::Jobs => view.attr(text::PRESENT_JOBS_HOW),
        Step::Room if has_address(view) => view.attr(text::PRESENT_PRIVATE),
        Step::End => {
            let told = earned(view).unwrap_or_else(|| headline::condition_alone(view).text());
            // What pay must be earned by first, and a deal that leaves more than both, leave no room for more.
            let is_full = headline::promised(view).is_some() || compared::most(view).is_some();
            if is_full {
                and_most(view, told)
            } else {
                and_beside(view, told)
            }
        }
        Step::Title | Step::Week | Step::GuessSecond | Step::SecondRest | Step::Room | Step::Numbers => AttrValue::default(),
    }
}

/// Words on what must be earned first. `None` where the headline does not tell what is missing for that already.
fn earned(view: &View) -> Option<AttrValue> {
    let funding = view.comparison.funding.filter(|_| headline::is_short(view) && !headline::is_loss(view))?;
    Some(Sentence::All(headline::must_earn(view, &funding)).text())
}

/// Words with what goes into a pension after them, and the further deal that leaves more than both compared, if any.
fn and_beside(view: &View, told: AttrValue) -> AttrValue {
    and_most(view, sentences([told].into_iter().chain(counted(view).or_else(|| pension::told(view)))))
}

/// Words with the further deal after them that leaves more than both compared, if any.
fn and_most(view: &View, told: AttrValue) -> AttrValue {
    sentences([told].into_iter().chain(compared::most(view).map(|most| most.text())))
}

/// Sentence on the lead once what goes into a pension is counted: with its period, since words on a year may stand before it.
fn counted(view: &View) -> Option<AttrValue> {
    let turned = |_, more| text::present_pension_turns(view.lang, more);
    pension::counted_as(view, |amount, period| view.amount_per(amount, period), turned).map(|counted| counted.text())
}

/// The answer with the jobs that it takes once pensions are counted, where the headline tells others, and its lead where that turns
/// round; else with its condition, which the headline tells, too: the chart names the deals, and there is no room for more.
fn answer(view: &View) -> AttrValue {
    let turns = pension::turns(view);
    let sentence = if turns { text::present_needs_pension } else { text::present_needs_counted };
    let least = pension_jobs::least(view, view.comparison.needed, format::percent_at_least);
    let least = least.map(|share| sentence(view.lang, share).text());
    // What goes into the pensions was told with the difference.
    let lead = (turns || least.is_none()).then(|| counted(view).unwrap_or_else(|| headline::condition_of_pair(view).text()));
    // A lead that rests on more than the jobs says so here, too.
    let verdict = if rests(view).is_some() { difference(view).text } else { headline::verdict(view).text() };
    sentences([verdict].into_iter().chain(lead).chain(least))
}

/// Question for a show of hands, with what the first deal leaves.
fn hands(view: &View) -> AttrValue {
    sentences([leaves(view, Side::First).text, view.attr(text::PRESENT_HANDS)])
}

/// Price of one sale to the customer: "Price of an hour of cleaning: £18".
fn price(view: &View) -> AttrValue {
    let price = Field::Shared(Shared::Price);
    let label = field::full_label(view, Input::Shared(Shared::Price));
    text::vary_keeps(view.lang, label, format::with_sign(view.currency(), price, price.get(view.scenario()))).text()
}

/// The organisation's part of what customers pay, and what is off it already.
fn of_customers(view: &View, side: Side) -> AttrValue {
    let outcome = side.outcome(view);
    if outcome.organisation() <= Money::ZERO {
        return AttrValue::default();
    }
    let rate = outcome.known_take_rate().map(|rate| text::present_of_customers(view.lang, format::percent(rate)).text());
    let off = match outcome.status {
        Status::Employee => Some(view.attr(text::PRESENT_EMPLOYING)),
        Status::Worker if outcome.non_cash.employer_pension > Money::ZERO => Some(view.attr(text::PRESENT_WORKER)),
        _ => None,
    };
    sentences(rate.into_iter().chain(off))
}

/// Sentences as one text.
fn sentences(told: impl IntoIterator<Item = AttrValue>) -> AttrValue {
    told.into_iter().filter(|told| !told.is_empty()).collect::<Vec<_>>().join(" ").into()
}

/// Kinds of costs, and who bears them.
fn costs(view: &View) -> AttrValue {
    let are_carried = Side::First.outcome(view).non_cash.carried_costs > Money::ZERO;
    view.attr(if are_carried { text::PRESENT_COSTS_CARRIED } else { text::PRESENT_COSTS_WHAT })
}

/// Basis of the tax, and what else is in it.
fn tax(view: &View, side: Side) -> AttrValue {
    let with_employer = side.outcome(view).non_cash.employer_contributions > Money::ZERO;
    view.attr(if with_employer { text::PRESENT_TAX_BOTH } else { text::PRESENT_TAX_HOW })
}

/// Sentence on what is put by, with the tax relief that the state adds to it: that is no customer's money.
fn put_by(view: &View, side: Side) -> AttrValue {
    let period = view.state.period;
    let relief = side.outcome(view).non_cash(period).tax_relief;
    let relief = (relief > Money::ZERO).then(|| {
        let told = view.amount_per(relief, period);
        text::present_relief(view.lang, told).text()
    });
    sentences([view.attr(text::PRESENT_PENSION_YOURS)].into_iter().chain(relief))
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

/// Words on the lead of a year; none where what goes into a pension turns it round.
fn over_a_year(view: &View) -> AttrValue {
    let comparison = &view.comparison;
    if pension::turns(view) {
        return AttrValue::default();
    }
    let lead = |period| Money(comparison.told_lead(period).pence().abs());
    if comparison.verdict == Verdict::Same {
        let period = view.state.period;
        let lead = view.amount_per(lead(period), period);
        return text::present_alike_by(view.lang, lead).text();
    }
    let told = if rests(view).is_some() { text::present_year_if } else { text::present_year };
    told(view.lang, format::pounds(view.currency(), lead(Period::Year))).text()
}

/// Words on the hours that each deal takes. `None` where these are as many.
fn longer(view: &View) -> Option<AttrValue> {
    let [first, second] = [Side::First, Side::Second].map(|side| (view.short_name(side.place(view)), hours(view, side)));
    let told = |(name, hours): (AttrValue, AttrValue)| format!("{name} {hours}");
    (first.1 != second.1).then(|| text::present_hours(view.lang, [first, second].map(told).join(", ")).text())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    #[test]
    fn what_was_found_is_not_told_without_a_further_deal_that_leaves_more() {
        for (lang, most) in
            [(Lang::En, " would leave you more than both: £585 a week."), (Lang::Cy, " mwy na’r ddau: £585 yr wythnos.")]
        {
            let view = view(lang, "v=1&preset=ride-hail-percentages");
            for step in [Step::Difference, Step::End] {
                let told = below(&view, step, true);
                assert!(told.ends_with(most), "{told}");
            }
        }
    }

    #[test]
    fn what_goes_into_a_pension_is_told_as_on_the_page() {
        let told = |lang, link: &str, step: Step| below(&view(lang, &format!("v=1&preset={link}")), step, true).to_string();
        for step in [Step::Difference, Step::Jobs, Step::End] {
            let counted = told(Lang::En, "private-hire", step);
            let said = match step {
                Step::Jobs => "Counting what goes into your pension, it takes at least 91% of the jobs.",
                _ => "Also into your pension: App\u{a0}£49 a week. With that, the difference is £66 a week.",
            };
            assert!(counted.contains(said) && counted.matches("pension").count() == 1, "{counted}");
            let turned = told(Lang::En, "private-hire&2.volume=88", step);
            assert!(
                turned.contains("Counting what goes into your pension, the other would leave you £18 a week more."),
                "{turned}"
            );
            let turned = told(Lang::Cy, "private-hire&2.volume=88", step);
            assert!(
                turned.contains("O gyfrif yr hyn sy’n mynd i’ch pensiwn, byddai’r llall yn gadael £18 yr wythnos yn fwy i chi."),
                "{turned}"
            );
            // The headline of the jobs leaves pensions out.
            let (least, welsh) = ("it takes at least 91% of the jobs.", "Yna mae angen o leiaf 91% o’r tasgau.");
            let is_of_jobs = step == Step::Jobs;
            assert_eq!((counted.contains(least), turned.contains(welsh)), (is_of_jobs, is_of_jobs), "{counted} {turned}");
            assert!(!told(Lang::En, "black-cab", step).contains("pension"));
            for full in ["courier", "ride-hail-percentages"] {
                let full = told(Lang::En, full, step);
                assert!(step != Step::Difference || full.contains("pension"), "{full}");
                assert!(step != Step::End || !full.contains("pension"), "{full}");
            }
        }
    }

    #[test]
    fn what_cannot_be_paid_is_no_lead() {
        let headline = |lang, link: &str, step: Step| {
            let headline = super::super::headlines::headline(&view(lang, link), step, true);
            (headline.text.to_string(), headline.number)
        };
        let courier = "v=1&preset=courier&2.volume=0";
        for step in [Step::Difference, Step::End] {
            let english = "The co-op promises £123 a week more, but would be £513 a week short.";
            assert_eq!(headline(Lang::En, courier, step), (english.into(), None));
            let welsh = "Mae’r gydweithfa’n addo £123 yr wythnos yn fwy, ond byddai £513 yr wythnos yn brin.";
            assert_eq!(headline(Lang::Cy, courier, step).0, welsh);
            // What is missing is told once.
            let below = below(&view(Lang::En, courier), step, true);
            assert!(below.starts_with("The co-op promises this wage.") && !below.contains("£513"), "{below}");
            assert!(headline(Lang::En, "v=1&preset=courier", step).0.ends_with(" more – if it can pay that."));
        }
    }

    #[test]
    fn the_jobs_asked_for_are_those_that_the_answer_tells() {
        // Of these the answer tells the jobs that carry the wage, which are more than those that leave as much.
        for (preset, is_paid) in [("courier", true), ("employed-carer", true), ("private-hire", false), ("cleaner", false)] {
            let view = view(Lang::En, &format!("v=1&preset={preset}"));
            let told = below(&view, Step::Jobs, false);
            let asked = if is_paid { "To pay what it promises, and leave you no less: " } else { "To leave you no less: " };
            assert!(told.starts_with(asked), "{preset}: {told}");
        }
    }

    #[test]
    fn the_pay_for_the_work_is_not_called_what_customers_pay() {
        let courier = view(Lang::En, "v=1&preset=courier");
        let told = below(&courier, Step::SecondComes, true);
        assert!(told.starts_with("Before, it was the pay for the work. Here it is what customers pay."), "{told}");
        let welsh = view(Lang::Cy, "v=1&preset=courier");
        assert!(below(&welsh, Step::SecondComes, true).starts_with("Cyn hyn, y tâl am y gwaith oedd y swm. Yma, "));
    }
}
