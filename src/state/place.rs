//! Where the visitor is, once she has asked for it. It stays in memory: it is neither saved nor put into an address.

use leptos::prelude::*;

use crate::domain::GeoPoint;
use crate::platform::position;

/// How finding the visitor's position goes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Locating {
    /// She has not asked.
    #[default]
    Unasked,
    /// The browser is asking or looking.
    Asking,
    /// Here she is.
    Here(GeoPoint),
    /// She refused, or the browser does not know.
    Denied,
}

/// The visitor's position. Copy it freely.
#[derive(Clone, Copy, Debug)]
pub struct VisitorPlace(RwSignal<Locating>);

/// Gives the tree the visitor's position, not asked for yet.
pub fn provide_visitor_place() -> VisitorPlace {
    let place = VisitorPlace(RwSignal::new(Locating::Unasked));
    provide_context(place);
    place
}

/// The visitor's position.
pub fn use_visitor_place() -> VisitorPlace {
    expect_context()
}

impl VisitorPlace {
    /// How finding it goes, tracked.
    pub fn get(self) -> Locating {
        self.0.get()
    }

    /// The position, where it is known.
    pub fn point(self) -> Option<GeoPoint> {
        match self.0.get() {
            Locating::Here(point) => Some(point),
            _ => None,
        }
    }

    /// Asks for it, once at a time.
    pub fn ask(self) {
        if self.0.get_untracked() == Locating::Asking {
            return;
        }
        let place = self.0;
        place.set(Locating::Asking);
        position::ask(move |point| {
            // The page may have been left while the browser was asking.
            place.try_set(point.map_or(Locating::Denied, Locating::Here));
        });
    }
}
