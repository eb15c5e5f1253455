//! The take rate: what the platform took of the fares, overall and job by job.

/// Millionths of a whole.
pub(crate) const WHOLE: i64 = 1_000_000;
/// The bands of [`Spread::bands`], of 5% each; the last has all from 60% up.
const BANDS: usize = 13;

/// The take rate of all jobs and of each, in millionths of the fares, tips left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Take {
    /// The platform's own fee of all fares, other fees left out, of rows that tell both; `None` where none does, or where the file does not balance and nobody has said why.
    pub overall: Option<i64>,
    /// The tax on the fee counted as taken as well; `None` where there is none.
    pub with_fee_tax: Option<i64>,
    /// The rates of single jobs.
    pub by_trip: Option<Spread>,
}

/// Take rates of single jobs, in millionths. A rate of all jobs is not their average: long jobs weigh more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spread {
    /// Number of jobs.
    pub jobs: u32,
    /// Least take rate.
    pub least: i64,
    /// The rate than which a tenth of the jobs have less.
    pub low: i64,
    /// Take rate in the middle.
    pub median: i64,
    /// The rate than which a tenth of the jobs have more.
    pub high: i64,
    /// Most take rate.
    pub most: i64,
    /// The average of the rates.
    pub mean: i64,
    /// The jobs in each band of 5%, from 0 up; those below 0 are in the first, those above 60% in the last.
    pub bands: [u32; BANDS],
}

/// A part of a whole, in millionths; `None` where there is no whole.
pub(crate) fn rate(part: i64, whole: i64) -> Option<i64> {
    if whole <= 0 {
        return None;
    }
    // Sums of a lifetime alone need more than 64 bits, in which a division is slow.
    part.checked_mul(WHOLE)
        .map(|parts| parts / whole)
        .or_else(|| i64::try_from(i128::from(part) * i128::from(WHOLE) / i128::from(whole)).ok())
}

impl Spread {
    /// The spread of rates, each with the number of its jobs; `None` where there is none.
    pub(crate) fn of(mut rates: Vec<(i64, u32)>) -> Option<Self> {
        // Those of one table come in order, and to order many takes long.
        if !rates.is_sorted() {
            rates.sort_unstable();
        }
        let ((least, _), (most, _)) = (*rates.first()?, *rates.last()?);
        let jobs: u64 = rates.iter().map(|(_, jobs)| u64::from(*jobs)).sum();
        let [low, median, high] = [1, 5, 9].map(|tenths| {
            let (place, mut before) = (((jobs - 1) * tenths + 5) / 10, 0);
            let at = rates.iter().find(|(_, jobs)| {
                before += u64::from(*jobs);
                before > place
            });
            at.map_or(most, |(rate, _)| *rate)
        });
        let mut bands = [0; BANDS];
        for (rate, jobs) in &rates {
            let band = usize::try_from(rate.max(&0) / (WHOLE / 20)).unwrap_or(0).min(BANDS - 1);
            bands[band] += jobs;
        }
        let sum: i128 = rates.iter().map(|(rate, jobs)| i128::from(*rate) * i128::from(*jobs)).sum();
        let mean = i64::try_from(sum / i128::from(jobs)).ok()?;
        Some(Self { jobs: u32::try_from(jobs).ok()?, least, low, median, high, most, mean, bands })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spread_of_ten_jobs() {
        let spread = Spread::of((1..=11).rev().filter_map(|n| Some((rate(n * 50, 1000)?, 1))).collect()).expect("jobs");
        assert_eq!(
            (spread.least, spread.low, spread.median, spread.high, spread.most),
            (50_000, 100_000, 300_000, 500_000, 550_000)
        );
        assert_eq!((spread.jobs, spread.mean, spread.bands[1], spread.bands[11]), (11, 300_000, 1, 1));
        assert_eq!(rate(5, 0), None);
        assert_eq!(Spread::of(Vec::new()), None);
        let alike = Spread::of(vec![(7, 3), (9, 1)]).expect("jobs");
        assert_eq!((alike.jobs, alike.low, alike.median, alike.high, alike.mean, alike.bands[0]), (4, 7, 7, 9, 7, 4));
    }
}
