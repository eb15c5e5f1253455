//! The tables of a pack's file, each checked and written as the expression of its structure.

use std::fmt::Write as _;

use toml::Spanned;

use super::super::file::{Band, Contributions, CorporationTax, Figure, File, Holiday, Mileage, MinimumWage, SickPay, StudentLoans};
use super::super::values::Unit;
use super::Check;
use crate::choice::{Age, Choice as _, Loan, Nation};
use crate::tax::TaxYear;

impl Check<'_> {
    /// The expression of the whole pack.
    pub(super) fn pack(&mut self, file: &File) -> String {
        let TaxYear(first) = self.year;
        self.fixed("from", &file.from, &format!("{first:04}-04-06"));
        self.fixed("to", &file.to, &format!("{:04}-04-05", first + 1));
        // The minimum wage changes on 1 April, the tax year five days later.
        self.fixed("minimum-wage.from", &file.minimum_wage.from, &format!("{first:04}-04-01"));
        if let Some(coming) = &file.coming_wage {
            self.fixed("coming-wage.from", &coming.from, &format!("{:04}-04-01", first + 1));
        }
        let payable_by = &file.living_wage.payable_by;
        self.fixed("living-wage.payable-by", payable_by, &format!("{first:04}-05-01"));

        let allowance = &file.personal_allowance;
        let trading_allowance = self.figure("trading-allowance", &file.trading_allowance, Unit::Pounds);
        let amount = self.figure("personal-allowance.amount", &allowance.amount, Unit::Pounds);
        let taper_start = self.figure("personal-allowance.taper-start", &allowance.taper_start, Unit::Pounds);
        let taper_divisor = self.figure("personal-allowance.taper-divisor", &allowance.taper_divisor, Unit::Count);
        let bands = self.by_word("income-tax", Nation::WORDS, &file.income_tax, Self::bands);
        let class4 = self.contributions("class4", &file.class4);
        let class1 = self.contributions("class1", &file.class1);
        let mileage = self.mileage("mileage", &file.mileage);
        let employee_mileage = self.mileage("employee-mileage", &file.employee_mileage);
        let wages = self.wages("minimum-wage", &file.minimum_wage);
        let coming = file.coming_wage.as_ref().map_or_else(
            || "None".to_owned(),
            |coming| {
                let wages = self.wages("coming-wage", coming);
                format!("Some(ComingWage {{ from: {:?}, wages: {wages} }})", coming.from.get_ref())
            },
        );
        let uk = self.figure("living-wage.uk", &file.living_wage.uk, Unit::Price);
        let london = self.figure("living-wage.london", &file.living_wage.london, Unit::Price);
        let employment = self.employment(file);
        let returns = self.tax_return(file);
        format!(
            "Pack {{ year: TaxYear({first}), figures: {}, trading_allowance: {trading_allowance}, \
             personal_allowance: PersonalAllowance {{ amount: {amount}, taper_start: {taper_start}, taper_divisor: {taper_divisor} }}, \
             bands: {bands}, class4: {class4}, class1: {class1}, mileage: {mileage}, \
             employee_mileage: {employee_mileage}, \
             minimum_wage_from: {:?}, minimum_wages: {wages}, coming_wage: {coming}, \
             living_wage: LivingWage {{ payable_by: {:?}, uk: {uk}, london: {london} }}, {employment}, {returns} }}",
            self.digest,
            file.minimum_wage.from.get_ref(),
            payable_by.get_ref(),
        )
    }

    fn contributions(&mut self, name: &str, file: &Contributions) -> String {
        let field = |key: &str| format!("{name}.{key}");
        let lower = self.figure(&field("lower-limit"), &file.lower_limit, Unit::Pounds);
        let upper = self.figure(&field("upper-limit"), &file.upper_limit, Unit::Pounds);
        let main = self.figure(&field("main-rate"), &file.main_rate, Unit::Percent);
        let further = self.figure(&field("upper-rate"), &file.upper_rate, Unit::Percent);
        self.above(&field("upper-limit"), &file.upper_limit, &file.lower_limit);
        if Unit::Percent.read(file.main_rate.value.get_ref()) == Ok(0) {
            // The annual maximum of Class 4 divides by the main rate.
            self.problem(file.main_rate.value.span().start, &field("main-rate"), "it must be above 0.");
        }
        format!("Contributions {{ lower_limit: {lower}, upper_limit: {upper}, main_rate: {main}, upper_rate: {further} }}")
    }

    fn bands(&mut self, nation: &str, bands: &Spanned<Vec<Band>>) -> String {
        let field = |key: &str| format!("income-tax.{nation}.{key}");
        let count = bands.get_ref().len();
        let mut code = String::from("&[");
        let mut below = 0;
        if count == 0 {
            self.problem(
                bands.span().start,
                &format!("income-tax.{nation}"),
                "it has no band. Write at least { rate = …, source = … }.",
            );
        }
        for (place, band) in bands.get_ref().iter().enumerate() {
            let up_to = match (&band.up_to, place + 1 == count) {
                (None, true) => "None".to_owned(),
                (Some(limit), false) => {
                    let value = self.value(&field("up-to"), limit, Unit::Pounds);
                    if value <= below && Unit::Pounds.read(limit.get_ref()).is_ok() {
                        self.problem(
                            limit.span().start,
                            &field("up-to"),
                            "it must be above the band before. Put the bands in ascending order.",
                        );
                    }
                    below = value;
                    format!("Some({})", Unit::Pounds.expression(value))
                }
                (Some(limit), true) => {
                    self.problem(limit.span().start, &field("up-to"), "the last band has no end. Leave `up-to` out.");
                    continue;
                }
                (None, false) => {
                    self.problem(
                        band.rate.span().start,
                        &field("up-to"),
                        "only the last band may leave it out. Write where this one ends.",
                    );
                    continue;
                }
            };
            let rate = self.value(&field("rate"), &band.rate, Unit::Percent);
            let rate = self.sourced(&field("rate"), &Unit::Percent.expression(rate), &band.source);
            let _ = write!(code, "Band {{ up_to: {up_to}, rate: {rate} }}, ");
        }
        code + "]"
    }

    /// The fields of the pack on what employment brings and costs, and on loans and benefits.
    fn employment(&mut self, file: &File) -> String {
        let (employer, pension) = (&file.employer, &file.pension);
        self.above("pension.upper", &pension.upper, &pension.lower);
        let employer = self.structure(
            "EmployerContributions",
            "employer",
            &[
                ("threshold", &employer.threshold, Unit::Pounds),
                ("rate", &employer.rate, Unit::Percent),
                ("allowance", &employer.allowance, Unit::Pounds),
            ],
        );
        let holiday = self.holiday("holiday", &file.holiday);
        let holiday_ni = self.holiday("holiday-northern-ireland", &file.holiday_northern_ireland);
        let pension = self.structure(
            "Enrolment",
            "pension",
            &[
                ("trigger", &pension.trigger, Unit::Pounds),
                ("lower", &pension.lower, Unit::Pounds),
                ("upper", &pension.upper, Unit::Pounds),
                ("worker", &pension.worker, Unit::Percent),
                ("employer", &pension.employer, Unit::Percent),
                ("relief", &pension.relief, Unit::Percent),
            ],
        );
        let sick_pay = self.sick_pay(&file.sick_pay);
        let loans = self.student_loans(&file.student_loans);
        let corporation_tax = self.corporation_tax(&file.corporation_tax);
        let taper = self.figure("universal-credit-taper", &file.universal_credit_taper, Unit::Percent);
        let credit = &file.universal_credit;
        self.above("universal-credit.without-housing", &credit.without_housing, &credit.with_housing);
        let credit = self.structure(
            "UniversalCredit",
            "universal-credit",
            &[
                ("with_housing", &credit.with_housing, Unit::Pounds),
                ("without_housing", &credit.without_housing, Unit::Pounds),
                ("mile_first", &credit.mile_first, Unit::Price),
                ("mile_step", &credit.mile_step, Unit::Miles),
                ("mile_further", &credit.mile_further, Unit::Price),
            ],
        );
        format!(
            "employer: {employer}, holiday: {holiday}, holiday_ni: {holiday_ni}, sick_pay: {sick_pay}, pension: {pension}, loans: {loans}, \
             corporation_tax: {corporation_tax}, universal_credit_taper: {taper}, universal_credit: {credit}"
        )
    }

    fn mileage(&mut self, table: &str, rates: &Mileage) -> String {
        let field = |key: &str| format!("{table}.{key}");
        let car_first = self.figure(&field("car-first"), &rates.car_first, Unit::Price);
        let car_step = self.figure(&field("car-step"), &rates.car_step, Unit::Miles);
        let car_further = self.figure(&field("car-further"), &rates.car_further, Unit::Price);
        let motorcycle = self.optional(&field("motorcycle"), &rates.motorcycle, Unit::Price);
        let bicycle = self.optional(&field("bicycle"), &rates.bicycle, Unit::Price);
        let taxi = self.optional(&field("taxi"), &rates.taxi, Unit::Price);
        format!(
            "MileageRates {{ car_first: {car_first}, car_step: {car_step}, car_further: {car_further}, \
             motorcycle: {motorcycle}, bicycle: {bicycle}, taxi: {taxi} }}"
        )
    }

    fn wages(&mut self, table: &str, file: &MinimumWage) -> String {
        self.by_word(&format!("{table}.ages"), Age::WORDS, &file.ages, |check, age, figure| {
            check.figure(&format!("{table}.ages.{age}"), figure, Unit::Price)
        })
    }

    fn holiday(&mut self, table: &str, file: &Holiday) -> String {
        let figures = [("weeks", &file.weeks, Unit::Weeks), ("accrual", &file.accrual, Unit::Percent)];
        self.structure("Holiday", table, &figures)
    }

    fn sick_pay(&mut self, file: &SickPay) -> String {
        self.structure(
            "SickPay",
            "sick-pay",
            &[
                ("weekly", &file.weekly, Unit::Pounds),
                ("share", &file.share, Unit::Percent),
                ("waiting_days", &file.waiting_days, Unit::Days),
                ("least_earnings", &file.least_earnings, Unit::Pounds),
                ("most_weeks", &file.most_weeks, Unit::Count),
            ],
        )
    }

    fn student_loans(&mut self, file: &StudentLoans) -> String {
        // The first word stands for no loan.
        let thresholds = self.by_word("student-loans.thresholds", &Loan::WORDS[1..], &file.thresholds, |check, plan, figure| {
            check.optional(&format!("student-loans.thresholds.{plan}"), figure, Unit::Pounds)
        });
        let rate = self.figure("student-loans.rate", &file.rate, Unit::Percent);
        let threshold = self.figure("student-loans.postgraduate-threshold", &file.postgraduate_threshold, Unit::Pounds);
        let postgraduate = self.figure("student-loans.postgraduate-rate", &file.postgraduate_rate, Unit::Percent);
        format!(
            "StudentLoans {{ thresholds: {thresholds}, rate: {rate}, postgraduate_threshold: {threshold}, \
             postgraduate_rate: {postgraduate} }}"
        )
    }

    fn corporation_tax(&mut self, file: &CorporationTax) -> String {
        self.above("corporation-tax.main-limit", &file.main_limit, &file.small_limit);
        let read = |figure: &Figure, unit: Unit| unit.read(figure.value.get_ref()).ok();
        let jump = || {
            let (small, main) = (read(&file.small_rate, Unit::Percent)?, read(&file.main_rate, Unit::Percent)?);
            let (lower, upper) = (read(&file.small_limit, Unit::Pounds)?, read(&file.main_limit, Unit::Pounds)?);
            Some((main - small) * lower - read(&file.relief, Unit::Percent)? * (upper - lower))
        };
        if jump().is_some_and(|jump| jump != 0) {
            self.problem(
                file.relief.value.span().start,
                "corporation-tax.relief",
                "tax would jump at the lower limit. The difference of the rates × small-limit ÷ (main-limit − small-limit) joins them.",
            );
        }
        self.structure(
            "CorporationTax",
            "corporation-tax",
            &[
                ("small_rate", &file.small_rate, Unit::Percent),
                ("small_limit", &file.small_limit, Unit::Pounds),
                ("main_rate", &file.main_rate, Unit::Percent),
                ("main_limit", &file.main_limit, Unit::Pounds),
                ("relief", &file.relief, Unit::Percent),
            ],
        )
    }
}
