//! Split of the money that comes in: one bar a deal on one scale of the chosen period, each part named on its stretch where the name
//! fits and below the bar where it does not; and the parts as a table, with the part of each £10 where it is known what customers pay.

use coop_or_gig_engine::choice::{Kind, PriceIs};
use coop_or_gig_engine::funding;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::next_ten::TEN;
use coop_or_gig_engine::outcome::{Outcome, SplitPart, TenPounds};
use yew::prelude::*;

use crate::components::chart::bar;
use crate::components::section::{note, titled};
use crate::components::text::{changing, changing_drawn, figure, space};
use crate::format;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::answer::details::details;
use crate::views::answer::period;
use crate::views::deals_table::{table, Row};
use crate::views::why::finding::finding;
use crate::views::why::label::why;
use crate::views::why::non_cash_rows;

/// Length on the bar's scale of an unknown part, which stands at the bar's end.
const UNKNOWN: i64 = 5;
/// Sign of a figure that there is none of.
pub(crate) const UNDEFINED: &str = "–";
/// Widths for which a part's words are fitted, in px of type of the usual size: a bar on a phone and one on a wide screen.
const PHONE: i64 = 290;
const WIDE: i64 = 560;
/// Width of a character of the name and of the amount, and room beside both.
const OF_NAME: i64 = 8;
const OF_AMOUNT: i64 = 11;
const ROOM: i64 = 18;

/// True where the organisation's part is not known.
pub(crate) fn is_unknown(outcome: &Outcome) -> bool {
    !outcome.knows_customers
}

/// Class of a part for its colour: the deal's own for what is the worker's, grey or slate for what others get.
const fn class(part: SplitPart) -> &'static str {
    match part {
        SplitPart::Worker => "yours",
        SplitPart::Later => "later",
        SplitPart::Organisation => "kept",
        SplitPart::Costs => "costs",
        SplitPart::Tax => "tax",
    }
}

/// Label of what the organisation of one deal keeps.
fn kept_by(view: &View, place: usize) -> Key {
    match view.scenario().deals[place].kind {
        Kind::Platform if view.is_other(place) => text::SPLIT_ORGANISATION_KEEPS,
        Kind::Platform => text::SPLIT_APP_KEEPS,
        Kind::Coop => text::SPLIT_COOP_KEEPS,
    }
}

/// Label of what the organisations of all deals keep: the kind is named where there is but one.
pub(crate) fn kept_by_all(view: &View) -> Key {
    let kind = |place: usize| view.scenario().deals[place].kind;
    let is_one = view.deals().all(|place| kind(place) == kind(0));
    if view.deals().any(|place| view.is_other(place)) {
        text::SPLIT_ORGANISATION_KEEPS
    } else if is_one {
        kept_by(view, 0)
    } else {
        text::SPLIT_KEPT
    }
}

/// Label of a part of all deals.
pub(crate) fn label(view: &View, part: SplitPart) -> Key {
    match part {
        SplitPart::Worker => text::TENNER_YOU,
        SplitPart::Later => text::TENNER_LATER,
        SplitPart::Organisation => kept_by_all(view),
        SplitPart::Costs => text::TENNER_COSTS,
        SplitPart::Tax => text::TENNER_TAX,
    }
}

/// The parts of each deal's money for the chosen period.
fn splits(view: &View) -> Vec<TenPounds> {
    view.comparison.outcomes.iter().map(|outcome| outcome.split(view.state.period)).collect()
}

/// The bars, one a deal on one scale.
pub(crate) fn bars(view: &View) -> Html {
    let splits = splits(view);
    let length = |split: &TenPounds| SplitPart::ALL.iter().map(|part| split.amount(*part).pence().max(0)).sum::<i64>();
    let known = splits.iter().map(length).max().unwrap_or(0);
    // Room for what is not known beside the longest bar.
    let any_unknown = view.comparison.outcomes.iter().any(is_unknown);
    let scale = if any_unknown { known * UNKNOWN / (UNKNOWN - 1) } else { known };
    html! { <div class="bars" aria-hidden="true">{ for view.deals().map(|place| bar(view, place, &splits, scale)) }</div> }
}

