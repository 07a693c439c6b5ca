//! How long the search index takes to make, how large it is, and how long a keystroke's search takes, with the real catalogue and
//! with 10,000 and 100,000 organisations that do not exist.
#![allow(missing_docs, reason = "criterion's macros write a main without a word on it")]
#![allow(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]
#![allow(clippy::print_stdout, reason = "figures are what a bench is for")]

mod organisations;

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use organisations::{Chance, catalogue, keystrokes, question};
use togys::data::{read_hubs, read_vocabulary};
use togys::domain::Catalogue;
use togys::engine::finder::{Find, Finder};

const QUESTIONS: usize = 200;

fn file(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/public/data/{name}.json", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn real() -> Catalogue {
    let (vocabulary, _) = read_vocabulary(&file("vocabulary")).unwrap();
    let (hubs, _) = read_hubs(&file("hubs"), &vocabulary).unwrap();
    Catalogue::new(hubs.updated, vocabulary, hubs.hubs)
}

/// The time below which so many of a hundred lie.
fn percentile(times: &[Duration], percent: usize) -> f64 {
    times[(times.len() * percent / 100).min(times.len() - 1)].as_secs_f64() * 1000.0
}

fn measure(name: &str, catalogue: Catalogue, criterion: &mut Criterion) {
    let catalogue = Arc::new(catalogue);
    let build = || {
        let begun = Instant::now();
        let finder = Finder::new(catalogue.clone());
        (begun.elapsed(), finder)
    };
    let (first_built, finder) = build();
    let built = (0..4).map(|_| build().0).fold(first_built, Duration::min);
    let hubs = catalogue.hubs();
    let mut chance = Chance::new(11);
    let (mut times, mut first, mut five) = (Vec::new(), 0, 0);
    let mut slowest = (Duration::ZERO, String::new());
    for _ in 0..QUESTIONS {
        let wanted = &hubs[chance.below(hubs.len())];
        let typed = question(&mut chance, wanted);
        for typed in keystrokes(&typed) {
            let begun = Instant::now();
            black_box(finder.hubs(black_box(typed)));
            times.push(begun.elapsed());
            if begun.elapsed() > slowest.0 {
                slowest = (begun.elapsed(), typed.to_owned());
            }
        }
        // Many organisations have the words typed; any that has the words of the one wanted is right.
        let place = finder.hubs(&typed).hits.iter().position(|hit| hubs[hit.document as usize].name == wanted.name);
        first += usize::from(place == Some(0));
        five += usize::from(place.is_some_and(|place| place < 5));
    }
    times.sort_unstable();
    println!(
        "{name}: {} records, {} words, built in {:.1} ms (first {:.1}), {} kB; {} keystrokes: p50 {:.3} ms, p95 {:.3} ms, p99 {:.3} ms, \
         slowest {:.3} ms ({:?}); of {QUESTIONS} questions first {first}, among five {five}",
        hubs.len(),
        finder.index().words(),
        built.as_secs_f64() * 1000.0,
        first_built.as_secs_f64() * 1000.0,
        finder.index().bytes() / 1000,
        times.len(),
        percentile(&times, 50),
        percentile(&times, 95),
        percentile(&times, 99),
        slowest.0.as_secs_f64() * 1000.0,
        slowest.1,
    );
    let mut group = criterion.benchmark_group(format!("search, {name}"));
    group.sample_size(10);
    for typed in ["қ", "инст", "лаборатория эколо", "satbayev", "технопрак"] {
        group.bench_function(typed, |bencher| bencher.iter(|| finder.hubs(black_box(typed))));
    }
    group.finish();
}

fn search(criterion: &mut Criterion) {
    measure("real", real(), criterion);
    for count in [10_000, 100_000] {
        measure(&count.to_string(), catalogue(real().vocabulary, count), criterion);
    }
}

criterion_group!(benches, search);
criterion_main!(benches);
