//! Tests of what the answer says.

use super::{aloud, verdict};
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
        let is_beyond = told.contains("at any price.") || told.contains("No number of jobs");
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
