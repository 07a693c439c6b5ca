//! Explore, the home: search, filters, list and map in step. Wide screens show all side by side; a phone shows list or map.

use leptos::prelude::*;

use crate::domain::GeoBounds;
use crate::i18n::use_i18n;
use crate::platform::{document, screen};
use crate::state::{Explore, use_atlas};
use crate::ui::explore::{Glance, MapSide, ResultBar, Results};
use crate::ui::kit::{Icon, IconName, drawn};
use crate::ui::search::SearchField;
use crate::ui::second::use_second;
use crate::ui::soon::Soon;

/// Where the map stands beside the list, as in `style/explore.css`.
pub const MAP_BESIDE: &str = "(min-width: 700px)";

/// The page.
#[component]
pub fn ExplorePage() -> impl IntoView {
    let (i18n, atlas, second) = (use_i18n(), use_atlas(), use_second());
    let side = MapSide::new();
    let explore = Explore::new(Signal::derive(move || match side.bounds.get() {
        Some(bounds) => Some(bounds.get()),
        // A map that does not come hides nothing.
        None => second.is_missing().then_some(GeoBounds::EVERYWHERE),
    }));
    let shows_map = RwSignal::new(false);
    // While the catalogue is still on its way there is time for smaller pieces.
    let at_once = untrack(|| atlas.listed()).is_some();
    let filters_open = RwSignal::new(false);
    let (is_wide, is_beside) = (screen::media("(min-width: 75rem)"), screen::media(MAP_BESIDE));
    // A phone makes the map when it is first asked for, by the switch or by "only what the map shows"; then it stays.
    let has_map = Memo::new(move |had: Option<&bool>| {
        let is_asked = shows_map.get() || is_beside.get() || explore.query.with(|query| query.in_view);
        is_asked || had.is_some_and(|had| *had)
    });
    Effect::new(move || {
        let phrases = &i18n.phrases().app;
        document::describe(&format!("{} · {}", phrases.name, phrases.tagline), phrases.description);
    });
    let on_show = Callback::new(move |index: u32| {
        let Some(catalogue) = untrack(|| atlas.listed()) else { return };
        let Some(hub) = catalogue.hubs().get(index as usize) else { return };
        explore.select(Some(hub.id.clone()));
        shows_map.set(true);
        if let Some((point, _)) = hub.place.point {
            side.shown.set(Some(point));
        }
    });
    let ticked = Memo::new(move |_| explore.narrowings().len());
    let show = Signal::derive(move || if shows_map.get() { "map" } else { "list" });
    let ticked_said = Signal::derive(move || match ticked.get() {
        0 => String::new(),
        ticked => ticked.to_string(),
    });
    let switch = Signal::derive(move || {
        let phrases = &i18n.phrases().explore;
        if shows_map.get() { phrases.show_list } else { phrases.show_map }
    });
    view! {
        <Soon at_once>
            <div class="explore" data-show=show>
                {drawn(move || {
                    is_wide
                        .get()
                        .then(|| {
                            view! {
                                <aside class="explore__filters" aria-label=i18n.tr(|p| p.filter.filters)>
                                    {second.draw(move |second| (second.filters)(explore))}
                                </aside>
                            }
                                .into_any()
                        })
                })}
                <section class="explore__results" aria-label=i18n.tr(|p| p.explore.results)>
                    <div class="explore__search">
                        <SearchField explore />
                        {drawn(move || {
                            (!is_wide.get())
                                .then(|| {
                                    view! {
                                        <button
                                            type="button"
                                            class="button explore__filter-button"
                                            data-look="quiet"
                                            on:click=move |_| filters_open.set(true)
                                        >
                                            <Icon name=IconName::Filter />
                                            <span>{i18n.tr(|p| p.filter.filters)}</span>
                                            <span class="facet__set">{ticked_said}</span>
                                        </button>
                                    }
                                        .into_any()
                                })
                        })}
                    </div>
                    {second.draw(move |second| (second.bad_address)(explore))}
                    <ResultBar explore />
                    {second.draw(move |second| (second.chips)(explore))}
                    {second.draw(move |second| (second.meant)(explore))}
                    {drawn(move || (ticked.get() == 0).then(|| view! { <Glance /> }.into_any()))}
                    <Results explore on_show />
                </section>
                <section class="explore__map" aria-label=i18n.tr(|p| p.explore.map)>
                    {drawn(move || {
                        has_map
                            .get()
                            .then(|| {
                                view! { <Soon at_once>{second.draw(move |second| (second.map)(explore, side))}</Soon> }
                                    .into_any()
                            })
                    })}
                </section>
                <button
                    type="button"
                    class="button explore__switch"
                    data-look="main"
                    on:click=move |_| shows_map.update(|map| *map = !*map)
                >
                    <Icon name=Signal::derive(move || if shows_map.get() { IconName::List } else { IconName::Map }) />
                    {switch}
                </button>
                {second.draw(move |second| (second.filter_sheet)(explore, filters_open))}
            </div>
        </Soon>
    }
}
