//! Sentences beside the answer without which it would be believed too easily: of an organisation that could not go on like that, and of
//! pensions that turn the answer round.

use coop_or_gig_engine::choice::Kind;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::{Period, SplitPart};
use yew::prelude::*;

use crate::locale::text;
use crate::view::View;
use crate::views::answer::{credit, pension_jobs};
use crate::views::coop::accounts;

/// Sentences beside the answer, as a screen shows them; those on Universal Credit, where that was entered, too.
pub(crate) fn beside(view: &View) -> Html {
    let one = |class: &'static str| move |said: AttrValue| html! { <p key={&*said} {class}>{ said }</p> };
    let (pensions, credit) = (pension_jobs::beside_answer(view), credit::lead(view));
    html! { <>{ for pensions.map(one("credit")) }{ for warnings(view).map(one("warning")) }{ for credit.map(one("credit")) }</> }
}

/// Sentences beside the answer but for those on Universal Credit.
pub(crate) fn said(view: &View) -> impl Iterator<Item = AttrValue> {
    pension_jobs::beside_answer(view).into_iter().chain(warnings(view))
}

/// Sentences on an organisation that could not go on like that.
pub(crate) fn warnings(view: &View) -> impl Iterator<Item = AttrValue> {
    accounts::warning(view).into_iter().chain(loss(view))
}

/// Sentence on the organisation of the deal that is ahead, where that pays out more than customers bring in. `None` where the answer says
/// already what its pay rests on, where what customers pay is not known, and of a co-op with accounts of its own.
fn loss(view: &View) -> Option<AttrValue> {
    let (comparison, period) = (&view.comparison, view.state.period);
    let (place, _) = comparison.ahead(period)?;
    let outcome = &comparison.outcomes[place];
    let is_told = comparison.funding.is_some_and(|funding| funding.place == place);
    let has_accounts = view.scenario().deals[place].kind == Kind::Coop && view.scenario().coop.decides();
    if is_told || has_accounts || !outcome.knows_customers {
        return None;
    }
    let paid_out = |period| -outcome.split(period).amount(SplitPart::Organisation);
    let said = || text::answer_pays_out(view.lang, view.name(place), view.amount_per(paid_out(period), period)).text();
    (paid_out(Period::Week) >= Money::pounds(1)).then(said)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

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
