//! Spread of the differences: a block for each person in a small room, columns in a large one, to either side of zero.

use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::workshop_code::{Bin, Group, Spread};
use yew::prelude::*;

use crate::components::chart::bar::{canvas, length};
use crate::components::chart::line::{block, upright};
use crate::components::table::plain_table;
use crate::components::text::{changing, space};
use crate::locale::text;
use crate::view::View;
use crate::workshop::results::pounds;

/// Most people of whom each has a block.
const MOST_BLOCKS: usize = 60;
/// Height of the chart in tenths of a line of text: of a block, and the most there is room for.
const BLOCK: usize = 11;
const MOST_TALL: usize = 90;
/// Most columns that are as wide as the amount below them, and most amounts between the ends.
const MOST_WIDE: usize = 8;
const MOST_TICKS: usize = 6;
/// A column and a block in parts: the last of them is the gap to the next.
const PARTS: i64 = 12;

/// The spread as a drawing, and as a table.
pub(crate) fn chart(view: &View, group: &Group) -> Html {
    let spread = &group.spread;
    let in_blocks = group.wins.people() <= MOST_BLOCKS;
    let said = if in_blocks { text::NUMBERS_BLOCKS } else { text::NUMBERS_COLUMNS };
    let title = view.text(text::NUMBERS_CHART);
    html! {
        <figure class="spread">
            <figcaption><b key={title}>{ title }</b>{ space() }{ changing(view.text(said)) }</figcaption>
            <p class="ends" aria-hidden="true">
                <span class="platform">{ changing(view.text(text::NUMBERS_PLATFORM)) }</span>
                <span class="coop">{ changing(view.text(text::NUMBERS_COOP)) }</span>
            </p>
            { drawing(view, spread, in_blocks) }
            { scale(view, spread) }
            <p class="key" aria-hidden="true"><i></i>{ changing(view.text(text::NUMBERS_MIDDLE_MARK)) }</p>
            <details>
                <summary>{ changing(view.text(text::NUMBERS_AS_TABLE)) }</summary>
                { table(view, spread) }
            </details>
        </figure>
    }
}

/// The middle of a column, along the chart.
fn middle(spread: &Spread, column: usize) -> AttrValue {
    length(number(column) * 2 + 1, number(spread.bins.len()) * 2)
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(0)
}

fn drawing(view: &View, spread: &Spread, in_blocks: bool) -> Html {
    let tallest = spread.tallest().max(1);
    // As high as the people need: a few blocks do not become towers.
    let height = if in_blocks { (tallest * BLOCK).min(MOST_TALL) } else { MOST_TALL };
    let whole = (number(spread.bins.len()) * PARTS, number(tallest) * PARTS);
    let column = |(place, bin): (usize, &Bin)| {
        let x = length(number(place) * PARTS, whole.0);
        let width = length(PARTS - 1, whole.0);
        let mut below = 0;
        let mut pieces = Vec::new();
        for (class, people) in [("platform", bin.wins.platform), ("same", bin.wins.same), ("coop", bin.wins.coop)] {
            let blocks = if in_blocks { vec![1; people] } else { vec![people; usize::from(people > 0)] };
            for tall in blocks {
                below += tall;
                let y = length((number(tallest) - number(below)) * PARTS + 1, whole.1);
                let height = length(number(tall) * PARTS - 1, whole.1);
                pieces.push(block(view.lang, class, [&x, &y], [&width, &height]));
            }
        }
        if !in_blocks && below > 0 {
            let y = length((number(tallest) - number(below)) * PARTS, whole.1);
            pieces.push(html! { <text class="tick" x={middle(spread, place)} {y} dy="-0.2em" translate="no">{ below }</text> });
        }
        html! { <>{ for pieces }</> }
    };
    let zero = spread.bins.iter().position(|bin| bin.to == Money::ZERO).unwrap_or(0);
    let drawn = html! {
        <>
            { upright("axis", &middle(spread, zero)) }
            <>{ for spread.bins.iter().enumerate().map(column) }</>
            { upright("halo", &middle(spread, spread.middle)) }
            { upright("mark", &middle(spread, spread.middle)) }
        </>
    };
    let height = format!("{}.{}em", height / 10, height % 10);
    let svg = html! { <svg class="blocks" width="100%" {height} aria-hidden="true">{ drawn }</svg> };
    html! { <div class="drawing" data-counts={(!in_blocks).then_some("")}>{ svg }</div> }
}