/// The bars as a section of their own, for paper.
pub(crate) fn on_paper(view: &View) -> Html {
    let content = [bars(view)].into_iter().chain(notes(view)).collect();
    titled(view.lang, "tenner", finding(view), content)
}

/// Class of a part's words by the bars in which they fit on the stretch.
fn fits(view: &View, splits: &[TenPounds], part: SplitPart, scale: i64) -> &'static str {
    let chars = |text: &str| i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    // What nobody gets has no words. One rule for all bars: words stand on the stretch of each deal that has them, or of none.
    let has_words = |place: &usize| !is_left_out(view, *place, &splits[*place], part);
    let is_within = |width: i64| {
        view.deals().filter(has_words).all(|place| {
            let (name, told) = words(view, place, &splits[place], part);
            let wanted = (chars(name) * OF_NAME).max(chars(&told) * OF_AMOUNT) + ROOM;
            splits[place].amount(part).pence().saturating_mul(width) >= wanted.saturating_mul(scale)
        })
    };
    match (is_within(PHONE), is_within(WIDE)) {
        (true, _) => "on-any",
        (_, true) => "on-wide",
        _ => "on-none",
    }
}

/// True where a part of a deal has no stretch.
fn is_left_out(view: &View, place: usize, split: &TenPounds, part: SplitPart) -> bool {
    split.amount(part) == Money::ZERO || (part == SplitPart::Organisation && is_unknown(&view.comparison.outcomes[place]))
}

/// Name and amount of a part of a deal.
fn words(view: &View, place: usize, split: &TenPounds, part: SplitPart) -> (&'static str, String) {
    let key = match part {
        SplitPart::Organisation => kept_by(view, place),
        part => label(view, part),
    };
    (view.text(key), format::format_rounded(view.currency(), split.amount(part), view.state.period))
}

/// A deal's bar: its name, what customers pay, the stretches with their words, and the words that find no room on them.
fn bar(view: &View, place: usize, splits: &[TenPounds], scale: i64) -> Html {
    let (outcome, split, period) = (&view.comparison.outcomes[place], &splits[place], view.state.period);
    let mut from = 0;
    let (mut drawn, mut below) = (Vec::new(), Vec::new());
    for part in SplitPart::ALL {
        let (name, told) = words(view, place, split, part);
        let is_left_out = is_left_out(view, place, split, part);
        let pence = split.amount(part).pence().max(0);
        let (start, width) = (bar::length(from, scale), bar::length(pence, scale));
        from += pence;
        let fit = if is_left_out { "on-none" } else { fits(view, splits, part, scale) };
        let fill = if part == SplitPart::Worker { view.class(place) } else { class(part) };
        drawn.push(html! {
            <>
                { bar::stretch(view.lang, fill, &start, &width) }
                <text class={classes!(fill, fit)} x={&start} dx="8" y="19">{ changing_drawn(if is_left_out { "" } else { name }) }</text>
                <text class={classes!(fill, fit, "amount")} x={start} dx="8" y="39" translate="no">{ if is_left_out { String::new() } else { told.clone() } }</text>
            </>
        });
        if !is_left_out {
            below.push(
                html! { <li class={fit}><i class={fill}></i>{ changing(name) }{ space() }<b translate="no">{ told }</b></li> },
            );
        }
    }
    let comes = if is_unknown(outcome) {
        drawn.push(bar::stretch(view.lang, "unknown", &bar::length(from, scale), &bar::length(scale / UNKNOWN, scale)));
        html! { <small><i class="unknown"></i>{ changing(view.text(text::TENNER_UNKNOWN_SHORT)) }</small> }
    } else {
        let amount = format::format_rounded(view.currency(), outcome.statement(period).from_customers(), period);
        html! { <small>{ changing(text::split_from(view.lang, format::per(view.lang, amount, period).text()).text()) }</small> }
    };
    html! {
        <div class={classes!("row", view.class(place))}>
            <p class="who">{ changing(view.short_name(place)) }{ space() }{ comes }</p>
            { bar::canvas("stack", "48", html! { <>{ for drawn }</> }) }
            <ul class="below">{ for below }</ul>
        </div>
    }
}

