//! Questions with plain answers on what only the worker can tell, beside rows as they were understood.

use coop_or_gig_engine::money::Ratio;
use coop_or_gig_statement::{
    Answers, Ask, Choices, Currency, Date, DateOrder, Decimal, Difference, DistanceUnit, GrossBasis, Measure, Question, Sample,
    Statement, TableReport, TimeUnit,
};
use yew::prelude::*;

use crate::components::controls::{button, help, help_id, radios, select, value_of, Choice};
use crate::components::section::{note, titled};
use crate::components::table::plain_table;
use crate::components::text::changing;
use crate::format;
use crate::locale::{text, Key};
use crate::statement_file::desk::Desk;
use crate::statement_file::shown::Shown;
use crate::statement_file::words;
use crate::view::View;

mod column;

/// The `data-field` of every answer.
pub(super) const FIELD: &str = "statement-answer";
/// Currencies that are offered side by side; all others are in a list.
const NEAR: [Currency; 4] = [Currency::GBP, Currency::EUR, Currency::PLN, Currency::USD];
/// Minutes that a segment without an end may be counted with.
const OPEN_MINUTES: [u32; 4] = [0, 15, 30, 60];

/// The questions about every table, with its rows as they were understood. Empty where nothing was asked.
pub(super) fn questions(view: &View, desk: &Desk, shown: &Shown, statement: &Statement) -> Html {
    if shown.asked.is_empty() {
        return Html::default();
    }
    let table = |(place, table): (usize, &TableReport)| {
        let asked: Vec<&Question> = shown.asked.iter().filter(|question| question.table == place).collect();
        if asked.is_empty() {
            return Html::default();
        }
        let name = if table.name.is_empty() { view.text(text::READING_PASTED).to_owned() } else { table.name.clone() };
        html! {
            <div class="asked" key={place}>
                <h3 key={&*name} translate="no">{ &name }</h3>
                { samples(view, table) }
                { for asked.into_iter().map(|question| one(view, desk, &shown.choices, table, question)) }
            </div>
        }
    };
    let tables = statement.tables.iter().enumerate().map(table);
    let content = std::iter::once(note(view.attr(text::READING_QUESTIONS_HELP))).chain(tables).collect();
    titled(view.lang, "questions", view.attr(text::READING_QUESTIONS), content)
}

/// Up to three rows as they were understood.
fn samples(view: &View, table: &TableReport) -> Html {
    if table.samples.is_empty() {
        return Html::default();
    }
    let measures: Vec<Measure> = Measure::ALL
        .iter()
        .copied()
        .filter(|measure| table.samples.iter().any(|row| row.figures.get(*measure).is_some()))
        .collect();
    let heads = [text::READING_ROW, text::READING_DAY].map(|key| view.attr(key)).into_iter();
    let heads = heads.chain(measures.iter().map(|measure| view.attr(words::measure(*measure))));
    let row = |sample: &Sample| {
        let day = sample.start.map_or_else(String::new, |moment| words::day(view, moment.date));
        let cell = |measure: &Measure| {
            let told = sample.figures.get(*measure).map(|value| words::value(*measure, sample.currency, value));
            told.unwrap_or_else(|| "–".to_owned())
        };
        (sample.row.to_string(), std::iter::once(day).chain(measures.iter().map(cell)).collect())
    };
    plain_table(&view.attr(text::READING_SAMPLES), heads.collect(), table.samples.iter().map(row).collect())
}

/// An answer to choose: its words, and what it answers.
type Answer = (AttrValue, fn(&mut Answers));

