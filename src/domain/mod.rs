//! What the world is: hubs, offerings, figures, sources, places, texts and queries. Pure types that know no bytes, no
//! browser and no text shown to people.

mod catalogue;
mod comparing;
mod coverage;
mod date;
mod desk;
mod exhibit;
mod facet;
mod fact;
mod figure;
mod funding;
mod geo;
mod geometry;
mod hub;
mod id;
mod indicator;
mod need;
mod order;
mod place;
mod project;
mod query;
mod showing;
mod source;
mod text;
mod timing;
mod vocabulary;
mod weighing;

pub use catalogue::{Catalogue, Found};
pub use comparing::Comparing;
pub use coverage::CoverageAsk;
pub use date::PartialDate;
pub use desk::{Change, Clash, FieldKind, Fields, Record, RecordKey, RecordKind, Revision, SharedList, Stored, merge};
pub use exhibit::{Exhibit, ExhibitReadiness, ExhibitSort, ExhibitStage};
pub use facet::{Facet, Freshness};
pub use fact::{About, Fact, FactValue};
pub use figure::{Amount, Figure, Qualifier, Years};
pub use funding::{Funding, Money, Monitoring, PartOf};
pub use geo::GeoPoint;
pub use geometry::{BaseMap, Border, GeoBounds, MapBox, MapXy, Neighbour, RegionShape, WORLD, Water, WaterShape};
pub use hub::{Hub, HubKind, Offering, Partner, Status, StatusKind};
pub use id::{
    CityId, ClusterId, CountryId, ExhibitId, FactId, FigureId, HubId, IndicatorId, OfferingId, PresetId, ProjectId,
    RecordId, RegionId, SettlementId, SourceId, StageId, UnitId,
};
pub use indicator::{Counted, Indicator, IndicatorGroup, Indicators, Measured, Preset, YearValues};
pub use need::{Criterion, Importance, Need, Readiness, Weights};
pub use order::order_by;
pub use place::{Place, Precision, Settlement};
pub use project::{Project, Stage};
pub use query::{BadPart, MapView, Origin, Query, Sort};
pub use showing::{ShowFacet, Showing};
pub use source::{Source, each_once};
pub use text::{Lang, Picked, Text};
pub use timing::{EventSort, Timing, When};
pub use vocabulary::{City, Labels, Region, Vocabulary};
pub use weighing::{Basis, Leaning, Scale, Weighing};
