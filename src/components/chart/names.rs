//! Names of a chart's lines, to its right.

use yew::prelude::*;

use crate::components::chart::bar::length;
use crate::components::chart::line::{Frame, SIDE};
use crate::components::text::changing_drawn;

/// Least distance between two names beside a chart, in parts of [`SIDE`].
const APART: i64 = 110;
/// Times that names are moved apart: enough for four.
const MOVES: usize = 12;

/// Name of a line: its class, the amount at which the line ends, and what it is called.
pub(crate) type Name = (&'static str, i64, AttrValue);

impl Frame {
    /// Names to the right of the chart, each in the colour of its class beside where its line ends; those that would lie over each
    /// other are moved apart. Letters stand side by side instead, so that each is beside its line.
    pub(crate) fn names(&self, names: Vec<Name>) -> Html {
        let name = |(at, (class, _, name)): (usize, Name)| {
            html! { <>{ for (at > 0).then(|| html! { <tspan>{ "\u{a0}" }</tspan> }) }<tspan class={classes!("name", class)}>{ changing_drawn(name) }</tspan></> }
        };
        let beside = |(names, top): (Vec<Name>, i64)| {
            html! { <text class="names" x="100%" dx="8" y={length(top, SIDE)} dy="0.35em">{ for names.into_iter().enumerate().map(name) }</text> }
        };
        html! { <>{ for self.beside(names).into_iter().map(beside) }</> }
    }

    /// Names that stand side by side, from above to below, each group with its place in parts of [`SIDE`].
    fn beside(&self, mut names: Vec<Name>) -> Vec<(Vec<Name>, i64)> {
        names.sort_by_key(|(_, amount, _)| -amount);
        let height = i128::from((self.y.1 - self.y.0).max(1));
        let place = |amount: i64| i64::try_from(i128::from(self.y.1 - amount) * i128::from(SIDE) / height).unwrap_or(0);
        let is_letter = |name: &str| name.chars().count() == 1;
        let mut groups: Vec<Vec<Name>> = Vec::new();
        for one in names {
            let joins = |group: &&mut Vec<Name>| {
                group.iter().all(|other| is_letter(&other.2) && place(one.1) - place(other.1) < APART) && is_letter(&one.2)
            };
            match groups.last_mut().filter(joins) {
                Some(group) => group.push(one),
                None => groups.push(vec![one]),
            }
        }
        let middle = |group: &Vec<Name>| {
            group.iter().map(|(_, amount, _)| place(*amount)).sum::<i64>() / i64::try_from(group.len()).unwrap_or(1)
        };
        let mut tops: Vec<i64> = groups.iter().map(middle).collect();
        let first = tops.first().map_or(APART, |top| APART.min(*top));
        // Each pair moves apart by half of what it lacks, so that all stay near their lines.
        for _ in 0..MOVES {
            for at in 1..tops.len() {
                let over = (tops[at - 1] + APART - tops[at]).max(0);
                tops[at - 1] -= over / 2;
                tops[at] += over - over / 2;
            }
        }
        // None rises to what stands above the chart.
        let mut least = first;
        for top in &mut tops {
            *top = (*top).max(least);
            least = *top + APART;
        }
        groups.into_iter().zip(tops).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_stand_side_by_side_and_names_apart() {
        let frame = Frame { x: (0, 1), y: (0, 1_000) };
        let told = |names: &[(&'static str, i64)]| {
            let names = names.iter().map(|(name, amount)| ("", *amount, AttrValue::Static(name))).collect();
            let joined = |group: Vec<Name>| group.into_iter().map(|(_, _, name)| name.to_string()).collect::<String>();
            frame.beside(names).into_iter().map(|(group, top)| (joined(group), top)).collect::<Vec<_>>()
        };
        let letters = told(&[("A", 446), ("B", 472), ("C", 482), ("D", 620)]);
        assert_eq!(letters, [("D".to_owned(), 380), ("CBA".to_owned(), 533)]);
        let names = told(&[("App", 470), ("Co-op", 500)]);
        assert_eq!(names.iter().map(|(name, _)| &**name).collect::<Vec<_>>(), ["Co-op", "App"]);
        assert!(names[1].1 - names[0].1 >= APART, "{names:?}");
    }
}