/// A question with its answers.
fn one(view: &View, desk: &Desk, choices: &Choices, table: &TableReport, question: &Question) -> Html {
    let lang = view.lang;
    let key = |key: Key| view.attr(key);
    let code = words::only(table);
    let money = |amount: i64| words::money(code, amount);
    let yes_no = |yes: fn(&mut Answers), no: fn(&mut Answers)| vec![(key(text::READING_YES), yes), (key(text::READING_NO), no)];
    let (asks, answers): (AttrValue, Vec<Answer>) = match &question.ask {
        Ask::Currency => return currency(view, desk, choices, question),
        Ask::Dates => return dates(view, desk, question),
        Ask::Column { column, candidates } => {
            return column::of_column(view, desk, choices, table, (question, *column, candidates))
        }
        Ask::CustomerPrice | Ask::Fee => {
            let said = key(if question.ask == Ask::Fee { text::READING_ASK_FEE } else { text::READING_ASK_CUSTOMER_PRICE });
            let on = {
                let (desk, table) = (desk.clone(), question.table);
                Callback::from(move |_| desk.answer(|choices| choices.about(table).without_fee = Some(true)))
            };
            let is_open = choices.of(question.table).without_fee.is_none();
            return html! { <>{ note(said) }<p class="steps">{ button(on, key(text::READING_GO_ON), is_open) }</p></> };
        }
        Ask::GrossBasis => (
            key(text::READING_ASK_GROSS),
            vec![
                (key(text::READING_GROSS_CUSTOMER), |own| own.gross = Some(GrossBasis::CustomerPrice)),
                (key(text::READING_GROSS_FARE), |own| own.gross = Some(GrossBasis::FareBeforeFee)),
            ],
        ),
        Ask::DateOrder { day_first, month_first, .. } => (
            key(text::READING_ASK_DATE),
            vec![
                (words::day(view, *day_first).into(), |own| own.date_order = Some(DateOrder::DayFirst)),
                (words::day(view, *month_first).into(), |own| own.date_order = Some(DateOrder::MonthFirst)),
            ],
        ),
        Ask::DistanceUnit { .. } => (
            key(text::READING_ASK_DISTANCE),
            vec![
                (key(text::READING_UNIT_MILES), |own| own.distance = Some(DistanceUnit::Miles)),
                (key(text::READING_UNIT_KILOMETRES), |own| own.distance = Some(DistanceUnit::Kilometres)),
            ],
        ),
        Ask::TimeUnit { .. } => (
            key(text::READING_ASK_TIME),
            vec![
                (key(text::READING_UNIT_SECONDS), |own| own.time = Some(TimeUnit::Seconds)),
                (key(text::READING_UNIT_MINUTES), |own| own.time = Some(TimeUnit::Minutes)),
                (key(text::READING_UNIT_HOURS), |own| own.time = Some(TimeUnit::Hours)),
                (key(text::READING_UNIT_MILLISECONDS), |own| own.time = Some(TimeUnit::Milliseconds)),
                (key(text::READING_UNIT_DAYS), |own| own.time = Some(TimeUnit::DaysHoursMinutes)),
            ],
        ),
        Ask::Decimal { as_point, as_comma, .. } => (
            key(text::READING_ASK_DECIMAL),
            vec![
                (money(*as_point).into(), |own| own.decimal = Some(Decimal::Point)),
                (money(*as_comma).into(), |own| own.decimal = Some(Decimal::Comma)),
            ],
        ),
        Ask::TollInside { tolls } => (
            text::reading_ask_tolls(lang, money(*tolls)).text(),
            yes_no(|own| own.toll_inside = Some(true), |own| own.toll_inside = Some(false)),
        ),
        Ask::TipInside { tips } => (
            text::reading_ask_tips(lang, money(*tips)).text(),
            yes_no(|own| own.tip_inside = Some(true), |own| own.tip_inside = Some(false)),
        ),
        Ask::VatInside => {
            (key(text::READING_ASK_VAT), yes_no(|own| own.vat_inside = Some(true), |own| own.vat_inside = Some(false)))
        }
        Ask::FeeTaxTaken { tax, without, with } => {
            let rate = |rate: &Option<i64>| rate.map_or_else(|| "–".to_owned(), |rate| format::percent(Ratio(rate)));
            let asks = text::reading_ask_fee_tax(lang, money(*tax), rate(with), rate(without)).text();
            (asks, yes_no(|own| own.fee_tax_taken = Some(true), |own| own.fee_tax_taken = Some(false)))
        }
        Ask::Difference { amount, rows } => (
            text::reading_ask_difference(lang, i64::from(*rows), money(*amount)).text(),
            vec![
                (key(text::READING_DIFFERENCE_FEE), |own| own.difference = Some(Difference::Fee)),
                (key(text::READING_DIFFERENCE_ELSE), |own| own.difference = Some(Difference::Else)),
            ],
        ),
        Ask::OpenSegments { rows } => return open_minutes(view, desk, choices, question, rows.len()),
        Ask::EqualRows { rows } => (
            text::reading_ask_equal(lang, i64::from(*rows)).text(),
            vec![
                (key(text::READING_EQUAL_ONCE), |own| own.equal_rows_once = Some(true)),
                (key(text::READING_EQUAL_EACH), |own| own.equal_rows_once = Some(false)),
            ],
        ),
    };
    chosen(view, desk, choices, question, asks, answers)
}

