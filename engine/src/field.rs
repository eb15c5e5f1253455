//! Every figure and choice of a scenario as one table: key, kind and limits. Links, data files, forms and undo all go through the
//! table, so a new field is one row here and its texts.

use crate::choice::{Choice, Currency};
use crate::money::{Money, Price, Quantity, Ratio};
use crate::number::{self, Number, Problem, Unit};
use crate::scenario::{AppStatement, Deal, Range, Scenario, MOST_APPS, MOST_DEALS};
use crate::tax::TaxYear;

/// Kind of a field: how its value is typed, stored and shown.
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
    /// A choice: the place of a word in this list.
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

    /// True where the kind is a figure rather than a choice, a year or a whole number.
    pub const fn is_number(self) -> bool {
        matches!(self, Self::Money | Self::Price | Self::Pence | Self::Percent | Self::Count)
    }
}

/// A field's key, kind and limits (in whole units as typed: pounds, pence, per cent, hours).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spec {
    /// The key: the word for the field in links, data files, texts and the page. Never renamed, only added to.
    pub key: &'static str,
    /// The kind: how the value is typed, stored and shown.
    pub kind: Kind,
    /// The least value allowed, in whole units as typed.
    pub min: i64,
    /// The most allowed, in whole units as typed.
    pub max: i64,
    /// True where the field may be left empty.
    pub optional: bool,
}

impl Spec {
    /// Reads `text` as a number for a field of this kind.
    ///
    /// # Errors
    /// The errors of [`Number::read`], [`Problem::OtherCurrency`] for an amount of another money, and [`Problem::NotANumber`] for
    /// a number with the sign of another unit than the kind's, whatever its digits are.
    pub fn number(&self, text: &str, currency: Currency) -> Result<Number, Problem> {
        let is_amount = matches!(self.kind, Kind::Money | Kind::Price | Kind::Pence);
        match Number::read(text) {
            Ok(Number { unit: Some(Unit::Money(other)), .. }) if is_amount && other != currency => Err(Problem::OtherCurrency),
            Ok(Number { unit: Some(Unit::Money(_) | Unit::Pence), .. }) | Err(Problem::OtherCurrency) if !is_amount => {
                Err(Problem::NotANumber)
            }
            Ok(Number { unit: Some(Unit::Percent), .. }) if self.kind != Kind::Percent => Err(Problem::NotANumber),
            read => read,
        }
    }

    /// A number in this field's scale: `50p` is half a pound where pounds belong, `£0.50` is 50 where pence do.
    pub fn held(&self, number: &Number) -> i64 {
        let decimals = self.kind.decimals();
        number.scaled(match (self.kind, number.unit) {
            (Kind::Money | Kind::Price, Some(Unit::Pence)) => decimals - 2,
            (Kind::Pence, Some(Unit::Money(_))) => decimals + 2,
            _ => decimals,
        })
    }

    /// A number in this field's scale, if the field takes it.
    ///
    /// # Errors
    /// [`Problem::TooSmall`] or [`Problem::TooLarge`].
    pub fn within(&self, held: i64) -> Result<i64, Problem> {
        let scale = 10_i64.pow(self.kind.decimals());
        match (self.min * scale, self.max * scale) {
            (min, _) if held < min => Err(Problem::TooSmall { min }),
            (_, max) if held > max => Err(Problem::TooLarge { max }),
            _ => Ok(held),
        }
    }
}

/// A field's value, in the field's own scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A figure, a year or a choice's place.
    Number(i64),
    /// None: the field is left empty.
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

