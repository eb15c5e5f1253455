//! The take rate: what the platform took of the fares, overall and job by job.

/// Millionths of a whole.
pub(crate) const WHOLE: i64 = 1_000_000;
/// The bands of [`Spread::bands`], of 5% each; the last has all from 60% up.
const BANDS: usize = 13;

/// The take rate of all jobs and of each, in millionths of the fares, tips left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Take {
    /// All fees of all fares, of rows that tell both; `None` where none does, or where the file does not balance and nobody has said why.
    pub overall: Option<i64>,
    /// The tax on the fee counted as taken as well; `None` where there is none.
    pub with_fee_tax: Option<i64>,
    /// The rates of single jobs.
    pub by_trip: Option<Spread>,
}

/// Take rates of single jobs, in millionths. A rate of all jobs is not their average: long jobs weigh more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spread {
    /// The jobs.
    pub jobs: u32,
    /// The least.
    pub least: i64,
    /// The rate than which a tenth of the jobs have less.
    pub low: i64,
    /// The one in the middle.
    pub median: i64,
    /// The rate than which a tenth of the jobs have more.
    pub high: i64,
    /// The most.
    pub most: i64,
    /// The average of the rates.
    pub mean: i64,
    /// The jobs in each band of 5%, from 0 up; those below 0 are in the first, those above 60% in the last.
    pub bands: [u32; BANDS],
}

/// A part of a whole, in millionths; `None` where there is no whole.
pub(crate) fn rate(part: i64, whole: i64) -> Option<i64> {
    (whole > 0).then(|| i64::try_from(i128::from(part) * i128::from(WHOLE) / i128::from(whole)).ok()).flatten()
}

impl Spread {
    /// The rates of jobs by their fares and fees; `None` where no job tells both.
    pub(crate) fn of(jobs: impl Iterator<Item = (i64, i64)>) -> Option<Self> {
        let mut rates: Vec<i64> = jobs.filter_map(|(fare, fee)| rate(fee, fare)).collect();
        rates.sort_unstable();
        let (least, most) = (*rates.first()?, *rates.last()?);
        let last = rates.len() - 1;
        let at = |tenths: usize| rates[(last * tenths + 5) / 10];
        let mut bands = [0; BANDS];
        for rate in &rates {
            let band = usize::try_from(rate.max(&0) / (WHOLE / 20)).unwrap_or(0).min(BANDS - 1);
            bands[band] += 1;
        }
        let sum: i128 = rates.iter().map(|rate| i128::from(*rate)).sum();
        let mean = i64::try_from(sum / i128::try_from(rates.len()).ok()?).ok()?;
        Some(Self { jobs: u32::try_from(rates.len()).ok()?, least, low: at(1), median: at(5), high: at(9), most, mean, bands })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spread_of_ten_jobs() {
        let spread = Spread::of((1..=11).map(|n| (1000, n * 50))).expect("jobs");
        assert_eq!(
            (spread.least, spread.low, spread.median, spread.high, spread.most),
            (50_000, 100_000, 300_000, 500_000, 550_000)
        );
        assert_eq!((spread.jobs, spread.mean, spread.bands[1], spread.bands[11]), (11, 300_000, 1, 1));
        assert_eq!(Spread::of([(0, 5)].into_iter()), None);
    }
}
