//! The week that follows from statements: hours, jobs, price, tips and the deal's fee. What was typed stays as it was typed; the
//! figures that follow are what the rest of the engine reckons with.

use super::{Deal, MyWeek, PercentageFee, Scenario, Week};
use crate::choice::{Basis, SoldBy, StatementPeriod};
use crate::field::{Input, Shared, Term};
use crate::money::{round_div, Money, Price, Quantity, Ratio};

/// The most jobs in an hour.
const MOST_JOBS: Quantity = Quantity::whole(1_000);
/// The highest price of a job or an hour: £10,000.
const HIGHEST_PRICE: Price = Price(10_000 * 10_000);
/// The most tips of a week.
const MOST_TIPS: Money = Money::pounds(10_000);

/// Figures of a week that follow from statements, within the limits of their fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stated {
    /// Hours logged on a week.
    pub hours: Quantity,
    /// Jobs a week; 0 where the statements tell no jobs. Jobs an hour × hours would come to this only roughly.
    pub jobs: Quantity,
    /// Jobs an hour; 0 where the statements tell no jobs.
    pub jobs_an_hour: Quantity,
    /// The unit of sale: a job, or an hour with a customer where the statements tell no jobs.
    pub sold_by: SoldBy,
    /// The price of a job or of an hour with a customer, rounded; fares ÷ jobs is the exact one.
    pub price: Price,
    /// Tips a week, rounded to the penny.
    pub tips: Money,
    /// The part of the hours that is busy.
    pub busy: Ratio,
    /// True where the jobs with their minutes take more than the hours: all of these count as busy.
    pub is_full: bool,
    /// The percentage that the apps took together, rounded; what they took ÷ fares is the exact one.
    pub rate: Ratio,
    /// True where the price, the tips or the jobs an hour are higher than their fields take: what the statements tell is more.
    pub is_cut: bool,
}

impl Stated {
    /// The week that follows from statements, where `week` tells the weeks worked, and the busy share if no trip's minutes are
    /// told. A month's amounts are those of 12 months spread over the weeks worked.
    pub fn new(week: &Week) -> Self {
        let mine = &week.mine;
        let all = mine.together();
        let weekly = |amount: i64| weekly(mine, week.weeks, amount);
        let hours = week.stated_hours().clamp(Quantity::ONE, Week::MOST_HOURS);
        let jobs = Quantity(weekly(all.jobs.0));
        let jobs_an_hour = jobs.per(hours);
        let tips = Money(weekly(all.tips.0));
        let told = mine.trip_minutes.filter(|_| mine.tells_busy()).map(|minutes| {
            let engaged = Quantity(round_div(i128::from(jobs.0) * i128::from(minutes.0), 60 * i128::from(Quantity::ONE.0)));
            Ratio(engaged.per(hours).0)
        });
        let busy = told.map_or(week.busy, |busy| busy.clamp(Ratio::percent(1), Ratio::ONE));
        let is_by_job = all.jobs > Quantity::ZERO;
        // Fares and jobs are of one period; the hours with customers are of a week.
        let (fares, sold) =
            if is_by_job { (all.fares.0, all.jobs) } else { (weekly(all.fares.0), hours.share(busy).max(Quantity(1))) };
        let price = Price(round_div(i128::from(fares) * 100 * i128::from(Quantity::ONE.0), i128::from(sold.0)));
        Self {
            hours,
            jobs: jobs.min(MOST_JOBS.times(hours)),
            jobs_an_hour: jobs_an_hour.min(MOST_JOBS),
            sold_by: if is_by_job { SoldBy::Job } else { SoldBy::Hour },
            price: price.min(HIGHEST_PRICE),
            tips: tips.min(MOST_TIPS),
            busy,
            is_full: told.is_some_and(|busy| busy > Ratio::ONE),
            rate: all.took().as_ratio_of(all.fares),
            is_cut: price > HIGHEST_PRICE || tips > MOST_TIPS || jobs_an_hour > MOST_JOBS,
        }
    }

    /// Hours with customers or jobs of a week that the fares are for.
    pub fn sold(&self) -> Quantity {
        match self.sold_by {
            SoldBy::Hour => self.hours.share(self.busy),
            SoldBy::Job => self.jobs_an_hour.times(self.hours),
        }
    }
}

impl Week {
    /// The hours that a week has.
    pub const MOST_HOURS: Quantity = StatementPeriod::Week.most_hours();

    /// The most work that a deal can bring, as a part of the week's in whole per cent: no week holds more hours with customers.
    pub fn most_volume(&self) -> Ratio {
        let percent = Ratio::ONE.0 / 100;
        Ratio(Self::MOST_HOURS.0 * 100 / self.hours.share(self.busy).0.max(1) * percent)
    }

