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
    if whole <= 0 {
        return None;
    }
    // Sums of a lifetime alone need more than 64 bits, in which a division is slow.
    part.checked_mul(WHOLE)
        .map(|parts| parts / whole)
        .or_else(|| i64::try_from(i128::from(part) * i128::from(WHOLE) / i128::from(whole)).ok())
}

impl Spread {
    /// The spread of rates; `None` where there is none.
    pub(crate) fn of(mut rates: Vec<i64>) -> Option<Self> {
        let (least, most) = (*rates.iter().min()?, *rates.iter().max()?);
        let [low, middle, high] = [1, 5, 9].map(|tenths| ((rates.len() - 1) * tenths + 5) / 10);
        // Three places of the order are enough: to order all takes many times as long.
        let median = *rates.select_nth_unstable(middle).1;
        let high = *rates[middle..].select_nth_unstable(high - middle).1;
        let low = *rates[..=middle].select_nth_unstable(low).1;
        let mut bands = [0; BANDS];
        for rate in &rates {
            let band = usize::try_from(rate.max(&0) / (WHOLE / 20)).unwrap_or(0).min(BANDS - 1);
            bands[band] += 1;
        }
        let sum: i128 = rates.iter().map(|rate| i128::from(*rate)).sum();
        let mean = i64::try_from(sum / i128::try_from(rates.len()).ok()?).ok()?;
        Some(Self { jobs: u32::try_from(rates.len()).ok()?, least, low, median, high, most, mean, bands })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spread_of_ten_jobs() {
        let spread = Spread::of((1..=11).rev().filter_map(|n| rate(n * 50, 1000)).collect()).expect("jobs");
        assert_eq!(
            (spread.least, spread.low, spread.median, spread.high, spread.most),
            (50_000, 100_000, 300_000, 500_000, 550_000)
        );
        assert_eq!((spread.jobs, spread.mean, spread.bands[1], spread.bands[11]), (11, 300_000, 1, 1));
        assert_eq!(rate(5, 0), None);
        assert_eq!(Spread::of(Vec::new()), None);
        let one = Spread::of(vec![7]).expect("a job");
        assert_eq!((one.low, one.median, one.high), (7, 7, 7));
    }
}
