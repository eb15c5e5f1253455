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
use crate::workshop::results::tally::labels;

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
    let [platform, _, coop] = labels(group.promised);
    html! {
        <figure class="spread">
            <figcaption><b key={title}>{ title }</b>{ space() }{ changing(view.text(said)) }</figcaption>
            <p class="ends" aria-hidden="true">
                <span class="platform">{ changing(view.text(platform)) }</span>
                <span class="coop">{ changing(view.text(coop)) }</span>
            </p>
            { drawing(view, group, in_blocks) }
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

/// Place of the column of no lead at all, which every spread has.
fn zero(spread: &Spread) -> usize {
    spread.bins.iter().position(|bin| bin.to == Money::ZERO).unwrap_or(0)
}

/// The last column on either side of zero where it holds larger leads too.
fn open_ends(spread: &Spread) -> impl Iterator<Item = usize> {
    let last = spread.bins.len().saturating_sub(1);
    [(spread.is_open_below, 0), (spread.is_open_above, last)].into_iter().filter_map(|(is_open, end)| is_open.then_some(end))
}

/// Place of the middle lead along the chart, between the edges of its column. A column of no lead, or one without an end, has no scale
/// within.
fn place_of_middle(spread: &Spread, lead: Money) -> AttrValue {
    if lead == Money::ZERO || open_ends(spread).any(|end| end == spread.middle) {
        return middle(spread, spread.middle);
    }
    let width = spread.width.pence();
    let near = number(zero(spread)) + i64::from(lead > Money::ZERO);
    length(near * width + lead.pence(), number(spread.bins.len()) * width)
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(0)
}

fn drawing(view: &View, Group { spread, lead, .. }: &Group, in_blocks: bool) -> Html {
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
    let drawn = html! {
        <>
            { upright("axis", &middle(spread, zero(spread))) }
            <>{ for spread.bins.iter().enumerate().map(column) }</>
            { upright("halo", &place_of_middle(spread, *lead)) }
            { upright("mark", &place_of_middle(spread, *lead)) }
        </>
    };
    let height = format!("{}.{}em", height / 10, height % 10);
    let svg = html! { <svg class="blocks" width="100%" {height} aria-hidden="true">{ drawn }</svg> };
    html! { <div class="drawing" data-counts={(!in_blocks).then_some("")}>{ svg }</div> }
}

/// Class and place of the amount that a column ends with, at its edge away from zero; of no lead, and of larger ones too, below the column
/// itself. Those at the ends stay within the chart.
fn stands(spread: &Spread, column: usize) -> (&'static str, AttrValue) {
    let (count, zero) = (spread.bins.len(), zero(spread));
    let edge = if column > zero { column + 1 } else { column };
    let is_below = column == zero || (open_ends(spread).any(|end| end == column) && count <= MOST_WIDE);
    match edge {
        _ if is_below => ("tick", middle(spread, column)),
        0 => ("tick low", AttrValue::Static("0%")),
        edge if edge == count => ("tick high", AttrValue::Static("100%")),
        edge => ("tick", length(number(edge), number(count))),
    }
}

/// Columns with an amount: every so many from zero. The outermost edge has one only where its side has no other, which leaves those
/// before it their room.
fn told_columns(spread: &Spread) -> impl Iterator<Item = usize> + '_ {
    let (count, zero) = (spread.bins.len(), zero(spread));
    let every = count.div_ceil(MOST_TICKS).max(1);
    let reach = every + usize::from(count > MOST_WIDE);
    (0..count).filter(move |place| {
        let from_zero = place.abs_diff(zero);
        let is_outermost = *place == 0 || place + 1 == count;
        let is_near = open_ends(spread).any(|end| end.abs_diff(*place) <= reach);
        let is_step = from_zero.is_multiple_of(every) && !is_near && (!is_outermost || from_zero <= every);
        is_step || open_ends(spread).any(|end| end == *place)
    })
}

/// Amounts along the chart; a column that holds larger ones too says so.
fn scale(view: &View, spread: &Spread) -> Html {
    let tick = |place: usize| {
        let is_open = open_ends(spread).any(|end| end == place);
        let bin = &spread.bins[place];
        let amount = pounds(view, Money(if is_open { bin.from } else { bin.to }.pence().abs()));
        let told = if is_open { amount + "+" } else { amount };
        let (class, x) = stands(spread, place);
        html! { <text {class} {x} y="1.1em" translate="no">{ told }</text> }
    };
    canvas("scale", "1.5em", html! { <>{ for told_columns(spread).map(tick) }</> })
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
    use coop_or_gig_engine::workshop_code::{rehearsal, Wins};

    use super::*;

    #[test]
    fn amounts_at_the_ends_stay_within_the_chart() {
        for codes in PRESETS.iter().map(rehearsal) {
            let spread = Group::new(&codes, codes[0].measure).expect("a room").spread;
            let ends = [("0%", "tick low"), ("100%", "tick high")];
            let told: Vec<_> = told_columns(&spread).map(|column| stands(&spread, column)).collect();
            assert!(told.iter().all(|(class, x)| ends.iter().all(|(end, held)| x != end || class == held)), "{told:?}");
            let mut places: Vec<_> = told.iter().map(|(_, x)| x.trim_end_matches('%').parse::<f64>().expect("a place")).collect();
            places.dedup_by(|next, before| *next > *before);
            assert_eq!(places.len(), 1, "from left to right: {told:?}");
        }
    }

    #[test]
    fn amounts_and_the_middle_stand_at_their_places_on_one_scale() {
        let bin = |at: i64| {
            let [from, to] = [at - at.signum(), at].map(|at| Money::pounds(10 * at));
            Bin { from, to, wins: Wins::default() }
        };
        // Three columns behind, no lead, six ahead.
        let (width, bins) = (Money::pounds(10), (-3..=6).map(bin).collect());
        let spread = Spread { width, bins, is_open_below: false, is_open_above: false, middle: 9 };
        let at = |lead: i64| place_of_middle(&spread, Money::pounds(lead)).to_string();
        // £40 ends the fourth column ahead: 3 + 1 + 4 of 10 columns; £55 is between the next two edges.
        assert_eq!((stands(&spread, 7), at(40).as_str(), at(55).as_str()), (("tick", "80.00%".into()), "80.00%", "95.00%"));
        assert_eq!((stands(&spread, 1), at(-20).as_str()), (("tick", "10.00%".into()), "10.00%"));
        // The outermost edge is not written where another of its side is.
        assert_eq!(told_columns(&spread).collect::<Vec<_>>(), [1, 3, 5, 7]);
        // A column without an end has no scale within: £55 is somewhere in it.
        let open = Spread { is_open_above: true, ..spread };
        assert_eq!(place_of_middle(&open, Money::pounds(55)), middle(&open, 9));
        assert_eq!((stands(&open, 9), told_columns(&open).collect::<Vec<_>>()), (("tick high", "100%".into()), vec![1, 3, 5, 9]));
    }
}
