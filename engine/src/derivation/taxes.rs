//! Income tax, contributions and loan repayments: what is due with this work less what is due without it.

use std::rc::Rc;

use super::figures::{counted, law, law_if_any, part};
use crate::choice::YesNo;
use crate::field::Shared;
use crate::money::Money;
use crate::outcome::Calculation;
use crate::rules::profit::Taxed;
use crate::rules::Facts;
use crate::tax::Base;
use crate::trace::{Leaf, Op, Recording, Rule, Step, Tracer as _, Value};

/// What the bill is reckoned on, with and without this work.
pub(super) struct Taxes<'a> {
    facts: Facts<'a>,
    of: &'a Calculation<Recording>,
    wages: Option<Rc<Step>>,
    profit: Option<Rc<Step>>,
}

impl<'a> Taxes<'a> {
    pub(super) fn new(trace: Recording, facts: Facts<'a>, of: &'a Calculation<Recording>) -> Self {
        let (besides, _) = of.added;
        let given = |amount: Money, shared| (amount != Money::ZERO).then(|| trace.counted(&trace.shared(shared, amount)).step);
        let wages = given(besides.wages, Shared::Wages);
        let profit = given(besides.profit, Shared::OtherProfit);
        Self { facts, of, wages, profit }
    }

    /// What the deal adds to what is taxed: profit, wages, those of them that bear contributions, relief.
    fn taxed(&self) -> [Option<Rc<Step>>; 4] {
        let Taxed { profit, wages, contributory, relief, .. } = &self.of.taxed;
        [profit, wages, contributory, relief].map(|of| of.as_ref().map(|of| Rc::clone(&of.step)))
    }

    fn bases(&self) -> [Base; 2] {
        let (besides, added) = self.of.added;
        let bases = self.facts.pack.bases(besides, added);
        [bases.with, bases.without]
    }

    fn is_before_tax(&self) -> bool {
        self.facts.tax.before_tax == YesNo::Yes
    }

    /// The income of the year: other wages and profit, and where asked what this work adds.
    fn income(&self, added: [Option<&Rc<Step>>; 2]) -> Rc<Step> {
        let parts: Vec<_> = [self.wages.as_ref(), self.profit.as_ref()].into_iter().chain(added).flatten().map(Rc::clone).collect();
        let sum = parts.iter().map(|part| part.value.money()).sum::<Money>();
        Step::sum(Rule::AllIncome, sum, parts, Rule::NoPay)
    }

    /// What follows from the income without this work; `None` where there is none.
    fn without(&self, of: impl FnOnce(Rc<Step>) -> Rc<Step>) -> Option<Rc<Step>> {
        (self.wages.is_some() || self.profit.is_some()).then(|| of(self.income([None, None])))
    }

    pub(super) fn income_tax(&self) -> Rc<Step> {
        if self.is_before_tax() {
            return Step::nothing(Rule::BeforeTax);
        }
        let [profit, wages, _, relief] = self.taxed();
        let [with, without] = self.bases();
        let mut income = self.income([profit.as_ref(), wages.as_ref()]);
        if let Some(relief) = relief {
            let parts = vec![income, relief];
            income = Step::new(Rule::IncomeLessRelief, Money(with.income), Op::Above, parts);
        }
        let due = self.of.due.income_tax;
        let rules = [Rule::IncomeTax, Rule::AddedIncomeTax];
        let without = self.without(|income| self.tax_on(income, without));
        added(rules, due, self.tax_on(income, with), without)
    }

