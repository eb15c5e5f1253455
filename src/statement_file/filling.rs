//! Figures that a week of the files puts into *my week*, and what that leaves as it was.

use coop_or_gig_engine::choice::{Choice as _, PriceIs, SoldBy, StatementPeriod};
use coop_or_gig_engine::field::{AppFigure, Field, Shared, Value};
use coop_or_gig_engine::money::{Quantity, Ratio};
use coop_or_gig_engine::number;
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_statement::{AppWeek, Measure, MyWeek, Summary, Week};

use crate::statement_file::grounds::{Grounds, Own};

/// A figure that *my week* takes from files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Sum that customers paid.
    Fares,
    /// Part that the app took.
    Fee,
    /// Jobs.
    Jobs,
    /// Tips.
    Tips,
    /// Hours logged on.
    Hours,
    /// Miles.
    Miles,
}

/// Quiet weeks as the files have them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Quiet {
    /// The part of the weeks that are quiet, in millionths.
    share: i64,
    /// Jobs in each of their hours, in millionths.
    jobs_an_hour: i64,
}

impl Quiet {
    /// The quiet weeks of the files. `None` where none is quiet, or where no file tells hours and jobs.
    pub(super) fn of(summary: &Summary) -> Option<Self> {
        let share = summary.picks.quiet_share.filter(|share| *share > 0)?;
        Some(Self { share, jobs_an_hour: summary.picks.quiet_jobs_an_hour? })
    }
}

/// The fields that a period fills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Filling {
    /// The period of the statements; `None` where the files tell nothing that a statement has.
    every: Option<StatementPeriod>,
    /// Fields with their values as plain text.
    values: Vec<(Field, String)>,
    quiet: Option<Quiet>,
    apps: u8,
    /// Figures that no file tells and somebody has typed, so that they stay as they were.
    pub(super) missing: Vec<Part>,
    /// Figures that no file tells, in whose place the example's are, at the size of what the files tell.
    pub(super) assumed: Vec<Part>,
    /// Figures of the example that stay beside miles alone, and so are of another week.
    pub(super) beside_miles: Vec<Part>,
    /// Fields with such a figure.
    pub(super) stand_ins: Vec<Field>,
    /// The percentage that counts where no file tells the fee of its fares.
    pub(super) rate: Option<Ratio>,
}

/// Money that a week leaves to the worker beside all that *my week* takes, so that its sum is another. An app's pay has it all.
pub(super) fn beside(summary: &Summary, week: &Week, price_is: PriceIs) -> impl Iterator<Item = (Measure, i64)> {
    let parts = [Measure::Bonuses, Measure::Cancellations, Measure::Adjustments, Measure::OtherFees, Measure::FeeTax];
    let costs = [Measure::TollsPaid, Measure::ParkingPaid];
    let (figures, counts_fee_tax) = (week.together, summary.counts_fee_tax);
    let is_beside = move |measure: &Measure| price_is != PriceIs::Pay && !(counts_fee_tax && *measure == Measure::FeeTax);
    let told = move |measure| Some((measure, figures.get(measure).filter(|value| *value != 0)?));
    parts.into_iter().filter(is_beside).chain(costs).filter_map(told)
}

/// The kind of a period of so many days, the first of them on this day of its month. `None` where statements are of no such period.
fn period(days: i32, first: u32) -> Option<StatementPeriod> {
    match days {
        1 => Some(StatementPeriod::Day),
        7 => Some(StatementPeriod::Week),
        28 if first != 1 => Some(StatementPeriod::FourWeeks),
        28..=31 => Some(StatementPeriod::Month),
        _ => None,
    }
}

/// True where statements are of such a period.
pub(super) fn is_period(week: &MyWeek) -> bool {
    period(week.days(), week.start.parts().2).is_some()
}

/// A part of a whole to the nearest hundredth.
fn hundredths(amount: i64, whole: i64) -> String {
    hundredths_of(amount, whole, (1, 1))
}

