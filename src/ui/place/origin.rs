//! From where distances are measured, and how a visitor says so.

use leptos::prelude::*;

use super::PlacePicker;
use crate::domain::Origin;
use crate::i18n::use_i18n;
use crate::platform::document;
use crate::state::{Locating, use_atlas, use_visitor_place};
use crate::ui::kit::{Chip, Icon, IconName};

/// From where: near me, a settlement, or nowhere yet.
#[component]
pub fn OriginLine(
    /// Where distances are measured from now.
    origin: Memo<Option<Origin>>,
    /// Whether distances are asked for, so that it is said where finding the place stands.
    asked: Memo<bool>,
    /// Takes another place, or none.
    on_change: Callback<Option<Origin>>,
    /// The element that is given the focus when the button pressed goes away.
    focus_after: &'static str,
) -> impl IntoView {
    let (i18n, atlas, place) = (use_i18n(), use_atlas(), use_visitor_place());
    // A link may ask for distances from the visitor; the browser then asks her.
    Effect::new(move || {
        if origin.get() == Some(Origin::Me) && place.get() == Locating::Unasked {
            place.ask();
        }
    });
    let from = Signal::derive(move || match origin.get() {
        Some(Origin::Me) => i18n.more().phrases().place.from_me.to_owned(),
        Some(Origin::Settlement(id)) => {
            let name = atlas.settlement(id.as_str()).map(|it| i18n.text(&it.name)).unwrap_or_default();
            i18n.more().phrases().place.from_place.replace("{place}", &name)
        }
        None => String::new(),
    });
    let clear = Signal::derive(move || format!("{}: {}", i18n.more().phrases().place.from_clear, from.get()));
    // What was pressed goes away with the press: the focus goes on, not nowhere.
    let set_origin = move |origin: Option<Origin>| {
        on_change.run(origin);
        request_animation_frame(|| document::focus(focus_after));
    };
    let state = move || {
        let phrases = &i18n.more().phrases().place;
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
                    title=i18n.more().tr(|p| p.place.locate_ask)
                    on:click=move |_| {
                        place.ask();
                        set_origin(Some(Origin::Me));
                    }
                >
                    <Icon name=IconName::Locate />
                    {i18n.more().tr(|p| p.place.near_me)}
                </button>
                <PlacePicker on_pick=Callback::new(move |id| set_origin(Some(Origin::Settlement(id)))) />
            </Show>
            <p class="origin__state" role="status">
                {move || asked.get().then(state).flatten()}
            </p>
        </div>
    }
}
