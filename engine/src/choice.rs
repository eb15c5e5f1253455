//! The choices a reader makes from a list, each with the short word that stands for it in links and data files.

use crate::money::Quantity;

/// A closed list of options. The words are part of the link format: never rename one, only add.
pub trait Choice: Copy + PartialEq + Sized + 'static {
    /// Every option, in the order shown.
    const ALL: &'static [Self];
    /// The word of each option, in the order of [`Self::ALL`].
    const WORDS: &'static [&'static str];

    /// The option's place in [`Self::ALL`].
    fn index(self) -> usize {
        Self::ALL.iter().position(|option| *option == self).unwrap_or(0)
    }
}

macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident { $($(#[$option_doc:meta])* $option:ident = $word:literal,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$option_doc])* $option,)+ }

        impl Choice for $name {
            const ALL: &'static [Self] = &[$(Self::$option,)+];
            const WORDS: &'static [&'static str] = &[$($word,)+];
        }
    )+};
}

choices! {
    /// Nation: where the reader pays income tax.
    Nation {
        /// Welsh rates of income tax.
        #[default] Wales = "wales",
        /// The United Kingdom's rates.
        England = "england",
        /// Scottish rates and bands.
        Scotland = "scotland",
        /// The United Kingdom's rates.
        NorthernIreland = "northern-ireland",
    }

    /// Deduction: how a self-employed worker's expenses reduce turnover before tax.
    Deduction {
        /// Whichever of the three other options leaves the worker most.
        #[default] Best = "best",
        /// Actual costs.
        Actual = "actual",
        /// Simplified expenses: a flat rate a mile, with the costs that the rate does not already cover.
        Mileage = "mileage",
        /// The £1,000 trading allowance instead of all expenses.
        Allowance = "allowance",
    }

    /// Vehicle that the miles are driven or ridden on; decides the simplified rate.
    Vehicle {
        /// A car or van.
        #[default] Car = "car",
        /// A motorcycle or moped.
        Motorcycle = "motorcycle",
        /// A bicycle, or a legal electrically assisted one.
        Bicycle = "bicycle",
        /// A purpose-built taxi: simplified mileage is not allowed.
        Taxi = "taxi",
        /// No vehicle of the worker's own.
        Nothing = "none",
    }

    /// The age bands of the minimum wage.
    Age {
        /// 21 and over: the National Living Wage.
        #[default] Adult = "21",
        /// 18 to 20.
        Young = "18",
        /// 16 or 17.
        Under18 = "16",
        /// An apprentice under 19 or in the first year.
        Apprentice = "apprentice",
    }

    /// Unit of sale that one price buys.
    SoldBy {
        /// An hour with a customer.
        #[default] Hour = "hour",
        /// A job.
        Job = "job",
    }

    /// Way in which the week is entered.
    Entry {
        /// By the hour or by the job: hours, jobs and prices are figures of their own.
        #[default] Figures = "figures",
        /// From pay statements: hours, jobs, prices and the platform's fee follow from what they say.
        Statement = "statement",
    }

    /// Period that a pay statement is for.
    StatementPeriod {
        /// A day worked.
        Day = "day",
        /// A week worked.
        #[default] Week = "week",
        /// Four weeks worked.
        FourWeeks = "four-weeks",
        /// A month of the year.
        Month = "month",
    }

    /// Meaning of the price.
    PriceIs {
        /// The fare or rate before any customer-side fee is added: the customer pays more where a deal adds one.
        #[default] Fare = "fare",
        /// All that the customer pays: a customer-side fee comes out of it.
        CustomerPays = "customer",
        /// Pay that a platform gives the worker, reckoned as a fare: the price to its customers is not known. Under a co-op, or a
        /// deal that pays a wage, the price to customers.
        Pay = "pay",
    }

    /// Rule for the miles when a deal brings more or fewer jobs.
    MilesFollow {
        /// Miles stay unchanged, like the hours logged on.
        #[default] Hours = "hours",
        /// Miles rise and fall with the jobs.
        Jobs = "jobs",
    }

    /// Way in which the costs of a vehicle are told.
    VehicleCostBy {
        /// One figure a mile, and one a week for what it leaves out.
        #[default] Mile = "mile",
        /// Item by item, each at its own interval.
        Items = "items",
    }

    /// Interval at which a flat amount is due.
    Every {
        /// Every week worked.
        #[default] Week = "week",
        /// Every month of the year.
        Month = "month",
        /// Once a year.
        Year = "year",
    }

    /// Kind of a deal: the side of the comparison that it stands for.
    Kind {
        /// A gig platform.
        #[default] Platform = "platform",
        /// A co-operative.
        Coop = "coop",
    }

    /// Yes or no.
    YesNo {
        /// No.
        #[default] No = "no",
        /// Yes.
        Yes = "yes",
    }

    /// The plan on which a student loan is paid back.
    Loan {
        /// No student loan.
        #[default] Nothing = "none",
        /// Plan 1.
        Plan1 = "1",
        /// Plan 2.
        Plan2 = "2",
        /// Plan 4: Scotland.
        Plan4 = "4",
        /// Plan 5.
        Plan5 = "5",
    }

    /// Work allowance of Universal Credit: the earnings that it leaves alone. Only who has a child, or limited capability for work,
    /// has one.
    WorkAllowance {
        /// No work allowance.
        #[default] Nothing = "none",
        /// The lower one: with help for housing.
        WithHousing = "with-housing",
        /// The higher one: without help for housing.
        WithoutHousing = "without-housing",
    }

    /// Status in law of somebody who works under a deal, which decides rights and taxes.
    Status {
        /// Self-employed: no rights of a worker, Class 4.
        #[default] SelfEmployed = "self-employed",
        /// Worker (limb b): minimum wage, holiday pay and a pension, taxed as self-employed.
        Worker = "worker",
        /// Employee: the rights of a worker and sick pay, taxed through PAYE.
        Employee = "employee",
    }

    /// Basis of the worker's pay.
    Basis {
        /// The fare, less the deal's fees.
        #[default] Fares = "fares",
        /// A wage for stated hours.
        Wage = "wage",
    }

    /// Fares by which the bands of a percentage fee go.
    BandsOf {
        /// The fares of a week.
        #[default] Week = "week",
        /// The fare of each job.
        Job = "job",
    }

    /// Hours that a wage, a guarantee or the minimum wage counts for.
    HoursOf {
        /// Engaged hours: with a customer or on the way to one.
        #[default] Engaged = "engaged",
        /// All hours logged on: engaged and waiting.
        LoggedOn = "logged-on",
        /// All hours worked, travel between clients and admin too.
        Worked = "worked",
    }

    /// Rule by which a co-op shares out its surplus.
    DividendBy {
        /// In proportion to the fees each member paid.
        #[default] Fees = "fees",
        /// In proportion to the hours each member worked.
        Hours = "hours",
        /// Alike for every member.
        Head = "head",
    }

    /// Lever: the figure that is changed until a deal leaves an amount that the worker needs.
    Lever {
        /// The hours of the week.
        #[default] Hours = "hours",
        /// The jobs of the week.
        Jobs = "jobs",
        /// The fee of the deal, of the kind that it has.
        Fee = "fee",
        /// The price of the week.
        Price = "price",
        /// The part of the week's jobs that the deal brings.
        Volume = "volume",
    }

    /// Currency that amounts are in; no amount is ever converted.
    Currency {
        /// Pounds sterling.
        #[default] Pounds = "gbp",
        /// United States dollars.
        Dollars = "usd",
    }
}

impl StatementPeriod {
    /// The most hours that a statement of the period can have: those of the longest one.
    pub const fn most_hours(self) -> Quantity {
        Quantity::whole(match self {
            Self::Day => 24,
            Self::Week => 7 * 24,
            Self::FourWeeks => 28 * 24,
            Self::Month => 31 * 24,
        })
    }
}
