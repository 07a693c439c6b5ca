//! What a hub is: its note, its other names, the year it was founded.

use leptos::prelude::*;

use super::{HubSection, Reading};
use crate::domain::Lang;

/// What a hub is, in words; nothing where the catalogue has none.
#[component]
pub fn What(
    /// The page.
    reading: Reading,
) -> impl IntoView {
    let phrases = &reading.more().hub;
    let hub = &reading.hub;
    let shown = hub.name.pick(reading.lang).text;
    let mut names: Vec<(Option<&'static str>, String)> = Vec::new();
    for lang in Lang::ALL {
        // A name that we translated is no name anybody uses.
        let quoted = hub.name.get(lang).filter(|name| *name != shown && !hub.name.is_translated(lang));
        names.extend(quoted.map(|name| (Some(lang.key()), name.to_owned())));
    }
    names.extend(hub.aliases.iter().map(|alias| (None, alias.clone())));
    names.dedup_by(|a, b| a.1 == b.1);
    let names = (!names.is_empty()).then(|| {
        let names = names.into_iter().map(|(lang, name)| view! { <li lang=lang>{name}</li> }).collect_view();
        view! {
            <dt>{phrases.aliases}</dt>
            <dd>
                <ul class="name-list">{names}</ul>
            </dd>
        }
    });
    let founded = hub.founded.map(|year| {
        view! {
            <dt>{phrases.founded}</dt>
            <dd>{year}</dd>
        }
    });
    let note = hub.note.as_ref().map(|note| view! { <p class="hub__note">{reading.words(note)}</p> });
    let rows = (names.is_some() || founded.is_some()).then(|| view! { <dl class="pairs">{founded} {names}</dl> });
    (note.is_some() || rows.is_some()).then(|| view! { <HubSection title=phrases.about>{note} {rows}</HubSection> })
}
