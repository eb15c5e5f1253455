//! Sentences beside the answer without which it would be believed too easily: of an organisation that could not go on like that, and of
//! pensions that turn the answer round.

use coop_or_gig_engine::choice::{Kind, YesNo};
use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::money::{Money, Quantity};
use coop_or_gig_engine::outcome::{Line, Period, SplitPart};
use yew::prelude::*;

use crate::format;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::{compared, credit, headline, pension_jobs};
use crate::views::coop::accounts;

/// Sentences beside the answer, as a screen shows them; those on Universal Credit, where that was entered, too.
pub(crate) fn beside(view: &View) -> Html {
    let one = |class: &'static str| move |said: AttrValue| html! { <p key={&*said} {class}>{ said }</p> };
    let (pensions, credit) = (pension_jobs::beside_answer(view), credit::lead(view));
    let quiet = || [by_hour(view), unlinked(view)].into_iter().flatten();
    html! {
        <>
            { for pensions.into_iter().chain(quiet()).map(one("credit")) }
            { for warnings(view).map(one("warning")) }
            { for credit.map(one("credit")) }
        </>
    }
}

/// Names of the two deals that are compared, where the answer calls one what another is as well: "the app", of several. On the page the
/// choice of the two stands right below.
fn which(view: &View) -> Option<AttrValue> {
    let (from, to) = (view.comparison.from, view.comparison.to);
    let has_namesake = |place: usize| view.deals().any(|other| other != place && view.kind_name(other) == view.kind_name(place));
    let is_told = compared::leads_plainly(view) && [from, to].into_iter().any(has_namesake);
    is_told.then(|| text::compared_pair(view.lang, view.name(from), view.name(to)).text())
}

/// Sentences beside the answer but for those on Universal Credit.
pub(crate) fn said(view: &View) -> impl Iterator<Item = AttrValue> {
    let quiet = [by_hour(view), unlinked(view)].into_iter().flatten();
    which(view).into_iter().chain(pension_jobs::beside_answer(view)).chain(quiet).chain(warnings(view))
}

/// Sentences on an organisation that could not go on like that.
pub(crate) fn warnings(view: &View) -> impl Iterator<Item = AttrValue> {
    accounts::warning(view).into_iter().chain(loss(view)).chain(interest(view))
}

/// Sentence on the organisation of the deal that is ahead, where that pays out more than customers bring in. `None` where the answer says
/// already what its pay rests on, where what customers pay is not known, and of a co-op with accounts of its own.
pub(crate) fn loss(view: &View) -> Option<AttrValue> {
    let (comparison, period) = (&view.comparison, view.state.period);
    let (place, _) = comparison.ahead(period)?;
    let outcome = &comparison.outcomes[place];
    let is_told = comparison.funding.is_some_and(|funding| funding.place == place);
    let has_accounts = view.scenario().deals[place].kind == Kind::Coop && view.scenario().coop.decides();
    if is_told || has_accounts || !outcome.knows_customers {
        return None;
    }
    // Interest on a share is no part of what the deal leaves, and told by itself.
    let paid_out = |period| -outcome.split(period).amount(SplitPart::Organisation) - outcome.non_cash(period).share_interest;
    let said = || text::answer_pays_out(view.lang, view.name(place), view.amount_per(paid_out(period), period)).text();
    (paid_out(Period::Week) >= Money::pounds(1)).then(said)
}

/// Sentences on interest on a joining share that a co-op could not pay. A co-op with accounts of its own pays it out of those.
fn interest(view: &View) -> Option<AttrValue> {
    let (comparison, scenario) = (&view.comparison, view.scenario());
    let period = comparison.lead_period(view.state.period);
    let short = |place: usize| {
        let (deal, outcome) = (&scenario.deals[place], &comparison.outcomes[place]);
        let has_accounts = place == comparison.to && scenario.coop.decides();
        let short = outcome.non_cash(Period::Year).share_interest.min(-outcome.organisation());
        let missing = || format::missing(view.currency(), short.per(outcome.parts(period)), period);
        let told = || format::per(view.lang, missing(), period).text();
        let said = || text::answer_interest_short(view.lang, view.name(place), told()).text();
        (deal.kind == Kind::Coop && !has_accounts && short > Money::ZERO).then(said)
    };
    let said: Vec<_> = [comparison.from, comparison.to].into_iter().filter_map(short).collect();
    (!said.is_empty()).then(|| said.join(" ").into())
}

/// Sentence that the deal which leaves more leaves less for an hour, beside the amounts of an hour. `None` where it does not.
fn by_hour(view: &View) -> Option<AttrValue> {
    let comparison = &view.comparison;
    let (more, less) = match comparison.verdict {
        Verdict::From => (comparison.from, comparison.to),
        Verdict::To => (comparison.to, comparison.from),
        Verdict::Same => return None,
    };
    let hour = |place: usize| comparison.outcomes[place].statement(Period::Hour).amount(Line::TakeHome);
    let is_less = view.state.period == Period::Hour && !headline::is_loss(view) && hour(more) < hour(less);
    let told = |place: usize| format::format_rounded(view.currency(), hour(place), Period::Hour);
    let [own, other] = [more, less].map(told);
    (is_less && own != other).then(|| text::answer_hour_less(view.lang, view.name(more), own, other).text())
}

