//! Questions and what else stands below the answer: scenarios to go on with, further words on Universal Credit, and questions.

use yew::prelude::*;

use crate::view::View;
use crate::views::answer::{counter_example, credit};
use crate::views::more::kept_offer::kept_offer;

/// All that stands below the answer.
pub(crate) fn below_answer(view: &View) -> Html {
    html! {
        <>
            { kept_offer(view) }
            { credit::credit(view) }
            { counter_example::questions(view) }
        </>
    }
}
