//! The card over the map: the hub that is selected.

use leptos::prelude::*;

use super::result::HubSummary;
use crate::i18n::use_i18n;
use crate::state::{Explore, use_atlas};
use crate::ui::kit::{IconButton, IconName};

/// The card of the selected hub, if one is.
#[component]
pub fn SelectedCard(
    /// The query that selects.
    explore: Explore,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    move || {
        let index = explore.selected.get()?;
        let _ = atlas.edition();
        let catalogue = untrack(|| atlas.listed())?;
        Some(view! {
            <div class="map-card result">
                <HubSummary catalogue index=index as usize explore />
                <span class="map-card__close">
                    <IconButton
                        icon=IconName::Close
                        label=i18n.tr_owned(|p| p.app.close)
                        on_press=Callback::new(move |_| explore.select(None))
                    />
                </span>
            </div>
        })
    }
}
