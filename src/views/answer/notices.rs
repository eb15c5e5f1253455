//! Notices: what a link said that could not be used, and what is missing for a fee to be reckoned as it should.

use std::iter::once;

use coop_or_gig_engine::field::{AppFigure, Field, Input, Kind, Shared};
use coop_or_gig_engine::link::Notice;
use coop_or_gig_engine::money::Quantity;
use coop_or_gig_engine::outcome::FeeBy;
use coop_or_gig_engine::receipt::KEY;
use coop_or_gig_engine::scenario::Week;
use yew::prelude::*;

use crate::components::controls::button;
use crate::components::section::note;
use crate::components::text::changing;
use crate::locale::text;
use crate::state::Action;
use crate::view::View;
use crate::views::answer::field::{full_label, label, option};
use crate::views::answer::longer_week;
use crate::views::more::receipt;
use crate::views::why::explain;
use crate::{browser, format};

/// Notices of the link, of missing jobs, of hours that a period does not have and of hours that do not hold the work; empty where
/// there are none.
pub(crate) fn notices(view: &View) -> Html {
    let too_many = too_many_hours(view).map(|said| html! { <p key={&*said} class="error">{ said }</p> });
    html! { <>{ of_link(view) }{ of_receipt(view) }{ no_jobs(view) }{ for too_many }{ for longer_week::longer(view).map(note) }</> }
}

/// Notices of fees that go by the fare of a job while there are no jobs, with the way to enter them.
fn no_jobs(view: &View) -> Html {
    let lacks = view.deals().filter(|place| view.comparison.outcomes[*place].fee_by == FeeBy::NoJobs);
    let one = |place: usize| {
        let said = text::fee_no_jobs(view.lang, view.name(place)).text();
        let enter = explain::change(view, Input::Shared(Shared::Jobs));
        html! { <><p key={&*said} class="error">{ said }</p><p class="steps">{ enter }</p></> }
    };
    html! { <>{ for lacks.map(one) }</> }
}

/// Sentences on the statements with more hours than their period has, as a link may tell them, and on those that together have more
/// than a week.
fn too_many_hours(view: &View) -> impl Iterator<Item = AttrValue> + '_ {
    let scenario = view.scenario();
    let mine = &scenario.week.mine;
    let apps = if mine.is_stated() { mine.active().len() } else { 0 };
    let of_app = move |place: usize| {
        let most = Field::App(place, AppFigure::Hours).exceeded_in(scenario)?;
        let name = text::my_week_app(view.lang, (place + 1).to_string()).text();
        Some(text::my_week_too_long(view.lang, name, format::count(Quantity(most))).text())
    };
    let is_over = apps > 0 && scenario.week.has_too_many_hours();
    let (told, most) = (format::count(scenario.week.stated_hours()), format::count(Week::MOST_HOURS));
    let is_over = is_over && told != most;
    let of_week = is_over.then(|| text::my_week_hours_of_week(view.lang, told, most).text());
    let at_once = (is_over && apps > 1).then(|| view.attr(text::MY_WEEK_OPEN_AT_ONCE));
    (0..apps).filter_map(of_app).chain(of_week).chain(at_once)
}

fn of_link(view: &View) -> Html {
    if view.state.notices.is_empty() {
        return Html::default();
    }
    let title = view.text(text::NOTICES_TITLE);
    html! {
        <div class="notice">
            <p key={title}>{ title }</p>
            <ul>{ for view.state.notices.iter().map(|notice| html! { <li>{ changing(notice_text(view, notice)) }</li> }) }</ul>
            { close(view) }
        </div>
    }
}

/// Report on the receipt in the link that the reader came by; empty where there is none.
fn of_receipt(view: &View) -> Html {
    if view.state.receipt.is_empty() {
        return Html::default();
    }
    // With its key a damaged receipt is told from a text that has none.
    let receipt = [KEY, "=", &*view.state.receipt].concat();
    html! { <div class="notice">{ receipt::report(view, &receipt) }{ close(view) }</div> }
}

/// Button that closes the notices.
fn close(view: &View) -> Html {
    let dispatch = view.dispatch.clone();
    let on_close = Callback::from(move |_| {
        // The button that has the focus goes.
        browser::focus("[data-field=preset]");
        dispatch.emit(Action::CloseNotices);
    });
    button(on_close, view.attr(text::CLOSE), true)
}

