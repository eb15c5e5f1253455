//! Checks one pack's file and writes it as Rust.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use toml::Spanned;

use super::file::{
    Band, Contributions, CorporationTax, Figure, File, Holiday, Mileage, MinimumWage, SickPay, Source, StudentLoans, Text,
};
use super::values::{is_date, Unit};
use crate::choice::{Age, Choice as _, Loan, Nation};
use crate::tax::TaxYear;

/// A file under check, and the problems found so far: one build names every problem.
struct Check<'a> {
    path: &'a str,
    text: &'a str,
    year: TaxYear,
    sources: &'a BTreeMap<String, Spanned<Source>>,
    used: BTreeSet<String>,
    problems: Vec<(usize, String)>,
}

/// A checked pack as Rust: the expressions of its sources, the expression of the pack, and the name of the constant by which the
/// pack finds its sources.
#[derive(Debug)]
pub struct Code {
    pub sources: Vec<String>,
    pub pack: String,
    sources_name: String,
}

impl Code {
    /// Adds the pack's sources to `all`, unless they are there already, and returns the constant that says where each stands.
    pub fn places(&self, all: &mut Vec<String>) -> String {
        let mut place = |source: &String| {
            let known = all.iter().position(|known| known == source);
            let place = known.unwrap_or_else(|| {
                all.push(source.clone());
                all.len() - 1
            });
            format!("SourceId({place}), ")
        };
        let places: String = self.sources.iter().map(&mut place).collect();
        format!("const {}: [SourceId; {}] = [{places}];\n", self.sources_name, self.sources.len())
    }
}

/// Checks the pack of `year`, the file at `path` with this `text`.
///
/// # Errors
/// A line for each problem: file, line, field, problem and remedy.
pub fn check(path: &str, text: &str, year: TaxYear) -> Result<Code, String> {
    let file: File = toml::from_str(text).map_err(|problem| {
        let line = line_of(text, problem.span().map_or(0, |span| span.start));
        let message = problem.message().trim_end_matches('.').replace('\n', ", ");
        format!("{path}:{line}: {message}. Compare with another year's file.")
    })?;
    let mut check = Check { path, text, year, sources: &file.sources, used: BTreeSet::new(), problems: Vec::new() };
    let pack = check.pack(&file);
    let sources = check.write_sources();
    let sources_name = check.sources_name();
    check.problems.sort();
    if check.problems.is_empty() {
        return Ok(Code { sources, pack, sources_name });
    }
    Err(check.problems.into_iter().map(|(_, problem)| problem).collect::<Vec<_>>().join("\n"))
}

fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

