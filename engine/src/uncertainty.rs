//! Certainty of the answer: many comparisons with figures drawn between the least and the most that each could be.

mod percentiles;

use oorandom::Rand32;

use crate::choice::SoldBy;
use crate::field::{Field, Input, Shared, Term, Value};
use crate::funding;
use crate::money::{apportioned, round_div, Money, Ratio};
use crate::outcome::Outcome;
use crate::scenario::{Range, Scenario, MOST_DEALS};
use crate::sensitivity::is_reckoned_by;
use crate::settle::with_linked_dividend;
use crate::solve::limits;
use crate::tax::{self, Pack};
pub use crate::uncertainty::percentiles::Percentiles;

/// The most draws of one simulation.
pub const MOST_DRAWS: u32 = 100_000;

/// The part of a figure by which it is assumed to reach to either side, where the scenario has no ranges of its own.
pub const ASSUMED: Ratio = Ratio::percent(20);

/// Options of a simulation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// The number of draws, 1 to [`MOST_DRAWS`].
    pub draws: u32,
    /// The seed: the same seed, the same draws.
    pub seed: u64,
    /// True where a figure that holds for every deal is drawn once for all of them, as one week is lived only once; false where
    /// it is drawn anew for each deal.
    pub paired: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { draws: 10_000, seed: 0, paired: true }
    }
}

/// A simulation under way. Its slices may be of any size, which does not change the result.
#[derive(Clone, Debug)]
pub struct Simulation {
    scenario: Scenario,
    pack: &'static Pack,
    options: Options,
    assumed: bool,
    spans: Vec<Span>,
    drivers: Vec<Driver>,
    random: Rand32,
    /// The yearly take-home of each draw: a column for each deal that takes part, then the lead.
    columns: Vec<Vec<Money>>,
    wins: [u32; MOST_DEALS],
    ties: u32,
    ahead: u32,
    behind: u32,
    ahead_earned: u32,
    carried: [u32; MOST_DEALS],
}

/// Spread of the draws so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spread {
    /// The number of draws made.
    pub draws: u32,
    /// True where the ranges are assumed, as the scenario has none.
    pub assumed: bool,
    /// For each deal that takes part, the share of draws in which it alone leaves most.
    pub wins: Vec<Ratio>,
    /// The share of draws in which several leave most. Wins and ties make exactly 100% together.
    pub ties: Ratio,
    /// For each deal that takes part, its yearly take-home.
    pub deals: Vec<Percentiles>,
    /// The yearly lead of the deal compared with over the deal compared from.
    pub lead: Percentiles,
    /// The share of draws in which the deal compared with leaves more than the deal compared from.
    pub ahead: Ratio,
    /// The share of draws in which the deal compared with leaves less than the deal compared from.
    pub behind: Ratio,
    /// The share of draws in which the deal compared with leaves more than the deal compared from, and earns all that it pays out.
    pub ahead_earned: Ratio,
    /// For each deal that takes part, the share of draws in which it earns all that it pays out, such as a wage.
    pub carried: Vec<Ratio>,
    /// The figures that move the lead, the most first.
    pub drivers: Vec<Driver>,
}

/// The effect of one figure alone on the lead, all others at their likely values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Driver {
    /// The figure.
    pub input: Input,
    /// The least that the figure could be, in its field's scale.
    pub least: i64,
    /// The most that the figure could be, in its field's scale.
    pub most: i64,
    /// The yearly lead at the least.
    pub low: Money,
    /// The yearly lead at the most.
    pub high: Money,
}

impl Driver {
    /// The amount by which the figure moves the lead.
    pub fn swing(&self) -> Money {
        Money((self.high - self.low).pence().abs())
    }
}

/// A figure with the least and the most that it could be, the likely value between them: a triangular distribution.
#[derive(Clone, Copy, Debug)]
struct Span {
    input: Input,
    low: i64,
    likely: i64,
    high: i64,
    /// The part of all draws that are below the likely value, of [`WHOLE`].
    below: u64,
}

/// The number of values of a random number.
const WHOLE: u64 = 1 << 32;