/// A part of a whole so many times over so much, to the nearest hundredth.
fn hundredths_of(amount: i64, whole: i64, (times, over): (i64, i64)) -> String {
    let whole = i128::from(whole) * i128::from(over);
    let nearest = (i128::from(amount) * i128::from(times)).saturating_mul(200).saturating_add(whole).div_euclid(2 * whole);
    number::plain(i64::try_from(nearest).unwrap_or(i64::MAX), 2)
}

impl Filling {
    /// Filling by a week. `None` where *my week* has no such period, or where the week tells nothing that it takes.
    pub(super) fn of(week: &MyWeek, grounds: &Grounds) -> Option<Self> {
        let every = period(week.days(), week.start.parts().2)?;
        let is_pay = grounds.now.week.price_is == PriceIs::Pay;
        let mut filling = Self {
            every: None,
            values: Vec::new(),
            quiet: None,
            apps: 0,
            missing: Vec::new(),
            assumed: Vec::new(),
            beside_miles: Vec::new(),
            stand_ins: Vec::new(),
            rate: None,
        };
        let mut apps: Vec<&AppWeek> = Vec::new();
        for app in &week.apps {
            let own = Own::of(app, is_pay);
            let place = apps.len();
            if own.can_stand(grounds, place) {
                filling.app(&own, grounds, place);
                apps.push(app);
            }
        }
        filling.apps = u8::try_from(apps.len()).ok()?;
        filling.every = Some(every).filter(|_| !apps.is_empty());
        let shared = |shared| Field::Shared(shared);
        let overlap = week.overlap.filter(|_| apps.len() > 1).map(|seconds| hundredths(seconds, 3600));
        filling.values.extend(overlap.map(|overlap| (shared(Shared::Overlap), overlap)));
        let sum = |of: fn(&AppWeek) -> Option<i64>| apps.iter().map(|app| of(app)).sum::<Option<i64>>();
        let minutes = sum(|app| app.engaged).zip(sum(|app| app.jobs)).filter(|(seconds, jobs)| *seconds > 0 && *jobs > 0);
        filling.values.extend(minutes.map(|(seconds, jobs)| (shared(Shared::TripMinutes), hundredths(seconds, jobs * 60))));
        filling.miles(week, every, grounds);
        (!filling.values.is_empty()).then_some(filling)
    }

    /// Filled week with quiet weeks.
    pub(super) fn with(self, quiet: Quiet) -> Self {
        Self { quiet: Some(quiet), ..self }
    }

    /// Takes the figures of an app, and what stands in for those that it does not tell.
    fn app(&mut self, own: &Own, grounds: &Grounds, place: usize) {
        let scale = own.scale(grounds);
        let money = |amount: i64| number::plain(amount, 2);
        let example = grounds.example.week.mine.apps[0];
        let scaled = |amount: i64, whole: i64| scale.map(|(new, old)| hundredths_of(amount, whole, (new, old)));
        let told = [
            (Part::Fares, AppFigure::Fares, own.fares.map(money), scaled(example.fares.0, 100)),
            (Part::Jobs, AppFigure::Jobs, own.jobs.map(|jobs| jobs.to_string()), scaled(example.jobs.0, Quantity::ONE.0)),
            (Part::Tips, AppFigure::Tips, own.tips.map(money), scaled(example.tips.0, 100)),
            (
                Part::Hours,
                AppFigure::Hours,
                own.online.map(|seconds| hundredths(seconds, 3600)),
                scaled(example.hours.0, Quantity::ONE.0),
            ),
        ];
        for (part, figure, value, stand_in) in told {
            self.tell(part, Field::App(place, figure), value, stand_in, grounds);
        }
        let fee = Field::App(place, AppFigure::Fee);
        let has_fares = own.fares.is_some();
        let keeps_fares = grounds.is_own(Field::App(place, AppFigure::Fares));
        if own.is_pay {
            return;
        }
        match own.fee {
            Some(amount) if has_fares || keeps_fares => self.values.push((fee, money(amount))),
            // A fee of other fares would be another part of these: the percentage counts.
            _ if has_fares => {
                let rate = grounds.rate();
                self.values.push((fee, String::new()));
                let field = Field::App(place, AppFigure::Rate);
                self.values.push((field, field.write_plain(Value::Number(rate.0))));
                self.rate = Some(rate);
            }
            _ => {
                let stand_in = example.fee.filter(|_| !keeps_fares).and_then(|fee| scaled(fee.0, 100));
                self.tell(Part::Fee, fee, None, stand_in, grounds);
            }
        }
    }

