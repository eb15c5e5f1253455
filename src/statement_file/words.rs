//! Names and amounts of what files tell, in the reader's language.

use coop_or_gig_engine::choice::Currency;
use coop_or_gig_engine::money::{Money, Quantity};
use coop_or_gig_statement::{AppFigures, Currency as Code, Date, Field, Figures, Measure, Platform, TableReport};
use yew::AttrValue;

use crate::browser::today;
use crate::format;
use crate::locale::{text, Key};
use crate::view::View;

/// The page's currency that a file's is; `None` where the page does not reckon in it.
pub(super) fn currency(code: Option<Code>) -> Option<Currency> {
    match code?.code() {
        "GBP" => Some(Currency::Pounds),
        "USD" => Some(Currency::Dollars),
        _ => None,
    }
}

/// The currency of a table; `None` where it has several, or nobody has said which.
pub(super) fn only(table: &TableReport) -> Option<Code> {
    match &table.totals[..] {
        [(code, _)] => *code,
        _ => None,
    }
}

/// An amount in a file's currency; without a sign where nobody has said which it is.
pub(super) fn money(code: Option<Code>, hundredths: i64) -> String {
    if let Some(currency) = currency(code) {
        return format::money(currency, Money(hundredths));
    }
    let plain = format::money(Currency::Pounds, Money(hundredths)).replacen(format::sign(Currency::Pounds), "", 1);
    code.map_or(plain.clone(), |code| format!("{}\u{a0}{plain}", code.code()))
}

/// A value as people read it.
pub(super) fn value(measure: Measure, code: Option<Code>, value: i64) -> String {
    let quantity = |whole: i64| {
        format::quantity(Quantity(i64::try_from(i128::from(value) * 1_000_000 / i128::from(whole)).unwrap_or(i64::MAX)))
    };
    match measure {
        Measure::Jobs | Measure::Orders => format::whole(value),
        Measure::SecondsOnline | Measure::SecondsEngaged => quantity(3600),
        Measure::Millimetres => quantity(1_609_344),
        _ => money(code, value),
    }
}

/// A value of all apps together. Where some of them do not tell it, those that do are named: it is the sum of these alone. A log of
/// miles is no app that would tell fares.
pub(super) fn of_all(view: &View, measure: Measure, code: Option<Code>, together: &Figures, apps: &[AppFigures]) -> String {
    let Some(sum) = together.get(measure) else { return view.text(text::READING_NOT_IN_FILE).to_owned() };
    let tells = |app: &&AppFigures| app.figures.get(measure).is_some();
    let words = value(measure, code, sum);
    if apps.iter().filter(|app| app.platform != Platform::Mileage).all(|app| tells(&app)) {
        return words;
    }
    format!("{words} ({})", names(view, apps.iter().filter(tells)))
}

/// Names of apps.
pub(super) fn names<'a>(view: &View, apps: impl Iterator<Item = &'a AppFigures>) -> String {
    apps.map(|app| platform(view, app.platform).to_string()).collect::<Vec<_>>().join(", ")
}

/// A day in words.
pub(super) fn day(view: &View, date: Date) -> String {
    let (year, month, day) = date.parts();
    today::in_words(view.lang, &format!("{year:04}-{month:02}-{day:02}"))
}

/// Days from a first to a last, which may be one.
pub(super) fn days(view: &View, first: Date, last: Date) -> AttrValue {
    let [from, to] = [first, last].map(|date| day(view, date));
    if first == last {
        from.into()
    } else {
        text::reading_from_to(view.lang, from, to).text()
    }
}

/// Name of a platform.
pub(super) fn platform(view: &View, platform: Platform) -> AttrValue {
    AttrValue::Static(match platform {
        Platform::Uber => "Uber",
        Platform::Bolt => "Bolt",
        Platform::Freenow => "FREENOW",
        Platform::Deliveroo => "Deliveroo",
        Platform::Lyft => "Lyft",
        Platform::Doordash => "DoorDash",
        Platform::Upwork => "Upwork",
        Platform::Mileage => view.text(text::READING_MILEAGE_LOG),
        Platform::Unknown => view.text(text::READING_OTHER_APP),
    })
}