/// Answers to choose one of: that which changes nothing in what is known has been given.
fn chosen(view: &View, desk: &Desk, choices: &Choices, question: &Question, label: AttrValue, answers: Vec<Answer>) -> Html {
    let known = choices.of(question.table);
    let is_given = |answer: &Answer| {
        let mut with = known;
        answer.1(&mut with);
        with == known
    };
    let value = answers.iter().position(is_given).map_or_else(AttrValue::default, |place| place.to_string().into());
    let options = answers.iter().enumerate().map(|(place, (words, _))| (place.to_string().into(), words.clone())).collect();
    let on = {
        let (desk, table) = (desk.clone(), question.table);
        Callback::from(move |place: AttrValue| {
            if let Some((_, answer)) = place.parse::<usize>().ok().and_then(|place| answers.get(place)) {
                desk.answer(|choices| answer(choices.about(table)));
            }
        })
    };
    // No day is told before this is answered, and no week is filled in.
    let is_needed = matches!(question.ask, Ask::DateOrder { .. });
    let words = if is_needed { text::READING_NEEDED_HELP } else { text::READING_ANSWER_HELP };
    helped(view, Choice { id: id(view, question, question.ask.word()), field: FIELD.into(), label, value, options, on }, words)
}

/// Answers to choose one of, with their help.
pub(super) fn asked(view: &View, choice: Choice) -> Html {
    helped(view, choice, text::READING_ANSWER_HELP)
}

/// Answers to choose one of, with such a help.
fn helped(view: &View, choice: Choice, words: Key) -> Html {
    let id = choice.id.clone();
    html! { <div class="field">{ radios(choice) }{ help(&id, view.attr(words)) }</div> }
}

pub(super) fn id(view: &View, question: &Question, word: &str) -> AttrValue {
    view.id(&format!("statement-{}-{word}", question.table))
}

