//! What a week of the files puts into *my week*, and what that leaves as it was.

use coop_or_gig_engine::choice::{Choice as _, PriceIs, SoldBy, StatementPeriod};
use coop_or_gig_engine::field::{AppFigure, Field, Shared, Value};
use coop_or_gig_engine::number;
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_statement::{Measure, MyWeek, Summary, Week};

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
    every: StatementPeriod,
    /// Fields with their values as plain text.
    values: Vec<(Field, String)>,
    quiet: Option<Quiet>,
    apps: u8,
    /// Figures that no file tells, so that they stay as they were.
    pub(super) missing: Vec<Part>,
}

/// What a week leaves to the worker beside all that *my week* takes, so that its sum is another. An app's pay has it all.
pub(super) fn beside(summary: &Summary, week: &Week, price_is: PriceIs) -> impl Iterator<Item = (Measure, i64)> {
    let parts = [Measure::Bonuses, Measure::Cancellations, Measure::Adjustments, Measure::OtherFees, Measure::FeeTax];
    let (figures, counts_fee_tax) = (week.together, summary.counts_fee_tax);
    let is_beside = move |measure: &Measure| price_is != PriceIs::Pay && !(counts_fee_tax && *measure == Measure::FeeTax);
    let told = move |measure| Some((measure, figures.get(measure).filter(|value| *value != 0)?));
    parts.into_iter().filter(is_beside).filter_map(told)
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

/// A part of a whole to the nearest hundredth.
fn hundredths(amount: i64, whole: i64) -> String {
    let nearest = (i128::from(amount) * 200 + i128::from(whole)).div_euclid(2 * i128::from(whole));
    number::plain(i64::try_from(nearest).unwrap_or(i64::MAX), 2)
}

impl Filling {
    /// Filling by a week. `None` where *my week* has no such period, or where the week tells nothing that it takes.
    pub(super) fn of(week: &MyWeek, price_is: PriceIs, quiet: Option<Quiet>) -> Option<Self> {
        let every = period(week.days(), week.start.parts().2)?;
        let mut filling = Self { every, values: Vec::new(), quiet, apps: u8::try_from(week.apps.len()).ok()?, missing: Vec::new() };
        for (place, app) in week.apps.iter().enumerate() {
            let money = |amount: i64| number::plain(amount, 2);
            let tips = app.tips.unwrap_or(0);
            let is_pay = price_is == PriceIs::Pay;
            // Where the price is an app's pay, its statement has the pay and no fee.
            let fares = if is_pay { app.net.map(|net| net - tips) } else { app.fares.ok() };
            let told = [
                (Part::Fares, AppFigure::Fares, fares.map(money)),
                (Part::Fee, AppFigure::Fee, app.fee.ok().map(money)),
                (Part::Jobs, AppFigure::Jobs, app.jobs.map(|jobs| jobs.to_string())),
                (Part::Tips, AppFigure::Tips, app.tips.map(money)),
                (Part::Hours, AppFigure::Hours, app.online.map(|seconds| hundredths(seconds, 3600))),
            ];
            for (part, figure, value) in told.into_iter().filter(|(part, ..)| !(is_pay && *part == Part::Fee)) {
                filling.tell(part, Field::App(place, figure), value);
            }
        }
        let shared = |shared| Field::Shared(shared);
        let overlap = week.overlap.filter(|_| week.apps.len() > 1).map(|seconds| hundredths(seconds, 3600));
        filling.values.extend(overlap.map(|overlap| (shared(Shared::Overlap), overlap)));
        let sum = |of: fn(&coop_or_gig_statement::AppWeek) -> Option<i64>| week.apps.iter().map(of).sum::<Option<i64>>();
        let minutes = sum(|app| app.engaged).zip(sum(|app| app.jobs)).filter(|(seconds, jobs)| *seconds > 0 && *jobs > 0);
        filling.values.extend(minutes.map(|(seconds, jobs)| (shared(Shared::TripMinutes), hundredths(seconds, jobs * 60))));
        // A mile is 1,609.344 m. The page's miles are of a week.
        let metres = week.metres.filter(|_| every == StatementPeriod::Week);
        let miles = metres.map(|metres| hundredths(metres.saturating_mul(1000), 1_609_344));
        filling.tell(Part::Miles, shared(Shared::Miles), miles);
        (!filling.values.is_empty()).then_some(filling)
    }

    fn tell(&mut self, part: Part, field: Field, value: Option<String>) {
        match value {
            Some(value) => self.values.push((field, value)),
            None if self.missing.contains(&part) => {}
            None => self.missing.push(part),
        }
    }

    /// Fills the fields. A figure that no field takes, such as fares below zero, is left out.
    pub(super) fn put(&self, scenario: &mut Scenario) {
        let every = i64::try_from(self.every.index()).map_or(Value::Nothing, Value::Number);
        Field::Shared(Shared::StatementOf).put(scenario, every);
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
mod tests {
    use coop_or_gig_engine::entry::{self, Way};
    use coop_or_gig_engine::preset::by_id;
    use coop_or_gig_statement::{AppWeek, Choices, Date, File, Lack, Platform, Reader};

    use super::*;

    fn week() -> MyWeek {
        let app = AppWeek {
            platform: Platform::Uber,
            fares: Ok(65_012),
            fee: Err(Lack::NotInFile),
            net: None,
            jobs: Some(40),
            tips: Some(1_250),
            online: Some(3600 * 30 + 1800),
            engaged: Some(40 * 60 * 12),
            metres: Some(160_934),
        };
        let start = Date::new(2026, 3, 2).expect("a day");
        MyWeek { start, end: start.plus(6), apps: vec![app], overlap: None, metres: Some(160_934) }
    }

    #[test]
    fn a_week_is_filled_and_what_it_lacks_stays() {
        let mut scenario = by_id("private-hire").expect("an example").base().clone();
        entry::go(&mut scenario, Way::Statement);
        let before = scenario.week.mine.apps[0].fee;
        let filling = Filling::of(&week(), scenario.week.price_is, None).expect("figures");
        filling.put(&mut scenario);
        let plain = |field: Field| field.plain(&scenario);
        let app = |figure| plain(Field::App(0, figure));
        let told = [AppFigure::Fares, AppFigure::Jobs, AppFigure::Tips, AppFigure::Hours].map(app);
        assert_eq!(told, ["650.12", "40", "12.5", "30.5"]);
        assert_eq!([Shared::TripMinutes, Shared::Miles].map(|shared| plain(Field::Shared(shared))), ["12", "100"]);
        assert_eq!((filling.missing, scenario.week.mine.apps[0].fee), (vec![Part::Fee], before));
    }

    fn summary(text: &str) -> Summary {
        let file = File { name: "20260302-20260309-payments_driver-X.csv".to_owned(), bytes: text.into() };
        Reader::read(vec![file], Choices::default()).expect("a table").summaries.remove(0)
    }

    #[test]
    fn what_is_beside_the_fields_is_told() {
        let summary = summary("Driver UUID,Paid to you:Your earnings,Paid to you:Your earnings:Fare,Paid to you:Your earnings:Service fee,Paid to you:Your earnings:Tip,Paid to you:Your earnings:Promotion:Quest\na,52.50,34.00,-8.50,2.00,25.00\n");
        let week = summary.typical().expect("a week");
        let told = |price_is| beside(&summary, week, price_is).collect::<Vec<_>>();
        assert_eq!(told(PriceIs::CustomerPays), [(Measure::Bonuses, 2_500)]);
        assert_eq!(told(PriceIs::Pay), []);
    }

    #[test]
    fn hours_and_jobs_fill_what_they_can() {
        let summary = summary("Date,Hours online,Jobs\n2026-03-02,6.5,11\n2026-03-08,4,9\n");
        let week = summary.my_week(summary.typical().expect("a week"));
        let filling = Filling::of(&week, PriceIs::CustomerPays, None).expect("figures");
        let told: Vec<_> = filling.values.iter().map(|(field, value)| (*field, value.as_str())).collect();
        assert_eq!(told, [(Field::App(0, AppFigure::Jobs), "20"), (Field::App(0, AppFigure::Hours), "10.5")]);
        assert_eq!(filling.missing, [Part::Fares, Part::Fee, Part::Tips, Part::Miles]);
    }

    #[test]
    fn a_period_that_statements_do_not_have_fills_nothing() {
        let long = MyWeek { end: week().start.plus(9), ..week() };
        assert_eq!(Filling::of(&long, PriceIs::CustomerPays, None), None);
        assert_eq!(
            [28, 28, 31, 10].map(|days| period(days, if days == 28 { 2 } else { 1 })).map(|found| found.is_some()),
            [true, true, true, false]
        );
    }

    #[test]
    fn what_no_field_takes_is_left_out() {
        let mut scenario = by_id("private-hire").expect("an example").base().clone();
        entry::go(&mut scenario, Way::Statement);
        let mut less = week();
        less.apps[0].fares = Ok(-5);
        let filling = Filling::of(&less, scenario.week.price_is, None).expect("figures");
        let before = scenario.week.mine.apps[0].fares;
        assert!(filling.refused(&scenario));
        filling.put(&mut scenario);
        assert_eq!(scenario.week.mine.apps[0].fares, before);
    }
}