/// The parts as a table that is folded away.
pub(crate) fn parts(view: &View) -> Html {
    let all_known = !view.comparison.outcomes.iter().any(is_unknown);
    let title = if all_known { text::split_table_ten(view.lang, ten(view)).text() } else { view.attr(text::SPLIT_TABLE) };
    details(view, "split", title, || rows(view, all_known))
}

/// Ten pounds, or ten of the scenario's currency.
pub(crate) fn ten(view: &View) -> String {
    format::pounds(view.currency(), TEN)
}

fn rows(view: &View, all_known: bool) -> Html {
    let (splits, outcomes) = (splits(view), &view.comparison.outcomes);
    let tens: Vec<_> = outcomes.iter().map(|outcome| outcome.of_ten_pounds().filter(|_| all_known)).collect();
    let row = |part: SplitPart| {
        let cell = |place: usize| {
            let amount = splits[place].amount(part);
            let swatch = if part == SplitPart::Worker { view.class(place) } else { class(part) };
            if part == SplitPart::Organisation && is_unknown(&outcomes[place]) {
                let more = view.text(text::NOT_KNOWN);
                // A fee on the worker's own pay is known.
                let said =
                    if amount == Money::ZERO { more.to_owned() } else { format::money(view.currency(), amount) + " + " + more };
                return html! { <><i class="unknown"></i>{ changing(said) }</> };
            }
            let of_ten = tens[place]
                .map(|split| text::tenner_of_ten(view.lang, format::money(view.currency(), split.amount(part)), ten(view)).text());
            let of_ten = of_ten.map(|said| html! { <small key={&*said}>{ said }</small> });
            html! { <><i class={swatch}></i>{ figure(format::money(view.currency(), amount)) }{ space() }{ for of_ten }</> }
        };
        let cells = view.deals().map(cell).collect();
        Row { label: why(view, part.key(), view.attr(label(view, part))), class: "", line: Some(part.key()), cells }
    };
    let has = |part: &SplitPart| match part {
        SplitPart::Later => splits.iter().any(|split| split.later != Money::ZERO),
        SplitPart::Tax => !view.is_before_tax(),
        _ => true,
    };
    let rows = SplitPart::ALL.into_iter().filter(has).map(row).collect();
    table(view, None, text::TABLE_PART, period::unit(view.lang, view.state.period), rows)
}

/// Take rate of the deal at a place as it is told. Nothing has no part, not one of 0%; of a deal that was added and of which nothing was
/// told since, nobody knows it.
fn told_rate(view: &View, place: usize) -> AttrValue {
    let outcome = &view.comparison.outcomes[place];
    match outcome.take_rate() {
        _ if is_unknown(outcome) || view.scenario().deals[place].is_untold() => view.attr(text::NOT_KNOWN),
        None => AttrValue::Static(UNDEFINED),
        Some(rate) => format::percent_closely(rate).into(),
    }
}

/// Row of the take rate.
pub(crate) fn take_rate(view: &View) -> Row {
    let rate = |place: usize| changing(told_rate(view, place));
    Row {
        label: why(view, "take-rate", view.attr(text::TENNER_TAKE_RATE)),
        class: "aside",
        line: None,
        cells: view.deals().map(rate).collect(),
    }
}

