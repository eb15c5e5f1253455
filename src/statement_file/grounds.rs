//! Figures in *my week* before files were read: those that somebody typed, and those of the example, which are of no worker.

use std::rc::Rc;

use coop_or_gig_engine::entry::{self, Way};
use coop_or_gig_engine::field::{AppFigure, Field, Value};
use coop_or_gig_engine::money::{Quantity, Ratio};
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_statement::AppWeek;

use crate::statement_file::props::Filled;

/// The figures as they are, and the example's.
pub(super) struct Grounds<'a> {
    pub(super) now: &'a Scenario,
    /// The example, its week told by a statement.
    pub(super) example: Scenario,
    /// Figures filled in last.
    filled: Option<&'a Rc<Filled>>,
}

impl<'a> Grounds<'a> {
    pub(super) fn new(now: &'a Scenario, base: &Scenario, filled: Option<&'a Rc<Filled>>) -> Self {
        let mut example = base.clone();
        entry::go(&mut example, Way::Statement);
        Self { now, example, filled }
    }

    /// True where somebody has said the figure of a field: it is neither nothing nor the example's, nor one that stood in for it.
    pub(super) fn is_own(&self, field: Field) -> bool {
        if matches!(field, Field::App(place, _) if place >= self.now.week.mine.active().len()) {
            return false;
        }
        let value = field.get(self.now);
        let stood_in = self.filled.is_some_and(|filled| filled.stand_ins.contains(&(field, value)));
        !matches!(value, Value::Nothing | Value::Number(0)) && value != field.get(&self.example) && !stood_in
    }

    /// True where a field has a figure that nobody has said: the example's, or one that stood in for it.
    pub(super) fn is_examples(&self, field: Field) -> bool {
        !matches!(field.get(self.now), Value::Nothing | Value::Number(0)) && !self.is_own(field)
    }

    /// The percentage that the apps take: that of the statements so far, else the example's.
    pub(super) fn rate(&self) -> Ratio {
        let of = |scenario: &Scenario| scenario.week.mine.together().take_rate();
        of(self.now).or_else(|| of(&self.example)).unwrap_or_default()
    }
}

/// The figures of an app's statement that files tell.
pub(super) struct Own {
    pub(super) is_pay: bool,
    pub(super) fares: Option<i64>,
    pub(super) fee: Option<i64>,
    pub(super) jobs: Option<i64>,
    pub(super) tips: Option<i64>,
    pub(super) online: Option<i64>,
}

impl Own {
    /// The figures of an app. Where the price is an app's pay, its statement has the pay and no fee.
    pub(super) fn of(app: &AppWeek, is_pay: bool) -> Self {
        let fares = if is_pay { app.net.map(|net| net - app.tips.unwrap_or(0)) } else { app.fares.ok() };
        Self { is_pay, fares, fee: app.fee.ok(), jobs: app.jobs, tips: app.tips, online: app.online }
    }

    /// The size of these figures beside the example's, as a part and its whole: by the fares, else by the hours, else by the jobs.
    pub(super) fn scale(&self, grounds: &Grounds) -> Option<(i64, i64)> {
        let example = grounds.example.week.mine.apps[0];
        let one = Quantity::ONE.0;
        let sizes = [
            (self.fares, example.fares.0),
            (self.online.map(|seconds| seconds.saturating_mul(one) / 3600), example.hours.0),
            (self.jobs.map(|jobs| jobs.saturating_mul(one)), example.jobs.0),
        ];
        sizes.into_iter().find_map(|(own, whole)| Some((own.filter(|own| *own > 0 && whole > 0)?, whole)))
    }

    /// True where these figures make a statement: with fares or hours, or where those that stay can go with them.
    pub(super) fn can_stand(&self, grounds: &Grounds, place: usize) -> bool {
        let is_own = |figure| grounds.is_own(Field::App(place, figure));
        let has_work = self.fares.is_some() || self.online.is_some();
        has_work || self.scale(grounds).is_some() || self.jobs.is_some() && is_own(AppFigure::Fares)
    }
}
