//! Amounts of the answer that count to their new value: the lead in the headline, what each deal leaves, the lead beside its bar.

use std::rc::Rc;

use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::Line;
use yew::AttrValue;

use crate::format;
use crate::hooks::use_count::Counted;
use crate::view::View;
use crate::views::answer::{headline, period, take_home};

/// The amounts, as the page shows them.
pub(crate) fn counted(view: &View) -> Vec<Counted> {
    let (comparison, period) = (&view.comparison, view.state.period);
    let lead_period = comparison.lead_period(period);
    let lead = Money(comparison.told_lead(lead_period).pence().abs());
    let (currency, unit) = (view.currency(), AttrValue::Static(period::unit(view.lang, period)));
    let told: Rc<dyn Fn(Money) -> AttrValue> = Rc::new(move |amount| format::format_rounded(currency, amount, period).into());
    let in_words: Rc<dyn Fn(Money) -> AttrValue> = {
        let view = view.clone();
        Rc::new(move |amount| view.amount_per(amount, lead_period))
    };
    let verdict = headline::verdict(view).text();
    let words = in_words(lead);
    let headline = verdict.contains(&*words).then(|| Counted {
        at: (".answer h1 strong", 0),
        amount: lead,
        words: format!("{} {}", verdict.replacen(&*words, "", 1), period::unit(view.lang, lead_period)).into(),
        text: in_words,
    });
    let bar = |selector: &'static str, place: usize, amount: Money| Counted {
        at: (selector, place),
        amount,
        words: unit.clone(),
        text: told.clone(),
    };
    let kept =
        |place: usize| bar(".takehome .figure > b", place, comparison.outcomes[place].statement(period).amount(Line::TakeHome));
    let lead = take_home::lead(view).map(|(_, lead)| Counted {
        text: Rc::new(move |amount| format!("+{}", format::format_rounded(currency, amount, period)).into()),
        ..bar(".takehome .ahead", 0, lead)
    });
    headline.into_iter().chain(view.deals().map(kept)).chain(lead).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    #[test]
    fn each_amount_counts_in_the_words_that_it_is_told_in() {
        let amounts = counted(&view(Lang::En, "v=1&preset=private-hire"));
        assert_eq!(amounts.len(), 4);
        let told: Vec<_> = amounts.iter().map(|one| (one.text)(one.amount).to_string()).collect();
        assert_eq!(told, ["£115 a week", "£482", "£597", "+£115"]);
        assert_eq!(amounts[0].words, "The co-op would leave you about  more. a week");
        let year = counted(&view(Lang::En, "v=1&preset=private-hire&period=year"));
        assert_ne!(amounts[0].words, year[0].words, "another period is no edit");
        assert_eq!((amounts[1].text)(Money::pounds(1_427)), "£1,427");
        // Where both leave the same the headline tells no amount.
        assert_eq!(counted(&view(Lang::En, "v=1&preset=private-hire&2.flat=225")).len(), 2);
    }
}
