//! The amounts of the page are the engine's, and add up.

use coop_or_gig::format;
use coop_or_gig_engine::choice::YesNo;
use coop_or_gig_engine::link::PageView;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::Line;
use scraper::ElementRef;

use super::super::cases::{Built, Open};
use super::super::page::{within, words, Page};

/// The amount in a cell as scripts read it.
fn amount(cell: ElementRef<'_>) -> Option<Money> {
    within(cell, "data").first()?.attr("value")?.parse().ok().map(Money)
}

/// The amounts of a line, deal by deal, where the line is shown.
fn line(page: &Page, key: &str) -> Option<Vec<Option<Money>>> {
    let rows = page.all(&format!(".lines tr[data-line=\"{key}\"]"));
    Some(within(*rows.first()?, "td").into_iter().map(amount).collect())
}

/// Faults of the sentences of explanations that tell one amount twice and no other figure, with another sign at most: £5 is paid out:
/// −£5. Such a step changes nothing.
pub(super) fn steps(page: &Page) -> Vec<String> {
    let says_nothing = |element: &ElementRef<'_>| {
        let said = words(*element);
        let figures =
            said.split(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',')).map(|part| part.trim_matches(['.', ',']));
        matches!(figures.filter(|figure| !figure.is_empty()).collect::<Vec<_>>()[..], [one, other] if one == other)
    };
    let sentences = page.all(".top-step > p:not(.result), .derivation details > div > p").into_iter();
    sentences.filter(says_nothing).map(|element| page.fault(element, "is told by a step that changes nothing")).collect()
}

/// Faults of the statement's amounts: each is the engine's, and the lines add up to what reaches the worker and to what the
/// worker keeps.
pub(super) fn statement(page: &Page) -> Vec<String> {
    if !page.shows(PageView::Why) {
        return Vec::new();
    }
    let title = page.case.title();
    let mut faults = Vec::new();
    for (place, outcome) in page.comparison.outcomes.iter().enumerate() {
        let wanted = outcome.statement(page.state.period);
        let mut sum = Money::ZERO;
        for one in Line::ALL {
            // Lines of Universal Credit are there where one was entered, and only there.
            if one.is_of_credit() && outcome.credit.is_none() {
                if line(page, one.key()).is_some() {
                    faults.push(format!("{title}: line {} without Universal Credit", one.key()));
                }
                continue;
            }
            let shown = match line(page, one.key()) {
                Some(amounts) => amounts.get(place).copied().flatten(),
                // A line without any amount may be left out.
                None => Some(Money::ZERO),
            };
            if shown != Some(wanted.amount(one)) {
                faults.push(format!("{title}: line {} of deal {}: {shown:?}, not {:?}", one.key(), place + 1, wanted.amount(one)));
            }
            let shown = shown.unwrap_or(Money::ZERO);
            if one.is_total() && sum != shown {
                faults.push(format!("{title}: the lines of deal {} above {} add up to {sum:?}", place + 1, one.key()));
            }
            if !one.is_total() {
                sum += shown;
            }
        }
    }
    faults
}

/// The first amount that a text tells, in pence.
pub(super) fn pence(text: &str) -> Option<Money> {
    let start = text.find(['£', '$'])?;
    let digits: String = text[start..].chars().skip(1).take_while(|c| c.is_ascii_digit() || ",.".contains(*c)).collect();
    let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, "00"));
    let size: i64 = format!("{}{fraction:0<2}", whole.replace(',', "")).parse().ok()?;
    Some(Money(if text[..start].ends_with('−') { -size } else { size }))
}

/// The parts of £10 from customers are the engine's, and are £10 together: in the table of the bars, where that is folded out.
pub(super) fn ten_pounds(page: &Page) -> Vec<String> {
    if !page.shows(PageView::Why) || page.case.built != Built::Whole || page.case.open == Open::Nothing {
        return Vec::new();
    }
    let title = page.case.title();
    let mut faults = Vec::new();
    let all_known = page.comparison.outcomes.iter().all(|outcome| outcome.knows_customers);
    let rows = page.all(".lines [data-group=split] tbody tr");
    for (place, outcome) in page.comparison.outcomes.iter().enumerate() {
        let cells = rows.iter().filter_map(|row| within(*row, "td").get(place).copied());
        let told: Vec<_> = cells.filter_map(|cell| within(cell, "small").first().and_then(|part| pence(&words(*part)))).collect();
        let Some(parts) = outcome.of_ten_pounds().filter(|_| all_known) else {
            if !told.is_empty() {
                faults.push(format!("{title}: deal {} tells parts of what is not known", place + 1));
            }
            continue;
        };
        let mut wanted = vec![parts.worker, parts.later, parts.organisation, parts.costs, parts.tax];
        if page.state.figures.scenario.tax.before_tax == YesNo::Yes {
            // Before tax there is none to tell of.
            wanted.pop();
        }
        if told.len() + 1 == wanted.len() && parts.later == Money::ZERO {
            wanted.remove(1);
        }
        if told != wanted {
            faults.push(format!("{title}: the parts of deal {} are {told:?}, not {wanted:?}", place + 1));
        }
        let sum: Money = told.into_iter().sum();
        if sum != Money::pounds(10) {
            faults.push(format!("{title}: the parts of deal {} are {sum:?} together", place + 1));
        }
    }
    faults
}

/// Faults of the large figures, or of the line that stands for them in another view than the answer: what each deal leaves stands
/// there as at the foot of the statement, to the pound or the penny.
pub(super) fn take_home(page: &Page) -> Vec<String> {
    let shown = page.all(match (page.is_part(), page.shows(PageView::Answer)) {
        (true, _) => ".keeps li b",
        (_, true) => ".takehome li .figure b",
        (_, false) => ".lead li b",
    });
    let wanted = page.comparison.outcomes.iter().map(|outcome| outcome.statement(page.state.period).amount(Line::TakeHome));
    let wanted: Vec<String> =
        wanted.map(|amount| format::format_rounded(page.state.figures.scenario.currency, amount, page.state.period)).collect();
    let shown: Vec<String> = shown.into_iter().map(words).collect();
    if shown == wanted {
        Vec::new()
    } else {
        vec![format!("{}: {shown:?} in large figures, not {wanted:?}", page.case.title())]
    }
}
