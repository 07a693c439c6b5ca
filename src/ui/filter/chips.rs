//! The filters now in force, as chips a visitor can take off one by one.

use leptos::prelude::*;

use crate::data::address::write_query;
use crate::domain::{Query, RecordKind};
use crate::i18n::{names, use_i18n};
use crate::platform::document;
use crate::state::{Explore, Narrowing, use_atlas};
use crate::ui::desk::SaveAddress;
use crate::ui::kit::Chip;

/// Draws nothing while no filter is set.
#[component]
pub fn FilterChips(
    /// The query they narrow.
    explore: Explore,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let narrowings = Memo::new(move |_| explore.narrowings());
    // What was pressed goes away with the press: the focus goes to the number found, not nowhere.
    let refocus = || request_animation_frame(|| document::focus("main-title"));
    let name_of = move |narrowing: &Narrowing| match narrowing {
        Narrowing::Words(words) => format!("“{words}”"),
        Narrowing::Option(facet, option) => atlas
            .listed()
            .map_or_else(|| option.clone(), |catalogue| names::option(&catalogue, *facet, option, i18n.lang.get())),
        Narrowing::InView => i18n.more().phrases().narrowing.in_view.to_owned(),
    };
    let said = Signal::derive(move || {
        let phrases = &i18n.more().phrases().narrowing;
        (phrases.save_search, phrases.search_saved)
    });
    let what = Callback::new(move |()| {
        // Where the map stands and which hub is selected is not what is searched for.
        let query = explore.query.with(|query| Query { view: None, selected: None, ..query.clone() });
        let names: Vec<String> = narrowings.with(|narrowings| narrowings.iter().map(name_of).collect());
        (write_query(&query), names.join(", "))
    });
    view! {
        <div class="filter-chips" hidden=move || narrowings.with(Vec::is_empty)>
            <ul class="chips" aria-label=i18n.more().tr(|p| p.narrowing.set)>
                <For each=move || narrowings.get() key=Narrowing::clone let(narrowing)>
                    {
                        let for_name = narrowing.clone();
                        let name = Signal::derive(move || name_of(&for_name));
                        let remove_label = Signal::derive(move || {
                            name.with(|name| i18n.more().phrases().narrowing.remove.replace("{name}", name))
                        });
                        let on_remove = Callback::new(move |()| {
                            explore.drop_narrowing(&narrowing);
                            refocus();
                        });
                        view! { <Chip name remove_label on_remove /> }
                    }
                </For>
            </ul>
            <SaveAddress kind=RecordKind::Search said what />
            <button
                type="button"
                class="button"
                data-look="plain"
                on:click=move |_| {
                    explore.clear();
                    refocus();
                }
            >
                {i18n.more().tr(|p| p.narrowing.clear_all)}
            </button>
        </div>
    }
}
