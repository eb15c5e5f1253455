//! Links that were changed on their way: what is done to them is undone where only one reading is possible, and told where not.

use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::link::{address, decode, encode, Address, Notice, Numbers};
use coop_or_gig_engine::preset::PRESETS;
use proptest::prelude::*;

use super::config;
use super::links::{check, named, presets};

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
        ("as WordPress frames it", format!("{link}#?secret=AbCdEfGhIj")),
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
}
