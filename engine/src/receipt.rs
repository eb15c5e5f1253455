//! Receipts of a calculation: what it said, on which day, by which version, with which inputs and rules, so that a later version can
//! say whether the same inputs still give the same answer, and which figure moved.

use crate::compare::Comparison;
use crate::digest::{digest, EMPTY};
use crate::field::Field;
use crate::money::Money;
use crate::outcome::Line;
use crate::scenario::Scenario;
use crate::tax::{self, TaxYear};
use crate::workshop_code::LETTERS;

/// The key of a receipt in links.
pub const KEY: &str = "receipt";
/// The version of this engine, as receipts tell it: three numbers.
pub const VERSION: &str =
    concat!(env!("CARGO_PKG_VERSION_MAJOR"), ".", env!("CARGO_PKG_VERSION_MINOR"), ".", env!("CARGO_PKG_VERSION_PATCH"));
/// The lines that a receipt tells, in its order: take-home first, of other totals only the one with Universal Credit. Only ever added to at the end.
pub const LINES: [Line; 17] = [
    Line::TakeHome,
    Line::CustomersPay,
    Line::CustomerFees,
    Line::PlatformFees,
    Line::TopUp,
    Line::Tips,
    Line::HolidayPay,
    Line::RunningCosts,
    Line::Subscription,
    Line::Dividend,
    Line::IncomeTax,
    Line::Class4,
    Line::Class1,
    Line::StudentLoan,
    Line::Pension,
    Line::UniversalCredit,
    Line::WithUniversalCredit,
];
/// The number of letters of a mark, of five bits each.
const MARK: u32 = 8;
/// The letters that tell a damaged receipt from a whole one.
const SEAL: u32 = 4;

/// Short digest, as people read it: eight letters of Crockford's base 32.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark(String);

impl Mark {
    fn new(of: u64) -> Self {
        Self(letters(of, MARK))
    }

    /// The letters.
    pub fn text(&self) -> &str {
        &self.0
    }

    fn read(text: &str) -> Option<Self> {
        let text = text.to_ascii_uppercase();
        let is_mark = text.len() == MARK as usize && text.bytes().all(|letter| LETTERS.contains(&letter));
        is_mark.then_some(Self(text))
    }
}

/// The last bits of a digest, folded, as so many letters.
fn letters(of: u64, count: u32) -> String {
    let bits = 5 * count;
    let folded = of ^ (of >> bits);
    let letter = |place: u32| LETTERS[usize::try_from((folded >> (5 * place)) & 31).unwrap_or(0)];
    (0..count).rev().map(|place| char::from(letter(place))).collect()
}

/// Marks of a calculation: of what goes in, and of the rules that it goes by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marks {
    /// Mark of every figure and choice that is not the engine's default; names of deals are none.
    pub inputs: Mark,
    /// Mark of the engine's version and of every figure of the tax year's law.
    pub rules: Mark,
}

impl Marks {
    /// Marks of a scenario. `None` where there is no pack for its tax year.
    pub fn new(scenario: &Scenario) -> Option<Self> {
        let pack = tax::pack(scenario.tax.year)?;
        let plain = Scenario::default();
        // A sum, so that the order of the fields plays no part.
        let inputs = Field::all(scenario.active().len())
            .filter(|field| field.get(scenario) != field.get(&plain))
            .fold(EMPTY, |sum, field| sum.wrapping_add(digest(EMPTY, &[&field.key(), "=", &field.plain(scenario)].concat())));
        let rules = digest(EMPTY, &format!("{VERSION} {} {}", pack.year.label(), pack.figures));
        Some(Self { inputs: Mark::new(inputs), rules: Mark::new(rules) })
    }

    /// Marks in a text, as [`Marks::text`] writes them; `None` where there are none.
    pub fn read(text: &str) -> Option<Self> {
        text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').find_map(|word| {
            let (inputs, rules) = word.split_once('-')?;
            Some(Self { inputs: Mark::read(inputs)?, rules: Mark::read(rules)? })
        })
    }

    /// The marks as people read them: `7K3M9QTV-2HD8RWXC`.
    pub fn text(&self) -> String {
        [self.inputs.text(), "-", self.rules.text()].concat()
    }
}

/// Receipt of a calculation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Day of the calculation, `2026-11-27`; empty where it was not told.
    pub date: String,
    /// Version of the engine: three numbers.
    pub version: String,
    /// Tax year of the scenario.
    pub year: TaxYear,
    /// Marks of what went in and of the rules.
    pub marks: Marks,
    /// Yearly amounts of each deal that took part, in the order of [`LINES`].
    pub deals: Vec<[Money; LINES.len()]>,
}

impl Receipt {
    /// Receipt of a scenario on a day, `2026-11-27`; any other text tells no day. `None` where there is no pack for the tax year.
    pub fn new(scenario: &Scenario, date: &str) -> Option<Self> {
        Some(Self {
            date: if is_date(date) { date.to_owned() } else { String::new() },
            version: VERSION.to_owned(),
            year: scenario.tax.year,
            marks: Marks::new(scenario)?,
            deals: amounts(&Comparison::new(scenario)?),
        })
    }

