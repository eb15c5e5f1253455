//! The pages that are looked at: where the reader comes from, and what the reader has done.

use coop_or_gig::locale::Lang;
use coop_or_gig::state::frame::Frame;
use coop_or_gig::state::ui_state::{Question, Screen};
use coop_or_gig::state::{Action, State};
use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::link::PageView;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::receipt::Receipt;
use yew::Reducible as _;

use std::env;
use std::rc::Rc;

/// Action of a reader on the page.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Does {
    /// Adds a deal.
    AddDeal,
    /// Takes the deal at this place away.
    RemoveDeal(usize),
    /// Names the deal at this place.
    Name(usize, &'static str),
    /// Types a text in the field with this key.
    Type(&'static str, &'static str),
}

/// The groups that stand open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Open {
    /// No group.
    Nothing,
    /// All groups that the page has, and all within them.
    Everything,
}

/// Parts of the page that are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Built {
    /// The page that comes with the HTML.
    Still,
    /// The app without what lies further down.
    First,
    /// The whole page.
    Whole,
}

/// A page.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    /// The name, without the language, as a part of a file's name.
    pub(crate) name: String,
    pub(crate) lang: Lang,
    /// The fragment of the link the reader came by.
    pub(crate) fragment: String,
    pub(crate) does: &'static [Does],
    pub(crate) open: Open,
    pub(crate) built: Built,
    /// Part that is shown within another page.
    pub(crate) frame: Frame,
    /// The key of the row that is explained.
    pub(crate) explains: Option<String>,
    /// The scenarios kept, as their file has them.
    pub(crate) kept: &'static str,
    /// The question that is asked in the view of them.
    pub(crate) question: Question,
    pub(crate) screen: Screen,
}

impl Case {
    fn new(name: String, lang: Lang, fragment: String) -> Self {
        let (does, kept) = (&[][..], "");
        let (open, built, frame, question) = (Open::Everything, Built::Whole, Frame::Off, Question::default());
        Self { name, lang, fragment, does, open, built, frame, explains: None, kept, question, screen: Screen::default() }
    }

    /// An example as it comes, all groups open.
    pub(crate) fn example(id: &str, lang: Lang, period: Period) -> Self {
        Self::new(format!("{id}-{}", period.word()), lang, format!("v=1&preset={id}&period={}", period.word()))
    }

    /// A page that has this fragment in its address, all views and groups open.
    pub(crate) fn other(fragment: &str, lang: Lang) -> Self {
        Self::new(fragment.to_owned(), lang, fragment.to_owned())
    }

    /// Name and language, for messages and files.
    pub(crate) fn title(&self) -> String {
        format!("{}.{}", self.name, self.lang.code())
    }

    /// The state of the page, before any group is opened.
    pub(crate) fn state(&self) -> Rc<State> {
        let mut state = State::arrive(self.lang, &self.fragment);
        // A case without a view of its own has them all, but for the page that comes with the HTML, which has no others.
        if self.built == Built::Whole && !self.fragment.contains("view=") {
            state.view = PageView::All;
        }
        if self.built != Built::Still {
            state.page = "https://example.org/".into();
        }
        state.frame = self.frame;
        let action = |does: &Does| match *does {
            Does::AddDeal => Action::AddDeal,
            Does::RemoveDeal(place) => Action::RemoveDeal(place),
            Does::Name(place, name) => Action::Name(place, name.into()),
            Does::Type(key, text) => Action::Type(Field::from_key(key).expect("a field of the page"), text.into()),
        };
        self.does.iter().map(action).fold(Rc::new(state), State::reduce)
    }
}

/// Cases of every page that the laws read.
pub(crate) fn all() -> Vec<Case> {
    let mut all = Vec::new();
    for preset in PRESETS {
        for period in Period::ALL {
            all.extend(Lang::ALL.map(|lang| Case::example(preset.id, lang, period)));
        }
    }
    all.extend(special());
    all
}

/// The pages of a dump: every example for a week.
pub(crate) fn dumped() -> Vec<Case> {
    let weeks = PRESETS.iter().flat_map(|preset| Lang::ALL.map(|lang| Case::example(preset.id, lang, Period::Week)));
    weeks.chain(special()).collect()
}

