//! All hours of a week that has other unpaid ones, beside the hours: what is told for an hour worked counts those as well.

use coop_or_gig_engine::field::{Field, Shared};
use coop_or_gig_engine::money::Quantity;
use yew::prelude::*;

use crate::components::text::changing;
use crate::format;
use crate::locale::text;
use crate::state::frame::Frame;
use crate::view::View;

/// Sentence with all hours of the week. `None` where the hours are all there are, where statements tell them, where they cannot be read,
/// and on the card, whose first line has them.
pub(super) fn said(view: &View, field: Field) -> Option<Html> {
    told(view, field).map(|told| html! { <p>{ changing(told) }</p> })
}

fn told(view: &View, field: Field) -> Option<AttrValue> {
    let week = &view.scenario().week;
    let is_read = view.state.figures.is_read(field);
    let is_told = field == Field::Shared(Shared::Hours)
        && view.state.frame != Frame::Card
        && is_read
        && !week.mine.is_stated()
        && week.unpaid > Quantity::ZERO;
    let all = Quantity(week.hours.0 + week.unpaid.0);
    is_told.then(|| text::hours_with_unpaid(view.lang, format::count(week.unpaid), format::count(all)).text())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    #[test]
    fn hours_with_unpaid_ones_say_how_many_they_are() {
        let told = |lang, link: &str| told(&view(lang, &format!("v=1&preset={link}")), Field::Shared(Shared::Hours));
        let carer = told(Lang::En, "home-carer");
        assert_eq!(carer.as_deref(), Some("With 7.5 other unpaid hours you work 37.5 hours a week."));
        assert_eq!(
            told(Lang::Cy, "home-carer").as_deref(),
            Some("Gyda 7.5 awr ddi-dâl arall rydych chi’n gweithio 37.5 awr yr wythnos.")
        );
        let one = told(Lang::En, "cleaner&unpaid=1");
        assert_eq!(one.as_deref(), Some("With 1 other unpaid hour you work 26 hours a week."));
        for link in ["courier&unpaid=0", "private-hire&unpaid=0", "cleaner&unpaid=0"] {
            assert_eq!(told(Lang::En, link), None, "{link}");
        }
    }
}
