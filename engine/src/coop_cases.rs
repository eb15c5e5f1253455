//! The co-op's accounts in other cases than the one planned: half the jobs, fewer members, higher costs, and any number of members.

use crate::accounts::{self, Accounts, Raising};
use crate::choice::YesNo;
use crate::compare::accounts;
use crate::crossing::Threshold;
use crate::field::{Field, Input, Shared, Term, Value};
use crate::money::{Money, Quantity, Ratio};
use crate::need::{needs, Needs};
use crate::outcome;
use crate::scenario::{Coop, Scenario};
use crate::settle::{corporation_tax, member, with_linked_dividend, without_dividend};
use crate::tax;
use crate::trace::Silent;

/// Case of a co-op's accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// As the figures stand.
    Planned,
    /// Half the jobs: of the deal that the accounts are linked to, or half the sales of each member.
    HalfTheJobs,
    /// Two thirds of the members, rounded down to a whole number.
    FewerMembers,
    /// All running costs a tenth higher, those told as a part of sales too.
    HigherCosts,
}

/// The parts of the figures that a case takes: of the jobs, of the running costs.
const JOBS: Ratio = Ratio::percent(50);
const COSTS: Ratio = Ratio::percent(110);

/// Figures of all running costs.
const COSTS_OF: [Shared; 7] = [
    Shared::CoopStaff,
    Shared::CoopSoftware,
    Shared::CoopSoftwareShare,
    Shared::CoopPayments,
    Shared::CoopInsurance,
    Shared::CoopPremises,
    Shared::CoopOther,
];

impl Case {
    /// Every case, the planned one first.
    pub const ALL: [Self; 4] = [Self::Planned, Self::HalfTheJobs, Self::FewerMembers, Self::HigherCosts];

    /// The scenario in this case. `None` where the case is no other than the planned one.
    pub(crate) fn of(self, scenario: &Scenario) -> Option<Scenario> {
        let mut changed = scenario.clone();
        let coop = &mut changed.coop;
        match self {
            Self::Planned => {}
            Self::HalfTheJobs if coop.linked == YesNo::Yes => {
                let (_, to) = scenario.pair();
                let volume = &mut changed.deals[to].volume;
                *volume = volume.share(JOBS);
            }
            Self::HalfTheJobs => coop.sales = coop.sales.share(JOBS),
            Self::FewerMembers => {
                coop.members = Quantity::whole(coop.members.0 * 2 / 3 / Quantity::ONE.0);
                if coop.members <= Quantity::ZERO {
                    return None;
                }
            }
            Self::HigherCosts => {
                for field in COSTS_OF.map(Field::Shared) {
                    if let Value::Number(cost) = field.get(scenario) {
                        field.write(&mut changed, Value::Number(COSTS.of(cost)));
                    }
                }
            }
        }
        (self == Self::Planned || changed != *scenario).then_some(changed)
    }

    /// The case's word among all that explains itself. Never renamed.
    pub const fn explained(self) -> &'static str {
        match self {
            Self::Planned => "accounts-case-planned",
            Self::HalfTheJobs => "accounts-case-jobs",
            Self::FewerMembers => "accounts-case-members",
            Self::HigherCosts => "accounts-case-costs",
        }
    }

    /// The part of each figure it changes that the case takes. `None` where it takes no part alike: members are whole ones.
    pub(crate) const fn part(self) -> Option<Ratio> {
        match self {
            Self::HalfTheJobs => Some(JOBS),
            Self::HigherCosts => Some(COSTS),
            Self::Planned | Self::FewerMembers => None,
        }
    }

    /// True for the figures that the case changes.
    pub(crate) fn changes(self, linked: YesNo) -> fn(Input) -> bool {
        match (self, linked) {
            (Self::Planned, _) => |_| false,
            (Self::HalfTheJobs, YesNo::Yes) => |input| matches!(input, Input::Term(_, Term::Volume)),
            (Self::HalfTheJobs, YesNo::No) => |input| input == Input::Shared(Shared::CoopSales),
            (Self::FewerMembers, _) => |input| input == Input::Shared(Shared::CoopMembers),
            (Self::HigherCosts, _) => |input| matches!(input, Input::Shared(shared) if COSTS_OF.contains(&shared)),
        }
    }
}