macro_rules! optional_slots {
    ($($name:ident),+) => {$(
        impl Slot for Option<$name> {
            fn read(&self) -> Value { self.map_or(Value::Nothing, |held| Value::Number(held.0)) }
            fn write(&mut self, value: i64) { *self = Some($name(value)); }
            fn clear(&mut self) { *self = None; }
        }
    )+};
}
optional_slots!(Money, Ratio, Quantity);

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
            /// The specification of each field, in the order of [`Self::ALL`].
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
        OtherProfit "other-profit" Money 0..1_000_000 => tax.other_profit;
        Deduction "deduction" Choice<Deduction> 0..0 => tax.deduction;
        Vehicle "vehicle" Choice<Vehicle> 0..0 => tax.vehicle;
        Age "age" Choice<Age> 0..0 => tax.age;
        Loan "loan" Choice<Loan> 0..0 => tax.loan;
        Postgraduate "postgraduate" Choice<YesNo> 0..0 => tax.postgraduate;
        OwnPension "own-pension" Money 0..5_000 => tax.own_pension;
        OptedOut "opted-out" Choice<YesNo> 0..0 => tax.opted_out;
        BeforeTax "before-tax" Choice<YesNo> 0..0 => tax.before_tax;
        UcAward "uc-award" Money 0..10_000 optional => tax.credit.award;
        UcWorkAllowance "uc-work-allowance" Choice<WorkAllowance> 0..0 => tax.credit.work_allowance;
        UcStartUp "uc-start-up" Choice<YesNo> 0..0 => tax.credit.start_up;
        UcExpectedHours "uc-expected-hours" Count 0..35 => tax.credit.expected_hours;
        Hours "hours" Count 1..168 => week.hours;
        Busy "busy" Percent 1..100 => week.busy;
        Unpaid "unpaid" Count 0..100 => week.unpaid;
        Weeks "weeks" Count 1..52 => week.weeks;
        SickDays "sick-days" Count 0..260 => week.sick_days;
        SoldBy "sold-by" Choice<SoldBy> 0..0 => week.sold_by;
        Price "price" Price 0..10_000 => week.price;
        PriceIs "price-is" Choice<PriceIs> 0..0 => week.price_is;
        Jobs "jobs" Count 0..10_000 optional => week.jobs;
        JobsAnHour "jobs-an-hour" Count 0..1_000 => week.jobs_an_hour;
        QuietWeeks "quiet-weeks" Percent 0..90 => week.quiet.weeks;
        QuietJobsAnHour "quiet-jobs-an-hour" Count 0..1_000 optional => week.quiet.jobs_an_hour;
        QuietBusy "quiet-busy" Percent 0..100 optional => week.quiet.busy;
        Tips "tips" Money 0..10_000 => week.tips;
        Miles "miles" Count 0..10_000 => week.miles;
        MilesFollow "miles-follow" Choice<MilesFollow> 0..0 => week.miles_follow;
        VehicleCostBy "vehicle-cost-by" Choice<VehicleCostBy> 0..0 => week.vehicle_cost_by;
        MileCost "mile-cost" Pence 0..1_000 => week.mile_cost;
        VehicleCosts "vehicle-costs" Money 0..10_000 => week.vehicle_costs;
        Fuel "fuel" Money 0..100_000 => week.vehicle_items.fuel.amount;
        FuelEvery "fuel-every" Choice<Every> 0..0 => week.vehicle_items.fuel.every;
        Servicing "servicing" Money 0..100_000 => week.vehicle_items.servicing.amount;
        ServicingEvery "servicing-every" Choice<Every> 0..0 => week.vehicle_items.servicing.every;
        Insurance "insurance" Money 0..100_000 => week.vehicle_items.insurance.amount;
        InsuranceEvery "insurance-every" Choice<Every> 0..0 => week.vehicle_items.insurance.every;
        Rent "rent" Money 0..100_000 => week.vehicle_items.rent.amount;
        RentEvery "rent-every" Choice<Every> 0..0 => week.vehicle_items.rent.every;
        Licence "licence" Money 0..100_000 => week.vehicle_items.licence.amount;
        LicenceEvery "licence-every" Choice<Every> 0..0 => week.vehicle_items.licence.every;
        Phone "phone" Money 0..100_000 => week.vehicle_items.phone.amount;
        PhoneEvery "phone-every" Choice<Every> 0..0 => week.vehicle_items.phone.every;
        OtherCosts "other-costs" Money 0..10_000 => week.other_costs;
        Deals "deals" Whole 2..4 => count;
        From "from" Whole 1..4 => from;
        To "to" Whole 1..4 => to;
        Currency "currency" Choice<Currency> 0..0 => currency;
        Goal "goal" Money 0..1_000_000 => goal.amount;
        GoalEvery "goal-every" Choice<Every> 0..0 => goal.every;
        GoalBy "goal-by" Choice<Lever> 0..0 => goal.by;
        GoalDeal "goal-deal" Whole 1..4 => goal.deal;
        Years "years" Whole 1..10 => growth.years;
        PriceDrift "price-drift" Percent -20..20 => growth.prices;
        CostDrift "cost-drift" Percent -20..20 => growth.costs;
        FeeDrift "fee-drift" Percent -20..20 => growth.fees;
        WageDrift "wage-drift" Percent -20..20 => growth.wages;
        RateDrift "rate-drift" Percent -20..20 => growth.rates;
        MinimumWageDrift "minimum-wage-drift" Percent -20..20 => growth.minimum_wage;
        Inflation "inflation" Percent -20..20 => growth.inflation;
        CoopLinked "coop-linked" Choice<YesNo> 0..0 => coop.linked;
        CoopMembers "coop-members" Count 0..1_000_000 => coop.members;
        CoopActive "coop-active" Percent 0..100 => coop.active;
        CoopSales "coop-sales" Money 0..1_000_000 => coop.sales;
        CoopFee "coop-fee" Percent 0..100 => coop.fee;
        CoopSubscription "coop-subscription" Money 0..100_000 => coop.subscription;
        CoopContractHours "coop-contract-hours" Count 0..10_000_000 => coop.contract_hours;
        CoopContractPrice "coop-contract-price" Price 0..10_000 => coop.contract_price;
        CoopStaff "coop-staff" Money 0..100_000_000 => coop.staff;
        CoopSoftware "coop-software" Money 0..100_000_000 => coop.software;
        CoopSoftwareShare "coop-software-share" Percent 0..100 => coop.software_share;
        CoopPayments "coop-payments" Percent 0..100 => coop.payments;
        CoopInsurance "coop-insurance" Money 0..100_000_000 => coop.insurance;
        CoopPremises "coop-premises" Money 0..100_000_000 => coop.premises;
        CoopOther "coop-other" Money 0..100_000_000 => coop.other;
        CoopStart "coop-start" Money 0..100_000_000 => coop.start;
        CoopShares "coop-shares" Money 0..100_000_000 => coop.shares;
        CoopShareInterest "coop-share-interest" Percent 0..100 => coop.share_interest;
        CoopLoan "coop-loan" Money 0..100_000_000 => coop.loan;
        CoopLoanRate "coop-loan-rate" Percent 0..100 => coop.loan_rate;
        CoopLoanYears "coop-loan-years" Whole 1..30 => coop.loan_years;
        CoopGrant "coop-grant" Money 0..100_000_000 => coop.grant;
        CoopReserves "coop-reserves" Percent 0..100 => coop.reserves;
        CoopDividendBy "coop-dividend-by" Choice<DividendBy> 0..0 => coop.dividend_by;
        CoopGrowth "coop-growth" Percent -50..100 => coop.growth;
        Entry "entry" Choice<Entry> 0..0 => week.mine.entry;
        StatementOf "statement-of" Choice<StatementPeriod> 0..0 => week.mine.every;
        StatementDays "statement-days" Count 1..7 => week.mine.days;
        StatementDeal "statement-deal" Whole 1..4 => week.mine.deal;
        Apps "apps" Whole 1..4 => week.mine.count;
        Overlap "overlap" Count 0..744 => week.mine.overlap;
        TripMinutes "trip-minutes" Count 1..1_440 optional => week.mine.trip_minutes;
    }

    /// A figure on one app's statement.
    AppFigure of AppStatement {
        Fares "fares" Money 0..100_000 => fares;
        Fee "fee" Money 0..100_000 optional => fee;
        Rate "rate" Percent 0..100 => rate;
        Jobs "jobs" Count 0..10_000 => jobs;
        Tips "tips" Money 0..10_000 => tips;
        Hours "hours" Count 0..744 => hours;
    }

    /// A figure or choice of one deal.
    Term of Deal {
        Kind "kind" Choice<Kind> 0..0 => kind;
        Status "status" Choice<Status> 0..0 => status;
        Basis "basis" Choice<Basis> 0..0 => basis;
        Wage "wage" Price 0..1_000 => wage.rate;
        WageHours "wage-hours" Choice<HoursOf> 0..0 => wage.hours;
        MinimumHours "minimum-hours" Choice<HoursOf> 0..0 => rights.minimum_hours;
        Guarantee "guarantee" Price 0..1_000 => guarantee.rate;
        GuaranteeHours "guarantee-hours" Choice<HoursOf> 0..0 => guarantee.hours;
        GuaranteeMile "guarantee-mile" Pence 0..1_000 => guarantee.mile;
        Leave "leave" Count 0..51 optional => rights.leave;
        EmployerPension "employer-pension" Percent 0..100 optional => rights.employer_pension;
        EmploymentAllowance "employment-allowance" Percent 0..100 => rights.employment_allowance;
        Fee "fee" Percent 0..100 => fee.rate;
        BandsOf "bands-of" Choice<BandsOf> 0..0 => fee.bands_of;
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
        ShareInterest "share-interest" Percent 0..100 => membership.share_interest;
        Dividend "dividend" Percent 0..100 => membership.dividend;
        DividendAmount "dividend-amount" Money 0..100_000 => membership.dividend_amount;
        Label "label" Whole 0..4 => label;
    }
}

