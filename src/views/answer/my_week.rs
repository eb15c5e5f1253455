//! The form of pay statements: what each app's statement says, and what follows from it.

use coop_or_gig_engine::choice::{PriceIs, SoldBy, StatementPeriod};
use coop_or_gig_engine::entry::{self, Way};
use coop_or_gig_engine::field::{AppFigure, Field, Shared, Value};
use coop_or_gig_engine::money::{Money, Quantity};
use coop_or_gig_engine::scenario::{AppStatement, MyWeek, Scenario, Stated, MOST_APPS};
use web_sys::Element;
use yew::prelude::*;

use crate::browser;
use crate::components::controls::button;
use crate::components::section::note;
use crate::components::text::{changing, space};
use crate::format;
use crate::locale::text;
use crate::state::Action;
use crate::statement_file;
use crate::view::View;
use crate::views::answer::field::{called, field, option};

/// The statements, where the week is entered from them; else, where those told before would be lost, how to have them again.
pub(crate) fn week(view: &View) -> Html {
    if Way::of(view.scenario()) == Way::Statement {
        return statements(view);
    }
    let lost = loses(view).then(|| {
        let back = button(view.on(Action::rework(entry::take_up)), view.attr(text::MY_WEEK_BACK), true);
        html! { <>{ note(view.attr(text::MY_WEEK_LOST)) }<p class="steps">{ back }</p></> }
    });
    html! { <div role="status">{ for lost }</div> }
}

/// True where statements of the reader's would be lost: another would be filled in, and what they tell is not the example's.
fn loses(view: &View) -> bool {
    let mine = view.scenario().week.mine;
    let is_one_week = mine.active().len() == 1 && mine.every == StatementPeriod::Week && mine.trip_minutes.is_none();
    entry::loses_statements(view.scenario()) && !(is_one_week && mine.apps[0] == of_example(view))
}

/// Figures of the statements, app by app, what follows from them, and all that seldom is asked, folded away.
fn statements(view: &View) -> Html {
    let mine = view.scenario().week.mine;
    html! {
        <div class="statements">
            <div>{ for mine.active().iter().enumerate().map(|(place, statement)| app(view, place, statement)) }</div>
            <p class="help">{ changing(view.text(text::MY_WEEK_HINT)) }</p>
            <div role="status">{ for follows(view).into_iter().map(note) }</div>
            { fold(view, &mine) }
        </div>
    }
}

/// The group that folds away what seldom is asked of statements.
const MORE: &str = "statement";

/// All that seldom is asked of statements, folded away, with their period beside the title.
fn fold(view: &View, mine: &MyWeek) -> Html {
    let is_open = view.state.is_open(MORE);
    let now = option(view, Field::Shared(Shared::StatementOf));
    // The sheet of a file stands within: its own opening and closing are none of the fold's.
    let ontoggle = view.dispatch.reform(move |event: Event| {
        let of = event.target_dyn_into::<Element>().filter(|of| of.get_attribute("data-group").as_deref() == Some(MORE));
        Action::Toggle(MORE.to_owned(), of.is_none_or(|of| of.has_attribute("open")))
    });
    html! {
        <details open={is_open} {ontoggle} data-group={MORE}>
            <summary>
                { changing(view.text(text::MY_WEEK_MORE)) }{ space() }<span key={&*now} class="now">{ now.clone() }</span>
            </summary>
            <div>{ for is_open.then(|| more(view, mine)) }</div>
        </details>
    }
}

/// What is asked of the statements as a whole: their period, their file, another one, and what no statement says.
fn more(view: &View, mine: &MyWeek) -> Html {
    let count = mine.active().len();
    let mut asked = vec![Shared::StatementOf];
    asked.extend((mine.every == StatementPeriod::Day).then_some(Shared::StatementDays));
    asked.extend((count > 1).then_some(Shared::Overlap));
    asked.push(Shared::TripMinutes);
    asked.extend((!mine.tells_busy()).then_some(Shared::Busy));
    let add = button(view.on(Action::rework(Scenario::add_app)), view.attr(text::MY_WEEK_ADD), count < MOST_APPS);
    let gone = |place: usize| {
        let label = text::my_week_remove(view.lang, (place + 1).to_string()).text();
        button(on_remove(view, place), label, true)
    };
    html! {
        <>
            <div class="first">{ for asked.into_iter().map(|shared| row(view, Field::Shared(shared))) }</div>
            <div role="status">{ for assumed(view).into_iter().map(note) }</div>
            { statement_file::offer(view) }
            <p class="steps" id={add_id(view)}>{ add }<>{ for (0..count).filter(|_| count > 1).map(gone) }</></p>
        </>
    }
}

