//! Links: all that is shared arrives, no more than that does, and no text from outside breaks the page.

use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::field::{Field, Value};
use coop_or_gig_engine::link::{
    address, append_period, clean, decode, encode, is_plain, is_unchanged, Address, Link, Notice, Numbers, MOST_NAME,
};
use coop_or_gig_engine::money::{Quantity, Ratio};
use coop_or_gig_engine::number::two_figures;
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::preset::{Preset, PRESETS};
use coop_or_gig_engine::scenario::{Scenario, MOST_DEALS};
use proptest::prelude::*;

use super::config;
use super::fields::texts;
use super::scenarios::{check_limits, limits, scenarios};

fn presets() -> impl Strategy<Value = &'static Preset> {
    (0..PRESETS.len()).prop_map(|i| &PRESETS[i])
}

/// A random scenario with names for its deals.
fn named() -> impl Strategy<Value = Scenario> {
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
fn check(link: &Link) -> Result<(), TestCaseError> {
    check_limits(&link.scenario)?;
    for name in &link.scenario.names {
        prop_assert!(name.chars().count() <= MOST_NAME && !name.chars().any(char::is_control));
    }
    let unused = link.scenario.active().len();
    prop_assert_eq!(&link.scenario.deals[unused..], &Scenario::default().deals[unused..]);
    prop_assert!(link.notices.len() <= 10, "a hostile link does not flood the page");
    prop_assert!(Comparison::of(&link.scenario).is_some());
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

const SITE: &str = "https://calculator.example/a/b/";
const LINK: &str = "v=1&preset=courier&hours=21&1.name=W%C5%B5yn+%2B+co+50%25+%23";

/// Damages known to happen to links: each is a copy of a link that arrived somewhere.
fn damages(link: &str) -> Vec<(&'static str, String)> {
    let escaped = |text: &str| {
        text.bytes()
            .map(|byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'*' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
                byte => format!("%{byte:02X}"),
            })
            .collect::<String>()
    };
    let separators = |text: &str| text.replace('=', "%3D").replace('&', "%26");
    let and = |sign: &str| link.replace('&', sign);
    vec![
        ("HTML", and("&amp;")),
        ("HTML twice", and("&amp;amp;")),
        ("HTML in capitals", and("&AMP;")),
        ("HTML by number", and("&#38;")),
        ("as WordPress does", and("&#038;")),
        ("HTML by hexadecimal number", and("&#x26;")),
        ("as Mustache does", link.replace('=', "&#x3D;").replace('&', "&amp;").replace("&amp;#x3D;", "&#x3D;")),
        ("HTML without its end", and("&amp")),
        ("all escaped", escaped(link)),
        ("all escaped twice", escaped(&escaped(link))),
        ("all escaped thrice", escaped(&escaped(&escaped(link)))),
        ("separators escaped", separators(link)),
        ("separators escaped in small letters", separators(link).replace("%3D", "%3d")),
        ("the one escaped", link.replace('&', "%26")),
        ("the other escaped", link.replace('=', "%3D")),
        ("HTML, then separators escaped", separators(&and("&amp;")).replace(';', "%3B")),
        ("as HTML, then escaped", escaped(&and("&amp;"))),
        ("the # twice", format!("##{link}")),
        ("the # escaped", format!("%23{link}")),
        ("a slash before", format!("/{link}")),
        ("as quoted-printable does", link.replace('=', "=3D")),
        ("from a campaign", format!("{link}&utm_source=news&utm_medium=email&fbclid=IwAR0x")),
        ("from a campaign, without knowing of fragments", format!("{link}?utm_source=news")),
        ("a space within", link.replace("&hours", "& hours")),
        ("a space within, escaped", link.replace("&hours", "%20&%E2%80%8Bhours")),
        ("somebody's whole link", format!("{SITE}?lang=cy#{link}")),
    ]
}

#[test]
fn what_is_done_to_links_is_undone() {
    let meant = decode(LINK);
    assert!(meant.notices.is_empty() && !meant.is_mended);
    assert_eq!((meant.preset.id, meant.scenario.names[0].as_str()), ("courier", "Wŵyn + co 50% #"));
    for (what, link) in damages(LINK) {
        let read = decode(&link);
        assert_eq!((read.preset.id, &read.scenario, &read.notices), ("courier", &meant.scenario, &vec![]), "{what}: {link}");
        assert!(read.is_mended, "{what} is put in order");
    }
    // Around it, where the last pair is a figure.
    let link = "v=1&preset=courier&hours=21";
    let meant = decode(link);
    for after in [
        ".",
        ",",
        ")",
        ").",
        ">",
        "%3E",
        "&gt;",
        "\"",
        "%22",
        "&quot;",
        "!",
        "?",
        ";",
        ":",
        "]",
        "*",
        "**",
        "_",
        "\u{201d}",
        "\u{2026}",
        "%20",
        "+",
        "%E2%80%8B",
        "\u{feff}",
        "%29.",
    ] {
        let read = decode(&format!("{link}{after}"));
        assert_eq!((read.preset.id, &read.scenario, &read.notices), ("courier", &meant.scenario, &vec![]), "{after}");
    }
    assert_eq!(decode("v=1&preset=courier.").preset.id, "courier");
    assert!(decode("v=1.").notices.is_empty());
}

/// Parts that are lost, or could be read in two ways, are told with the fields that were read; no newer version is blamed.
#[test]
fn what_is_lost_is_told() {
    let damaged =
        |keys: &[&str]| Notice::Damaged { fields: keys.iter().map(|key| Field::from_key(key).expect("a field")).collect() };
    for (text, notices) in [
        ("v=&hours=21", vec![damaged(&["hours"])]),
        ("v=1x&hours=21", vec![damaged(&["hours"])]),
        ("v=0&hours=21", vec![damaged(&["hours"])]),
        ("v=one", vec![damaged(&[])]),
        ("v%3D1%26hours%3D21%26wings%3D2", vec![damaged(&["hours"]), Notice::Unknown("wings".to_owned())]),
        ("v%3D1%26hours%3D21%261.name%3DTom%26Jerry", vec![damaged(&["hours"]), Notice::Unknown("Jerry".to_owned())]),
        // A newer version's key is no damage, and a name beside it stays as it is.
        ("v=2&1.name=Tom%26hours%3D5&wings=2", vec![Notice::Newer, Notice::Unknown("wings".to_owned())]),
        ("v=12", vec![Notice::Newer]),
        ("v%3D2%26hours%3D21", vec![Notice::Newer]),
    ] {
        assert_eq!(decode(text).notices, notices, "{text}");
    }
    assert_eq!(decode("v=2&1.name=Tom%26hours%3D5&wings=2").scenario.names[0], "Tom&hours=5");
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

#[test]
fn the_scenario_is_found_in_an_address() {
    let link = "v=1&preset=courier&hours=21";
    for (href, page, fragment) in [
        // An undamaged address.
        ("?lang=cy#LINK", "?lang=cy", link),
        ("#LINK", "", link),
        ("", "", ""),
        ("?lang=cy", "?lang=cy", ""),
        ("?", "?", ""),
        ("?accent=%237a1fa2&lang=cy#LINK", "?accent=%237a1fa2&lang=cy", link),
        ("?host=https%3A%2F%2Fx.example&preset=courier#LINK", "?host=https%3A%2F%2Fx.example&preset=courier", link),
        ("?call=https%3A%2F%2Fx.example%2F%3Fvia%3Dhere%23join", "?call=https%3A%2F%2Fx.example%2F%3Fvia%3Dhere%23join", ""),
        // The # escaped.
        ("?lang=cy%23LINK", "?lang=cy", link),
        ("?lang=cy%2523LINK", "?lang=cy", link),
        ("%23LINK", "", link),
        ("index.html%23LINK", "index.html", link),
        ("?%23LINK", "", link),
        ("?lang=cy&%23LINK", "?lang=cy", link),
        ("?lang=cy&#35;LINK", "?lang=cy", link),
        ("?lang=cy%23v%3D1%26preset%3Dcourier%26hours%3D21", "?lang=cy", "v%3D1%26preset%3Dcourier%26hours%3D21"),
        ("?lang%3Dcy%23v%3D1%26hours%3D21", "?lang=cy", "v%3D1%26hours%3D21"),
        ("%3Flang%3Dcy%23LINK", "?lang=cy", link),
        ("%3Flang=cy%23LINK", "?lang=cy", link),
        ("?lang=cy%23v=1&preset=courier#hours=21", "?lang=cy", "v=1&preset=courier&hours=21"),
        // The query's own signs.
        ("?lang=cy&amp;theme=dark#LINK", "?lang=cy&theme=dark", link),
        ("?lang=cy&#038;theme=dark#LINK", "?lang=cy&theme=dark", link),
        ("?lang=cy%23v=1&#38;preset=courier&#38;hours=21", "?lang=cy", link),
        ("?lang=cy%23v=1&amp;preset=courier&amp;hours=21", "?lang=cy", link),
        ("?lang%253Dcy%2526theme%253Ddark#LINK", "?lang=cy&theme=dark", link),
        // No # at all.
        ("?lang=cy&LINK", "?lang=cy", link),
        ("?LINK", "", link),
        ("?preset=courier&lang=cy", "?lang=cy", "preset=courier"),
        ("?preset=&lang=cy", "?preset=&lang=cy", ""),
        ("?hours=21", "?hours=21", ""),
    ] {
        let found = address(&format!("{SITE}{}", href.replace("LINK", link)));
        assert_eq!(found, Address { page: format!("{SITE}{page}"), fragment: fragment.to_owned() }, "{href}");
    }
}

proptest! {
    // Cases are fewer, since each is two dozen links.
    #![proptest_config(ProptestConfig { cases: config().cases / 10, ..config() })]

    /// Whatever is done to a link, it is the same scenario or the reader is told.
    #[test]
    fn prop_no_damage_is_silent(scenario in named(), preset in presets()) {
        for (what, link) in damages(&encode(&scenario, preset, Numbers::Exact)) {
            let read = decode(&link);
            let is_same = read.scenario == scenario && read.preset.id == preset.id;
            prop_assert!(is_same || !read.notices.is_empty(), "{}: {}", what, link);
        }
    }
}

/// A link escaped as a whole keeps the spaces of a name; one that could have had a `+` instead says that it is in doubt.
#[test]
fn spaces_of_a_name_survive_a_link_escaped_as_a_whole() {
    for name in ["My co-op", " L ", "Taxi Co op 2"] {
        let mut scenario = PRESETS[0].scenario();
        scenario.names[1] = name.to_owned();
        let link = encode(&scenario, &PRESETS[0], Numbers::Exact);
        let escaped = link.replace('%', "%25").replace('=', "%3D").replace('&', "%26").replace('+', "%2B");
        let read = decode(&escaped);
        assert_eq!(read.scenario.names[1], name, "{escaped}");
        assert!(!read.notices.is_empty(), "{escaped}");
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

proptest! {
    #![proptest_config(config())]

    /// A link as it was made is never taken for a damaged one, and its address comes back to the letter.
    #[test]
    fn prop_nothing_is_mended_that_is_whole(scenario in named(), preset in presets(), query in "(\\?lang=(cy|en)(&accent=%23[0-9a-f]{6})?)?") {
        let fragment = encode(&scenario, preset, Numbers::Exact);
        prop_assert!(!decode(&fragment).is_mended);
        let page = format!("{SITE}{query}");
        prop_assert_eq!(address(&format!("{page}#{fragment}")), Address { page: page.clone(), fragment: fragment.clone() });
        // Nor is anything lost where the # was escaped.
        let found = address(&format!("{page}%23{fragment}"));
        prop_assert_eq!((&found.page, &decode(&found.fragment).scenario), (&page, &scenario));
    }

    #[test]
    fn prop_any_text_is_an_address(text in ".*|[%&=#?;a-z0-9]{0,60}", before in "(https://x\\.example/\\?lang=cy%23v=1)?") {
        check(&decode(&address(&(before + &text)).fragment))?;
    }

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
    /// once stood for both.
    #[test]
    fn prop_a_link_is_short(scenario in named(), preset in presets()) {
        let base = preset.scenario();
        let pairs = pairs(&encode(&scenario, preset, Numbers::Exact));
        prop_assert_eq!((pairs[0].0.as_str(), pairs[1].0.as_str()), ("v", "preset"));
        for (i, (key, _)) in pairs.iter().enumerate() {
            prop_assert!(pairs[..i].iter().all(|(earlier, _)| earlier != key), "{} twice", key);
            if let Some(field) = Field::from_key(key) {
                let is_said = (key == "coop-linked" && scenario.means_unlinked())
                    || (key == "minimum-wage-drift" && pairs.iter().any(|(key, _)| key == "rate-drift"));
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
            prop_assert_eq!(field.get(&link.scenario), expected, "{}", field.key());
        }
        check(&link)?;
    }

    /// No figure and no name: the preset's stand instead. The choices arrive.
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
            let expected = if field.spec().kind.is_number() { &base } else { &scenario };
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
