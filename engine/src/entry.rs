//! The three ways to enter the week: by the hour, by the job, from pay statements. Going from one to another keeps the answer.

use crate::choice::{Entry, Kind, PriceIs, SoldBy, StatementPeriod, VehicleCostBy};
use crate::field::{Field, Input, Shared, Term, Value};
use crate::money::{round_div, Money, Price, Quantity, Ratio};
use crate::outcome::{Line, Outcome};
use crate::scenario::{AppStatement, MyWeek, Scenario, Stated, VehicleItems, MOST_DEALS};
use crate::solve::limits;
use crate::tax;

/// A way to enter the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// From pay statements.
    Statement,
    /// By the job: hours, jobs an hour, and the price of a job.
    Job,
    /// By the hour: hours, the busy share of them, and the price of an hour with a customer.
    Hour,
}

impl Way {
    /// Every way, in the order shown.
    pub const ALL: [Self; 3] = [Self::Statement, Self::Job, Self::Hour];

    /// The way in which a scenario's week is entered.
    pub fn of(scenario: &Scenario) -> Self {
        match (scenario.week.mine.entry, scenario.week.sold_by) {
            (Entry::Statement, _) => Self::Statement,
            (Entry::Figures, SoldBy::Hour) => Self::Hour,
            (Entry::Figures, SoldBy::Job) => Self::Job,
        }
    }

    /// The word of the way in the page's controls.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Job => "job",
            Self::Statement => "statement",
        }
    }

    /// The way that a word stands for; `None` where no way has it.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.word() == word)
    }
}

/// Enters the week in another way. The figures change their form and not what they mean: each deal leaves the same, to rounding.
/// Only where a fee on the customer's bill becomes a part of the fares that an app takes do the fares, and so the turnover that
/// the trading allowance is set against, include it. No jobs are none in every way; by the hour they are hours at no price, and time
/// with customers is what the busy share says, so that what a deal pays for such time is due. No effect where the way does not
/// [fit](fits).
pub fn go(scenario: &mut Scenario, way: Way) {
    if !fits(scenario, way) {
        return;
    }
    match way {
        Way::Statement => by_statement(scenario),
        Way::Hour | Way::Job => {
            let is_idle = scenario.week.is_idle();
            // The figures that followed from statements are the scenario's own from now on.
            Field::Shared(Shared::Entry).put(scenario, Value::Number(0));
            if is_idle {
                // No jobs, said once, are told from those of an hourly price, which nobody need tell.
                scenario.week.jobs = Some(Quantity::ZERO);
            }
            sell_by(scenario, if way == Way::Hour { SoldBy::Hour } else { SoldBy::Job });
        }
    }
}

/// True where the week can be entered in a way: figures by the job or by the hour are not taken where a limit of theirs would cut
/// what statements tell.
pub fn fits(scenario: &Scenario, way: Way) -> bool {
    way == Way::Statement || !scenario.week.mine.is_stated() || !Stated::new(&scenario.week).is_cut
}

/// Writes a value as the reader's last word, in a scenario that started from `base`. Once the minutes of a job, or the
/// jobs, are cleared, nobody has said how much of the time is busy: that is the share of `base` again. A vehicle told item by item
/// starts with what its figures came to, so that the choice alone changes no answer.
pub fn say(scenario: &mut Scenario, base: &Scenario, field: Field, value: Value) {
    let was_told = scenario.week.mine.tells_busy();
    field.say(scenario, value);
    if was_told && !scenario.week.mine.tells_busy() {
        Field::Shared(Shared::Busy).put(scenario, Value::Number(base.week.busy.0));
    }
    if field == Field::Shared(Shared::VehicleCostBy) {
        let started = VehicleItems::from_figures(&scenario.week);
        let week = &mut scenario.week;
        let (from, to) = match week.vehicle_cost_by {
            VehicleCostBy::Items => (VehicleItems::default(), started),
            // Unless an item was told, they follow the figures anew the next time.
            VehicleCostBy::Mile => (started, VehicleItems::default()),
        };
        if week.vehicle_items == from {
            week.vehicle_items = to;
        }
    }
}

/// Keeps what a figure that the reader told says nothing of, as it was `before` the figure was told: a deal's own price in pounds where
/// an app's pay was told. However often the figure is told anew from the same `before`, as key by key, the last one counts. The
/// scenario started from `base`.
pub fn keep(scenario: &mut Scenario, before: &Scenario, base: &Scenario, field: Field) {
    if field == Field::Shared(Shared::Price) && scenario.week.price_is == PriceIs::Pay {
        keep_prices(scenario, before, base);
    }
}

