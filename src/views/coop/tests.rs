//! The accounts as they are shown and as they leave the page.

use std::cell::RefCell;
use std::rc::Rc;

use coop_or_gig_engine::compare;
use coop_or_gig_engine::coop_example;
use coop_or_gig_engine::field::{Field, Shared, Value};
use coop_or_gig_engine::link::{self, Numbers};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::scenario::Scenario;
use yew::{AttrValue, Callback, Reducible as _};

use crate::locale::{text, Lang};
use crate::state::ui_state::UiState;
use crate::state::{Action, State};
use crate::view::View;
use crate::views::coop::{board, cases, chart, example, need};
use crate::views::more::export::accounts;
use crate::views::more::export::tests::view;

mod verdict;

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
    assert_eq!(told(costs), "Each of your 30 members must pay £37 a week. The example has £70.");
    assert_eq!(needed(&coop(Lang::Cy, costs)), "Rhaid i bob un o’ch 30 aelod dalu £37 yr wythnos. £70 sydd yn yr enghraifft.");
    let with = |figures: &str| told(&format!("{costs}&{figures}"));
    assert_eq!(with("2.flat-every=year"), "Each of your 30 members must pay £1,700 a year. You planned £70.");
    assert_eq!(with("coop-active=50"), "Each of the 15 members who work through it must pay £74 a week. The example has £70.");
    // An average number of members counts nobody: £51,000 ÷ 12.5 ÷ 46, and ÷ 30 ÷ 0.451 ÷ 46.
    let average = "coop-members=12.5&coop-staff=51000";
    assert_eq!(told(average), "Each member must pay £89 a week. The example has £70.");
    assert_eq!(needed(&coop(Lang::Cy, average)), "Rhaid i bob aelod dalu £89 yr wythnos. £70 sydd yn yr enghraifft.");
    assert_eq!(with("coop-active=45.1"), "Each member who works through it must pay £82 a week. The example has £70.");
    // £51,000 ÷ 30 ÷ 12 = £141.67.
    let monthly = with("2.flat=0&2.subscription=100&2.subscription-every=month");
    assert_eq!(monthly, "Each of your 30 members must pay £142 a month. You planned £100.");
    assert_eq!(with("2.flat=0&2.fee=10"), "The co-op must keep 4% of the price. You planned 10%.");
    let own = with("coop-linked=no&coop-sales=10000&coop-fee=20");
    assert_eq!(own, "The co-op must keep 17% of all sales. You planned 20%.");
    let alone = "coop-members=1&coop-other=3220";
    assert_eq!(told(alone), "Your one member must pay £70 a week. The example has £70.");
    let wage = view(Lang::En, "v=1&preset=courier&coop-members=10&coop-staff=30000");
    assert!(needed(&wage).starts_with("Each job must bring in £") && needed(&wage).ends_with("On these figures it brings £9.00."));
    // What the reader typed is a plan, and so is another period; a figure that nobody entered is none.
    assert!(with("2.flat=60").ends_with(" You planned £60.") && with("2.flat=0").ends_with(" None is entered yet."));
    assert!(needed(&coop(Lang::Cy, &format!("{costs}&2.flat=60"))).ends_with(" £60 oedd eich cynllun."));
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
        "With these made-up costs, each of 30 members must pay £37 a week. The co-op in your comparison asks for £70."
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
        "To the penny: £36.96.",
        "\"Weeks worked in a year: 46. In all, each pays £1,700.\"",
        "Each of your 30 members must pay £37 a week. The example has £70.",
    ] {
        assert!(saved.lines().any(|line| line.trim_start_matches('\u{feff}').trim_end() == row), "{row} in\n{saved}");
    }
    assert!(saved.contains(",2.flat,70") && saved.contains(",weeks,46"), "the fee and when it is due: {saved}");
    let made_up = accounts::figures(&coop(Lang::Cy, ""));
    assert!(
        made_up.contains("\"Enghraifft, nid eich cydweithfa chi\"") && made_up.contains("coop-members,30,Tybiaeth"),
        "{made_up}"
    );
    assert!(!saved.contains("Assumption"), "30 members may be anybody's own");
}

#[test]
fn what_each_member_keeps_stands_beside_the_cases() {
    let said = "What you would keep, a week: £482 (App that takes a percentage), £597 (Drivers’ co-op with a flat fee), £226 (Half the jobs).";
    let own = coop(Lang::En, "coop-members=30&coop-staff=51000");
    assert_eq!(cases::kept(&own).as_deref(), Some(said));
    assert!(accounts::figures(&own).contains(said));
    // On the page no line breaks within "co-op".
    assert!(board::board(&own).contains("What you would keep, a week: £482 (App that takes a percentage), £597 (Drivers’ "));
    // The average member of accounts apart is not the one of the comparison.
    assert_eq!(cases::kept(&coop(Lang::En, "coop-members=30&coop-staff=51000&coop-linked=no&coop-sales=10000")), None);
}

