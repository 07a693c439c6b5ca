//! The dimensions a visitor can filter by.

use super::PartialDate;

/// One filter dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Facet {
    /// What offerings a hub has.
    Offering,
    /// What a hub is.
    Kind,
    /// The region it stands in.
    Region,
    /// The city it stands in.
    City,
    /// Its industries.
    Cluster,
    /// Its state.
    Status,
    /// How old its newest source is.
    Freshness,
}

impl Facet {
    /// Every facet, in the order in which they are shown: what a visitor came for stands first.
    pub const ALL: [Facet; 7] =
        [Facet::Offering, Facet::Kind, Facet::Region, Facet::City, Facet::Cluster, Facet::Status, Facet::Freshness];

    /// The option of [`Facet::Region`] for hubs outside Kazakhstan.
    pub const ABROAD: &str = "abroad";

    /// The option of [`Facet::Region`] for hubs of which no region and no country is known. With it and [`Facet::ABROAD`],
    /// every hub has exactly one option of the facet and can be reached through it.
    pub const UNPLACED: &str = "unplaced";

    /// The name of its parameter in an address.
    pub const fn key(self) -> &'static str {
        match self {
            Facet::Offering => "offering",
            Facet::Kind => "kind",
            Facet::Region => "region",
            Facet::City => "city",
            Facet::Cluster => "cluster",
            Facet::Status => "status",
            Facet::Freshness => "freshness",
        }
    }

    /// The facet of this id.
    pub fn parse(key: &str) -> Option<Facet> {
        Facet::ALL.into_iter().find(|facet| facet.key() == key)
    }
}

/// How old the newest source of a hub is, counted back from the day the catalogue was made, so that the same catalogue
/// gives the same answer on any day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Freshness {
    /// Twelve months at the most.
    Year,
    /// More than twelve months, three years at the most.
    ThreeYears,
    /// More than three years.
    Older,
    /// No source has a date.
    Undated,
}

impl Freshness {
    /// Every freshness, the newest first.
    pub const ALL: [Freshness; 4] = [Freshness::Year, Freshness::ThreeYears, Freshness::Older, Freshness::Undated];

    /// The id in an address.
    pub const fn key(self) -> &'static str {
        match self {
            Freshness::Year => "year",
            Freshness::ThreeYears => "three-years",
            Freshness::Older => "older",
            Freshness::Undated => "undated",
        }
    }

    /// The freshness of this id.
    pub fn parse(key: &str) -> Option<Freshness> {
        Freshness::ALL.into_iter().find(|freshness| freshness.key() == key)
    }

    /// The freshness of a source of date `newest`, seen on `today`.
    pub fn of(newest: Option<PartialDate>, today: PartialDate) -> Freshness {
        match newest.map(|date| date.months_until(today)) {
            None => Freshness::Undated,
            Some(0..=12) => Freshness::Year,
            Some(13..=36) => Freshness::ThreeYears,
            Some(_) => Freshness::Older,
        }
    }
}
