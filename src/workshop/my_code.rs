//! A reader's own code: what a phone shows to the trainer.

use coop_or_gig_engine::link::PageView;
use coop_or_gig_engine::workshop_code::{Code, Step, Unfit};
use yew::prelude::*;

use crate::browser;
use crate::components::controls::{help, radios, Choice};
use crate::components::section::note;
use crate::components::text::changing;
use crate::format;
use crate::locale::{text, Key};
use crate::state::workshop::Stage;
use crate::state::Action;
use crate::view::View;
use crate::views::answer::headline;
use crate::views::more::share;
use crate::workshop::controls::{button, close, head};
use crate::workshop::results::kind;

/// The first of the figures that a reader enters.
const FIGURES: &str = ".inputs :is(input, select)";
/// The control that says what amounts are rounded to.
const ROUND: &str = "room-round";

const STEPS: [(Step, &str); 4] = [(Step::One, "1"), (Step::Five, "5"), (Step::Ten, "10"), (Step::Fifty, "50")];

/// Callback that rounds amounts to the step with this word.
fn rounds(view: &View) -> Callback<AttrValue> {
    let view = view.clone();
    Callback::from(move |word: AttrValue| {
        if let Some((step, _)) = STEPS.iter().find(|(_, known)| *known == word) {
            view.update(|ui| ui.room_mut().mine.step = *step);
        }
    })
}

/// Chooses the salt of the code when it is first shown.
#[hook]
pub(crate) fn use_salt(view: &View) {
    let view = view.clone();
    let is_wanted = view.ui.room.stage == Stage::Mine && view.ui.room.mine.salt.is_none();
    use_effect_with(is_wanted, move |is_wanted| {
        if *is_wanted {
            let salt = browser::random();
            view.update(move |ui| ui.room_mut().mine.salt = salt.or(Some(0)));
        }
    });
}

/// The reader's code, and all that can be read from it.
pub(crate) fn mine(view: &View, dialog: &NodeRef) -> Html {
    let (step, salt) = (view.ui.room.mine.step, view.ui.room.mine.salt);
    let code = Code::new(view.scenario(), &view.comparison, view.state.figures.preset, step, salt.unwrap_or_default());
    let told = match code {
        Ok(code) => html! {
            <>
                { large(view, dialog, &code) }
                { share::qr(view, code.text(), view.attr(text::MINE_QR)) }
                <div class="about">{ rounding(view, step) }{ tells(view, &code, step) }</div>
            </>
        },
        Err(unfit) => {
            let why = view.text(match unfit {
                Unfit::SameKind => text::MINE_SAME_KIND,
                Unfit::TooLarge => text::MINE_TOO_LARGE,
            });
            html! { <p key={why} class="refused">{ why }</p> }
        }
    };
    html! { <div class="mine">{ head(view, dialog, text::MINE_TITLE, Html::default()) }{ told }</div> }
}

/// The code as large as fits, spelled out for whoever hears the page, and the way to one's own figures: first while it is the example's.
fn large(view: &View, dialog: &NodeRef, code: &Code) -> Html {
    let spelled = |group: String| group.chars().map(String::from).collect::<Vec<_>>().join(" ");
    let aloud: Vec<_> = code.groups().into_iter().map(spelled).collect();
    let aloud = text::mine_aloud(view.lang, aloud.join(", ")).text();
    let is_own = view.state.is_changed();
    let (intro, way) = if is_own { (text::MINE_INTRO, text::MINE_CHANGE) } else { (text::MINE_EXAMPLE, text::MINE_OWN) };
    let intro = view.text(intro);
    html! {
        <div class="large">
            <p class="code" aria-hidden="true" translate="no">{ code.text() }</p>
            <p key={&*aloud} class="aloud">{ aloud }</p>
            <p key={intro} class="intro">{ intro }</p>
            <p class="way">{ button(to_figures(view, dialog), view.text(way)) }</p>
        </div>
    }
}

/// Callback that closes the stage and leads to the reader's figures.
fn to_figures(view: &View, dialog: &NodeRef) -> Callback<MouseEvent> {
    let (view, dialog) = (view.clone(), dialog.clone());
    Callback::from(move |_| {
        close(&dialog);
        view.dispatch.emit(Action::View(PageView::Answer));
        browser::reveal(FIGURES.to_owned());
    })
}

/// Choice of what amounts are rounded to.
fn rounding(view: &View, step: Step) -> Html {
    let id = view.id(ROUND);
    let current = STEPS.iter().find(|(known, _)| *known == step).map_or("", |(_, word)| word);
    let options =
        STEPS.iter().map(|(step, word)| (AttrValue::Static(word), format::pounds(view.currency(), step.amount()).into())).collect();
    let choice = Choice {
        id: id.clone(),
        field: AttrValue::Static(ROUND),
        label: view.attr(text::MINE_ROUND),
        value: AttrValue::Static(current),
        options,
        on: rounds(view),
    };
    html! { <>{ radios(choice) }{ help(&id, view.attr(text::MINE_NO_MORE)) }</> }
}

/// Sentence that what the code tells rests on a promise that could not be paid. `None` where it does not.
fn unpaid(view: &View) -> Option<AttrValue> {
    let (place, short) = headline::promised(view)?;
    Some(text::mine_unpaid(view.lang, view.name(place), short?).text())
}

/// All that can be read from the code.
fn tells(view: &View, code: &Code, wanted: Step) -> Html {
    let line = |what: Key, value: AttrValue| html! { <><dt>{ changing(view.text(what)) }</dt><dd>{ changing(value) }</dd></> };
    let a_week = |amount| text::per_week(view.lang, format::pounds(view.currency(), amount)).text();
    let coarser = || note(text::mine_coarser(view.lang, format::pounds(view.currency(), code.step.amount())).text());
    html! {
        <div class="tells">
            <h3>{ changing(view.text(text::MINE_TELLS)) }</h3>
            <dl>
                { line(text::NUMBERS_EXAMPLE, view.words().title().into()) }
                { line(text::NUMBERS_MIDDLE_PLATFORM, a_week(code.platform)) }
                { line(text::NUMBERS_MIDDLE_COOP, a_week(code.coop)) }
                { line(text::NUMBERS_KIND, kind(view.lang, code.measure)) }
            </dl>
            { for (code.step != wanted).then(coarser) }
            { for unpaid(view).map(note) }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    #[test]
    fn that_what_a_code_tells_could_not_be_paid_is_said_beside_it() {
        let low_paid = "v=1&preset=courier&hours=12&price=4.31&jobs-an-hour=1.5&2.price-level=208.8167";
        let told = |lang, link: &str| unpaid(&view(lang, link)).map(|said| said.to_string());
        let said = told(Lang::En, low_paid).expect("a sentence");
        let wanted = ": on these figures it could not pay this, and would be about £42 a week short. A code does not tell that.";
        assert!(said.ends_with(wanted), "{said}");
        let welsh = told(Lang::Cy, low_paid).expect("a sentence");
        assert!(welsh.contains(": yn ôl y ffigurau hyn ni allai dalu hyn, a byddai angen tua £42 yr wythnos yn fwy."), "{welsh}");
        for link in ["v=1&preset=courier", "v=1&preset=private-hire"] {
            assert_eq!(told(Lang::En, link), None, "{link}");
        }
    }
}
