//! Links: all that is shared arrives, no more than that does, and no text from outside breaks the page. `damaged_links.rs` has
//! those that were changed on their way.

use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::field::{Field, Value};
use coop_or_gig_engine::link::{append_period, clean, decode, encode, is_unchanged, Link, Notice, Numbers, MOST_NAME};
use coop_or_gig_engine::money::{Quantity, Ratio};
use coop_or_gig_engine::number::two_figures;
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::preset::{Preset, PRESETS};
use coop_or_gig_engine::scenario::{Scenario, MOST_DEALS};
use proptest::prelude::*;

use super::config;
use super::fields::texts;
use super::scenarios::{check_limits, limits, scenarios};

pub(crate) fn presets() -> impl Strategy<Value = &'static Preset> {
    (0..PRESETS.len()).prop_map(|i| &PRESETS[i])
}

/// A random scenario with names for its deals.
pub(crate) fn named() -> impl Strategy<Value = Scenario> {
    (scenarios(), prop::array::uniform4(prop_oneof![Just(String::new()), ".{0,50}", "[&=#+% éŵ🚲.]{0,50}"])).prop_map(
        |(mut scenario, names)| {
            let count = scenario.active().len();
            for (name, text) in scenario.names.iter_mut().zip(&names).take(count) {
                *name = clean(text);
            }
            scenario
        },
    )
}

/// A preset, and its scenario with at most one field or name changed.
fn almost_unchanged() -> impl Strategy<Value = (&'static Preset, Scenario)> {
    (presets(), any::<prop::sample::Index>(), scenarios(), "[a-z]{0,3}", 0..4).prop_map(|(preset, which, other, name, what)| {
        let mut scenario = preset.scenario();
        let fields: Vec<_> = Field::all(scenario.active().len()).collect();
        let field = fields[which.index(fields.len())];
        match what {
            0 => {}
            1 => scenario.names[which.index(MOST_DEALS)] = name,
            _ => field.put(&mut scenario, field.get(&other)),
        }
        (preset, scenario)
    })
}

/// The pairs of a link, as any reader of links sees them.
fn pairs(link: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(link.as_bytes()).into_owned().collect()
}

/// Laws of every link that was read.
pub(crate) fn check(link: &Link) -> Result<(), TestCaseError> {
    check_limits(&link.scenario)?;
    for name in &link.scenario.names {
        prop_assert!(name.chars().count() <= MOST_NAME && !name.chars().any(char::is_control));
    }
    let unused = link.scenario.active().len();
    prop_assert_eq!(&link.scenario.deals[unused..], &Scenario::default().deals[unused..]);
    prop_assert!(link.notices.len() <= 10, "a hostile link does not flood the page");
    prop_assert!(Comparison::new(&link.scenario).is_some());
    Ok(())
}

/// Notices of every kind (design, "Contracts": unknown keys ignored with a notice, bad values named and replaced).
#[test]
fn what_cannot_be_used_is_named() {
    let first = PRESETS[0].scenario();
    let bad = |key: &str, text: &str| Notice::Bad { field: Field::from_key(key).expect("a field"), text: text.to_owned() };
    for (text, notices) in [
        ("", vec![]),
        ("#", vec![]),
        ("v=1", vec![]),
        ("v=2", vec![Notice::Newer]),
        ("preset=nowhere", vec![Notice::NoSuchPreset("nowhere".to_owned())]),
        ("v=1&colour=red", vec![Notice::Unknown("colour".to_owned())]),
        ("v=1&5.fee=20", vec![Notice::Unknown("5.fee".to_owned())]),
        ("v=1&period=fortnight", vec![Notice::NoSuchPeriod("fortnight".to_owned())]),
        ("v=1&period=", vec![Notice::NoSuchPeriod(String::new())]),
        ("v=1&hours=169", vec![bad("hours", "169")]),
        ("v=1&1.fee=a+third", vec![bad("1.fee", "a third")]),
        ("v=1&year=2031-32", vec![bad("year", "2031-32")]), // no pack
        ("v=1&deals=5", vec![bad("deals", "5")]),
        // Terms of deals that take no part are dropped.
        ("v=1&4.fee=20&4.name=Four", vec![]),
    ] {
        let link = decode(text);
        assert_eq!((link.preset.id, &link.scenario, link.notices), (PRESETS[0].id, &first, notices), "{text}");
    }
    // The period is no part of the scenario; a link that does not say it is for a week, as links were before they could.
    for period in Period::ALL {
        let mut text = "v=1&preset=courier&hours=20".to_owned();
        append_period(&mut text, period);
        let link = decode(&text);
        assert_eq!((link.period, link.notices, link.scenario), (period, vec![], decode("v=1&preset=courier&hours=20").scenario));
        assert_eq!(text.ends_with("hours=20"), period == Period::Week);
    }
    assert_eq!(decode("v=1&period=year&period=decade").period, Period::Year);
    // The known keys of a newer link are used; of a repeated key, the last value.
    assert_eq!(decode("v=2&hours=30&hours=20").scenario.week.hours, Quantity::whole(20));
}