/// Notes on what the bars cannot show, as far as it is so.
pub(crate) fn notes(view: &View) -> Vec<Html> {
    let (splits, outcomes) = (splits(view), &view.comparison.outcomes);
    let nothing_kept = |(outcome, split): (&Outcome, &TenPounds)| {
        !is_unknown(outcome) && split.organisation == Money::ZERO && outcome.year.from_customers() > Money::ZERO
    };
    // What an organisation must earn first it does not add, which one that could pay it would.
    let adds = |is_unearned: bool| {
        let puts_in = |place: usize| splits[place].organisation < Money::ZERO;
        (0..splits.len()).any(|place| puts_in(place) && funding::must_earn(view.scenario(), place, &outcomes[place]) == is_unearned)
    };
    let notes = [
        (outcomes.iter().any(is_unknown), text::TENNER_NOT_KNOWN),
        (splits.iter().any(|split| split.worker < Money::ZERO), text::TENNER_LOSS),
        (adds(false), text::TENNER_ADDS),
        (adds(true), text::TENNER_FINDS),
        (view.scenario().week.price_is != PriceIs::Pay && outcomes.iter().zip(&splits).any(nothing_kept), text::TENNER_UNKNOWN),
        (outcomes.iter().any(|outcome| outcome.year.from_customers() <= Money::ZERO), text::TENNER_NONE),
    ];
    let notes = notes.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| note(view.attr(key)));
    notes.chain(non_cash_rows::relief(view)).collect()
}

#[cfg(test)]
mod tests {
    use coop_or_gig_engine::derivation::{derive, RowId};

    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;
    use crate::views::why::explain::steps::result;

    #[test]
    fn words_stand_on_every_bar_that_has_them_or_on_none() {
        let view = view(Lang::Cy, "v=1&preset=private-hire");
        let splits = splits(&view);
        let whole = splits.iter().map(|split| SplitPart::ALL.iter().map(|part| split.amount(*part).pence()).sum::<i64>()).max();
        // On a phone the co-op's £597 would have room for its words, the app's £482 has none.
        assert_eq!(fits(&view, &splits, SplitPart::Worker, whole.unwrap_or(0)), "on-wide");
        assert_eq!(fits(&view, &splits, SplitPart::Organisation, whole.unwrap_or(0)), "on-none");
        // Nothing is put by with the co-op: no words of its are missing.
        assert!(is_left_out(&view, 1, &splits[1], SplitPart::Later) && !is_left_out(&view, 0, &splits[0], SplitPart::Later));
    }

    #[test]
    fn what_an_organisation_could_not_pay_it_does_not_put_in() {
        let told = |link: &str| {
            let mut out = String::new();
            for note in &notes(&view(Lang::En, link)) {
                crate::components::markup::print(note, &mut out);
            }
            ["puts in money of its own", "would have to find that money elsewhere"].map(|said| out.contains(said))
        };
        assert_eq!(told("v=1&preset=courier&hours=12&price=4.31&jobs-an-hour=1.5&2.price-level=208.8167"), [false, true]);
        // A platform that makes pay up does so from what it has.
        assert_eq!(told("v=1&preset=courier&1.guarantee=30&1.status=worker&2.basis=fares&2.status=self-employed"), [true, false]);
        assert_eq!(told("v=1&preset=private-hire"), [false, false]);
    }

    #[test]
    fn of_nothing_no_part_is_told() {
        let told = |link: &str| {
            let view = view(Lang::En, link);
            let explained = derive(view.scenario(), 0, RowId::TakeRate, view.state.period).expect("a derivation");
            [told_rate(&view, 0).to_string(), result(&view, &explained).to_string()]
        };
        assert_eq!(told("v=1&preset=private-hire"), ["18.48%"; 2]);
        assert_eq!(told("v=1&preset=private-hire&1.fee=0&1.status=self-employed"), ["0%"; 2]);
        for nothing in ["price=0", "1.volume=0", "1.price-level=0", "entry=statement&app-1.hours=40", "price=0&tips=50"] {
            assert_eq!(told(&format!("v=1&preset=private-hire&{nothing}")), ["–"; 2], "{nothing}");
        }
        assert_eq!(told("v=1&preset=courier"), ["Not known"; 2]);
        assert_eq!(told("v=1&preset=courier&jobs=0"), ["Not known"; 2]);
    }
}
