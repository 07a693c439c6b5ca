//! From where the list measures its distances.

use leptos::prelude::*;

use crate::domain::Sort;
use crate::state::Explore;
use crate::ui::place::OriginLine;

/// The line that says it, and changes it.
#[component]
pub fn Origin(
    /// The query it is part of.
    explore: Explore,
) -> impl IntoView {
    view! {
        <OriginLine
            origin=Memo::new(move |_| explore.query.with(|query| query.origin.clone()))
            asked=Memo::new(move |_| explore.query.with(|query| query.sort == Sort::Distance || query.origin.is_some()))
            on_change=Callback::new(move |origin| explore.set_origin(origin))
            focus_after="main-title"
        />
    }
}
