//! Above the list: how many hubs there are, in which order, and from where distances are measured.

use leptos::prelude::*;

use super::place_picker::PlacePicker;
use crate::domain::{Origin, Sort};
use crate::i18n::{names, use_i18n};
use crate::platform::document;
use crate::state::{Explore, Locating, use_atlas, use_visitor_place};
use crate::ui::kit::{Chip, Icon, IconName};

/// The number found, the order, the origin.
#[component]
pub fn ResultBar(
    /// The query and its answer.
    explore: Explore,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let found = move || match explore.answer.with(|answer| answer.order.len()) {
        _ if atlas.index().with(|index| index.failure().is_some()) => i18n.phrases().boot.failed.to_owned(),
        _ if atlas.index().with(|index| index.ready().is_none()) => i18n.phrases().boot.loading.to_owned(),
        0 => i18n.phrases().explore.found_none.to_owned(),
        found => i18n.count(|p| p.explore.found, found),
    };
    let sorts = Sort::ALL
        .into_iter()
        .map(|sort| {
            let is_chosen = move || explore.query.with(|query| query.sort == sort);
            view! {
                <option value=sort.key() prop:selected=is_chosen>
                    {move || names::sort(sort, i18n.lang.get())}
                </option>
            }
        })
        .collect_view();
    let on_sort = move |event| {
        if let Some(sort) = Sort::parse(&event_target_value(&event)) {
            explore.set_sort(sort);
        }
    };
    view! {
        <div class="explore__bar">
            <h1 class="explore__count" id="main-title" tabindex="-1" aria-live="polite" aria-atomic="true">
                {found}
            </h1>
            <label class="sort">
                <span class="visually-hidden">{i18n.tr(|p| p.explore.sort)}</span>
                <select class="sort__select" on:change=on_sort>
                    {sorts}
                </select>
            </label>
        </div>
        <OriginLine explore />
    }
}

/// From where: near me, a settlement, or nowhere yet.
#[component]
fn OriginLine(explore: Explore) -> impl IntoView {
    let (i18n, atlas, place) = (use_i18n(), use_atlas(), use_visitor_place());
    let origin = Memo::new(move |_| explore.query.with(|query| query.origin.clone()));
    let wants = Memo::new(move |_| explore.query.with(|query| query.sort == Sort::Distance || query.origin.is_some()));
    // A link may ask for distances from the visitor; the browser then asks her.
    Effect::new(move || {
        if origin.get() == Some(Origin::Me) && place.get() == Locating::Unasked {
            place.ask();
        }
    });
    let from = Signal::derive(move || match origin.get() {
        Some(Origin::Me) => i18n.phrases().explore.from_me.to_owned(),
        Some(Origin::Settlement(id)) => {
            let name = atlas.settlement(id.as_str()).map(|it| i18n.text(&it.name)).unwrap_or_default();
            i18n.phrases().explore.from_place.replace("{place}", &name)
        }
        None => String::new(),
    });
    let clear = i18n.tr_owned(|p| p.explore.from_clear);
    // What was pressed goes away with the press: the focus goes to the number found, not nowhere.
    let set_origin = move |origin: Option<Origin>| {
        explore.set_origin(origin);
        request_animation_frame(|| document::focus("main-title"));
    };
    let state = move || {
        let phrases = &i18n.phrases().explore;
        match place.get() {
            Locating::Asking => Some(phrases.locating),
            Locating::Denied => Some(phrases.locate_denied),
            Locating::Unasked | Locating::Here(_) => None,
        }
    };
    view! {
        <div class="origin">
            <Show when=move || origin.get().is_some()>
                <ul class="chips">
                    <Chip name=from remove_label=clear on_remove=Callback::new(move |()| set_origin(None)) />
                </ul>
            </Show>
            <Show when=move || origin.get().is_none()>
                <button
                    type="button"
                    class="button"
                    data-look="quiet"
                    title=i18n.tr(|p| p.explore.locate_ask)
                    on:click=move |_| {
                        place.ask();
                        set_origin(Some(Origin::Me));
                    }
                >
                    <Icon name=IconName::Locate />
                    {i18n.tr(|p| p.explore.near_me)}
                </button>
                <PlacePicker on_pick=Callback::new(move |id| set_origin(Some(Origin::Settlement(id)))) />
            </Show>
            <p class="origin__state" role="status">
                {move || wants.get().then(state).flatten()}
            </p>
        </div>
    }
}
