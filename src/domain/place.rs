//! Where a hub stands and how exactly that is known.

use super::{CityId, CountryId, GeoPoint, RegionId, SettlementId, Text};

/// How exact a point is. Most are city centres; an indicative point of a region is drawn differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Precision {
    /// The building.
    Address,
    /// The district of a city or region.
    District,
    /// The centre of the city.
    City,
    /// Only the region is known; the point is indicative.
    Region,
}

impl Precision {
    /// Every precision, the most exact first.
    pub const ALL: [Precision; 4] = [Precision::Address, Precision::District, Precision::City, Precision::Region];

    /// The id in the data.
    pub const fn key(self) -> &'static str {
        match self {
            Precision::Address => "address",
            Precision::District => "district",
            Precision::City => "city",
            Precision::Region => "region",
        }
    }

    /// The precision of this id.
    pub fn parse(key: &str) -> Option<Precision> {
        Precision::ALL.into_iter().find(|precision| precision.key() == key)
    }
}

/// Where a hub stands, as far as its sources say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// The region of Kazakhstan.
    pub region: Option<RegionId>,
    /// The city, of the vocabulary.
    pub city: Option<CityId>,
    /// The country, only where it is not Kazakhstan.
    pub country: Option<CountryId>,
    /// The point and how exact it is.
    pub point: Option<(GeoPoint, Precision)>,
}

/// A settlement of the map's gazetteer: a label on the map and a place to measure distance from.
#[derive(Clone, Debug, PartialEq)]
pub struct Settlement {
    /// Its id.
    pub id: SettlementId,
    /// Its name.
    pub name: Text,
    /// Its centre.
    pub point: GeoPoint,
    /// People.
    pub population: u32,
    /// The region it lies in.
    pub region: RegionId,
    /// Importance: 0 for the greatest cities, more for smaller places.
    pub rank: u8,
}
