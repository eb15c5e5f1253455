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

/// The private-hire example tells no jobs: by the job there is one in each hour of paid work, which is said, and marked.
#[test]
fn one_job_an_hour_is_said_to_be_an_assumption() {
    let by_job = "preset=private-hire&sold-by=job&jobs-an-hour=0.54";
    let said = [
        (Lang::En, "One job is counted for each hour of paid work, until you say how many.", "Assumption"),
        (Lang::Cy, "Mae un dasg yn cael ei chyfrif am bob awr o waith â thâl, nes i chi ddweud faint sydd gennych.", "Tybiaeth"),
    ];
    for (lang, sentence, mark) in said {
        assert_eq!(offered(lang, by_job, "jobs-an-hour"), [sentence]);
        let case = asked(&format!("v=1&{by_job}"), 0).into_iter().find(|case| case.lang == lang).expect("a page a language");
        with(&Case { open: Open::Everything, ..case }, |page| {
            for key in ["jobs-an-hour", "price"] {
                let tag = format!("label[for='{}-{key}'] .tag", lang.code());
                assert_eq!(page.all(&tag).into_iter().map(words).collect::<Vec<_>>(), [mark], "{key}");
            }
        });
    }
    assert!(offered(Lang::En, "preset=private-hire&sold-by=job&jobs-an-hour=2", "jobs-an-hour").is_empty());
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
    assert!(!said.contains("100%") && said.contains("Here 28.2% is taken."), "{said}");
    assert_eq!(offered(Lang::En, &format!("{STATED}&app-1.fares=820&app-1.fee=820"), "app-1-fee"), Vec::<String>::new());
}

/// £80 × 40 weeks worked, and × 12 months; as much as a year's is none of either.
#[test]
fn a_profit_of_a_year_may_be_that_of_a_week_or_a_month() {
    let profit = offered(Lang::En, "preset=courier&weeks=40&other-profit=80", "other-profit");
    assert_eq!(profit[1..], ["For a week: use £3,200", "For a month: use £960"]);
    assert!(profit[0].starts_with("Is £80 for a week or a month? Here it counts for a year."), "{profit:?}");
    let welsh = offered(Lang::Cy, "preset=courier&weeks=40&other-profit=80", "other-profit");
    assert!(welsh[0].starts_with("Ai am wythnos neu am fis y mae £80?"), "{welsh:?}");
    for fragment in ["preset=courier&other-profit=0", "preset=courier&other-profit=9000"] {
        assert_eq!(offered(Lang::En, fragment, "other-profit"), Vec::<String>::new(), "{fragment}");
    }
}

/// Part of a penny or of one per cent may be the pence or per cent themselves.
#[test]
fn what_is_a_hundredth_of_the_example_s_is_asked_about() {
    let mile = offered(Lang::En, "preset=private-hire&mile-cost=0.16", "mile-cost");
    assert_eq!(mile, ["That is 0.16p, far below the example’s figure. Is 16p meant?", "Use 16p"]);
    let fee = offered(Lang::En, "preset=private-hire&1.fee=0.25", "1-fee");
    assert_eq!(fee, ["That is 0.25%, far below the example’s figure. Is 25% meant?", "Use 25%"]);
    for plain in ["mile-cost=1", "mile-cost=0", "mile-cost=16"] {
        assert!(offered(Lang::En, &format!("preset=private-hire&{plain}"), "mile-cost").is_empty(), "{plain}");
    }
    for plain in ["1.fee=1", "1.fee=0"] {
        assert!(offered(Lang::En, &format!("preset=private-hire&{plain}"), "1-fee").is_empty(), "{plain}");
    }
}

