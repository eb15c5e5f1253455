//! Rows of the money, each deal's on one scale, in which a part drops out of what is left at each step.

use coop_or_gig_engine::money::Money;
use yew::prelude::*;

use crate::components::chart::{bar, line};
use crate::components::text::changing;
use crate::format;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::what_if::figure::sides::line_name;
use crate::workshop::presenter::diagram::At;
use crate::workshop::presenter::headlines::is_unknown;
use crate::workshop::presenter::steps::{parts, Part, Side};

/// Letters of a name that fits beside its bar with its amount.
const SHORT_NAME: usize = 6;

const SIDES: [Side; 2] = [Side::First, Side::Second];

/// Amount of each part.
type Amounts = [Money; Part::ALL.len()];
/// Beginning and end of each part's bar, in pence: a part drops out of the end of what is left.
type Spans = [(i64, i64); Part::ALL.len()];

fn spans(amounts: &Amounts) -> Spans {
    let mut left = 0;
    Part::ALL.map(|part| {
        let amount = amounts[part as usize].pence();
        match part {
            Part::Comes => {
                left = amount;
                (0, amount)
            }
            Part::Keeps => (0, amount),
            _ => {
                left -= amount;
                (left, left + amount)
            }
        }
    })
}

/// Rest of a deal's money in pence, from where it stood at first, once the parts told have dropped out: zero at last.
fn left(at: At, side: Side, spans: &Spans) -> i64 {
    match Part::ALL.into_iter().rfind(|part| at.tells(side, *part)) {
        None | Some(Part::Comes) => spans[0].1,
        Some(Part::Keeps) => 0,
        Some(part) => spans[part as usize].0,
    }
}

/// The colour of a part: a deal's own for what it leaves, greys for what others get.
fn class(view: &View, side: Side, part: Part) -> &'static str {
    match part {
        Part::Comes | Part::Keeps => view.class(side.place(view)),
        Part::Cut => "kept",
        Part::Costs => "costs",
        Part::Tax => "tax",
        Part::Pension => "later",
    }
}

fn label(view: &View, part: Part) -> Key {
    match part {
        // Of a deal whose customers' money is not known, it is what the app pays.
        Part::Comes if SIDES.into_iter().any(|side| is_unknown(view, side)) => text::PRESENT_ROW_INCOME,
        Part::Comes => text::PRESENT_ROW_COMES,
        Part::Cut => text::PRESENT_ROW_CUT,
        Part::Costs => text::PRESENT_ROW_COSTS,
        Part::Tax => text::PRESENT_ROW_TAX,
        Part::Pension => text::PRESENT_ROW_PENSION,
        Part::Keeps => text::PRESENT_ROW_KEEPS,
    }
}

/// Both deals' money, as far as a step tells it.
struct MoneyRows<'a> {
    view: &'a View,
    at: At,
    amounts: [Amounts; 2],
    spans: [Spans; 2],
    /// Least and most of the scale, in pence.
    scale: (i64, i64),
}

impl MoneyRows<'_> {
    /// Bar of a part of one side's money.
    fn strip(&self, side: usize, part: Part) -> Html {
        let is_told = self.at.tells(SIDES[side], part);
        let colour = class(self.view, SIDES[side], part);
        // Of what comes in, what is still there: what the organisation adds is no part of it.
        let span = match part {
            Part::Comes => (0, left(self.at, SIDES[side], &self.spans[side]).min(self.spans[side][0].1)),
            part => self.spans[side][part as usize],
        };
        let outline = (part == Part::Comes).then(|| {
            // All that there was stays as an outline.
            let [zero, whole] = [0, self.spans[side][0].1].map(|end| end - self.scale.0);
            let length = |part: i64| bar::length(part, self.scale.1 - self.scale.0);
            html! { <rect class="outline" x={length(zero)} width={length(whole - zero)} height="100%" /> }
        });
        let drawing = html! { <>{ line::drawn_from_to(self.view.lang, colour, span, self.scale) }{ for outline }</> };
        let class = ["first", "second"][side];
        html! { <div {class} data-on={is_told.then_some("")}>{ bar::canvas("bar", "22", drawing) }</div> }
    }

    /// Amount of a part of one side's money.
    fn cell(&self, side: usize, part: Part) -> Html {
        let view = self.view;
        let place = SIDES[side].place(view);
        let said = self.at.tells(SIDES[side], part).then(|| {
            let amount = self.amounts[side][part as usize];
            let is_unknown = part == Part::Cut && amount <= Money::ZERO && !view.comparison.outcomes[place].knows_customers;
            // A `?` as large as a figure stands for an unknown amount: the sentence below tells it in words.
            let said = if is_unknown { "?".to_owned() } else { format::format_rounded(view.currency(), amount, view.state.period) };
            // The name stands beside its bar, for the eye: whoever hears the table hears it as the head of the column.
            let name = html! { <span class="whose" aria-hidden="true">{ changing(self.beside(side)) }</span> };
            html! { <>{ name }<data value={amount.pence().to_string()} translate="no">{ said }</data></> }
        });
        html! { <td class={view.class(place)} role="cell">{ for said }</td> }
    }

    /// Name of a side's deal beside its bar. Of a long one the kind is told, or the letter before its beginning where both are of
    /// one kind, or it is no app: the words above the headline have it whole.
    fn beside(&self, side: usize) -> AttrValue {
        let view = self.view;
        let [place, other] = [side, 1 - side].map(|side| SIDES[side].place(view));
        let name = view.short_name(place);
        if name.chars().count() <= SHORT_NAME {
            name
        } else if view.scenario().deals[place].kind == view.scenario().deals[other].kind || view.is_other(place) {
            // A line without a letter has the name itself.
            let line = line_name(view, place);
            if line == name {
                name
            } else {
                format!("{line} {name}").into()
            }
        } else {
            view.kind_name(place)
        }
    }

    /// Row of a part, which stays the same element from step to step, so that its bars can move.
    fn row(&self, bar: usize, part: Part) -> Html {
        let is_told = self.at.tells_of_any(part);
        let label = if is_told { self.view.text(label(self.view, part)) } else { "" };
        html! {
            <tr class={part.key()} role="row" data-on={is_told.then_some("")} aria-current={self.at.mark(bar)}>
                <th key={label} class="what" scope="row" role="rowheader">{ label }</th>
                <td class="strips" aria-hidden="true">{ self.strip(0, part) }{ self.strip(1, part) }</td>
                { self.cell(0, part) }
                { self.cell(1, part) }
            </tr>
        }
    }
}

