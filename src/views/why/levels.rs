//! Words for a value that was searched for: how, and what it comes to.

use coop_or_gig_engine::choice::Status;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Field, Input, Term, Value};
use coop_or_gig_engine::level::{Level, LevelLine};
use yew::prelude::*;

use crate::components::controls::button;
use crate::format;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::field::{full_label, with_unit_of};

/// True where a deal's pay is made up to the minimum wage, so that no lower wage is ever paid.
pub(crate) fn has_minimum(view: &View, place: usize) -> bool {
    view.comparison.outcomes.get(place).is_some_and(|outcome| outcome.status != Status::SelfEmployed)
}

/// Key of the weeks that bring the joining share back.
pub(crate) const RECOVERY: &str = "share-recovered";

/// Name of a level.
pub(crate) fn name(view: &View, line: LevelLine) -> AttrValue {
    view.attr(match line {
        LevelLine::Jobs | LevelLine::Needed => text::DEPENDS_VOLUME,
        LevelLine::Fee => match Level::new(view.scenario(), line).map(|level| level.input) {
            Some(Input::Term(_, Term::Wage)) => text::DEPENDS_WAGE,
            _ => text::DEPENDS_FEE,
        },
        LevelLine::Earned => text::DEPENDS_EARNED,
        LevelLine::Goal => text::GOAL_TITLE,
    })
}

/// Sentences on how a value was searched for, and on what was found.
pub(crate) fn said(view: &View, line: LevelLine, level: &Level) -> [AttrValue; 2] {
    let how = match line {
        LevelLine::Jobs | LevelLine::Fee => text::EXPLAIN_PAIR,
        LevelLine::Needed | LevelLine::Earned => text::EXPLAIN_LEFT,
        LevelLine::Goal => text::EXPLAIN_GOAL,
    };
    [view.attr(how), found(view, level.input, level.found, level.value)]
}

/// Sentence on what was found: the least or the most of a figure, or that any value will do, or none.
pub(crate) fn found(view: &View, input: Input, found: Threshold<i64>, value: i64) -> AttrValue {
    // A wage of nothing is made up to the minimum wage.
    let is_made_up = value == 0 && matches!(input, Input::Term(place, Term::Wage) if has_minimum(view, place));
    let field = Field::from(input);
    let value = with_unit_of(view, field, format::with_sign(view.currency(), field, Value::Number(value)));
    let said = match found {
        Threshold::AtLeast(_) => text::explain_least,
        Threshold::AtMost(_) => text::explain_most,
        Threshold::Always if is_made_up => text::explain_always_minimum,
        Threshold::Always => text::explain_always,
        Threshold::Never => text::explain_never,
    };
    said(view.lang, full_label(view, input), value).text()
}

/// Question that is answered by the explanation of an amount; empty where there is none.
pub(crate) fn asks(view: &View, line: LevelLine) -> Html {
    if Level::new(view.scenario(), line).is_none() {
        return Html::default();
    }
    let asks = view.later().map(|later| button((later.explains)(view, line.key()), view.attr(text::WHY), true));
    html! { <p class="steps">{ for asks }</p> }
}
