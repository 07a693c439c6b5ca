//! The button beside a hub that chooses it for a comparison.

use leptos::prelude::*;

use crate::domain::HubId;
use crate::i18n::use_i18n;
use crate::state::use_tray;
use crate::ui::kit::{IconButton, IconName};

/// A button that stays pressed while the hub is chosen.
#[component]
pub fn CompareToggle(
    /// The hub.
    id: HubId,
    /// Its name, so that one button of a list is told from another.
    #[prop(into)]
    name: Signal<String>,
) -> impl IntoView {
    let (i18n, tray) = (use_i18n(), use_tray());
    let id = StoredValue::new(id);
    let pressed = Signal::derive(move || id.with_value(|id| tray.has(id)));
    // The label stays the same while the button's own state says whether it is pressed.
    let label = Signal::derive(move || format!("{}: {}", i18n.phrases().explore.compare_add, name.get()));
    let on_press = Callback::new(move |_| id.with_value(|id| tray.toggle(id)));
    view! { <IconButton icon=IconName::Columns label pressed on_press /> }
}
