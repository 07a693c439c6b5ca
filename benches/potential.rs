//! How long the regions take to be weighed: the order, as the page asks for it at every step of a slider, and the random weightings
//! behind the shares, for the catalogue and the indicators of this repository.
#![allow(missing_docs, reason = "criterion's macros write a main without a word on it")]
#![allow(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use togys::data::{read_hubs, read_indicators, read_vocabulary};
use togys::domain::{Basis, Catalogue, Scale, Weighing};
use togys::engine::potential::{Grid, WEIGHTINGS, Weightings, rank};

fn weighing(criterion: &mut Criterion) {
    let file = |name: &str| std::fs::read(format!("{}/public/data/{name}.json", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let vocabulary = read_vocabulary(&file("vocabulary")).unwrap().0;
    let indicators = read_indicators(&file("indicators"), &vocabulary).unwrap().0;
    let hubs = read_hubs(&file("hubs"), &vocabulary).unwrap().0;
    let catalogue = Catalogue::new(hubs.updated, vocabulary, hubs.hubs);
    let weights = Weighing::default().weights(&indicators);
    let grid = Grid::of(&indicators, &catalogue, Basis::Whole, Scale::Place);
    let mut group = criterion.benchmark_group("regions weighed");
    group.sample_size(20);
    group.bench_function("figures read off and scaled", |bencher| {
        bencher.iter(|| Grid::of(black_box(&indicators), &catalogue, Basis::Head, Scale::Place));
    });
    group.bench_function("one step of a slider", |bencher| bencher.iter(|| rank(black_box(&grid), &weights)));
    group.bench_function("all random weightings", |bencher| {
        bencher.iter(|| {
            let mut weightings = Weightings::new(grid.clone(), black_box(&weights));
            while weightings.step(WEIGHTINGS) {}
            weightings.front().len()
        });
    });
    group.finish();
}

criterion_group!(benches, weighing);
criterion_main!(benches);
