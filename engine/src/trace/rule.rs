//! Rules: the names of steps.

/// Parts that a rule's steps follow from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parts {
    /// No parts: the step is a figure of the reader, of the law, of the linked accounts or of the rule itself.
    Given,
    /// No parts: there is no such money.
    Nothing,
    /// Number of parts, which never varies.
    Exactly(usize),
    /// Any number of parts: as many as apply.
    Any,
}

macro_rules! rules {
    ($($rule:ident = $key:literal $parts:ident $(($count:literal))?, $doc:literal;)+) => {
        /// Rule that says what a step is. Words for it are the page's.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule { $(#[doc = $doc] $rule,)+ }

        impl Rule {
            /// Every rule, in the order of its number.
            pub const ALL: &'static [Self] = &[$(Self::$rule,)+];
            const KEYS: &'static [&'static str] = &[$($key,)+];
            const PARTS: &'static [Parts] = &[$(Parts::$parts $(($count))?,)+];
        }
    };
}

rules! {
    Input = "input" Given, "Figure of the reader, which the field names.";
    AccountsDividend = "accounts-dividend" Given,
        "Dividend from the linked co-op's accounts: what a member is paid of the first year's surplus.";
    Months = "months" Given, "Months of a year.";
    WeeksOfYear = "weeks-of-year" Given, "Weeks of a year.";
    WorkingDays = "working-days" Given, "Working days of a week, for sick pay.";

    Changed = "changed" Given, "Figure of the reader as a case or a later year has it, which the field names.";
    Found = "found" Given, "Figure at the value that was searched for, which the field names.";

    MinimumWage = "minimum-wage" Given, "Minimum wage at the worker's age, an hour.";
    ComingWage = "coming-wage" Given, "Minimum wage at the worker's age from a day to come, an hour.";
    LivingWage = "living-wage" Given, "Real Living Wage, an hour.";
    LondonWage = "london-wage" Given, "Real Living Wage of London, an hour.";
    OneHour = "one-hour" Given, "One hour.";
    HolidayRate = "holiday-rate" Given, "Holiday pay of a worker, as a part of pay (Working Time Regulations 1998, regulation 16A).";
    HolidayRateNi = "holiday-rate-ni" Given,
        "Holiday pay of a worker in Northern Ireland, as a part of pay: the law's weeks of leave ÷ the year's other weeks.";
    LeastLeave = "least-leave" Given, "Least weeks of paid leave in a year (Working Time Regulations 1998, regulations 13 and 13A).";
    TradingAllowance = "trading-allowance" Given, "Trading allowance of a year.";
    MileFirst = "mile-first" Given, "Rate a mile of a car for the year's first miles, flat or approved.";
    MileStep = "mile-step" Given, "Miles of a car in a year up to which the rate for the first miles counts.";
    MileFurther = "mile-further" Given, "Rate a mile of a car for the year's further miles.";
    MileRate = "mile-rate" Given, "Rate a mile of a vehicle that is no car: one for all miles.";
    MileStepMonth = "mile-step-month" Given, "Miles of a car in a month up to which Universal Credit counts the rate for the first miles.";
    PersonalAllowance = "personal-allowance" Given, "Personal allowance of a year, in full.";
    TaperStart = "taper-start" Given, "Income of a year above which the personal allowance shrinks (Income Tax Act 2007, section 35).";
    TaperPounds = "taper-pounds" Given,
        "Pounds of income that take away one pound of the personal allowance (Income Tax Act 2007, section 35).";
    BandEnd = "band-end" Given, "Income of a year at which a band of income tax ends.";
    BandRate = "band-rate" Given, "Rate of a band of income tax.";
    Class4From = "class-4-from" Given, "Profit of a year from which Class 4 is due.";
    Class4To = "class-4-to" Given, "Profit of a year at which the main rate of Class 4 ends.";
    Class4Main = "class-4-main" Given, "Main rate of Class 4.";
    Class4Upper = "class-4-upper" Given, "Upper rate of Class 4.";
    Class1From = "class-1-from" Given, "Wages of a year from which Class 1 is due.";
    Class1To = "class-1-to" Given, "Wages of a year at which the main rate of Class 1 ends.";
    Class1Main = "class-1-main" Given, "Main rate of Class 1.";
    Class1Upper = "class-1-upper" Given, "Upper rate of Class 1.";
    LoanFrom = "loan-from" Given, "Income of a year from which a student loan is paid back.";
    LoanRate = "loan-rate" Given, "Part of the income above the student loan's threshold that is paid back.";
    PostgraduateFrom = "postgraduate-from" Given, "Income of a year from which a postgraduate loan is paid back.";
    PostgraduateRate = "postgraduate-rate" Given, "Part of the income above the postgraduate loan's threshold that is paid back.";
    Class2Week = "class-2-week" Given, "Voluntary Class 2 for a week.";
    EmployerFrom = "employer-from" Given, "Earnings of a year from which an employer pays contributions.";
    EmployerRate = "employer-rate" Given, "Part of the earnings above the employer's threshold that the employer pays as contributions.";
    PensionFrom = "pension-from" Given, "Earnings of a year from which pension contributions are due (Pensions Act 2008, section 13).";
    PensionTo = "pension-to" Given, "Earnings of a year up to which pension contributions are due (Pensions Act 2008, section 13).";
    WorkerRate = "worker-rate" Given, "Worker's pension contribution, as a part of qualifying earnings.";
    LeastEmployerRate = "least-employer-rate" Given, "Employer's least pension contribution by law, as a part of qualifying earnings.";
    ReliefRate = "relief-rate" Given, "Tax relief in a payment into a pension, as a part of it.";
    SickMost = "sick-most" Given, "Most sick pay for a week, by law.";
    SickShare = "sick-share" Given, "Sick pay by law, as a part of weekly earnings.";
    WaitingDays = "waiting-days" Given, "First days of illness, for which no sick pay is due by law.";
    SickDaysMost = "sick-days-most" Given, "Days of illness after which sick pay by law ends.";
    UcAllowanceMonth = "uc-allowance-month" Given, "Work allowance of Universal Credit for a month.";
    UcTaper = "uc-taper" Given, "Part of earnings by which Universal Credit falls.";

    IdleHours = "idle-hours" Given, "Hours with customers, a week, where there is no work: none.";
    BusyHours = "busy-hours" Exactly(2), "Hours logged on × the part of them with customers.";
    MostVolume = "most-volume" Given, "Most work that the hours of a week hold, as a part of the week's.";
    VolumeThatFits = "volume-that-fits" Exactly(2), "Work that the deal brings, but no more than a week holds.";
    DealHours = "deal-hours" Exactly(2), "Hours with customers × the work that the deal brings.";
    WaitingHours = "waiting-hours" Exactly(2), "Hours logged on less hours with customers.";
    LoggedOnHours = "logged-on-hours" Exactly(2), "Hours with customers and waiting.";
    WorkedHours = "worked-hours" Exactly(3), "Hours with customers, waiting and otherwise unpaid.";
    HoursYear = "hours-year" Exactly(2), "Hours a week × weeks.";
    HourJobs = "hour-jobs" Exactly(2), "Jobs an hour × hours logged on.";
    DealJobs = "deal-jobs" Exactly(2), "Jobs × the work that the deal brings.";
    JobsYear = "jobs-year" Exactly(2), "Jobs a week × weeks.";
    DealPrice = "deal-price" Exactly(2), "Price × the deal's price level.";
    SoldByHour = "sold-by-hour" Exactly(2), "Price × hours with customers.";
    SoldByJob = "sold-by-job" Exactly(2), "Price × jobs.";
    ExtraWeek = "extra-week" Given, "Money more from customers, a week, for the same work.";
    ExtraYear = "extra-year" Exactly(2), "Extra money from customers a week × weeks.";
    ExtraFares = "extra-fares" Exactly(2), "Extra money from customers, before the customer-side percentage was added.";
    ChargedWithExtra = "charged-with-extra" Exactly(2), "Sales with the extra money from customers.";
    CustomerPercent = "customer-percent" Exactly(2), "A percentage added to the customer's bill.";
    CustomerAmount = "customer-amount" Exactly(2), "An amount added to the customer's bill × hours or jobs sold.";
    CustomersPay = "customers-pay" Any, "Fares with the percentage and the amount that are added to the customer's bill.";
    AmountWithin = "amount-within" Exactly(2), "Customer-side amount, but no more of it than customers pay.";
    PaidLessAmount = "paid-less-amount" Exactly(2), "Money that customers pay, less the customer-side amount.";
    FaresWithin = "fares-within" Exactly(2), "Fares within what customers pay, before the customer-side percentage was added.";
    CustomerFees = "customer-fees" Exactly(2), "Fees on the customer's bill, taken off: fares less what customers pay.";
    NoCustomerFees = "no-customer-fees" Nothing, "Nothing is added to the customer's bill.";
    NotKnown = "not-known" Nothing,
        "Customers pay an amount that is not known, nor is what the organisation keeps: the price is the worker's pay.";

    PercentFee = "percent-fee" Exactly(2), "Percentage fee of all fares.";
    FeeBandFrom = "fee-band-from" Exactly(2), "Fares of a year at which a band of the fee starts: fares a week × weeks.";
    FeeBandFromJob = "fee-band-from-job" Exactly(2), "Fares of a year at which a band of the fee starts: the fare of a job × jobs.";
    FirstFeeAlone = "first-fee-alone" Exactly(2), "First percentage of all fares, as there are no jobs to tell the fare of one.";
    FaresAbove = "fares-above" Exactly(2), "Fares above the start of a band of the fee.";
    SecondFares = "second-fares" Exactly(2), "Fares in the second band of the fee: those above its start, less those in the third.";
    FirstFares = "first-fares" Any, "Fares in the first band of the fee: all less those in the other bands.";
    BandFee = "band-fee" Exactly(2), "Percentage fee of the fares in one band.";
    BandedFee = "banded-fee" Any, "Percentage fees of all bands together.";
    FeeCap = "fee-cap" Exactly(2), "Cap of the percentage fee, a week × weeks.";
    CappedFee = "capped-fee" Exactly(2), "Percentage fee, but no more than the cap.";
    JobFees = "job-fees" Exactly(2), "The fee for each job × jobs.";
    FlatWeekly = "flat-weekly" Exactly(2), "The flat fee of a week × weeks.";
    FlatMonthly = "flat-monthly" Exactly(2), "The flat fee of a month × months.";
    Fees = "fees" Any, "Fees of a year: the percentage, the fee for each job and the flat fee.";
    NoFees = "no-fees" Nothing, "No fees.";
    PlatformFees = "platform-fees" Exactly(1), "Fees, taken off.";
    KeptBack = "kept-back" Exactly(2),
        "Money that the organisation keeps back of the fares under a wage, as taken off: the wage less the fares.";
    AfterFees = "after-fees" Exactly(2), "Fares less fees.";
    WagePay = "wage-pay" Exactly(2), "Wage × paid hours.";

    QuietWork = "quiet-work" Exactly(3),
        "Part of a year's work that falls to quiet weeks: the part of weeks × the work in a quiet one ÷ the work in a week.";
    QuietPart = "quiet-part" Exactly(2), "Part of a year's amount that falls to the quiet weeks.";
    OtherPart = "other-part" Exactly(2), "Part of a year's amount that falls to the other weeks: the year's less the quiet weeks'.";
    OtherHours = "other-hours" Exactly(2), "Hours with customers in the other weeks, but no more than hours logged on.";
    UnpaidHours = "unpaid-hours" Exactly(2), "Hours worked less hours logged on.";
    WeeksWorked = "weeks-worked" Exactly(2), "Hours logged on and otherwise unpaid in some weeks.";
    PayBeforeFlat = "pay-before-flat" Exactly(2), "Pay with the flat fee, which is due whatever the work.";
    WeeksPay = "weeks-pay" Exactly(2), "Pay in the quiet or in the other weeks, before the flat fee, less the weeks' flat fee.";
    CostsOfTime = "costs-of-time" Exactly(2), "Costs that go by time: all less those by the miles.";
    WeeksCosts = "weeks-costs" Exactly(2), "Costs in the quiet or in the other weeks: those by the miles and those by time.";
    QuietShort = "quiet-short" Exactly(2), "Shortfall of pay in the quiet weeks, to the guarantee or to the minimum wage.";
    OtherShort = "other-short" Exactly(2), "Shortfall of pay in the other weeks, to the guarantee or to the minimum wage.";
    WeeksShort = "weeks-short" Any, "Shortfall of pay in all weeks: the quiet ones' and the others'.";
    GuaranteeHours = "guarantee-hours" Exactly(2), "Guaranteed pay an hour × hours.";
    GuaranteeMiles = "guarantee-miles" Exactly(2), "Guaranteed pay a mile × miles.";
    Promised = "promised" Any, "Guarantee for the year: by the hour and by the mile.";
    GuaranteeShort = "guarantee-short" Exactly(2), "Shortfall of pay to the guarantee.";
    MinimumDue = "minimum-due" Exactly(2), "Minimum wage × hours.";
    GuaranteedPay = "guaranteed-pay" Exactly(2), "Pay made up to the guarantee.";
    PayAfterCosts = "pay-after-costs" Exactly(2), "Pay with the guarantee, less what the worker spends on the work.";
    MinimumShort = "minimum-short" Exactly(2), "Shortfall to the minimum wage of pay less what the worker spends on the work.";
    TopUp = "top-up" Any, "Top-up of pay: to the guarantee, and to the minimum wage.";
    NoTopUp = "no-top-up" Nothing, "Nobody makes pay up.";
    DealTips = "deal-tips" Exactly(2), "Tips × the work that the deal brings.";
    Tips = "tips" Exactly(2), "Tips a week × weeks.";
    NoTips = "no-tips" Nothing, "No tips.";
    PaidForWork = "paid-for-work" Any, "Pay for work, made up to what is due, before holiday pay.";
    HolidayAccrued = "holiday-accrued" Exactly(2), "Holiday pay of a worker: a part of the pay for work.";
    HolidayAccruedNi = "holiday-accrued-ni" Exactly(2), "Holiday pay of a worker in Northern Ireland: a part of the pay for work.";
    LeavePay = "leave-pay" Exactly(3), "Holiday pay for weeks of leave, each paid like a week of work.";
    HolidayLower = "holiday-lower" Exactly(2),
        "Holiday pay of a worker: the lower of the part of pay and the pay for the law's weeks of leave.";
    DealLeave = "deal-leave" Exactly(2), "Weeks of leave by the deal, but no fewer than by law.";
    WeeksLessLeave = "weeks-less-leave" Exactly(2), "Weeks of a year without leave.";
    LeaveWeeks = "leave-weeks" Exactly(2),
        "Weeks that the pay is for: those of a year without leave, or the weeks worked where they are more.";
    HolidayNotBelow = "holiday-not-below" Exactly(1), "Holiday pay on a loss: none.";
    NoHoliday = "no-holiday" Nothing, "No right to holiday pay.";
    WorkPay = "work-pay" Any, "Pay for work, holiday pay included.";

    DealMiles = "deal-miles" Exactly(2), "Miles × the work that the deal brings.";
    Miles = "miles" Exactly(2), "Miles a week × weeks.";
    MileCost = "mile-cost" Exactly(2), "Cost of a mile × miles.";
    VehicleCosts = "vehicle-costs" Exactly(2), "Vehicle costs a week × weeks.";
    ItemWeekly = "item-weekly" Exactly(2), "Cost of an item, a week × weeks.";
    ItemMonthly = "item-monthly" Exactly(2), "Cost of an item, a month × months.";
    MileItems = "mile-items" Any, "Fuel or charge, and servicing.";
    DealItems = "deal-items" Exactly(2),
        "Costs of fuel or charge and of servicing × the work that the deal brings, as the miles follow the jobs.";
    TimeItems = "time-items" Any, "Insurance, rent or finance, and licence.";
    PhoneAndOthers = "phone-and-others" Any, "The phone and other costs.";
    OtherCosts = "other-costs" Exactly(2), "Other costs a week × weeks.";
    OwnPart = "own-part" Exactly(1), "Part of a cost that the worker bears: 100% less the part that the deal carries.";
    OwnMileCost = "own-mile-cost" Exactly(2), "Costs by the mile that the worker bears.";
    OwnVehicleCosts = "own-vehicle-costs" Exactly(2), "Vehicle costs that the worker bears.";
    OwnOtherCosts = "own-other-costs" Exactly(2), "Other costs that the worker bears.";
    Costs = "costs" Any, "Costs that the worker bears.";
    AllCosts = "all-costs" Any, "Costs of the work, whoever bears them.";
    NoCosts = "no-costs" Nothing, "The work costs nothing.";
    RunningCosts = "running-costs" Exactly(1), "Costs, taken off.";
    SubscriptionWeekly = "subscription-weekly" Exactly(2), "The subscription of a week × weeks.";
    SubscriptionMonthly = "subscription-monthly" Exactly(2), "The subscription of a month × months.";
    Subscription = "subscription" Exactly(1), "The subscription, taken off.";
    NoSubscription = "no-subscription" Nothing, "No subscription.";
    DividendOfFees = "dividend-of-fees" Exactly(2), "Dividend on the fees paid: a part of them.";
    Dividend = "dividend" Any, "Dividend of a year: on the fees paid, and a fixed amount.";
    NoDividend = "no-dividend" Nothing, "No dividend.";

    Turnover = "turnover" Any, "Turnover: everything that comes in before fees.";
    Charges = "charges" Any, "Fees and subscription.";
    ProfitActual = "profit-actual" Exactly(3), "Turnover less fees and real costs.";
    FirstMiles = "first-miles" Exactly(2), "Miles of a car in a year at the rate for the first miles.";
    FurtherMiles = "further-miles" Exactly(2), "Miles of a car in a year beyond the first, at the further rate.";
    FlatMiles = "flat-miles" Exactly(2), "Flat or approved rate a mile × miles.";
    FlatRate = "flat-rate" Any, "Flat rates for the first miles and the further miles together.";
    NoFlatRate = "no-flat-rate" Nothing, "No flat rate for this vehicle, or no miles.";
    OwnFlatRate = "own-flat-rate" Exactly(2), "Flat rate × the part of the costs by the mile that the worker bears.";
    ProfitMileage = "profit-mileage" Exactly(4), "Turnover less fees, other costs and the flat rate.";
    ProfitAllowance = "profit-allowance" Exactly(2), "Turnover above the trading allowance.";
    LowestProfit = "lowest-profit" Any, "Lowest profit of the ways of deducting expenses.";
    TaxedWages = "taxed-wages" Any, "An employee's wages for tax.";
    ContributoryWages = "contributory-wages" Exactly(2), "Wages for contributions: those for tax, without tips.";
    Counted = "counted" Exactly(1), "Amount for tax: below 0 it counts as 0.";
    AllIncome = "all-income" Any, "Income of a year that is taxed, of this work and besides.";
    MilesPaid = "miles-paid" Exactly(2), "Costs by the mile that the employer pays.";
    MileageRelief = "mileage-relief" Exactly(2), "Mileage relief: the approved rate for the miles, less what the employer pays for them.";
    IncomeLessRelief = "income-less-relief" Exactly(2), "Income less mileage relief.";
    AllowanceLeft = "allowance-left" Exactly(4), "Personal allowance that is left of the full one above the taper's start.";
    Taxable = "taxable" Exactly(2), "Income above the personal allowance.";
    PartUpTo = "part-up-to" Exactly(2), "Part of an amount up to a limit.";
    PartAbove = "part-above" Exactly(2), "Part of an amount above a limit.";
    PartBetween = "part-between" Exactly(3), "Part of an amount between two limits.";
    BandTax = "band-tax" Exactly(2), "Income tax in a band: the band's rate of the income in it.";
    TaxOnIncome = "tax-on-income" Any, "Income tax of all bands together.";
    AddedIncomeTax = "added-income-tax" Exactly(2), "Income tax that this work adds: with it less without it.";
    IncomeTax = "income-tax" Exactly(1), "Income tax, taken off.";
    BeforeTax = "before-tax" Nothing, "Amounts are told before tax, so no tax is due.";

    AllProfit = "all-profit" Any, "Profit of a year, of this work and besides.";
    Class4Band = "class-4-band" Exactly(2), "Class 4 in a band: the band's rate of the profit in it.";
    Class4Full = "class-4-full" Exactly(2),
        "Most that Class 4 and Class 1 at their main rates may come to (Contributions Regulations 2001, regulation 100).";
    Class1Paid = "class-1-paid" Exactly(1), "Class 1 of a wage at the main rate.";
    Class1AllPaid = "class-1-all-paid" Any, "Class 1 of both wages at the main rate.";
    Class4Most = "class-4-most" Exactly(2), "Class 4 at the main rate that the most leaves room for beside Class 1.";
    Class4Within = "class-4-within" Exactly(2), "Class 4 at the main rate, but no more than the most leaves room for.";
    Class4Spared = "class-4-spared" Exactly(3), "Class 4 at the upper rate on the profit that bears the main rate.";
    Class4Rest = "class-4-rest" Exactly(2), "Class 4 at the upper rate on the profit that does not bear the main rate.";
    Class4Due = "class-4-due" Any, "Class 4 of all bands together.";
    AddedClass4 = "added-class-4" Exactly(2), "Class 4 that this work adds: with it less without it.";
    Class4 = "class-4" Exactly(1), "Class 4, taken off.";
    NoClass4 = "no-class-4" Nothing, "An employee's wages bear no Class 4.";
    Class1Band = "class-1-band" Exactly(2), "Class 1 in a band: the band's rate of the wages in it.";
    Class1Due = "class-1-due" Any, "Class 1 of all bands together.";
    Class1 = "class-1" Exactly(1), "Class 1, taken off.";
    NoClass1 = "no-class-1" Nothing, "No Class 1: there are no wages.";
    LoanRepaid = "loan-repaid" Exactly(2), "Repayment of a student loan: a rate of income above the threshold, down to the pound.";
    PostgraduateRepaid = "postgraduate-repaid" Exactly(2),
        "Repayment of a postgraduate loan: a rate of income above the threshold, down to the pound.";
    Repaid = "repaid" Any, "Repayments of a student loan and of a postgraduate loan.";
    AddedLoan = "added-loan" Exactly(2), "Repayments of loans that this work adds: with it less without it.";
    StudentLoan = "student-loan" Exactly(1), "Repayments of loans, taken off.";
    NoLoan = "no-loan" Nothing, "No loan to pay back.";
    Taxes = "taxes" Any, "Income tax, contributions and repayments of loans.";

    AccountLeast = "account-least" Given, "Least bill with which payments on account are due (Taxes Management Act 1970, section 59A).";
    AccountAtSource = "account-at-source" Given,
        "Most of all tax, as a part, that wages may bear where payments on account are due (Taxes Management Act 1970, section 59A).";
    Half = "half" Given, "A half.";
    TaxNotAtSource = "tax-not-at-source" Exactly(2), "Income tax on everything, less the tax that is taken from wages.";
    LoanAtSource = "loan-at-source" Any, "Repayments of loans that employers take from wages.";
    LoanNotAtSource = "loan-not-at-source" Exactly(2), "Repayments of loans on everything, less those that employers take from wages.";
    TaxBill = "tax-bill" Any, "Bill of a tax return: income tax, Class 4 and loans that are not taken from wages.";
    NoTaxBill = "no-tax-bill" Nothing, "Everything is taken from the wages.";
    AccountBill = "account-bill" Any, "Bill without the loan, which payments on account go by.";
    AccountAllTax = "account-all-tax" Any, "Income tax on everything, and Class 4.";
    AccountNotAtSource = "account-not-at-source" Exactly(1),
        "Least part of all tax not taken from wages with which payments on account are due.";
    AccountShare = "account-share" Exactly(2), "Least bill, as a part of all tax, with which payments on account are due.";
    OnAccount = "on-account" Exactly(3),
        "Payments on account: the bill without the loan, where it is no less than either limit; else none.";
    OnAccountFirst = "on-account-first" Exactly(2), "First payment on account, in January: a half.";
    OnAccountSecond = "on-account-second" Exactly(2), "Second payment on account, in July: the other half.";
    FirstJanuary = "first-january" Any, "Payment of the first January: the first bill, and the first payment on account for the next.";
    RestOfBill = "rest-of-bill" Exactly(2), "Bill less the payments on account for it.";
    LaterJanuary = "later-january" Any,
        "Payment of each later January: the rest of the bill, and the first payment on account for the next.";
    PutAside = "put-aside" Exactly(1), "Money to put aside, as nobody takes it from the pay: tax, contributions and loan.";

    WorkerContribution = "worker-contribution" Exactly(2), "Worker's pension contribution on qualifying earnings, tax relief included.";
    ContributionRelief = "contribution-relief" Exactly(2), "Tax relief in the worker's pension contribution.";
    EnrolledPension = "enrolled-pension" Exactly(2), "Worker's pension contribution that pay bears: less the tax relief in it.";
    OwnPension = "own-pension" Exactly(2), "The worker's own pension a month × months.";
    AllPensions = "all-pensions" Any, "Payments into pensions that pay bears: the worker's own and the contribution at work.";
    Pension = "pension" Exactly(1), "Payments into pensions, taken off.";
    NoPension = "no-pension" Nothing, "Nothing is paid into a pension.";
    EmployerPart = "employer-part" Exactly(2), "Employer's part for a pension by the deal, but no less than by law.";
    EmployerPension = "employer-pension" Exactly(2), "Employer's pension contribution on qualifying earnings.";
    NoEmployerPension = "no-employer-pension" Nothing, "No employer pays into a pension.";
    ReliefRest = "relief-rest" Exactly(1), "Part of a payment into a pension that the worker pays: 100% less the relief.";
    OwnRelief = "own-relief" Exactly(3), "Tax relief that is added to the worker's payment into a pension.";
    TaxRelief = "tax-relief" Any, "Tax relief on all payments into pensions.";
    NoTaxRelief = "no-tax-relief" Nothing, "No payment, no relief.";
    WeekEarnings = "week-earnings" Exactly(2), "Earnings of a week for sick pay: pay ÷ weeks.";
    SickPart = "sick-part" Exactly(2), "Part of weekly earnings that is paid in illness.";
    SickWeek = "sick-week" Exactly(2), "Sick pay for a week, but no more than the law's most.";
    SickDaysAfter = "sick-days-after" Exactly(2), "Days off sick after the waiting days.";
    SickDaysPaid = "sick-days-paid" Exactly(2), "Days off sick that are paid, but no more than by law.";
    SickPay = "sick-pay" Exactly(3), "A week's sick pay × days ÷ working days.";
    NoSickPay = "no-sick-pay" Nothing, "No right to sick pay, or no days off sick.";
    ShareInterest = "share-interest" Exactly(2), "Interest on the joining share.";
    NoShareInterest = "no-share-interest" Nothing, "No share, or no interest.";
    EmployerDue = "employer-due" Exactly(2), "Employer's contributions on earnings above the threshold.";
    NotCovered = "not-covered" Exactly(1), "Part of the employer's contributions that the Employment Allowance does not cover.";
    EmployerLeft = "employer-left" Exactly(2), "Employer's contributions that the Employment Allowance does not cover.";
    NoEmployerContributions = "no-employer-contributions" Nothing, "Nobody is an employer here.";
    CarriedCosts = "carried-costs" Exactly(2), "Costs that the deal carries: all less those that the worker bears.";
    NoCarriedCosts = "no-carried-costs" Nothing, "The organisation carries nothing.";

    MileStepYear = "mile-step-year" Exactly(2),
        "Miles of a car in a year up to which Universal Credit counts the rate for the first miles.";
    UcProfit = "uc-profit" Exactly(4), "Turnover less fees, other costs and the flat rate of Universal Credit.";
    UcNotBelow = "uc-not-below" Exactly(1), "Amount for Universal Credit that would be below 0: none.";
    UcNet = "uc-net" Any, "Earnings from this work after tax, contributions and pension, for Universal Credit.";
    UcBesidesDue = "uc-besides-due" Any, "Tax and contributions on other income alone, for Universal Credit.";
    UcBesides = "uc-besides" Exactly(2), "Other income less the tax and contributions on it alone, for Universal Credit.";
    UcEarnings = "uc-earnings" Any, "Earnings of a year for Universal Credit: from this work and besides.";
    UcFloorHours = "uc-floor-hours" Exactly(2), "Expected hours a week × weeks of a year, for the minimum income floor.";
    UcFloorPay = "uc-floor-pay" Exactly(2), "Minimum wage × the expected hours of a year.";
    UcFloor = "uc-floor" Exactly(3),
        "Minimum income floor of a year: the wage for the expected hours, less the income tax and Class 4 on it.";
    UcCounted = "uc-counted" Exactly(2), "Earnings that Universal Credit counts: the year's, or the floor where it is higher.";
    UcAllowance = "uc-allowance" Exactly(2), "Work allowance of Universal Credit, a month × months.";
    UcAbove = "uc-above" Exactly(2), "Earnings above the work allowance of Universal Credit.";
    UcReduction = "uc-reduction" Exactly(2), "Reduction of Universal Credit: a part of the earnings above the work allowance.";
    UcMost = "uc-most" Exactly(2), "Award of Universal Credit, a month × months.";
    UniversalCredit = "universal-credit" Exactly(2), "Universal Credit of a year: the award less the reduction.";
    NoUniversalCredit = "no-universal-credit" Nothing, "No Universal Credit was entered.";

    PutByOfYear = "put-by-of-year" Any, "Money put by in the year: pensions, sick pay to be expected and interest on the joining share.";
    TaxesOfYear = "taxes-of-year" Exactly(1), "Income tax, contributions and loan of the year.";
    TaxOfYear = "tax-of-year" Any, "Income tax, contributions and loan of the year, with the employer's contributions.";
    NextMore = "next-more" Exactly(2), "Gain of a year with £10 a week more from customers, over the year as it is.";
    NextLess = "next-less" Exactly(2), "Fall of a year's Universal Credit with £10 a week more from customers.";
    NextWeek = "next-week" Exactly(2), "Part of the next £10 a week: the change of a year ÷ weeks.";
    TenPounds = "ten-pounds" Given, "£10.";
    NextRest = "next-rest" Exactly(5), "Organisation's part of the next £10: what the other parts leave.";
    NextNothing = "next-nothing" Nothing, "No such part of the next £10.";

    TurnoverOfAll = "turnover-of-all" Any, "Turnover or sales of the deal and the profit of other work.";
    ProfitOfAll = "profit-of-all" Any, "Taxed profit of the deal and of other work.";
    VoluntaryClass2 = "voluntary-class-2" Exactly(2), "Class 2 for a week × weeks of a year.";
    YearCounts = "year-counts" Nothing, "The year counts towards the State Pension without Class 2.";
    NoClass2 = "no-class-2" Nothing, "An employee's wages bear no Class 2.";
    OrganisationTakes = "organisation-takes" Exactly(1), "Fees and subscription, as what is taken.";
    OrganisationAdds = "organisation-adds" Any,
        "Money that the organisation pays on top of pay for work: top-up, holiday pay and dividend.";
    OrganisationBears = "organisation-bears" Any,
        "Costs of the organisation: those of employing the worker besides pay, and those of the work that it carries.";
    OrganisationKeeps = "organisation-keeps" Exactly(3),
        "Money that the organisation keeps: what it takes, less what it pays on top and bears.";
    TakenOfPay = "taken-of-pay" Any, "Fees and subscription, taken off.";
    NothingTaken = "nothing-taken" Nothing, "The organisation takes nothing.";
    NothingAdded = "nothing-added" Nothing, "The organisation pays nothing on top.";
    NothingBorne = "nothing-borne" Nothing, "The organisation bears no costs of the work.";
    TakeRate = "take-rate" Exactly(2), "Take rate: what the organisation keeps ÷ what customers pay.";
    HourBeforeTax = "hour-before-tax" Any, "Income of an hour before tax: pay less costs and subscription, with the dividend.";
    HourWithoutHoliday = "hour-without-holiday" Exactly(2), "Income of an hour less holiday pay.";
    HourWithoutTips = "hour-without-tips" Exactly(2), "Income of an hour before tax, less tips.";
    HourAtRate = "hour-at-rate" Exactly(2), "Wage of one hour at a rate.";
    AgainstRate = "against-rate" Exactly(2), "Income of an hour less the wage of one hour at a rate.";
    NoComingWage = "no-coming-wage" Nothing, "No minimum wage to come has been announced.";
    NoProfit = "no-profit" Nothing, "An employee's wages are taxed, and no profit.";

    FlatCharges = "flat-charges" Any, "Fees and subscription.";
    NoFlatCharges = "no-flat-charges" Nothing, "Neither fee nor subscription.";
    PayWithFlat = "pay-with-flat" Any, "Pay before the fees are taken off.";
    LeftOfPay = "left-of-pay" Exactly(2), "Pay before the fees are taken off, less the costs by the mile.";
    Cover = "cover" Exactly(3),
        "Hours a week that earn the fees: hours logged on × fees and subscription ÷ what the year's pay leaves for them.";
    NoCover = "no-cover" Nothing, "An hour leaves no money to cover the fees from.";
    LeadYear = "lead-year" Exactly(2), "Lead of a deal in a year: its take-home less the other's.";
    ShareWeeks = "share-weeks" Exactly(3),
        "Weeks until the joining share is earned back: the share × weeks ÷ the lead of a year, up to the next whole week.";
    NoShare = "no-share" Nothing, "No joining share.";
    NoLead = "no-lead" Nothing, "The deal leaves no more than the other.";
    LeftForMembers = "left-for-members" Any, "Money that the organisation keeps, before the dividend that its accounts allow.";

    ActiveMembers = "active-members" Exactly(2), "Members who work through the co-op: all × the part of them who do.";
    MembersSales = "members-sales" Exactly(2), "A member's sales × active members.";
    MembersFees = "members-fees" Exactly(2), "A member's fees × active members.";
    MemberFees = "member-fees" Exactly(2), "A member's sales × the fee.";
    MemberFeesOfDeal = "member-fees-of-deal" Exactly(2), "Fees of a member's year: what the co-op keeps of it, less the subscription.";
    MemberKept = "member-kept" Any, "Money that the co-op keeps of a member's year, before interest on the joining share.";
    MemberHours = "member-hours" Exactly(2), "A member's hours a week × weeks.";
    Contract = "contract" Exactly(2), "The contract's price × hours.";
    ContractFee = "contract-fee" Exactly(2), "Fees on the contract's pay at the co-op's percentage.";
    ContractFees = "contract-fees" Exactly(3), "Fees on the contract's pay at a member's own rate: × a member's fees ÷ a member's sales.";
    NoContract = "no-contract" Nothing, "No contract.";
    CoopSales = "coop-sales" Any, "Sales of the co-op in a year: all that customers and the contract pay.";
    NoSales = "no-sales" Nothing, "No sales.";
    PaidOut = "paid-out" Exactly(3), "Sales of the co-op that go to the workers: all less the fees.";
    PaidOutInAll = "paid-out-in-all" Any, "Money that goes to the workers in all: their part of sales, and the dividend.";
    PaidOutMost = "paid-out-most" Exactly(2), "Money that goes to the workers, but no more than all sales.";
    Payout = "payout" Exactly(2), "Part of all sales that goes to the workers.";
    Subscriptions = "subscriptions" Exactly(2), "A member's subscription × members.";
    SoftwareBySales = "software-by-sales" Exactly(2), "Cost of software that goes by sales: a part of them all.";
    PaymentsBySales = "payments-by-sales" Exactly(2), "Cost of taking payments: a part of all sales.";
    LoanInterest = "loan-interest" Exactly(2), "Interest on the part of the loan that is owed.";
    NoLoanInterest = "no-loan-interest" Nothing, "No loan is owed, or it bears no interest.";
    CapitalInterest = "capital-interest" Exactly(2), "Interest on the share capital.";
    NoCapitalInterest = "no-capital-interest" Nothing, "No share capital, or it bears no interest.";
    ComesIn = "comes-in" Any, "Income of the co-op in a year: fees, subscriptions and grant.";
    NothingComesIn = "nothing-comes-in" Nothing, "Nothing comes in of such money.";
    CostsBesidesStaff = "costs-besides-staff" Any, "Running costs of the co-op without staff.";
    CoopCosts = "coop-costs" Any, "Costs of the co-op in a year, all together.";
    NoCoopCost = "no-coop-cost" Nothing, "The co-op has no such cost.";
    CoopSpends = "coop-spends" Exactly(1), "Cost of the co-op, taken off.";
    Surplus = "surplus" Exactly(2), "Surplus of the co-op: what comes in less costs.";
    CorporationSmallLimit = "corporation-small-limit" Given,
        "Profit up to which corporation tax is due at the small profits rate (Corporation Tax Act 2010, section 18A).";
    CorporationSmallRate = "corporation-small-rate" Given, "Small profits rate of corporation tax.";
    CorporationMainRate = "corporation-main-rate" Given, "Main rate of corporation tax.";
    CorporationMainLimit = "corporation-main-limit" Given,
        "Upper limit: the profit from which there is no marginal relief (Corporation Tax Act 2010, section 18B).";
    CorporationReliefRate = "corporation-relief-rate" Given,
        "Marginal relief of corporation tax, as a part of what the profit lacks to the upper limit.";
    CorporationCharge = "corporation-charge" Exactly(2), "Corporation tax on the profit, before marginal relief.";
    CorporationLacking = "corporation-lacking" Exactly(2), "Profit that lacks to the upper limit of marginal relief.";
    CorporationRelief = "corporation-relief" Exactly(2), "Marginal relief: a part of what the profit lacks to the upper limit.";
    CorporationLessRelief = "corporation-less-relief" Exactly(2), "Corporation tax on the profit, less marginal relief.";
    CorporationTax = "corporation-tax" Exactly(1), "Corporation tax of a year, to the penny.";
    NoTaxableProfit = "no-taxable-profit" Nothing, "No profit to tax.";
    UntaxedProfit = "untaxed-profit" Nothing, "Corporation tax is not counted: all is before tax.";
    Loss = "loss" Exactly(1), "A deficit, as a loss.";
    Losses = "losses" Any, "Losses that are set against later profits.";
    NoLosses = "no-losses" Nothing, "No losses of earlier years.";
    LossesLeft = "losses-left" Exactly(2), "Losses less the profit that they are set against.";
    ProfitAfterLosses = "profit-after-losses" Exactly(2), "The profit above the losses of earlier years.";
    ProfitAfterDividend = "profit-after-dividend" Exactly(2), "Profit for corporation tax: the surplus less what is shared out.";
    SurplusAfterTax = "surplus-after-tax" Exactly(2), "Surplus less corporation tax.";
    DeficitsMadeGood = "deficits-made-good" Exactly(2), "Surplus with the deficits of earlier years made good.";
    NothingToShare = "nothing-to-share" Nothing, "Nothing is shared out.";
    PartKept = "part-kept" Exactly(2), "Part of the surplus that the co-op keeps first.";
    Pool = "pool" Exactly(2), "Pool of the surplus: what is shared out after the part that the co-op keeps.";
    RateNotCovered = "rate-not-covered" Exactly(2),
        "Employer's rate of contributions × the part that the Employment Allowance does not cover.";
    PoolForPay = "pool-for-pay" Exactly(2), "Dividend of employed members: the pool before the employer's contributions on it.";
    PoolContributions = "pool-contributions" Exactly(2), "Employer's contributions on the dividend.";
    NoDividendContributions = "no-dividend-contributions" Nothing, "No contributions are due on a dividend.";
    LeavesSurplus = "leaves-surplus" Any, "Surplus that is shared out or goes to tax and contributions.";
    Kept = "kept" Exactly(2), "Surplus that the co-op keeps: less what is shared out and taxed.";
    NoLoanOwed = "no-loan-owed" Nothing, "No loan is owed.";
    YearsGone = "years-gone" Given, "Years that have gone by.";
    PaidBack = "paid-back" Exactly(3), "Part of the loan that is paid back: the loan × years gone by ÷ years of the loan.";
    LoanOwed = "loan-owed" Exactly(2), "Loan that is still owed: less what is paid back.";
    PaidBackInYear = "paid-back-in-year" Exactly(2),
        "Repayment of the loan in a year: what is owed at its start less what is owed at its end.";
    Capital = "capital" Any, "Capital of the co-op: loan and shares.";
    CapitalWithGrant = "capital-with-grant" Any, "Capital of the co-op with the grant: loan, shares and grant.";
    CapitalMissing = "capital-missing" Exactly(2), "Money still to be raised: the cost of starting less loan, shares and grant.";
    CapitalLeft = "capital-left" Exactly(2), "Money left after the start: loan, shares and grant less the cost of starting.";
    NoCapital = "no-capital" Nothing, "The co-op has no money yet.";
    CashAndKept = "cash-and-kept" Any, "Cash at the start of the year, with the surplus that is kept.";
    Cash = "cash" Exactly(2), "Cash at the end of the year: less the repayment of the loan.";
    Reserves = "reserves" Any, "Reserves: the surplus kept in all years so far.";
    NoReserves = "no-reserves" Nothing, "No reserves yet.";
    All = "all" Given, "Members of the year before, as a part: all.";
    AllAndGrowth = "all-and-growth" Exactly(2), "Members against the year before: 100% and the growth of a year.";
    MembersGrown = "members-grown" Exactly(2), "Members of the year before × 100% and the growth of a year.";
    MembersHours = "members-hours" Exactly(2), "Hours of all members: a member's × active members.";
    AllHours = "all-hours" Exactly(2), "Hours of all members and of the contract.";
    AllFees = "all-fees" Any, "Fees of all members and of the contract.";
    OneMember = "one-member" Given, "Member who is paid the dividend: one.";
    DividendByFees = "dividend-by-fees" Exactly(3), "Dividend of a member by fees: the pool × a member's fees ÷ all fees.";
    DividendByHours = "dividend-by-hours" Exactly(3), "Dividend of a member by hours: the pool × a member's hours ÷ all hours.";
    DividendByHead = "dividend-by-head" Exactly(3), "Dividend of a member, alike for all: the pool × one member ÷ all members.";
    MostOfLine = "most-of-line" Given, "Most that a line of accounts can hold.";
    WithinLine = "within-line" Exactly(2), "Amount on a line of accounts, but no more than the line can hold.";

    PartOfCase = "part-of-case" Given, "Part of a figure that a case takes.";
    FigureOfCase = "figure-of-case" Exactly(2), "Figure in a case: the reader's × the part that the case takes.";
    FigureGrown = "figure-grown" Exactly(3), "Figure of a later year: the first year's × its growth, once for each year gone by.";
    FigureGrownAtRates = "figure-grown-at-rates" Exactly(4),
        "Figure of a later year: the first year's × its growth ÷ the growth of the law's amounts, once for each year gone by.";
    AtRates = "at-rates" Exactly(3), "Take-home × the growth of the law's amounts, once for each year gone by.";
    InTodaysMoney = "in-todays-money" Exactly(3), "Amount in today's money: ÷ inflation, once for each year gone by.";
    KeptOfYear = "kept-of-year" Any, "Money that a deal leaves in a year: take-home and interest on the joining share.";
    YearsLead = "years-lead" Exactly(2), "Lead of a deal in a year of the projection: what it leaves less what the other leaves.";
    LeadSoFar = "lead-so-far" Any, "Lead of a deal in all years so far.";

    Pay = "pay" Any, "Pay that reaches the worker, before costs and tax.";
    FourWeeks = "four-weeks" Given, "Weeks of a statement of four weeks.";
    StatementDays = "statement-days" Exactly(2), "Days a week × weeks.";
    StatementMonths = "statement-months" Exactly(2), "Weeks worked ÷ four.";
    StatementYear = "statement-year" Exactly(2), "An amount of all statements of a period × periods of a year.";
    StatementFares = "statement-fares" Any, "Fares on all statements.";
    StatementSold = "statement-sold" Given, "Jobs, or hours with customers, of a year, as the statements tell them.";
    StatementPart = "statement-part" Exactly(3), "Fares on the statements × jobs under the deal ÷ jobs on the statements.";
    StatementPrices = "statement-prices" Exactly(2), "Fares of the statements × the deal's price level.";
    AppTook = "app-took" Exactly(2), "Fee of the app: its percentage of the fares on its statement.";
    AppTookMost = "app-took-most" Exactly(2), "Fee of the app, but no more than the fares on its statement.";
    StatementTook = "statement-took" Any, "Fees that all apps took.";
    StatementFee = "statement-fee" Exactly(3),
        "Percentage fee as the statements tell: fares × what the apps took ÷ fares on the statements.";
    StatementTips = "statement-tips" Any, "Tips on all statements.";
    StatementTipsPart = "statement-tips-part" Exactly(2), "Tips of the statements in a year × the work that the deal brings.";
    NoStatement = "no-statement" Nothing, "There is no such statement.";
    NoPay = "no-pay" Nothing, "No pay.";
    TakeHome = "take-home" Any, "Take-home: what the worker keeps.";
    WithUniversalCredit = "with-universal-credit" Any, "Take-home and Universal Credit.";
    AnHour = "an-hour" Exactly(2), "Amount of an hour: a year's ÷ hours worked.";
    AWeek = "a-week" Exactly(2), "Amount of a week: a year's ÷ weeks worked.";
    AMonth = "a-month" Exactly(2), "Amount of a month: a year's ÷ months.";
}

impl Rule {
    /// The rule's word for the page's texts. Never renamed.
    pub const fn key(self) -> &'static str {
        Self::KEYS[self as usize]
    }

    /// Parts that the rule's steps follow from.
    pub const fn parts(self) -> Parts {
        Self::PARTS[self as usize]
    }

    /// Number of values that a sentence about a step tells: those of its parts, then its own; its own alone where the number of
    /// parts varies, and none where there is no such money. `None` for a given step: its source is all there is to say.
    pub const fn values(self) -> Option<usize> {
        match self.parts() {
            Parts::Given => None,
            Parts::Nothing => Some(0),
            Parts::Any => Some(1),
            Parts::Exactly(parts) => Some(parts + 1),
        }
    }
}
