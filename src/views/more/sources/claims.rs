//! Claims that people make and the evidence does not, each with its answer and the answer's sources.

use yew::prelude::*;

use crate::components::section::note;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::why::claims::cited;

pub(crate) fn claims(view: &View) -> Html {
    let claim = |(place, (said, answered)): (usize, (&Key, &Key))| {
        html! {
            <li>
                <p><b>{ view.text(*said) }</b></p>
                <p>{ view.text(*answered) }</p>
                { for view.lang.claim_sources(place).map(|source| cited(view, source)) }
            </li>
        }
    };
    let all = text::CLAIMS_SAID.iter().zip(&text::CLAIMS_ANSWERED).enumerate().map(claim);
    html! { <>{ note(view.text(text::CLAIMS_INTRO)) }<ul class="claims">{ for all }</ul></> }
}
