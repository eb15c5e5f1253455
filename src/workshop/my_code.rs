//! A reader's own code: what a phone shows to the trainer.

use coop_or_gig_engine::workshop_code::{Code, Step, Unfit};
use yew::prelude::*;

use crate::components::controls::{help, radios};
use crate::components::el::{el, of, row};
use crate::components::section::note;
use crate::format;
use crate::locale::text;
use crate::state::ui_state;
use crate::view::View;
use crate::views::more::share;
use crate::workshop::stage::head;

/// The control that says what amounts are rounded to.
pub(crate) const ROUND: &str = "room-round";

const STEPS: [(Step, &str); 4] = [(Step::One, "1"), (Step::Five, "5"), (Step::Ten, "10"), (Step::Fifty, "50")];

/// Takes the choice that a control's value stands for.
pub(crate) fn round(word: &str) {
    if let Some((step, _)) = STEPS.iter().find(|(_, known)| *known == word) {
        ui_state::change(|store| store.room.mine.step = *step);
    }
}

pub(crate) fn mine(view: &View) -> Html {
    let (step, salt) = ui_state::read(|store| (store.room.mine.step, store.room.mine.salt));
    let code = Code::new(view.scenario(), view.comparison, view.state.figures.preset, step, salt);
    let told = match code {
        Ok(code) => row(vec![
            large(view, &code),
            share::qr(view, code.text(), view.attr(text::MINE_QR)),
            of("div", "about").add(rounding(view, step)).add(tells(view, &code, step)).into(),
        ]),
        Err(Unfit::SameKind) => of("p", "refused").say(view.text(text::MINE_SAME_KIND)).into(),
        Err(Unfit::TooLarge) => of("p", "refused").say(view.text(text::MINE_TOO_LARGE)).into(),
    };
    of("div", "mine").add(head(view, text::MINE_TITLE, Html::default())).add(told).into()
}

/// The code as large as fits, and spelled out for whoever hears the page.
fn large(view: &View, code: &Code) -> Html {
    let spelled = |group: String| group.chars().map(String::from).collect::<Vec<_>>().join(" ");
    let aloud: Vec<_> = code.groups().into_iter().map(spelled).collect();
    of("div", "large")
        .add(el("p").say(view.text(text::MINE_INTRO)))
        .add(of("p", "code").with("aria-hidden", "true").say(code.text()))
        .add(of("p", "aloud").say(text::mine_aloud(view.lang, aloud.join(", ")).text()))
        .into()
}

fn rounding(view: &View, step: Step) -> Html {
    let id = view.id(ROUND);
    let current = STEPS.iter().find(|(known, _)| *known == step).map_or("", |(_, word)| word);
    let options = STEPS.iter().map(|(step, word)| (*word, format::pounds(step.amount()).into())).collect();
    row(vec![
        radios(&id, &AttrValue::Static(ROUND), view.attr(text::MINE_ROUND), current, options),
        help(&id, view.attr(text::MINE_NO_MORE)),
    ])
}

/// All that can be read from the code.
fn tells(view: &View, code: &Code, wanted: Step) -> Html {
    let line = |what: AttrValue, value: AttrValue| row(vec![el("dt").say(what).into(), el("dd").say(value).into()]);
    let a_week = |amount| text::per_week(view.lang, format::pounds(amount)).text();
    let coarser = text::mine_coarser(view.lang, format::pounds(code.step.amount())).text();
    of("div", "tells")
        .add(el("h3").say(view.text(text::MINE_TELLS)))
        .add(
            el("dl")
                .add(line(view.attr(text::NUMBERS_EXAMPLE), view.words().title().into()))
                .add(line(view.attr(text::NUMBERS_MIDDLE_PLATFORM), a_week(code.platform)))
                .add(line(view.attr(text::NUMBERS_MIDDLE_COOP), a_week(code.coop)))
                .add(line(view.attr(text::NUMBERS_KIND), crate::workshop::results::kind(view.lang, code.measure))),
        )
        .add(if code.step == wanted { Html::default() } else { note(coarser) })
        .into()
}
