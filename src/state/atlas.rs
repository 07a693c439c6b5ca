//! The catalogue and the map's geometry, as they arrive: first what the first view needs, for the list the short opening of the
//! catalogue, then the rest, whose word counts. What cannot be read is told, and can be tried again; what was read stays.

use std::sync::Arc;

use futures::FutureExt;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::readers::{BeginningWith, Readers, readers};
use crate::data::geometry::{BASE, SETTLEMENTS, WATER, read_base_map};
use crate::data::opening::read_opening;
use crate::data::{
    EXHIBITS, FACTS, HUBS, MAX_BYTES, OPENING, PROJECTS, Problem, ReadError, SOURCES, Severity, VOCABULARY,
};
use crate::domain::{Amount, BaseMap, Catalogue, GeoPoint, Query, Settlement, SettlementId, Water};
use crate::engine::explore::ExploreIndex;
use crate::engine::finder::Find;
use crate::platform::fetch::{self, FetchError};
use crate::platform::{frame, program, sheet};

/// Something that comes over the network.
#[derive(Clone, Debug, PartialEq)]
pub enum Loading<T> {
    /// It is on its way.
    Waiting,
    /// It is here.
    Ready(T),
    /// It did not come or cannot be read.
    Failed(LoadFailure),
}

impl<T> Loading<T> {
    /// What has come.
    pub fn ready(&self) -> Option<&T> {
        match self {
            Loading::Ready(value) => Some(value),
            _ => None,
        }
    }

    /// What went wrong.
    pub fn failure(&self) -> Option<&LoadFailure> {
        match self {
            Loading::Failed(failure) => Some(failure),
            _ => None,
        }
    }
}

/// Why a file is not here.
#[derive(Clone, Debug, PartialEq)]
pub struct LoadFailure {
    /// The file's name.
    pub file: &'static str,
    /// What went wrong.
    pub cause: LoadCause,
}

/// What went wrong with a file.
#[derive(Clone, Debug, PartialEq)]
pub enum LoadCause {
    /// It did not come.
    Fetch(FetchError),
    /// It came but cannot be read.
    Read(ReadError),
}

impl LoadFailure {
    fn fetch(file: &'static str) -> impl Fn(FetchError) -> LoadFailure {
        move |error| LoadFailure { file, cause: LoadCause::Fetch(error) }
    }

    pub(super) fn read(file: &'static str) -> impl Fn(ReadError) -> LoadFailure {
        move |error| LoadFailure { file, cause: LoadCause::Read(error) }
    }
}

/// The index over the catalogue. Equal only to itself, so that a memo over it costs nothing.
#[derive(Clone, Debug)]
pub struct Index(pub Arc<ExploreIndex>);

impl PartialEq for Index {
    fn eq(&self, other: &Index) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// Everything that is read from files. Copy it freely.
#[derive(Clone, Copy, Debug)]
pub struct Atlas {
    index: RwSignal<Option<Index>>,
    // Who only shows records is not told that the index has got its finder.
    listed: Memo<Option<Arc<Catalogue>>>,
    catalogue: Memo<Option<Arc<Catalogue>>>,
    whole: RwSignal<Loading<()>>,
    edition: RwSignal<u32>,
    details: RwSignal<Loading<()>>,
    map: RwSignal<Loading<()>>,
    /// The country and its regions.
    pub base: RwSignal<Option<Arc<BaseMap>>>,
    /// Lakes and rivers.
    pub water: RwSignal<Option<Arc<Water>>>,
    /// Settlements, the most important first.
    pub settlements: RwSignal<Option<Arc<[Settlement]>>>,
    // What looks settlements up comes with them.
    beginning_with: StoredValue<Option<BeginningWith>>,
    // Whether the first view is a list of hubs; other pages begin with all that is known of them.
    begins_with_list: bool,
    /// All the money granted to projects; known once they are.
    pub granted: RwSignal<Option<Amount>>,
    /// What was left out of the records that are shown, and the records that are not.
    pub problems: RwSignal<Arc<Vec<Problem>>>,
}

/// Starts reading and gives the tree what comes, for a first view that is a list of hubs or for one that says all of them.
pub fn provide_atlas(begins_with_list: bool) -> Atlas {
    let (index, whole) = (RwSignal::new(None::<Index>), RwSignal::new(Loading::Waiting));
    let listed = by_identity(move || index.with(|index| Some(index.as_ref()?.0.catalogue().clone())));
    let atlas = Atlas {
        index,
        listed,
        catalogue: by_identity(move || listed.get().filter(|_| whole.with(|whole| whole.ready().is_some()))),
        whole,
        edition: RwSignal::new(0),
        details: RwSignal::new(Loading::Waiting),
        map: RwSignal::new(Loading::Waiting),
        base: RwSignal::new(None),
        water: RwSignal::new(None),
        settlements: RwSignal::new(None),
        beginning_with: StoredValue::new(None),
        begins_with_list,
        granted: RwSignal::new(None),
        problems: RwSignal::new(Arc::default()),
    };
    provide_context(atlas);
    atlas.load();
    atlas
}

/// A catalogue that has changed only where it is another one: to compare its records would cost more than to draw them.
fn by_identity(catalogue: impl Fn() -> Option<Arc<Catalogue>> + Send + Sync + 'static) -> Memo<Option<Arc<Catalogue>>> {
    Memo::new_with_compare(
        move |_| catalogue(),
        |before, now| before.map(|it| it.as_ref().map(Arc::as_ptr)) != now.map(|it| it.as_ref().map(Arc::as_ptr)),
    )
}

/// Everything that is read from files.
pub fn use_atlas() -> Atlas {
    expect_context()
}

impl Atlas {
    /// What answers queries, once anything does: of the opening, or of the whole catalogue.
    pub fn index(self) -> Signal<Option<Index>> {
        self.index.into()
    }

