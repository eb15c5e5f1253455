//! Tests of what the answer says.

use coop_or_gig_engine::preset::PRESETS;

use super::{aloud, condition_of_pair, verdict};
use crate::locale::Lang;
use crate::views::more::export::tests::view;

#[test]
fn an_hour_that_leaves_less_is_not_told_as_more() {
    // The app fills more hours than the co-op: it leaves more a week, and less an hour.
    let told = |lang| verdict(&view(lang, "v=1&preset=courier&1.volume=200&period=hour")).text().to_string();
    let [english, welsh] = Lang::ALL.map(told);
    assert!(english.starts_with("The app would leave you about £") && english.ends_with(" a week more."), "{english}");
    assert!(welsh.contains(" yr wythnos yn fwy i chi") && !welsh.contains('−'), "{welsh}");
}

#[test]
fn no_jobs_are_asked_of_a_co_op_after_what_none_would_pay() {
    for link in ["v=1&preset=black-cab&2.status=employee", "v=1&preset=photographer&2.basis=wage&2.wage=900"] {
        let told = aloud(&view(Lang::En, link));
        let is_beyond = told.contains("No price would pay for it") || told.contains("No number of jobs");
        assert!(is_beyond && !told.contains("But it must"), "{link}: {told}");
    }
}

#[test]
fn of_no_jobs_no_number_is_told() {
    for link in ["v=1&preset=photographer&jobs=0", "v=1&preset=photographer&2.subscription=5&jobs-an-hour=0"] {
        let told = aloud(&view(Lang::En, link));
        assert!(told.ends_with(" so the page cannot say how many the second must bring."), "{link}: {told}");
    }
}

#[test]
fn a_loss_is_no_answer_that_depends_on_jobs() {
    let told = aloud(&view(Lang::En, "v=1&preset=photographer&jobs=1"));
    assert!(told.ends_with(" The second leaves you at least as much from 55 jobs for every 100 the first brings."), "{told}");
}

#[test]
fn the_same_a_week_is_not_told_of_an_hour_that_differs() {
    let views = |word: &'static str| {
        (100..200).map(move |volume| view(Lang::En, &format!("v=1&preset=courier&1.volume={volume}&period={word}")))
    };
    let is_same = |view: &crate::view::View| aloud(view).contains("about the same");
    let told: Vec<_> = views("hour").filter(is_same).map(|view| aloud(&view)).collect();
    assert!(told.iter().any(|told| told.contains(". That is for a week: their hours differ.")), "{told:?}");
    assert!(views("week").all(|view| !aloud(&view).contains("That is for a week")));
    // With the same hours an hour leaves the same too.
    let told = aloud(&view(Lang::En, "v=1&preset=black-cab&1.fee=20&2.fee=20&2.flat=0&2.subscription=0&period=hour"));
    assert!(told.contains("about the same") && !told.contains("That is for a week"), "{told}");
}

#[test]
fn what_is_level_is_not_asked_to_catch_up() {
    for link in [
        "v=1&preset=black-cab&busy=100&1.fee=20&2.fee=20.3&2.flat=0&2.subscription=0",
        "v=1&preset=photographer&busy=100&1.fee=50&2.fee=50.2",
        "v=1&preset=private-hire&busy=100&2.volume=150&2.flat=0&2.fee=40",
    ] {
        let told = aloud(&view(Lang::En, link));
        assert!(!told.contains("more than fits"), "{link}: {told}");
        assert_eq!(told.contains("about the same"), !link.contains("volume"), "{link}: {told}");
    }
    let told = aloud(&view(Lang::En, "v=1&preset=private-hire&busy=100&2.fee=60"));
    assert!(told.contains("more than fits"), "{told}");
}

/// All examples with a co-op of every status that pays by fares or a wage, and brings as many jobs, fewer or more than fit.
fn combined() -> Vec<String> {
    let mut links = Vec::new();
    for preset in PRESETS {
        for status in ["self-employed", "worker", "employee"] {
            for basis in ["fares", "wage&2.wage=13", "wage&2.wage=13&2.wage-hours=logged-on"] {
                for first in ["", "&1.status=employee", "&1.basis=wage&1.wage=12"] {
                    for volume in ["", "&2.volume=60", "&2.volume=300"] {
                        links.push(format!("v=1&preset={}&2.status={status}&2.basis={basis}{first}{volume}", preset.id));
                    }
                }
            }
        }
    }
    links
}

#[test]
fn two_conditions_are_told_as_two_or_as_the_one_that_binds() {
    for link in combined() {
        let told = condition_of_pair(&view(Lang::En, &link)).text();
        let sentences: Vec<_> = told.split_inclusive(". ").map(str::trim_end).collect();
        // "But" goes on from the answer, so it stands first.
        assert!(sentences.iter().skip(1).all(|said| !said.starts_with("But ")), "{link}: {told}");
        // Jobs an hour and jobs of every 100 are two words for one figure.
        let is_of = |deal: &str| sentences.iter().filter(|said| said.starts_with(deal)).count();
        let has_jobs = told.contains(" it can pay it if it gets about") && told.contains(" jobs an hour");
        let is_second = view(Lang::En, &link).comparison.funding.is_some_and(|funding| funding.place == 1);
        assert!(!(has_jobs && is_second && told.contains("for every 100")), "{link}: {told}");
        assert!(is_of("On these figures it gets") == 0, "{link}: {told}");
        // Whoever "it" is has been named, in the answer or here.
        let names = verdict(&view(Lang::En, &link)).text();
        let is_named = !names.contains("about the same") || told.contains(" promises this ") || !told.contains(" it can pay it");
        assert!(is_named, "{link}: {names} {told}");
    }
}

#[test]
fn of_two_numbers_of_jobs_the_larger_is_told() {
    let told =
        |lang: Lang, figures: &str| aloud(&view(lang, &format!("v=1&preset=courier&2.status=self-employed&2.wage=13&{figures}")));
    // The wage is earned with 1.5 jobs an hour of the app's 2; from 132 for every 100 it leaves as much as an employer.
    let both = told(Lang::En, "1.status=employee&2.volume=300");
    assert!(both.contains(" Before its running costs, it can pay it and match the app from 132 jobs for every 100"), "{both}");
    assert!(both.ends_with(" That takes more hours than you entered."), "{both}");
    assert!(told(Lang::Cy, "1.status=employee&2.volume=300")
        .contains(" Heb gostau rhedeg, gall ei dalu, a gadael cymaint i chi â’r ap, o "));
    // Without that it leaves more whatever it brings, so that the wage alone asks for jobs.
    let earned = told(Lang::En, "2.volume=60");
    assert!(earned.ends_with("1.5 jobs an hour. Your app brings you 2, and on these figures the co-op gets 1.2."), "{earned}");
}

#[test]
fn a_pension_that_turns_the_answer_round_is_told() {
    let told = |link: &str| aloud(&view(Lang::En, link));
    let turned = told("v=1&preset=ride-hail-percentages");
    assert!(turned.starts_with("The co-op would leave you about £27 a week more."), "{turned}");
    assert!(
        turned.contains(" Counting what goes into your pension, the other would leave you more: Higher-fee app, by £22 a week."),
        "{turned}"
    );
    // £49 of pension are less than the co-op's lead of £115, and change what it is.
    let stays = told("v=1&preset=private-hire");
    assert!(stays.contains(" Also into your pension: App £49. With that, the difference is £66."), "{stays}");
    let none = told("v=1&preset=black-cab");
    assert!(!none.contains("pension"), "{none}");
}
