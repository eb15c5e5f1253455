//! Laws of receipts.

use coop_or_gig_engine::field::{Field, Value};
use coop_or_gig_engine::link::{self, Numbers};
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::receipt::{Marks, Receipt};
use proptest::prelude::*;

use super::config;
use super::fields::texts;
use super::scenarios::scenarios;

proptest! {
    #![proptest_config(config())]

    /// A receipt comes back from its link as it was, with the scenario that it is of: the same inputs, the same answer.
    #[test]
    fn prop_a_receipt_comes_back_from_its_link(scenario in scenarios(), preset in 0..PRESETS.len(), day in "20[0-9]{2}-[01][0-9]-[0-3][0-9]|") {
        let preset = &PRESETS[preset];
        let receipt = Receipt::new(&scenario, &day).expect("a pack");
        prop_assert_eq!(&receipt.date, &day);
        let mut fragment = link::encode(&scenario, preset, Numbers::Exact);
        link::append_receipt(&mut fragment, &receipt.code());
        let link = link::decode(&fragment);
        prop_assert!(link.notices.is_empty(), "{:?}", link.notices);
        let read = Receipt::read(&link.receipt).expect("it is whole");
        prop_assert_eq!(&read, &receipt);
        prop_assert_eq!(Receipt::read(&fragment), Some(receipt));
        let check = read.check(&link.scenario).expect("a pack");
        prop_assert!(check.same_inputs && check.same_rules && check.same_answer(), "{:?}", check);
        prop_assert_eq!(Marks::read(&read.marks.text()), Some(read.marks));
    }

    /// Another value in any field is another mark; the same scenario by another way has the same.
    #[test]
    fn prop_a_changed_figure_changes_the_mark(scenario in scenarios(), other in scenarios(), which in any::<prop::sample::Index>()) {
        let mut changed = scenario.clone();
        changed.count = other.count.min(scenario.count);
        changed.forget_unused();
        let fields: Vec<Field> = Field::all(changed.active().len()).collect();
        let field = *which.get(&fields);
        let (before, now) = (changed.clone(), field.get(&other));
        // The field alone: what follows from statements has fields of its own.
        field.write(&mut changed, now);
        if changed.active().len() == before.active().len() {
            let [was, is] = [&before, &changed].map(|scenario| Marks::new(scenario).expect("a pack").inputs);
            prop_assert_eq!(field.get(&before) != now, was != is, "{}", field.key());
        }
        if let Value::Number(_) = field.get(&before) {
            field.write(&mut changed, field.get(&before));
            if changed.active().len() == before.active().len() {
                prop_assert_eq!(Marks::new(&changed), Marks::new(&before));
            }
        }
    }

    #[test]
    fn prop_any_text_is_read(text in texts()) {
        prop_assert_eq!(Receipt::read(&text), None);
        let _ = Marks::read(&text);
        let link = link::decode(&format!("v=1&receipt={text}"));
        prop_assert_eq!(Receipt::read(&link.receipt), None);
    }
}