/// Sets each deal's price level anew, so that level × price is as before: an app's pay is no word on what others charge. A deal at 100%
/// charges what the app pays; a level beyond the limits stays as it was. Of no pay nothing is a part: as long as the app pays 0, the
/// levels are parts of what `base` says, so that the next pay finds each price again.
fn keep_prices(scenario: &mut Scenario, before: &Scenario, base: &Scenario) {
    let pay = |of: &Scenario| if of.week.price == Price(0) { base.week.price.0 } else { of.week.price.0 };
    let (was, now) = (pay(before), pay(scenario));
    let (_, most) = limits(Input::Term(0, Term::PriceLevel));
    let level = |before: Ratio| round_div(i128::from(before.0) * i128::from(was), i128::from(now.max(1)));
    for (deal, before) in scenario.deals.iter_mut().zip(&before.deals).filter(|(_, before)| before.price != Ratio::ONE) {
        let level = Some(level(before.price)).filter(|level| was > 0 && now > 0 && *level <= most);
        deal.price = level.map_or(before.price, Ratio);
    }
}

/// True where the week was told by statements before, and going to them fills in another: a figure that followed from them was changed.
pub fn loses_statements(scenario: &Scenario) -> bool {
    let mine = &scenario.week.mine;
    !mine.is_stated() && mine.apps != MyWeek::default().apps && taken_up(scenario).is_none()
}

/// Takes up the statements told before as they were typed, whatever was changed since of what follows from them.
pub fn take_up(scenario: &mut Scenario) {
    // What stands on no statement, such as quiet weeks, is brought to the unit of the statements first.
    let unit = Stated::new(&scenario.week).sold_by;
    sell_by(scenario, unit);
    Field::Shared(Shared::Entry).put(scenario, Value::Number(1));
}

/// The scenario as it was `before` the week was entered from a statement that was filled in, and left as it was, with all that was
/// changed elsewhere since: no figure is rounded. `None` where the statement has figures of its own.
pub fn before_statement(scenario: &Scenario, before: &Scenario) -> Option<Scenario> {
    if !scenario.week.mine.is_stated() || before.week.mine.is_stated() {
        return None;
    }
    let (mut filled, mut back) = (before.clone(), scenario.clone());
    by_statement(&mut filled);
    back.week.mine = before.week.mine;
    for field in Field::all(MOST_DEALS) {
        let (was, now) = (field.get(before), field.get(&filled));
        if was != now && field.get(scenario) == now {
            field.write(&mut back, was);
        }
    }
    back.follow();
    let mut again = back.clone();
    by_statement(&mut again);
    (again == *scenario).then_some(back)
}

/// Statements in place of figures. Those from which the figures came are taken up again; else one app's, of a week, is filled in.
fn by_statement(scenario: &mut Scenario) {
    if let Some(back) = taken_up(scenario) {
        *scenario = back;
        return;
    }
    let place = platform(scenario);
    let Some(app) = statement(scenario, place) else { return };
    rescale(scenario, place);
    let mine = &mut scenario.week.mine;
    mine.apps = Default::default();
    (mine.apps[0], mine.count, mine.every) = (app, 1, StatementPeriod::Week);
    (mine.overlap, mine.trip_minutes) = (Quantity::ZERO, None);
    mine.deal = u8::try_from(place + 1).unwrap_or(1);
    Field::Shared(Shared::Entry).put(scenario, Value::Number(1));
}

/// The statements as they were typed, where the week still is theirs: entered in some other way or ways since, with no figure changed
/// that follows from them. Else `None`.
fn taken_up(scenario: &Scenario) -> Option<Scenario> {
    let mut back = scenario.clone();
    take_up(&mut back);
    let (unit, mut gone) = (back.week.sold_by, back.clone());
    // From their own unit to the other and back again: that rounds each figure once more, and from then on no further.
    let mut ways = [Way::Hour, Way::Job, Way::Hour, Way::Job].into_iter().skip(usize::from(unit == SoldBy::Job));
    let is_same = ways.any(|way| {
        go(&mut gone, way);
        Input::all(scenario.active().len())
            .filter(|input| back.follows(*input))
            .all(|input| input.now(&gone) == input.now(scenario))
    });
    is_same.then_some(back)
}

/// The place, from 0, of the deal that is the week as it is: of the two compared the one from which the answer compares, unless
/// that is a co-op and the other a platform.
pub fn platform(scenario: &Scenario) -> usize {
    let (from, to) = scenario.pair();
    let is_platform = |place: usize| scenario.deals[place].kind == Kind::Platform;
    if is_platform(to) && !is_platform(from) {
        to
    } else {
        from
    }
}

