//! Verdicts on the co-op: what the title, the chart, the need and the file say of the same accounts agrees.

use coop_or_gig_engine::compare;
use yew::AttrValue;

use super::{coop, needed};
use crate::locale::{text, Lang};
use crate::view::View;
use crate::views::coop::{accounts, board, chart, need};
use crate::views::more::export;
use crate::views::more::export::tests::view;

fn finding(view: &View) -> String {
    chart::finding(view, &compare::accounts(view.scenario()).expect("accounts")).to_string()
}

fn footing(view: &View) -> String {
    accounts::footing(view, &compare::accounts(view.scenario()).expect("accounts")).to_string()
}

fn besides(view: &View) -> Vec<String> {
    need::besides(view).iter().map(AttrValue::to_string).collect()
}

#[test]
fn a_co_op_whose_cash_runs_out_is_told_the_members_with_whom_it_lasts() {
    // £51,000 ÷ (£36 × 46) = 30.8, with £16,000 more in the first year 40.5.
    let costs = "coop-members=31&coop-other=51000&2.flat=36&coop-start=16000";
    let own = coop(Lang::En, costs);
    let told = "It pays its way with 41 members or more. For a normal year 31 would do, but the cash would run out.";
    assert_eq!(finding(&own), told);
    assert!(board::board(&own).contains(told), "{}", board::board(&own));
    let welsh = coop(Lang::Cy, costs);
    let told = "Byddai 31 yn ddigon ar gyfer blwyddyn arferol, ond byddai’r arian parod yn dod i ben.";
    assert_eq!(finding(&welsh), format!("Mae’n talu ei ffordd unwaith y bydd ganddi 41 neu fwy o aelodau. {told}"));
    // With that many nothing is said against it, and with one fewer it is.
    let with = |members: u32| coop(Lang::En, &costs.replace("=31", &format!("={members}")));
    assert!(footing(&with(41)).ends_with("carries the co-op.") && accounts::short(&with(41)).is_none(), "{}", footing(&with(41)));
    assert!(accounts::short(&with(40)).is_some());
    // Raised money pays for the start: a normal year is all.
    let raised = coop(Lang::En, &format!("{costs}&coop-shares=16000"));
    assert_eq!(finding(&raised), "It pays its way with 31 members or more.");
    // A contract that carries any normal year does not pay for the start.
    let contract =
        coop(Lang::En, "coop-members=30&coop-other=51000&coop-start=60000&coop-contract-hours=6000&coop-contract-price=10");
    assert!(!finding(&contract).contains("any number"), "{}", finding(&contract));
}

#[test]
fn a_fee_that_covers_a_normal_year_says_what_the_cash_takes() {
    let costs = "coop-members=30&coop-other=51000";
    let last = |said: &[String]| said.iter().any(|said| said.contains("For the cash"));
    // £51,000 ÷ 30 ÷ 46 = £36.96: nothing else is to be paid.
    let plain = coop(Lang::En, costs);
    assert_eq!(needed(&plain), "Each of your 30 members must pay £37 a week. The example has £70.");
    assert!(!last(&besides(&plain)), "{:?}", besides(&plain));
    assert_eq!(finding(&plain), "It pays its way with 16 members or more.");
    // £67,000 ÷ 30 ÷ 46 = £48.55 in the first year.
    let started = coop(Lang::En, &format!("{costs}&coop-start=16000"));
    let told = "For the cash to last five years too: £49 a week\u{a0}each.";
    assert!(needed(&started).starts_with("Each of your 30 members must pay £37 a week."), "{}", needed(&started));
    assert!(besides(&started).iter().any(|said| said == told), "{:?}", besides(&started));
    assert!(board::board(&started).contains(told) && export::accounts::figures(&started).contains(told));
    let welsh = besides(&coop(Lang::Cy, &format!("{costs}&coop-start=16000")));
    assert!(
        welsh.iter().any(|said| said == "Er mwyn i’r arian parod bara pum mlynedd hefyd: £49 yr wythnos yr\u{a0}un."),
        "{welsh:?}"
    );
    // No part of the price is £51,000 and a million.
    let never = coop(Lang::En, &format!("{costs}&2.flat=0&2.fee=10&coop-start=100000000"));
    assert!(besides(&never).iter().any(|said| *said == never.text(text::COOP_NEED_NEVER_LASTING)), "{:?}", besides(&never));
}