impl Span {
    /// The span of a figure, an edge that is missing being the likely value. `None` where the figure is left empty, or is no figure, or
    /// plays no part, such as one of a deal that takes none, and where the likely value lies outside: it is then taken as it is.
    fn new(scenario: &Scenario, range: Range) -> Option<Self> {
        let Range { input, low, high } = range;
        let field = Field::from(input);
        let takes_part = match input {
            Input::Term(deal, _) => deal < scenario.active().len(),
            Input::Shared(_) => is_reckoned_by(scenario, input),
            Input::App(..) => false,
        };
        let Value::Number(likely) = (takes_part && field.spec().kind.is_number()).then(|| field.get(scenario))? else {
            return None;
        };
        if !range.holds(likely) {
            return None;
        }
        let (low, high) = (low.unwrap_or(likely), high.unwrap_or(likely));
        let below = (i128::from(likely - low) << 32) / i128::from((high - low).max(1));
        Some(Self { input, low, likely, high, below: u64::try_from(below).unwrap_or(0) })
    }

    /// The figures that are assumed to reach 20% to either side: those of the week that are known least, and the volume of the
    /// deal compared with. Figures of 0 are left out.
    fn assumed(scenario: &Scenario) -> Vec<Self> {
        let sold = match scenario.week.sold_by {
            SoldBy::Hour => Shared::Price,
            SoldBy::Job if scenario.week.jobs.is_some() => Shared::Jobs,
            SoldBy::Job => Shared::JobsAnHour,
        };
        let shared = [Shared::Busy, sold, Shared::MileCost].map(Input::Shared);
        shared
            .into_iter()
            .chain([Input::Term(scenario.pair().1, Term::Volume)])
            .filter_map(|input| {
                let Self { likely, .. } = Self::new(scenario, Range { input, low: None, high: None })?;
                let reach = ASSUMED.of(likely);
                let (least, most) = limits(input);
                let (low, high) = (Some((likely - reach).max(least)), Some((likely + reach).min(most)));
                Self::new(scenario, Range { input, low, high })
            })
            .filter(|span| span.low < span.high)
            .collect()
    }

    /// The value at a random number: the inverse of the triangular distribution, in steps of a 2³²th of the span.
    fn at(&self, random: u32) -> i64 {
        let random = u64::from(random);
        let width = i128::from(self.high - self.low);
        // Either product is below 2⁶⁴: each factor is 2³² at most, and the random number is less.
        let part = |product: u64| round_div(width * i128::from(product.isqrt()), i128::from(WHOLE));
        if random < self.below {
            self.low + part(random * self.below)
        } else {
            self.high - part((WHOLE - 1 - random) * (WHOLE - self.below))
        }
    }
}

impl Simulation {
    /// The simulation before its first draw. `None` where there is no pack for the scenario's tax year.
    pub fn new(scenario: &Scenario, options: Options) -> Option<Self> {
        let pack = tax::pack(scenario.tax.year)?;
        let mut scenario = with_linked_dividend(scenario, pack).unwrap_or_else(|| scenario.clone());
        // Jobs with a range of their own are a figure of their own: the hours no longer bring them.
        let jobs = scenario.week.weekly_jobs();
        if scenario.ranges.iter().any(|range| range.input == Input::Shared(Shared::Jobs) && range.holds(jobs.0)) {
            scenario.week.jobs = Some(jobs);
        }
        let options = Options { draws: options.draws.clamp(1, MOST_DRAWS), ..options };
        let assumed = scenario.ranges.is_empty();
        let spans = if assumed {
            Span::assumed(&scenario)
        } else {
            scenario.ranges.iter().filter_map(|range| Span::new(&scenario, *range)).collect()
        };
        let columns = scenario.active().iter().map(|_| Vec::new()).chain([Vec::new()]).collect();
        let mut simulation = Self {
            scenario,
            pack,
            options,
            assumed,
            spans,
            drivers: Vec::new(),
            random: Rand32::new(options.seed),
            columns,
            wins: [0; MOST_DEALS],
            ties: 0,
            ahead: 0,
            behind: 0,
            ahead_earned: 0,
            carried: [0; MOST_DEALS],
        };
        for span in simulation.spans.clone() {
            let driver = simulation.driver(&span);
            let place = simulation.drivers.partition_point(|other| other.swing() >= driver.swing());
            simulation.drivers.insert(place, driver);
        }
        // A span of zero width takes no draw.
        simulation.spans.retain(|span| span.low < span.high);
        let draws = usize::try_from(options.draws).unwrap_or(0);
        simulation.columns.iter_mut().for_each(|column| column.reserve_exact(draws));
        Some(simulation)
    }

