//! Derivations as a reader meets them; `properties/derivations.rs` has the laws of all derivations.

use std::fmt::Write as _;
use std::rc::Rc;

use coop_or_gig_engine::derivation::{derive, Leaf, RowId, Rule, Step, Value};
use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::number::plain;
use coop_or_gig_engine::outcome::{Line, NonCashLine, Period};
use coop_or_gig_engine::preset::PRESETS;

mod common;
use common::scenario;

/// The take-home of the first deal of the first preset, for a week.
const GOLDEN: &str = include_str!("golden/derivation.txt");

/// A step and all below it, one a line. What has been told already is not told again.
fn tell(step: &Rc<Step>, depth: usize, told: &mut Vec<Rc<Step>>, text: &mut String) {
    let value = match step.value {
        Value::Money(amount) => format!("£{}", plain(amount.0, 2)),
        Value::Charge(_) => format!("£{} unrounded", plain(step.value.unrounded().map_or(0, |price| price.0), 4)),
        Value::Price(price) => format!("£{} each", plain(price.0, 4)),
        Value::Ratio(ratio) => format!("{}%", plain(ratio.0, 4)),
        Value::Quantity(count) => plain(count.0, 6),
        Value::Number(number) => number.to_string(),
    };
    let how = match step.leaf() {
        Some(Leaf::Input(input)) => format!("given as {}", Field::from(input).key()),
        Some(Leaf::Law(source)) => format!("the law, “{}”", source.get().title),
        Some(Leaf::Fixed) => "always".to_owned(),
        Some(Leaf::Statements) => "the statements".to_owned(),
        Some(Leaf::Changed(input)) => format!("changed of {}", Field::from(input).key()),
        Some(Leaf::Found(input)) => format!("found of {}", Field::from(input).key()),
        Some(Leaf::Accounts) => "the co-op’s accounts".to_owned(),
        None => format!("{:?}", step.op),
    };
    let again = !step.parts.is_empty() && told.iter().any(|known| Rc::ptr_eq(known, step));
    let row = step.row.map_or_else(String::new, |told| format!(" ({told:?})"));
    let above = if again { ", as above" } else { "" };
    writeln!(text, "{}{}{row}: {value} – {how}{above}", "  ".repeat(depth), step.rule.key()).expect("a text takes any line");
    if !again {
        told.push(Rc::clone(step));
        step.parts.iter().for_each(|part| tell(part, depth + 1, told, text));
    }
}

#[test]
fn golden() {
    let root = derive(&PRESETS[0].scenario(), 0, RowId::Line(Line::TakeHome), Period::Week).expect("there is such a deal");
    let mut found = format!("# {}, deal 1, take-home of a week\n", PRESETS[0].id);
    tell(&root, 0, &mut Vec::new(), &mut found);
    assert!(found == GOLDEN, "tests/golden/derivation.txt should be, if the rules have changed:\n{found}");
}

/// The rule of a row of the first deal for a year.
fn rule(figures: &[(&str, &str)], told: RowId) -> Rule {
    derive(&scenario(figures), 0, told, Period::Year).expect("there is such a deal").rule
}

#[test]
fn what_does_not_apply_says_so() {
    let plain = [("price", "20")];
    for (line, wanted) in [
        (Line::CustomerFees, Rule::NoCustomerFees),
        (Line::PlatformFees, Rule::NoFees),
        (Line::TopUp, Rule::NoTopUp),
        (Line::Tips, Rule::NoTips),
        (Line::HolidayPay, Rule::NoHoliday),
        (Line::RunningCosts, Rule::NoCosts),
        (Line::Subscription, Rule::NoSubscription),
        (Line::Dividend, Rule::NoDividend),
        (Line::Class1, Rule::NoClass1),
        (Line::StudentLoan, Rule::NoLoan),
        (Line::Pension, Rule::NoPension),
        (Line::UniversalCredit, Rule::NoUniversalCredit),
        // Without one, the total is take-home and explains itself as that.
        (Line::WithUniversalCredit, Rule::TakeHome),
    ] {
        assert_eq!(rule(&plain, RowId::Line(line)), wanted);
    }
    for (line, wanted) in [
        (NonCashLine::EmployerPension, Rule::NoEmployerPension),
        (NonCashLine::TaxRelief, Rule::NoTaxRelief),
        (NonCashLine::SickPay, Rule::NoSickPay),
        (NonCashLine::ShareInterest, Rule::NoShareInterest),
        (NonCashLine::EmployerContributions, Rule::NoEmployerContributions),
        (NonCashLine::CarriedCosts, Rule::NoCarriedCosts),
    ] {
        assert_eq!(rule(&plain, RowId::NonCash(line)), wanted);
    }
    let employed = [("price", "20"), ("1.status", "employee")];
    assert_eq!(rule(&employed, RowId::Line(Line::Class4)), Rule::NoClass4);
    let untaxed = [("price", "20"), ("before-tax", "yes")];
    for line in [Line::IncomeTax, Line::Class4, Line::Class1, Line::StudentLoan] {
        assert_eq!(rule(&untaxed, RowId::Line(line)), Rule::BeforeTax);
    }
}
