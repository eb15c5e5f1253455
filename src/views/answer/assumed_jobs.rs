//! Jobs that nobody told: the example sells its work by the hour, and by the job it has one job in each hour with a customer.

use coop_or_gig_engine::choice::SoldBy;
use coop_or_gig_engine::field::{Field, Shared};
use coop_or_gig_engine::money::{Quantity, Ratio};
use yew::prelude::*;

use crate::components::text::changing;
use crate::locale::text;
use crate::view::View;

/// True for the jobs an hour as long as they are one for each hour of paid work, be that the example's part of the time or the reader's,
/// and for a price of those jobs which is the example's of an hour.
pub(crate) fn is_assumed(view: &View, field: Field) -> bool {
    let (week, example) = (&view.scenario().week, &view.base.week);
    let are_assumed = || is_one_in(view, week.busy) || is_one_in(view, example.busy);
    match field {
        Field::Shared(Shared::JobsAnHour) => are_assumed(),
        Field::Shared(Shared::Price) => week.price == example.price && are_assumed(),
        _ => false,
    }
}

/// Sentence of how many jobs are counted, beside the jobs an hour. `None` once the reader has told another number.
pub(super) fn said(view: &View, field: Field) -> Option<Html> {
    let is_said = field == Field::Shared(Shared::JobsAnHour) && is_one_in(view, view.scenario().week.busy);
    is_said.then(|| html! { <p>{ changing(view.text(text::OFFER_ONE_JOB)) }</p> })
}

/// True where work that the example sells by the hour, without a word on jobs, has one job in each hour of this part of the time.
fn is_one_in(view: &View, busy: Ratio) -> bool {
    let (week, example) = (&view.scenario().week, &view.base.week);
    let is_untold = example.sold_by == SoldBy::Hour && example.weekly_jobs() == Quantity::ZERO && week.jobs.is_none();
    is_untold && week.sold_by == SoldBy::Job && !week.mine.is_stated() && week.jobs_an_hour.0 == busy.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    /// Marks of the jobs an hour and of the price, and whether the sentence stands there.
    fn told(figures: &str) -> (bool, bool, bool) {
        let [en, cy] = [Lang::En, Lang::Cy].map(|lang| {
            let view = view(lang, &format!("v=1&{figures}"));
            let [jobs, price] = [Shared::JobsAnHour, Shared::Price].map(Field::Shared);
            assert!(said(&view, price).is_none());
            (is_assumed(&view, jobs), is_assumed(&view, price), said(&view, jobs).is_some())
        });
        assert_eq!(en, cy);
        en
    }

    /// 0.54 jobs in each of the example's hours, at its £43.50 for an hour with a customer.
    #[test]
    fn one_job_an_hour_is_an_assumption_until_another_number_is_told() {
        let by_job = "preset=private-hire&sold-by=job&jobs-an-hour=0.54";
        assert_eq!(told(by_job), (true, true, true));
        assert_eq!(told(&format!("{by_job}&price=12")), (true, false, true));
        // The reader's own busy share, told before the jobs came of it or after.
        assert_eq!(told("preset=private-hire&sold-by=job&jobs-an-hour=0.6&busy=60"), (true, true, true));
        assert_eq!(told(&format!("{by_job}&busy=60")), (true, true, false));
        for figures in [
            "preset=private-hire",
            "preset=private-hire&sold-by=job&jobs-an-hour=2",
            "preset=private-hire&sold-by=job&jobs-an-hour=0.54&jobs=31",
            "preset=private-hire&entry=statement&app-1.fares=820&app-1.jobs=31&app-1.hours=42",
            // These examples tell their jobs.
            "preset=courier&jobs-an-hour=0.83",
            "preset=new-york-driver&busy=100",
        ] {
            assert_eq!(told(figures), (false, false, false), "{figures}");
        }
    }
}