#[test]
fn costs_of_the_example_that_still_count_are_told_and_can_be_emptied() {
    let mut figures = coop(Lang::En, "").scenario().clone();
    coop_example::fill(&mut figures);
    let link = |scenario: &Scenario, view: &View| link::encode(scenario, view.state.figures.preset, Numbers::Exact);
    let own = coop(Lang::En, "");
    let at = |scenario: &Scenario| view(Lang::En, &link(scenario, &own));
    figures.coop.other = Money::pounds(51_000);
    let mixed = at(&figures);
    let shown = example::shown(&mixed);
    let said = |view: &View| {
        let accounts = compare::accounts(view.scenario()).expect("accounts");
        example::still_counted(&example::shown(view), &accounts).map(|said| said.to_string())
    };
    // £30,000, £6,000, £4,000, £5,000, and 8% of £12,000.
    let told = "Of the costs counted here, £45,960 a year is still the example’s.";
    assert_eq!(said(&shown.view).as_deref(), Some(told));
    assert!(board::board(&mixed).contains(told) && accounts::figures(&mixed).contains(told));
    coop_example::clear_amounts(&mut figures);
    let emptied = at(&figures);
    assert_eq!(
        (said(&emptied), needed(&emptied).as_str()),
        (None, "Each of your 30 members must pay £37 a week. The example has £70.")
    );
    // All of it is an example as long as nothing was changed.
    assert_eq!(said(&coop(Lang::En, "coop-members=30&coop-staff=51000")), None);
    let untouched = coop(Lang::En, "");
    let accounts = compare::accounts(example::shown(&untouched).view.scenario()).expect("accounts");
    assert_eq!(example::still_counted(&example::shown(&untouched), &accounts), None);
}

#[test]
fn two_thresholds_of_a_wage_say_what_each_is_of() {
    let own = view(Lang::En, "v=1&preset=employed-carer");
    let shown = example::shown(&own).view;
    let said: Vec<_> = need::besides(&shown).into_iter().map(|said| said.to_string()).collect();
    // As the answer has it.
    assert!(needed(&own).starts_with("With these made-up costs, each hour sold must bring in £22.79."), "{}", needed(&own));
    assert!(said.iter().any(|said| said == "To pay its workers alone, not counting its running costs: £21.56."), "{said:?}");
}

#[test]
fn findings_from_made_up_costs_say_so_themselves() {
    for preset in PRESETS {
        for (lang, words) in [(Lang::En, "With these made-up costs, "), (Lang::Cy, "Gyda’r costau dychmygol hyn, ")] {
            let own = view(lang, &format!("v=1&preset={}", preset.id));
            let shown = example::shown(&own).view;
            let accounts = compare::accounts(shown.scenario()).expect("accounts");
            for said in [chart::finding(&shown, &accounts), needed(&own).into()] {
                assert!(said.starts_with(words), "{}: {said}", preset.id);
            }
            // What stands right below the need does not say it once more.
            let below = [super::accounts::footing(&shown, &accounts)];
            for said in below.into_iter().chain(super::accounts::cash(&shown, &accounts)) {
                assert!(!said.contains(words.trim_end()), "{}: {said}", preset.id);
            }
            assert!(board::board(&own).contains(&format!("<h1>{words}")), "{}", preset.id);
            // No label of a field stands before a colon as what the sentence is about.
            assert!(!needed(&own).contains(':'), "{}: {}", preset.id, needed(&own));
        }
    }
    // Some of the costs are the reader's own.
    let mut figures = coop(Lang::En, "").scenario().clone();
    coop_example::fill(&mut figures);
    figures.coop.other = Money::pounds(51_000);
    let mixed = coop(Lang::En, "");
    let mixed = view(Lang::En, &link::encode(&figures, mixed.state.figures.preset, Numbers::Exact));
    assert!(
        needed(&mixed).starts_with("With costs that are partly made up, each of your 30 members must pay "),
        "{}",
        needed(&mixed)
    );
    // All are.
    assert!(needed(&coop(Lang::En, "coop-members=30&coop-staff=51000")).starts_with("Each of your 30 members "));
}

#[test]
fn of_all_members_those_who_work_pay() {
    let own = coop(Lang::En, "coop-members=30&coop-active=50&coop-staff=51000");
    let said = need::besides(&own);
    assert!(said.iter().any(|said| *said == "Of 30 members, this many work through the co-op and pay this: 15."), "{said:?}");
}

