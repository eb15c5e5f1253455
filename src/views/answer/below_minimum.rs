//! Wage below the minimum wage, beside its field: the answer stays as it was, since pay is made up to the minimum.

use coop_or_gig_engine::choice::Basis;
use coop_or_gig_engine::field::{Field, Term};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::tax;
use yew::prelude::*;

use crate::components::text::changing;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::field::value_with_unit;

/// Sentences that more than the wage is paid, and from what on. `None` where the wage alone is paid, or cannot be read.
pub(super) fn said(view: &View, field: Field) -> Option<Html> {
    told(view, field).map(|told| html! { <p>{ changing(told) }</p> })
}

fn told(view: &View, field: Field) -> Option<AttrValue> {
    let Field::Term(place, Term::Wage) = field else { return None };
    let (outcome, deal, figures) = (view.comparison.outcomes.get(place)?, view.scenario().deals[place], &view.scenario().tax);
    let (wage, minimum) = (deal.wage.rate, tax::pack(figures.year)?.minimum_wage(figures.age).value);
    let is_read = view.state.figures.is_read(field);
    let is_made_up = deal.basis == Basis::Wage && wage < minimum && outcome.minimum_top_up > Money::ZERO;
    let amount = |rate: i64| value_with_unit(view, field, rate);
    (is_made_up && is_read).then(|| text::wage_below_minimum(view.lang, amount(wage.0), amount(minimum.0)).text())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    #[test]
    fn a_wage_below_the_minimum_says_what_is_paid() {
        let told = |lang, figures: &str| told(&view(lang, &format!("v=1&preset=courier&{figures}")), Field::Term(1, Term::Wage));
        assert_eq!(
            told(Lang::En, "2.wage=5").as_deref(),
            Some("£5 is below the minimum wage. Pay is made up to £12.71 for each hour that counts.")
        );
        assert_eq!(
            told(Lang::Cy, "2.wage=5").as_deref(),
            Some("Mae £5 yn is na’r isafswm cyflog. Mae’r tâl yn cael ei godi i £12.71 am bob awr sy’n cyfrif.")
        );
        // Who is self-employed has no minimum wage; a guarantee of more is paid instead; fares are no wage.
        assert_eq!(told(Lang::En, "2.wage=5&2.status=self-employed"), None);
        assert_eq!(told(Lang::En, "2.wage=13"), None);
        assert_eq!(told(Lang::En, "2.wage=5&2.basis=fares"), None);
        assert_eq!(told(Lang::En, "2.wage=5&2.guarantee=15&2.guarantee-hours=logged-on"), None);
    }
}
