//! The deals that the answer compares: which they are, and one that leaves more than both.

use coop_or_gig_engine::choice::Kind;
use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::field::{Field, Shared};
use coop_or_gig_engine::funding::must_earn;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::Line;
use coop_or_gig_engine::preset::Other;
use yew::prelude::*;

use crate::components::controls::{help, select, Choice};
use crate::components::text::changing;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::answer::field;
use crate::views::answer::field::{id, types};
use crate::views::answer::sentence::Sentence;

/// True where a platform is first and a co-op second: sentences may say "the co-op".
pub(crate) fn platform_to_coop(view: &View) -> bool {
    let kind = |place: usize| view.scenario().deals[place].kind;
    kind(view.comparison.from) == Kind::Platform && kind(view.comparison.to) == Kind::Coop
}

/// True where the answer is the plain one: an app first, a co-op second.
pub(crate) fn app_to_coop(view: &View) -> bool {
    platform_to_coop(view) && view.is_app(view.comparison.from)
}

/// True where a sentence on the deal that is ahead may call it by what it is: "the app", "the agency", "the co-op". Of two that leave
/// the same, only an app is called so.
pub(crate) fn leads_plainly(view: &View) -> bool {
    if view.comparison.verdict == Verdict::Same {
        app_to_coop(view)
    } else {
        platform_to_coop(view)
    }
}

/// Value for a deal of the answer by what it is, where that tells it from the other: an app, an agency, a site, a market, a co-op; else
/// for the first and for the second. Nouns are no values: each is translated with its sentence.
pub(crate) fn by_name<T>(view: &View, place: usize, [app, agency, site, market, coop, first, second]: [T; 7]) -> T {
    let what = |place: usize| (view.scenario().deals[place].kind, view.other(place));
    match what(place) {
        _ if what(view.comparison.from) == what(view.comparison.to) => {
            if place == view.comparison.to {
                second
            } else {
                first
            }
        }
        (Kind::Coop, _) => coop,
        (Kind::Platform, None) => app,
        (Kind::Platform, Some(Other::Agency)) => agency,
        (Kind::Platform, Some(Other::Site)) => site,
        (Kind::Platform, Some(Other::Market)) => market,
    }
}

/// Names of the two deals that the answer compares; `None` where "the app" and "the co-op" say it.
pub(crate) fn pair(view: &View) -> Option<AttrValue> {
    let (lang, plain) = (view.lang, app_to_coop(view));
    let [from, to] = [view.comparison.from, view.comparison.to].map(|place| view.name(place));
    match (plain, view.deals().len() > 2) {
        (true, false) => None,
        (true, true) => Some(text::compared_pair(lang, from, to).text()),
        (false, _) => Some(
            Sentence::All([text::compared_first(lang, from), text::compared_second(lang, to)].map(Sentence::With).into()).text(),
        ),
    }
}

/// Names of the two deals that the answer compares, where there are more, or where "platform" and "co-op" do not say it.
pub(crate) fn compared(view: &View) -> Html {
    let (from, to) = (view.comparison.from, view.comparison.to);
    if view.deals().len() > 2 {
        let side = |shared: Shared, label: Key, place: usize| {
            let field = Field::Shared(shared);
            let id = id(view, field);
            let number = |place: usize| AttrValue::from((place + 1).to_string());
            let choice = Choice {
                id: id.clone(),
                field: field.key().into(),
                label: view.attr(label),
                value: number(place),
                options: view.deals().map(|place| (number(place), view.name(place))).collect(),
                on: types(view, field),
            };
            html! { <div class="side">{ select(choice) }{ help(&id, field::help_of(view, field)) }</div> }
        };
        return html! {
            <div class="compared">
                { side(Shared::From, text::COMPARED_FROM, from) }
                { side(Shared::To, text::COMPARED_TO, to) }
            </div>
        };
    }
    pair(view).map(|said| html! { <p class="compared">{ changing(said) }</p> }).unwrap_or_default()
}

