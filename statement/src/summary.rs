//! The figures of all tables together, for each currency: by app and week, with nothing counted twice.

use std::collections::BTreeMap;

use crate::currency::Currency;
use crate::date::Date;
use crate::figures::{Figures, Measure};
use crate::report::{Platform, RowKind};
use crate::settle::Settled;
use crate::take::{rate, Spread, Take};
use crate::week::{Picks, Week};

/// The figures of one app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AppFigures {
    /// App whose figures they are.
    pub platform: Platform,
    /// Figures of the app.
    pub figures: Figures,
}

/// The figures of one currency. Work that tells no money stands with the first.
#[derive(Clone, Debug)]
pub struct Summary {
    /// The currency; `None` where no file tells it.
    pub currency: Option<Currency>,
    /// All figures together.
    pub totals: Figures,
    /// The figures of each app.
    pub apps: Vec<AppFigures>,
    /// The first and the last day.
    pub period: Option<(Date, Date)>,
    /// The weeks in their order, those without work left out.
    pub weeks: Vec<Week>,
    /// The typical, the busy and the quiet week.
    pub picks: Picks,
    /// Figures of periods longer than a week, and their days.
    pub longer: Option<Week>,
    /// The take rate.
    pub take: Take,
    /// True where the file does not balance, so that its fee is not relied on until the reader says what the difference is.
    pub is_unbalanced: bool,
    /// True where the reader counts the tax on the fee as taken by the platform.
    pub counts_fee_tax: bool,
}

impl Summary {
    /// True where the files tell any money of work.
    pub fn has_money(&self) -> bool {
        self.totals.has_income()
    }
}

/// The summaries of all currencies.
pub(crate) fn summarise(tables: &[Settled]) -> Vec<Summary> {
    let rows = |currency: Option<Currency>| -> u32 {
        tables
            .iter()
            .filter(|table| table.buckets.iter().any(|(key, bucket)| key.0 == currency && bucket.figures.has_income()))
            .map(|table| table.used)
            .sum()
    };
    let mut currencies: Vec<Option<Currency>> = Vec::new();
    for (key, bucket) in tables.iter().flat_map(|table| &table.buckets) {
        if bucket.figures.has_income() && !currencies.contains(&key.0) {
            currencies.push(key.0);
        }
    }
    currencies.sort_by_key(|currency| (std::cmp::Reverse(rows(*currency)), *currency));
    if currencies.is_empty() && tables.iter().any(|table| !table.buckets.is_empty()) {
        currencies.push(None);
    }
    let first = currencies.first().copied();
    let is_only = currencies.len() == 1;
    currencies.iter().map(|currency| summary(tables, *currency, first == Some(*currency), is_only)).collect()
}

/// Figures of one app in one week: each measure from the table that tells it best.
#[derive(Default)]
struct Best {
    figures: BTreeMap<Measure, (u8, i64)>,
    days: Option<(Date, Date)>,
}

impl Best {
    fn take(&mut self, table: &Settled, figures: &Figures, days: Option<(Date, Date)>) {
        self.days = joined(self.days, days);
        for measure in Measure::ALL {
            let Some(value) = figures.get(*measure) else { continue };
            let rank = table.rank(*measure);
            let held = self.figures.entry(*measure).or_insert((rank, 0));
            if rank < held.0 {
                *held = (rank, value);
            } else if rank == held.0 {
                held.1 = held.1.saturating_add(value);
            }
        }
    }

    fn figures(&self) -> Figures {
        let mut figures = Figures::default();
        // All money of a week comes from one kind of table, or fares of one would stand beside the fee of another.
        let best = self.figures.iter().filter(|(other, _)| other.is_income()).map(|(_, (rank, _))| *rank).min();
        for (measure, (rank, value)) in &self.figures {
            if !measure.is_income() || best == Some(*rank) {
                figures.set(*measure, Some(*value));
            }
        }
        figures
    }
}

/// The days of two spans together.
pub(crate) fn joined(one: Option<(Date, Date)>, other: Option<(Date, Date)>) -> Option<(Date, Date)> {
    match (one, other) {
        (Some((a, b)), Some((c, d))) => Some((a.min(c), b.max(d))),
        (one, other) => one.or(other),
    }
}

/// The days that the files cover: those with money of work, where there are any. A name that tells a longer time covers all of it,
/// as nobody works on every day.
fn covered(tables: &[Settled], currency: Option<Currency>) -> Option<(Date, Date)> {
    let of = |table: &Settled, has_income: bool| {
        let buckets = table.buckets.iter().filter(|(key, bucket)| !has_income || key.0 == currency && bucket.figures.has_income());
        let days = buckets.fold(None, |days, (_, bucket)| joined(days, bucket.days));
        let named = table.named.filter(|named| named.0 < named.1);
        days.map(|days| match named {
            Some((first, last)) if first <= days.1 && days.0 <= last => (first.min(days.0), last.max(days.1)),
            _ => days,
        })
    };
    let all = |has_income: bool| tables.iter().fold(None, |days, table| joined(days, of(table, has_income)));
    all(true).or_else(|| all(false))
}