/// The statement of a week that the deal at a place would give. What it took is what its pay lacks to the fares; where it pays
/// more than that, the fares are the pay. `None` where there is no pack for the tax year.
fn statement(scenario: &Scenario, place: usize) -> Option<AppStatement> {
    let (week, deal) = (&scenario.week, &scenario.deals[place]);
    let outcome = Outcome::new(week, deal, &scenario.tax, tax::pack(scenario.tax.year)?);
    let line = |line| outcome.year.amount(line).per(week.weeks);
    let charged = line(Line::CustomersPay) + line(Line::CustomerFees);
    // A fee on top of a fare is no part of the fare; one within what customers pay is.
    let fares = if week.price_is == PriceIs::CustomerPays { line(Line::CustomersPay) } else { charged };
    let took = fares - charged - line(Line::PlatformFees);
    let volume = deal.volume.min(week.most_volume());
    let jobs = week.weekly_jobs().share(volume);
    // By the hour the jobs of statements told before are told still.
    let tells_jobs = week.sold_by == SoldBy::Job || week.mine.together().jobs > Quantity::ZERO;
    Some(AppStatement {
        fares: fares.max(fares - took).max(Money::ZERO),
        fee: Some(took.max(Money::ZERO)),
        rate: Ratio::ZERO,
        jobs: nearly_whole(if tells_jobs { jobs } else { Quantity::ZERO }),
        tips: week.tips.share(volume),
        hours: week.hours,
    })
}

/// A number of jobs that only rounding parts from a whole one is that.
fn nearly_whole(jobs: Quantity) -> Quantity {
    let whole = Quantity::whole(round_div(i128::from(jobs.0), i128::from(Quantity::ONE.0)));
    if (jobs.0 - whole.0).abs() <= 200 {
        whole
    } else {
        jobs
    }
}

/// Brings every other deal's prices and jobs from parts of the week's to parts of those of the deal at a place, whose prices and
/// jobs the week's are from now on.
fn rescale(scenario: &mut Scenario, place: usize) {
    let (price, volume) = (scenario.deals[place].price, scenario.deals[place].volume.min(scenario.week.most_volume()));
    let scaled = |ratio: Ratio, of: Ratio| {
        Ratio(round_div(i128::from(ratio.0) * i128::from(Ratio::ONE.0), i128::from(of.0.max(1))).min(10 * Ratio::ONE.0))
    };
    for (_, deal) in scenario.deals.iter_mut().enumerate().filter(|(at, _)| *at != place) {
        (deal.price, deal.volume) = (scaled(deal.price, price), scaled(deal.volume, volume));
    }
}

/// Sells the week's work by another unit: the price of an hour with a customer becomes that of a job, or the other way round, and
/// what deals add to a customer's bill with it. Work without jobs is taken to have one in each hour with a customer; no work is none in
/// either unit. Quiet weeks keep their part of the work.
fn sell_by(scenario: &mut Scenario, by: SoldBy) {
    let week = &mut scenario.week;
    if week.sold_by == by {
        return;
    }
    let is_none = by == SoldBy::Hour || (week.jobs == Some(Quantity::ZERO) && week.price == Price(0));
    if week.weekly_jobs() == Quantity::ZERO && !is_none {
        (week.jobs, week.jobs_an_hour) = (None, Quantity(week.busy.0));
    }
    let (hours, jobs) = (week.hours.share(week.busy), week.weekly_jobs());
    let part = |of: i64, whole: i64, to: i64| round_div(i128::from(of) * i128::from(to), i128::from(whole.max(1)));
    let (busy, an_hour) = (week.busy.0, week.hourly_jobs().0);
    let quiet = &mut week.quiet;
    if by == SoldBy::Job {
        let (_, most) = limits(Input::Shared(Shared::QuietJobsAnHour));
        quiet.jobs_an_hour = quiet.busy.map(|quiet| Quantity(part(quiet.0, busy, an_hour).min(most)));
    } else {
        quiet.busy = quiet.jobs_an_hour.map(|quiet| Ratio(part(quiet.0, an_hour, busy).min(Ratio::ONE.0)));
    }
    week.sold_by = by;
    let (sold, unit) = if by == SoldBy::Job { (hours, jobs) } else { (jobs, hours) };
    let (_, most) = limits(Input::Shared(Shared::Price));
    let each = |price: i64| if unit == Quantity::ZERO { 0 } else { part(sold.0, unit.0, price).clamp(0, most) };
    week.price = Price(each(week.price.0));
    for deal in &mut scenario.deals {
        deal.customer_amount = Price(each(deal.customer_amount.0).min(1_000 * 10_000));
    }
    for range in scenario.ranges.iter_mut().filter(|range| range.input == Input::Shared(Shared::Price)) {
        (range.low, range.high) = (range.low.map(each), range.high.map(each));
    }
}

#[cfg(test)]
mod tests;