impl Shared {
    /// The fields of statements besides those of each app: no figure of the week, but what its figures follow from.
    pub const OF_STATEMENTS: [Self; 7] =
        [Self::Entry, Self::StatementOf, Self::StatementDays, Self::StatementDeal, Self::Apps, Self::Overlap, Self::TripMinutes];
}

/// A figure or choice as it stands in a scenario: shared, or a deal's (its place from 0).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Input {
    /// A figure or choice that holds for every deal.
    Shared(Shared),
    /// A term of the deal at this place, from 0.
    Term(usize, Term),
    /// A figure on the statement of the app at this place, from 0.
    App(usize, AppFigure),
}

/// One field of a scenario: a figure or choice, or the least or the most that a figure could be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// A figure or choice that holds for every deal.
    Shared(Shared),
    /// A term of the deal at this place, from 0.
    Term(usize, Term),
    /// A figure on the statement of the app at this place, from 0.
    App(usize, AppFigure),
    /// The least that a figure could be.
    Low(Input),
    /// The most that a figure could be.
    High(Input),
}

impl From<Input> for Field {
    fn from(input: Input) -> Self {
        match input {
            Input::Shared(shared) => Self::Shared(shared),
            Input::Term(deal, term) => Self::Term(deal, term),
            Input::App(app, figure) => Self::App(app, figure),
        }
    }
}