fn summary(tables: &[Settled], currency: Option<Currency>, is_first: bool, is_only: bool) -> Summary {
    // Work without money of its own stands with the first currency, and so do its costs where nothing says that they are in another.
    let belongs = |key: Option<Currency>, figures: &Figures| if figures.has_income() { key == currency } else { is_first };
    let is_own = |key: Option<Currency>| key == currency || key.is_none() && is_only;
    let mut best: BTreeMap<(Option<Date>, Platform), Best> = BTreeMap::new();
    for table in tables {
        for ((code, week), bucket) in table.buckets.iter().filter(|(key, bucket)| belongs(key.0, &bucket.figures)) {
            let mut figures = bucket.figures;
            if !is_own(*code) {
                for cost in [Measure::TollsPaid, Measure::ParkingPaid] {
                    figures.set(cost, None);
                }
            }
            best.entry((*week, table.platform)).or_default().take(table, &figures, bucket.days);
        }
    }
    let mut weeks: Vec<Week> = Vec::new();
    let mut apps: BTreeMap<Platform, Figures> = BTreeMap::new();
    let (mut period, mut longer) = (None, None::<Week>);
    let mut told = Figures::default();
    for ((start, platform), held) in &best {
        let figures = held.figures();
        if figures.is_empty() {
            continue;
        }
        // Fares whose fee no file tells say nothing of what is taken.
        if figures.get(Measure::GrossFare).and(figures.get(Measure::PlatformFee)).is_some() {
            told.add_all(&figures);
        }
        apps.entry(*platform).or_default().add_all(&figures);
        period = joined(period, held.days);
        let week = match start {
            Some(start) if weeks.last().is_some_and(|week| week.start == *start) => weeks.last_mut(),
            Some(start) => {
                weeks.push(Week::new(*start, start.plus(6)));
                weeks.last_mut()
            }
            None => held.days.map(|(first, last)| {
                let longer = longer.get_or_insert_with(|| Week::new(first, last));
                (longer.start, longer.end) = (longer.start.min(first), longer.end.max(last));
                longer
            }),
        };
        if let Some(week) = week {
            week.apps.push(AppFigures { platform: *platform, figures });
        }
    }
    // Where one app alone tells hours, none of them can be another's as well.
    let mut spans: Vec<(i64, i64)> = Vec::new();
    if weeks.iter().any(Week::has_several_online) {
        spans.extend(tables.iter().filter(|table| table.kind != RowKind::Trip).flat_map(|table| &table.spans));
        // Those of each table stand in order, or nearly so, of which a stable sort makes use.
        #[allow(clippy::stable_sort_primitive)]
        spans.sort();
    }
    let covered = covered(tables, currency);
    for week in &mut weeks {
        week.finish(covered, &spans);
    }
    // Transfers to the bank alone make no week.
    weeks.retain(Week::has_work);
    if let ([week], Some((first, last))) = (&mut weeks[..], covered) {
        // One day is no week, of which there would be as many as days are worked.
        if first == last && week.told == covered {
            (week.start, week.end, week.is_whole) = (first, last, true);
        }
    }
    let longer = longer.map(|mut week| {
        week.finish(None, &[]);
        week
    });
    let apps: Vec<AppFigures> = apps.into_iter().map(|(platform, figures)| AppFigures { platform, figures }).collect();
    let totals = together(&apps);
    let relevant = |table: &&Settled| table.buckets.keys().any(|key| key.0 == currency);
    let is_unbalanced = tables.iter().filter(relevant).any(|table| table.difference.is_some());
    let counts_fee_tax = tables.iter().filter(relevant).any(|table| table.counts_fee_tax);
    let take = if is_unbalanced { Take::default() } else { take(tables, currency, &told) };
    let picks = Picks::of(&weeks);
    Summary { currency, totals, apps, period, weeks, picks, longer, take, is_unbalanced, counts_fee_tax }
}

/// The figures of all apps together. Miles that a log tells are all miles of work; those of the apps are then within them.
pub(crate) fn together(apps: &[AppFigures]) -> Figures {
    let mut sum = Figures::default();
    for app in apps {
        sum.add_all(&app.figures);
    }
    let logged = apps.iter().find(|app| app.platform == Platform::Mileage).and_then(|app| app.figures.get(Measure::Millimetres));
    if logged.is_some() {
        sum.set(Measure::Millimetres, logged);
    }
    sum
}

/// The take rate of the tables that tell fares and fees, of each app the one that tells most.
fn take(tables: &[Settled], currency: Option<Currency>, told: &Figures) -> Take {
    let get = |measure| told.get(measure);
    let overall = get(Measure::GrossFare).zip(get(Measure::PlatformFee)).and_then(|(fares, fee)| rate(fee, fares));
    let with_fee_tax = overall.and_then(|_| {
        let (fares, fee, tax) = (get(Measure::GrossFare)?, get(Measure::PlatformFee)?, get(Measure::FeeTax)?);
        rate(fee + tax, fares)
    });
    let best = |platform: Platform| {
        let ranks = tables.iter().filter(|table| table.platform == platform && !table.rates.is_empty());
        ranks.map(|table| table.rank(Measure::GrossFare)).min()
    };
    let told = tables.iter().filter(|table| Some(table.rank(Measure::GrossFare)) == best(table.platform));
    let rates = told.flat_map(|table| &table.rates).filter(|((of, _), _)| *of == currency).map(|((_, rate), jobs)| (*rate, *jobs));
    Take { overall, with_fee_tax, by_trip: Spread::of(rates.collect()) }
}
