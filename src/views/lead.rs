//! The top of every view but the answer: a line that says who is ahead by how much, and what each deal leaves. Where the answer
//! itself stands beside the view, the view's title takes the line's place.

use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::link::PageView;
use coop_or_gig_engine::money::Ratio;
use coop_or_gig_engine::outcome::Line;
use yew::prelude::*;

use crate::components::text::{changing, space};
use crate::format;
use crate::locale::{text, unbroken, Key};
use crate::view::View;
use crate::views::answer::{headline, inputs, period};
use crate::views::navigation;

/// Top of the view that is open.
pub(crate) fn head(view: &View) -> Html {
    if !view.shows(PageView::Answer) {
        return line(view);
    }
    // "Why" stands beside the answer without being opened.
    let (open, class) = match view.state.shown() {
        PageView::Answer if view.shows(PageView::Why) => (PageView::Why, "beside-answer"),
        PageView::Answer | PageView::All => return Html::default(),
        open => (open, "view"),
    };
    let title = view.text(navigation::title(open));
    html! { <h2 key={title} {class}>{ unbroken(title) }</h2> }
}

/// The deal that is ahead, by how much, and on what condition. What could not be paid is no lead.
fn ahead(view: &View) -> Html {
    let promised = headline::promised(view);
    if let Some((place, Some(short))) = promised {
        let said = text::lead_short(view.lang, short).text();
        return html! { <span>{ changing(view.short_name(place)) }{ space() }{ changing(said) }</span> };
    }
    let period = view.comparison.lead_period(view.state.period);
    let lead = match view.comparison.ahead(period) {
        None => changing(view.text(text::LEAD_SAME)),
        Some((place, lead)) => {
            let amount = format!("+{}", format::format_rounded(view.currency(), lead, period));
            html! { <span class={view.class(place)}>{ changing(view.short_name(place)) }{ space() }<b translate="no" key={&*amount}>{ amount.clone() }</b></span> }
        }
    };
    let unit = period::unit(view.lang, period);
    let condition = promised.map(|_| text::LEAD_IF).or_else(|| unpromised(view));
    let condition = condition.map(|key| html! { <span class="unit">{ changing(view.text(key)) }</span> });
    html! { <>{ lead }{ space() }<span key={unit} class="unit">{ unit }</span>{ space() }{ for condition }</> }
}

/// Condition of a lead that rests on no promise: that the co-op pays its way where its own accounts say that it cannot, otherwise that
/// it brings jobs.
fn unpromised(view: &View) -> Option<Key> {
    if view.comparison.must_pay_its_way {
        return Some(text::LEAD_PAYS);
    }
    needs_jobs(view).then_some(text::LEAD_JOBS)
}

/// True where the second deal is ahead as long as it brings jobs: without that the lead would seem to be had for nothing.
fn needs_jobs(view: &View) -> bool {
    let needed = headline::told_volume(view).threshold;
    view.comparison.verdict == Verdict::To && matches!(needed, Threshold::AtLeast(share) if share > Ratio::ZERO)
}

/// The line.
fn line(view: &View) -> Html {
    let (comparison, period) = (&view.comparison, view.state.period);
    let deal = |place: usize| {
        let kept =
            format::format_rounded(view.currency(), comparison.outcomes[place].statement(period).amount(Line::TakeHome), period);
        html! { <li>{ changing(view.short_name(place)) }{ space() }<b translate="no" key={&*kept}>{ kept.clone() }</b></li> }
    };
    html! {
        <div class="lead" role="region" aria-label={view.text(text::LEAD_LABEL)}>
            <p class="ahead">{ ahead(view) }</p>
            <ul>{ for view.deals().map(deal) }</ul>
            // The fields and their messages may be in another view.
            { for inputs::problems(view) }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::markup;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    #[test]
    fn a_lead_that_rests_on_jobs_says_so() {
        let told = |lang: Lang, link: &str| {
            let mut out = String::new();
            markup::print(&line(&view(lang, link)), &mut out);
            out
        };
        let rests = |preset: &str| told(Lang::En, &format!("v=1&preset={preset}")).contains("if it gets the jobs");
        assert!(rests("private-hire") && told(Lang::Cy, "v=1&preset=private-hire").contains("os caiff y tasgau"));
        // One condition is enough, and an app that is ahead has none.
        assert!(!rests("courier") && !rests("home-carer"));
    }

    #[test]
    fn a_lead_of_a_co_op_that_cannot_pay_its_way_says_so() {
        let told = |lang: Lang, figures: &str| {
            let mut out = String::new();
            let link = format!("v=1&preset=private-hire&coop-members=30&coop-other=51000&{figures}&view=coop");
            markup::print(&line(&view(lang, &link)), &mut out);
            out
        };
        // 30 × £30 × 46 is short of £51,000; £70 of each is not, but a start that nothing was raised for takes its cash.
        for figures in ["2.flat=30", "coop-start=60000"] {
            let said = told(Lang::En, figures);
            assert!(said.contains("if it can pay its way") && !said.contains("if it gets the jobs"), "{said}");
        }
        assert!(told(Lang::Cy, "2.flat=30").contains("os gall dalu ei ffordd"));
        assert!(told(Lang::En, "2.flat=70").contains("if it gets the jobs"));
    }
}
