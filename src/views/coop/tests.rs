//! The accounts as they are shown and as they leave the page.

use std::cell::RefCell;
use std::rc::Rc;

use coop_or_gig_engine::coop_example;
use coop_or_gig_engine::field::{Field, Shared, Value};
use coop_or_gig_engine::link::Numbers;
use yew::{Callback, Reducible as _};

use crate::locale::{text, Lang};
use crate::state::ui_state::UiState;
use crate::state::{Action, State};
use crate::view::View;
use crate::views::coop::{board, example, need};
use crate::views::more::export::accounts;
use crate::views::more::export::tests::view;

const MEMBERS: Field = Field::Shared(Shared::CoopMembers);

fn needed(view: &View) -> String {
    need::needed(&example::shown(view)).map_or_else(String::new, |said| said.to_string())
}

/// View of an example with these figures of a co-op.
fn coop(lang: Lang, figures: &str) -> View {
    view(lang, &format!("v=1&preset=private-hire&{figures}"))
}

/// View in which the reader wants no made-up co-op.
fn emptied(view: &View) -> View {
    View { ui: Rc::new(UiState { has_own_accounts: true, ..UiState::default() }), ..view.clone() }
}

#[test]
fn the_need_is_told_in_the_deal_s_own_unit() {
    let told = |figures: &str| needed(&coop(Lang::En, figures));
    let costs = "coop-members=30&coop-staff=51000";
    // £51,000 ÷ 30 ÷ 46.
    assert_eq!(told(costs), "Each of your 30 members must pay £37 a week. You planned £70.");
    assert_eq!(needed(&coop(Lang::Cy, costs)), "Rhaid i bob un o’ch 30 aelod dalu £37 yr wythnos. £70 oedd eich cynllun.");
    let with = |figures: &str| told(&format!("{costs}&{figures}"));
    assert_eq!(with("2.flat-every=year"), "Each of your 30 members must pay £1,700 a year. You planned £70.");
    assert_eq!(with("coop-active=50"), "Each of the 15 members who work through it must pay £74 a week. You planned £70.");
    // An average number of members counts nobody: £51,000 ÷ 12.5 ÷ 46, and ÷ 30 ÷ 0.451 ÷ 46.
    let average = "coop-members=12.5&coop-staff=51000";
    assert_eq!(told(average), "Each member must pay £89 a week. You planned £70.");
    assert_eq!(needed(&coop(Lang::Cy, average)), "Rhaid i bob aelod dalu £89 yr wythnos. £70 oedd eich cynllun.");
    assert_eq!(with("coop-active=45.1"), "Each member who works through it must pay £82 a week. You planned £70.");
    // £51,000 ÷ 30 ÷ 12 = £141.67.
    let monthly = with("2.flat=0&2.subscription=100&2.subscription-every=month");
    assert_eq!(monthly, "Each of your 30 members must pay £142 a month. You planned £100.");
    assert_eq!(with("2.flat=0&2.fee=10"), "The co-op must keep 4% of the price. You planned 10%.");
    let own = with("coop-linked=no&coop-sales=10000&coop-fee=20");
    assert_eq!(own, "The co-op must keep 17% of all sales. You planned 20%.");
    let alone = "coop-members=1&coop-other=3220";
    assert_eq!(told(alone), "Your one member must pay £70 a week. You planned £70.");
    let wage = view(Lang::En, "v=1&preset=courier&coop-members=10&coop-staff=30000");
    assert!(needed(&wage).starts_with("Each job must bring in £") && needed(&wage).ends_with("On these figures it brings £9.00."));
    // Nothing is said before there are members and costs.
    for figures in ["coop-members=30", "coop-staff=51000", "coop-members=30&coop-start=5000"] {
        assert_eq!(told(figures), "", "{figures}");
    }
}

#[test]
fn the_made_up_co_op_is_shown_and_counts_in_nothing() {
    let untouched = coop(Lang::En, "");
    let shown = example::shown(&untouched);
    assert!(shown.is_example);
    assert_eq!(
        needed(&untouched),
        "In this example, each of 30 members must pay £37 a week. The co-op in your comparison asks for £70."
    );
    assert!(example::is_assumed(&shown.view, MEMBERS) && !example::is_assumed(&untouched, MEMBERS));
    assert!(coop_example::is_untouched(untouched.scenario()));
    assert_eq!(untouched.state.fragment(Numbers::Exact), "v=1&preset=private-hire");
    // Neither with figures of a link, nor where the reader wants empty fields.
    assert!(!example::shown(&coop(Lang::En, "coop-members=30")).is_example);
    assert!(!example::shown(&emptied(&untouched)).is_example);
    assert_eq!(needed(&emptied(&untouched)), "");
}

