//! A hub's status with its date, as one small badge.

use leptos::prelude::*;

use crate::domain::Status;
use crate::i18n::{names, use_i18n};
use crate::state::use_atlas;

/// The status and the date on which it was true.
#[component]
pub fn StatusBadge(
    /// The status.
    status: Status,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let name = move || atlas.catalogue().map(|catalogue| names::status(&catalogue, status, i18n.lang.get()));
    view! {
        <span class="badge-status" data-status=status.kind.key()>
            <span class="badge-status__name">{name}</span>
            " "
            <span class="badge-status__date">{move || names::status_date(status, i18n.lang.get())}</span>
        </span>
    }
}