/// Numbers are read as fields read them, in the link's own money wherever it says so.
#[test]
fn numbers_in_links() {
    for (text, key, plain) in [
        ("v=1&hours=37,5", "hours", "37.5"),
        ("v=1&price=1.200,50", "price", "1200.5"),
        ("v=1&price=1,200", "price", "1200"),
        ("v=1&price=1.200", "price", "1.2"),
        ("v=1&price=12%E2%80%8B.50", "price", "12.5"),
        ("v=1&price=$5&currency=usd", "price", "5"),
        ("v=1&hours=%D9%A2%D9%A1", "hours", "21"),
    ] {
        let link = decode(text);
        assert_eq!(
            (Field::from_key(key).expect("a field").plain(&link.scenario).as_str(), link.notices),
            (plain, vec![]),
            "{text}"
        );
    }
}

/// Until the minimum wage had a drift of its own, that of the rates moved it too: what such a link said stays true.
#[test]
fn a_link_from_before_the_minimum_wage_s_own_drift() {
    let drifts = |text: &str| {
        let drift = decode(text).scenario.growth;
        (drift.rates, drift.minimum_wage)
    };
    let percent = Ratio::percent;
    assert_eq!(drifts("v=1"), (percent(0), percent(3)));
    assert_eq!(drifts("v=1&rate-drift=0"), (percent(0), percent(0)));
    assert_eq!(drifts("v=1&rate-drift=4"), (percent(4), percent(4)));
    assert_eq!(drifts("v=1&rate-drift=x"), (percent(0), percent(3)));
    for text in ["v=1&rate-drift=1&minimum-wage-drift=5", "v=1&minimum-wage-drift=5&rate-drift=1"] {
        assert_eq!(drifts(text), (percent(1), percent(5)));
    }
    // A link of today says both, or neither.
    let mut scenario = PRESETS[0].scenario();
    scenario.growth.rates = percent(1);
    let text = encode(&scenario, &PRESETS[0], Numbers::Exact);
    assert_eq!(text, format!("v=1&preset={}&rate-drift=1&minimum-wage-drift=3", PRESETS[0].id));
}

