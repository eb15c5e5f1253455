//! Tests of what the answer says.

use coop_or_gig_engine::preset::PRESETS;

use super::{about, aloud, answer, condition_of_pair, verdict};
use crate::components::markup;
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
        let is_beyond =
            told.contains("No price would pay for it") || told.contains(", no number of jobs in your hours would pay it.");
        assert!(is_beyond && !told.contains("But it must"), "{link}: {told}");
    }
}

#[test]
fn that_no_number_of_jobs_would_pay_it_is_told_of_jobs_as_long_as_these() {
    // 83% of an hour for 1.5 jobs are 33 minutes each, at 50% 20 minutes.
    let told =
        |lang, figures: &str| aloud(&view(lang, &format!("v=1&preset=courier&hours=12&price=4.31&jobs-an-hour=1.5{figures}")));
    let at_pay = told(Lang::En, "&2.price-level=208.8167");
    let minutes = " While a job takes about 33 minutes, no number of jobs in your hours would pay it. Before ";
    assert!(at_pay.contains(minutes), "{at_pay}");
    let welsh = told(Lang::Cy, "&2.price-level=208.8167");
    let minutes = " Tra bo tasg yn cymryd tua 33 munud, ni fyddai unrhyw nifer o dasgau yn eich oriau yn ei dalu.";
    assert!(welsh.contains(minutes), "{welsh}");
    // Shorter jobs leave room for enough of them.
    for figures in ["&2.price-level=208.8167&busy=50", "&2.price-level=208.8167&jobs-an-hour=2"] {
        let shorter = told(Lang::En, figures);
        assert!(!shorter.contains("no number of jobs") && shorter.contains(" jobs an hour"), "{shorter}");
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
        .contains(" Cyn costau rhedeg, gall ei dalu, a gadael cymaint i chi â’r ap, o "));
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
    assert!(stays.contains(" Also into your pension: App\u{a0}£49. With that, the difference is £66."), "{stays}");
    let none = told("v=1&preset=black-cab");
    assert!(!none.contains("pension"), "{none}");
}

#[test]
fn the_other_whose_jobs_are_counted_is_named() {
    let told = |lang, link: &str| condition_of_pair(&view(lang, link)).text().to_string();
    let site = told(Lang::En, "v=1&preset=photographer");
    assert!(site.contains(" jobs for every 100 the other (Site) brings."), "{site}");
    let welsh = told(Lang::Cy, "v=1&preset=photographer");
    assert!(welsh.contains(" y mae’r llall (Gwefan) yn eu cynnig."), "{welsh}");
}

/// A hundred members at £70 a week bring £322,000.
#[test]
fn a_lead_of_a_co_op_that_cannot_pay_its_way_is_told_on_that_condition() {
    let told = |lang, figures: &str| {
        let link = format!("v=1&preset=private-hire&coop-members=100&coop-staff={figures}");
        verdict(&view(lang, &link)).text().to_string()
    };
    assert_eq!(told(Lang::En, "1200000"), "The co-op would leave you about £115 a week more – if it can pay its way.");
    assert!(told(Lang::Cy, "1200000").ends_with(" – os gall dalu ei ffordd."), "{}", told(Lang::Cy, "1200000"));
    let second = told(Lang::En, "1200000&1.kind=coop");
    assert!(second.starts_with("The second ") && second.ends_with(" – if the co-op can pay its way."), "{second}");
    assert!(told(Lang::Cy, "1200000&1.kind=coop").ends_with(" – os gall y gydweithfa dalu ei ffordd."));
    // It carries itself, is behind, or its accounts are not counted.
    for figures in ["300000", "1200000&2.flat=261", "1200000&coop-linked=no"] {
        assert!(!told(Lang::En, figures).contains("pay its way"), "{figures}");
    }
    // With more members it is the jobs that a lead rests on.
    assert!(aloud(&view(Lang::En, "v=1&preset=private-hire&coop-members=100&coop-staff=1200000")).contains(" at least 84 jobs "));
}

#[test]
fn what_is_put_into_a_pension_is_no_loss() {
    let told = |figures: &str| aloud(&view(Lang::En, &format!("v=1&preset=private-hire&{figures}")));
    let saved = told("own-pension=3000");
    assert!(saved.starts_with("The co-op would leave you about £115 a week more. But it must bring"), "{saved}");
    // £4,968 a year from customers, and £8,004 for the miles.
    for pension in ["", "&own-pension=3000"] {
        let lost = told(&format!("price=5&1.status=self-employed{pension}"));
        assert!(lost.starts_with("The work would cost you more than it pays"), "{lost}");
    }
}

/// What the co-op shares out comes back at each number of jobs: see `what_is_shared_out_comes_back_at_each_number_of_jobs`.
#[test]
fn jobs_of_a_linked_co_op_are_those_at_which_both_are_level() {
    let accounts = "coop-members=50&coop-staff=20000&coop-reserves=0&coop-linked=yes";
    for figures in ["2.fee=100", "2.fee=25"] {
        let told = |more: &str| aloud(&view(Lang::En, &format!("v=1&preset=private-hire&2.flat=0&{figures}&{accounts}{more}")));
        assert!(told("").contains(" But it must bring you at least 77 jobs for every 100 "), "{}", told(""));
        let half = told("&2.volume=50");
        assert!(half.starts_with("The app ") && half.contains(" if it brought over 77 jobs "), "{half}");
    }
}

#[test]
fn no_line_breaks_within_a_co_op() {
    for shown in [about, answer] {
        let mut out = String::new();
        markup::print(&shown(&view(Lang::En, "v=1&preset=courier")), &mut out);
        let parted = out.replace(r#"<span class="unbroken">"#, "").to_lowercase().matches("co-op").count();
        assert_eq!(out.to_lowercase().matches(r#"<span class="unbroken">co-op"#).count(), parted, "{out}");
    }
}
