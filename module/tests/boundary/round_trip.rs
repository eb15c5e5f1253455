//! Values that are given come out again, and whatever is given is answered or refused.

use coop_or_gig_engine::field::{Field, Kind, Term, Value};
use coop_or_gig_engine::money::{Quantity, Ratio};
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::scenario::{AppStatement, MyWeek, Scenario};
use coop_or_gig_module::accounts::accounts;
use coop_or_gig_module::compare::compare;
use coop_or_gig_module::projection::project;
use coop_or_gig_module::{scenario, tax, universal_credit};
use proptest::prelude::*;

use crate::given::{written, Any};
use crate::read::read;

fn anything() -> impl Strategy<Value = Any> {
    let known: Vec<String> =
        Field::all(1).map(|field| field.spec().key.to_owned()).chain(PRESETS.iter().map(|p| p.id.to_owned())).collect();
    let text = prop_oneof![proptest::sample::select(known), any::<String>()].boxed();
    let leaf = prop_oneof![
        Just(Any::Nothing),
        Just(Any::Other),
        any::<bool>().prop_map(Any::Bool),
        any::<f64>().prop_map(Any::Number),
        (0.0..200.0).prop_map(Any::Number),
        text.clone().prop_map(Any::Text),
    ];
    let key = prop_oneof![
        proptest::sample::select(vec![
            "preset",
            "deals",
            "ranges",
            "statement",
            "apps",
            "fares",
            "hours",
            "fee",
            "name",
            "busy",
            "deals[0].fee",
            "low",
            "to"
        ])
        .prop_map(str::to_owned),
        text,
    ];
    leaf.prop_recursive(4, 40, 5, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Any::List),
            proptest::collection::vec((key.clone(), inner), 0..5).prop_map(Any::Object),
        ]
    })
}

proptest! {
    #[test]
    fn anything_is_answered_or_refused(given in anything()) {
        let answered = compare(given.clone()).is_ok();
        prop_assert_eq!(accounts(given.clone()).is_ok(), answered);
        prop_assert_eq!(project(given.clone()).is_ok(), answered);
        let _ = tax::assess(given.clone());
        let _ = universal_credit::assess(given);
    }

    #[test]
    fn a_figure_is_read_as_a_link_reads_it(units in 0_i64..2_000_000_000, places in 0_u32..9) {
        // A decimal as people write it, and the same as JavaScript holds it.
        let text = coop_or_gig_engine::number::plain(units, places);
        let number: f64 = text.parse().expect("it is a number");
        for field in [Field::Term(0, Term::Fee), Field::Term(0, Term::Flat), Field::Term(0, Term::Wage), Field::Term(0, Term::Leave)] {
            let ours = read(field, Any::Number(number), "").ok();
            prop_assert_eq!(ours, field.read(&text).ok(), "{} of {:?}", text, field);
            prop_assert_eq!(read(field, Any::text(text.as_str()), "").ok(), ours, "{} as a text", text);
        }
    }

    #[test]
    fn any_scenario_comes_back_as_it_was(choices in proptest::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 0..40)) {
        let mut scenario = PRESETS[3].scenario();
        let is_fixed = |field: &Field| matches!(field.key().as_str(), "deals" | "from" | "to" | "statement-deal");
        let all: Vec<Field> = Field::all(scenario.active().len()).filter(|field| !is_fixed(field)).collect();
        for (which, what) in choices {
            let field = all[which.index(all.len())];
            field.put(&mut scenario, some_value(field, what));
        }
        // Statements that nobody reads are no part of the scenario, nor those of apps that take no part.
        if scenario.week.mine.is_stated() {
            let count = scenario.week.mine.active().len();
            scenario.week.mine.apps[count..].fill(AppStatement::default());
            // Of an amount and a percentage one is told.
            for app in scenario.week.mine.apps.iter_mut().filter(|app| app.fee.is_some()) {
                (app.fee, app.rate) = (app.fee.map(|fee| fee.min(app.fares)), Ratio::ZERO);
            }
        } else {
            scenario.week.mine = MyWeek::default();
        }
        // A range holds no more at its low end than at its high one.
        for range in &mut scenario.ranges {
            if let (Some(low), Some(high)) = (range.low, range.high) {
                (range.low, range.high) = (Some(low.min(high)), Some(low.max(high)));
            }
        }
        let read = scenario::read(written(&scenario));
        // A form in which no hours were entered yet is no statement to reckon with.
        let mine = &scenario.week.mine;
        let is_week = (Quantity::ONE..=Quantity::whole(168)).contains(&scenario.week.stated_hours());
        let no_hours = mine.active().iter().any(|app| app.hours <= Quantity::ZERO);
        if mine.is_stated() && (no_hours || !is_week || mine.overlap > mine.overlap()) {
            let path = read.expect_err("other hours would be reckoned with").path;
            prop_assert!(path.ends_with("hours") || path.ends_with("overlap"), "{}", path);
        } else if let Some(refusal) = read.as_ref().err().filter(|_| mine.is_stated()) {
            prop_assert!(refusal.path.ends_with("hours"), "{}", refusal.message);
        } else {
            prop_assert_eq!(read, Ok(scenario));
        }
    }
}

fn some_value(field: Field, what: prop::sample::Index) -> Value {
    let spec = field.spec();
    let scale = 10_i64.pow(spec.kind.decimals());
    let within = |least: i64, most: i64| {
        Value::Number(
            least + i64::try_from(what.index(usize::try_from(most - least + 1).expect("a field's range"))).expect("within it"),
        )
    };
    match spec.kind {
        Kind::Choice(words) => within(0, i64::try_from(words.len()).expect("few words") - 1),
        Kind::Year => within(2025, 2026),
        _ => within(spec.min * scale, spec.max * scale),
    }
}

#[test]
fn every_preset_comes_back_as_it_was() {
    for scenario in PRESETS.iter().map(coop_or_gig_engine::preset::Preset::scenario).chain([Scenario::default()]) {
        assert_eq!(scenario::read(written(&scenario)), Ok(scenario));
    }
}