    /// Income tax on a year's income.
    fn tax_on(&self, income: Rc<Step>, base: Base) -> Rc<Step> {
        let (pack, nation) = (self.facts.pack, self.facts.tax.nation);
        let rules = &pack.personal_allowance;
        let mut allowance = law(Rule::PersonalAllowance, &rules.amount);
        let left = rules.at(base.income);
        if allowance.value != left.into() {
            let start = law(Rule::TaperStart, &rules.taper_start);
            let parts = vec![allowance, Rc::clone(&income), start, law(Rule::TaperPounds, &rules.taper_divisor)];
            allowance = Step::new(Rule::AllowanceLeft, left, Op::Tapered, parts);
        }
        let taxable = pack.taxable(base.income);
        let told = Step::new(Rule::Taxable, Money(taxable), Op::Above, vec![income, allowance]);
        let mut start: Option<Rc<Step>> = None;
        let mut bands = Vec::new();
        for charge in pack.charges(nation, taxable) {
            let source = Leaf::Law(charge.band.rate.source);
            let end = charge.band.up_to.map(|end| Step::given(Rule::BandEnd, end, source));
            debug_assert_eq!(start.as_ref().map_or(0, |start| start.value.raw()), charge.from);
            let within = part(&told, start, end.clone());
            let rate = law(Rule::BandRate, &charge.band.rate);
            bands.push(Step::new(Rule::BandTax, Value::Charge(charge.due), Op::Charge, vec![within, rate]));
            start = end;
        }
        Step::new(Rule::TaxOnIncome, pack.income_tax(nation, base.income), Op::DownToPenny, bands)
    }

    pub(super) fn class4(&self) -> Rc<Step> {
        if self.is_before_tax() {
            return Step::nothing(Rule::BeforeTax);
        }
        let [with, without] = self.bases();
        let [profit, _, contributory, _] = self.taxed();
        let all: Vec<_> = self.profit.iter().chain(&profit).map(Rc::clone).collect();
        if all.is_empty() {
            return Step::nothing(Rule::NoClass4);
        }
        let profit = Step::sum(Rule::AllProfit, Money(with.profit), all, Rule::NoClass4);
        let contributory = contributory.as_ref();
        let due = self.class4_on(&profit, with, [self.wages.as_ref(), contributory]);
        let before = self.profit.as_ref().map(|profit| self.class4_on(profit, without, [self.wages.as_ref(), None]));
        added([Rule::Class4, Rule::AddedClass4], self.of.due.class4, due, before)
    }

    /// Class 4 on a year's profit of who has these wages as well.
    fn class4_on(&self, profit: &Rc<Step>, base: Base, wages: [Option<&Rc<Step>>; 2]) -> Rc<Step> {
        let rules = &self.facts.pack.class4;
        let on = rules.on_profit(base.profit, base.class1);
        let (from, to) = (law(Rule::Class4From, &rules.lower_limit), law(Rule::Class4To, &rules.upper_limit));
        let (main_rate, upper_rate) = (law(Rule::Class4Main, &rules.main_rate), law(Rule::Class4Upper, &rules.upper_rate));
        let charge = |rule, part, rate: &Rc<Step>| Step::by(rule, Op::Charge, vec![part, Rc::clone(rate)]);
        let main = part(profit, Some(Rc::clone(&from)), Some(Rc::clone(&to)));
        let main = charge(Rule::Class4Band, main, &main_rate);
        if !on.is_capped {
            let mut bands = vec![main];
            if base.profit > to.value.raw() {
                bands.push(charge(Rule::Class4Band, part(profit, Some(to), None), &upper_rate));
            }
            return Step::new(Rule::Class4Due, on.due, Op::DownToPenny, bands);
        }
        let full = charge(Rule::Class4Full, part(&to, Some(Rc::clone(&from)), None), &main_rate);
        let paid = wages.into_iter().flatten().map(|wages| self.class1_at_main_rate(wages)).collect();
        let paid = Step::sum(Rule::Class1AllPaid, base.class1, paid, Rule::NoClass1);
        let most = Step::new(Rule::Class4Most, Value::Charge(on.most), Op::Above, vec![full, paid]);
        let main = Step::new(Rule::Class4Within, Value::Charge(on.main), Op::Lowest, vec![main, most]);
        let above = Step::new(
            Rule::Class4Band,
            Value::Charge(on.above_lower),
            Op::Charge,
            vec![part(profit, Some(from), None), Rc::clone(&upper_rate)],
        );
        let spared = vec![Rc::clone(&main), upper_rate, main_rate];
        let spared = Step::new(Rule::Class4Spared, Value::Charge(on.spared), Op::Rescaled, spared);
        let rest = Step::by(Rule::Class4Rest, Op::Difference, vec![above, spared]);
        Step::new(Rule::Class4Due, on.due, Op::DownToPenny, vec![main, rest])
    }