impl Input {
    /// Every figure and choice of all that is shared, of the apps and of the first `deals` deals, in the order of the link.
    pub fn all(deals: usize) -> impl Iterator<Item = Self> {
        (0..Self::count(deals)).map(Self::at)
    }

    /// The number of figures and choices with this many deals.
    const fn count(deals: usize) -> usize {
        FIRST_TERM + deals * Term::ALL.len()
    }

    /// The figure or choice at a place in the order of the link, from 0. Counting is a third of the code of iterators in a chain.
    fn at(place: usize) -> Self {
        let (figures, terms) = (AppFigure::ALL.len(), Term::ALL.len());
        if let Some(shared) = Shared::ALL.get(place) {
            Self::Shared(*shared)
        } else if place < FIRST_TERM {
            let place = place - Shared::ALL.len();
            Self::App(place / figures, AppFigure::ALL[place % figures])
        } else {
            let place = place - FIRST_TERM;
            Self::Term(place / terms, Term::ALL[place % terms])
        }
    }

    /// True where the figure may have a range. What a statement says is known.
    pub fn has_range(self) -> bool {
        !matches!(self, Self::App(..)) && Field::from(self).spec().kind.is_number()
    }

    /// The figure's value as the scenario reckons, in its own scale. Jobs a week that are left empty follow from jobs an hour;
    /// where they are entered, jobs an hour follow from them. [`Value::Nothing`] for any other field left empty.
    pub fn now(self, scenario: &Scenario) -> Value {
        match self {
            Self::Shared(Shared::Jobs) => Value::Number(scenario.week.weekly_jobs().0),
            Self::Shared(Shared::JobsAnHour) => Value::Number(scenario.week.hourly_jobs().0),
            input => Field::from(input).get(scenario),
        }
    }

