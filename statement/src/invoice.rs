//! Invoices as text, as copied out of Deliveroo's PDF files: shifts with a day, two times, hours and orders; then sums with a name.

use crate::currency::Currency;
use crate::date::{self, Date, Moment};
use crate::figures::{Figures, Measure};
use crate::fold::fold;
use crate::number;
use crate::record::{digest, Record};

/// The names of sums, in the languages of the invoices: what they mean, and the words they begin with.
const SUMS: [(Option<Measure>, &[&str]); 6] = [
    (
        Some(Measure::WorkerFare),
        &[
            "drop fees",
            "fees",
            "frais de livraison",
            "commandes livrees",
            "betaling per bestelling",
            "livraisons",
            "pedidos entregados",
            "consegne",
            "delivery fees",
            "order fees",
            "bezorgkosten",
        ],
    ),
    (Some(Measure::Tips), &["tips", "tip", "pourboires", "pourboire", "fooien", "fooi", "propinas", "mance"]),
    (
        Some(Measure::Bonuses),
        &["bonus", "extra fees", "additional fees", "boost", "referral", "primes", "prime", "toeslagen", "incentives"],
    ),
    (
        Some(Measure::OtherFees),
        &["transaction fee", "frais de transaction", "transactiekosten", "equipment", "kit", "materiel", "frais", "deposit"],
    ),
    (
        Some(Measure::Adjustments),
        &[
            "adjustment",
            "adjustments",
            "fee adjustment",
            "ajustement",
            "ajustements",
            "regularisation",
            "aanpassing",
            "aanpassingen",
            "correctie",
            "ajuste",
        ],
    ),
    (None, &["total", "totaal", "totale", "importe total", "total ttc", "total due"]),
];

/// The most bytes of a line.
const MOST_LINE: usize = 1024;

/// An invoice, read.
#[derive(Debug)]
pub(crate) struct Invoice {
    /// Shifts as records.
    pub(crate) shifts: Vec<Record>,
    /// Sums below the shifts, as one record.
    pub(crate) sums: Record,
    /// Lines that begin like a sum and have none that is known.
    pub(crate) unread: u32,
    /// The total less its parts.
    pub(crate) difference: i64,
}

/// An invoice on its way from a text, a piece at a time.
#[derive(Default)]
pub(crate) struct Draft {
    at: usize,
    currency: Option<Currency>,
    shifts: Vec<Record>,
    figures: Figures,
    total: Option<i64>,
    unread: u32,
}

impl Draft {
    /// Reads so many bytes of the text more, at least a line; false once nothing is left.
    pub(crate) fn step(&mut self, text: &[u8], most: usize) -> bool {
        let end = self.at.saturating_add(most);
        while self.at < end {
            let Some(rest) = text.get(self.at..).filter(|rest| !rest.is_empty()) else { return false };
            let line = rest.split_inclusive(|byte| *byte == b'\n').next().unwrap_or_default();
            self.at += line.len();
            // No line of an invoice is longer than one of a page.
            if line.len() <= MOST_LINE {
                self.line(std::str::from_utf8(line).unwrap_or_default().trim());
            }
        }
        true
    }

    fn line(&mut self, line: &str) {
        if let Some(shift) = shift(line, &mut self.currency) {
            self.shifts.push(shift);
        } else if let Some((name, amount)) = sum(line, &mut self.currency) {
            match SUMS.iter().find(|(_, names)| names.iter().any(|known| name == *known || name.starts_with(&format!("{known} "))))
            {
                Some((Some(measure), _)) => {
                    self.figures.add(*measure, if *measure == Measure::OtherFees { -amount } else { amount });
                }
                Some((None, _)) => self.total = Some(amount),
                None => self.unread += 1,
            }
        }
    }

