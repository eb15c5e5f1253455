//! Words that no line breaks at their hyphen, as a newspaper sets them: "co-op" would be read as two.

use yew::prelude::*;

/// End of the word, which begins with a letter of either case.
const HYPHENED: &str = "o-op";

/// Text for people to read, within an element: each "co-op" in an element of its own, and what stands beside it as well.
pub(crate) fn unbroken(text: impl Into<AttrValue>) -> Html {
    pieces(text.into())
}

// Apart from `unbroken`, so that it is compiled once and not for each kind of text.
fn pieces(text: AttrValue) -> Html {
    if !text.contains(HYPHENED) {
        return html! { text };
    }
    let (mut rest, mut nodes) = (&*text, Vec::new());
    while let Some(place) = rest.find(HYPHENED) {
        let (before, from) = rest.split_at(place.saturating_sub(1));
        let (word, behind) = from.split_at(place - before.len() + HYPHENED.len());
        nodes.extend([(before, false), (word, true)]);
        rest = behind;
    }
    nodes.push((rest, false));
    nodes.into_iter().filter(|(text, _)| !text.is_empty()).map(piece).collect()
}

fn piece((text, is_unbroken): (&str, bool)) -> Html {
    let text = text.to_owned();
    if is_unbroken {
        html! { <span class="unbroken">{ text }</span> }
    } else {
        html! { <span>{ text }</span> }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_co_op_is_a_word_of_its_own() {
        let span = |text: &'static str| html! { <span>{ text }</span> };
        let word = |text: &'static str| html! { <span class="unbroken">{ text }</span> };
        let wanted = [word("Co-op"), span("s and a "), word("co-op"), span(".")];
        assert_eq!(unbroken("Co-ops and a co-op."), wanted.into_iter().collect::<Html>());
        assert_eq!(unbroken("The app"), html! { "The app" });
        assert_eq!(unbroken(""), html! { "" });
    }
}