/// Class and place of the amount below a column. Those of narrow columns at the ends stay within the chart.
fn stands(spread: &Spread, column: usize) -> (&'static str, AttrValue) {
    let is_wide = spread.bins.len() <= MOST_WIDE;
    match column {
        _ if is_wide => ("tick", middle(spread, column)),
        0 => ("tick low", AttrValue::Static("0%")),
        column if column + 1 == spread.bins.len() => ("tick high", AttrValue::Static("100%")),
        column => ("tick", middle(spread, column)),
    }
}

/// Amounts along the chart, at every so many columns from zero; a column that holds larger ones too says so.
fn scale(view: &View, spread: &Spread) -> Html {
    let every = spread.bins.len().div_ceil(MOST_TICKS);
    let zero = spread.bins.iter().position(|bin| bin.to == Money::ZERO).unwrap_or(0);
    let last = spread.bins.len().saturating_sub(1);
    let open = [(spread.is_open_below, 0), (spread.is_open_above, last)];
    let tick = |(place, bin): (usize, &Bin)| -> Option<Html> {
        let is_open = open.contains(&(true, place));
        let is_near = open.iter().any(|(is_open, end)| *is_open && end.abs_diff(place) <= every);
        (is_open || (place.abs_diff(zero).is_multiple_of(every) && !is_near)).then(|| {
            let amount = pounds(view, Money(if is_open { bin.from } else { bin.to }.pence().abs()));
            let told = if is_open { amount + "+" } else { amount };
            let (class, x) = stands(spread, place);
            html! { <text {class} {x} y="1.1em" translate="no">{ told }</text> }
        })
    };
    canvas("scale", "1.5em", html! { <>{ for spread.bins.iter().enumerate().filter_map(tick) }</> })
}

/// Table of the spread, for whoever does not see the chart.
fn table(view: &View, spread: &Spread) -> Html {
    let lang = view.lang;
    let last = spread.bins.len().saturating_sub(1);
    let told = |amount: Money| pounds(view, Money(amount.pence().abs()));
    let line = |(place, bin): (usize, &Bin)| {
        let (from, to) = (told(bin.from), told(bin.to));
        let label = match bin.to.pence() {
            0 => view.attr(text::NUMBERS_BIN_SAME),
            1.. if place == last && spread.is_open_above => text::numbers_bin_coop_open(lang, from).text(),
            1.. => text::numbers_bin_coop(lang, from, to).text(),
            _ if place == 0 && spread.is_open_below => text::numbers_bin_platform_open(lang, from).text(),
            _ => text::numbers_bin_platform(lang, from, to).text(),
        };
        (label.to_string(), vec![bin.wins.people().to_string()])
    };
    let rows = spread.bins.iter().enumerate().map(line).collect();
    plain_table(&view.attr(text::NUMBERS_CHART), vec![view.attr(text::NUMBERS_DIFFERENCE), view.attr(text::NUMBERS_COUNT)], rows)
}

#[cfg(test)]
mod tests {
    use coop_or_gig_engine::preset::PRESETS;
    use coop_or_gig_engine::workshop_code::rehearsal;

    use super::*;

    #[test]
    fn amounts_below_narrow_columns_at_the_ends_stay_within_the_chart() {
        for codes in PRESETS.iter().map(rehearsal) {
            let group = Group::new(&codes, codes[0].measure).expect("a room");
            let last = group.spread.bins.len() - 1;
            let ends = [0, last].map(|column| stands(&group.spread, column));
            if last < MOST_WIDE {
                assert!(ends.iter().all(|(class, _)| *class == "tick"));
            } else {
                assert_eq!(ends, [("tick low", "0%".into()), ("tick high", "100%".into())]);
            }
        }
    }
}
