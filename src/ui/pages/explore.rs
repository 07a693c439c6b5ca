//! Explore, the home: search, filters, list and map in step. Wide screens show all side by side; a phone shows list or map.

use leptos::prelude::*;

use crate::data::address::read_query;
use crate::i18n::use_i18n;
use crate::map::MapHandle;
use crate::platform::{document, screen};
use crate::state::{Explore, use_atlas};
use crate::ui::explore::{ExploreMap, Glance, Meant, ResultBar, Results};
use crate::ui::filter::{FilterChips, FilterPanel};
use crate::ui::kit::{Icon, IconName, Sheet};
use crate::ui::notices::BadAddress;
use crate::ui::search::SearchField;
use crate::ui::soon::Soon;

// Close enough to tell a city's quarters from its neighbours, far enough to see the region.
const CITY_ZOOM: f64 = 9.0;

/// The page.
#[component]
pub fn ExplorePage() -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let location = leptos_router::hooks::use_location();
    let start = location.search.with_untracked(|search| read_query(search).0.view);
    let map = MapHandle::new(start);
    let explore = Explore::new(map.bounds);
    let shows_map = RwSignal::new(false);
    // While the catalogue is still on its way there is time for smaller pieces.
    let at_once = untrack(|| atlas.catalogue()).is_some();
    let filters_open = RwSignal::new(false);
    let is_wide = screen::media("(min-width: 75rem)");
    Effect::new(move || {
        let phrases = &i18n.phrases().app;
        document::describe(&format!("{} · {}", phrases.name, phrases.tagline), phrases.description);
    });
    let on_show = Callback::new(move |index: u32| {
        let Some(catalogue) = untrack(|| atlas.catalogue()) else { return };
        let Some(hub) = catalogue.hubs().get(index as usize) else { return };
        explore.select(Some(hub.id.clone()));
        shows_map.set(true);
        if let Some((point, _)) = hub.place.point {
            map.fly_to(point, map.camera.get_untracked().zoom.max(CITY_ZOOM));
        }
    });
    let ticked = Memo::new(move |_| explore.narrowings().len());
    let show = move || if shows_map.get() { "map" } else { "list" };
    view! {
        <Soon at_once>
            <div class="explore" data-show=show>
                <Show when=move || is_wide.get()>
                    <aside class="explore__filters" aria-label=i18n.tr(|p| p.filter.filters)>
                        <FilterPanel explore />
                    </aside>
                </Show>
                <section class="explore__results" aria-label=i18n.tr(|p| p.explore.results)>
                    <div class="explore__search">
                        <SearchField explore />
                        <Show when=move || !is_wide.get()>
                            <button
                                type="button"
                                class="button explore__filter-button"
                                data-look="quiet"
                                on:click=move |_| filters_open.set(true)
                            >
                                <Icon name=IconName::Filter />
                                <span>{i18n.tr(|p| p.filter.filters)}</span>
                                <span class="facet__set">{move || (ticked.get() > 0).then(|| ticked.get())}</span>
                            </button>
                        </Show>
                    </div>
                    <BadAddress bad=explore.bad on_dismiss=Callback::new(move |()| explore.forget_bad()) />
                    <ResultBar explore />
                    <FilterChips explore />
                    <Meant explore />
                    <Show when=move || ticked.get() == 0>
                        <Glance />
                    </Show>
                    <Results explore on_show />
                </section>
                <section class="explore__map" aria-label=i18n.tr(|p| p.map.label)>
                    <Soon at_once>
                        <ExploreMap explore map />
                    </Soon>
                </section>
                <button
                    type="button"
                    class="button explore__switch"
                    data-look="main"
                    on:click=move |_| shows_map.update(|map| *map = !*map)
                >
                    <Icon name=Signal::derive(move || if shows_map.get() { IconName::List } else { IconName::Map }) />
                    {move || {
                        let phrases = &i18n.phrases().explore;
                        if shows_map.get() { phrases.show_list } else { phrases.show_map }
                    }}
                </button>
                <Sheet
                    title=i18n.tr_owned(|p| p.filter.filters)
                    open=filters_open
                    foot=move || {
                        view! {
                            <button
                                type="button"
                                class="button"
                                data-look="main"
                                on:click=move |_| filters_open.set(false)
                            >
                                {move || {
                                    i18n.count(|p| p.filter.done, explore.answer.with(|answer| answer.order.len()))
                                }}
                            </button>
                        }
                    }
                >
                    <FilterPanel explore />
                </Sheet>
            </div>
        </Soon>
    }
}