    /// How reading the whole catalogue goes.
    pub fn whole(self) -> Signal<Loading<()>> {
        self.whole.into()
    }

    /// Whether there is nothing to list, and nothing on its way; tracked.
    pub fn list_failed(self) -> bool {
        self.index.with(Option::is_none) && self.whole.with(|whole| whole.failure().is_some())
    }

    /// Whether the answer to a query is still on its way: the hubs or, for words, the finder; tracked.
    pub fn is_answer_coming(self, query: &Query) -> bool {
        self.index.with(|index| match index {
            None => self.whole.with(|whole| whole.failure().is_none()),
            // The finder comes with the details, or fails with them.
            Some(Index(index)) => !index.can_answer(query) && self.details.with(|details| details.failure().is_none()),
        })
    }

    /// How reading sources, projects, facts and exhibits goes.
    pub fn details(self) -> Signal<Loading<()>> {
        self.details.into()
    }

    /// How reading the map goes.
    pub fn map(self) -> Signal<Loading<()>> {
        self.map.into()
    }

    /// The catalogue, once it is here with all that is known of its hubs; tracked.
    pub fn catalogue(self) -> Option<Arc<Catalogue>> {
        self.catalogue.get()
    }

    /// What is here of the catalogue: at first perhaps its opening alone, where hubs have nothing but what a list of them shows.
    /// Only for what shows no more than that; tracked.
    pub fn listed(self) -> Option<Arc<Catalogue>> {
        self.listed.get()
    }

    /// Another number once the whole catalogue lists hubs otherwise than its opening did: rows drawn before are out of date; tracked.
    pub fn edition(self) -> u32 {
        self.edition.get()
    }

    /// What finds records by their words, once it is here, after the first view; tracked.
    pub fn finder(self) -> Option<Arc<dyn Find>> {
        self.index.with(|index| index.as_ref()?.0.finder().cloned())
    }

    /// The place of a settlement, once the gazetteer is here; tracked.
    pub fn settlement(self, id: &str) -> Option<Settlement> {
        self.settlements.with(|settlements| settlements.as_ref()?.iter().find(|it| it.id.as_str() == id).cloned())
    }

    /// Up to `most` settlements whose name in any language begins with `typed`, once the gazetteer is here; tracked.
    pub fn settlements_beginning_with(self, typed: &str, most: usize) -> Vec<Settlement> {
        let find = |all: &Arc<[Settlement]>| Some(self.beginning_with.get_value()?(all, typed, most));
        self.settlements.with(|all| all.as_ref().and_then(find)).unwrap_or_default()
    }

    /// The settlement nearest to a point, once the gazetteer is here.
    pub fn settlement_near(self, point: GeoPoint) -> Option<SettlementId> {
        let far = |settlement: &&Settlement| (settlement.point.km_to(point) * 1000.0) as u64;
        self.settlements.with_untracked(|settlements| Some(settlements.as_ref()?.iter().min_by_key(far)?.id.clone()))
    }

    /// The place to measure from that an address names; tracked.
    pub fn settlement_point(self, id: &str) -> Option<GeoPoint> {
        self.settlements
            .with(|settlements| settlements.as_ref()?.iter().find(|it| it.id.as_str() == id).map(|it| it.point))
    }

