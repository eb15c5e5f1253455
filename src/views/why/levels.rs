//! Words for a value that was searched for: how, and what it comes to.

use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Field, Input, Term, Value};
use coop_or_gig_engine::level::{Level, LevelLine};
use yew::prelude::*;

use crate::components::controls::button;
use crate::format;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::field::{full_label, with_unit_of};
use crate::views::why::explain;

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
    let field = Field::from(level.input);
    let value = with_unit_of(view, field, format::with_sign(view.currency(), field, Value::Number(level.value)));
    let found = match level.found {
        Threshold::AtLeast(_) => text::explain_least,
        Threshold::AtMost(_) => text::explain_most,
        Threshold::Always => text::explain_always,
        Threshold::Never => text::explain_never,
    };
    [view.attr(how), found(view.lang, full_label(view, level.input), value).text()]
}

/// Question that is answered by the explanation of an amount; empty where there is none.
pub(crate) fn asks(view: &View, line: LevelLine) -> Html {
    if Level::new(view.scenario(), line).is_none() {
        return Html::default();
    }
    html! { <p class="steps">{ button(explain::explains(view, line.key()), view.attr(text::WHY), true) }</p> }
}
