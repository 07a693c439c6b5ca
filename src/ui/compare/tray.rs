//! The way to the comparison, in the masthead once something is chosen: there it covers nothing and moves nothing.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::state::use_tray;
use crate::ui::kit::{Icon, IconName};
use crate::ui::routes::compare_href;

/// A link with the number of hubs chosen; says where a hub found no room.
#[component]
pub fn CompareTray() -> impl IntoView {
    let (i18n, tray) = (use_i18n(), use_tray());
    let label = Signal::derive(move || format!("{} ({})", i18n.phrases().explore.compare, tray.count()));
    let refused = Signal::derive(move || if tray.refused() { i18n.phrases().explore.compare_full } else { "" });
    let is_empty = Signal::derive(move || tray.count() == 0);
    let href = Signal::derive(move || compare_href(i18n.lang.get(), &tray.search()));
    let count = Signal::derive(move || tray.count().to_string());
    view! {
        <a class="button masthead__compare" hidden=is_empty href=href aria-label=label title=label>
            <Icon name=IconName::Columns />
            <span>{count}</span>
        </a>
        <span class="masthead__full" role="status">
            {refused}
        </span>
    }
}
