//! What the answer of a comparison depends on.

use crate::units::{count, percent, pounds, rate, Holds, Threshold};
use coop_or_gig_engine::break_even as engine;
use serde::Serialize;
use tsify::Tsify;

/// What the answer depends on.
#[derive(Debug, Serialize, Tsify)]
pub struct BreakEvens {
    /// The jobs that the second deal must bring, in per cent of those of the first; whether so much work fits into the hours.
    volume: VolumeThreshold,
    /// The fee of the second deal up to which it leaves at least as much: per cent, or pounds each time that it is due. Where it pays
    /// a `wage` and takes no fee: the wage from which it does, in pounds an hour.
    fee: FeeThreshold,
    /// The weeks after which the joining share is earned back; a number for `after` only.
    share: ShareBack,
    /// For each deal, the hours a week that cover what it takes whatever the work; a number for `after` only.
    flat: Vec<FlatCover>,
}

/// The jobs that a deal must bring, in per cent: `value` is null for `always` and `never`.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct VolumeThreshold {
    holds: Holds,
    value: Option<f64>,
    /// Whether so much work fits into the hours.
    fits: bool,
}

/// The fee or wage at which a deal leaves as much as the other: `value` is null for `always` and `never`.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct FeeThreshold {
    /// What `value` is: a fee in per cent, a `flat` one in pounds, or a `wage` in pounds an hour.
    of: FeeOf,
    holds: Holds,
    value: Option<f64>,
}

/// The figure of a deal that its break-even fee is told in.
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

/// When the joining share is earned back.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct ShareBack {
    back: ShareBackWhen,
    weeks: Option<f64>,
}

/// Whether the joining share is earned back.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum ShareBackWhen {
    /// There is no share.
    NoShare,
    /// The deal leaves no more.
    Never,
    /// After weeks that are told.
    After,
}

/// The hours a week that cover what a deal takes whatever the work.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct FlatCover {
    covered: FlatCovered,
    hours: Option<f64>,
}

/// Whether hours cover what a deal takes whatever the work.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum FlatCovered {
    /// There is no such fee.
    NoFlatFee,
    /// No hours cover it.
    Never,
    /// Hours that are told cover it.
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