/// Sentence that accounts were entered which the answer does not count, since they are not linked to it. `None` where none were.
fn unlinked(view: &View) -> Option<AttrValue> {
    let coop = &view.scenario().coop;
    let has_accounts = coop.members > Quantity::ZERO && coop.has_costs();
    let is_coop = view.scenario().deals[view.comparison.to].kind == Kind::Coop;
    (has_accounts && is_coop && coop.linked == YesNo::No).then(|| view.attr(text::ANSWER_UNLINKED))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    #[test]
    fn share_interest_that_cannot_be_paid_is_all_that_is_short() {
        let short = |lang| view(lang, "v=1&preset=private-hire&2.share=5000&2.share-interest=100");
        let (english, welsh) = (short(Lang::En), short(Lang::Cy));
        let answer = headline::aloud(&english);
        assert!(answer.starts_with("The co-op would leave you about £115 a week more."), "{answer}");
        assert!(!answer.contains("promise"), "{answer}");
        let told: Vec<_> = warnings(&english).map(|said| said.to_string()).collect();
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(
            told[0].ends_with(" as things stand it would be £39 a week short of the interest on your joining share."),
            "{told:?}"
        );
        assert!(warnings(&welsh).any(|said| said.contains("byddai £39 yr wythnos yn brin i dalu’r llog")));
        let paid = view(Lang::En, "v=1&preset=private-hire&2.share=5000&2.share-interest=1");
        assert_eq!(warnings(&paid).count(), 0);
    }

    #[test]
    fn of_several_apps_the_one_that_is_compared_is_named() {
        let told = |lang, link: &str| which(&view(lang, &format!("v=1&preset={link}"))).map(|said| said.to_string());
        let carer = told(Lang::En, "home-carer").expect("a sentence");
        assert_eq!(carer, "This compares App: higher fee from your rate with Care co-op: a fee on each side.");
        assert!(told(Lang::Cy, "home-carer").is_some_and(|said| said.contains("Ap: ffi uwch o’ch cyfradd chi;")));
        // One of each, or named by their places.
        for link in ["private-hire", "courier", "cleaner", "cleaner&from=2", "photographer", "home-carer&to=2"] {
            assert_eq!(told(Lang::En, link), None, "{link}");
        }
    }

    #[test]
    fn more_for_a_longer_week_is_less_for_an_hour() {
        let told = |lang, period: &str| {
            let link = format!("v=1&preset=private-hire&2.volume=400&2.price-level=40{period}");
            by_hour(&view(lang, &link)).map(|said| said.to_string())
        };
        let said = told(Lang::En, "&period=hour").expect("a sentence");
        assert!(said.ends_with(" For an hour it leaves you less, £11.50 against £12.04."), "{said}");
        assert!(told(Lang::Cy, "&period=hour").is_some_and(|said| said.ends_with(", £11.50 o’i gymharu â £12.04.")));
        assert_eq!(told(Lang::En, ""), None);
        assert_eq!(by_hour(&view(Lang::En, "v=1&preset=private-hire&period=hour")), None);
    }

    #[test]
    fn accounts_that_are_not_counted_are_said_to_be_not_linked() {
        let told = |figures: &str| unlinked(&view(Lang::En, &format!("v=1&preset=private-hire&{figures}")));
        let accounts = "coop-members=5000&coop-active=20&coop-staff=900000";
        assert!(told(&format!("{accounts}&coop-linked=no")).is_some_and(|said| said.contains("are not linked")));
        for none in [accounts, "coop-linked=no", "coop-linked=no&coop-members=30"] {
            assert_eq!(told(none), None, "{none}");
        }
    }

    /// Without a price of its own the app has nothing to pay the minimum wage and holiday pay from.
    #[test]
    fn an_app_that_pays_out_more_than_it_takes_in_says_so() {
        let told = |lang, figures: &str| loss(&view(lang, &format!("v=1&{figures}"))).map(|said| said.to_string());
        let said = told(Lang::En, "preset=private-hire&price=0").expect("a sentence");
        assert!(said.contains("it would pay out £514 a week more than it takes in"), "{said}");
        assert!(told(Lang::Cy, "preset=private-hire&price=0").is_some_and(|said| said.contains("£514 yr wythnos")));
        // £33 a week are 82p an hour.
        for period in ["", "&period=hour", "&period=year"] {
            assert!(told(Lang::En, &format!("preset=private-hire&1.fee=10{period}")).is_some(), "{period}");
        }
        // A deal that is behind, pay that must be earned first, pay alone, and what customers pay not known.
        for figures in ["preset=private-hire", "preset=courier", "preset=courier&jobs-an-hour=6", "preset=home-carer"] {
            assert_eq!(told(Lang::En, figures), None, "{figures}");
        }
    }
}
