//! How long a query takes to answer at 10,000 hubs: typing, ticking and sorting must stay far below a frame even where the
//! browser is four times slower and the code is built small rather than fast.
#![allow(missing_docs, reason = "criterion's macros write a main without a word on it")]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use togys::data::address::read_query;
use togys::data::read_vocabulary;
use togys::domain::{
    Catalogue, City, CityId, GeoPoint, Hub, HubKind, Lang, Offering, Place, Precision, Source, Status, StatusKind, Text,
};
use togys::engine::explore::ExploreIndex;
use togys::engine::related::{nearest_names, similar};

const HUBS: usize = 10_000;

/// Hubs with words, places and offerings drawn evenly from short lists, the same on every run.
fn catalogue() -> Catalogue {
    let bytes = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/public/data/vocabulary.json")).unwrap_or_default();
    let (mut vocabulary, _) = read_vocabulary(&bytes).unwrap_or_default();
    let mut chance = Chance(7);
    let syllables = [
        "қа", "ра", "ған", "ды", "тех", "но", "парк", "зерт", "ха", "на", "лар", "агро", "био", "мұн", "ай", "сәт",
        "баев",
    ];
    let latin = [
        "qa", "ra", "gan", "dy", "tech", "no", "park", "lab", "ora", "tory", "agro", "bio", "mun", "ai", "sat", "baev",
    ];
    let cities: BTreeMap<CityId, City> = vocabulary.cities.clone();
    let sources = (0..2000).map(|n| Source {
        id: format!("s{n}").as_str().into(),
        title: format!("Source {n}"),
        title_derived: false,
        publisher: None,
        date: togys::domain::PartialDate::parse(&format!("20{:02}", 15 + n % 12)),
        lang: "en".into(),
        url: None,
        copy: None,
        core: false,
    });
    let offerings: Vec<_> = vocabulary.offerings.keys().cloned().collect();
    let clusters: Vec<_> = vocabulary.clusters.keys().cloned().collect();
    let city_ids: Vec<_> = cities.keys().cloned().collect();
    let hubs = (0..HUBS).map(|n| {
        let cyrillic = format!("{} {} {n}", chance.word(&syllables), chance.word(&syllables));
        let english = format!("{} {} {n}", chance.word(&latin), chance.word(&latin));
        let name = Text::new().with(Lang::Kk, &cyrillic, false).with(Lang::Ru, &cyrillic, false).with(
            Lang::En,
            &english,
            true,
        );
        let city = chance.pick(&city_ids);
        let region = city.as_ref().and_then(|id| cities.get(id)?.region.clone());
        let point =
            GeoPoint { lat: 41.0 + chance.below(1400) as f64 / 100.0, lon: 47.0 + chance.below(4000) as f64 / 100.0 };
        Hub {
            id: format!("h{n}").as_str().into(),
            kind: HubKind::ALL[n % HubKind::ALL.len()],
            name: name.clone(),
            aliases: vec![],
            former_ids: vec![],
            parent: None,
            status: Status {
                kind: StatusKind::ALL[n % 5],
                as_of: togys::domain::PartialDate::parse(&format!("20{:02}", 15 + n % 12)),
            },
            founded: None,
            place: Place { region, city, country: None, point: Some((point, Precision::City)) },
            clusters: (0..3).filter_map(|_| chance.pick(&clusters)).collect(),
            offerings: (0..3)
                .filter_map(|_| {
                    Some(Offering { kind: chance.pick(&offerings)?, name: name.clone(), source: "s1".into() })
                })
                .collect(),
            figures: vec![],
            partners: vec![],
            website: None,
            note: None,
            sources: vec![format!("s{}", chance.below(2000)).as_str().into()],
        }
    });
    let hubs = hubs.collect();
    vocabulary.cities = cities.clone();
    Catalogue::new(togys::domain::PartialDate::parse("2026-11-22"), vocabulary, hubs).with_details(
        sources.collect(),
        vec![],
        vec![],
    )
}

/// Numbers that look random and are the same on every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }

    fn pick<T: Clone>(&mut self, list: &[T]) -> Option<T> {
        list.get(self.below(list.len())).cloned()
    }

    fn word(&mut self, syllables: &[&str]) -> String {
        (0..2 + self.below(3)).filter_map(|_| self.pick(syllables)).collect()
    }
}

fn explore(criterion: &mut Criterion) {
    let catalogue = Arc::new(catalogue());
    let index = ExploreIndex::new(catalogue.clone());
    let mut group = criterion.benchmark_group("explore, 10,000 hubs");
    group.sample_size(30);
    group.bench_function("make the index", |bencher| bencher.iter(|| ExploreIndex::new(black_box(catalogue.clone()))));
    let queries = [
        ("nothing asked", ""),
        ("one letter", "q=қ"),
        ("two words", "q=кара техно"),
        ("a word and three facets", "q=зерт&kind=hub,laboratory,sez&status=operating,planned&region=KZ-35,KZ-71,KZ-75"),
        (
            "all facets",
            "kind=hub,sez&region=KZ-35&city=karaganda&status=operating&freshness=year&offering=lab&cluster=it",
        ),
        ("by name", "sort=name"),
        ("newest", "sort=newest"),
        ("by distance", "sort=distance"),
        ("in view", "in-view=1"),
    ];
    let origin = GeoPoint { lat: 51.1694, lon: 71.4491 };
    let in_view = |point: GeoPoint| point.lat > 48.0 && point.lon < 75.0;
    // As the app does it: names are ranked once per language, and looked up here.
    let ranks: Vec<usize> = (0..HUBS).map(|n| n * 7919 % HUBS).collect();
    for (name, address) in queries {
        let (query, _) = read_query(address);
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                index.answer(black_box(&query), Some(origin), Some(&in_view), &|a, b| ranks[a].cmp(&ranks[b]))
            });
        });
    }
    let (query, _) = read_query("q=зерт&kind=hub&region=KZ-35&in-view=1");
    group.bench_function("what to drop", |bencher| bencher.iter(|| index.relax(black_box(&query), Some(&in_view))));
    group.bench_function("similar hubs", |bencher| bencher.iter(|| similar(black_box(&catalogue), 5, 6)));
    group.bench_function("nearest names", |bencher| bencher.iter(|| nearest_names(black_box(&catalogue), "kartek", 6)));
    group.finish();
}

criterion_group!(benches, explore);
criterion_main!(benches);