/// Result of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The case.
    pub case: Case,
    /// The number of members.
    pub members: Quantity,
    /// The least that the co-op must ask for.
    pub needs: Needs,
    /// The surplus of a normal year in pence, negative for a deficit.
    pub normal: Money,
    /// The least part of all sales that, as the only fee, would leave a normal year no deficit. `None` where there are no sales, or
    /// all of them would not do.
    pub part_of_sales: Option<Ratio>,
    /// The dividend of the member in the first year, in pence.
    pub dividend: Money,
}

/// Results of every case that differs from the one planned, that one first. Empty where there are no accounts.
pub fn outcomes(scenario: &Scenario) -> Vec<Outcome> {
    let outcome = |case: Case| {
        let changed = case.of(scenario)?;
        let accounts = accounts(&changed)?;
        Some(Outcome {
            case,
            members: changed.coop.members,
            needs: needs(&changed)?,
            normal: accounts.normal,
            part_of_sales: accounts.fee_to_break_even,
            dividend: accounts.dividend(0),
        })
    };
    Case::ALL.into_iter().filter_map(outcome).collect()
}

/// Outcome of the member in a case: the worker under the deal that the accounts are linked to, with the dividend of that case. `None`
/// where they are not linked, or the case is no other than the planned one.
pub fn member_in(scenario: &Scenario, case: Case) -> Option<outcome::Outcome> {
    let changed = case.of(scenario).filter(|_| scenario.coop.linked == YesNo::Yes)?;
    let pack = tax::pack(changed.tax.year)?;
    let changed = with_linked_dividend(&changed, pack).unwrap_or(changed);
    Some(outcome::Outcome::new(&changed.week, &changed.deals[changed.pair().1], &changed.tax, pack))
}

/// Surpluses of a normal year with these numbers of members, as many of them active in proportion. Empty where there is no pack
/// for the tax year.
pub fn by_members(scenario: &Scenario, numbers: impl Iterator<Item = Quantity>) -> Vec<(Quantity, Money)> {
    let Some(pack) = tax::pack(scenario.tax.year) else { return Vec::new() };
    let plain = without_dividend(scenario);
    let member = member(&plain, pack);
    let surplus = |members: Quantity| accounts::surplus_with(&plain.coop, &member, members);
    numbers.map(|members| (members, surplus(members))).collect()
}

/// The number of whole members, as many of them active in proportion, with which the co-op pays its way: a normal year has no deficit,
/// and the cash lasts through every year looked at. `None` where there is no pack for the tax year.
pub fn members_to_last(scenario: &Scenario) -> Option<Threshold<Quantity>> {
    let pack = tax::pack(scenario.tax.year)?;
    let member = member(&without_dividend(scenario), pack);
    let tax = |profit: Money| corporation_tax(&Silent, scenario, pack, &profit);
    let left = |members: Quantity| accounts::least_left(&Coop { members, ..scenario.coop }, &member, tax);
    Some(accounts::members_with(&left))
}

/// Money that a co-op needs to start, where it is from, and when it is back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capital {
    /// The amount to be raised: the cost of starting less the grant, in pence; zero where the grant is more.
    pub needed: Money,
    /// The shares and the loan together, in pence.
    pub raised: Money,
    /// The cost of starting that neither the grant nor what is raised covers, in pence; negative for what is left over.
    pub missing: Money,
    /// The year, from 1, at whose end the loan is paid back and cash has not run out by then. `None` where there is no loan, or
    /// none of the years looked at is that year.
    pub loan_repaid: Option<usize>,
    /// The year, from 1, from whose end on what was kept is no less than what starting cost. `None` where starting costs nothing,
    /// or none of the years looked at is that year.
    pub earned_back: Option<usize>,
}

impl Capital {
    /// The capital of the co-op of a scenario with these accounts.
    pub fn new(scenario: &Scenario, accounts: &Accounts) -> Self {
        let coop = &scenario.coop;
        let raising = Raising::new(&Silent, coop);
        let years = accounts.years.iter();
        let repaid = years.clone().position(|year| year.balance.loan <= Money::ZERO);
        let is_in_time = |place: &usize| accounts.runs_out.is_none_or(|(out, _)| out > *place);
        let short = years.rev().position(|year| year.balance.reserves < Money::ZERO);
        let earned = accounts.years.len() - short.unwrap_or(accounts.years.len());
        Self {
            needed: raising.needed,
            raised: raising.raised,
            missing: raising.missing(&Silent),
            loan_repaid: repaid.filter(|place| coop.loan > Money::ZERO && is_in_time(place)).map(|place| place + 1),
            earned_back: (raising.needed > Money::ZERO && earned < accounts.years.len()).then_some(earned + 1),
        }
    }
}
