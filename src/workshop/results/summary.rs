//! Summary of the room's codes, for everybody to see.

use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::workshop_code::{measures, pensions_turn, Example, Group, Measure, Wins, FEWEST};
use yew::prelude::*;

use crate::components::controls::{help, radios, Choice};
use crate::components::section::note;
use crate::components::table::plain_table;
use crate::components::text::changing;
use crate::locale::{text, Key};
use crate::state::workshop::Numbers;
use crate::view::View;
use crate::workshop::invite::invite;
use crate::workshop::results::tally::{labels, tally, wins};
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
    let unless = unless(view, group);
    // Whoever changed a deal may have it promise a wage, too.
    let promised = (group.wins.coop > 0 && unless.is_none()).then(|| note(view.attr(text::NUMBERS_PROMISED)));
    let pension = pensions_turn(&numbers.codes, numbers.measure()).then(|| note(view.attr(text::NUMBERS_PENSION)));
    html! {
        <>
            <h3>{ changing(headline(view, group)) }</h3>
            { for unless.map(|told| html! { <p key={told} class="unless"><b>{ told }</b></p> }) }
            { tally(view, numbers.hands, Some((group.wins, group.promised))) }
            { chart::chart(view, group) }
            { for promised }
            { for pension }
            { middles(view, group) }
            { by_example(view, group) }
        </>
    }
}

/// The middle difference, in a sentence that says itself where it rests on pay that must be earned first: it may be read alone.
pub(crate) fn headline(view: &View, group: &Group) -> AttrValue {
    let amount = pounds(view, Money(group.lead.pence().abs()));
    match (group.verdict(), is_conditional(group)) {
        (Verdict::To, true) => text::numbers_lead_coop_if(view.lang, amount).text(),
        (Verdict::To, false) => text::numbers_lead_coop(view.lang, amount).text(),
        (Verdict::From, true) => text::numbers_lead_platform_if(view.lang, amount).text(),
        (Verdict::From, false) => text::numbers_lead_platform(view.lang, amount).text(),
        (Verdict::Same, true) => view.attr(text::NUMBERS_LEAD_SAME_IF),
        (Verdict::Same, false) => view.attr(text::NUMBERS_LEAD_SAME),
    }
}

/// True where the middle rests on pay that must be earned first.
fn is_conditional(group: &Group) -> bool {
    match group.verdict() {
        Verdict::To => group.promised.coop,
        Verdict::From => group.promised.platform,
        Verdict::Same => group.promised.coop || group.promised.platform,
    }
}

/// Words directly below the headline, that no code tells whether that pay is earned. `None` where no lead rests on it.
fn unless(view: &View, group: &Group) -> Option<&'static str> {
    // After a sentence on the one side that is ahead, "it" is that side.
    let is_of_one = group.verdict() != Verdict::Same && is_conditional(group);
    let told = if is_of_one { text::NUMBERS_PROMISED_IT } else { text::NUMBERS_PROMISED };
    (is_of_one || group.promised.coop).then(|| view.text(told))
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
    let heads = [text::NUMBERS_EXAMPLE, text::NUMBERS_COUNT].into_iter().chain(labels(group.promised));
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

#[cfg(test)]
mod tests {
    use coop_or_gig_engine::preset::PRESETS;
    use coop_or_gig_engine::workshop_code::{rehearsal, Code, Step};

    use super::*;
    use crate::components::markup;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    /// Outcome of a room of these codes.
    fn outcome(lang: Lang, codes: Vec<Code>) -> String {
        let numbers = Numbers { codes, ..Numbers::default() };
        let mut out = String::new();
        let group = Group::new(&numbers.codes, numbers.measure());
        markup::print(&super::told(&view(lang, "v=1"), &numbers, group.as_ref()), &mut out);
        // What keeps a word together lies within its sentence.
        ["<span>", "<span class=\"unbroken\">", "</span>"].into_iter().fold(out, |out, mark| out.replace(mark, ""))
    }

    /// Codes of four people who all changed these figures, for these hours.
    fn codes(figures: &str) -> Vec<Code> {
        let code = |hours: u16| {
            let view = view(Lang::En, &format!("v=1&{figures}&hours={hours}"));
            Code::new(view.scenario(), &view.comparison, view.state.figures.preset, Step::default(), hours).expect("a code")
        };
        [25, 30, 35, 40].map(code).to_vec()
    }

    #[test]
    fn no_lead_is_shown_without_what_must_be_earned_first() {
        // No work at all: the phone's answer says that the wage cannot be paid, which its code does not tell.
        let codes = codes("preset=courier&2.volume=0");
        let english = outcome(Lang::En, codes.clone());
        let headline = "the co-op would leave £135 more a week – if it can pay the wage it promises.";
        let [led, unless, counted] = [headline, "Codes do not say whether it gets enough work.", "Co-op ahead, if it can pay"]
            .map(|said| english.find(said));
        assert!(led.is_some() && led < unless && unless < counted, "{english}");
        assert!(!english.contains("A code does not say"), "{english}");
        let welsh = outcome(Lang::Cy, codes);
        assert!(welsh.contains("£135 yn fwy yr wythnos – os gall hi dalu’r cyflog y mae’n ei addo."), "{welsh}");
        assert!(welsh.contains("Nid yw codau’n dweud a oes digon o waith i wneud hynny."), "{welsh}");
    }

    #[test]
    fn a_lead_that_rests_on_no_wage_is_told_plainly() {
        let told = outcome(Lang::En, codes("preset=private-hire"));
        let plain = ["more a week.", "Co-op ahead", "A code does not say whether"].iter().all(|said| told.contains(said));
        assert!(plain && !told.contains("if it can pay") && !told.contains("unless"), "{told}");
        // An agency pays a wage, too; that of the co-op behind is no ground of the lead.
        let told = outcome(Lang::En, codes("preset=employed-carer&1.wage=18"));
        let paid = ["less a week – if the other can pay the wage it promises.", "Other ahead, if it can pay"];
        assert!(paid.iter().all(|said| told.contains(said)) && !told.contains("Co-op ahead, if it can pay"), "{told}");
    }

    #[test]
    fn what_the_amounts_leave_out_is_said_where_it_could_turn_them() {
        let told = |lang, example: &str| {
            let is_of = |code: &Code| code.preset().is_some_and(|preset| preset.id == example);
            outcome(lang, PRESETS.iter().flat_map(rehearsal).filter(is_of).collect())
        };
        assert!(told(Lang::En, "private-hire").contains("This counts take-home, without what goes into pensions"));
        assert!(told(Lang::Cy, "private-hire").contains("heb yr hyn sy’n mynd i bensiynau"));
        let none = told(Lang::En, "black-cab");
        assert!(none.contains("In the middle of this room") && !none.contains("pension"), "{none}");
    }
}
