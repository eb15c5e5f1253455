//! Every figure and choice of a scenario as one table: its key, kind and limits. Links, data files, forms and undo all go
//! through it, so a new field is one row here and its texts.

use crate::choice::Choice;
use crate::money::{Money, Price, Quantity, Ratio};
use crate::number::{self, Problem};
use crate::scenario::{Deal, Scenario, MOST_DEALS};
use crate::tax::TaxYear;

/// How a field is typed, stored and shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Pounds, to the penny.
    Money,
    /// Pounds for one unit, to a hundredth of a penny.
    Price,
    /// Pence for one unit, to a hundredth of a penny.
    Pence,
    /// Per cent, to four places.
    Percent,
    /// Hours, jobs, miles or weeks, to six places.
    Count,
    /// A small whole number.
    Whole,
    /// A tax year, written `2026-27`.
    Year,
    /// One of these words.
    Choice(&'static [&'static str]),
}

impl Kind {
    /// Digits after the point when typed.
    pub const fn decimals(self) -> u32 {
        match self {
            Self::Money | Self::Pence => 2,
            Self::Price | Self::Percent => 4,
            Self::Count => 6,
            Self::Whole | Self::Year | Self::Choice(_) => 0,
        }
    }

    /// Whether it is a figure rather than a choice.
    pub const fn is_number(self) -> bool {
        matches!(self, Self::Money | Self::Price | Self::Pence | Self::Percent | Self::Count)
    }
}

/// A field's key, kind and limits (in whole units as typed: pounds, pence, per cent, hours).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spec {
    /// The word that stands for it in links, data files, texts and the page. Never renamed, only added to.
    pub key: &'static str,
    /// How it is typed, stored and shown.
    pub kind: Kind,
    /// The least allowed.
    pub min: i64,
    /// The most allowed.
    pub max: i64,
    /// Whether it may be left empty.
    pub optional: bool,
}

/// What a field holds, in its own scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A figure, a year or a choice's place.
    Number(i64),
    /// Left empty.
    Nothing,
}

/// A typed place in the scenario that a [`Value`] can be read from and written to.
trait Slot {
    fn read(&self) -> Value;
    fn write(&mut self, value: i64);
    fn clear(&mut self) {}
}

macro_rules! slots {
    ($($name:ident),+) => {$(
        impl Slot for $name {
            fn read(&self) -> Value { Value::Number(self.0) }
            fn write(&mut self, value: i64) { self.0 = value; }
        }
    )+};
}
slots!(Money, Price, Ratio, Quantity);

impl Slot for Option<Money> {
    fn read(&self) -> Value {
        self.map_or(Value::Nothing, |money| Value::Number(money.0))
    }
    fn write(&mut self, value: i64) {
        *self = Some(Money(value));
    }
    fn clear(&mut self) {
        *self = None;
    }
}

impl Slot for u8 {
    fn read(&self) -> Value {
        Value::Number(i64::from(*self))
    }
    fn write(&mut self, value: i64) {
        *self = Self::try_from(value).unwrap_or(*self);
    }
}

impl Slot for TaxYear {
    fn read(&self) -> Value {
        Value::Number(i64::from(self.0))
    }
    fn write(&mut self, value: i64) {
        self.0 = u16::try_from(value).unwrap_or(self.0);
    }
}

impl<C: Choice> Slot for C {
    fn read(&self) -> Value {
        Value::Number(i64::try_from(self.index()).unwrap_or(0))
    }
    fn write(&mut self, value: i64) {
        if let Some(option) = usize::try_from(value).ok().and_then(|i| C::ALL.get(i)) {
            *self = *option;
        }
    }
}

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident of $owner:ident {
        $($variant:ident $key:literal $kind:ident $(<$choice:ident>)? $min:literal..$max:literal $($optional:ident)? => $($path:ident).+;)+
    })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $(#[doc = concat!("`", $key, "`")] $variant,)+ }

        impl $name {
            /// Every field, in the order of the link.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];
            /// Each field's specification, in the same order.
            pub const SPECS: &'static [Spec] = &[$(Spec {
                key: $key,
                kind: fields!(@kind $kind $($choice)?),
                min: $min,
                max: $max,
                optional: fields!(@optional $($optional)?),
            },)+];

            fn slot(self, owner: &$owner) -> &dyn Slot {
                match self { $(Self::$variant => &owner.$($path).+,)+ }
            }

            fn slot_mut(self, owner: &mut $owner) -> &mut dyn Slot {
                match self { $(Self::$variant => &mut owner.$($path).+,)+ }
            }
        }
    )+};
    (@kind Choice $choice:ident) => { Kind::Choice(<crate::choice::$choice as Choice>::WORDS) };
    (@kind $kind:ident) => { Kind::$kind };
    (@optional optional) => { true };
    (@optional) => { false };
}