    /// The receipt as a link tells it: capital letters, digits and `.`, `-`, `_` alone, which no address escapes.
    pub fn code(&self) -> String {
        let deal = |amounts: &[Money; LINES.len()]| {
            let amounts: Vec<_> = amounts.iter().map(|amount| amount.pence().to_string()).collect();
            amounts.join("_")
        };
        let Self { date, version, year, marks, deals } = self;
        let deals: Vec<_> = deals.iter().map(deal).collect();
        let code = [date, version, &year.label(), marks.inputs.text(), marks.rules.text(), &deals.join(".")].join(".");
        let seal = letters(digest(EMPTY, &code), SEAL);
        [&code, ".", &seal].concat()
    }

    /// The receipt in a text: a link that has one, or the code alone, with any words around it. `None` where the text holds no whole
    /// receipt.
    pub fn read(text: &str) -> Option<Self> {
        text.split(|c: char| !c.is_ascii_alphanumeric() && !".-_".contains(c)).find_map(|word| {
            // Where the sign after the key was escaped, its two digits stand before the code.
            [word, word.strip_prefix("3D").or_else(|| word.strip_prefix("3d")).unwrap_or_default()]
                .into_iter()
                .find_map(Self::whole)
        })
    }

    fn whole(code: &str) -> Option<Self> {
        let code = code.trim_end_matches('.');
        let (told, seal) = code.rsplit_once('.')?;
        if letters(digest(EMPTY, told), SEAL) != seal {
            return None;
        }
        let mut parts = told.split('.');
        let date = parts.next().filter(|date| date.is_empty() || is_date(date))?;
        let version = [parts.next()?, parts.next()?, parts.next()?];
        let is_version = version.iter().all(|part| !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_digit()));
        let year = TaxYear::parse(parts.next()?)?;
        let marks = Marks { inputs: Mark::read(parts.next()?)?, rules: Mark::read(parts.next()?)? };
        let deals = parts.map(deal).collect::<Option<Vec<_>>>()?;
        let is_whole = is_version && !deals.is_empty();
        is_whole.then(|| Self { date: date.to_owned(), version: version.join("."), year, marks, deals })
    }

    /// Holds a scenario against the receipt. `None` where there is no pack for its tax year.
    pub fn check(&self, scenario: &Scenario) -> Option<Check> {
        let (marks, now) = (Marks::new(scenario)?, amounts(&Comparison::new(scenario)?));
        let of_deal = |(deal, (was, is)): (usize, (&[Money; LINES.len()], &[Money; LINES.len()]))| {
            let moved = |place: usize| Moved { deal, line: LINES[place], was: was[place], is: is[place] };
            (0..LINES.len()).map(moved).filter(|moved| moved.was != moved.is).collect::<Vec<_>>()
        };
        Some(Check {
            same_inputs: marks.inputs == self.marks.inputs,
            same_rules: marks.rules == self.marks.rules,
            same_deals: now.len() == self.deals.len(),
            moved: self.deals.iter().zip(&now).enumerate().flat_map(of_deal).collect(),
        })
    }
}

/// Result of holding a scenario against a receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// True where what goes in is what went in.
    pub same_inputs: bool,
    /// True where the engine's version and the law's figures are those of the receipt.
    pub same_rules: bool,
    /// True where as many deals take part.
    pub same_deals: bool,
    /// Amounts that are others now, deal by deal in the order of [`LINES`]; empty where the answer is the same.
    pub moved: Vec<Moved>,
}

impl Check {
    /// True where the answer is that of the receipt, to the penny.
    pub fn same_answer(&self) -> bool {
        self.same_deals && self.moved.is_empty()
    }
}

/// Yearly amount that is another than a receipt says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Place of the deal, from 0.
    pub deal: usize,
    /// Line of the statement that the amount is on.
    pub line: Line,
    /// The amount on the receipt, a year.
    pub was: Money,
    /// The amount now, a year.
    pub is: Money,
}

/// Yearly amounts of each deal.
fn amounts(comparison: &Comparison) -> Vec<[Money; LINES.len()]> {
    comparison.outcomes.iter().map(|outcome| LINES.map(|line| outcome.year.amount(line))).collect()
}

/// Yearly amounts of one deal. A later version's further lines are left out; those that an earlier one had not are 0.
fn deal(text: &str) -> Option<[Money; LINES.len()]> {
    let mut amounts = [Money::ZERO; LINES.len()];
    for (place, amount) in text.split('_').enumerate() {
        let amount = Money(amount.parse().ok()?);
        if let Some(told) = amounts.get_mut(place) {
            *told = amount;
        }
    }
    Some(amounts)
}

/// True for a day as `2026-11-27`.
fn is_date(text: &str) -> bool {
    let is_part = |(part, length): (&str, usize)| part.len() == length && part.bytes().all(|sign| sign.is_ascii_digit());
    text.split('-').count() == 3 && text.split('-').zip([4, 2, 2]).all(is_part)
}
