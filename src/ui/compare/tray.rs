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
    let label = move || format!("{} ({})", i18n.phrases().explore.compare, tray.count());
    let refused = move || tray.refused().then(|| i18n.phrases().explore.compare_full);
    view! {
        <a
            class="button masthead__compare"
            hidden=move || tray.count() == 0
            href=move || compare_href(i18n.lang.get(), &tray.search())
            aria-label=label
            title=label
        >
            <Icon name=IconName::Columns />
            <span>{move || tray.count()}</span>
        </a>
        <span class="masthead__full" role="status">
            {refused}
        </span>
    }
}
