//! How long the partner finder takes at 10,000 hubs: matches, consortium and route of one need, as the page asks for them whenever
//! an answer or a weight changes.
#![allow(missing_docs, reason = "criterion's macros write a main without a word on it")]
#![allow(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]
// The questions of this module are for the benches of search.
#[allow(dead_code, reason = "questions and keystrokes are for the benches of search")]
mod organisations;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use organisations::catalogue;
use togys::data::need_address::read_need;
use togys::data::read_vocabulary;
use togys::domain::GeoPoint;
use togys::engine::matching::{Ground, consortium, matches, route};

const HUBS: usize = 10_000;
const KARAGANDA: GeoPoint = GeoPoint { lat: 49.8, lon: 73.1 };

fn matching(criterion: &mut Criterion) {
    let bytes = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/public/data/vocabulary.json")).unwrap();
    let catalogue = catalogue(read_vocabulary(&bytes).unwrap().0, HUBS);
    let ground = Ground { catalogue: &catalogue, origin: Some(KARAGANDA) };
    let mut group = criterion.benchmark_group("partner finder, 10,000 hubs");
    group.sample_size(30);
    let needs = [
        ("one offering", "must=lab&from=karaganda"),
        (
            "eight offerings and all else",
            "must=prototyping,testing-certification,pilot-production,lab&nice=3d-printing,engineering,grants,ip-protection\
             &cluster=biotech&from=karaganda&reach=800&now=2&goal=9",
        ),
        ("every hub", "from=karaganda&now=1&goal=9"),
    ];
    for (name, address) in needs {
        let (need, bad) = read_need(address);
        assert!(bad.is_empty(), "{bad:?}");
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                let need = black_box(&need);
                let found = matches(ground, need);
                (consortium(ground, need, &found), route(ground, need), found)
            });
        });
    }
    group.finish();
}

criterion_group!(benches, matching);
criterion_main!(benches);
