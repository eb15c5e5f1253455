//! Tips beside and within gross earnings, and beside what is left: none is lost, and none counts twice.

mod common;

use common::{asked, of_bytes, text, told, totals};
use coop_or_gig_statement::Measure::{GrossFare, NetEarnings, PlatformFee, Tips};
use coop_or_gig_statement::{Balance, Choices, Identity};

/// Gross earnings with tips inside or beside them, by what is left: no tip is lost, and none counts twice.
#[test]
fn tips_beside_gross_earnings_are_no_part_of_them() {
    let rows = |net: [&str; 3]| {
        format!(
            "Trip ID,Date,Gross earnings,Commission,Tips,Net earnings\na,2026-03-02,10.00,2.00,1.00,{}\nb,2026-03-03,20.00,4.00,3.00,{}\nc,2026-03-04,8.00,1.60,0.00,{}\n",
            net[0], net[1], net[2]
        )
    };
    let wanted = [GrossFare, PlatformFee, Tips, NetEarnings];
    let beside = text("rides.csv", &rows(["9.00", "19.00", "6.40"]));
    assert_eq!(told(&totals(&beside), wanted), [Some(3_800), Some(760), Some(400), Some(3_440)]);
    let check = beside.tables[0].checks.iter().find(|check| check.identity == Identity::Net).expect("a check");
    assert!(matches!(check.balance, Balance::By(variant) if variant.tips_beside && !variant.tips_out), "{check:?}");
    // A fifth of every fare is taken.
    assert_eq!(
        (beside.summaries[0].take.overall, beside.summaries[0].take.by_trip.as_ref().map(|spread| spread.median)),
        (Some(200_000), Some(200_000))
    );
    let inside = text("rides.csv", &rows(["8.00", "16.00", "6.40"]));
    assert_eq!(told(&totals(&inside), wanted), [Some(3_400), Some(760), Some(400), Some(3_040)]);
    for statement in [&beside, &inside] {
        assert!(!asked(statement).contains(&"tip-inside") && !asked(statement).contains(&"difference"));
        let week = statement.summaries[0].my_week(statement.summaries[0].typical().expect("a week"));
        let app = &week.apps[0];
        assert_eq!(app.fares.expect("fares") - app.fee.expect("a fee") + app.tips.expect("tips"), app.net.expect("what is left"));
    }
}

#[test]
fn whether_tips_are_gross_earnings_is_asked_where_nothing_tells_it() {
    let content = "Date,Gross earnings,Commission,Tips\n2026-03-02,10.00,2.00,1.00\n2026-03-03,20.00,4.00,3.00\n";
    let open = text("rides.csv", content);
    assert!(asked(&open).contains(&"tip-inside"), "{:?}", asked(&open));
    for (is_inside, fares, left) in [(true, 2_600, 2_400), (false, 3_000, 2_800)] {
        let mut choices = Choices::default();
        choices.about(0).tip_inside = Some(is_inside);
        let answered = of_bytes("rides.csv", content.into(), choices);
        assert_eq!(told(&totals(&answered), [GrossFare, Tips]), [Some(fares), Some(400)]);
        assert_eq!(totals(&answered).reckoned_net(), Some(left));
        assert!(!asked(&answered).contains(&"tip-inside"));
    }
    // Without tips, or with all gross earnings as a fleet tells them, there is nothing to ask.
    assert!(!asked(&text("rides.csv", &content.replace("1.00\n", "0\n").replace("3.00\n", "0\n"))).contains(&"tip-inside"));
}

#[test]
fn what_is_left_has_the_tips_that_a_file_tells_beside_it() {
    // What is left is told without tips; and the worker's part of the fares with tips, but no sum of both.
    let out = text(
        "rides.csv",
        "Trip ID,Date,Fare,Commission,Tips,Net earnings\na,2026-03-02,10.00,2.00,1.00,8.00\nb,2026-03-03,20.00,4.00,3.00,16.00\n",
    );
    assert_eq!(told(&totals(&out), [GrossFare, Tips, NetEarnings]), [Some(3_000), Some(400), Some(2_800)]);
    let parts = text("pay.csv", "Date,Delivery pay,Tips\n2026-03-02,10.00,1.00\n2026-03-03,20.00,3.00\n");
    let week = parts.summaries[0].my_week(parts.summaries[0].typical().expect("a week"));
    assert_eq!((week.apps[0].net, week.apps[0].tips), (Some(3_400), Some(400)));
}