impl Check<'_> {
    fn problem(&mut self, offset: usize, field: &str, what: &str) {
        let line = line_of(self.text, offset);
        self.problems.push((offset, format!("{}:{line}: {field}: {what}", self.path)));
    }

    /// Checks that the field says `expected`, so that a date which the year implies is not left to the copyist.
    fn fixed(&mut self, field: &str, text: &Text, expected: &str) {
        if text.get_ref() != expected {
            let what = format!("{:?} does not fit the file's name. Write \"{expected}\".", text.get_ref());
            self.problem(text.span().start, field, &what);
        }
    }

    /// The value in the engine's scale; 0 after noting a problem.
    fn value(&mut self, field: &str, text: &Text, unit: Unit) -> i64 {
        unit.read(text.get_ref()).unwrap_or_else(|what| {
            self.problem(text.span().start, field, &what);
            0
        })
    }

    /// The expression of a `Figure` with the value `expression`.
    fn sourced(&mut self, field: &str, expression: &str, source: &Text) -> String {
        let id = source.get_ref();
        let Some(place) = self.sources.keys().position(|key| key == id) else {
            let what = format!("there is no source \"{id}\". Add a [sources.{id}] table, or name one that is there.");
            self.problem(source.span().start, field, &what);
            return String::new();
        };
        self.used.insert(id.clone());
        let note = self.sources[id].get_ref().note.as_ref().map(Spanned::get_ref);
        format!(
            "Figure {{ value: {expression}, source: {}[{place}], #[cfg(feature = \"words\")] note: {note:?} }}",
            self.sources_name()
        )
    }

    fn figure(&mut self, field: &str, figure: &Figure, unit: Unit) -> String {
        let value = self.value(field, &figure.value, unit);
        self.sourced(field, &unit.expression(value), &figure.source)
    }

    /// The expression of a figure that may be "none": a rate a mile that is not allowed, a loan that nobody repays yet.
    fn optional(&mut self, field: &str, figure: &Figure, unit: Unit) -> String {
        let expression = if figure.value.get_ref() == "none" {
            "None".to_owned()
        } else {
            format!("Some({})", unit.expression(self.value(field, &figure.value, unit)))
        };
        self.sourced(field, &expression, &figure.source)
    }

    /// Checks that the upper limit of two, in pounds, is above the lower.
    fn above(&mut self, field: &str, upper: &Figure, lower: &Figure) {
        let read = |figure: &Figure| Unit::Pounds.read(figure.value.get_ref());
        if matches!((read(lower), read(upper)), (Ok(lower), Ok(upper)) if lower >= upper) {
            self.problem(upper.value.span().start, field, "it must be above the lower limit.");
        }
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

    /// The expression of an array with one item for each word, in their order; `map` must have those keys and no others.
    fn by_word<T>(
        &mut self,
        field: &str,
        words: &[&str],
        map: &Spanned<BTreeMap<String, T>>,
        write: impl Fn(&mut Self, &str, &T) -> String,
    ) -> String {
        if let Some(key) = map.get_ref().keys().find(|key| !words.contains(&key.as_str())) {
            let what = format!("there is no `{key}`. Use {}.", words.join(", "));
            self.problem(map.span().start, field, &what);
        }
        let mut code = String::from("[");
        for word in words {
            match map.get_ref().get(*word) {
                Some(item) => code += &(write(self, word, item) + ", "),
                None => self.problem(map.span().start, field, &format!("`{word}` is missing. Add it with its source.")),
            }
        }
        code + "]"
    }

    /// The expression of the whole pack.
    fn pack(&mut self, file: &File) -> String {
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
        format!(
            "Pack {{ year: TaxYear({first}), trading_allowance: {trading_allowance}, \
             personal_allowance: PersonalAllowance {{ amount: {amount}, taper_start: {taper_start}, taper_divisor: {taper_divisor} }}, \
             bands: {bands}, class4: {class4}, class1: {class1}, mileage: {mileage}, \
             employee_mileage: {employee_mileage}, \
             minimum_wage_from: {:?}, minimum_wages: {wages}, coming_wage: {coming}, \
             living_wage: LivingWage {{ payable_by: {:?}, uk: {uk}, london: {london} }}, {employment} }}",
            file.minimum_wage.from.get_ref(),
            payable_by.get_ref(),
        )
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
        format!(
            "employer: {employer}, holiday: {holiday}, holiday_ni: {holiday_ni}, sick_pay: {sick_pay}, pension: {pension}, loans: {loans}, \
             corporation_tax: {corporation_tax}, universal_credit_taper: {taper}"
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

    /// The expression of a structure of figures, each named as in the engine; the file has hyphens for underscores.
    fn structure(&mut self, name: &str, table: &str, figures: &[(&str, &Figure, Unit)]) -> String {
        let mut code = format!("{name} {{ ");
        for (field, figure, unit) in figures {
            let _ = write!(code, "{field}: {}, ", self.figure(&format!("{table}.{}", field.replace('_', "-")), figure, *unit));
        }
        code + "}"
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

    fn sources_name(&self) -> String {
        format!("UK_SOURCES_{}", self.year.0)
    }

    /// Checks the sources and writes the expression of each.
    fn write_sources(&mut self) -> Vec<String> {
        let mut items = Vec::new();
        for (id, entry) in self.sources {
            let field = |key: &str| format!("sources.{id}.{key}");
            let source = entry.get_ref();
            if !self.used.contains(id) {
                self.problem(entry.span().start, &format!("sources.{id}"), "no figure names it. Take it out.");
            }
            for (key, text) in [("title", Some(&source.title)), ("note", source.note.as_ref())] {
                if let Some(text) = text.filter(|text| text.get_ref().trim().is_empty()) {
                    self.problem(text.span().start, &field(key), "it is empty. Write a sentence.");
                }
            }
            let url = source.url.get_ref();
            if !url.starts_with("https://") && !url.starts_with("http://") {
                self.problem(source.url.span().start, &field("url"), "it must start with https://.");
            }
            if !is_date(source.as_of.get_ref()) {
                self.problem(
                    source.as_of.span().start,
                    &field("as-of"),
                    "it is not a date. Write \"2026-02-19\", \"2026-02\" or \"2026\".",
                );
            }
            let confidence = match source.confidence.get_ref().as_str() {
                "high" => "High",
                "medium" => "Medium",
                "low" => "Low",
                other => {
                    let what = format!("{other:?} is not \"high\", \"medium\" or \"low\".");
                    self.problem(source.confidence.span().start, &field("confidence"), &what);
                    continue;
                }
            };
            items.push(format!(
                "Source {{ title: {:?}, url: {url:?}, as_of: {:?}, confidence: Confidence::{confidence} }}",
                source.title.get_ref(),
                source.as_of.get_ref(),
            ));
        }
        items
    }
}
