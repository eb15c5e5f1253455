//! My week as pay statements tell it: what each app's statement says, as printed, and what no statement says.

use crate::choice::{Entry, StatementPeriod};
use crate::money::{Money, Quantity, Ratio};

/// The most apps that a week holds.
pub const MOST_APPS: usize = 4;

/// A week as the statements of one to four apps tell it. All amounts are for the statements' period, as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MyWeek {
    /// The way in which the week is entered.
    pub entry: Entry,
    /// The period that every statement is for.
    pub every: StatementPeriod,
    /// Days worked a week, for statements of a day.
    pub days: Quantity,
    /// The deal that the apps together are, counted from 1: the week as it is.
    pub deal: u8,
    /// The statements; only the first [`MyWeek::count`] take part.
    pub apps: [AppStatement; MOST_APPS],
    /// The number of apps, 1 to 4.
    pub count: u8,
    /// Hours of the period in which two apps were open at once, which both statements count.
    pub overlap: Quantity,
    /// Minutes that a job takes from its offer to its end; `None` where nobody has said, and the share of busy time is kept.
    pub trip_minutes: Option<Quantity>,
}

/// One app's statement, as printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AppStatement {
    /// The fares: what passengers or customers paid, in pence, before the app took its part and without tips.
    pub fares: Money,
    /// The part that the app took, in pence; `None` where the statement tells a percentage alone, or nothing.
    pub fee: Option<Money>,
    /// The app's percentage, where no amount is told.
    pub rate: Ratio,
    /// Jobs done.
    pub jobs: Quantity,
    /// Tips, in pence.
    pub tips: Money,
    /// Hours logged on, waiting included.
    pub hours: Quantity,
}

impl Default for MyWeek {
    fn default() -> Self {
        Self {
            entry: Entry::default(),
            every: StatementPeriod::default(),
            days: Quantity::whole(5),
            deal: 1,
            apps: [AppStatement::default(); MOST_APPS],
            count: 1,
            overlap: Quantity::ZERO,
            trip_minutes: None,
        }
    }
}

impl AppStatement {
    /// The part that the app took, in pence: the amount told, else its percentage of the fares; never more than the fares.
    pub fn took(&self) -> Money {
        self.fee.unwrap_or_else(|| self.fares.share(self.rate)).min(self.fares)
    }

    /// True where more was taken than the fares are: what was told cannot be, so that no part of the fares follows from it.
    pub fn takes_too_much(&self) -> bool {
        self.fee.is_some_and(|fee| fee > self.fares)
    }

    /// The app's own take rate: what it took of the fares. `None` where there are no fares.
    pub fn take_rate(&self) -> Option<Ratio> {
        (self.fares > Money::ZERO).then(|| self.took().as_ratio_of(self.fares))
    }

    /// The app's pay for an hour logged on, in pence, before costs and tax: fares less what the app took, and tips. `None` where
    /// there are no hours.
    pub fn hourly(&self) -> Option<Money> {
        (self.hours > Quantity::ZERO).then(|| (self.fares - self.took() + self.tips).per(self.hours))
    }

    /// The fare of a job, in pence. `None` where there are no jobs.
    pub fn a_job(&self) -> Option<Money> {
        (self.jobs > Quantity::ZERO).then(|| self.fares.per(self.jobs))
    }
}

impl MyWeek {
    /// True where the week is entered by statements.
    pub fn is_stated(&self) -> bool {
        self.entry == Entry::Statement
    }

    /// True where the week is entered by statements that tell neither jobs nor fares.
    pub(super) fn tells_no_work(&self) -> bool {
        let all = self.together();
        self.is_stated() && all.jobs == Quantity::ZERO && all.fares == Money::ZERO
    }

    /// True where the statements tell what part of the hours is busy: the minutes of a job are told, and jobs that took them.
    pub fn tells_busy(&self) -> bool {
        self.trip_minutes.is_some() && self.together().jobs > Quantity::ZERO
    }

    /// The statements that take part.
    pub fn active(&self) -> &[AppStatement] {
        &self.apps[..usize::from(self.count).clamp(1, MOST_APPS)]
    }

    /// Hours of a statement: no more than its period has.
    fn hours(&self, app: &AppStatement) -> Quantity {
        app.hours.min(self.every.most_hours())
    }

