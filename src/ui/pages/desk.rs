//! The desk: everything the visitor keeps, in one place.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::platform::document;
use crate::ui::desk::{
    Asides, Briefs, FavouriteHubs, Recent, Removing, SavedNeeds, SavedSearches, SavingMark, SettingsPart, SharedByLink,
    ShortlistCards, Tasks, Transfer,
};
use crate::ui::notices::LoadNotice;

/// The page.
#[component]
pub fn DeskPage() -> impl IntoView {
    let i18n = use_i18n();
    // The tab is outside of what Leptos draws.
    Effect::new(move || {
        let phrases = i18n.desk();
        document::describe(&format!("{} — {}", phrases.title, i18n.phrases().app.name), phrases.lead);
    });
    view! {
        <div class="desk">
            <header class="desk__head">
                <h1 id="main-title" tabindex="-1">
                    {move || i18n.desk().title}
                </h1>
                <p class="about__lead">{move || i18n.desk().lead}</p>
                <SavingMark />
                <Asides />
                <LoadNotice />
                <SharedByLink />
            </header>
            <div class="desk__main">
                <ShortlistCards />
                <Briefs />
                <Tasks />
                <SavedNeeds />
                <SavedSearches />
            </div>
            <div class="desk__aside">
                <FavouriteHubs />
                <Recent />
                <SettingsPart />
            </div>
            <section class="desk__part desk__keeping" aria-labelledby="desk-keeping">
                <h2 id="desk-keeping">{move || i18n.desk().keeping}</h2>
                <Transfer />
                <Removing />
            </section>
        </div>
    }
}