fn notice_text(view: &View, notice: &Notice) -> AttrValue {
    let lang = view.lang;
    match notice {
        Notice::Unknown(text) => text::notice_unknown(lang, text.clone()).text(),
        Notice::Bad { field, text } => {
            text::notice_bad(lang, label(lang, *field).trim_end_matches('?').to_owned(), text.clone()).text()
        }
        Notice::NoSuchPeriod(text) => text::notice_period(lang, text.clone()).text(),
        Notice::NoSuchPreset(text) => text::notice_preset(lang, text.clone()).text(),
        Notice::Newer => view.attr(text::NOTICE_NEWER),
        Notice::Damaged { fields } => {
            // The example first, then what differs from it.
            let value = |field: &Field| {
                let now = match field.spec().kind {
                    Kind::Choice(_) => option(view, *field).to_string(),
                    _ => format::with_sign(view.currency(), *field, field.get(view.scenario())),
                };
                let name = match field {
                    Field::Term(..) => full_label(view, field.input()),
                    _ => label(lang, *field),
                };
                format!("{name}: {now}")
            };
            let read: Vec<String> = once(view.words().title().to_owned()).chain(fields.iter().map(value)).collect();
            text::notice_damaged(lang, read.join("; ")).text()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    /// A week has 168 hours: a link with 404 is not reckoned with in silence.
    #[test]
    fn hours_that_no_period_has_are_told() {
        let told = |lang: Lang, figures: &str| {
            too_many_hours(&view(lang, &format!("v=1&preset=private-hire&entry=statement&app-1.fares=820&{figures}")))
                .collect::<Vec<_>>()
        };
        let said = told(Lang::En, "app-1.hours=404");
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(said[0].starts_with("Statement 1: the hours are more") && said[0].ends_with("168 hours are counted."), "{said:?}");
        assert!(told(Lang::Cy, "app-1.hours=404")[0].ends_with("168 awr sy’n cyfrif."));
        assert!(told(Lang::En, "app-1.hours=168").is_empty() && told(Lang::En, "app-1.hours=404&statement-of=month").is_empty());
        // Figures of another way count for nothing.
        assert!(too_many_hours(&view(Lang::En, "v=1&preset=private-hire&app-1.hours=404")).next().is_none());
    }

    /// 100 and 90 hours less 12 in which both apps were open are 178: a week has 168. A month's 744 are 744 × 12 ÷ 46 = 194.09 a week.
    #[test]
    fn hours_that_no_week_has_are_told() {
        let told = |lang: Lang, figures: &str| {
            let given = format!("v=1&preset=private-hire&entry=statement&app-1.fares=820&{figures}");
            too_many_hours(&view(lang, &given)).collect::<Vec<_>>().join(" ")
        };
        let two = "apps=2&app-1.hours=100&app-2.hours=90";
        let said = told(Lang::En, &format!("{two}&overlap=12"));
        assert!(said.starts_with("Your hours come to 178 a week, but a week has only 168."), "{said}");
        assert!(said.contains("168 hours are counted. If two apps were open at once, enter those hours too."), "{said}");
        assert!(told(Lang::Cy, two).starts_with("Cyfanswm eich oriau yw 190 yr wythnos, ond dim ond 168 sydd mewn wythnos."));
        assert_eq!(told(Lang::En, &format!("{two}&overlap=22")), "");
        let month = told(Lang::En, "app-1.hours=744&statement-of=month&weeks=46");
        assert!(month.starts_with("Your hours come to 194.09 a week") && month.ends_with("168 hours are counted."), "{month}");
        // Hours above those of their period are told once.
        assert!(!told(Lang::En, "app-1.hours=404").contains("a week has only"));
        assert!(too_many_hours(&view(Lang::En, &format!("v=1&preset=private-hire&{two}"))).next().is_none());
    }

    #[test]
    fn a_week_that_grows_with_the_work_is_told_as_longer() {
        let told = |lang: Lang, figures: &str| {
            longer_week::longer(&view(lang, &format!("v=1&preset=private-hire&{figures}"))).collect::<Vec<_>>()
        };
        // 54% of 40 hours three times over, for either deal.
        let said = told(Lang::En, "2.volume=300");
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(
            said[0].ends_with("this much work takes more hours than you entered. It is counted as 64.8 hours a week."),
            "{said:?}"
        );
        assert!(told(Lang::Cy, "2.volume=300")[0].contains("Mae’n cyfrif fel 64.8 awr yr wythnos."));
        assert_eq!(told(Lang::En, "1.volume=300&2.volume=200").len(), 2);
        assert!(told(Lang::En, "2.volume=185").is_empty() && told(Lang::En, "").is_empty());
    }
}
