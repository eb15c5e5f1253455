//! Figures: what a row, a week or a file tells, in whole units. What is not in a file is `None`, never 0.

worded! {
    /// A measure of work. Money is in hundredths of the currency's unit; fees and costs are positive.
    pub enum Measure {
        /// The fares, on which the platform's fee is taken.
        GrossFare = "gross-fare",
        /// The platform's fee.
        PlatformFee = "platform-fee",
        /// The tax on the platform's fee.
        FeeTax = "fee-tax",
        /// Tips.
        Tips = "tips",
        /// Bonuses, promotions and campaigns.
        Bonuses = "bonuses",
        /// Fees of customers who cancelled, beside the fares.
        Cancellations = "cancellations",
        /// Tolls and expenses that the platform pays back.
        TollsReimbursed = "tolls-reimbursed",
        /// Corrections, in either direction.
        Adjustments = "adjustments",
        /// Other fees.
        OtherFees = "other-fees",
        /// Money left to the worker.
        NetEarnings = "net-earnings",
        /// Cash that customers gave: no income of its own.
        CashCollected = "cash-collected",
        /// Transfers to the bank: no income of their own.
        Payout = "payout",
        /// The worker's part of the fares, where the file has no fares before the fee.
        WorkerFare = "worker-fare",
        /// Value-added tax within the fares.
        VatOnFare = "vat-on-fare",
        /// Tolls that the worker paid.
        TollsPaid = "tolls-paid",
        /// Parking that the worker paid.
        ParkingPaid = "parking-paid",
        /// Jobs.
        Jobs = "jobs",
        /// Orders, of which a job may have several.
        Orders = "orders",
        /// Seconds logged on.
        SecondsOnline = "seconds-online",
        /// Seconds with customers.
        SecondsEngaged = "seconds-engaged",
        /// Distance in millimetres, so that sums of miles stay exact to the metre.
        Millimetres = "millimetres",
    }
}

impl Measure {
    /// True for money of work. Tolls and parking that the worker paid are costs: a file that tells no other money tells none of work,
    /// and need not say its currency.
    pub const fn is_income(self) -> bool {
        (self as u8) < (Self::TollsPaid as u8)
    }
}

/// The number of measures.
const COUNT: usize = Measure::ALL.len();

/// A value for each measure that is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures([Option<i64>; COUNT]);

impl Figures {
    /// The value of a measure.
    pub const fn get(&self, measure: Measure) -> Option<i64> {
        self.0[measure as usize]
    }

    /// The distance in metres.
    pub fn metres(&self) -> Option<i64> {
        self.get(Measure::Millimetres).map(|millimetres| (millimetres + 500).div_euclid(1000))
    }

    /// True where any money of work is known.
    pub fn has_income(&self) -> bool {
        Measure::ALL.iter().any(|measure| measure.is_income() && self.get(*measure).is_some())
    }

    /// Fares less the fee and all else, tips and extras with them, by the identity of net earnings; where no fares before the fee are known,
    /// by the worker's part of them. `None` where neither that nor fares and fee are known.
    pub fn reckoned_net(&self) -> Option<i64> {
        let part = |measure| self.get(measure).unwrap_or(0);
        let left = match self.get(Measure::GrossFare) {
            Some(fares) => fares - self.get(Measure::PlatformFee)? - part(Measure::FeeTax),
            None => self.get(Measure::WorkerFare)?,
        };
        let left = left - part(Measure::OtherFees);
        Some(left + part(Measure::Tips) + part(Measure::Bonuses) + part(Measure::Cancellations) + part(Measure::Adjustments))
    }

    pub(crate) fn set(&mut self, measure: Measure, value: Option<i64>) {
        self.0[measure as usize] = value;
    }

    pub(crate) fn add(&mut self, measure: Measure, value: i64) {
        let held = &mut self.0[measure as usize];
        *held = Some(held.unwrap_or(0).saturating_add(value));
    }

    /// Adds what other figures know.
    pub(crate) fn add_all(&mut self, other: &Self) {
        for measure in Measure::ALL {
            if let Some(value) = other.get(*measure) {
                self.add(*measure, value);
            }
        }
    }

    /// True where nothing is known.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }
}