/// Name of a side's deal, once the step tells of it.
fn head(view: &View, side: Side, is_told: bool) -> Html {
    let place = side.place(view);
    // A head without a name is none.
    if !is_told {
        return html! { <td class={view.class(place)} role="cell"></td> };
    }
    let name = view.short_name(place);
    html! { <th key={&*name} class={view.class(place)} scope="col" role="columnheader">{ name }</th> }
}

/// The money as far as the step tells it.
pub(crate) fn money(view: &View, at: At) -> Html {
    let amounts = SIDES.map(|side| Part::ALL.map(|part| side.amount(view, part)));
    let spans = amounts.each_ref().map(spans);
    let scale = line::scale(spans.iter().flatten().flat_map(|(from, to)| [*from, *to]));
    let told = MoneyRows { view, at, amounts, spans, scale };
    let is_second = at.tells(Side::Second, Part::Comes) || at.tells(Side::Second, Part::Keeps);
    let class = if is_second { "money both" } else { "money" };
    html! {
        <table {class} role="table" aria-label={view.text(text::PRESENT_TITLE)} hidden={!at.step.follows_money()}>
            <thead role="rowgroup">
                <tr role="row">
                    <td role="cell"></td>
                    <td aria-hidden="true"></td>
                    { head(view, SIDES[0], true) }
                    { head(view, SIDES[1], is_second) }
                </tr>
            </thead>
            <tbody role="rowgroup">{ for parts(view).enumerate().map(|(bar, part)| told.row(bar, part)) }</tbody>
        </table>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    #[test]
    fn what_an_app_pays_is_not_labelled_as_what_customers_pay() {
        let comes = |link: &str| {
            let view = view(Lang::En, link);
            view.text(label(&view, Part::Comes))
        };
        assert_eq!(comes("v=1&preset=courier"), "Comes in");
        assert_eq!(comes("v=1&preset=private-hire"), "Customers pay");
    }

    #[test]
    fn no_name_beside_a_bar_repeats_itself() {
        let beside = |lang: Lang, link: &str| {
            let view = view(lang, &format!("v=1&preset={link}"));
            let at = At { step: crate::state::workshop::Step::SecondLeft, is_open: true, marked: None };
            let told = MoneyRows { view: &view, at, amounts: Default::default(), spans: Default::default(), scale: (0, 1) };
            [0, 1].map(|side| told.beside(side).to_string())
        };
        assert_eq!(beside(Lang::Cy, "food-producer")[0], "Marchnad");
        assert_eq!(beside(Lang::Cy, "employed-carer")[0], "Asiantaeth");
        for preset in coop_or_gig_engine::preset::PRESETS {
            for name in Lang::ALL.into_iter().flat_map(|lang| beside(lang, preset.id)) {
                let words: Vec<_> = name.split(' ').collect();
                assert!(words.windows(2).all(|two| two[0] != two[1]), "{}: {name}", preset.id);
            }
        }
        // Of two of a kind each has the letter of its line.
        let alike = beside(Lang::En, "courier&2.kind=platform&1.name=Riders&2.name=Couriers");
        assert_eq!(alike, ["Riders", "B Couriers"].map(str::to_owned));
    }

    #[test]
    fn parts_drop_out_of_the_end_of_what_is_left() {
        let scenario = coop_or_gig_engine::preset::PRESETS[0].scenario();
        let comparison = coop_or_gig_engine::compare::Comparison::new(&scenario).unwrap();
        let amounts = Part::ALL.map(|part| part.amount(&comparison.outcomes[0], coop_or_gig_engine::outcome::Period::Week));
        let found = spans(&amounts);
        assert_eq!(found[0], (0, amounts[0].pence()));
        // Each part begins where the one before it ended, and what is left at last is kept.
        assert!(found[..5].windows(2).skip(1).all(|two| two[1].1 == two[0].0), "{found:?}");
        assert_eq!(found[1].1, found[0].1);
        // Each amount is rounded to the penny by itself.
        assert!((found[5].1 - found[4].0).abs() <= 3, "{found:?}");
        assert_ne!(Money(found[5].1), Money::ZERO);
    }
}