/// Sentence on a further deal that leaves more than both of those that the answer compares. `None` where none of which anything was
/// told does without a loss, or where two such leave the same.
pub(crate) fn most(view: &View) -> Option<Sentence> {
    let (comparison, period) = (&view.comparison, view.state.period);
    let take_home = |place: usize| comparison.outcomes[place].take_home();
    let further = |place: &usize| ![comparison.from, comparison.to].contains(place) && !view.scenario().deals[*place].is_untold();
    let place = view.deals().filter(further).max_by_key(|place| take_home(*place))?;
    let is_level = |other: usize| other != place && Verdict::new(take_home(place), take_home(other)) == Verdict::Same;
    let best_compared = take_home(comparison.from).max(take_home(comparison.to));
    if Verdict::new(best_compared, take_home(place)) != Verdict::To
        || take_home(place) < Money::ZERO
        || view.deals().filter(further).any(is_level)
    {
        return None;
    }
    let amount = comparison.outcomes[place].statement(period).amount(Line::TakeHome);
    let told = view.amount_per(amount, period);
    // Whether that can be paid is asked of it as of the others.
    let message =
        if must_earn(view.scenario(), place, &comparison.outcomes[place]) { text::compared_most_if } else { text::compared_most };
    Some(Sentence::With(message(view.lang, view.name(place), told)))
}

#[cfg(test)]
mod tests {
    use crate::locale::Lang;
    use crate::views::answer::headline::{aloud, condition};
    use crate::views::more::export::tests::view;

    #[test]
    fn a_third_deal_that_leaves_more_than_both_is_told() {
        let told = |link: &str| condition(&view(Lang::En, link)).text().to_string();
        let link = "v=1&preset=home-carer";
        assert!(
            told(link).ends_with(" App: fee on the client’s bill would leave you more than both: £482 a week."),
            "{}",
            told(link)
        );
        // Compared itself, it is the answer.
        assert!(!told(&format!("{link}&from=3")).contains("than both"), "{}", told(link));
        assert!(!told("v=1&preset=courier").contains("than both"));
        assert!(condition(&view(Lang::Cy, link)).text().contains(" fyddai’n gadael mwy na’r ddau: £482 yr wythnos."));
    }

    #[test]
    fn a_deal_of_which_nothing_was_told_is_not_told_as_the_best() {
        let told = |link: &str| condition(&view(Lang::En, link)).text().to_string();
        for link in ["deals=3", "deals=3&3.name=Mine", "deals=3&3.kind=coop", "deals=4", "deals=3&3.status=worker&3.basis=wage"] {
            let told = told(&format!("v=1&preset=private-hire&{link}"));
            assert!(!told.contains("than both"), "{link}: {told}");
        }
        // With a fee of its own it is a deal like others.
        let named = told("v=1&preset=private-hire&deals=4&3.fee=2");
        assert!(named.contains("App 2 would leave you more than both"), "{named}");
    }

    /// The example has an app and a co-op: what is added is the second of its kind, and one of another kind than any has no number.
    #[test]
    fn a_deal_that_was_added_has_the_next_number_of_its_kind() {
        for (lang, link, name) in [
            (Lang::En, "private-hire&deals=3&3.kind=platform", "App 2"),
            (Lang::Cy, "private-hire&deals=3&3.kind=platform", "Ap 2"),
            (Lang::En, "private-hire&deals=3&3.kind=coop", "Co-op 2"),
            (Lang::En, "private-hire&deals=4&3.kind=coop&4.kind=platform", "App 2"),
            (Lang::En, "private-hire&deals=4&3.kind=platform&4.kind=platform", "App 3"),
            (Lang::En, "photographer&deals=3&3.kind=platform&3.label=0", "App"),
        ] {
            let view = view(lang, &format!("v=1&preset={link}"));
            assert_eq!(view.name(view.deals().len() - 1), name, "{link}");
        }
    }

    #[test]
    fn of_further_deals_that_leave_the_same_none_is_told_alone() {
        let told = condition(&view(Lang::En, "v=1&preset=private-hire&deals=4&3.fee=2&4.kind=platform&4.fee=2")).text();
        assert!(!told.contains("than both"), "{told}");
    }

    #[test]
    fn what_it_must_earn_first_is_said_with_it() {
        let link = "v=1&preset=home-carer&from=2&2.volume=50&3.basis=wage&3.wage=30";
        let told = condition(&view(Lang::En, link)).text();
        assert!(told.contains(" would leave you more than both, if it can earn what it promises: £"), "{told}");
    }

    #[test]
    fn away_from_the_page_the_deals_compared_are_named() {
        let told = |link: &str| aloud(&view(Lang::En, link));
        assert!(told("v=1&preset=home-carer")
            .contains(" This compares App: higher fee from your rate with Care co-op: a fee on each side. "));
        assert!(!told("v=1&preset=courier").contains("This compares"));
        let alike = told("v=1&preset=courier&2.kind=platform");
        assert!(alike.contains("First: ") && alike.contains(" Second: "), "{alike}");
    }
}
