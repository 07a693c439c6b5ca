//! The words the catalogue is written in: labels of kinds, statuses, offerings, clusters, figures, units, and the regions
//! and cities. An operator can add to them without touching the program, except for kinds, statuses and precisions, which the program draws.

use std::collections::BTreeMap;

use super::{CityId, ClusterId, CountryId, FigureId, GeoPoint, OfferingId, RegionId, StageId, Text, UnitId};

/// Labels by id, in the order of the ids.
pub type Labels<Id> = BTreeMap<Id, Text>;

/// A region of Kazakhstan.
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    /// Its full name.
    pub name: Text,
    /// What a map label or a chip shows.
    pub short: Text,
}

/// A city that hubs stand in.
#[derive(Clone, Debug, PartialEq)]
pub struct City {
    /// Its name.
    pub name: Text,
    /// Its region, where it is in Kazakhstan.
    pub region: Option<RegionId>,
    /// Its country, where it is not.
    pub country: Option<CountryId>,
    /// Its centre.
    pub point: GeoPoint,
}

/// Every label and place name of the catalogue.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Vocabulary {
    /// Labels of [`HubKind`](super::HubKind)s by key.
    pub kinds: BTreeMap<String, Text>,
    /// Labels of [`StatusKind`](super::StatusKind)s by key.
    pub statuses: BTreeMap<String, Text>,
    /// Labels of [`Precision`](super::Precision)s by key.
    pub precisions: BTreeMap<String, Text>,
    /// Kinds of offering.
    pub offerings: Labels<OfferingId>,
    /// Industries.
    pub clusters: Labels<ClusterId>,
    /// Stages of projects.
    pub stages: Labels<StageId>,
    /// Units, as printed behind a number.
    pub units: Labels<UnitId>,
    /// What figures count.
    pub figures: Labels<FigureId>,
    /// Countries other than Kazakhstan.
    pub countries: Labels<CountryId>,
    /// The regions.
    pub regions: BTreeMap<RegionId, Region>,
    /// The cities.
    pub cities: BTreeMap<CityId, City>,
    /// Words and phrases that say the same to somebody who searches, in groups.
    pub synonyms: Vec<Vec<String>>,
}
