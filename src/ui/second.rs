//! What comes second: one part of the program with all that the first view of a phone does not show and nearly every other
//! view does. It is asked for behind the first view, and every page that comes later brings it along, so that what both need
//! stands in one file.

use leptos::prelude::*;
use leptos::task::spawn_local;
#[cfg(feature = "split")]
use leptos::wasm_split::wasm_split;

use super::all_pages::AllPages;
use super::explore::{ExploreMap, MapSide, Meant, NothingFound, Origin};
use super::filter::{FilterChips, FilterPanel, FilterSheet};
use super::kit::{Combobox, Drawn, drawn};
use super::masthead::FavouritesSheet;
use super::notices::{BadAddress, Notices};
use super::part::{NotHere, Part};
use super::search::{Palette, Proposal, ProposalList, found, recent};
use crate::domain::Lang;
use crate::engine::finder::{Find, Group};
use crate::state::Explore;

/// Proposes records for what was typed.
type Proposing = fn(&dyn Find, &str, &[Group], usize, Lang) -> Vec<Proposal>;

/// Draws proposals under a field.
type ProposalsUnder = fn(Combobox, Memo<Vec<Proposal>>, Signal<bool>, Callback<usize>) -> AnyView;

/// What draws each of them. What these point to may be in a part of the program that has been fetched.
#[derive(Clone, Copy, Debug)]
pub struct Second {
    /// The map of Explore with its legend and card.
    pub map: fn(Explore, MapSide) -> AnyView,
    /// The filters, beside the list.
    pub filters: fn(Explore) -> AnyView,
    /// The filters in a sheet that stands over the page while the signal holds, as all that follow.
    pub filter_sheet: fn(Explore, RwSignal<bool>) -> AnyView,
    /// The parts of the address that could not be read.
    pub bad_address: fn(Explore) -> AnyView,
    /// What may have been meant where the words typed find nothing.
    pub meant: fn(Explore) -> AnyView,
    /// The ways out where nothing is found.
    pub nothing_found: fn(Explore) -> AnyView,
    /// Up to so many records of every group that answer what was typed, as proposals.
    pub found: Proposing,
    /// The words searched for last, as proposals.
    pub recent: fn(Vec<String>, Lang) -> Vec<Proposal>,
    /// The list of proposals under a field, whether it is shown, and what takes one of them, by its place.
    pub proposals: ProposalsUnder,
    /// From where distances are measured.
    pub origin: fn(Explore) -> AnyView,
    /// The filters that are set.
    pub chips: fn(Explore) -> AnyView,
    /// The starred hubs.
    pub favourites: fn(RwSignal<bool>) -> AnyView,
    /// Every page of the app.
    pub all_pages: fn(RwSignal<bool>) -> AnyView,
    /// The command palette.
    pub palette: fn(RwSignal<bool>) -> AnyView,
    /// What works only in part, and what can be taken back.
    pub notices: fn() -> AnyView,
}

/// The part itself: a page that comes later names it, too.
pub const SECOND: Second = Second {
    map: |explore, side| view! { <ExploreMap explore side /> }.into_any(),
    filters: |explore| view! { <FilterPanel explore /> }.into_any(),
    filter_sheet: |explore, open| view! { <FilterSheet explore open /> }.into_any(),
    bad_address: |explore| {
        let on_dismiss = Callback::new(move |()| explore.forget_bad());
        view! { <BadAddress bad=explore.bad on_dismiss /> }.into_any()
    },
    meant: |explore| view! { <Meant explore /> }.into_any(),
    nothing_found: |explore| view! { <NothingFound explore /> }.into_any(),
    found,
    recent,
    proposals: |list, proposals, shown, on_pick| view! { <ProposalList list proposals shown on_pick /> }.into_any(),
    origin: |explore| view! { <Origin explore /> }.into_any(),
    chips: |explore| view! { <FilterChips explore /> }.into_any(),
    favourites: |open| view! { <FavouritesSheet open /> }.into_any(),
    all_pages: |open| view! { <AllPages open /> }.into_any(),
    palette: |open| view! { <Palette open /> }.into_any(),
    notices: || view! { <Notices /> }.into_any(),
};

#[cfg(feature = "split")]
#[wasm_split(second, fallible, wasm_split_path = ::leptos::wasm_split)]
fn part() -> Result<Second, NotHere> {
    Ok(SECOND)
}

#[cfg(not(feature = "split"))]
async fn part() -> Result<Second, NotHere> {
    Ok(SECOND)
}

/// Where the second part is. Copy it freely.
#[derive(Clone, Copy, Debug)]
pub struct SecondPart {
    part: RwSignal<Part<Second>>,
    is_asked: StoredValue<bool>,
}

/// Gives the tree its second part, which nobody has asked for yet.
pub fn provide_second() -> SecondPart {
    let second = SecondPart { part: RwSignal::new(Part::Coming), is_asked: StoredValue::new(false) };
    provide_context(second);
    second
}

/// The second part of the tree.
pub fn use_second() -> SecondPart {
    expect_context()
}

impl SecondPart {
    /// Asks for it, unless it is here or on its way.
    pub fn ask(self) {
        if self.is_asked.try_update_value(|asked| std::mem::replace(asked, true)) == Some(false) {
            self.part.set(Part::Coming);
            spawn_local(async move {
                match part().await {
                    Ok(second) => self.arrive(second),
                    Err(NotHere) => {
                        self.is_asked.set_value(false);
                        self.part.set(Part::Missing);
                    }
                }
            });
        }
    }

    /// A page has brought it along.
    pub fn arrive(self, second: Second) {
        self.is_asked.set_value(true);
        if self.part.with_untracked(|part| part.here().is_none()) {
            self.part.set(Part::Here(second));
        }
    }

    /// What it gives out, once it is here; tracked.
    pub fn here(self) -> Option<Second> {
        self.part.get().here()
    }

    /// Whether it is here, or is said not to come; tracked.
    pub fn is_settled(self) -> bool {
        !matches!(self.part.get(), Part::Coming)
    }

    /// Whether it is said not to come; tracked.
    pub fn is_missing(self) -> bool {
        matches!(self.part.get(), Part::Missing)
    }

    /// Draws something of it, once it is here.
    pub fn draw(self, draw: impl Fn(Second) -> AnyView + Send + 'static) -> Drawn {
        drawn(move || self.here().map(&draw))
    }
}