    /// Makes up to so many draws. True where there are more to make.
    pub fn step(&mut self, draws: u32) -> bool {
        for _ in 0..draws.min(self.options.draws - self.done()) {
            self.draw();
        }
        self.done() < self.options.draws
    }

    /// The spread of the draws so far; all is 0 before the first.
    pub fn spread(&self) -> Spread {
        let (lead, deals) = self.columns.split_last().map_or((Percentiles::default(), Vec::new()), |(lead, deals)| {
            (Percentiles::new(lead), deals.iter().map(|column| Percentiles::new(column)).collect())
        });
        let draws = self.done();
        let share = |count: u32| Money(i64::from(count)).as_ratio_of(Money(i64::from(draws)));
        let [first, second, third, fourth] = self.wins;
        let [wins @ .., ties] = apportioned([first, second, third, fourth, self.ties].map(i64::from), Ratio::ONE.0).map(Ratio);
        Spread {
            draws,
            assumed: self.assumed,
            wins: wins[..deals.len()].to_vec(),
            ties,
            carried: self.carried[..deals.len()].iter().map(|carried| share(*carried)).collect(),
            deals,
            lead,
            ahead: share(self.ahead),
            behind: share(self.behind),
            ahead_earned: share(self.ahead_earned),
            drivers: self.drivers.clone(),
        }
    }

    /// The number of draws made.
    fn done(&self) -> u32 {
        self.columns.first().and_then(|column| u32::try_from(column.len()).ok()).unwrap_or(0)
    }

    fn outcome(&self, place: usize) -> Outcome {
        let scenario = &self.scenario;
        Outcome::new(&scenario.week, &scenario.deals[place], &scenario.tax, self.pack)
    }

    fn driver(&mut self, span: &Span) -> Driver {
        let (from, to) = self.scenario.pair();
        let field = Field::from(span.input);
        let [low, high] = [span.low, span.high].map(|value| {
            field.write(&mut self.scenario, Value::Number(value));
            self.outcome(to).take_home() - self.outcome(from).take_home()
        });
        field.write(&mut self.scenario, Value::Number(span.likely));
        Driver { input: span.input, least: span.low, most: span.high, low, high }
    }

    /// One draw: each figure in turn, and each deal's take-home with them.
    fn draw(&mut self) {
        let (mut kept, mut earned) = ([Money::ZERO; MOST_DEALS], [false; MOST_DEALS]);
        let count = self.scenario.active().len();
        for (place, kept) in kept.iter_mut().enumerate().take(count) {
            for span in &self.spans {
                // A figure drawn for the first deal stays for the others, unless it is drawn anew.
                let drawn = match span.input {
                    Input::Shared(_) => place == 0 || !self.options.paired,
                    Input::Term(deal, _) => deal == place,
                    // No statement is uncertain.
                    Input::App(..) => false,
                };
                if drawn {
                    let value = span.at(self.random.rand_u32());
                    Field::from(span.input).write(&mut self.scenario, Value::Number(value));
                }
            }
            let outcome = self.outcome(place);
            earned[place] = funding::left(&self.scenario, place, &outcome) >= Money::ZERO;
            self.carried[place] += u32::from(earned[place]);
            *kept = outcome.take_home();
        }
        let (from, to) = self.scenario.pair();
        let lead = kept[to] - kept[from];
        self.ahead += u32::from(lead > Money::ZERO);
        self.behind += u32::from(lead < Money::ZERO);
        self.ahead_earned += u32::from(lead > Money::ZERO && earned[to]);
        let most = kept[..count].iter().max().copied().unwrap_or_default();
        let mut best = kept[..count].iter().enumerate().filter(|kept| *kept.1 == most);
        match (best.next(), best.next()) {
            (Some((place, _)), None) => self.wins[place] += 1,
            _ => self.ties += 1,
        }
        kept[..count].iter().chain([&lead]).zip(&mut self.columns).for_each(|(amount, column)| column.push(*amount));
    }
}
