//! Speed of one comparison, break-evens included, for each preset.

#![allow(missing_docs)] // criterion's macro writes a public function

use std::hint::black_box;

use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::preset::PRESETS;
use criterion::{criterion_group, criterion_main, Criterion};

fn comparison(c: &mut Criterion) {
    let mut group = c.benchmark_group("comparison");
    for preset in PRESETS {
        let scenario = preset.scenario();
        group.bench_function(preset.id, |b| b.iter(|| Comparison::new(black_box(&scenario))));
    }
    group.finish();
}

criterion_group!(benches, comparison);
criterion_main!(benches);
