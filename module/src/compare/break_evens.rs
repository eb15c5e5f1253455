//! Figures at which the answer of a comparison turns.

use crate::units::{count, percent, pounds, rate, Holds, Threshold};
use coop_or_gig_engine::break_even as engine;
use serde::Serialize;
use tsify::Tsify;

/// Figures at which the answer turns.
#[derive(Debug, Serialize, Tsify)]
pub struct BreakEvens {
    /// Jobs that the second deal must bring to leave as much, in per cent of those of the first.
    volume: VolumeThreshold,
    /// Fee of the second deal up to which it leaves at least as much: per cent, or pounds each time that it is due. Where it pays
    /// a `wage` and takes no fee: the wage from which it does, in pounds an hour.
    fee: FeeThreshold,
    /// Weeks after which the joining share is earned back.
    share: ShareBack,
    /// Hours a week, for each deal, that cover what it takes whatever the work.
    flat: Vec<FlatCover>,
}

/// Jobs that a deal must bring, in per cent: `value` is null for `always` and `never`.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct VolumeThreshold {
    /// Part of the values for which the jobs are enough.
    holds: Holds,
    /// End of the part for which the condition holds, in per cent; null for `always` and `never`.
    value: Option<f64>,
    /// True where so much work fits into the hours.
    fits: bool,
}

/// Fee or wage at which a deal leaves as much as the other: `value` is null for `always` and `never`.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct FeeThreshold {
    /// Unit of `value`: a fee in per cent, a `flat` one in pounds, or a `wage` in pounds an hour.
    of: FeeOf,
    /// Part of the values for which the deal leaves at least as much as the other.
    holds: Holds,
    /// End of the part for which the condition holds, in the unit that `of` says; null for `always` and `never`.
    value: Option<f64>,
}

/// Figure of a deal that its break-even fee is told in.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "lowercase")]
pub enum FeeOf {
    /// The percentage fee.
    Percent,
    /// The flat fee.
    Flat,
    /// The wage.
    Wage,
}

/// Time in which the joining share is earned back.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct ShareBack {
    /// Outcome for the share.
    back: ShareBackWhen,
    /// Weeks that earning the share back takes; a number for `after`, else null.
    weeks: Option<f64>,
}

/// Outcome for a joining share.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum ShareBackWhen {
    /// No share is asked.
    NoShare,
    /// No number of weeks brings the share back.
    Never,
    /// The number of weeks in `weeks` brings the share back.
    After,
}

/// Hours a week that cover what a deal takes whatever the work.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct FlatCover {
    /// Outcome for the fee.
    covered: FlatCovered,
    /// Hours a week that cover the fee; a number for `after`, else null.
    hours: Option<f64>,
}

/// Outcome for what a deal takes whatever the work.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum FlatCovered {
    /// No such fee is taken.
    NoFlatFee,
    /// No number of hours covers the fee.
    Never,
    /// The number of hours in `hours` covers the fee.
    After,
}

impl BreakEvens {
    /// The break-evens that the engine found, for so many deals.
    #[allow(clippy::cast_precision_loss)]
    pub(super) fn new(found: &engine::BreakEvens, deals: usize) -> Self {
        let (of, Threshold { holds, value }) = match found.fee {
            engine::Fee::Percent(fee) => (FeeOf::Percent, Threshold::new(fee, percent)),
            engine::Fee::Flat(fee) => (FeeOf::Flat, Threshold::new(fee, pounds)),
            engine::Fee::Wage(wage) => (FeeOf::Wage, Threshold::new(wage, rate)),
        };
        let (back, weeks) = match found.share {
            engine::Recovery::NoShare => (ShareBackWhen::NoShare, None),
            engine::Recovery::Never => (ShareBackWhen::Never, None),
            engine::Recovery::Weeks(weeks) => (ShareBackWhen::After, Some(weeks as f64)),
        };
        Self {
            volume: VolumeThreshold::from(&found.volume),
            fee: FeeThreshold { of, holds, value },
            share: ShareBack { back, weeks },
            flat: found.flat.iter().take(deals).map(FlatCover::from).collect(),
        }
    }
}

impl From<&engine::Volume> for VolumeThreshold {
    fn from(volume: &engine::Volume) -> Self {
        let Threshold { holds, value } = Threshold::new(volume.threshold, percent);
        Self { holds, value, fits: volume.fits }
    }
}

impl From<&engine::Cover> for FlatCover {
    fn from(cover: &engine::Cover) -> Self {
        let (covered, hours) = match cover {
            engine::Cover::NoFlatFee => (FlatCovered::NoFlatFee, None),
            engine::Cover::Never => (FlatCovered::Never, None),
            engine::Cover::Hours(hours) => (FlatCovered::After, Some(count(*hours))),
        };
        Self { covered, hours }
    }
}
