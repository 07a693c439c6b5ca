//! What a visitor of the showroom wants to see.

/// A filter of the showroom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ShowFacet {
    /// Product, prototype or technology.
    Sort,
    /// Its industry.
    Industry,
    /// The region of its maker.
    Region,
    /// How ready it is.
    Readiness,
}

impl ShowFacet {
    /// Every filter, in the order in which they are offered.
    pub const ALL: [ShowFacet; 4] = [ShowFacet::Sort, ShowFacet::Industry, ShowFacet::Region, ShowFacet::Readiness];

    /// The key in an address.
    pub const fn key(self) -> &'static str {
        match self {
            ShowFacet::Sort => "sort",
            ShowFacet::Industry => "industry",
            ShowFacet::Region => "region",
            ShowFacet::Readiness => "readiness",
        }
    }

    /// The filter of this key.
    pub fn parse(key: &str) -> Option<ShowFacet> {
        ShowFacet::ALL.into_iter().find(|facet| facet.key() == key)
    }
}

/// Which exhibits are asked for: one option of each filter, or all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Showing([Option<String>; 4]);

impl Showing {
    /// The option of exhibits of which a filter's answer is not known.
    pub const UNKNOWN: &'static str = "unknown";

    /// The option chosen of a filter.
    pub fn get(&self, facet: ShowFacet) -> Option<&str> {
        self.0[facet as usize].as_deref()
    }

    /// Chooses an option, or all of them.
    pub fn set(&mut self, facet: ShowFacet, option: Option<String>) {
        self.0[facet as usize] = option;
    }

    /// Whether everything is asked for.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }
}
