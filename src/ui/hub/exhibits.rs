//! What a hub has on show.

use leptos::prelude::*;

use super::{HubSection, Reading};
use crate::i18n::{ShowroomPhrases, names};
use crate::ui::Route;

/// The hub's exhibits, each with its page.
#[component]
pub fn Exhibits(
    /// The page.
    reading: Reading,
) -> impl IntoView {
    let phrases = ShowroomPhrases::of(reading.lang);
    let rows = reading.catalogue.exhibits_of(&reading.hub.id).map(|exhibit| {
        let said = format!(
            "{} · {}",
            names::exhibit_sort(exhibit.sort, reading.lang),
            names::readiness(exhibit.readiness, reading.lang)
        );
        view! {
            <li class="offering">
                <a class="offering__kind" href=Route::Exhibit(exhibit.id.clone()).href(reading.lang)>
                    {exhibit.name.pick(reading.lang).text.to_owned()}
                </a>
                <p class="source__rest">{said}</p>
            </li>
        }
    });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(|| {
        view! {
            <HubSection title=phrases.on_show>
                <ul class="offering-list">{rows}</ul>
            </HubSection>
        }
    })
}