/// True where a fragment that `encode` wrote stands for an unchanged preset: it has two pairs, version and preset.
fn is_plain(fragment: &str) -> bool {
    fragment.bytes().filter(|byte| *byte == b'&').count() < 2
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn prop_exact_is_the_identity(scenario in named(), preset in presets()) {
        let text = encode(&scenario, preset, Numbers::Exact);
        prop_assert_eq!(is_plain(&text), scenario == preset.scenario());
        prop_assert!(is_plain(&encode(&preset.scenario(), preset, Numbers::Exact)));
        for text in [format!("#{text}"), text] {
            let link = decode(&text);
            prop_assert_eq!(&link.scenario, &scenario);
            prop_assert_eq!((link.preset.id, link.notices), (preset.id, vec![]));
        }
    }

    #[test]
    fn prop_unchanged_is_what_a_link_says_nothing_of((preset, almost) in almost_unchanged(), scenario in named(), other in presets()) {
        for scenario in [almost, scenario, other.scenario()] {
            prop_assert_eq!(is_unchanged(&scenario, preset), is_plain(&encode(&scenario, preset, Numbers::Exact)));
        }
        prop_assert!(is_unchanged(preset.base(), preset));
    }

    /// A link tells only the fields that differ from the preset, each key once, the version first. Linked accounts are told where
    /// a link without `coop-linked` would mean the other; the minimum wage's drift is told with the rates' drift, which alone
    /// once stood for both. A figure that follows from statements is told where another was written since, whose value may be
    /// the preset's.
    #[test]
    fn prop_a_link_is_short(scenario in named(), preset in presets()) {
        let base = preset.scenario();
        let pairs = pairs(&encode(&scenario, preset, Numbers::Exact));
        prop_assert_eq!((pairs[0].0.as_str(), pairs[1].0.as_str()), ("v", "preset"));
        for (i, (key, _)) in pairs.iter().enumerate() {
            prop_assert!(pairs[..i].iter().all(|(earlier, _)| earlier != key), "{} twice", key);
            if let Some(field) = Field::from_key(key) {
                let is_said = (key == "coop-linked" && scenario.means_unlinked())
                    || (key == "minimum-wage-drift" && pairs.iter().any(|(key, _)| key == "rate-drift"))
                    || scenario.follows(field.input());
                prop_assert!(is_said || field.get(&scenario) != field.get(&base), "{} is the preset's", key);
            }
        }
    }

    /// No figure of more than two significant figures but the preset's own and the limits.
    #[test]
    fn prop_rounded_leaks_no_exact_figure(scenario in named(), preset in presets()) {
        let text = encode(&scenario, preset, Numbers::Rounded);
        for (key, value) in pairs(&text) {
            let Some(field) = Field::from_key(&key).filter(|field| field.spec().kind.is_number()) else { continue };
            let (low, high) = limits(field.spec());
            let Ok(Value::Number(told)) = field.read(&value) else { prop_assert_eq!(value, ""); continue };
            let figures = value.replace(['.', '-'], "").trim_matches('0').len();
            prop_assert!(figures <= 2 || told == low || told == high, "{}={}", key, value);
        }
        let link = decode(&text);
        prop_assert_eq!(&link.notices, &vec![]);
        prop_assert_eq!(&link.scenario.names, &scenario.names);
        let base = preset.scenario();
        for field in Field::all(scenario.active().len()) {
            let (low, high) = limits(field.spec());
            let expected = match field.get(&scenario) {
                Value::Number(number) if field.spec().kind.is_number() && field.get(&base) != Value::Number(number) => {
                    Value::Number(two_figures(number).clamp(low, high))
                }
                value => value,
            };
            // What follows from statements follows from the rounded ones.
            if !scenario.follows(field.input()) {
                prop_assert_eq!(field.get(&link.scenario), expected, "{}", field.key());
            }
        }
        check(&link)?;
    }

    /// No figure and no name: the preset's stand instead. The choices arrive, but for that of statements, which are figures.
    #[test]
    fn prop_settings_only_leaks_no_figure(scenario in named(), preset in presets()) {
        let text = encode(&scenario, preset, Numbers::SettingsOnly);
        for (key, _) in pairs(&text) {
            prop_assert!(!key.ends_with("name"), "{}", key);
            prop_assert!(Field::from_key(&key).is_none_or(|field| !field.spec().kind.is_number()), "{}", key);
        }
        let link = decode(&text);
        prop_assert_eq!(&link.notices, &vec![]);
        let base = preset.scenario();
        for field in Field::all(scenario.active().len()) {
            let is_figure = field.spec().kind.is_number() || field.key() == "entry";
            let expected = if is_figure { &base } else { &scenario };
            prop_assert_eq!(field.get(&link.scenario), field.get(expected), "{}", field.key());
        }
        check(&link)?;
    }

    #[test]
    fn prop_clean_names_are_short_and_stay(text in ".*") {
        let name = clean(&text);
        prop_assert!(name.chars().count() <= MOST_NAME && !name.chars().any(char::is_control));
        prop_assert_eq!(clean(&name), name);
    }

    #[test]
    fn prop_any_text_is_a_link(text in ".*") {
        check(&decode(&text))?;
    }

    #[test]
    fn prop_any_bytes_are_a_link(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        check(&decode(&String::from_utf8_lossy(&bytes)))?;
    }

    /// Known and unknown keys, several times over, with whatever values.
    #[test]
    fn prop_any_pairs_are_a_link(pairs in prop::collection::vec((any::<prop::sample::Index>(), texts(), texts()), 0..40)) {
        let known: Vec<String> = Field::all(MOST_DEALS)
            .map(Field::key)
            .chain(["v", "preset", "1.name", "4.name", "5.name", "deals"].map(str::to_owned))
            .collect();
        let mut text = form_urlencoded::Serializer::new(String::new());
        for (which, key, value) in &pairs {
            let which = which.index(known.len() + known.len() / 10);
            text.append_pair(known.get(which).unwrap_or(key), value);
        }
        let link = decode(&text.finish());
        check(&link)?;
        for notice in &link.notices {
            if let Notice::Bad { text, .. } | Notice::Unknown(text) | Notice::NoSuchPreset(text) | Notice::NoSuchPeriod(text) = notice {
                prop_assert!(text.chars().count() <= MOST_NAME && !text.chars().any(char::is_control));
            }
        }
    }

    /// A bad value is named, and everything else in the link still counts.
    #[test]
    fn prop_one_bad_value_spoils_nothing_else(scenario in named(), preset in presets(), which in any::<prop::sample::Index>()) {
        let fields: Vec<_> = Field::all(scenario.active().len()).filter(|field| *field != Field::from_key("deals").expect("a field")).collect();
        let field = fields[which.index(fields.len())];
        let link = decode(&(encode(&scenario, preset, Numbers::Exact) + &format!("&{}=--", field.key())));
        prop_assert_eq!(&link.scenario, &scenario);
        prop_assert_eq!(link.notices, vec![Notice::Bad { field, text: "--".to_owned() }]);
    }
}