/// Name of a measure.
pub(super) const fn measure(measure: Measure) -> Key {
    match measure {
        Measure::GrossFare => text::READING_FARES,
        Measure::PlatformFee => text::READING_FEE,
        Measure::FeeTax => text::READING_FEE_TAX,
        Measure::Tips => text::READING_TIPS,
        Measure::Bonuses => text::READING_BONUSES,
        Measure::Cancellations => text::READING_CANCELLATIONS,
        Measure::TollsReimbursed => text::READING_TOLLS,
        Measure::Adjustments => text::READING_ADJUSTMENTS,
        Measure::OtherFees => text::READING_OTHER_FEES,
        Measure::NetEarnings => text::READING_NET,
        Measure::CashCollected => text::READING_CASH,
        Measure::Payout => text::READING_PAYOUT,
        Measure::WorkerFare => text::READING_WORKER_FARE,
        Measure::VatOnFare => text::READING_VAT,
        Measure::TollsPaid => text::READING_TOLLS_PAID,
        Measure::ParkingPaid => text::READING_PARKING,
        Measure::Jobs => text::READING_JOBS,
        Measure::Orders => text::READING_ORDERS,
        Measure::SecondsOnline => text::READING_ONLINE,
        Measure::SecondsEngaged => text::READING_ENGAGED,
        Measure::Millimetres => text::READING_MILES,
    }
}

/// Meanings that a column may be given.
pub(super) const FIELDS: [Field; 29] = [
    Field::Fare,
    Field::Fee,
    Field::FeeTax,
    Field::Tip,
    Field::Bonus,
    Field::Cancellation,
    Field::Toll,
    Field::Adjustment,
    Field::OtherFee,
    Field::Net,
    Field::WorkerFare,
    Field::Vat,
    Field::Cash,
    Field::Payout,
    Field::TollPaid,
    Field::ParkingPaid,
    Field::Jobs,
    Field::Orders,
    Field::Online,
    Field::Engaged,
    Field::Duration,
    Field::Distance,
    Field::Time,
    Field::Start,
    Field::End,
    Field::PeriodStart,
    Field::PeriodEnd,
    Field::TripId,
    Field::Status,
];

/// Name of a meaning.
pub(super) const fn field(field: Field) -> Key {
    match field {
        Field::Fare => text::READING_FARES,
        Field::FareTotal => text::READING_FIELD_ALL_EARNINGS,
        Field::WorkerFare => text::READING_WORKER_FARE,
        Field::Fee => text::READING_FEE,
        Field::FeeTotal => text::READING_FIELD_ALL_FEES,
        Field::FeeTax => text::READING_FEE_TAX,
        Field::Tip => text::READING_TIPS,
        Field::Bonus => text::READING_BONUSES,
        Field::Cancellation => text::READING_CANCELLATIONS,
        Field::Toll => text::READING_TOLLS,
        Field::TollPaid => text::READING_TOLLS_PAID,
        Field::ParkingPaid => text::READING_PARKING,
        Field::Adjustment => text::READING_ADJUSTMENTS,
        Field::OtherFee => text::READING_OTHER_FEES,
        Field::Vat | Field::VatRate | Field::Taxes => text::READING_VAT,
        Field::Net | Field::Paid | Field::Balance => text::READING_NET,
        Field::Cash | Field::IsCash | Field::PaymentMethod => text::READING_CASH,
        Field::Payout => text::READING_PAYOUT,
        Field::Amount => text::READING_FIELD_AMOUNT,
        Field::TransactionId | Field::TripId => text::READING_FIELD_ID,
        Field::DriverId | Field::Personal => text::READING_FIELD_PERSONAL,
        Field::Description | Field::Classification | Field::Category | Field::Purpose => text::READING_FIELD_KIND,
        Field::Status | Field::State => text::READING_FIELD_STATUS,
        Field::Currency => text::READING_FIELD_CURRENCY,
        Field::Time | Field::Requested => text::READING_FIELD_TIME,
        Field::Start | Field::StartUtc => text::READING_FIELD_START,
        Field::End | Field::EndUtc => text::READING_FIELD_END,
        Field::PeriodStart => text::READING_FIELD_FIRST_DAY,
        Field::PeriodEnd => text::READING_FIELD_LAST_DAY,
        Field::Distance => text::READING_FIELD_DISTANCE,
        Field::Duration => text::READING_FIELD_DURATION,
        Field::Online => text::READING_ONLINE,
        Field::Engaged => text::READING_ENGAGED,
        Field::Jobs => text::READING_JOBS,
        Field::Orders => text::READING_ORDERS,
        Field::Other => text::READING_FIELD_OTHER,
    }
}