    /// The figure or choice that a key (`hours`, `2.fee`, `app-1.fares`) stands for.
    pub fn from_key(key: &str) -> Option<Self> {
        if let Some((owner, term)) = key.split_once('.') {
            let place = |number: &str, most| number.parse().ok().filter(|n| number.len() == 1 && (1..=most).contains(n));
            if let Some(app) = owner.strip_prefix(APP) {
                let app: usize = place(app, MOST_APPS)?;
                return AppFigure::ALL.iter().find(|f| AppFigure::SPECS[**f as usize].key == term).map(|f| Self::App(app - 1, *f));
            }
            let deal: usize = place(owner, MOST_DEALS)?;
            return Term::ALL.iter().find(|t| Term::SPECS[**t as usize].key == term).map(|t| Self::Term(deal - 1, *t));
        }
        Shared::ALL.iter().find(|s| Shared::SPECS[**s as usize].key == key).map(|s| Self::Shared(*s))
    }
}

/// The place of the first deal's first term in the order of the link, from 0: behind all that is shared and every app.
const FIRST_TERM: usize = Shared::ALL.len() + MOST_APPS * AppFigure::ALL.len();
/// The beginning of the keys of an app's figures, before its number: `app-1.fares`.
const APP: &str = "app-";
const LOW: &str = ".low";
const HIGH: &str = ".high";

impl Field {
    /// Every field of the first `deals` deals, in the order of the link.
    pub fn all(deals: usize) -> impl Iterator<Item = Self> {
        let inputs = Input::count(deals);
        (0..3 * inputs).filter_map(move |place| match place.checked_sub(inputs) {
            None => Some(Input::at(place).into()),
            // Two edges for each.
            Some(edge) => {
                let input = Some(Input::at(edge / 2)).filter(|input| input.has_range())?;
                Some(if edge % 2 == 0 { Self::Low(input) } else { Self::High(input) })
            }
        })
    }

    /// The field that a key (`hours`, `2.fee`, `2.fee.low`) stands for.
    pub fn from_key(key: &str) -> Option<Self> {
        let edge = |key: &str| Input::from_key(key).filter(|input| input.has_range());
        if let Some(key) = key.strip_suffix(LOW) {
            return edge(key).map(Self::Low);
        }
        if let Some(key) = key.strip_suffix(HIGH) {
            return edge(key).map(Self::High);
        }
        Input::from_key(key).map(Self::from)
    }