/// Line of a field, as those by the hour are: the label, the box at its end, and what it means where that is asked for.
fn row(view: &View, of: Field) -> Html {
    row_of(of, field(view, of))
}

fn row_of(of: Field, field: Html) -> Html {
    html! { <div key={of.key()} class="row">{ field }</div> }
}

/// True for a figure of a statement that the example fills in, of as many hours as the reader has told, while it still is that: it
/// stands on no statement of theirs.
pub(crate) fn is_of_example(view: &View, field: Field) -> bool {
    let mine = &view.scenario().week.mine;
    let Field::App(0, figure @ (AppFigure::Fares | AppFigure::Fee | AppFigure::Jobs)) = field else { return false };
    if !mine.is_stated() || mine.active().len() > 1 || mine.every != StatementPeriod::Week {
        return false;
    }
    let (told, example) = (&mine.apps[0], of_example(view));
    match figure {
        AppFigure::Fares => told.fares == example.fares && told.fares != Money::ZERO,
        AppFigure::Fee => told.fee == example.fee && told.fee != Some(Money::ZERO),
        _ => told.jobs == example.jobs && told.jobs != Quantity::ZERO,
    }
}

/// The statement that the example comes to, of as many hours as the reader has told.
fn of_example(view: &View) -> AppStatement {
    let mut example = view.base.clone();
    let hours = view.scenario().week.mine.apps[0].hours;
    Field::Shared(Shared::Hours).put(&mut example, Value::Number(hours.0));
    entry::go(&mut example, Way::Statement);
    example.week.mine.apps[0]
}

/// Id of the place of the button that adds an app.
fn add_id(view: &View) -> AttrValue {
    view.id("add-app")
}

/// Fields of one app's statement, and its own rates.
fn app(view: &View, place: usize, statement: &AppStatement) -> Html {
    let is_pay = view.scenario().week.price_is == PriceIs::Pay;
    let own = |figure: AppFigure| row(view, Field::App(place, figure));
    let fares = if is_pay {
        let (label, about) = (view.attr(text::MY_WEEK_FARES_PAY), view.attr(text::MY_WEEK_FARES_PAY_HELP));
        let of = Field::App(place, AppFigure::Fares);
        row_of(of, called(view, of, label, about))
    } else {
        own(AppFigure::Fares)
    };
    let mut fields = vec![fares];
    // What an app keeps of its customers' money is on no statement of pay.
    fields.extend((!is_pay || statement.fee.is_some_and(|fee| fee > Money::ZERO)).then(|| own(AppFigure::Fee)));
    fields.extend((!is_pay && statement.fee.is_none()).then(|| own(AppFigure::Rate)));
    fields.extend([AppFigure::Jobs, AppFigure::Tips, AppFigure::Hours].map(own));
    let number = (place + 1).to_string();
    let is_one = view.scenario().week.mine.active().len() == 1;
    let is_right = !statement.takes_too_much() && Field::App(place, AppFigure::Hours).exceeded_in(view.scenario()).is_none();
    let rates = statement.hourly().filter(|_| !is_one && is_right).map(|hourly| {
        let hourly = format::money(view.currency(), hourly);
        match statement.take_rate().filter(|_| statement.took() > Money::ZERO && !is_pay) {
            Some(rate) => text::my_week_app_rates(view.lang, format::percent(rate), hourly),
            None => text::my_week_app_hourly(view.lang, hourly),
        }
        .text()
    });
    // Of one statement alone, only a screen reader is told that it is the first.
    html! {
        <fieldset key={place}>
            <legend class={is_one.then_some("aloud")}>{ changing(text::my_week_app(view.lang, number).text()) }</legend>
            <div class="first">{ for fields }</div>
            <div>{ for rates.map(note) }</div>
        </fieldset>
    }
}

/// Callback that takes an app away.
fn on_remove(view: &View, place: usize) -> Callback<MouseEvent> {
    let (dispatch, add) = (view.dispatch.clone(), add_id(view));
    Callback::from(move |_| {
        // The button that had the focus goes with its app.
        browser::focus(&format!("#{add} button"));
        dispatch.emit(Action::rework(move |scenario| scenario.remove_app(place)));
    })
}