/// Every example as it stands within another page.
fn framed() -> impl Iterator<Item = Case> {
    let all = PRESETS.iter().flat_map(|preset| Lang::ALL.map(|lang| (preset.id, lang)));
    let parts = [("card", Frame::Card, ""), ("tool", Frame::Tool, ""), ("tool-why", Frame::Tool, "&view=why")];
    all.flat_map(move |(id, lang)| {
        parts.map(|(name, frame, view)| Case { frame, ..Case::new(format!("{name}-{id}"), lang, format!("v=1&preset={id}{view}")) })
    })
}

/// The page that has this fragment in its address, in every language, as it opens, with the question at this place; as another page
/// shows it, where FRAME says a part.
pub(crate) fn asked(fragment: &str, question: usize) -> Vec<Case> {
    let frame = Frame::of_word(env::var("FRAME").ok().as_deref());
    let question = Question::ALL.get(question).copied().unwrap_or_default();
    let screen = if env::var_os("NARROW").is_some() { Screen::Narrow } else { Screen::default() };
    let case =
        |lang| Case { open: Open::Nothing, frame, question, screen, ..Case::new("asked".to_owned(), lang, fragment.to_owned()) };
    Lang::ALL.map(case).to_vec()
}

/// Pages on which a reader has done something, or of which a part is missing.
fn special() -> Vec<Case> {
    use Does::{AddDeal, Name, RemoveDeal, Type};
    let first = PRESETS[0].id;
    let one = "&preset=private-hire&entry=statement&app-1.fares=820&app-1.fee=231&app-1.jobs=31&app-1.tips=12&app-1.hours=42";
    let two = "&preset=courier&entry=statement&statement-of=day&apps=2&overlap=1&trip-minutes=20&app-1.fares=60&app-1.jobs=12\
               &app-1.hours=6&app-2.fares=40&app-2.rate=10&app-2.jobs=8&app-2.hours=4";
    let done: [(&str, &str, &[Does]); 24] = [
        ("three-deals", "", &[AddDeal]),
        ("four-deals", "", &[AddDeal, AddDeal]),
        ("three-deals-of-employees", "&preset=employed-carer", &[AddDeal]),
        ("added-and-removed", "", &[AddDeal, AddDeal, RemoveDeal(1)]),
        ("named", "", &[Name(0, "Qwxyz"), Name(1, "A & <b>")]),
        ("wrong", "", &[Type("hours", "abc"), Type("price", ""), Type("1.fee", "900"), Type("busy", "-5")]),
        ("asked-back", "", &[Type("1.fee", "0.25"), Type("price", "4350")]),
        ("loss", "", &[Type("price", "1")]),
        ("statement", one, &[Type("app-1.fee", "£231"), Type("hours", "45")]),
        ("statements", two, &[Type("app-2.jobs", "some")]),
        ("vehicle-items", "&vehicle-cost-by=items&fuel=90&insurance=1800&phone=20", &[]),
        ("quiet-weeks", "&1.status=worker&quiet-weeks=40&quiet-busy=20", &[]),
        ("quiet-weeks-of-jobs", "&preset=courier&1.status=employee&quiet-weeks=40&quiet-jobs-an-hour=1&miles-follow=jobs", &[]),
        ("before-tax", "&preset=new-york-driver", &[AddDeal]),
        ("credit", "", &[Type("uc-award", "1600"), Type("uc-work-allowance", "without-housing"), Type("uc-start-up", "yes")]),
        ("credit-floor", "", &[Type("uc-award", "900"), Type("hours", "15")]),
        ("credit-employed", "&preset=employed-carer", &[AddDeal, Type("uc-award", "1500"), Type("1.status", "self-employed")]),
        ("small-figures", "&preset=cleaner&period=hour&price=2&hours=0.5", &[]),
        ("credit-loss", "", &[Type("uc-award", "400"), Type("price", "1")]),
        ("large-sales", "&price=120&other-profit=9000&wages=20000&loan=5&postgraduate=yes&2.status=employee", &[]),
        ("most-taken-from-wages", "&hours=12&wages=45000&1.status=self-employed", &[]),
        ("small-profit", "&hours=8&1.status=self-employed&2.status=employee&2.basis=wage&2.wage=13", &[]),
        ("with-credit", "&uc-award=1500&uc-start-up=yes&1.status=self-employed&loan=2&wages=1000", &[]),
        ("other-profit-and-an-app-s-pay", "&preset=courier&price-is=pay&other-profit=20000", &[]),
    ];
    let mut all: Vec<Case> = framed().collect();
    for lang in Lang::ALL {
        for does in [&[AddDeal][..], &[Type("hours", "abc"), Type("1.fee", "0.25")], &[Type("uc-award", "1600")]] {
            all.push(Case {
                does,
                frame: Frame::Card,
                ..Case::new(format!("card-{does:?}"), lang, format!("v=1&x={}", does.len()))
            });
        }
        all.push(Case { frame: Frame::Card, ..Case::new("card-statement".to_owned(), lang, format!("v=1{one}")) });
        for (name, fragment, does) in done {
            all.push(Case { does, ..Case::new(name.to_owned(), lang, format!("v=1{fragment}")) });
        }
        for (built, name) in [(Built::Still, "still"), (Built::First, "first")] {
            all.push(Case { built, open: Open::Nothing, ..Case::new(name.to_owned(), lang, String::new()) });
        }
        for view in PageView::ALL {
            for preset in PRESETS {
                let fragment = format!("v=1&preset={}&view={}", preset.id, view.word());
                let case = Case::new(format!("{}-view-{}", preset.id, view.word()), lang, fragment);
                if view == PageView::Why {
                    all.push(Case { screen: Screen::Narrow, ..case.clone() }.named(&format!("{}-narrow", preset.id)));
                }
                all.push(case);
            }
        }
        for (place, question) in Question::ALL.into_iter().enumerate().skip(1) {
            for preset in PRESETS {
                let case = Case::new(format!("{}-question-{place}", preset.id), lang, format!("v=1&preset={}&view=if", preset.id));
                all.push(Case { question, ..case });
            }
        }
        let notices = "v=9&preset=nothing&hours=abc&colour=red&period=decade".to_owned();
        all.push(Case::new("notices".to_owned(), lang, notices));
        for (name, receipt) in
            [("receipt-same", receipt(0)), ("receipt-moved", receipt(100)), ("receipt-damaged", receipt(0).replace('_', ""))]
        {
            all.push(Case::new(name.to_owned(), lang, format!("v=1&receipt={receipt}")));
        }
        for preset in PRESETS {
            let case = Case::example(preset.id, lang, Period::Week);
            let explained =
                Case { name: format!("{}-explained", preset.id), explains: Some("take-home".to_owned()), ..case.clone() };
            all.extend([explained, Case { name: format!("{}-closed", preset.id), open: Open::Nothing, ..case }]);
        }
        let coop = "v=1&view=coop";
        for line in ["accounts-normal-year", "accounts-case-jobs", "accounts-tax"] {
            let case = Case { explains: Some(line.to_owned()), ..Case::new(line.to_owned(), lang, coop.to_owned()) };
            all.push(case);
        }
        for line in ["universal-credit", "with-universal-credit"] {
            let case = Case { explains: Some(line.to_owned()), ..Case::new(line.to_owned(), lang, "v=1&uc-award=900".to_owned()) };
            all.push(case);
        }
        let kept = "A\tQwxyz\tv=1&hours=20\nB\t\tv=1&preset=new-york-driver\n";
        all.push(Case { kept, ..Case::example(first, lang, Period::Month) }.named("kept"));
    }
    all
}

/// Receipt of the first example, on which the first deal's worker kept so many pounds more.
pub(crate) fn receipt(more: i64) -> String {
    let mut receipt = Receipt::new(&PRESETS[0].scenario(), "2026-11-27").expect("a pack");
    receipt.deals[0][0] += Money::pounds(more);
    receipt.code()
}

impl Case {
    fn named(self, name: &str) -> Self {
        Self { name: name.to_owned(), ..self }
    }
}