    /// True where the statements together come to more hours than a week has: what was told cannot be, so that no pay for an hour
    /// follows from it.
    pub fn has_too_many_hours(&self) -> bool {
        self.stated_hours() > Self::MOST_HOURS
    }

    /// Hours of a week that the statements together come to, be they more than a week has.
    pub fn stated_hours(&self) -> Quantity {
        Quantity(weekly(&self.mine, self.weeks, self.mine.together().hours.0))
    }
}

/// An amount of the statements' period as one of a week worked, to the nearest unit.
fn weekly(mine: &MyWeek, weeks: Quantity, amount: i64) -> i64 {
    let one = i128::from(Quantity::ONE.0);
    let (times, over) = match mine.every {
        StatementPeriod::Day => (i128::from(mine.days.0), one),
        StatementPeriod::Week => (1, 1),
        StatementPeriod::FourWeeks => (1, 4),
        StatementPeriod::Month => (12 * one, i128::from(weeks.0.max(1))),
    };
    round_div(i128::from(amount) * times, over)
}

impl Scenario {
    /// The place, from 0, of the deal that the statements tell; `None` where the week is not entered by statements.
    pub fn stated_deal(&self) -> Option<usize> {
        let place = usize::from(self.week.mine.deal).clamp(1, self.active().len()) - 1;
        self.week.mine.is_stated().then_some(place)
    }

    /// True where a figure follows from the statements, so that it is no figure of its own.
    pub fn follows(&self, input: Input) -> bool {
        let Some(place) = self.stated_deal() else { return false };
        match input {
            Input::Shared(Shared::Busy) => self.week.mine.tells_busy(),
            Input::Shared(shared) => {
                matches!(shared, Shared::Hours | Shared::SoldBy | Shared::Price | Shared::Jobs | Shared::JobsAnHour | Shared::Tips)
            }
            Input::Term(deal, term) => deal == place && is_told(term),
            Input::App(..) => false,
        }
    }

    /// True where the figures that follow depend on this one.
    pub(crate) fn leads(&self, input: Input) -> bool {
        match input {
            Input::App(..) => self.week.mine.is_stated(),
            Input::Shared(Shared::Entry) => true,
            Input::Shared(shared) if self.week.mine.is_stated() => match shared {
                Shared::StatementOf
                | Shared::StatementDays
                | Shared::StatementDeal
                | Shared::Apps
                | Shared::Overlap
                | Shared::TripMinutes
                | Shared::Weeks
                | Shared::Deals => true,
                Shared::Busy => !self.follows(input),
                _ => false,
            },
            Input::Shared(_) | Input::Term(..) => false,
        }
    }

    /// Writes the figures that follow from the statements, and drops their ranges. No other figure changes; none at all where
    /// the week is not entered by statements. The deal told by the statements takes a percentage and nothing else: fees for a
    /// job, flat fees and those on the customer's bill are within what was taken, and the prices and the jobs are its own.
    pub fn follow(&mut self) {
        let place = self.stated_deal();
        for (at, deal) in self.deals.iter_mut().enumerate() {
            deal.fee.is_stated = Some(at) == place;
        }
        let Some(place) = place else { return };
        let stated = Stated::new(&self.week);
        let week = &mut self.week;
        (week.hours, week.busy, week.tips) = (stated.hours, stated.busy, stated.tips);
        (week.sold_by, week.price) = (stated.sold_by, stated.price);
        (week.jobs, week.jobs_an_hour) = (None, stated.jobs_an_hour);
        let deal = &mut self.deals[place];
        *deal = Deal {
            basis: Basis::Fares,
            price: Ratio::ONE,
            volume: Ratio::ONE,
            fee: PercentageFee { rate: stated.rate, is_stated: true, ..PercentageFee::default() },
            per_job: Money::ZERO,
            customer_percent: Ratio::ZERO,
            customer_amount: Price(0),
            ..*deal
        };
        deal.flat.amount = Money::ZERO;
        let mut ranges = std::mem::take(&mut self.ranges);
        ranges.retain(|range| !self.follows(range.input));
        self.ranges = ranges;
    }

    /// Adds an app with nothing on its statement. No effect where there are four.
    pub fn add_app(&mut self) {
        self.week.mine.add_app();
        self.follow();
    }

    /// Removes the app at a place, from 0; those behind it move up. No effect where only one is left.
    pub fn remove_app(&mut self, place: usize) {
        self.week.mine.remove_app(place);
        self.follow();
    }
}

/// True for a term of the deal that the statements tell.
fn is_told(term: Term) -> bool {
    matches!(
        term,
        Term::Basis
            | Term::Fee
            | Term::BandsOf
            | Term::SecondFrom
            | Term::SecondFee
            | Term::ThirdFrom
            | Term::ThirdFee
            | Term::Cap
            | Term::JobFee
            | Term::Flat
            | Term::CustomerFee
            | Term::CustomerAmount
            | Term::Volume
            | Term::PriceLevel
    )
}
