//! Names of records. Each kind of record has an id type of its own, so that a hub's id never stands where a source's is
//! meant. Cloning is cheap: the text is shared.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as it stands in the data and in an address.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// A hub of any kind, for example `kartech`.
    HubId,
    /// A funded piece of work, for example `p-kartech`.
    ProjectId,
    /// A product, prototype or technology on show, for example `ferronickel`.
    ExhibitId,
    /// A stand-alone statement, for example `f001`.
    FactId,
    /// A project or a fact, where either can be meant.
    RecordId,
    /// Where a statement comes from, for example `profit-kartech-2025`.
    SourceId,
    /// A region of Kazakhstan by ISO 3166-2, for example `KZ-35`.
    RegionId,
    /// A city that hubs stand in, for example `karaganda`.
    CityId,
    /// A country by ISO 3166-1, for example `RO`.
    CountryId,
    /// A settlement of the map's gazetteer.
    SettlementId,
    /// An industry, for example `new-materials`.
    ClusterId,
    /// A kind of offering, for example `3d-printing`.
    OfferingId,
    /// What a figure counts or measures, for example `students`.
    FigureId,
    /// A unit of measure, for example `ha`.
    UnitId,
    /// What is measured of every region, for example `rd-expenditure`.
    IndicatorId,
    /// A ready set of weights, for example `balanced`.
    PresetId,
    /// How far a project has come, for example `construction`.
    StageId,
}
