//! The stage of the workshop: every step of the story, the numbers with and without codes, a reader's own code. The laws of the page
//! hold for it, too.

use std::fs;
use std::path::Path;

use coop_or_gig::locale::Lang;
use coop_or_gig::state::ui_state::UiState;
use coop_or_gig::state::workshop::{Hands, Looks, Mine, Numbers, Presented, Room, Stage, Step};
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::workshop_code::{Code, Step as Rounding};

use super::cases::{Case, Does, Open};
use super::laws;
use super::page::{each, read, render_with, select};

/// Examples that differ: a platform that wins, an employer, four deals, dollars before tax.
const EXAMPLES: [&str; 4] = ["private-hire", "home-carer", "courier", "new-york-driver"];

/// A page on whose stage something stands.
struct Staged {
    case: Case,
    room: Room,
}

impl Staged {
    fn new(example: &str, lang: Lang, what: &str, room: Room) -> Self {
        let case = Case::example(example, lang, Period::Week);
        // The page behind the stage stands as it opens.
        Self { case: Case { name: format!("{}-{what}", case.name), open: Open::Nothing, ..case }, room }
    }

    fn html(&self) -> String {
        render_with(&self.case, || UiState::with_room(self.room.clone()))
    }
}

/// Codes of people who drive for these hours.
fn codes(example: &str, hours: std::ops::Range<usize>) -> Vec<Code> {
    let code = |hours: usize| {
        let case =
            Case { fragment: format!("v=1&preset={example}&hours={hours}"), ..Case::example(example, Lang::ALL[0], Period::Week) };
        let state = case.state();
        let comparison = coop_or_gig_engine::compare::Comparison::new(&state.figures.scenario).expect("every example has a pack");
        let salt = u16::try_from(hours).unwrap_or_default();
        Code::new(&state.figures.scenario, &comparison, state.figures.preset, Rounding::Five, salt).expect("the example has a code")
    };
    hours.map(code).collect()
}

/// Room that shows the numbers of these codes.
fn numbers(codes: Vec<Code>, change: impl FnOnce(&mut Numbers)) -> Room {
    let mut numbers = Numbers { codes, ..Numbers::default() };
    change(&mut numbers);
    Room { stage: Stage::Numbers, numbers, ..Room::default() }
}

/// Everything that can stand on the stage.
fn all() -> Vec<Staged> {
    let mut all = Vec::new();
    for lang in Lang::ALL {
        for example in EXAMPLES {
            for (place, step) in Step::ALL.into_iter().enumerate() {
                for is_open in [false, true].into_iter().take(if step.hides() { 2 } else { 1 }) {
                    let open = if is_open { vec![step] } else { Vec::new() };
                    let presented = Presented { step, open, ..Presented::default() };
                    let room = Room { stage: Stage::Present, presented, ..Room::default() };
                    all.push(Staged::new(example, lang, &format!("story-{place:02}-{is_open}"), room));
                }
            }
            let mine = Room { stage: Stage::Mine, mine: Mine { salt: Some(7), ..Mine::default() }, ..Room::default() };
            all.push(Staged::new(example, lang, "mine", mine));
        }
        let story = |name: &str, step: Step, change: &dyn Fn(&mut Presented)| {
            let mut presented = Presented { step, ..Presented::default() };
            change(&mut presented);
            Staged::new(EXAMPLES[0], lang, name, Room { stage: Stage::Present, presented, ..Room::default() })
        };
        all.push(story("big", Step::Comes, &|told| told.looks = Looks { big: true, ..Looks::default() }));
        all.push(story("dim", Step::Comes, &|told| told.looks = Looks { dim: true, contrast: true, ..Looks::default() }));
        all.push(story("noted", Step::GuessSecond, &|told| told.notes = true));
        all.push(story("marked", Step::Difference, &|told| told.marked = Some(1)));
        let of_room = |name: &str, room: Room| Staged::new(EXAMPLES[0], lang, name, room);
        all.push(of_room("numbers-none", numbers(Vec::new(), |_| {})));
        all.push(of_room("numbers-few", numbers(codes(EXAMPLES[0], 20..22), |_| {})));
        all.push(of_room("numbers-blocks", numbers(codes(EXAMPLES[0], 10..40), |_| {})));
        all.push(of_room("numbers-columns", numbers(codes(EXAMPLES[0], 5..75), |_| {})));
        all.push(of_room("numbers-hidden", numbers(codes(EXAMPLES[0], 10..40), |numbers| numbers.is_hidden = true)));
        all.push(of_room("numbers-back", Room { leads_back: true, ..numbers(codes(EXAMPLES[0], 10..20), |_| {}) }));
        let hands = |numbers: &mut Numbers| numbers.hands = Some(Hands([4, 0, 17]));
        all.push(of_room("numbers-hands-alone", numbers(Vec::new(), hands)));
        all.push(of_room("numbers-hands", numbers(codes(EXAMPLES[0], 10..20), hands)));
        let unfolded = |numbers: &mut Numbers| numbers.is_folded = Some(false);
        all.push(of_room("numbers-unfolded", numbers(codes(EXAMPLES[0], 10..20), unfolded)));
        let rehearsal = |numbers: &mut Numbers| numbers.is_rehearsal = true;
        all.push(of_room("numbers-rehearsal", numbers(codes(EXAMPLES[0], 10..20), rehearsal)));
        all.push(story("guessed", Step::End, &|told| told.guesses = Hands([12, 3, 5])));
        let dollars = |numbers: &mut Numbers| numbers.codes.extend(codes("new-york-driver", 20..26));
        all.push(of_room("numbers-mixed", numbers(codes(EXAMPLES[0], 10..20), dollars)));
        let reported = |numbers: &mut Numbers| {
            let known = numbers.codes[0].text();
            numbers.add(&format!("{known} cup of tea {}U {}9 ABCD-EFGH-JKMN", &known[..13], known));
        };
        all.push(of_room("numbers-reported", numbers(codes(EXAMPLES[0], 10..20), reported)));
        let gone = |numbers: &mut Numbers| numbers.gone = vec![(0, numbers.codes.remove(0))];
        all.push(of_room("numbers-gone", numbers(codes(EXAMPLES[0], 10..20), gone)));
    }
    let same_kind = Staged::new("private-hire", Lang::ALL[0], "same-kind", Room { stage: Stage::Mine, ..Room::default() });
    let fragment = "v=1&preset=private-hire&2.kind=platform".to_owned();
    all.push(Staged { case: Case { fragment, does: &[Does::AddDeal], ..same_kind.case }, room: same_kind.room });
    all
}