    /// Reads everything that is not here yet: what the first view needs, and the rest once that is drawn.
    pub fn load(self) {
        let had_list = self.index.with_untracked(Option::is_some);
        if !had_list {
            self.whole.set(Loading::Waiting);
        }
        spawn_local(async move {
            // The app is being drawn just now.
            frame::breathe().await;
            let has_list = had_list || self.read_first().await;
            frame::painted().await;
            match program::whole().await {
                // In a box, so that it stands in the rest of the program, too.
                Ok(()) if has_list => self.load_others().boxed_local().await,
                // The ground of the map is drawn without hubs, too.
                Ok(()) => self.read_base().boxed_local().await,
                Err(error) => {
                    let failure = LoadFailure::fetch(SOURCES)(error);
                    self.map.set(Loading::Failed(failure.clone()));
                    self.details.set(Loading::Failed(failure));
                }
            }
        });
    }

    /// Reads what is listed; whether there is anything to list now.
    async fn read_first(self) -> bool {
        match fetch_first(self.begins_with_list).await {
            Ok(First::Opening(opening)) => {
                let opening = self.with_indicative_points(opening);
                frame::breathe().await;
                self.index.set(Some(Index(Arc::new(ExploreIndex::without_words(Arc::new(opening))))));
            }
            Ok(First::Whole(whole)) => self.take(whole).boxed_local().await,
            Err(failure) => {
                self.whole.set(Loading::Failed(failure));
                return false;
            }
        }
        true
    }

    async fn load_others(self) {
        let had_base = self.base.with_untracked(Option::is_some);
        self.read_base().await;
        if !had_base {
            self.place_indicative_points();
        }
        futures::join!(self.load_map(), self.load_details(), sheet::pages());
    }

    async fn load_details(self) {
        if self.details.with_untracked(|details| details.ready().is_none()) {
            self.details.set(Loading::Waiting);
            let outcome = self.read_details().await;
            self.details.set(outcome.map_or_else(Loading::Failed, Loading::Ready));
        }
    }

    async fn load_map(self) {
        if self.base.with_untracked(Option::is_some) && self.map.with_untracked(|map| *map == Loading::Waiting) {
            let outcome = self.read_map().await;
            self.map.set(outcome.map_or_else(Loading::Failed, Loading::Ready));
        }
    }

    /// Reads the ground of the map.
    async fn read_base(self) {
        if self.map.with_untracked(|map| map.ready().is_some()) {
            return;
        }
        self.map.set(Loading::Waiting);
        if self.base.with_untracked(Option::is_none) {
            let base = match file(BASE, "map").await {
                Ok(bytes) => {
                    frame::breathe().await;
                    read_base_map(&bytes).map_err(LoadFailure::read(BASE))
                }
                Err(failure) => Err(failure),
            };
            match base {
                Ok(base) => self.base.set(Some(Arc::new(base))),
                Err(failure) => self.map.set(Loading::Failed(failure)),
            }
        }
    }

    /// Moves the points that stand only for their region to where the map writes the region's name, so that list, map and
    /// distances agree and none stands in a city it may have nothing to do with.
    fn with_indicative_points(self, catalogue: Catalogue) -> Catalogue {
        let Some(base) = self.base.get_untracked() else { return catalogue };
        catalogue.with_indicative_points(|region| Some(base.region(region.as_str())?.label.on_globe()))
    }

    /// The same for the catalogue that is shown already.
    fn place_indicative_points(self) {
        let Some(Index(index)) = self.index.get_untracked() else { return };
        let placed = self.with_indicative_points(Catalogue::clone(index.catalogue()));
        let placed = ExploreIndex::without_words(Arc::new(placed));
        let placed = match index.finder() {
            Some(finder) => placed.with_finder(finder.clone()),
            None => placed,
        };
        self.index.set(Some(Index(Arc::new(placed))));
    }

    async fn read_details(self) -> Result<(), LoadFailure> {
        let (readers, sources, projects, facts, exhibits) = futures::join!(
            self.read_whole(),
            file(SOURCES, "data"),
            file(PROJECTS, "data"),
            file(FACTS, "data"),
            file(EXHIBITS, "data")
        );
        let readers = readers?;
        let Some(Index(index)) = self.index.get_untracked() else { return Ok(()) };
        let files = [sources?, projects?, facts?, exhibits?];
        frame::breathe().await;
        let (full, granted, problems) = (readers.details)(index.catalogue().clone(), files).await?;
        frame::breathe().await;
        self.note(problems);
        self.granted.set(granted);
        let full = ExploreIndex::without_words(full);
        self.index.set(Some(Index((readers.words)(full).await)));
        Ok(())
    }

