//! Summary of the room's codes, for everybody to see.

use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::workshop_code::{measures, Example, Group, Measure, Wins, FEWEST};
use yew::prelude::*;

use crate::components::controls::{help, radios, Choice};
use crate::components::section::note;
use crate::components::table::plain_table;
use crate::components::text::changing;
use crate::locale::{text, Key};
use crate::state::workshop::Numbers;
use crate::view::View;
use crate::workshop::invite::invite;
use crate::workshop::results::tally::{tally, wins, SIDES};
use crate::workshop::results::{chart, chooses, kind, pounds, rehearsal, KIND, KINDS};

/// Outcome of the room: an invitation until there are codes enough, then the summary of them, with the hands beside it.
pub(crate) fn outcome(view: &View, numbers: &Numbers) -> Html {
    let has_none = numbers.codes.is_empty();
    let group = Group::new(&numbers.codes, numbers.measure());
    let late = group.is_some().then(|| {
        html! { <details class="late"><summary>{ changing(view.text(text::NUMBERS_LATE)) }</summary>{ invite(view) }</details> }
    });
    html! {
        <div class="outcome">
            { for numbers.is_rehearsal.then(|| rehearsal::banner(view)) }
            { for (!has_none).then(|| kinds(view, numbers)) }
            { for (!has_none).then(|| counted(view, numbers)) }
            { told(view, numbers, group.as_ref()) }
            { for group.is_none().then(|| invite(view)) }
            { for late }
        </div>
    }
}

fn counted(view: &View, numbers: &Numbers) -> Html {
    let measure = numbers.measure();
    let people = numbers.codes.iter().filter(|code| code.measure == measure).count();
    let counted = text::numbers_people(view.lang, i64::try_from(people).unwrap_or(0)).text();
    html! { <p key={&*counted} class="counted">{ counted }</p> }
}

/// The kinds of amounts, where there is more than one.
fn kinds(view: &View, numbers: &Numbers) -> Html {
    let found = measures(&numbers.codes);
    if found.len() < 2 {
        return Html::default();
    }
    let id = view.id(KIND);
    let word = |measure| KINDS.iter().find(|(known, _)| *known == measure).map_or("", |(_, word)| *word);
    let option =
        |(measure, n): &(Measure, usize)| (AttrValue::Static(word(*measure)), format!("{}: {n}", kind(view.lang, *measure)).into());
    let choice = Choice {
        id: id.clone(),
        field: AttrValue::Static(KIND),
        label: view.attr(text::NUMBERS_KINDS),
        value: AttrValue::Static(word(numbers.measure())),
        options: found.iter().map(option).collect(),
        on: chooses(view),
    };
    html! { <>{ radios(choice) }{ help(&id, view.attr(text::NUMBERS_KINDS_NOTE)) }</> }
}

fn told(view: &View, numbers: &Numbers, group: Option<&Group>) -> Html {
    if numbers.is_hidden {
        let guess = view.text(text::NUMBERS_GUESS);
        return html! { <><p key={guess} class="guess">{ guess }</p>{ tally(view, numbers.hands, None) }</> };
    }
    let Some(group) = group else {
        let few = (!numbers.codes.is_empty()).then(|| note(text::numbers_few(view.lang, FEWEST.to_string()).text()));
        return html! { <>{ for few }{ tally(view, numbers.hands, None) }</> };
    };
    let promised = (group.wins.coop > 0).then(|| note(view.attr(text::NUMBERS_PROMISED)));
    html! {
        <>
            <h3>{ changing(headline(view, group)) }</h3>
            { tally(view, numbers.hands, Some(group.wins)) }
            { chart::chart(view, group) }
            { for promised }
            { middles(view, group) }
            { by_example(view, group) }
        </>
    }
}

/// The middle difference, in a sentence.
pub(crate) fn headline(view: &View, group: &Group) -> AttrValue {
    let amount = pounds(view, Money(group.lead.pence().abs()));
    match group.verdict() {
        Verdict::To => text::numbers_lead_coop(view.lang, amount).text(),
        Verdict::From => text::numbers_lead_platform(view.lang, amount).text(),
        Verdict::Same => view.attr(text::NUMBERS_LEAD_SAME),
    }
}

fn middles(view: &View, group: &Group) -> Html {
    let rows = [
        (text::NUMBERS_MIDDLE_PLATFORM, pounds(view, group.platform)),
        (text::NUMBERS_MIDDLE_COOP, pounds(view, group.coop)),
        (text::NUMBERS_MIDDLE_LEAD, by(view, group.lead)),
    ];
    let line = |(label, amount): (Key, String)| {
        html! { <tr><th scope="row">{ changing(view.text(label)) }</th><td>{ changing(amount) }</td></tr> }
    };
    html! {
        <div class="middles">
            <table class="plain">
                <caption>{ changing(view.text(text::NUMBERS_MIDDLE)) }</caption>
                <tbody>{ for rows.into_iter().map(line) }</tbody>
            </table>
            { note(view.attr(text::NUMBERS_MIDDLE_NOTE)) }
        </div>
    }
}

/// Lead in words: who leads, and by how much.
fn by(view: &View, lead: Money) -> String {
    let amount = pounds(view, Money(lead.pence().abs()));
    match lead.pence() {
        0 => view.text(text::NUMBERS_BIN_SAME).to_owned(),
        1.. => text::numbers_by_coop(view.lang, amount).text().to_string(),
        _ => text::numbers_by_platform(view.lang, amount).text().to_string(),
    }
}

fn by_example(view: &View, group: &Group) -> Html {
    let heads = [text::NUMBERS_EXAMPLE, text::NUMBERS_COUNT].into_iter().chain(SIDES.map(|(_, label)| label));
    let heads = heads.chain([text::NUMBERS_MIDDLE_BY]).map(|key| view.attr(key)).collect();
    let counts = |of: Wins| std::iter::once(of.people()).chain(wins(of)).map(|n| n.to_string());
    let line = |example: &Example| {
        let title = view.lang.preset(example.preset).who().to_owned();
        (title, counts(example.wins).chain([by(view, example.lead)]).collect())
    };
    let mut rows: Vec<(String, Vec<String>)> = group.examples.iter().map(line).collect();
    let others = group.others.map(|others| {
        let told: Vec<String> = others.wins.map_or_else(|| vec![others.people.to_string()], |wins| counts(wins).collect());
        let none = std::iter::repeat_n("–".to_owned(), 5 - told.len());
        (view.text(text::NUMBERS_OTHERS).to_owned(), told.into_iter().chain(none).collect())
    });
    let pooled = others.is_some();
    rows.extend(others);
    let table = plain_table(&view.attr(text::NUMBERS_WHERE), heads, rows);
    let told = text::numbers_others_note(view.lang, FEWEST.to_string()).text();
    html! { <div class="where">{ table }{ for pooled.then(|| note(told)) }</div> }
}