#[test]
fn the_first_figure_that_is_changed_brings_the_others_in_one_step() {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let notes = heard.clone();
    let own = View { dispatch: Callback::from(move |action| notes.borrow_mut().push(action)), ..coop(Lang::En, "") };
    // Keys that come before the page has followed.
    let shown = example::shown(&own).view;
    for text in ["3", "35"] {
        shown.dispatch.emit(Action::Type(MEMBERS, text.into()));
    }
    shown.dispatch.emit(Action::Blur(MEMBERS));
    let before = own.state.clone();
    let state = heard.borrow_mut().drain(..).fold(before.clone(), State::reduce);
    let staff = Field::Shared(Shared::CoopStaff);
    assert_eq!([MEMBERS, staff].map(|field| field.plain(&state.figures.scenario)), ["35", "30000"]);
    let fragment = state.fragment(Numbers::Exact);
    assert!(fragment.contains("coop-members=35") && fragment.contains("coop-staff=30000"), "{fragment}");
    let undone = state.reduce(Action::Undo);
    assert!(coop_example::is_untouched(&undone.figures.scenario) && !undone.can_undo());
    // A text that cannot be used leaves the made-up figure as it is, with its message.
    shown.dispatch.emit(Action::Type(MEMBERS, "some".into()));
    let wrong = heard.borrow_mut().drain(..).fold(before, State::reduce);
    assert_eq!((wrong.problems(), MEMBERS.get(&wrong.figures.scenario)), (1, Value::Number(30_000_000)));
}

#[test]
fn the_board_page_has_it_all_on_one_sheet() {
    for lang in Lang::ALL {
        let own = coop(lang, "coop-members=30&coop-staff=51000&coop-start=9000&coop-loan=9000");
        let printed = board::board(&own);
        assert!(printed.starts_with(&format!(r#"<article lang="{}" class="handout board"><header>"#, lang.code())), "{printed}");
        assert_eq!(printed.matches("<time></time></p></header><h1>").count(), 1);
        assert!(printed.contains(&needed(&own)) && printed.contains("£36,936"), "{printed}");
        let parts = [r#"class="figures""#, r#"class="coop-chart""#, r#"class="coop-cases""#, r#"class="coop-capital""#];
        assert!(parts.iter().all(|part| printed.matches(part).count() == 1), "{printed}");
        assert!(!printed.contains("<input") && !printed.contains("<button") && !printed.contains(r#"class="assumed""#));
        assert_eq!(printed.matches('<').count(), 2 * printed.matches("</").count(), "every element is closed");
        // The made-up co-op is said to be one.
        let made_up = board::board(&coop(lang, ""));
        assert_eq!((made_up.matches(r#"class="coop-mark""#).count(), made_up.matches(r#"class="assumed""#).count()), (1, 1));
        assert_eq!(printed.matches(r#"class="coop-mark""#).count(), 0);
        // One that is changed in one figure is still an example in part, on paper and in the file.
        let mut made_up = coop(lang, "").scenario().clone();
        coop_example::fill(&mut made_up);
        let figure = |field: Field| if field == MEMBERS { "35".to_owned() } else { field.plain(&made_up) };
        let fields = coop_example::FIGURES.iter().map(|(shared, _)| Field::Shared(*shared));
        let changed: Vec<_> = fields.map(|field| format!("{}={}", field.key(), figure(field))).collect();
        let changed = coop(lang, &changed.join("&"));
        let said = changed.text(text::COOP_EXAMPLE_PARTLY);
        assert!(board::board(&changed).contains(&format!(r#"class="coop-mark">{said}"#)), "{}", board::board(&changed));
        assert!(accounts::figures(&changed).contains(said));
    }
}

#[test]
fn the_accounts_are_saved_as_plain_numbers() {
    let saved = accounts::figures(&coop(Lang::En, "coop-members=30&coop-staff=51000"));
    for row in [
        "Line,line,Year 1,Year 2,Year 3,Year 4,Year 5",
        "Fees,fees,96600,96600,96600,96600,96600",
        "\"Staff, a year\",staff,-51000,-51000,-51000,-51000,-51000",
        "Members,coop-members,30,",
        "Each of your 30 members must pay £37 a week. You planned £70.",
    ] {
        assert!(saved.lines().any(|line| line.trim_start_matches('\u{feff}').trim_end() == row), "{row} in\n{saved}");
    }
    let made_up = accounts::figures(&coop(Lang::Cy, ""));
    assert!(
        made_up.contains("\"Enghraifft, nid eich cydweithfa chi\"") && made_up.contains("coop-members,30,Tybiaeth"),
        "{made_up}"
    );
    assert!(!saved.contains("Assumption"), "30 members may be anybody's own");
}
