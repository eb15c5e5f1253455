//! Jobs that the second deal must bring once what goes into a pension is counted: those that the answer tells leave it out.

use coop_or_gig_engine::break_even::Volume;
use coop_or_gig_engine::compare;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::money::Ratio;
use yew::prelude::*;

use crate::format;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::headline::{self, pension};

/// Sentence beside the answer where pensions turn that round: the jobs that it tells would then be contradicted. Elsewhere the lead
/// alone is another, and the answer does without.
pub(crate) fn beside_answer(view: &View) -> Option<AttrValue> {
    // The jobs are searched for: at each key only where they are told.
    pension::turns(view).then(|| told(view)).flatten()
}

/// Sentence on the jobs from which the second deal leaves as much with what goes into a pension. `None` where these are the jobs told.
pub(crate) fn told(view: &View) -> Option<AttrValue> {
    Some(text::needs_with_pension(view.lang, with_pension(view)?).text())
}

/// Jobs for every 100 of the other deal, where they are not those that the answer tells.
fn with_pension(view: &View) -> Option<String> {
    least(view, headline::told_volume(view), format::of_hundred_at_least)
}

/// Jobs from which the second deal leaves as much with what goes into a pension, as `shown` shows them. `None` where no such lead is
/// told, or where they are shown as the jobs `told` are.
pub(crate) fn least(view: &View, told: Volume, shown: fn(Ratio) -> String) -> Option<String> {
    let comparison = &view.comparison;
    // Jobs that earn what it promises are told in other words.
    let is_promised = comparison.funding.is_some_and(|funding| funding.place == comparison.to);
    let Threshold::AtLeast(share) = told.threshold else { return None };
    pension::lead_with_pension(view).filter(|_| !is_promised)?;
    let Threshold::AtLeast(counted) = compare::volume_with_pension(view.scenario())?.threshold else { return None };
    // What earns a promise is needed whatever goes into a pension.
    let is_needed = told == comparison.volume || counted > share;
    Some(shown(counted)).filter(|counted| is_needed && *counted != shown(share))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    #[test]
    fn the_jobs_with_pensions_are_told_where_they_are_others() {
        let said = |lang, link: &str| told(&view(lang, &format!("v=1&preset={link}"))).map(|said| said.to_string());
        let english = "With the pension, it takes at least 91 jobs for every 100.";
        let welsh = "Gyda’r pensiwn, mae angen o leiaf 91 o dasgau am bob 100.";
        for figures in ["private-hire", "private-hire&2.volume=88"] {
            assert_eq!(said(Lang::En, figures).as_deref(), Some(english));
            assert_eq!(said(Lang::Cy, figures).as_deref(), Some(welsh));
        }
        // No pension, the same with both deals, and a wage that must be earned first.
        for figures in ["black-cab", "private-hire&1.status=self-employed", "courier"] {
            assert_eq!(said(Lang::En, figures), None, "{figures}");
        }
    }

    #[test]
    fn the_answer_tells_them_where_pensions_turn_it() {
        let is_told = |figures: &str| beside_answer(&view(Lang::En, &format!("v=1&preset=private-hire{figures}"))).is_some();
        assert!(is_told("&2.volume=88") && !is_told("") && !is_told("&2.volume=60"));
    }
}
