//! The table of fields takes any text from outside: one that it cannot use leaves the scenario unchanged.

use std::collections::BTreeSet;

use coop_or_gig_engine::field::{Field, Kind, Value};
use coop_or_gig_engine::number::Problem;
use coop_or_gig_engine::scenario::{Scenario, MOST_DEALS};
use proptest::prelude::*;

use super::config;
use super::scenarios::{check_limits, limits, scenarios};

/// Texts that have broken parsers before, or that mean something to one.
pub(crate) const HOSTILE: &[&str] = &[
    "",
    " ",
    "0",
    "-0",
    "-1",
    "1e9",
    "1e400",
    "NaN",
    "inf",
    "∞",
    "½",
    "\u{663}",
    "--5",
    "1.2.3",
    "12,50",
    "1,234",
    "%",
    "£",
    "p",
    "\0",
    "\u{feff}29",
    "\u{202e}92",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "18446744073709551616",
    "99999999999999999999999999",
    "256",
    "65536",
    "2026-27",
    "2026-28",
    "2031-32",
    "2099-00",
    "2025-26",
    "0000-01",
    "9999-00",
    "1999-00",
    "2101-02",
    "＋5",
    "wales",
    "Wales",
    "best",
    "coop",
    "true",
    "null",
    "undefined",
    "[]",
    "<script>",
    "../../etc",
    "%00",
    "%",
    "&",
    "=",
    "#",
    "é",
    "🚲",
    "1\u{301}",
    "\u{1b}[31m",
];

/// Anything at all, or something that nearly fits.
pub(crate) fn texts() -> impl Strategy<Value = String> {
    prop_oneof![".*", "[-+£ ,.%0-9]{0,24}", "[0-9]{4}-[0-9]{2}", (0..HOSTILE.len()).prop_map(|i| HOSTILE[i].to_owned())]
}

fn fields() -> impl Strategy<Value = Field> {
    (0..Field::all(MOST_DEALS).count()).prop_map(|i| Field::all(MOST_DEALS).nth(i).expect("a field"))
}

#[test]
fn keys_are_unique_and_found() {
    let keys: BTreeSet<_> = Field::all(MOST_DEALS).map(Field::key).collect();
    assert_eq!(keys.len(), Field::all(MOST_DEALS).count());
    for field in Field::all(MOST_DEALS) {
        assert_eq!(Field::from_key(&field.key()), Some(field));
        let spec = field.spec();
        assert!(spec.min <= spec.max && spec.key.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", field.key());
    }
    for wrong in ["", ".", "fee", "0.fee", "5.fee", "01.fee", "+1.fee", "1.hours", "1.", "1.fee.x", "HOURS", "hours ", "１.fee"] {
        assert_eq!(Field::from_key(wrong), None, "{wrong:?}");
    }
}

/// At the least and the most allowed, and one step beyond each.
#[test]
fn limits_are_where_the_table_says() {
    for field in Field::all(MOST_DEALS).filter(|field| field.spec().kind.is_number() || field.spec().kind == Kind::Whole) {
        let (low, high) = limits(field.spec());
        let read = |value: i64| field.read(&field.write_plain(Value::Number(value)));
        assert_eq!((read(low), read(high)), (Ok(Value::Number(low)), Ok(Value::Number(high))), "{}", field.key());
        assert_eq!(read(low - 1), Err(Problem::TooSmall { min: low }), "{}", field.key());
        assert_eq!(read(high + 1), Err(Problem::TooLarge { max: high }), "{}", field.key());
        assert_eq!(field.read(&"9".repeat(99)), Err(Problem::TooLarge { max: high }), "{}", field.key());
        let empty = if field.is_optional() { Ok(Value::Nothing) } else { Err(Problem::Empty) };
        assert_eq!(field.read(" "), empty, "{}", field.key());
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn prop_any_text_in_any_field(scenario in scenarios(), field in fields(), text in texts()) {
        let mut after = scenario.clone();
        if field.set(&mut after, &text).is_err() {
            prop_assert_eq!(after, scenario);
            return Ok(());
        }
        prop_assert_eq!(Ok(field.get(&after)), field.read(&text));
        if let (Kind::Year, Value::Number(year)) = (field.spec().kind, field.get(&after)) {
            // A year within the table's limits may still have no pack: links and presets check that.
            prop_assert!((field.spec().min..=field.spec().max).contains(&year), "{}", text);
            after.tax.year = scenario.tax.year;
        }
        check_limits(&after)?;
        // All other fields are unchanged but for those that follow from it.
        let own = |other: &Field| !after.follows(other.input()) && !scenario.follows(other.input());
        let others: Vec<_> = Field::all(MOST_DEALS).filter(own).collect();
        let has_statements = [&after, &scenario].into_iter().any(|scenario| scenario.week.mine.is_stated());
        field.put(&mut after, field.get(&scenario));
        for other in others {
            prop_assert_eq!(other.get(&after), other.get(&scenario), "{}", other.key());
        }
        prop_assert!(has_statements || after == scenario);
    }

    /// A field's own text reads back as its value.
    #[test]
    fn prop_every_value_is_read_back(scenario in scenarios()) {
        let mut copy = Scenario::default();
        for field in Field::all(MOST_DEALS) {
            prop_assert_eq!(field.read(&field.plain(&scenario)), Ok(field.get(&scenario)), "{}", field.key());
            field.set(&mut copy, &field.plain(&scenario)).expect("just read");
        }
        prop_assert_eq!(copy, scenario);
    }
}