fields! {
    /// A figure or choice that holds for every deal.
    Shared of Scenario {
        Year "year" Year 2000..2100 => tax.year;
        Nation "nation" Choice<Nation> 0..0 => tax.nation;
        Wages "wages" Money 0..1_000_000 => tax.wages;
        Deduction "deduction" Choice<Deduction> 0..0 => tax.deduction;
        Vehicle "vehicle" Choice<Vehicle> 0..0 => tax.vehicle;
        Age "age" Choice<Age> 0..0 => tax.age;
        Hours "hours" Count 1..168 => week.hours;
        Busy "busy" Percent 1..100 => week.busy;
        Unpaid "unpaid" Count 0..100 => week.unpaid;
        Weeks "weeks" Count 1..52 => week.weeks;
        SoldBy "sold-by" Choice<SoldBy> 0..0 => week.sold_by;
        Price "price" Price 0..10_000 => week.price;
        PriceIs "price-is" Choice<PriceIs> 0..0 => week.price_is;
        Jobs "jobs" Count 0..10_000 => week.jobs;
        Tips "tips" Money 0..10_000 => week.tips;
        Miles "miles" Count 0..10_000 => week.miles;
        MilesFollow "miles-follow" Choice<MilesFollow> 0..0 => week.miles_follow;
        MileCost "mile-cost" Pence 0..1_000 => week.mile_cost;
        VehicleCosts "vehicle-costs" Money 0..10_000 => week.vehicle_costs;
        OtherCosts "other-costs" Money 0..10_000 => week.other_costs;
        Deals "deals" Whole 2..4 => count;
        From "from" Whole 1..4 => from;
        To "to" Whole 1..4 => to;
    }

    /// A figure or choice of one deal.
    Term of Deal {
        Kind "kind" Choice<Kind> 0..0 => kind;
        Fee "fee" Percent 0..100 => fee.rate;
        SecondFrom "second-from" Money 0..100_000 optional => fee.second_from;
        SecondFee "second-fee" Percent 0..100 => fee.second_rate;
        ThirdFrom "third-from" Money 0..100_000 optional => fee.third_from;
        ThirdFee "third-fee" Percent 0..100 => fee.third_rate;
        Cap "cap" Money 0..10_000 optional => fee.weekly_cap;
        JobFee "job-fee" Money 0..1_000 => per_job;
        Flat "flat" Money 0..100_000 => flat.amount;
        FlatEvery "flat-every" Choice<Every> 0..0 => flat.every;
        CustomerFee "customer-fee" Percent 0..100 => customer_percent;
        CustomerAmount "customer-amount" Price 0..1_000 => customer_amount;
        Volume "volume" Percent 0..1_000 => volume;
        PriceLevel "price-level" Percent 0..1_000 => price;
        CarriesMiles "carries-miles" Percent 0..100 => carries_miles;
        CarriesWeekly "carries-weekly" Percent 0..100 => carries_weekly;
        Share "share" Money 0..100_000 => membership.share;
        Subscription "subscription" Money 0..100_000 => membership.subscription.amount;
        SubscriptionEvery "subscription-every" Choice<Every> 0..0 => membership.subscription.every;
        Dividend "dividend" Percent 0..100 => membership.dividend;
        Label "label" Whole 0..4 => label;
    }
}

/// One field of a scenario: shared, or a deal's (its place from 0).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// It holds for every deal.
    Shared(Shared),
    /// It belongs to the deal at this place.
    Term(usize, Term),
}

