//! Speed of the answers that need many outcomes: a full solve, ten years, and 10,000 draws.

#![allow(missing_docs)] // criterion's macro writes a public function

use std::hint::black_box;

use coop_or_gig_engine::choice::{Choice, Lever};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::projection::Projection;
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::solve::{solve, Target};
use coop_or_gig_engine::uncertainty::{Options, Simulation};
use criterion::{criterion_group, criterion_main, Criterion};

fn private_hire() -> Scenario {
    let mut scenario = PRESETS.iter().find(|preset| preset.id == "private-hire").expect("the preset").scenario();
    scenario.growth.years = 10;
    scenario
}

fn solves(c: &mut Criterion) {
    let scenario = private_hire();
    let mut group = c.benchmark_group("solve");
    for (lever, word) in Lever::ALL.iter().zip(Lever::WORDS) {
        let target = Target { deal: 0, lever: *lever, amount: Money::pounds(400), period: Period::Week };
        group.bench_function(*word, |b| b.iter(|| solve(black_box(&scenario), target)));
    }
    group.finish();
}

fn projection(c: &mut Criterion) {
    let scenario = private_hire();
    c.bench_function("projection", |b| b.iter(|| Projection::new(black_box(&scenario))));
}

fn draws(c: &mut Criterion) {
    let mut scenario = private_hire();
    // Without ranges of its own the scenario has four assumed ones, rather than one.
    scenario.ranges.clear();
    let mut group = c.benchmark_group("10,000 draws");
    for (name, paired) in [("paired", true), ("unpaired", false)] {
        group.bench_function(name, |b| {
            b.iter(|| {
                let options = Options { paired, ..Options::default() };
                let mut simulation = Simulation::new(black_box(&scenario), options).expect("a pack");
                simulation.step(options.draws);
                simulation.spread()
            });
        });
    }
    group.finish();
}

criterion_group!(benches, solves, projection, draws);
criterion_main!(benches);
