//! Units that figures are counted in, and the words by which people name a unit behind a number, in English and in Welsh.

use crate::choice::Currency;
use crate::field::{AppFigure, Field, Input, Kind, Shared, Term};
use crate::number::{Number, Problem};

/// Unit of a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Hours.
    Hours,
    /// Weeks.
    Weeks,
    /// Days.
    Days,
    /// Members of a co-op.
    Members,
    /// Years.
    Years,
    /// Miles.
    Miles,
    /// Jobs.
    Jobs,
    /// Minutes.
    Minutes,
    /// Jobs an hour.
    JobsAnHour,
}

/// Words of each measure, in its order: without their spaces, and also as Welsh changes them behind a number.
const COUNTS: [&str; 9] = [
    "hours hrs awr oriau ooriau",
    "weeks wks wythnosau",
    "days diwrnodau ddiwrnod niwrnod dyddiau",
    "members aelodau",
    "years yrs blynyddoedd flynyddoedd oflynyddoedd blynedd flynedd mlynedd flwyddyn",
    "miles milltiroedd filltiroedd ofilltiroedd",
    "jobs tasgau dasgau thasgau odasgau",
    "minutes mins munudau funudau ofunudau",
    "jobsanhour anhour perhour tasgyrawr yrawr",
];
/// Words of amounts, each list with the sign that it stands for.
const AMOUNTS: [(&str, &str); 3] = [
    ("p", "pence pennies ceiniogau geiniogau cheiniogau cents"),
    ("£", "pounds quid punt bunt phunt punnoedd bunnoedd bunnau obunnoedd obunnau"),
    ("$", "dollars doleri ddoleri oddoleri"),
];
const PERCENT: [(&str, &str); 1] = [("%", "percent pct ycant")];

impl Shared {
    /// Unit that the figure counts. `None` where it is no count.
    const fn measure(self) -> Option<Measure> {
        Some(match self {
            Self::UcExpectedHours | Self::Hours | Self::Unpaid | Self::CoopContractHours | Self::Overlap => Measure::Hours,
            Self::Weeks => Measure::Weeks,
            Self::SickDays | Self::StatementDays => Measure::Days,
            Self::CoopMembers => Measure::Members,
            Self::Years | Self::CoopLoanYears => Measure::Years,
            Self::Miles => Measure::Miles,
            Self::Jobs => Measure::Jobs,
            Self::TripMinutes => Measure::Minutes,
            Self::JobsAnHour | Self::QuietJobsAnHour => Measure::JobsAnHour,
            _ => return None,
        })
    }
}

impl AppFigure {
    /// Unit that the figure counts. `None` where it is no count.
    const fn measure(self) -> Option<Measure> {
        match self {
            Self::Jobs => Some(Measure::Jobs),
            Self::Hours => Some(Measure::Hours),
            _ => None,
        }
    }
}

impl Term {
    /// Unit that the term counts. `None` where it is no count.
    const fn measure(self) -> Option<Measure> {
        match self {
            Self::Leave => Some(Measure::Weeks),
            _ => None,
        }
    }
}

/// Refusal to compile where a count of the field table has no unit.
macro_rules! every_count_has_a_unit {
    ($($owner:ident)+) => {$(
        const _: () = {
            let mut place = 0;
            while place < $owner::ALL.len() {
                let is_count = matches!($owner::SPECS[place].kind, Kind::Count);
                assert!(!is_count || $owner::ALL[place].measure().is_some(), "a count has no unit: add it to its `measure`");
                place += 1;
            }
        };
    )+};
}
every_count_has_a_unit!(Shared AppFigure Term);

impl Field {
    /// Unit that the field counts; of no account where the field is no count.
    pub fn measure(self) -> Measure {
        let measure = match self.input() {
            Input::Shared(shared) => shared.measure(),
            Input::Term(_, term) => term.measure(),
            Input::App(_, figure) => figure.measure(),
        };
        measure.unwrap_or(Measure::Hours)
    }

    /// Reads `text` as a number for this field, where a word of its own unit may stand behind the number: `43 pounds`, `55awr`.
    /// The first letters of a word will do, so that no word is wrong while it is being typed.
    ///
    /// # Errors
    /// The errors of [`Spec::number`](crate::field::Spec::number).
    pub fn number(self, text: &str, currency: Currency) -> Result<Number, Problem> {
        let spec = self.spec();
        let before = text.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c.is_whitespace() || c == '.');
        let letters = text[before.len()..].chars().filter(char::is_ascii_alphabetic);
        let typed: String = letters.map(|letter| letter.to_ascii_lowercase()).collect();
        let own = [("", COUNTS[self.measure() as usize])];
        let lists: &[(&str, &str)] = match spec.kind {
            Kind::Money | Kind::Price | Kind::Pence => &AMOUNTS,
            Kind::Percent => &PERCENT,
            _ => &own,
        };
        // An O may be a nought that was mistyped.
        let is_word = |words: &str| typed != "o" && words.split(' ').any(|word| word.starts_with(&typed));
        match lists.iter().find(|(_, words)| !typed.is_empty() && is_word(words)) {
            Some((sign, _)) => spec.number(&format!("{before}{sign}"), currency),
            None => spec.number(text, currency),
        }
    }
}
