//! The years ahead: what both deals leave in each, and the difference.

use std::rc::Rc;

use super::rows::Rows;
use crate::field::{Input, Shared};
use crate::money::{Money, Ratio};
use crate::outcome::{Line, NonCashLine, Period};
use crate::projection::{drift, Levels};
use crate::rules::Facts;
use crate::scenario::Scenario;
use crate::settle::with_linked_dividend;
use crate::tax::{self, Pack};
use crate::trace::{Later, Leaf, Op, Recording, RowId, Rule, Step};

/// Derivations of a year.
pub struct YearSteps {
    /// Take-home under the deal compared from.
    pub from: Rc<Step>,
    /// Take-home under the deal compared with.
    pub to: Rc<Step>,
    /// The lead of the deal compared with, interest included.
    pub lead: Rc<Step>,
    /// The lead in today's money.
    pub lead_today: Rc<Step>,
    /// The running total of the lead in today's money.
    pub total_today: Rc<Step>,
}

/// Derivations of the years of the scenario's growth. `None` where there is no pack for its tax year.
pub fn years(scenario: &Scenario) -> Option<Vec<YearSteps>> {
    let pack = tax::pack(scenario.tax.year)?;
    let linked = with_linked_dividend(scenario, pack);
    let is_linked = linked.is_some();
    let scenario = linked.as_ref().unwrap_or(scenario);
    let (from, to) = scenario.pair();
    let mut levels = Levels::NONE;
    let mut years: Vec<YearSteps> = Vec::new();
    for gone in 0..i64::from(scenario.growth.years.max(1)) {
        let year = Year { scenario, pack, levels, gone };
        let [from, to] = [from, to].map(|place| year.side(place, is_linked && place == scenario.pair().1));
        let lead = difference([to.kept(), from.kept()]);
        let lead_today = difference([&to, &from].map(|side| year.today(side)));
        let before = years.last().map(|before| Rc::clone(&before.total_today));
        let total_today = before.map_or_else(
            || Rc::clone(&lead_today),
            |before| {
                let total = before.value.money() + lead_today.value.money();
                Step::new(Rule::LeadSoFar, total, Op::Sum, vec![before, Rc::clone(&lead_today)])
            },
        );
        years.push(YearSteps { from: from.take_home, to: to.take_home, lead, lead_today, total_today });
        levels = levels.next(&scenario.growth);
    }
    Some(years)
}

/// A year, by the years gone by before it.
struct Year<'a> {
    scenario: &'a Scenario,
    pack: &'a Pack,
    levels: Levels,
    gone: i64,
}

/// Money that one deal leaves in a year.
struct Side {
    take_home: Rc<Step>,
    interest: Rc<Step>,
}

impl Side {
    fn kept(&self) -> Rc<Step> {
        kept([&self.take_home, &self.interest].map(Rc::clone))
    }
}

impl Year<'_> {
    /// Money that the deal at a place leaves, in the money of the year.
    fn side(&self, place: usize, is_linked: bool) -> Side {
        let grown = self.levels.grown(self.scenario, self.scenario.deals[place], self.pack);
        let later = (self.gone > 0).then(|| {
            let minimum_wage = self.pack.minimum_wage(self.scenario.tax.age).value;
            Rc::new(Later { scenario: self.scenario.clone(), minimum_wage, years: self.gone, drift })
        });
        let facts = Facts { week: &grown.week, deal: &grown.deal, tax: &grown.tax, pack: &grown.pack };
        let rows = Rows::new(Recording { is_linked, later, ..Recording::new(place) }, facts, Period::Year);
        let take_home = rows.row(RowId::Line(Line::TakeHome));
        let amount = self.levels.at_rates(take_home.value.money());
        Side {
            take_home: self.over_years((Rule::AtRates, Op::Grown), amount, take_home, Shared::RateDrift),
            interest: rows.row(RowId::NonCash(NonCashLine::ShareInterest)),
        }
    }

    /// Money that a deal leaves, in today's money.
    fn today(&self, side: &Side) -> Rc<Step> {
        kept([&side.take_home, &side.interest].map(|step| {
            let worth = self.levels.worth(step.value.money()).today;
            self.over_years((Rule::InTodaysMoney, Op::Ungrown), worth, Rc::clone(step), Shared::Inflation)
        }))
    }

    /// An amount that follows from another by a growth in the years gone by: the other itself where there is none.
    fn over_years(&self, (rule, op): (Rule, Op), amount: Money, of: Rc<Step>, growth: Shared) -> Rc<Step> {
        let ratio = match growth {
            Shared::RateDrift => self.scenario.growth.rates,
            _ => self.scenario.growth.inflation,
        };
        if self.gone == 0 || ratio == Ratio::ZERO || of.is_nothing() {
            return of;
        }
        let ratio = Step::given(Rule::Input, ratio, Leaf::Input(Input::Shared(growth)));
        Step::new(rule, amount, op, vec![of, ratio, Step::given(Rule::YearsGone, self.gone, Leaf::Fixed)])
    }
}

fn kept(parts: [Rc<Step>; 2]) -> Rc<Step> {
    let amount = parts[0].value.money() + parts[1].value.money();
    Step::sum(Rule::KeptOfYear, amount, parts.into(), Rule::NoPay)
}

fn difference(parts: [Rc<Step>; 2]) -> Rc<Step> {
    let amount = parts[0].value.money() - parts[1].value.money();
    Step::new(Rule::YearsLead, amount, Op::Difference, parts.into())
}
