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
    Input = "input" Given, "A figure of the reader. The field names it.";
    AccountsDividend = "accounts-dividend" Given, "From the accounts of the linked co-op: what its member is paid of the first year’s surplus.";
    Months = "months" Given, "Months of a year.";
    WeeksOfYear = "weeks-of-year" Given, "Weeks of a year.";
    WorkingDays = "working-days" Given, "Working days of a week, for sick pay.";

    Changed = "changed" Given, "A figure of the reader as a case or a later year has it. The field names it.";
    Found = "found" Given, "A figure at the value that was searched for. The field names it.";

    MinimumWage = "minimum-wage" Given, "The minimum wage at the worker's age.";
    ComingWage = "coming-wage" Given, "The minimum wage at that age from a day to come.";
    LivingWage = "living-wage" Given, "The Real Living Wage.";
    LondonWage = "london-wage" Given, "The Real Living Wage of London.";
    OneHour = "one-hour" Given, "One hour.";
    HolidayRate = "holiday-rate" Given, "The part of pay that a worker is paid for holidays.";
    HolidayRateNi = "holiday-rate-ni" Given, "The same in Northern Ireland, whose law has no such part: weeks of leave ÷ the others.";
    LeastLeave = "least-leave" Given, "The least weeks of paid leave.";
    TradingAllowance = "trading-allowance" Given, "The trading allowance.";
    MileFirst = "mile-first" Given, "The rate of a car for the first miles, flat or approved.";
    MileStep = "mile-step" Given, "How many miles those are.";
    MileFurther = "mile-further" Given, "The rate of a car for the further miles.";
    MileRate = "mile-rate" Given, "The one rate of another vehicle.";
    MileStepMonth = "mile-step-month" Given, "The first miles of a month, for Universal Credit.";
    PersonalAllowance = "personal-allowance" Given, "The full personal allowance.";
    TaperStart = "taper-start" Given, "The income above which it shrinks.";
    TaperPounds = "taper-pounds" Given, "For how many pounds above that one of it is lost.";
    BandEnd = "band-end" Given, "Where a band of income tax ends.";
    BandRate = "band-rate" Given, "The rate of a band of income tax.";
    Class4From = "class-4-from" Given, "The profit from which Class 4 is due.";
    Class4To = "class-4-to" Given, "The profit at which its main rate ends.";
    Class4Main = "class-4-main" Given, "Its main rate.";
    Class4Upper = "class-4-upper" Given, "Its upper rate.";
    Class1From = "class-1-from" Given, "The wages from which Class 1 is due.";
    Class1To = "class-1-to" Given, "The wages at which its main rate ends.";
    Class1Main = "class-1-main" Given, "Its main rate.";
    Class1Upper = "class-1-upper" Given, "Its upper rate.";
    LoanFrom = "loan-from" Given, "The income from which a student loan is paid back.";
    LoanRate = "loan-rate" Given, "The part of income above that.";
    PostgraduateFrom = "postgraduate-from" Given, "The income from which a postgraduate loan is paid back.";
    PostgraduateRate = "postgraduate-rate" Given, "The part of income above that.";
    Class2Week = "class-2-week" Given, "Voluntary Class 2 for a week.";
    EmployerFrom = "employer-from" Given, "The earnings from which an employer pays contributions.";
    EmployerRate = "employer-rate" Given, "The part of earnings above that.";
    PensionFrom = "pension-from" Given, "The earnings from which pension contributions are due.";
    PensionTo = "pension-to" Given, "The earnings up to which they are due.";
    WorkerRate = "worker-rate" Given, "The worker's contribution.";
    LeastEmployerRate = "least-employer-rate" Given, "The least that the employer contributes.";
    ReliefRate = "relief-rate" Given, "The tax relief on what is paid into a pension.";
    SickMost = "sick-most" Given, "The most sick pay for a week.";
    SickShare = "sick-share" Given, "The part of weekly earnings that is paid.";
    WaitingDays = "waiting-days" Given, "The first days of illness, for which nothing is paid.";
    SickDaysMost = "sick-days-most" Given, "The days of illness after which sick pay ends.";
    UcAllowanceMonth = "uc-allowance-month" Given, "The work allowance of a month.";
    UcTaper = "uc-taper" Given, "The part of earnings by which Universal Credit falls.";

    IdleHours = "idle-hours" Given, "No hours with customers, where there is no work.";
    BusyHours = "busy-hours" Exactly(2), "Hours × the part with customers.";
    DealHours = "deal-hours" Exactly(2), "Of that, what the deal brings.";
    WaitingHours = "waiting-hours" Exactly(2), "Hours logged on less hours with customers.";
    LoggedOnHours = "logged-on-hours" Exactly(2), "Hours with customers and waiting.";
    WorkedHours = "worked-hours" Exactly(3), "Hours with customers, waiting and otherwise unpaid.";
    HoursYear = "hours-year" Exactly(2), "Hours a week × weeks.";
    HourJobs = "hour-jobs" Exactly(2), "Jobs an hour × hours logged on.";
    DealJobs = "deal-jobs" Exactly(2), "Jobs × what the deal brings.";
    JobsYear = "jobs-year" Exactly(2), "Jobs a week × weeks.";
    DealPrice = "deal-price" Exactly(2), "Price × the deal's price level.";
    SoldByHour = "sold-by-hour" Exactly(2), "Price × hours with customers.";
    SoldByJob = "sold-by-job" Exactly(2), "Price × jobs.";
    ExtraWeek = "extra-week" Given, "More money from customers, a week.";
    ExtraYear = "extra-year" Exactly(2), "That × weeks.";
    ExtraFares = "extra-fares" Exactly(2), "That before the customer-side percentage was added.";
    ChargedWithExtra = "charged-with-extra" Exactly(2), "What is charged, and that.";
    CustomerPercent = "customer-percent" Exactly(2), "A percentage added to the customer's bill.";
    CustomerAmount = "customer-amount" Exactly(2), "An amount added to the customer's bill × hours or jobs sold.";
    CustomersPay = "customers-pay" Any, "Fares and what is added to them.";
    AmountWithin = "amount-within" Exactly(2), "No more of a customer-side amount than the customer pays.";
    PaidLessAmount = "paid-less-amount" Exactly(2), "What customers pay less the customer-side amount.";
    FaresWithin = "fares-within" Exactly(2), "That before the customer-side percentage was added.";
    CustomerFees = "customer-fees" Exactly(2), "Fares less what customers pay.";
    NoCustomerFees = "no-customer-fees" Nothing, "Nothing is added to the customer's bill.";
    NotKnown = "not-known" Nothing, "What customers pay is not known, nor what the organisation keeps of it: the price is the worker's pay.";

    PercentFee = "percent-fee" Exactly(2), "The percentage of all fares.";
    FeeBandFrom = "fee-band-from" Exactly(2), "Where a band starts, in fares a week × weeks.";
    FeeBandFromJob = "fee-band-from-job" Exactly(2), "Where a band starts, in the fare of a job × jobs.";
    FirstFeeAlone = "first-fee-alone" Exactly(2), "The first percentage of all fares, as there are no jobs to tell the fare of one.";
    FaresAbove = "fares-above" Exactly(2), "Fares above that.";
    SecondFares = "second-fares" Exactly(2), "What of that is not in the third band.";
    FirstFares = "first-fares" Any, "Fares less those in other bands.";
    BandFee = "band-fee" Exactly(2), "The percentage of the fares in one band.";
    BandedFee = "banded-fee" Any, "The bands together.";
    FeeCap = "fee-cap" Exactly(2), "The weekly cap × weeks.";
    CappedFee = "capped-fee" Exactly(2), "No more than the cap.";
    JobFees = "job-fees" Exactly(2), "The fee for each job × jobs.";
    FlatWeekly = "flat-weekly" Exactly(2), "The flat fee of a week × weeks.";
    FlatMonthly = "flat-monthly" Exactly(2), "The flat fee of a month × months.";
    Fees = "fees" Any, "All fees.";
    NoFees = "no-fees" Nothing, "No fees.";
    PlatformFees = "platform-fees" Exactly(1), "Fees, taken off.";
    KeptBack = "kept-back" Exactly(2), "The wage less the fares.";
    AfterFees = "after-fees" Exactly(2), "Fares less fees.";
    WagePay = "wage-pay" Exactly(2), "Wage × paid hours.";

    QuietWork = "quiet-work" Exactly(3), "The part of weeks that are quiet × the work in one ÷ the work in a week.";
    QuietPart = "quiet-part" Exactly(2), "The part of a year's amount that falls to the quiet weeks.";
    OtherPart = "other-part" Exactly(2), "The rest, which falls to the other weeks.";
    OtherHours = "other-hours" Exactly(2), "No more hours with customers than hours logged on, in the other weeks.";
    UnpaidHours = "unpaid-hours" Exactly(2), "Hours worked less hours logged on.";
    WeeksWorked = "weeks-worked" Exactly(2), "Hours logged on and otherwise unpaid in some weeks.";
    PayBeforeFlat = "pay-before-flat" Exactly(2), "Pay with the flat fee, which is due whatever the work.";
    WeeksPay = "weeks-pay" Exactly(2), "That in some weeks, less their flat fee.";
    CostsOfTime = "costs-of-time" Exactly(2), "Costs less those that go by the miles.";
    WeeksCosts = "weeks-costs" Exactly(2), "Both in some weeks.";
    QuietShort = "quiet-short" Exactly(2), "What pay lacks in the quiet weeks.";
    OtherShort = "other-short" Exactly(2), "What pay lacks in the other weeks.";
    WeeksShort = "weeks-short" Any, "What it lacks in the quiet weeks and in the others.";
    GuaranteeHours = "guarantee-hours" Exactly(2), "Guaranteed pay an hour × hours.";
    GuaranteeMiles = "guarantee-miles" Exactly(2), "Guaranteed pay a mile × miles.";
    Promised = "promised" Any, "The guarantee.";
    GuaranteeShort = "guarantee-short" Exactly(2), "What pay lacks to the guarantee.";
    MinimumDue = "minimum-due" Exactly(2), "Minimum wage × hours.";
    GuaranteedPay = "guaranteed-pay" Exactly(2), "Pay made up to the guarantee.";
    PayAfterCosts = "pay-after-costs" Exactly(2), "Pay less what the worker spends on the work.";
    MinimumShort = "minimum-short" Exactly(2), "What that lacks to the minimum.";
    TopUp = "top-up" Any, "Both.";
    NoTopUp = "no-top-up" Nothing, "Nobody makes pay up.";
    DealTips = "deal-tips" Exactly(2), "Tips × what the deal brings.";
    Tips = "tips" Exactly(2), "Tips a week × weeks.";
    NoTips = "no-tips" Nothing, "No tips.";
    PaidForWork = "paid-for-work" Any, "What is paid for work before holiday pay.";
    HolidayAccrued = "holiday-accrued" Exactly(2), "A part of it for holidays.";
    HolidayAccruedNi = "holiday-accrued-ni" Exactly(2), "What weeks of leave come to of it, in Northern Ireland.";
    LeavePay = "leave-pay" Exactly(3), "A week of leave paid like a week of work.";
    HolidayLower = "holiday-lower" Exactly(2), "The lower of the two.";
    DealLeave = "deal-leave" Exactly(2), "The deal's leave, but no less than the law's.";
    WeeksLessLeave = "weeks-less-leave" Exactly(2), "The weeks of a year without leave.";
    LeaveWeeks = "leave-weeks" Exactly(2), "Those, or the weeks worked where they are more.";
    HolidayNotBelow = "holiday-not-below" Exactly(1), "No holiday pay on a loss.";
    NoHoliday = "no-holiday" Nothing, "No right to holiday pay.";
    WorkPay = "work-pay" Any, "What is paid for work, holidays included.";

    DealMiles = "deal-miles" Exactly(2), "Miles × what the deal brings.";
    Miles = "miles" Exactly(2), "Miles a week × weeks.";
    MileCost = "mile-cost" Exactly(2), "What a mile costs × miles.";
    VehicleCosts = "vehicle-costs" Exactly(2), "Vehicle costs a week × weeks.";
    ItemWeekly = "item-weekly" Exactly(2), "What an item costs a week × weeks.";
    ItemMonthly = "item-monthly" Exactly(2), "What an item costs a month × months.";
    MileItems = "mile-items" Any, "Fuel or charge, and servicing.";
    DealItems = "deal-items" Exactly(2), "That × what the deal brings, as the miles follow the jobs.";
    TimeItems = "time-items" Any, "Insurance, rent or finance, and licence.";
    PhoneAndOthers = "phone-and-others" Any, "The phone and other costs.";
    OtherCosts = "other-costs" Exactly(2), "Other costs a week × weeks.";
    OwnPart = "own-part" Exactly(1), "What is left of 100% after the part that the deal carries.";
    OwnMileCost = "own-mile-cost" Exactly(2), "That part of the costs per mile.";
    OwnVehicleCosts = "own-vehicle-costs" Exactly(2), "That part of the vehicle costs.";
    OwnOtherCosts = "own-other-costs" Exactly(2), "That part of the other costs.";
    Costs = "costs" Any, "All that the worker bears.";
    AllCosts = "all-costs" Any, "All costs, whoever bears them.";
    NoCosts = "no-costs" Nothing, "The work costs nothing.";
    RunningCosts = "running-costs" Exactly(1), "Costs, taken off.";
    SubscriptionWeekly = "subscription-weekly" Exactly(2), "The subscription of a week × weeks.";
    SubscriptionMonthly = "subscription-monthly" Exactly(2), "The subscription of a month × months.";
    Subscription = "subscription" Exactly(1), "The subscription, taken off.";
    NoSubscription = "no-subscription" Nothing, "No subscription.";
    DividendOfFees = "dividend-of-fees" Exactly(2), "A part of the fees paid.";
    Dividend = "dividend" Any, "That and a fixed amount.";
    NoDividend = "no-dividend" Nothing, "No dividend.";

    Turnover = "turnover" Any, "All that comes in before fees.";
    Charges = "charges" Any, "Fees and subscription.";
    ProfitActual = "profit-actual" Exactly(3), "Turnover less fees and real costs.";
    FirstMiles = "first-miles" Exactly(2), "The flat rate on the first miles.";
    FurtherMiles = "further-miles" Exactly(2), "The miles beyond them.";
    FlatMiles = "flat-miles" Exactly(2), "Rate × miles.";
    FlatRate = "flat-rate" Any, "The flat rates together.";
    NoFlatRate = "no-flat-rate" Nothing, "No flat rate for this vehicle, or no miles.";
    OwnFlatRate = "own-flat-rate" Exactly(2), "The part of the flat rate that goes with the costs that the worker bears.";
    ProfitMileage = "profit-mileage" Exactly(4), "Turnover less fees, other costs and the flat rate.";
    ProfitAllowance = "profit-allowance" Exactly(2), "Turnover above the trading allowance.";
    LowestProfit = "lowest-profit" Any, "The lowest of them.";
    TaxedWages = "taxed-wages" Any, "An employee's wages for tax.";
    ContributoryWages = "contributory-wages" Exactly(2), "Those without tips.";
    Counted = "counted" Exactly(1), "Amounts below 0 count as 0.";
    AllIncome = "all-income" Any, "Everything that is taxed.";
    MilesPaid = "miles-paid" Exactly(2), "What the employer pays for miles.";
    MileageRelief = "mileage-relief" Exactly(2), "What that lacks to the approved rate.";
    IncomeLessRelief = "income-less-relief" Exactly(2), "Income less that.";
    AllowanceLeft = "allowance-left" Exactly(4), "What is left of the personal allowance.";
    Taxable = "taxable" Exactly(2), "Income above the allowance.";
    PartUpTo = "part-up-to" Exactly(2), "The part of an amount up to a limit.";
    PartAbove = "part-above" Exactly(2), "The part of an amount above a limit.";
    PartBetween = "part-between" Exactly(3), "The part of an amount between two limits.";
    BandTax = "band-tax" Exactly(2), "A rate of the part in a band.";
    TaxOnIncome = "tax-on-income" Any, "The bands together.";
    AddedIncomeTax = "added-income-tax" Exactly(2), "With this work less without it.";
    IncomeTax = "income-tax" Exactly(1), "Income tax, taken off.";
    BeforeTax = "before-tax" Nothing, "All is before tax.";

    AllProfit = "all-profit" Any, "All profit.";
    Class4Band = "class-4-band" Exactly(2), "A rate of the part in a band of Class 4.";
    Class4Full = "class-4-full" Exactly(2), "The most that Class 4 and Class 1 at their main rates may come to.";
    Class1Paid = "class-1-paid" Exactly(1), "A wage's Class 1 at the main rate.";
    Class1AllPaid = "class-1-all-paid" Any, "What each wage bears.";
    Class4Most = "class-4-most" Exactly(2), "What of the most is left.";
    Class4Within = "class-4-within" Exactly(2), "No more than that.";
    Class4Spared = "class-4-spared" Exactly(3), "What the upper rate would bring on the profit that bears the main rate.";
    Class4Rest = "class-4-rest" Exactly(2), "The upper rate on profit above the limit, less that.";
    Class4Due = "class-4-due" Any, "The bands together.";
    AddedClass4 = "added-class-4" Exactly(2), "With this work less without it.";
    Class4 = "class-4" Exactly(1), "Class 4, taken off.";
    NoClass4 = "no-class-4" Nothing, "An employee's wages bear no Class 4.";
    Class1Band = "class-1-band" Exactly(2), "A rate of the part in a band of Class 1.";
    Class1Due = "class-1-due" Any, "The bands together.";
    Class1 = "class-1" Exactly(1), "Class 1, taken off.";
    NoClass1 = "no-class-1" Nothing, "Who is self-employed pays no Class 1.";
    LoanRepaid = "loan-repaid" Exactly(2), "A rate of income above the threshold, down to the pound.";
    PostgraduateRepaid = "postgraduate-repaid" Exactly(2), "The same for a postgraduate loan.";
    Repaid = "repaid" Any, "Both.";
    AddedLoan = "added-loan" Exactly(2), "With this work less without it.";
    StudentLoan = "student-loan" Exactly(1), "Repayments, taken off.";
    NoLoan = "no-loan" Nothing, "No loan to pay back.";
    Taxes = "taxes" Any, "Income tax, contributions and loan.";

    AccountLeast = "account-least" Given, "The least bill with which payments on account are due.";
    AccountAtSource = "account-at-source" Given, "The most that may have been taken from wages, of all tax, with which they are due.";
    Half = "half" Given, "A half.";
    TaxNotAtSource = "tax-not-at-source" Exactly(2), "Income tax on everything less what is taken from wages.";
    LoanAtSource = "loan-at-source" Any, "What each employer takes for a student loan.";
    LoanNotAtSource = "loan-not-at-source" Exactly(2), "Student loan on everything less that.";
    TaxBill = "tax-bill" Any, "All that a tax return comes to.";
    NoTaxBill = "no-tax-bill" Nothing, "Everything is taken from the wages.";
    AccountBill = "account-bill" Any, "The part of a bill that payments on account look at: all but the loan.";
    AccountAllTax = "account-all-tax" Any, "Income tax on everything, and Class 4.";
    AccountNotAtSource = "account-not-at-source" Exactly(1), "100% less the part that may have been taken.";
    AccountShare = "account-share" Exactly(2), "That part of all tax.";
    OnAccount = "on-account" Exactly(3), "The bill, where it is no less than either limit.";
    OnAccountFirst = "on-account-first" Exactly(2), "A half of it.";
    OnAccountSecond = "on-account-second" Exactly(2), "The other half.";
    FirstJanuary = "first-january" Any, "The first bill and the first half of the next.";
    RestOfBill = "rest-of-bill" Exactly(2), "The bill less what was paid on account.";
    LaterJanuary = "later-january" Any, "That and the first half of the next bill.";
    PutAside = "put-aside" Exactly(1), "What nobody takes from the pay: tax, contributions and loan.";

    WorkerContribution = "worker-contribution" Exactly(2), "The worker's part of qualifying earnings.";
    ContributionRelief = "contribution-relief" Exactly(2), "The tax relief in it.";
    EnrolledPension = "enrolled-pension" Exactly(2), "What pay bears of it.";
    OwnPension = "own-pension" Exactly(2), "The worker's own pension a month × months.";
    AllPensions = "all-pensions" Any, "Both.";
    Pension = "pension" Exactly(1), "What is paid into pensions, taken off.";
    NoPension = "no-pension" Nothing, "Nothing is paid into a pension.";
    EmployerPart = "employer-part" Exactly(2), "The deal's part, but no less than the law's.";
    EmployerPension = "employer-pension" Exactly(2), "The employer's part of qualifying earnings.";
    NoEmployerPension = "no-employer-pension" Nothing, "No employer pays into a pension.";
    ReliefRest = "relief-rest" Exactly(1), "100% less the relief.";
    OwnRelief = "own-relief" Exactly(3), "The relief added to a payment.";
    TaxRelief = "tax-relief" Any, "All relief.";
    NoTaxRelief = "no-tax-relief" Nothing, "No payment, no relief.";
    WeekEarnings = "week-earnings" Exactly(2), "Pay ÷ weeks.";
    SickPart = "sick-part" Exactly(2), "The part of weekly earnings that is paid in illness.";
    SickWeek = "sick-week" Exactly(2), "No more than the most for a week.";
    SickDaysAfter = "sick-days-after" Exactly(2), "Days off sick after the waiting days.";
    SickDaysPaid = "sick-days-paid" Exactly(2), "No more days than the law's.";
    SickPay = "sick-pay" Exactly(3), "A week's sick pay × days ÷ working days.";
    NoSickPay = "no-sick-pay" Nothing, "No right to sick pay, or no days off sick.";
    ShareInterest = "share-interest" Exactly(2), "Interest on the joining share.";
    NoShareInterest = "no-share-interest" Nothing, "No share, or no interest.";
    EmployerDue = "employer-due" Exactly(2), "The employer's rate of earnings above the threshold.";
    NotCovered = "not-covered" Exactly(1), "100% less what the allowance covers.";
    EmployerLeft = "employer-left" Exactly(2), "What the allowance leaves of it.";
    NoEmployerContributions = "no-employer-contributions" Nothing, "Nobody is an employer here.";
    CarriedCosts = "carried-costs" Exactly(2), "All costs less what the worker bears.";
    NoCarriedCosts = "no-carried-costs" Nothing, "The organisation carries nothing.";

    MileStepYear = "mile-step-year" Exactly(2), "The first miles of a month × months.";
    UcProfit = "uc-profit" Exactly(4), "Turnover less fees, other costs and the flat rate of Universal Credit.";
    UcNotBelow = "uc-not-below" Exactly(1), "No less than nothing.";
    UcNet = "uc-net" Any, "What this work leaves after tax, contributions and pension.";
    UcBesidesDue = "uc-besides-due" Any, "Tax and contributions on other income alone.";
    UcBesides = "uc-besides" Exactly(2), "Other income less those.";
    UcEarnings = "uc-earnings" Any, "Both.";
    UcFloorHours = "uc-floor-hours" Exactly(2), "Expected hours a week × weeks of a year.";
    UcFloorPay = "uc-floor-pay" Exactly(2), "Minimum wage × those.";
    UcFloor = "uc-floor" Exactly(3), "That less the income tax and Class 4 on it.";
    UcCounted = "uc-counted" Exactly(2), "The higher of earnings and floor.";
    UcAllowance = "uc-allowance" Exactly(2), "The work allowance of a month × months.";
    UcAbove = "uc-above" Exactly(2), "Earnings above that.";
    UcReduction = "uc-reduction" Exactly(2), "The part of them by which Universal Credit falls.";
    UcMost = "uc-most" Exactly(2), "The award of a month × months.";
    UniversalCredit = "universal-credit" Exactly(2), "The award less the reduction.";
    NoUniversalCredit = "no-universal-credit" Nothing, "No Universal Credit was entered.";

    PutByOfYear = "put-by-of-year" Any, "What is put by in the year.";
    TaxesOfYear = "taxes-of-year" Exactly(1), "Income tax, contributions and loan of the year.";
    TaxOfYear = "tax-of-year" Any, "Those, and the employer's contributions.";
    NextMore = "next-more" Exactly(2), "The year with £10 a week more from customers, less the year as it is.";
    NextLess = "next-less" Exactly(2), "The year as it is, less the year with £10 a week more from customers.";
    NextWeek = "next-week" Exactly(2), "That ÷ weeks.";
    TenPounds = "ten-pounds" Given, "£10.";
    NextRest = "next-rest" Exactly(5), "£10 less the other parts.";
    NextNothing = "next-nothing" Nothing, "No more of this.";

    TurnoverOfAll = "turnover-of-all" Any, "Turnover of the deal and the profit of other work.";
    ProfitOfAll = "profit-of-all" Any, "Taxed profit of the deal and of other work.";
    VoluntaryClass2 = "voluntary-class-2" Exactly(2), "Class 2 for a week × weeks of a year.";
    NoClass2 = "no-class-2" Nothing, "An employee's wages bear no Class 2.";
    OrganisationTakes = "organisation-takes" Exactly(1), "Fees and subscription, as what is taken.";
    OrganisationAdds = "organisation-adds" Any, "What the organisation pays on top.";
    OrganisationBears = "organisation-bears" Any, "What employing the worker costs it besides, and the costs that it carries.";
    OrganisationKeeps = "organisation-keeps" Exactly(3), "The first less the other two.";
    TakenOfPay = "taken-of-pay" Any, "Fees and subscription, taken off.";
    NothingTaken = "nothing-taken" Nothing, "The organisation takes nothing.";
    NothingAdded = "nothing-added" Nothing, "The organisation pays nothing on top.";
    NothingBorne = "nothing-borne" Nothing, "The organisation bears no costs of the work.";
    TakeRate = "take-rate" Exactly(2), "That ÷ what customers pay.";
    HourBeforeTax = "hour-before-tax" Any, "Pay of an hour less costs, with the dividend.";
    HourWithoutHoliday = "hour-without-holiday" Exactly(2), "Income of an hour less holiday pay.";
    HourWithoutTips = "hour-without-tips" Exactly(2), "That less tips.";
    HourAtRate = "hour-at-rate" Exactly(2), "A rate × one hour.";
    AgainstRate = "against-rate" Exactly(2), "An hour's income less that.";
    NoComingWage = "no-coming-wage" Nothing, "No minimum wage to come has been announced.";
    NoProfit = "no-profit" Nothing, "An employee's wages are taxed, and no profit.";

    FlatCharges = "flat-charges" Any, "Fees and subscription.";
    NoFlatCharges = "no-flat-charges" Nothing, "Neither fee nor subscription.";
    PayWithFlat = "pay-with-flat" Any, "Pay before the fees are taken off.";
    LeftOfPay = "left-of-pay" Exactly(2), "That less the costs by the mile.";
    Cover = "cover" Exactly(3), "Hours logged on × fees and subscription ÷ what is left.";
    NoCover = "no-cover" Nothing, "An hour leaves no money to cover the fees from.";
    LeadYear = "lead-year" Exactly(2), "What one deal leaves in a year less what the other leaves.";
    ShareWeeks = "share-weeks" Exactly(3), "The joining share × weeks ÷ that, up to the next whole week.";
    NoShare = "no-share" Nothing, "No joining share.";
    NoLead = "no-lead" Nothing, "The deal leaves no more than the other.";
    LeftForMembers = "left-for-members" Any, "What the organisation keeps, before the dividend that its accounts allow.";

    ActiveMembers = "active-members" Exactly(2), "Members × the part of them who work.";
    MembersSales = "members-sales" Exactly(2), "A member's sales × active members.";
    MembersFees = "members-fees" Exactly(2), "A member's fees × active members.";
    MemberFees = "member-fees" Exactly(2), "A member's sales × the fee.";
    MemberFeesOfDeal = "member-fees-of-deal" Exactly(2), "What the co-op keeps of a member's year, less the subscription.";
    MemberKept = "member-kept" Any, "What the co-op keeps of a member's year, before interest on the joining share.";
    MemberHours = "member-hours" Exactly(2), "A member's hours a week × weeks.";
    Contract = "contract" Exactly(2), "The contract's price × hours.";
    ContractFee = "contract-fee" Exactly(2), "The fee of the contract's pay.";
    ContractFees = "contract-fees" Exactly(3), "The contract's pay × a member's fees ÷ a member's sales.";
    NoContract = "no-contract" Nothing, "No contract.";
    CoopSales = "coop-sales" Any, "All that customers and the contract pay.";
    NoSales = "no-sales" Nothing, "No sales.";
    PaidOut = "paid-out" Exactly(3), "That less the fees.";
    Payout = "payout" Exactly(2), "That as a part of all sales.";
    Subscriptions = "subscriptions" Exactly(2), "A member's subscription × members.";
    SoftwareBySales = "software-by-sales" Exactly(2), "A part of all sales, for software.";
    PaymentsBySales = "payments-by-sales" Exactly(2), "A part of all sales, for taking payments.";
    LoanInterest = "loan-interest" Exactly(2), "Interest on the part of the loan that is owed.";
    NoLoanInterest = "no-loan-interest" Nothing, "No loan is owed, or it bears no interest.";
    CapitalInterest = "capital-interest" Exactly(2), "Interest on the share capital.";
    NoCapitalInterest = "no-capital-interest" Nothing, "No share capital, or it bears no interest.";
    ComesIn = "comes-in" Any, "Fees, subscriptions and grant.";
    NothingComesIn = "nothing-comes-in" Nothing, "Nothing of this comes in.";
    CostsBesidesStaff = "costs-besides-staff" Any, "Running costs without staff.";
    CoopCosts = "coop-costs" Any, "All that the co-op spends in the year.";
    NoCoopCost = "no-coop-cost" Nothing, "The co-op has no such cost.";
    CoopSpends = "coop-spends" Exactly(1), "A cost, taken off.";
    Surplus = "surplus" Exactly(2), "What comes in less costs.";
    CorporationSmallLimit = "corporation-small-limit" Given, "The profit up to which the small profits rate is due.";
    CorporationSmallRate = "corporation-small-rate" Given, "The small profits rate.";
    CorporationMainRate = "corporation-main-rate" Given, "The main rate.";
    CorporationMainLimit = "corporation-main-limit" Given, "The profit from which there is no marginal relief.";
    CorporationReliefRate = "corporation-relief-rate" Given, "The marginal relief, as a part of what lacks to that.";
    CorporationCharge = "corporation-charge" Exactly(2), "The rate of the profit.";
    CorporationLacking = "corporation-lacking" Exactly(2), "What the profit lacks to the upper limit.";
    CorporationRelief = "corporation-relief" Exactly(2), "Marginal relief: a part of that.";
    CorporationLessRelief = "corporation-less-relief" Exactly(2), "The charge less marginal relief.";
    CorporationTax = "corporation-tax" Exactly(1), "That, to the penny.";
    NoTaxableProfit = "no-taxable-profit" Nothing, "No profit to tax.";
    UntaxedProfit = "untaxed-profit" Nothing, "All is before tax.";
    Loss = "loss" Exactly(1), "A deficit, as a loss.";
    Losses = "losses" Any, "Losses that are set against later profits.";
    NoLosses = "no-losses" Nothing, "No losses of earlier years.";
    LossesLeft = "losses-left" Exactly(2), "Losses less the profit that they are set against.";
    ProfitAfterLosses = "profit-after-losses" Exactly(2), "The profit above the losses of earlier years.";
    ProfitAfterDividend = "profit-after-dividend" Exactly(2), "The surplus less what is shared out.";
    SurplusAfterTax = "surplus-after-tax" Exactly(2), "The surplus less the tax.";
    DeficitsMadeGood = "deficits-made-good" Exactly(2), "The surplus with the deficits of earlier years made good.";
    NothingToShare = "nothing-to-share" Nothing, "Nothing is shared out.";
    PartKept = "part-kept" Exactly(2), "The part that the co-op keeps.";
    Pool = "pool" Exactly(2), "The rest.";
    RateNotCovered = "rate-not-covered" Exactly(2), "The employer's rate × what the allowance does not cover.";
    PoolForPay = "pool-for-pay" Exactly(2), "That before the employer's contributions on it.";
    PoolContributions = "pool-contributions" Exactly(2), "The employer's contributions on it.";
    NoDividendContributions = "no-dividend-contributions" Nothing, "No contributions are due on a dividend.";
    LeavesSurplus = "leaves-surplus" Any, "What is shared out and taxed.";
    Kept = "kept" Exactly(2), "The surplus less that.";
    NoLoanOwed = "no-loan-owed" Nothing, "No loan is owed.";
    YearsGone = "years-gone" Given, "Years that have gone by.";
    PaidBack = "paid-back" Exactly(3), "The loan × years gone by ÷ years of the loan.";
    LoanOwed = "loan-owed" Exactly(2), "The loan less that.";
    PaidBackInYear = "paid-back-in-year" Exactly(2), "The loan owed at the start of the year less that at its end.";
    Capital = "capital" Any, "Loan and shares.";
    CapitalNeeded = "capital-needed" Exactly(2), "The cost of starting above the grant.";
    CapitalMissing = "capital-missing" Exactly(2), "That less loan and shares.";
    CapitalLeft = "capital-left" Exactly(2), "Loan and shares less what is needed.";
    NoCapital = "no-capital" Nothing, "No money yet.";
    CashAndKept = "cash-and-kept" Any, "Cash at the start of the year, and what is kept.";
    Cash = "cash" Exactly(2), "That less what is paid back.";
    Reserves = "reserves" Any, "What was kept so far.";
    NoReserves = "no-reserves" Nothing, "Nothing was kept yet.";
    All = "all" Given, "All of it.";
    AllAndGrowth = "all-and-growth" Exactly(2), "100% and the growth of a year.";
    MembersGrown = "members-grown" Exactly(2), "Members of the year before × that.";
    MembersHours = "members-hours" Exactly(2), "A member's hours × active members.";
    AllHours = "all-hours" Exactly(2), "Those and the hours of the contract.";
    AllFees = "all-fees" Any, "Fees of all members and of the contract.";
    OneMember = "one-member" Given, "One member.";
    DividendByFees = "dividend-by-fees" Exactly(3), "What is shared out × a member's fees ÷ all fees.";
    DividendByHours = "dividend-by-hours" Exactly(3), "What is shared out × a member's hours ÷ all hours.";
    DividendByHead = "dividend-by-head" Exactly(3), "What is shared out × one member ÷ all members.";
    MostOfLine = "most-of-line" Given, "The most that a line of accounts can hold.";
    WithinLine = "within-line" Exactly(2), "No more than that.";

    PartOfCase = "part-of-case" Given, "The part of a figure that a case takes.";
    FigureOfCase = "figure-of-case" Exactly(2), "That part of the figure.";
    FigureGrown = "figure-grown" Exactly(3), "A figure × its growth, once for each year gone by.";
    FigureGrownAtRates = "figure-grown-at-rates" Exactly(4), "That ÷ the growth of the law's amounts.";
    AtRates = "at-rates" Exactly(3), "Take-home × the growth of the law's amounts.";
    InTodaysMoney = "in-todays-money" Exactly(3), "An amount ÷ inflation, once for each year gone by.";
    KeptOfYear = "kept-of-year" Any, "Take-home and interest on the joining share.";
    YearsLead = "years-lead" Exactly(2), "What one deal leaves less what the other leaves.";
    LeadSoFar = "lead-so-far" Any, "That with the years before.";

    Pay = "pay" Any, "All that reaches the worker.";
    FourWeeks = "four-weeks" Given, "Weeks of a statement of four weeks.";
    StatementDays = "statement-days" Exactly(2), "Days a week × weeks.";
    StatementMonths = "statement-months" Exactly(2), "Weeks worked ÷ four.";
    StatementYear = "statement-year" Exactly(2), "An amount of all statements of a period × periods of a year.";
    StatementFares = "statement-fares" Any, "Fares on all statements.";
    StatementSold = "statement-sold" Given, "Jobs, or hours with customers, of a year, as the statements tell them.";
    StatementPart = "statement-part" Exactly(3), "Fares on the statements × jobs under the deal ÷ jobs on the statements.";
    StatementPrices = "statement-prices" Exactly(2), "Those × the deal's price level.";
    AppTook = "app-took" Exactly(2), "The app's percentage of the fares on its statement.";
    AppTookMost = "app-took-most" Exactly(2), "What the app took, but no more than the fares.";
    StatementTook = "statement-took" Any, "What all apps took.";
    StatementFee = "statement-fee" Exactly(3), "Fares × what the apps took ÷ fares on the statements.";
    StatementTips = "statement-tips" Any, "Tips on all statements.";
    StatementTipsPart = "statement-tips-part" Exactly(2), "Those of a year × what the deal brings.";
    NoStatement = "no-statement" Nothing, "There is no such statement.";
    NoPay = "no-pay" Nothing, "No pay.";
    TakeHome = "take-home" Any, "What the worker keeps.";
    WithUniversalCredit = "with-universal-credit" Any, "Take-home and Universal Credit.";
    AnHour = "an-hour" Exactly(2), "A year's amount ÷ hours worked.";
    AWeek = "a-week" Exactly(2), "A year's amount ÷ weeks worked.";
    AMonth = "a-month" Exactly(2), "A year's amount ÷ months.";
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