/// The question about the currency: the likeliest side by side, all others in a list.
fn currency(view: &View, desk: &Desk, choices: &Choices, question: &Question) -> Html {
    let name = |currency: Currency| match currency.code() {
        "GBP" => view.attr(text::READING_POUNDS),
        "EUR" => view.attr(text::READING_EUROS),
        "PLN" => view.attr(text::READING_ZLOTYS),
        "USD" => view.attr(text::READING_DOLLARS),
        code => AttrValue::Static(code),
    };
    let on = {
        let (desk, table) = (desk.clone(), question.table);
        Callback::from(move |code: AttrValue| {
            let currency = Currency::from_code(&code);
            if currency.is_some() {
                desk.answer(|choices| choices.about(table).currency = currency);
            }
        })
    };
    let known = choices.of(question.table).currency;
    let code = |currency: Currency| AttrValue::Static(currency.code());
    let is_near = |currency: &Currency| NEAR.contains(currency);
    let near = helped(
        view,
        Choice {
            id: id(view, question, "currency"),
            field: FIELD.into(),
            label: view.attr(text::READING_ASK_CURRENCY),
            value: known.map_or_else(AttrValue::default, code),
            options: NEAR.map(|currency| (code(currency), name(currency))).into(),
            on: on.clone(),
        },
        text::READING_NEEDED_HELP,
    );
    let others = Ask::currencies().filter(|currency| !is_near(currency)).map(|currency| (code(currency), name(currency)));
    let other = id(view, question, "other-currency");
    let list = select(Choice {
        id: other.clone(),
        field: FIELD.into(),
        label: view.attr(text::READING_OTHER_CURRENCY_LIST),
        value: known.filter(|known| !is_near(known)).map_or_else(AttrValue::default, code),
        options: std::iter::once((AttrValue::default(), AttrValue::Static("–"))).chain(others).collect(),
        on,
    });
    html! { <div class="asks-currency">{ near }<div class="field">{ list }{ help(&other, view.attr(text::READING_NEEDED_HELP)) }</div></div> }
}

/// The question about segments without an end.
fn open_minutes(view: &View, desk: &Desk, choices: &Choices, question: &Question, rows: usize) -> Html {
    let name = |minutes: u32| match minutes {
        0 => view.attr(text::READING_OPEN_NOT),
        _ => text::reading_open_minutes(view.lang, minutes.to_string()).text(),
    };
    let on = {
        let (desk, table) = (desk.clone(), question.table);
        Callback::from(move |minutes: AttrValue| {
            let minutes = minutes.parse().ok();
            desk.answer(|choices| choices.about(table).open_minutes = minutes);
        })
    };
    let known = choices.of(question.table).open_minutes;
    asked(
        view,
        Choice {
            id: id(view, question, "open-minutes"),
            field: FIELD.into(),
            label: text::reading_ask_open(view.lang, i64::try_from(rows).unwrap_or(i64::MAX)).text(),
            value: known.map_or_else(AttrValue::default, |minutes| minutes.to_string().into()),
            options: OPEN_MINUTES.map(|minutes| (minutes.to_string().into(), name(minutes))).into(),
            on,
        },
    )
}

/// The question about the days, where no file tells them.
fn dates(view: &View, desk: &Desk, question: &Question) -> Html {
    html! { <Days view={view.clone()} table={question.table} on={Callback::from({
        let (desk, table) = (desk.clone(), question.table);
        move |days: (Date, Date)| desk.answer(|choices| choices.about(table).period = Some(days))
    })} /> }
}

#[derive(Properties, PartialEq)]
struct DaysProps {
    view: View,
    table: usize,
    on: Callback<(Date, Date)>,
}

/// The first and the last day, which are an answer once both are there.
#[component]
fn Days(DaysProps { view, table, on }: &DaysProps) -> Html {
    let days = use_mut_ref(|| [None::<Date>; 2]);
    let input = |place: usize, label: Key| {
        let id = view.id(&format!("statement-{table}-day-{place}"));
        let onchange = {
            let (days, on) = (days.clone(), on.clone());
            Callback::from(move |event: Event| {
                days.borrow_mut()[place] = Date::from_iso(&value_of(&event));
                if let [Some(first), Some(last)] = *days.borrow() {
                    if first <= last {
                        on.emit((first, last));
                    }
                }
            })
        };
        html! {
            <div class="field">
                <label for={&id}>{ view.text(label) }</label>
                <input type="date" id={&id} aria-describedby={help_id(&id)} {onchange} />
                { help(&id, view.attr(text::READING_ANSWER_HELP)) }
            </div>
        }
    };
    html! {
        <fieldset class="radios">
            <legend>{ changing(view.text(text::READING_ASK_DAYS)) }</legend>
            { input(0, text::READING_FIELD_FIRST_DAY) }
            { input(1, text::READING_FIELD_LAST_DAY) }
        </fieldset>
    }
}