    /// The key of this field in links and data files: `hours`, `2.fee`, `app-1.fares`, `2.fee.low`.
    pub fn key(self) -> String {
        match self {
            Self::Shared(_) => self.spec().key.to_owned(),
            Self::Term(deal, _) => format!("{}.{}", deal + 1, self.spec().key),
            Self::App(app, _) => format!("{APP}{}.{}", app + 1, self.spec().key),
            Self::Low(input) => Self::from(input).key() + LOW,
            Self::High(input) => Self::from(input).key() + HIGH,
        }
    }

    /// The figure or choice itself: for the least or the most that a figure could be, that figure.
    pub fn input(self) -> Input {
        match self {
            Self::Shared(shared) => Input::Shared(shared),
            Self::Term(deal, term) => Input::Term(deal, term),
            Self::App(app, figure) => Input::App(app, figure),
            Self::Low(input) | Self::High(input) => input,
        }
    }

    /// Digits after the point that people read, where a figure is reckoned rather than typed.
    pub fn shown(self) -> u32 {
        match (self.spec().kind, self.input()) {
            (Kind::Money | Kind::Price | Kind::Pence, _) | (_, Input::Shared(Shared::JobsAnHour | Shared::QuietJobsAnHour)) => 2,
            (Kind::Percent | Kind::Count, _) => 1,
            (Kind::Whole | Kind::Year | Kind::Choice(_), _) => 0,
        }
    }

    /// True where the field may be left empty.
    pub fn is_optional(self) -> bool {
        matches!(self, Self::Low(_) | Self::High(_)) || self.spec().optional
    }

