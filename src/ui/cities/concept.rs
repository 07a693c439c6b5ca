//! A concept as the sources have told it: its stage, its years, and its parts under the name of each.

use leptos::prelude::*;

use crate::domain::ProjectId;
use crate::engine::dossier::facts_of_project;
use crate::ui::hub::{FactList, Reading};

/// The concept that a project of the catalogue is; nothing while projects are on their way.
#[component]
pub fn Concept<'a>(
    /// The page.
    reading: &'a Reading,
    /// The project.
    id: &'a ProjectId,
    /// The heading.
    title: &'static str,
) -> impl IntoView + use<> {
    let project = reading.catalogue.projects().iter().find(|project| project.id == *id);
    project.map(|project| {
        let facts = facts_of_project(&reading.catalogue, id).collect();
        view! {
            <section class="cities__part">
                <h2>{title}</h2>
                <p class="cities__title">{reading.words(&project.title)}</p>
                <p>{reading.words(&project.stage.text)}</p>
                {project.note.as_ref().map(|note| view! { <p>{reading.words(note)}</p> })}
                <FactList reading facts />
            </section>
        }
    })
}
