//! Exports as they leave the page, whose markup people and programs outside of the page read.

use std::rc::Rc;

use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::receipt::Receipt;
use yew::Callback;

use crate::locale::Lang;
use crate::state::ui_state::UiState;
use crate::state::State;
use crate::view::View;
use crate::views::answer::credit;
use crate::views::coop::board;
use crate::views::later;
use crate::views::more::cite;
use crate::views::more::export::{accounts, handout, message, picture, spreadsheet};

/// View of an example, whole.
pub(crate) fn view(lang: Lang, fragment: &str) -> View {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let mut state = State::arrive(lang, fragment);
    state.page = "https://calculator.example/?theme=dark".into();
    View {
        comparison: Rc::new(Comparison::new(&state.figures.scenario).expect("a comparison")),
        base: state.figures.preset.base(),
        state: Rc::new(state),
        ui: Rc::new(UiState::default()),
        lang,
        later: runtime.block_on(later::fetch()),
        dispatch: Callback::noop(),
        change: Callback::noop(),
    }
}

/// Tags of some markup, without what stands between them.
fn tags(markup: &str) -> Vec<&str> {
    markup.split('<').skip(1).filter_map(|tag| tag.split('>').next()).collect()
}

#[test]
fn the_picture_is_drawn_from_these_elements() {
    let drawn = picture::picture(&view(Lang::En, "v=1&preset=private-hire"), picture::WIDE);
    let tags = tags(&drawn);
    let start = [
        r#"svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630""#,
        "defs",
        r#"pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)""#,
        r##"rect width="3" height="8" fill="#ffffff" fill-opacity="0.35""##,
        "/rect",
        "/pattern",
        "/defs",
        r##"rect width="100%" height="100%" fill="#fbfaf7""##,
        "/rect",
    ];
    assert_eq!(tags[..start.len()], start);
    assert!(tags[start.len()].starts_with(r#"text x="64" y="#), "{}", tags[start.len()]);
    let bars: Vec<_> = ["#b3470f", "url(#hatch)", "#0b6a6f"]
        .iter()
        .map(|fill| drawn.matches(&format!("fill=\"{fill}\" width=")).count())
        .collect();
    assert_eq!(bars, [1, 1, 1], "the platform's bar is hatched, the co-op's is plain");
    assert!(drawn.ends_with("calculator.example</text></g></svg>"), "the address stands last: {drawn}");
}

#[test]
fn a_loss_is_drawn_as_the_line_at_which_bars_start() {
    let starts =
        |link: &str| picture::picture(&view(Lang::En, link), picture::WIDE).matches(r##"fill="#1a1a1e" width="5""##).count();
    assert_eq!(starts("v=1&preset=private-hire&price=15&1.status=self-employed&mile-cost=60"), 2);
    assert_eq!(starts("v=1&preset=private-hire"), 0);
}

#[test]
fn the_handout_is_made_of_these_elements() {
    for (lang, deals, is_wide) in [(Lang::En, "private-hire", false), (Lang::Cy, "ride-hail-percentages", true)] {
        let printed = handout::handout(&view(lang, &format!("v=1&preset={deals}")));
        let article = format!(r#"<article lang="{}" class="handout"><header><p class="name">"#, lang.code());
        assert!(printed.starts_with(&article), "{}", &printed[..200]);
        // The day and the QR code come once the handout is about to be printed.
        assert_eq!(printed.matches("<time></time></p></header><h1>").count(), 1);
        assert_eq!(printed.matches(r#"<div class="sheet"><section class="figures"><h2>"#).count(), usize::from(!is_wide));
        assert_eq!(
            printed.matches(r#"<div data-wide="" class="sheet"><section class="figures"><h2>"#).count(),
            usize::from(is_wide)
        );
        let link = format!("https://calculator.example/?lang={}#v=1&amp;preset={deals}", lang.code());
        assert!(
            printed.contains(&format!(r#" data-qr="{link}" "#)) && printed.contains(&format!("{link}</p></footer>")),
            "{printed}"
        );
        assert!(printed.ends_with(r#" class="qr"></div></div></article>"#));
        let (opened, closed) = (printed.matches('<').count(), printed.matches("</").count());
        assert_eq!(opened, 2 * closed, "every element that is opened is closed");
    }
}

/// Universal Credit goes with the result once an award is entered, and leaves no trace before.
#[test]
fn universal_credit_is_told_where_it_was_entered() {
    let without = view(Lang::En, "v=1&preset=private-hire");
    let with = view(Lang::En, "v=1&preset=private-hire&uc-award=1600&uc-work-allowance=without-housing&uc-start-up=yes");
    let said = "With Universal Credit, of £115 more you keep about £52.";
    for (told, is_there) in [(&without, false), (&with, true)] {
        assert_eq!(message::words(told).contains(said), is_there);
        assert_eq!(handout::handout(told).contains(said), is_there);
        assert_eq!(handout::handout(told).contains("data-line=\"universal-credit\""), is_there);
        assert_eq!(spreadsheet::figures(told).contains("universal-credit,264.99,201.88"), is_there);
        assert_eq!(spreadsheet::figures(told).contains("with-universal-credit"), is_there);
        assert_eq!(spreadsheet::figures(told).contains(said), is_there);
        assert_eq!(drawn_words(&picture::picture(told, picture::WIDE)).contains(said), is_there);
        let printed = handout::handout(told);
        for (what, value) in [
            ("Universal Credit before anything is taken off, a month", "£1,600"),
            ("Work allowance", "Yes, without help for housing"),
            ("Your first 12 months of self-employment", "I am in them"),
        ] {
            let row = format!(r#"<tr><th scope="row">{what}</th><td>{value}</td></tr>"#);
            assert_eq!(printed.contains(&row), is_there, "{row} {printed}");
        }
        assert_eq!(printed.contains("<p>This is an average over the year: real awards go by the money of each month."), is_there);
    }
}

/// Pay that is promised and cannot be paid is marked so wherever the take-home is told.
#[test]
fn what_cannot_be_paid_leaves_the_page_as_promised() {
    let courier = view(Lang::En, "v=1&preset=courier&hours=35&jobs-an-hour=0");
    assert!(message::words(&courier).contains("£427 a week (promised)"), "{}", message::words(&courier));
    let drawn = picture::picture(&courier, picture::WIDE);
    assert!(drawn_words(&drawn).contains("£427 a week (promised)"), "{drawn}");
    assert_eq!(drawn.matches(r#" fill-opacity="0.25""#).count(), 1, "{drawn}");
    let paid = view(Lang::En, "v=1&preset=private-hire");
    assert!(!message::words(&paid).contains("(promised)") && !picture::picture(&paid, picture::WIDE).contains(r#""0.25""#));
}

/// Words of a picture, which stand in lines, each an element of its own.
fn drawn_words(markup: &str) -> String {
    markup.split('<').filter_map(|part| part.split('>').nth(1)).filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What follows from statements is told with them, and with nothing of them where the week is entered otherwise.
#[test]
fn statements_are_among_the_figures_on_paper() {
    let stated = "v=1&preset=private-hire&entry=statement&app-1.fares=820&app-1.fee=231&app-1.jobs=31&app-1.hours=42";
    let two = "&apps=2&app-2.fares=300&app-2.fee=60&app-2.jobs=10&app-2.hours=12&overlap=5&statement-of=month";
    let rows = |link: &str| {
        let printed = handout::handout(&view(Lang::En, link));
        [
            ("The statement is for", "A week"),
            ("The statement is for", "A month"),
            ("Statement 1 – What customers paid, before any cut", "£820"),
            ("Statement 2 – Fees and commission taken", "£60"),
            ("Hours with two of them open at once", "5\u{a0}hours"),
        ]
        .map(|(what, value)| printed.contains(&format!(r#"<tr><th scope="row">{what}</th><td>{value}</td></tr>"#)))
    };
    assert_eq!(rows("v=1&preset=private-hire"), [false; 5]);
    assert_eq!(rows(stated), [true, false, true, false, false]);
    assert_eq!(rows(&format!("{stated}{two}")), [false, true, true, true, true]);
}

/// A receipt on paper is whole, so that what comes back can say which amount moved.
#[test]
fn the_handout_has_the_whole_receipt() {
    let with = view(Lang::En, "v=1&preset=courier&hours=31");
    let ui = UiState { today: "2026-11-29".into(), ..UiState::default() };
    let with = View { ui: Rc::new(ui), ..with };
    let printed = handout::handout(&with);
    let receipt = Receipt::read(&printed.replace(['<', '>'], " ")).expect("a receipt");
    assert!(receipt.check(with.scenario()).is_some_and(|check| check.same_inputs && check.same_answer()));
    assert_eq!(receipt.date, "2026-11-29");
}

/// Sentence on what Universal Credit does to the lead, in each way it may turn out.
#[test]
fn the_lead_with_universal_credit() {
    let lead =
        |figures: &str| credit::lead(&view(Lang::En, &format!("v=1&preset=private-hire&{figures}"))).map(|said| said.to_string());
    assert_eq!(lead("hours=40"), None);
    // Nothing is left under either deal, or the floor counts under both, so that the award is the same.
    assert_eq!(lead("uc-award=400").as_deref(), Some("On these figures no Universal Credit is left with either."));
    assert_eq!(lead("uc-award=1600&hours=20").as_deref(), Some("Universal Credit takes nothing off that."));
    // The app leaves an employee as much or more, and a self-employed member has the floor.
    let other = lead("uc-award=1400&hours=20&1.status=employee&2.status=self-employed");
    assert!(
        other.as_ref().is_some_and(|said| said.starts_with("With Universal Credit the app would leave you about £")),
        "{other:?}"
    );
    // Neither what Universal Credit takes nor the app's pension turns the answer round alone; together they do.
    let both = "entry=statement&app-1.fares=820&app-1.fee=231&app-1.jobs=31&app-1.tips=12&app-1.hours=42&uc-award=1200&\
                uc-work-allowance=with-housing&miles=300";
    assert_eq!(
        lead(both).as_deref(),
        Some(
            "With Universal Credit, of £87 more you keep about £39. \
             Counting your pension as well, the app would leave you about £3 a week more."
        )
    );
    // Without pensions nothing is added.
    let none = lead("uc-award=1600&1.status=self-employed&2.status=self-employed");
    assert!(none.as_ref().is_some_and(|said| !said.contains("pension")), "{none:?}");
}

#[test]
fn paper_and_spreadsheet_tell_when_tax_falls_due() {
    let driver = "v=1&preset=private-hire&1.status=self-employed&2.status=employee&period=month";
    let printed = handout::handout(&view(Lang::En, driver));
    let due = printed.split(r#"<section class="due">"#).nth(1).and_then(|after| after.split("</section>").next());
    let due = due.expect("a section of its own");
    assert_eq!(due.matches("<p>").count(), 2, "an employee has no bill: {due}");
    assert!(due.ends_with("<p>An employee’s tax is taken from each wage, so there is nothing to put aside.</p>"), "{due}");
    let courier = handout::handout(&view(Lang::En, "v=1&preset=courier"));
    assert!(
        courier.contains("<p>On these figures no bill falls due.</p><p>An employee’s tax is taken from each wage"),
        "{courier}"
    );
    assert!(due.contains("£178.05 a month") && due.contains("£3,204.75 by 31 January 2028"), "{due}");
    assert!(due.contains("£1,068.25 by 31 January and £1,068.25 by 31 July"), "{due}");
    let saved = spreadsheet::figures(&view(Lang::Cy, driver));
    for row in ["I’w roi o’r neilltu bob mis,put-aside,178.05,0", "I’w dalu erbyn 31 Ionawr 2028,first-january,3204.75,0"] {
        assert!(saved.lines().any(|line| line.trim_end() == row), "{saved}");
    }
    let untaxed = view(Lang::En, "v=1&preset=new-york-driver");
    assert!(!handout::handout(&untaxed).contains(r#"class="due""#) && !spreadsheet::figures(&untaxed).contains("put-aside"));
}

/// A week that grows with the work is told wherever the answer is, and with the co-op's accounts that are linked to it.
#[test]
fn a_longer_week_is_told_wherever_the_answer_is() {
    let link = "v=1&preset=private-hire&2.volume=300&coop-members=30&coop-staff=51000";
    for (lang, said) in [(Lang::En, "It is counted as 64.8 hours a week."), (Lang::Cy, "Mae’n cyfrif fel 64.8 awr yr wythnos.")] {
        let tells = |link: &str| {
            let view = view(lang, link);
            [
                message::words(&view),
                drawn_words(&picture::picture(&view, picture::WIDE)),
                drawn_words(&picture::picture(&view, picture::SQUARE)),
                handout::handout(&view),
                spreadsheet::figures(&view),
                cite::citation(&view, "2026-11-27"),
                board::board(&view),
                accounts::figures(&view),
            ]
            .map(|told| told.contains(said))
        };
        assert_eq!(tells(link), [true; 8], "{said}");
        assert_eq!(tells(&link.replace("300", "100")), [false; 8], "{said}");
        // Accounts that go by figures of their own have none of that week.
        assert!(!board::board(&view(lang, &format!("{link}&coop-linked=no"))).contains(said));
    }
}

/// Files, pictures and texts of work elsewhere name no law and no scheme of the United Kingdom.
#[test]
fn work_elsewhere_leaves_the_page_without_the_law_of_the_united_kingdom() {
    let view = view(Lang::En, "v=1&preset=new-york-driver");
    let told = [
        message::words(&view),
        handout::handout(&view),
        spreadsheet::figures(&view),
        cite::citation(&view, "2026-11-27"),
        board::board(&view),
        accounts::figures(&view),
    ];
    for told in told {
        for scheme in ["Living Wage", "National Insurance", "Income Tax", "tax relief", "HMRC", "Wales", "allowance"] {
            assert!(!told.contains(scheme), "{scheme}: {told}");
        }
    }
}
