//! Laws of the derivations where a figure stands at another value: they are what the curve along it shows.

use coop_or_gig_engine::derivation::{derive_at, Leaf};
use coop_or_gig_engine::field::{Field, Value as Held};
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::sensitivity;
use proptest::prelude::*;

use super::config;
use super::derivations::{check, everyday, steps, MOST_STEPS};

proptest! {
    #![proptest_config(ProptestConfig { cases: config().cases / 4, ..config() })]

    #[test]
    fn prop_a_varied_figure_leaves_what_its_curve_shows(scenario in everyday(), seed: prop::sample::Index, place in 0_usize..3) {
        let figures: Vec<_> = sensitivity::figures(&scenario).collect();
        let input = figures[seed.index(figures.len())];
        let curve = sensitivity::curve(&scenario, input, sensitivity::span(&scenario, input, 0), Period::Week).expect("a pack");
        let point = &curve.points[place * (curve.points.len() - 1) / 2];
        let mut changed = scenario.clone();
        Field::from(input).say(&mut changed, Held::Number(point.value));
        for (deal, kept) in point.take_home.iter().enumerate() {
            let root = derive_at(&scenario, (input, point.value), deal, Period::Week).expect("there is such a deal");
            prop_assert_eq!(root.value, (*kept).into());
            check(&changed, MOST_STEPS, &root)?;
            for step in steps(&root) {
                if let Some(Leaf::Found(of)) = step.leaf() {
                    prop_assert_eq!((of, step.value.raw()), (input, point.value));
                }
            }
        }
    }
}
