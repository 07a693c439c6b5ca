//! The filters in a sheet, where the page has no room for them beside the list.

use leptos::prelude::*;

use super::FilterPanel;
use crate::i18n::use_i18n;
use crate::state::Explore;
use crate::ui::kit::Sheet;

/// The sheet, with the number found on the button that closes it.
#[component]
pub fn FilterSheet(
    /// The query they narrow.
    explore: Explore,
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    let done = move || i18n.more().count(|p| p.narrowing.done, explore.answer.with(|answer| answer.order.len()));
    let foot = move || {
        view! {
            <button type="button" class="button" data-look="main" on:click=move |_| open.set(false)>
                {done}
            </button>
        }
    };
    view! {
        <Sheet title=i18n.tr_owned(|p| p.filter.filters) open foot>
            <FilterPanel explore />
        </Sheet>
    }
}