/// Sentences of what follows from the statements, and of what is wrong with that.
fn follows(view: &View) -> Vec<AttrValue> {
    let (lang, scenario) = (view.lang, view.scenario());
    let (week, mine) = (&scenario.week, &scenario.week.mine);
    let (all, stated) = (mine.together(), Stated::new(week));
    let price = format::price(view.currency(), lang, stated.price);
    let rate = format::percent(stated.rate);
    // No rate follows from a fee above the fares, or from hours that the period or a week does not have, as is told beside them.
    let is_wrong = |(place, app): (usize, &AppStatement)| {
        app.takes_too_much() || Field::App(place, AppFigure::Hours).exceeded_in(scenario).is_some()
    };
    let hourly = all.hourly().filter(|_| !week.has_too_many_hours() && !mine.active().iter().enumerate().any(is_wrong));
    let hourly = hourly.map(|hourly| format::money(view.currency(), hourly));
    let is_example = |figure: &AppFigure| is_of_example(view, Field::App(0, *figure));
    let example = AppFigure::ALL.iter().any(is_example).then(|| view.attr(text::MY_WEEK_EXAMPLE));
    let mut said: Vec<AttrValue> = example.into_iter().collect();
    said.extend(hourly.map(|hourly| {
        // What customers pay is not known where the price is an app's pay.
        let is_told = all.took() > Money::ZERO && week.price_is != PriceIs::Pay;
        match (is_told, stated.sold_by) {
            (false, _) => text::my_week_app_hourly(lang, hourly),
            (true, SoldBy::Hour) => text::my_week_follows_hours(lang, rate, price, hourly),
            (true, SoldBy::Job) => text::my_week_follows(lang, rate, price, hourly),
        }
        .text()
    }));
    let lacks_hours = all.hours == Quantity::ZERO && all.fares > Money::ZERO;
    said.extend(lacks_hours.then(|| view.attr(text::MY_WEEK_NO_HOURS)));
    said.extend(week.is_idle().then(|| view.attr(text::MY_WEEK_IDLE)));
    said.extend(stated.is_full.then(|| view.attr(text::MY_WEEK_FULL)));
    said.extend(stated.is_cut.then(|| view.attr(text::MY_WEEK_STAYS)));
    let mut followed = scenario.clone();
    followed.follow();
    said.extend((followed != *scenario).then(|| view.attr(text::MY_WEEK_WRITTEN)));
    said
}