/// Runs `ask` with the title and the markup of each page.
fn each_page<T: Send>(ask: impl Fn(&Staged, &str) -> T + Sync) -> Vec<T> {
    let staged = all();
    let places: Vec<Case> = staged.iter().map(|one| one.case.clone()).collect();
    each(&places, |case| {
        let one = staged.iter().find(|one| one.case.title() == case.title()).expect("a page of the list");
        ask(one, &one.html())
    })
}

/// True for a fault by a law that is not meant for what it finds: the rows and heads of the money stand there before they are told,
/// so that they can move, and amounts beside their labels need no heads above them.
fn is_meant(fault: &str) -> bool {
    let is_of_money = fault.contains("<table class=money") || fault.contains(" in table money") || fault.contains(" in tr ");
    let is_of_labels = fault.contains(" in div middles") || fault.ends_with("has 2 cells under 0 heads");
    is_of_money || is_of_labels || fault.ends_with("in data-failed")
}

#[test]
fn the_laws_hold_on_the_stage() {
    let faults = each_page(|one, source| {
        // Of a closed stage the laws ask less.
        let source = source.replace("<dialog class=\"stage\"", "<dialog open class=\"stage\"");
        read(&one.case, &source, &[], |page| {
            let stage = page.all("dialog.stage");
            let is_empty = stage.iter().all(|stage| stage.child_elements().next().is_none());
            let empty = is_empty.then(|| format!("{}: nothing stands on the stage", one.case.title()));
            laws::faults(page).into_iter().filter(|fault| !is_meant(fault)).chain(empty).collect::<Vec<_>>()
        })
    });
    laws::none(faults.iter().flatten());
}

#[test]
fn the_title_gives_nothing_of_the_answer_away() {
    let told = each_page(|one, source| {
        let is_title = one.room.stage == Stage::Present && one.room.presented.step == Step::Title;
        let html = scraper::Html::parse_fragment(source);
        let stage = select(&html, "dialog.stage")[0].html();
        (is_title && stage.contains(['£', '$'])).then(|| one.case.title())
    });
    assert_eq!(told.into_iter().flatten().collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
#[ignore = "writes target/stage"]
fn dump_stage() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/stage");
    let _ = fs::remove_dir_all(&dir);
    fs::create_dir_all(&dir).expect("the folder can be made");
    each_page(|one, source| {
        let html = scraper::Html::parse_fragment(source);
        let stage = select(&html, "dialog.stage")[0].html();
        fs::write(dir.join(one.case.title() + ".html"), stage.replace('<', "\n<")).expect("the file can be written");
    });
}