    /// What wages bear at the main rate of Class 1.
    fn class1_main(&self, wages: &Rc<Step>) -> Rc<Step> {
        let rules = &self.facts.pack.class1;
        let (from, to) = (law(Rule::Class1From, &rules.lower_limit), law(Rule::Class1To, &rules.upper_limit));
        let parts = vec![part(wages, Some(from), Some(to)), law(Rule::Class1Main, &rules.main_rate)];
        Step::new(Rule::Class1Band, Value::Charge(rules.main(wages.value.raw())), Op::Charge, parts)
    }

    fn class1_at_main_rate(&self, wages: &Rc<Step>) -> Rc<Step> {
        let due = self.facts.pack.class1.main_on_wages(wages.value.raw());
        Step::new(Rule::Class1Paid, due, Op::HalfDown, vec![self.class1_main(wages)])
    }

    pub(super) fn class1(&self) -> Rc<Step> {
        if self.is_before_tax() {
            return Step::nothing(Rule::BeforeTax);
        }
        let [_, _, Some(wages), _] = &self.taxed() else { return Step::nothing(Rule::NoClass1) };
        let rules = &self.facts.pack.class1;
        let mut bands = vec![self.class1_main(wages)];
        let to = law(Rule::Class1To, &rules.upper_limit);
        if wages.value.raw() > to.value.raw() {
            let parts = vec![part(wages, Some(to), None), law(Rule::Class1Upper, &rules.upper_rate)];
            bands.push(Step::by(Rule::Class1Band, Op::Charge, parts));
        }
        let due = Step::new(Rule::Class1Due, self.of.due.class1, Op::HalfDown, bands);
        added([Rule::Class1, Rule::Class1Due], self.of.due.class1, due, None)
    }

    pub(super) fn student_loan(&self) -> Rc<Step> {
        if self.is_before_tax() {
            return Step::nothing(Rule::BeforeTax);
        }
        let [profit, _, contributory, _] = self.taxed();
        let with = self.repaid(self.income([profit.as_ref(), contributory.as_ref()]));
        let without = self.without(|income| self.repaid(income));
        added([Rule::StudentLoan, Rule::AddedLoan], self.of.due.student_loan, with, without)
    }

    /// What is paid back of loans from a year's income.
    fn repaid(&self, income: Rc<Step>) -> Rc<Step> {
        let (pack, tax) = (self.facts.pack, self.facts.tax);
        let (rules, income) = (&pack.loans, counted(income));
        let repaid = |rule, from, rate| Step::by(rule, Op::ShareToPound, vec![part(&income, Some(from), None), rate]);
        let mut loans = Vec::new();
        if let Some(from) = rules.threshold(tax.loan).and_then(|figure| law_if_any(Rule::LoanFrom, figure)) {
            loans.push(repaid(Rule::LoanRepaid, from, law(Rule::LoanRate, &rules.rate)));
        }
        if tax.postgraduate == YesNo::Yes {
            let from = law(Rule::PostgraduateFrom, &rules.postgraduate_threshold);
            loans.push(repaid(Rule::PostgraduateRepaid, from, law(Rule::PostgraduateRate, &rules.postgraduate_rate)));
        }
        let due = pack.student_loan(tax.loan, tax.postgraduate, income.value.money());
        Step::sum(Rule::Repaid, due, loans, Rule::NoLoan)
    }
}

/// What is due with this work, less what is due without it where that is anything; taken off.
fn added([line, added]: [Rule; 2], due: Money, with: Rc<Step>, without: Option<Rc<Step>>) -> Rc<Step> {
    let without = without.filter(|without| !without.is_nothing() && !without.value.is_zero());
    let due = match without {
        Some(without) => Step::new(added, due, Op::Difference, vec![with, without]),
        None if with.is_nothing() => return with,
        None => with,
    };
    Step::new(line, -due.value.money(), Op::TakenOff, vec![due])
}
