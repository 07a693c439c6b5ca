//! A hub's status with its date, as one small badge.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::{Catalogue, Status};
use crate::i18n::{names, use_i18n};
use crate::state::use_atlas;

/// The status and the date on which it was true.
#[component]
pub fn StatusBadge(
    /// The status.
    status: Status,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let said = move |catalogue: Arc<Catalogue>| names::status(&catalogue, status, i18n.lang.get());
    let name = Signal::derive(move || atlas.listed().map(said).unwrap_or_default());
    let date = Signal::derive(move || names::status_date(status, i18n.lang.get()));
    view! {
        <span class="badge-status" data-status=status.kind.key()>
            <span class="badge-status__name">{name}</span>
            " "
            <span class="badge-status__date">{date}</span>
        </span>
    }
}