#[test]
fn an_average_number_of_members_is_drawn_as_it_was_entered() {
    for (lang, told) in [(Lang::En, "12.5 members"), (Lang::Cy, "12.5")] {
        let printed = board::board(&coop(lang, "coop-members=12.5&coop-staff=51000"));
        let chart =
            printed.split(r#"class="coop-chart""#).nth(1).and_then(|after| after.split("</section>").next()).expect("a chart");
        // 12.5 × £3,220 − £51,000.
        assert!(chart.contains(told) && chart.contains("−£10,750") && !chart.contains(">13 "), "{chart}");
    }
}

#[test]
fn a_finding_says_at_which_fee_it_holds() {
    let costs = "coop-members=30&coop-other=51000&coop-start=15000&coop-shares=3000&coop-loan=11000";
    let told = |lang: Lang, figures: &str| {
        let own = coop(lang, &format!("{costs}&{figures}"));
        let accounts = compare::accounts(own.scenario()).expect("accounts");
        (super::accounts::footing(&own, &accounts).to_string(), board::board(&own))
    };
    // 30 × £70 × 46 − £51,000; at the £37 needed it would be next to nothing.
    let (footing, board) = told(Lang::En, "");
    let raised = "It takes £15,000 to start. At £70 a week\u{a0}each, it is earned back by the end of year 1.";
    assert!(footing.starts_with("At £70 a week\u{a0}each, a normal year leaves a surplus of £45,"), "{footing}");
    assert!(footing.ends_with(" before tax. What its members bring in carries the co-op."), "{footing}");
    assert!(board.contains(raised), "{board}");
    let (footing, board) = told(Lang::Cy, "");
    assert!(footing.starts_with("Ar £70 yr wythnos yr\u{a0}un, mae £45,"), "{footing}");
    assert!(board.contains("Mae angen £15,000 i ddechrau. Ar £70 yr wythnos yr\u{a0}un, mae wedi’i ennill yn ôl"), "{board}");
    assert!(told(Lang::En, "2.flat=0&2.fee=10").0.starts_with("At 10% of the price, a normal year leaves "));
    // One fee, one sentence.
    let (footing, _) = told(Lang::En, "2.flat=38&coop-loan=0");
    assert!(footing.starts_with("At £38 a week\u{a0}each, a normal year leaves a surplus of £1,440 before tax."), "{footing}");
    let (footing, _) = told(Lang::En, "2.flat=37&coop-loan=0");
    assert!(footing.starts_with("A normal year leaves a surplus of £60 before tax."), "{footing}");
}

#[test]
fn a_co_op_whose_cash_runs_out_is_not_said_to_be_carried() {
    let told = |lang: Lang, figures: &str| {
        let own = coop(lang, &format!("coop-members=31&coop-other=51000&2.flat=36&{figures}"));
        let accounts = compare::accounts(own.scenario()).expect("accounts");
        let said = |said: Option<AttrValue>| said.map_or_else(String::new, |said| said.to_string());
        (super::accounts::footing(&own, &accounts).to_string(), said(super::accounts::cash(&own, &accounts)))
    };
    let (footing, cash) = told(Lang::En, "coop-start=16000&coop-loan=16000");
    let but = "What comes in covers the costs of a normal year, but not all it takes to start and to pay back the loan.";
    assert!(footing.ends_with(but) && !footing.contains("carries"), "{footing}");
    assert_eq!(cash, "The cash runs out in year 1: £2,864 is missing at the end of it.");
    let (footing, _) = told(Lang::En, "coop-start=16000");
    assert!(footing.ends_with("covers the costs of a normal year, but not all it takes to start."), "{footing}");
    let (footing, _) = told(Lang::Cy, "coop-start=16000&coop-loan=16000");
    assert!(footing.ends_with("Nid yw’n ddigon i ddechrau ac i dalu’r benthyciad yn ôl."), "{footing}");
    let (footing, cash) = told(Lang::En, "coop-start=16000&coop-shares=16000");
    assert!(footing.ends_with("What its members bring in carries the co-op.") && cash.is_empty(), "{footing} {cash}");
}

#[test]
fn sales_that_are_not_entered_are_asked_for() {
    let own = coop(Lang::En, "coop-linked=no&coop-members=30&coop-other=51000");
    let said: Vec<_> = [needed(&own)].into_iter().chain(need::besides(&own).iter().map(ToString::to_string)).collect();
    assert!(
        said.iter().any(|said| said.starts_with("No sales are entered yet. Enter what each working member sells ")),
        "{said:?}"
    );
    assert!(!said.iter().any(|said| said.contains("highest share")), "{said:?}");
    let sold = coop(Lang::En, "coop-linked=no&coop-members=30&coop-other=51000&coop-sales=1000");
    let said: Vec<_> = [needed(&sold)].into_iter().chain(need::besides(&sold).iter().map(ToString::to_string)).collect();
    assert!(said.iter().any(|said| said.contains("highest share")), "{said:?}");
}

#[test]
fn a_year_that_comes_out_even_leaves_no_surplus_of_nothing() {
    // 30 × £70 × 46.
    let footing = |costs: &str| {
        let view = coop(Lang::En, &format!("coop-members=30&coop-staff={costs}"));
        super::accounts::footing(&view, &compare::accounts(view.scenario()).expect("accounts")).to_string()
    };
    assert!(footing("96600").starts_with("A normal year leaves nothing over, and nothing is missing."));
    // Where told in whole pounds both fees are the same.
    assert!(footing("96599.80").starts_with("A normal year leaves a surplus of £0.20 before tax. "));
    assert!(footing("96600.20").ends_with("short by £0.20."));
    let carer = needed(&view(Lang::En, "v=1&preset=home-carer"));
    let wanted =
        "With these made-up costs, the 17.5% added to the bill already covers it. Of the price itself the co-op need keep nothing.";
    assert!(carer.starts_with(wanted), "{carer}");
}