    /// The specification of the field: key, kind and limits. An edge of a range has its figure's.
    pub fn spec(self) -> &'static Spec {
        match self.input() {
            Input::Shared(shared) => &Shared::SPECS[shared as usize],
            Input::Term(_, term) => &Term::SPECS[term as usize],
            Input::App(_, figure) => &AppFigure::SPECS[figure as usize],
        }
    }

    /// The most that the scenario's other figures leave to this one, in its own scale: a statement has no more hours than its period,
    /// two apps are open at once for no longer than the one that was open for less, and no deal fills more than a week. `None` where the
    /// [`Spec`] alone sets limits.
    pub fn most_in(self, scenario: &Scenario) -> Option<i64> {
        let mine = &scenario.week.mine;
        match self {
            Self::Term(_, Term::Volume) => Some(scenario.week.most_volume().0),
            Self::App(_, AppFigure::Hours) => Some(mine.every.most_hours().0),
            Self::Shared(Shared::Overlap) => Some(mine.most_overlap().0),
            _ => None,
        }
    }

    /// The most that a scenario's other figures leave to this one, where it is more, so that the most counts in its place.
    pub fn exceeded_in(self, scenario: &Scenario) -> Option<i64> {
        self.most_in(scenario).filter(|most| matches!(self.get(scenario), Value::Number(value) if value > *most))
    }

    /// The field's value in a scenario; [`Value::Nothing`] where it is empty.
    pub fn get(self, scenario: &Scenario) -> Value {
        match self {
            Self::Shared(shared) => shared.slot(scenario).read(),
            Self::Term(deal, term) => term.slot(&scenario.deals[deal]).read(),
            Self::App(app, figure) => figure.slot(&scenario.week.mine.apps[app]).read(),
            Self::Low(input) => edge(scenario, input, |range| range.low),
            Self::High(input) => edge(scenario, input, |range| range.high),
        }
    }

    /// The field's value in a scenario as plain text, as links and data files write it.
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

    /// Reads `text` as a value for this field, amounts in pounds.
    ///
    /// # Errors
    /// The [`Problem`] of the text, for the reader.
    pub fn read(self, text: &str) -> Result<Value, Problem> {
        self.read_in(text, Currency::Pounds)
    }

    /// Reads `text` as a value for this field, amounts in the scenario's `currency`.
    ///
    /// # Errors
    /// The errors of [`Field::read`].
    pub fn read_in(self, text: &str, currency: Currency) -> Result<Value, Problem> {
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
            _ if self.is_optional() && text.chars().all(|c| c.is_whitespace() || number::is_unseen(c)) => Ok(Value::Nothing),
            _ => {
                let number = self.number(text, currency)?;
                spec.within(spec.held(&number)).map(Value::Number)
            }
        }
    }

    /// Reads `text` as [`Field::read_in`] does, while it is being typed: whoever types `1,200` has not meant 1.2 on the way.
    ///
    /// # Errors
    /// The errors of [`Field::read`], and [`Problem::Unfinished`] for a number that may still become thousands that the field
    /// takes.
    pub fn read_typing(self, text: &str, currency: Currency) -> Result<Value, Problem> {
        let (spec, value) = (self.spec(), self.read_in(text, currency));
        if let (Kind::Choice(_) | Kind::Year, _) | (_, Ok(Value::Nothing)) = (spec.kind, &value) {
            return value;
        }
        let number = self.number(text, currency)?;
        match number.thousands() {
            Some(thousands) if spec.within(spec.held(&thousands)).is_ok() => Err(Problem::Unfinished { value: spec.held(&number) }),
            _ => value,
        }
    }

    /// Writes a value that [`Field::read`] gave into the scenario. What follows from statements follows at once.
    pub fn put(self, scenario: &mut Scenario, value: Value) {
        self.write(scenario, value);
        if matches!(self, Self::Shared(_) | Self::App(..)) && scenario.leads(self.input()) {
            scenario.follow();
        }
    }

    /// Writes a value into the scenario, and no figure that follows from it: for draws of several figures, each of which is to stay,
    /// and for several values that come together, before [`Scenario::follow`].
    pub fn write(self, scenario: &mut Scenario, value: Value) {
        let slot = match self {
            Self::Shared(shared) => shared.slot_mut(scenario),
            Self::Term(deal, term) => term.slot_mut(&mut scenario.deals[deal]),
            Self::App(app, figure) => figure.slot_mut(&mut scenario.week.mine.apps[app]),
            Self::Low(input) => return put_edge(scenario, input, value, |range| &mut range.low),
            Self::High(input) => return put_edge(scenario, input, value, |range| &mut range.high),
        };
        match value {
            Value::Number(number) => slot.write(number),
            Value::Nothing => slot.clear(),
        }
    }

    /// Writes a value as the last word on the matter: like [`Field::put`], but with jobs an hour any jobs a week that were
    /// entered are dropped, so that they follow again.
    pub fn say(self, scenario: &mut Scenario, value: Value) {
        if self == Self::Shared(Shared::JobsAnHour) {
            scenario.week.jobs = None;
        }
        self.put(scenario, value);
    }

    /// Reads `text` and writes it into the scenario.
    ///
    /// # Errors
    /// The errors of [`Field::read`]; the scenario is then unchanged.
    pub fn set(self, scenario: &mut Scenario, text: &str) -> Result<(), Problem> {
        self.read_in(text, scenario.currency).map(|value| self.put(scenario, value))
    }
}

/// The least or the most that a figure could be.
fn edge(scenario: &Scenario, input: Input, of: fn(&Range) -> Option<i64>) -> Value {
    scenario.ranges.iter().find(|range| range.input == input).and_then(of).map_or(Value::Nothing, Value::Number)
}

/// Writes one edge of a figure's range. A range without either edge is removed; ranges stay in the order of their fields.
fn put_edge(scenario: &mut Scenario, input: Input, value: Value, of: fn(&mut Range) -> &mut Option<i64>) {
    let ranges = &mut scenario.ranges;
    let place = ranges.partition_point(|range| range.input < input);
    if ranges.get(place).is_none_or(|range| range.input != input) {
        ranges.insert(place, Range { input, low: None, high: None });
    }
    *of(&mut ranges[place]) = match value {
        Value::Number(number) => Some(number),
        Value::Nothing => None,
    };
    ranges.retain(|range| range.low.is_some() || range.high.is_some());
}