    /// Takes the miles, which on the page are of a week. Those of the example are for its hours.
    fn miles(&mut self, week: &MyWeek, every: StatementPeriod, grounds: &Grounds) {
        let field = Field::Shared(Shared::Miles);
        let mut after = grounds.now.clone();
        after.week.mine.every = every;
        let (times, over) = (after.week.mine.periods(after.week.weeks).0, after.week.weeks.0.max(1));
        // A mile is 1,609.344 m.
        let told = week.metres.map(|metres| hundredths_of(metres.saturating_mul(1000), 1_609_344, (times, over)));
        self.put(&mut after);
        let (example, hours) = (&grounds.example.week, after.week.hours.0);
        let size = (hours, example.hours.0.max(1));
        let stand_in = self.every.map(|_| hundredths_of(example.miles.0, Quantity::ONE.0, size));
        if told.is_some() || self.every.is_some() {
            self.tell(Part::Miles, field, told, stand_in, grounds);
        }
        if self.every.is_none() {
            let figures = [
                (Part::Fares, AppFigure::Fares),
                (Part::Fee, AppFigure::Fee),
                (Part::Jobs, AppFigure::Jobs),
                (Part::Hours, AppFigure::Hours),
            ];
            let parts = figures.into_iter().filter(|(_, figure)| grounds.is_examples(Field::App(0, *figure)));
            self.beside_miles.extend(parts.map(|(part, _)| part));
        }
    }

    /// Takes what is told, else what stands in for it, unless somebody has typed another figure.
    fn tell(&mut self, part: Part, field: Field, value: Option<String>, stand_in: Option<String>, grounds: &Grounds) {
        let mut name = |parts: fn(&mut Self) -> &mut Vec<Part>| {
            if !parts(self).contains(&part) {
                parts(self).push(part);
            }
        };
        match (value, stand_in.filter(|_| !grounds.is_own(field))) {
            (Some(value), _) => self.values.push((field, value)),
            (None, Some(value)) => {
                name(|filling| &mut filling.assumed);
                self.stand_ins.push(field);
                self.values.push((field, value));
            }
            (None, None) => name(|filling| &mut filling.missing),
        }
    }

    /// Fills the fields. A figure that no field takes, such as fares below zero, is left out.
    pub(super) fn put(&self, scenario: &mut Scenario) {
        if let Some(every) = self.every.and_then(|every| i64::try_from(every.index()).ok()) {
            Field::Shared(Shared::StatementOf).put(scenario, Value::Number(every));
        }
        let apps = i64::from(self.apps.max(scenario.week.mine.count));
        Field::Shared(Shared::Apps).put(scenario, Value::Number(apps));
        for (field, value) in &self.values {
            let _ = field.set(scenario, value);
        }
        if let Some(quiet) = self.quiet.filter(|_| scenario.week.sold_by == SoldBy::Job) {
            let _ = Field::Shared(Shared::QuietWeeks).set(scenario, &number::plain((quiet.share + 500) / 1000, 1));
            let jobs = number::plain((quiet.jobs_an_hour + 5_000) / 10_000, 2);
            let _ = Field::Shared(Shared::QuietJobsAnHour).set(scenario, &jobs);
        }
    }

    /// The fields whose figures no field takes in this scenario.
    pub(super) fn refused(&self, scenario: &Scenario) -> bool {
        self.values.iter().any(|(field, value)| field.set(&mut scenario.clone(), value).is_err())
    }
}

#[cfg(test)]
mod tests;