impl Field {
    /// Every field of the first `deals` deals, in the order of the link.
    pub fn all(deals: usize) -> impl Iterator<Item = Self> {
        let terms = (0..deals).flat_map(|deal| Term::ALL.iter().map(move |term| Self::Term(deal, *term)));
        Shared::ALL.iter().map(|shared| Self::Shared(*shared)).chain(terms)
    }

    /// The field that a key (`hours`, `2.fee`) stands for.
    pub fn from_key(key: &str) -> Option<Self> {
        if let Some((deal, term)) = key.split_once('.') {
            let deal = deal.parse::<usize>().ok().filter(|n| deal.len() == 1 && (1..=MOST_DEALS).contains(n))?;
            return Term::ALL.iter().find(|t| Self::Term(0, **t).spec().key == term).map(|t| Self::Term(deal - 1, *t));
        }
        Shared::ALL.iter().map(|s| Self::Shared(*s)).find(|f| f.spec().key == key)
    }

    /// The key of this field in links and data files: `hours`, `2.fee`.
    pub fn key(self) -> String {
        match self {
            Self::Shared(_) => self.spec().key.to_owned(),
            Self::Term(deal, _) => format!("{}.{}", deal + 1, self.spec().key),
        }
    }

    /// Its kind and limits.
    pub fn spec(self) -> &'static Spec {
        match self {
            Self::Shared(shared) => &Shared::SPECS[shared as usize],
            Self::Term(_, term) => &Term::SPECS[term as usize],
        }
    }

    /// What the scenario holds there.
    pub fn get(self, scenario: &Scenario) -> Value {
        match self {
            Self::Shared(shared) => shared.slot(scenario).read(),
            Self::Term(deal, term) => term.slot(&scenario.deals[deal]).read(),
        }
    }

    /// The same as plain text: what a link or a data file would say.
    pub fn plain(self, scenario: &Scenario) -> String {
        self.write_plain(self.get(scenario))
    }

    /// A value of this field as plain text.
    pub fn write_plain(self, value: Value) -> String {
        let Value::Number(number) = value else { return String::new() };
        match self.spec().kind {
            Kind::Choice(words) => {
                usize::try_from(number).ok().and_then(|i| words.get(i)).map_or_else(String::new, |word| (*word).to_owned())
            }
            Kind::Year => TaxYear(u16::try_from(number).unwrap_or(0)).label(),
            kind => number::plain(number, kind.decimals()),
        }
    }

    /// Reads `text` as a value for this field.
    ///
    /// # Errors
    /// The [`Problem`] with it, for the reader.
    pub fn read(self, text: &str) -> Result<Value, Problem> {
        let spec = self.spec();
        match spec.kind {
            Kind::Choice(words) => words
                .iter()
                .position(|word| *word == text)
                .and_then(|i| i64::try_from(i).ok())
                .map(Value::Number)
                .ok_or(Problem::NoSuchChoice),
            Kind::Year => TaxYear::parse(text)
                .map(|year| i64::from(year.0))
                .filter(|year| (spec.min..=spec.max).contains(year))
                .map(Value::Number)
                .ok_or(Problem::NoSuchChoice),
            _ if spec.optional && text.trim().is_empty() => Ok(Value::Nothing),
            kind => {
                let scale = 10_i64.pow(kind.decimals());
                let (min, max) = (spec.min * scale, spec.max * scale);
                match number::parse(text, kind.decimals())? {
                    n if n < min => Err(Problem::TooSmall { min }),
                    n if n > max => Err(Problem::TooLarge { max }),
                    n => Ok(Value::Number(n)),
                }
            }
        }
    }

    /// Writes a value that [`Field::read`] gave into the scenario.
    pub fn put(self, scenario: &mut Scenario, value: Value) {
        let slot = match self {
            Self::Shared(shared) => shared.slot_mut(scenario),
            Self::Term(deal, term) => term.slot_mut(&mut scenario.deals[deal]),
        };
        match value {
            Value::Number(number) => slot.write(number),
            Value::Nothing => slot.clear(),
        }
    }

    /// Reads `text` and writes it into the scenario.
    ///
    /// # Errors
    /// As [`Field::read`]; the scenario is then as it was.
    pub fn set(self, scenario: &mut Scenario, text: &str) -> Result<(), Problem> {
        self.read(text).map(|value| self.put(scenario, value))
    }
}