    /// All statements as one: the sums of them all, hours less those in which two apps were open.
    pub fn together(&self) -> AppStatement {
        let apps = self.active().iter();
        let count = |of: &dyn Fn(&AppStatement) -> Quantity| apps.clone().map(of).fold(Quantity::ZERO, |sum, one| sum + one);
        let hours = count(&|app| self.hours(app)) - self.overlap();
        AppStatement {
            fares: apps.clone().map(|app| app.fares).sum(),
            fee: Some(apps.clone().map(AppStatement::took).sum()),
            rate: Ratio::ZERO,
            jobs: count(&|app| app.jobs),
            tips: apps.clone().map(|app| app.tips).sum(),
            hours,
        }
    }

    /// Hours of the period in which two apps were open at once, as they count.
    pub fn overlap(&self) -> Quantity {
        self.overlap.min(self.most_overlap())
    }

    /// The most hours in which two apps can have been open at once: those that leave the longest statement whole, and none where there
    /// is one app.
    pub fn most_overlap(&self) -> Quantity {
        let (sum, longest) = self
            .active()
            .iter()
            .map(|app| self.hours(app))
            .fold((Quantity::ZERO, Quantity::ZERO), |(sum, longest), hours| (sum + hours, longest.max(hours)));
        sum - longest
    }

    /// The number of the statements' periods in a year, where so many weeks are worked.
    pub fn periods(&self, weeks: Quantity) -> Quantity {
        match self.every {
            StatementPeriod::Day => self.days.times(weeks),
            StatementPeriod::Week => weeks,
            StatementPeriod::FourWeeks => weeks.per(Quantity::whole(4)),
            StatementPeriod::Month => Quantity::whole(12),
        }
    }

    /// Adds an app with nothing on its statement. No effect where there are four.
    pub fn add_app(&mut self) {
        let count = self.active().len();
        if count < MOST_APPS {
            self.apps[count] = AppStatement::default();
            self.count += 1;
        }
    }

    /// Removes the app at a place, from 0; those behind it move up. No effect where only one is left.
    pub fn remove_app(&mut self, place: usize) {
        let count = self.active().len();
        if count == 1 || place >= count {
            return;
        }
        self.apps[place..count].rotate_left(1);
        self.apps[count - 1] = AppStatement::default();
        self.count -= 1;
        self.overlap = self.overlap();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::field::{AppFigure, Field, Shared};
    use crate::preset;
    use crate::scenario::Scenario;

    /// The first example with these statements.
    fn of(mine: &MyWeek) -> Scenario {
        let mut scenario = preset::PRESETS[0].scenario();
        scenario.week.mine = *mine;
        scenario
    }

    /// Two apps are open at once for no longer than the one that was open for less.
    #[test]
    fn an_overlap_leaves_the_longest_statement_whole() {
        let mut mine = MyWeek { count: 2, overlap: Quantity::whole(50), ..MyWeek::default() };
        (mine.apps[0].hours, mine.apps[1].hours) = (Quantity::whole(42), Quantity::whole(10));
        assert_eq!(mine.most_overlap(), Quantity::whole(10));
        assert_eq!((mine.overlap(), mine.together().hours), (Quantity::whole(10), Quantity::whole(42)));
        let exceeded = |mine: MyWeek| Field::Shared(Shared::Overlap).exceeded_in(&of(&mine));
        assert_eq!(exceeded(mine), Some(Quantity::whole(10).0));
        assert_eq!(exceeded(MyWeek { overlap: Quantity::whole(10), ..mine }), None);
        mine.overlap = Quantity::whole(4);
        assert_eq!((mine.overlap(), mine.together().hours), (Quantity::whole(4), Quantity::whole(48)));
        mine.count = 1;
        assert_eq!((mine.overlap(), mine.together().hours), (Quantity::ZERO, Quantity::whole(42)));
    }

    /// A day has 24 hours, a week 168, four weeks 672, and the longest month 744.
    #[test]
    fn no_statement_has_more_hours_than_its_period() {
        use StatementPeriod::{Day, FourWeeks, Month, Week};
        for (every, most) in [(Day, 24), (Week, 168), (FourWeeks, 672), (Month, 744)] {
            let mut mine = MyWeek { every, ..MyWeek::default() };
            for (told, counted) in [(most, most), (most + 1, most)] {
                mine.apps[0].hours = Quantity::whole(told);
                assert_eq!(mine.together().hours, Quantity::whole(counted), "{every:?}");
                let exceeded = Field::App(0, AppFigure::Hours).exceeded_in(&of(&mine));
                assert_eq!(exceeded, (told > most).then_some(Quantity::whole(most).0), "{every:?}");
            }
        }
    }
}