/// Two apps are open at once for no longer than the one that was open for less; what a link says beyond that is told, and does not count.
#[test]
fn an_overlap_longer_than_a_statement_is_a_problem_beside_its_field() {
    let link = "v=1&preset=private-hire&entry=statement&apps=2&app-1.fares=820&app-1.fee=231&app-1.hours=42\
                &app-2.fares=100&app-2.fee=20&app-2.hours=10&overlap=";
    for (overlap, expected) in [("50", "That is too large. Enter 10 or less. Until then 10 is used."), ("10", "")] {
        let case = asked(&format!("{link}{overlap}"), 0).into_iter().find(|case| case.lang == Lang::En).expect("a page");
        with(&Case { open: Open::Everything, ..case }, |page| {
            assert_eq!(page.all("#en-overlap-error").into_iter().map(words).collect::<Vec<_>>(), [expected]);
            assert_eq!(page.all("#en-overlap[aria-invalid]").len(), usize::from(!expected.is_empty()));
        });
    }
}

/// The agency's page has £2.70 an hour: as a part of the week's £354.33 it would be 0.8%.
#[test]
fn an_amount_on_the_bill_may_be_for_each_hour_or_for_the_week() {
    const PER_HOUR: &[Does] = &[Does::Type("1.customer-fee", "£2.70")];
    let cleaner = beside(Lang::En, "preset=cleaner", PER_HOUR, "1-customer-fee");
    assert_eq!(cleaner[0], "Is £2.70 for each hour or for the week?");
    assert_eq!(cleaner[1], "For each hour: use £2.70");
    assert!(cleaner[3].starts_with("For a week: use 0."), "{cleaner:?}");
    let welsh = beside(Lang::Cy, "preset=cleaner", PER_HOUR, "1-customer-fee");
    assert_eq!(welsh[..2], ["Ai am bob awr neu am yr wythnos y mae £2.70?", "Am bob awr: defnyddio £2.70"]);
    // More than an hour costs is no part of it.
    let week = beside(Lang::En, "preset=cleaner", &[Does::Type("1.customer-fee", "£60")], "1-customer-fee");
    assert!(week.len() == 2 && week[1].starts_with("Use "), "{week:?}");
}

/// A wage below the minimum leaves the answer as it was: the field says why.
#[test]
fn a_wage_below_the_minimum_is_told_beside_it() {
    let told = offered(Lang::En, "preset=courier&2.wage=5", "2-wage");
    assert_eq!(told, ["£5 is below the minimum wage. Pay is made up to £12.71 for each hour that counts."]);
    assert_eq!(offered(Lang::En, "preset=courier", "2-wage"), Vec::<String>::new());
}

/// What a mile costs on a vehicle which is not the example's is told with what it is from.
#[test]
fn the_cost_of_a_mile_of_another_vehicle_says_where_it_is_from() {
    let mile = |vehicle: &'static [Does]| beside(Lang::En, "preset=courier", vehicle, "mile-cost");
    let motorcycle = mile(&[Does::Type("vehicle", "motorcycle")]);
    assert_eq!(motorcycle.len(), 1);
    assert!(motorcycle[0].contains("24p is what HMRC lets the self-employed take off for each mile."), "{motorcycle:?}");
    let car = mile(&[Does::Type("vehicle", "car")]);
    assert!(car.len() == 2 && car[1].contains("Private hire cost breakdown (DM News)"), "{car:?}");
    assert_eq!(mile(&[]), Vec::<String>::new());
    assert_eq!(mile(&[Does::Type("vehicle", "car"), Does::Type("mile-cost", "30")]), Vec::<String>::new());
}

/// Pay is asked for as what comes to the worker, a price as what it is before any fee.
#[test]
fn a_price_that_is_pay_has_a_help_of_its_own() {
    for (fragment, said) in [
        ("preset=courier", "What you are paid, without tips. What is taken before that is not known."),
        ("preset=private-hire", "Before any fee is taken, and before tips."),
        ("preset=courier&price-is=fare", "Before any fee is taken, and before tips."),
    ] {
        let case = asked(&format!("v=1&{fragment}"), 0).into_iter().find(|case| case.lang == Lang::En).expect("a page a language");
        with(&Case { open: Open::Everything, ..case }, |page| {
            assert_eq!(page.all("#en-price-help").into_iter().map(words).collect::<Vec<_>>(), [said], "{fragment}");
        });
    }
}
