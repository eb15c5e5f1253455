//! Questions on other figures: one at a time with its chart, or all below each other where all views stand in one column.

use coop_or_gig_engine::field::{Input, Term};
use coop_or_gig_engine::level::LevelLine;
use coop_or_gig_engine::link::PageView;
use coop_or_gig_engine::sensitivity;
use yew::prelude::*;

use crate::components::controls::{help, radios, Choice};
use crate::components::section::{note, section};
use crate::format;
use crate::locale::text;
use crate::state::ui_state::Question;
use crate::view::View;
use crate::views::answer::details::details;
use crate::views::answer::longer_week;
use crate::views::what_if::fields::own_field;
use crate::views::what_if::figure::along;
use crate::views::what_if::figure::frontier::frontier;
use crate::views::what_if::{certainty, goal, other, projection, varied};
use crate::views::why::{break_evens, levels};

/// The control that chooses the question.
const CHOICE: &str = "question";
/// The group of how sure the answer is: thousands of years are tried only where it is asked.
const SURE: &str = "sure";

/// Section of the questions.
pub(crate) fn questions(view: &View) -> Html {
    let all = || Question::ALL.into_iter().map(|question| asked(view, question));
    let content = if view.state.shown() == PageView::All {
        vec![html! { <div class="questions">{ for all() }</div> }]
    } else {
        vec![choice(view), asked(view, view.ui.question)]
    };
    section(view.lang, "vary", text::VARY_TITLE, content)
}

/// Word of a question, as the choice has it.
fn word(question: Question) -> &'static str {
    match question {
        Question::Jobs => "jobs",
        Question::Fee => "fee",
        Question::Goal => "goal",
        Question::Sure => SURE,
        Question::Years => "years",
        Question::Other => "other",
    }
}

/// The question in words.
pub(crate) fn words(view: &View, question: Question) -> AttrValue {
    let (lang, scenario) = (view.lang, view.scenario());
    match question {
        Question::Jobs => view.attr(text::QUESTION_JOBS),
        Question::Fee => view.attr(text::QUESTION_FEE),
        Question::Goal => text::question_goal(lang, format::short(view.currency(), scenario.goal.amount)).text(),
        Question::Sure => view.attr(text::QUESTION_SURE),
        Question::Years => {
            let years = i64::from(scenario.growth.years);
            text::question_years(lang, years, format::whole(years)).text()
        }
        Question::Other => view.attr(text::QUESTION_OTHER),
    }
}

/// True where the question's chart lies under a slider: possible years are not dragged.
fn has_slider(question: Question) -> bool {
    !matches!(question, Question::Sure | Question::Years)
}

/// Choice of the question.
fn choice(view: &View) -> Html {
    let id = view.id(CHOICE);
    let choice = Choice {
        id: id.clone(),
        field: AttrValue::Static(CHOICE),
        label: view.attr(text::QUESTION_LABEL),
        value: AttrValue::Static(word(view.ui.question)),
        options: Question::ALL.iter().map(|question| (AttrValue::Static(word(*question)), words(view, *question))).collect(),
        on: view.updates(|ui, chosen: AttrValue| {
            if let Some(question) = Question::ALL.into_iter().find(|question| word(*question) == &*chosen) {
                ui.question = question;
            }
        }),
    };
    let said = if has_slider(view.ui.question) { text::VARY_INTRO } else { text::VARY_BELOW };
    html! { <div class="ask">{ radios(choice) }{ help(&id, view.attr(said)) }</div> }
}

/// A question with its chart.
fn asked(view: &View, question: Question) -> Html {
    let words = words(view, question);
    let is_all = view.state.shown() == PageView::All;
    let (_, to) = view.scenario().pair();
    let charted = |input: Input, line: LevelLine, chart: fn(&View, Input, Html) -> Html| {
        let longer = (!view.shows(PageView::Answer)).then(|| longer_week::longer(view).map(note)).into_iter().flatten();
        chart(view, input, html! { <>{ own_field(view, input) }{ for longer }{ levels::asks(view, line) }</> })
    };
    let content = match question {
        Question::Jobs => charted(Input::Term(to, Term::Volume), break_evens::of_jobs(view), along),
        Question::Fee => charted(sensitivity::fee_of(varied::example(view), to), LevelLine::Fee, frontier),
        Question::Goal => goal::goal(view),
        Question::Sure if is_all => details(view, SURE, view.attr(text::SURE_TITLE), || certainty::certainty(view)),
        Question::Sure => certainty::certainty(view),
        Question::Years => projection::years(view),
        Question::Other => other::other(view),
    };
    html! {
        <section key={word(question)} class={classes!("question", word(question))} aria-label={&words}>
            <h3 key={&*words} class="kicker">{ words.clone() }</h3>
            { content }
        </section>
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::components::markup;
    use crate::locale::Lang;
    use crate::state::ui_state::UiState;
    use crate::views::more::export::tests::view;

    #[test]
    fn that_a_chart_can_be_dragged_is_said_where_it_can() {
        let printed = |html: &Html| {
            let mut out = String::new();
            markup::print(html, &mut out);
            out
        };
        for question in Question::ALL {
            let ui = UiState { question, ..UiState::default() };
            let view = View { ui: Rc::new(ui), ..view(Lang::En, "v=1&preset=private-hire") };
            let said = printed(&choice(&view)).contains(view.text(text::VARY_INTRO));
            assert_eq!(said, has_slider(question), "{question:?}");
        }
    }
}
