//! The star that keeps a hub among the visitor's favourites.

use leptos::prelude::*;

use crate::domain::HubId;
use crate::i18n::use_i18n;
use crate::state::use_favourites;
use crate::ui::kit::{IconButton, IconName};

/// A star, filled and pressed while the hub is a favourite.
#[component]
pub fn FavouriteButton(
    /// The hub.
    id: HubId,
    /// Its name, so that one star of a list is told from another.
    #[prop(into)]
    name: Signal<String>,
) -> impl IntoView {
    let (i18n, favourites) = (use_i18n(), use_favourites());
    let id = StoredValue::new(id);
    let pressed = Signal::derive(move || id.with_value(|id| favourites.has(id)));
    let icon = Signal::derive(move || if pressed.get() { IconName::StarFilled } else { IconName::Star });
    // The label stays the same while the button's own state says whether it is pressed.
    let label = Signal::derive(move || format!("{}: {}", i18n.phrases().explore.favourite, name.get()));
    let on_press = Callback::new(move |_| id.with_value(|id| favourites.toggle(id)));
    view! { <IconButton icon label pressed on_press /> }
}