/// Sentences beside the fields that no statement tells: of the busy part of the time, and of what is left out.
fn assumed(view: &View) -> Vec<AttrValue> {
    let week = &view.scenario().week;
    let (all, stated) = (week.mine.together(), Stated::new(week));
    let busy = format::percent(stated.busy);
    let mut said = Vec::new();
    if !week.is_idle() && !stated.is_full {
        said.push(if week.mine.tells_busy() {
            text::my_week_busy(view.lang, busy).text()
        } else {
            text::my_week_busy_assumed(view.lang, busy).text()
        });
    }
    let tells_fee = week.price_is != PriceIs::Pay && week.mine.active().iter().any(|app| app.fee.is_some());
    said.extend(tells_fee.then(|| view.attr(text::MY_WEEK_PERCENT)));
    said.extend((all.took() > Money::ZERO).then(|| view.attr(text::MY_WEEK_WITHIN)));
    said
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::locale::Lang;
    use crate::state::State;
    use crate::views::more::export::tests::view;

    /// £43.50 × 21.6 hours of the example's 40, of which it takes 29%; no statement says so until the reader's does.
    #[test]
    fn what_the_example_fills_in_is_no_statement_of_the_reader_s() {
        let marked = |figures: &str| {
            let view = view(Lang::En, &format!("v=1&preset=private-hire&entry=statement&{figures}"));
            let is_said = follows(&view).iter().any(|said| said.contains("from the example"));
            let marked = AppFigure::ALL.iter().map(|figure| is_of_example(&view, Field::App(0, *figure))).collect::<Vec<_>>();
            assert_eq!(is_said, marked.contains(&true), "{figures}");
            marked
        };
        let [fares, both, fee] = [(true, false), (true, true), (false, true)].map(|(a, b)| vec![a, b, false, false, false, false]);
        assert_eq!(marked("app-1.fares=939.6&app-1.fee=272.48&app-1.hours=40"), both);
        assert_eq!(marked("app-1.fares=820&app-1.fee=272.48&app-1.hours=40"), fee);
        assert_eq!(marked("app-1.fares=939.6&app-1.fee=231&app-1.hours=40"), fares);
        // The reader's own hours at the example's price.
        assert_eq!(marked("app-1.fares=469.8&app-1.fee=136.24&app-1.hours=20"), both);
        assert!(!marked("app-1.fares=820&app-1.fee=231&app-1.hours=40").contains(&true));
        assert!(!marked("app-1.fares=939.6&app-1.fee=272.48&app-1.hours=40&statement-of=month").contains(&true));
    }

    /// £589 for 404 hours would be £1.46 an hour, and for 168 £3.51: neither is said. Without hours, the reader is asked for them.
    #[test]
    fn hours_that_cannot_be_bring_no_pay_for_an_hour() {
        let told = |lang: Lang, figures: &str| {
            follows(&view(lang, &format!("v=1&preset=private-hire&entry=statement&app-1.fares=820&app-1.fee=231&{figures}")))
                .join(" ")
        };
        assert!(told(Lang::En, "app-1.hours=168").contains("£3.51 an hour"));
        assert!(!told(Lang::En, "app-1.hours=404").contains("an hour, before"));
        assert!(told(Lang::En, "app-1.hours=404&statement-of=month").contains("£1.46 an hour"));
        // Two apps' hours come to 190 of the 168 that a week has, or to 150.
        assert!(!told(Lang::En, "apps=2&app-1.hours=100&app-2.hours=90").contains("an hour, before"));
        assert!(told(Lang::En, "apps=2&app-1.hours=100&app-2.hours=90&overlap=40").contains("£3.93 an hour"));
        let asks = |lang, figures| told(lang, figures).contains(lang.text(text::MY_WEEK_NO_HOURS));
        assert!(asks(Lang::En, "") && asks(Lang::Cy, "") && !asks(Lang::En, "app-1.hours=42"));
    }

    /// Hours that are told anew by the job would have another statement filled in: the two of a month are offered back, and come back.
    #[test]
    fn statements_that_would_be_lost_are_offered_back() {
        let month =
            "v=1&preset=private-hire&entry=statement&statement-of=month&apps=2&app-1.fares=2000&app-1.fee=500&app-1.jobs=90\
                     &app-1.hours=120&app-2.fares=800&app-2.fee=160&app-2.jobs=40&app-2.hours=40";
        let gone = |link: &str, key: &str, value: i64| {
            let start = view(Lang::En, link);
            let mut state = State::clone(&start.state);
            let scenario = &mut Rc::make_mut(&mut state.figures).scenario;
            entry::go(scenario, Way::Job);
            Field::from_key(key).expect("a field").put(scenario, Value::Number(value));
            let mut back = scenario.clone();
            entry::take_up(&mut back);
            (loses(&View { state: Rc::new(state), ..start.clone() }), back == *start.scenario())
        };
        assert_eq!(gone(month, "hours", 40_000_000), (true, true));
        assert!(!gone(month, "miles", 500_000_000).0);
        let week = "v=1&preset=private-hire&entry=statement&app-1.hours=40";
        assert!(gone(&format!("{week}&app-1.fares=820&app-1.fee=231"), "hours", 30_000_000).0);
        assert!(!gone(&format!("{week}&app-1.fares=939.6&app-1.fee=272.48"), "hours", 30_000_000).0, "it was filled in");
    }

    #[test]
    fn a_statement_of_no_work_has_no_busy_time() {
        let told = |lang: Lang, figures: &str| {
            let view = view(lang, &format!("v=1&preset=private-hire&entry=statement&app-1.hours=40&{figures}"));
            [follows(&view), assumed(&view)].concat().join(" ")
        };
        let idle = told(Lang::En, "app-1.fares=0");
        assert!(idle.contains("all your time counts as waiting") && !idle.contains("54%"), "{idle}");
        assert!(told(Lang::Cy, "app-1.fares=0").contains("amser aros"));
        assert!(told(Lang::En, "app-1.fares=300").contains("54% is used"));
        // Minutes of no job tell nothing.
        assert!(told(Lang::En, "app-1.fares=300&trip-minutes=20").contains("54% is used"));
        assert!(told(Lang::En, "app-1.fares=300&app-1.jobs=40&trip-minutes=30").contains("Busy for 50% of your time"));
        // Jobs that take more hours than there are do not pass for a full week.
        let full = told(Lang::En, "app-1.fares=300&app-1.jobs=100&trip-minutes=30");
        assert!(full.contains("take more hours than you entered") && !full.contains("Busy for 100%"), "{full}");
        assert!(told(Lang::Cy, "app-1.fares=300&app-1.jobs=100&trip-minutes=30").contains("cymryd mwy o oriau"));
    }
}
