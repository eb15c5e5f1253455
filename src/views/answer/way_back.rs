//! The way back from a statement that the page filled in: to the figures from which it did.

use std::iter;

use coop_or_gig_engine::entry::{self, Way};

use crate::state::Action;
use crate::view::View;

/// Action that enters the week in another way. Where the statement is as it was filled in, it brings back the figures before, as they were
/// typed, of this visit or of the example.
pub(crate) fn enters(view: &View, action: Action) -> Action {
    let Action::Enter(way) = action else { return action };
    let mut before = view.state.past().map(|figures| &figures.scenario).chain(iter::once(view.base));
    let back = before.find_map(|before| entry::before_statement(view.scenario(), before));
    let Some(mut back) = back.filter(|_| way != Way::Statement) else { return action };
    // The week had been entered in the other way of the two.
    if Way::of(&back) != way {
        entry::go(&mut back, way);
    }
    Action::rework(move |scenario| *scenario = back.clone())
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use coop_or_gig_engine::field::Field;
    use coop_or_gig_engine::link::Numbers;
    use yew::Reducible;

    use super::*;
    use crate::locale::Lang;
    use crate::state::State;
    use crate::views::more::export::tests::view;

    /// Fragments of the figures before a statement is visited, and after the way back; `visit` types there.
    fn gone(link: &str, way: Way, visit: &[(&str, &'static str)]) -> (String, String) {
        let start = view(Lang::En, link);
        let mut state: Rc<State> = start.state.clone();
        state = state.reduce(enters(&start, Action::Enter(Way::Statement)));
        for (key, text) in visit {
            let field = Field::from_key(key).expect("a field");
            state = state.reduce(Action::Type(field, (*text).into())).reduce(Action::Blur(field));
        }
        let there = View { state: state.clone(), ..start.clone() };
        let back = state.reduce(enters(&there, Action::Enter(way)));
        (start.state.fragment(Numbers::Exact), back.fragment(Numbers::Exact))
    }

    /// A fee of 29% stays 29% and keeps its range, a wage stays a wage, and a price keeps its pence.
    #[test]
    fn a_visit_to_the_statement_leaves_every_figure() {
        for (link, way) in [
            ("v=1&preset=private-hire", Way::Hour),
            ("v=1&preset=private-hire&hours=37&price=41.17", Way::Hour),
            ("v=1&preset=cleaner", Way::Hour),
            ("v=1&preset=employed-carer", Way::Hour),
            ("v=1&preset=courier", Way::Job),
        ] {
            let (before, after) = gone(link, way, &[]);
            assert_eq!(before, after, "{link}");
        }
    }

    /// Miles are on no statement; fares are: £820 for 21.6 hours with customers.
    #[test]
    fn what_was_changed_meanwhile_stays() {
        let (before, after) = gone("v=1&preset=private-hire", Way::Hour, &[("miles", "500")]);
        assert_eq!(after, format!("{before}&miles=500"));
        let (_, after) = gone("v=1&preset=private-hire", Way::Hour, &[("app-1.fares", "820")]);
        assert!(after.contains("&price=37.963&"), "{after}");
    }
}
