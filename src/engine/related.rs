//! What stands beside a hub: hubs that do the same, hubs near by, and the names nearest to an id nobody knows.

use crate::domain::{Catalogue, ClusterId, Hub, HubId, OfferingId, Precision, order_by};
use izde::skeletons;

/// What a hub does counts for more than the industry it does it for.
const OFFERING_WEIGHT: usize = 2;
const CLUSTER_WEIGHT: usize = 1;

/// How alike an id or a name must be to one that nobody knows, 0 to 1, to be offered instead.
const LIKE_ENOUGH: f64 = 0.6;

/// A hub that does much of the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Similar {
    /// The hub, by index.
    pub hub: usize,
    /// The kinds of offering both have.
    pub offerings: Vec<OfferingId>,
    /// The clusters both are in.
    pub clusters: Vec<ClusterId>,
}

/// A hub near by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Nearby {
    /// The hub, by index.
    pub hub: usize,
    /// The distance in kilometres.
    pub km: f64,
    /// Whether one of the two points stands only for its region, so that the distance is a guess.
    pub indicative: bool,
}

/// The `n` hubs most like the hub at `index`, the most alike first; its parent and parts are not among them. Likeness is
/// what two hubs share of all that either has (weighted Jaccard); the same kind of hub decides between equals.
pub fn similar(catalogue: &Catalogue, index: usize, n: usize) -> Vec<Similar> {
    let hubs = catalogue.hubs();
    let Some(hub) = hubs.get(index) else { return Vec::new() };
    let (offerings, clusters) = (hub.offering_kinds(), hub.clusters.iter().collect::<Vec<_>>());
    let mut found: Vec<(u64, bool, Similar)> = Vec::new();
    for (other_index, other) in hubs.iter().enumerate() {
        if other_index == index || is_family(hub, other) {
            continue;
        }
        let (other_offerings, other_clusters) = (other.offering_kinds(), other.clusters.iter().collect::<Vec<_>>());
        let (same_offerings, same_clusters) =
            (shared(&offerings, &other_offerings), shared(&clusters, &other_clusters));
        let both = same_offerings.len() * OFFERING_WEIGHT + same_clusters.len() * CLUSTER_WEIGHT;
        let all = (offerings.len() + other_offerings.len()) * OFFERING_WEIGHT
            + (clusters.len() + other_clusters.len()) * CLUSTER_WEIGHT;
        if both > 0 {
            // What both have stands once among what either has.
            let likeness = (both as u64 * 1_000_000) / (all - both) as u64;
            let similar = Similar { hub: other_index, offerings: same_offerings, clusters: same_clusters };
            found.push((likeness, other.kind == hub.kind, similar));
        }
    }
    // Hubs that are equally alike keep the catalogue's order.
    order_by(&mut found, |a, b| (b.0, b.1).cmp(&(a.0, a.1)));
    found.into_iter().take(n).map(|(_, _, similar)| similar).collect()
}

/// The ids that stand in both lists.
fn shared<Id: Clone + PartialEq>(some: &[&Id], others: &[&Id]) -> Vec<Id> {
    some.iter().filter(|id| others.contains(id)).map(|id| (*id).clone()).collect()
}

/// Whether one of the two is part of the other.
fn is_family(a: &Hub, b: &Hub) -> bool {
    let is_part = |part: &Hub, whole: &HubId| part.parent.as_ref() == Some(whole);
    is_part(a, &b.id) || is_part(b, &a.id)
}

/// The `n` hubs nearest to the hub at `index`, the nearest first; none where its place is not known.
pub fn nearby(catalogue: &Catalogue, index: usize, n: usize) -> Vec<Nearby> {
    let hubs = catalogue.hubs();
    let Some((point, precision)) = hubs.get(index).and_then(|hub| hub.place.point) else { return Vec::new() };
    let mut found: Vec<Nearby> = hubs
        .iter()
        .enumerate()
        .filter(|(other, _)| *other != index)
        .filter_map(|(other, hub)| {
            let (other_point, other_precision) = hub.place.point?;
            let indicative = [precision, other_precision].contains(&Precision::Region);
            Some(Nearby { hub: other, km: point.km_to(other_point), indicative })
        })
        .collect();
    order_by(&mut found, |a, b| a.km.total_cmp(&b.km));
    found.truncate(n);
    found
}

/// The `n` hubs, by index, whose ids or names are most like an unknown id; only those that are like it at all.
pub fn nearest_names(catalogue: &Catalogue, unknown: &str, n: usize) -> Vec<usize> {
    let unknown = spaced(&unknown.chars().take(64).collect::<String>());
    if unknown.is_empty() {
        return Vec::new();
    }
    let likeness = |name: &str| {
        let name = spaced(name);
        // Two long names that share a beginning are no more alike than their letters; a short one inside a long one is.
        let inside = if unknown.chars().count() >= 4 && name.contains(&unknown) { 0.9 } else { 0.0 };
        strsim::normalized_damerau_levenshtein(&unknown, &name).max(inside)
    };
    let mut found: Vec<(f64, usize)> = catalogue
        .hubs()
        .iter()
        .enumerate()
        .map(|(index, hub)| {
            let names = hub.name.all().chain(hub.aliases.iter().map(String::as_str));
            let ids = hub.former_ids.iter().map(HubId::as_str).chain([hub.id.as_str()]);
            (names.chain(ids).map(likeness).fold(0.0, f64::max), index)
        })
        .filter(|(likeness, _)| *likeness >= LIKE_ENOUGH)
        .collect();
    order_by(&mut found, |a, b| b.0.total_cmp(&a.0));
    found.into_iter().take(n).map(|(_, index)| index).collect()
}

/// Folded, with one space for every run of other signs.
fn spaced(name: &str) -> String {
    skeletons(name).join(" ")
}
