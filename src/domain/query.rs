//! What a visitor asks of the catalogue: words, facets, order, origin and map view together. The whole of it stands in the
//! address, so that a copied link opens the same view.

use std::collections::{BTreeMap, BTreeSet};

use super::{Facet, GeoPoint, HubId, SettlementId};

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    /// Best match of the words first; the catalogue's order without words.
    #[default]
    Relevance,
    /// By name, in the language's own alphabet.
    Name,
    /// The newest status first, undated last.
    Newest,
    /// The nearest to the origin first, places unknown last.
    Distance,
}

impl Sort {
    /// Every order.
    pub const ALL: [Sort; 4] = [Sort::Relevance, Sort::Name, Sort::Newest, Sort::Distance];

    /// The id in an address.
    pub const fn key(self) -> &'static str {
        match self {
            Sort::Relevance => "relevance",
            Sort::Name => "name",
            Sort::Newest => "newest",
            Sort::Distance => "distance",
        }
    }

    /// The order of this id.
    pub fn parse(key: &str) -> Option<Sort> {
        Sort::ALL.into_iter().find(|sort| sort.key() == key)
    }
}

/// Where distances are measured from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The visitor's own position. The position itself never stands in an address.
    Me,
    /// A settlement of the gazetteer.
    Settlement(SettlementId),
}

/// What the map shows: its centre and zoom, rounded as they stand in an address.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapView {
    /// The centre.
    pub center: GeoPoint,
    /// The zoom, by the convention of 256-pixel tiles.
    pub zoom: f64,
}

/// What a visitor asks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// The words typed, as typed.
    pub words: String,
    /// The options ticked, by facet; no facet stands with an empty set.
    pub facets: BTreeMap<Facet, BTreeSet<String>>,
    /// The order of the list.
    pub sort: Sort,
    /// Whether only hubs in the map's view are wanted.
    pub in_view: bool,
    /// Where distances are measured from.
    pub origin: Option<Origin>,
    /// What the map shows; `None` for the whole country.
    pub view: Option<MapView>,
    /// The hub selected in list and map.
    pub selected: Option<HubId>,
}

/// A part of an address that could not be read and was ignored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadPart {
    /// The parameter.
    pub key: String,
    /// What stood there.
    pub value: String,
}

impl Query {
    /// Whether `option` of `facet` is ticked.
    pub fn has(&self, facet: Facet, option: &str) -> bool {
        self.facets.get(&facet).is_some_and(|options| options.contains(option))
    }

    /// Ticks an option that is not ticked and the reverse.
    pub fn toggle(&mut self, facet: Facet, option: &str) {
        let options = self.facets.entry(facet).or_default();
        if !options.remove(option) {
            options.insert(option.to_owned());
        }
        if options.is_empty() {
            self.facets.remove(&facet);
        }
    }

    /// Every ticked option, facet by facet in the order of [`Facet::ALL`].
    pub fn ticked(&self) -> impl Iterator<Item = (Facet, &str)> {
        self.facets.iter().flat_map(|(facet, options)| options.iter().map(|option| (*facet, option.as_str())))
    }

    /// Whether anything narrows the list.
    pub fn is_narrowed(&self) -> bool {
        !self.words.trim().is_empty() || !self.facets.is_empty() || self.in_view
    }

    /// Takes away everything that narrows the list, and keeps order, origin and map view.
    pub fn clear_filters(&mut self) {
        self.words.clear();
        self.facets.clear();
        self.in_view = false;
    }
}