    /// Reads the whole catalogue unless it is here, and makes what is shown searchable, whole or not, without waiting for the
    /// files that say more of it.
    async fn read_whole(self) -> Result<Readers, LoadFailure> {
        if self.whole.with_untracked(|whole| whole.ready().is_none()) {
            self.whole.set(Loading::Waiting);
            match fetch_whole().await {
                Ok(whole) => self.take(whole).await,
                Err(failure) => self.whole.set(Loading::Failed(failure)),
            }
        }
        let readers = readers().await?;
        if let Some(Index(index)) = self.index.get_untracked().filter(|Index(index)| index.finder().is_none()) {
            self.index.set(Some(Index((readers.words)(ExploreIndex::clone(&index)).await)));
        }
        match self.whole.get_untracked() {
            Loading::Failed(failure) => Err(failure),
            _ => Ok(readers),
        }
    }

    /// Lists the whole catalogue, in the place of its opening if that was listed before.
    async fn take(self, Whole { readers, catalogue, problems }: Whole) {
        self.note(problems);
        let catalogue = self.with_indicative_points(catalogue);
        frame::breathe().await;
        let opening = self.index.get_untracked();
        let differs = opening.as_ref().is_some_and(|Index(it)| !(readers.are_listed_alike)(it.catalogue(), &catalogue));
        let index = ExploreIndex::without_words(Arc::new(catalogue));
        // Who has an answer to words keeps it until there is another.
        let index = match opening.is_some_and(|Index(it)| it.finder().is_some()) {
            true => (readers.words)(index).await,
            false => Arc::new(index),
        };
        self.index.set(Some(Index(index)));
        if differs {
            self.edition.update(|edition| *edition += 1);
        }
        self.whole.set(Loading::Ready(()));
    }

    async fn read_map(self) -> Result<(), LoadFailure> {
        let (readers, settlements, water) = futures::join!(readers(), file(SETTLEMENTS, "map"), file(WATER, "map"));
        let readers = readers?;
        frame::breathe().await;
        let settlements = (readers.settlements)(&settlements?)?;
        self.beginning_with.set_value(Some(readers.beginning_with));
        self.settlements.set(Some(settlements.into()));
        frame::breathe().await;
        let water = (readers.water)(&water?)?;
        self.water.set(Some(Arc::new(water)));
        Ok(())
    }

    /// Takes in what was wrong in a file, as far as the visitor is told.
    pub(super) fn note(self, problems: Vec<Problem>) {
        let told = problems.into_iter().filter(|problem| problem.severity <= Severity::Kept);
        self.problems.update(|all| Arc::make_mut(all).extend(told));
    }
}

pub(super) async fn file(name: &'static str, folder: &str) -> Result<Vec<u8>, LoadFailure> {
    fetch::bytes(&format!("{folder}/{name}"), MAX_BYTES).await.map_err(LoadFailure::fetch(name))
}

/// What the first view is made of.
enum First {
    /// What a list shows.
    Opening(Catalogue),
    /// Everything that is known of the hubs.
    Whole(Whole),
}

/// The whole catalogue without its details, what was wrong in it, and what reads the rest.
struct Whole {
    readers: Readers,
    catalogue: Catalogue,
    problems: Vec<Problem>,
}

/// The opening is made by a program: with anything wrong in it, it is damaged, and the files that it was made of are read instead.
async fn fetch_first(is_list: bool) -> Result<First, LoadFailure> {
    if is_list
        && let Ok(bytes) = file(OPENING, "data").await
        && let Ok((opening, problems)) = read_opening(&bytes)
        && problems.is_empty()
    {
        return Ok(First::Opening(opening));
    }
    // What reads those is not in the first half of the program.
    program::whole().await.map_err(LoadFailure::fetch(HUBS))?;
    fetch_whole().boxed_local().await.map(First::Whole)
}

async fn fetch_whole() -> Result<Whole, LoadFailure> {
    let (readers, vocabulary, hubs) = futures::join!(readers(), file(VOCABULARY, "data"), file(HUBS, "data"));
    let readers = readers?;
    let (vocabulary, mut problems) = (readers.vocabulary)(&vocabulary?).map_err(LoadFailure::read(VOCABULARY))?;
    frame::breathe().await;
    let (hubs, more) = (readers.hubs)(&hubs?, &vocabulary).map_err(LoadFailure::read(HUBS))?;
    frame::breathe().await;
    problems.extend(more);
    Ok(Whole { readers, catalogue: Catalogue::new(hubs.updated, vocabulary, hubs.hubs), problems })
}