    /// The invoice; `None` where the text is none.
    pub(crate) fn finish(self) -> Option<Invoice> {
        let Self { currency, mut shifts, mut figures, total, unread, .. } = self;
        if shifts.is_empty() {
            return None;
        }
        let fares: i64 = shifts.iter().filter_map(|shift| shift.figures.get(Measure::WorkerFare)).sum();
        let get = |measure| figures.get(measure);
        let told = get(Measure::WorkerFare).unwrap_or(fares);
        let parts = told + [Measure::Tips, Measure::Bonuses, Measure::Adjustments].into_iter().filter_map(get).sum::<i64>()
            - get(Measure::OtherFees).unwrap_or(0);
        let net = total.unwrap_or(parts);
        // The fares are told by the shifts.
        figures.set(Measure::WorkerFare, Some(told - fares).filter(|rest| *rest != 0));
        figures.set(Measure::NetEarnings, Some(net - fares));
        for shift in &mut shifts {
            let fare = shift.figures.get(Measure::WorkerFare);
            shift.figures.set(Measure::NetEarnings, fare);
            shift.currency = currency;
        }
        let last = shifts.iter().filter_map(|shift: &Record| shift.start).map(|moment| moment.date).max();
        let start = last.map(|date| Moment { date, second: None, offset: None });
        let sums = Record { figures, start, currency, whole: digest("sums"), money: net - fares, ..Record::default() };
        Some(Invoice { shifts, sums, unread, difference: net - parts })
    }
}

/// A shift: `Monday 04 May 2026 18:00 21:00 3.0h 6: £27.00 £27.00`.
fn shift(line: &str, currency: &mut Option<Currency>) -> Option<Record> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let (at, date) = (2..=5.min(words.len()))
        .rev()
        .find_map(|count| Some((count, whole_day(&words[..count].join(" "))?)))
        .or_else(|| Some((1, whole_day(words.first()?)?)))?;
    let time =
        |place: usize| date::read(words.get(place)?).filter(|reading| reading.date.is_none()).and_then(|reading| reading.second);
    let (start, end) = (time(at)?, time(at + 1)?);
    let mut figures = Figures::default();
    let span = i64::from(end - start);
    figures.set(Measure::SecondsOnline, Some(if span < 0 { span + 86_400 } else { span }));
    let mut amounts = Vec::new();
    let mut rest = words[at + 2..].iter().peekable();
    while let Some(word) = rest.next() {
        if let Some(orders) = word.strip_suffix(':').and_then(|orders| orders.parse::<u32>().ok()) {
            figures.add(Measure::Jobs, i64::from(orders));
        } else if word.ends_with(['h', 'u']) {
            // Hours as printed are exact where the times are rounded.
            let hours =
                number::written(word).and_then(|hours| hours.read(Some(number::Decimal::Point))).and_then(|hours| hours.scaled(2));
            figures.set(Measure::SecondsOnline, hours.map(|hours| hours * 36).or(figures.get(Measure::SecondsOnline)));
        } else if let Some(amount) = money(word, rest.peek().copied().copied(), currency) {
            amounts.push(amount);
        }
    }
    let total = *amounts.last()?;
    figures.set(Measure::WorkerFare, Some(total));
    let moment = |date: Date, second| Moment { date, second: Some(second), offset: None };
    let ends = if end < start { date.plus(1) } else { date };
    Some(Record {
        figures,
        start: Some(moment(date, start)),
        end: Some(moment(ends, end)),
        is_done: true,
        is_over_midnight: end < start,
        whole: digest(line),
        money: total,
        ..Record::default()
    })
}

/// A day with nothing behind it.
fn whole_day(text: &str) -> Option<Date> {
    let reading = date::read(text).filter(|reading| reading.second.is_none())?;
    reading.date?.day(Some(date::DateOrder::DayFirst))
}

/// An amount with its currency, which may stand behind it as a word of its own.
fn money(word: &str, next: Option<&str>, currency: &mut Option<Currency>) -> Option<i64> {
    let written = number::written(word)?;
    let sign = written.currency.or_else(|| next.and_then(Currency::from_sign));
    *currency = currency.or(sign);
    let has_decimals = matches!(written.mark, number::Mark::Sure(_));
    (sign.is_some() || has_decimals).then(|| written.read(None)?.cents()).flatten()
}

/// A sum: its folded name and its amount.
fn sum(line: &str, currency: &mut Option<Currency>) -> Option<(String, i64)> {
    let mut words: Vec<&str> = line.split_whitespace().collect();
    let mut next = None;
    if words.last().is_some_and(|word| Currency::from_sign(word).is_some()) {
        next = words.pop();
    }
    let amount = money(words.pop()?, next, currency)?;
    // A count or a rate may stand between the name and the amount.
    let name: Vec<&str> = words.into_iter().take_while(|word| !word.contains(|c: char| c.is_ascii_digit())).collect();
    let name = fold(&name.join(" "));
    let name = name.trim_end_matches([':', ' ', '-', '€', '£']).to_owned();
    (!name.is_empty()).then_some((name, amount))
}
