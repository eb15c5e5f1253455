//! Fields: what a column of a file can mean.

worded! {
    /// A meaning of a column.
    pub enum Field {
        /// Money that customers paid for the work, or the base on which the platform takes its fee.
        Fare = "fare",
        /// All gross earnings together, tips and cancellation fees included: for a check alone.
        FareTotal = "fare-total",
        /// The fare that is left to the worker, the fee already taken.
        WorkerFare = "worker-fare",
        /// The platform's fee.
        Fee = "fee",
        /// All fees together: the platform's fee and others.
        FeeTotal = "fee-total",
        /// Tax on the platform's fee.
        FeeTax = "fee-tax",
        /// Tips.
        Tip = "tip",
        /// Bonuses, promotions and campaigns.
        Bonus = "bonus",
        /// Fees of customers who cancelled.
        Cancellation = "cancellation",
        /// Tolls and other expenses that the platform pays back.
        Toll = "toll",
        /// Tolls that the worker paid.
        TollPaid = "toll-paid",
        /// Parking that the worker paid.
        ParkingPaid = "parking-paid",
        /// Corrections.
        Adjustment = "adjustment",
        /// Other fees.
        OtherFee = "other-fee",
        /// Value-added tax within the fare.
        Vat = "vat",
        /// Earnings after the fee.
        Net = "net",
        /// Sum that the platform owes: earnings and the balance of tolls, cash and transfers.
        Paid = "paid",
        /// Cash that customers gave.
        Cash = "cash",
        /// Transfers to the bank.
        Payout = "payout",
        /// An amount whose meaning stands in another column.
        Amount = "amount",
        /// Section of the balance, above tolls, cash and transfers.
        Balance = "balance",
        /// Section of taxes, above the tax on the fee.
        Taxes = "taxes",
        /// Percentage of value-added tax.
        VatRate = "vat-rate",
        /// Id of a transaction.
        TransactionId = "transaction-id",
        /// Id of a job.
        TripId = "trip-id",
        /// Id of the worker.
        DriverId = "driver-id",
        /// Description of a row.
        Description = "description",
        /// Classification of an amount: `transport.misc.tip`.
        Classification = "classification",
        /// Category or type of a row.
        Category = "category",
        /// State of a job: completed, cancelled.
        Status = "status",
        /// State of the worker: open, on a trip, offline.
        State = "state",
        /// Currency of a row.
        Currency = "currency",
        /// Way in which a customer paid.
        PaymentMethod = "payment-method",
        /// Mark of a customer's payment in cash.
        IsCash = "is-cash",
        /// Business or personal.
        Purpose = "purpose",
        /// Day or time of a row.
        Time = "time",
        /// Start of a job, shift or drive.
        Start = "start",
        /// End of a job, shift or drive.
        End = "end",
        /// Start by UTC.
        StartUtc = "start-utc",
        /// End by UTC.
        EndUtc = "end-utc",
        /// Time at which a customer asked.
        Requested = "requested",
        /// First day of a period.
        PeriodStart = "period-start",
        /// Last day of a period.
        PeriodEnd = "period-end",
        /// Distance.
        Distance = "distance",
        /// Duration of a job or segment.
        Duration = "duration",
        /// Time logged on.
        Online = "online",
        /// Time with customers.
        Engaged = "engaged",
        /// Number of jobs.
        Jobs = "jobs",
        /// Number of orders, where a job may have several.
        Orders = "orders",
        /// Names, addresses, plates: never kept.
        Personal = "personal",
        /// Known and of no use here.
        Other = "other",
    }
}

impl Field {
    /// True for amounts of money.
    pub const fn is_money(self) -> bool {
        (self as u8) <= (Self::Amount as u8)
    }

    /// True for numbers that are no money.
    pub const fn is_measure(self) -> bool {
        matches!(self, Self::Distance | Self::Duration | Self::Online | Self::Engaged | Self::Jobs | Self::Orders)
    }

    /// True for days and times.
    pub const fn is_time(self) -> bool {
        (self as u8) >= (Self::Time as u8) && (self as u8) <= (Self::PeriodEnd as u8)
    }
}