#[test]
fn what_a_surplus_does_not_pay_for_is_named() {
    let told = |figures: &str| footing(&coop(Lang::En, &format!("coop-members=31&coop-other=51000&2.flat=36&{figures}")));
    let said = told("coop-loan=16000&coop-loan-rate=0&coop-loan-years=1&coop-grant=1");
    assert!(!said.contains("to start"), "{said}");
    // A loan that was spent on nothing can be paid back: with interest it cannot.
    let said = told("coop-loan=300&coop-loan-rate=100&coop-loan-years=30");
    assert!(!said.contains("to start"), "{said}");
    // A fifth of the members leave each year.
    let said = told("coop-growth=-20");
    assert!(said.ends_with("covers the costs of a normal year, but with fewer members not those of every year."), "{said}");
    let said = told("coop-growth=-20&coop-shares=500000");
    assert!(!said.contains("carries"), "{said}");
}

#[test]
fn the_chart_marks_the_members_that_its_title_tells() {
    for (lang, told) in [(Lang::En, "cash lasts from 17 on"), (Lang::Cy, "arian parod yn para o 17")] {
        let printed = board::board(&coop(lang, ""));
        assert_eq!((printed.matches(told).count(), printed.matches(r#"class="lasting""#).count()), (1, 1), "{printed}");
        // Amounts down to that on which the members stand.
        assert!(
            ["−£100,000", "−£50,000", "£50,000"].iter().all(|amount| printed.contains(&format!(">{amount}</text>"))),
            "{printed}"
        );
    }
    // The same number does for both.
    let printed = board::board(&coop(Lang::En, "coop-members=30&coop-staff=51000"));
    assert!(!printed.contains("cash lasts") && !printed.contains(r#"class="lasting""#), "{printed}");
}

#[test]
fn the_cases_find_what_fewer_members_take() {
    let told = |lang: Lang, figures: &str| {
        let printed = board::board(&coop(lang, &format!("coop-staff=51000&coop-members={figures}")));
        printed.split(r#"class="coop-cases""#).nth(1).unwrap_or_default().to_owned()
    };
    let said = told(Lang::En, "30");
    assert!(
        said.contains("With 20 members it takes £56 a week\u{a0}each.") && said.contains(">From each member, a week<"),
        "{said}"
    );
    // The unit stands at the head of the column alone.
    assert!(said.contains("<td><span>£37</span></td>"), "{said}");
    let said = told(Lang::Cy, "30");
    assert!(
        said.contains("Os oes 20 aelod, mae angen £56 yr wythnos yr\u{a0}un.") && said.contains(">Gan bob aelod, yr wythnos<"),
        "{said}"
    );
    let share = told(Lang::En, "30&2.flat=0&2.fee=10");
    assert!(share.contains("With 20 members it takes 5.9% of the price.") && share.contains(">What it takes<"), "{share}");
    let alone = told(Lang::En, "1");
    assert!(alone.contains("With half the jobs it takes £1,109 a week\u{a0}each."), "{alone}");
}

#[test]
fn what_is_added_to_the_bill_is_said_to_cover_the_costs() {
    let own = |lang: Lang, figures: &str| {
        needed(&view(lang, &format!("v=1&preset=home-carer&coop-members=30&coop-other=51000{figures}")))
    };
    let said = own(Lang::En, "");
    assert!(
        said.starts_with("The 17.5% added to the bill already covers it. Of the price itself the co-op need keep nothing."),
        "{said}"
    );
    let said = own(Lang::Cy, "");
    assert!(said.starts_with("Mae’r 17.5% sydd ar ben y bil eisoes yn talu’r costau."), "{said}");
    // Without the addition the co-op must keep some of the price.
    let said = own(Lang::En, "&4.customer-fee=0");
    assert!(said.starts_with("The co-op must keep "), "{said}");
}
