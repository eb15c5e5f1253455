//! Questions about a figure far above the example's: when they are asked, and what their answers come to.

use coop_or_gig::locale::Lang;

use super::cases::{asked, Case, Does, Open};
use super::page::{with, words};

/// Texts of the offer beside a field, in a language: sentences and buttons.
fn offered(lang: Lang, fragment: &str, key: &str) -> Vec<String> {
    beside(lang, fragment, &[], key)
}

/// Texts of the offer beside a field once the reader has done something.
fn beside(lang: Lang, fragment: &str, does: &'static [Does], key: &str) -> Vec<String> {
    let case = asked(&format!("v=1&{fragment}"), 0).into_iter().find(|case| case.lang == lang).expect("a page a language");
    let offer = format!("[id='{}-{key}-offer']", lang.code());
    with(&Case { open: Open::Everything, does, ..case }, |page| {
        assert_eq!(page.all(&offer).len(), 1, "{fragment} has no place for an offer");
        page.all(&format!("{offer} p:not(.steps), {offer} button")).into_iter().map(words).collect()
    })
}

#[test]
fn what_a_link_holds_is_asked_about_as_what_is_typed() {
    const TYPED: [(&str, &[Does], &str); 4] = [
        ("jobs-an-hour=99&busy=1", &[Does::Type("jobs-an-hour", "99"), Does::Type("busy", "1")], "jobs-an-hour"),
        ("jobs-an-hour=99&busy=1", &[Does::Type("jobs-an-hour", "99"), Does::Type("busy", "1")], "busy"),
        ("hours=40&jobs=480", &[Does::Type("hours", "40"), Does::Type("jobs", "480")], "jobs"),
        ("price=820", &[Does::Type("price", "820")], "price"),
    ];
    for (link, does, key) in TYPED {
        let linked = offered(Lang::En, &format!("preset=courier&{link}"), key);
        assert!(!linked.is_empty(), "{link}");
        assert_eq!(linked, beside(Lang::En, "preset=courier", does, key), "{link}");
    }
}

/// The courier's example has 2 jobs an hour; 46.4 weeks a year are worked.
#[test]
fn jobs_far_above_the_example_s_are_asked_about() {
    let hour = offered(Lang::En, "preset=courier&hours=40&jobs-an-hour=23", "jobs-an-hour");
    assert_eq!(
        hour,
        [
            "That is more than three times the example’s figure. Is 23 for a week or for a day, or is a decimal point missing? \
             It would be shared over all your hours: 40 a week. A day counts as one of 5 in a week.",
            "For a week: use 0.58",
            "For a day: use 2.88",
            "With the point: use 2.3",
        ]
    );
    let week = offered(Lang::En, "preset=courier&hours=40&jobs=480", "jobs");
    assert_eq!(
        week,
        [
            "That is 12 an hour, more than three times the example’s figure. Is 480 for a month or for a year? \
             It would be shared over the weeks you work in a year: 46.4. A month counts as one of 12 in a year.",
            "For a month: use 124.14",
            "For a year: use 10.34",
        ]
    );
}

#[test]
fn the_questions_are_asked_in_welsh() {
    let hour = offered(Lang::Cy, "preset=courier&hours=40&jobs-an-hour=23", "jobs-an-hour");
    assert_eq!(hour[1..], ["Am wythnos: defnyddio 0.58", "Am ddiwrnod: defnyddio 2.88", "Gyda’r pwynt: defnyddio 2.3"]);
    let week = offered(Lang::Cy, "preset=courier&hours=40&jobs=480", "jobs");
    assert_eq!(week[1..], ["Am fis: defnyddio 124.14", "Am flwyddyn: defnyddio 10.34"]);
}

#[test]
fn what_may_well_be_meant_is_not_asked_about() {
    for (fragment, key) in [
        // Three times the example's, not more.
        ("preset=courier&jobs-an-hour=6", "jobs-an-hour"),
        ("preset=courier&hours=40&jobs=240", "jobs"),
        // A week sold by the job whose example is sold by the hour has no figure to be held against.
        ("preset=private-hire&sold-by=job&jobs-an-hour=23", "jobs-an-hour"),
        // The jobs of the week were entered: jobs an hour are not used.
        ("preset=courier&jobs-an-hour=23&jobs=60", "jobs-an-hour"),
    ] {
        assert_eq!(offered(Lang::En, fragment, key), Vec::<String>::new(), "{fragment}");
    }
}

#[test]
fn prices_far_above_the_example_s_are_asked_about() {
    let price = offered(Lang::En, "preset=private-hire&busy=50&price=820", "price");
    assert_eq!(price[1..], ["For a week: use £41.00", "For a day: use £205.00"]);
    assert!(price[0].starts_with("That is more than three times the example’s figure. Is £820 for a week or for a day?"));
}

/// Fields, sums and all else of the week that follows, in a language.
fn weeks(lang: Lang, fragment: &str) -> String {
    let case = asked(&format!("v=1&{fragment}"), 0).into_iter().find(|case| case.lang == lang).expect("a page a language");
    with(&Case { open: Open::Everything, ..case }, |page| {
        page.all(".statements p").into_iter().map(words).collect::<Vec<_>>().join(" ")
    })
}

const STATED: &str = "preset=private-hire&entry=statement&app-1.jobs=31&app-1.tips=12&app-1.hours=42";

#[test]
fn a_fee_above_the_fares_is_asked_about_and_nothing_follows_from_it() {
    let one = format!("{STATED}&app-1.fares=820&app-1.fee=900");
    let asked = ["The fee is more than the fares. Are the two swapped?", "Swap them: £900 paid, £820 taken"];
    assert_eq!(offered(Lang::En, &one, "app-1-fee"), asked);
    let said = weeks(Lang::En, &one);
    assert!(!said.contains("100%") && !said.contains("an hour, before costs"), "{said}");
    assert_eq!(offered(Lang::Cy, &one, "app-1-fee")[1], "Eu cyfnewid: talu £900, cymryd £820");
    // Of several apps each is asked about by itself.
    let two = format!("{STATED}&app-1.fares=820&app-1.fee=231&apps=2&app-2.fares=50&app-2.fee=60&app-2.hours=5&app-2.jobs=4");
    assert_eq!(offered(Lang::En, &two, "app-1-fee"), Vec::<String>::new());
    assert_eq!(offered(Lang::En, &two, "app-2-fee").len(), 2);
    let said = weeks(Lang::En, &two);
    assert!(!said.contains("100%") && said.contains("This app takes 28.2%."), "{said}");
    assert_eq!(offered(Lang::En, &format!("{STATED}&app-1.fares=820&app-1.fee=820"), "app-1-fee"), Vec::<String>::new());
}
