//! The partner finder: say what you need, see who can do it, why, and who covers it together.

use leptos::prelude::*;

use crate::data::need_address::write_need;
use crate::domain::{OfferingId, RecordKind};
use crate::i18n::use_i18n;
use crate::platform::document;
use crate::state::{PartnerFinder, use_atlas};
use crate::ui::desk::SaveAddress;
use crate::ui::hub::DetailsNotice;
use crate::ui::matching::{CompareFirst, Matches, NeedForm, RouteLine, Sentence, Together, WeightSliders};
use crate::ui::notices::{BadAddress, LoadNotice};

/// The page.
#[component]
pub fn MatchPage() -> impl IntoView {
    let i18n = use_i18n();
    let finder = PartnerFinder::of_address();
    Effect::new(move || {
        let phrases = i18n.matching();
        document::describe(&format!("{} · {}", phrases.title, i18n.phrases().app.name), phrases.lead);
    });
    let is_ready = Memo::new(move |_| !finder.is_waiting());
    let wants = Memo::new(move |_| finder.need.with(|need| !need.is_empty()));
    let found = move || match finder.partners.with(|partners| partners.matches.len()) {
        0 => i18n.matching().found_none.to_owned(),
        found => i18n.counted(i18n.matching().found, found),
    };
    let said = Signal::derive(move || {
        let phrases = i18n.matching();
        (phrases.need_save, phrases.need_saved)
    });
    let atlas = use_atlas();
    let what = Callback::new(move |()| {
        let lang = i18n.lang.get();
        finder.need.with(|need| {
            let offerings = need.offerings.keys();
            let name = |id: &OfferingId| {
                Some(atlas.catalogue()?.vocabulary.offerings.get(id.as_str())?.pick(lang).text.to_owned())
            };
            (write_need(need), offerings.filter_map(name).collect::<Vec<_>>().join(", "))
        })
    });
    view! {
        <div class="match-page">
            <header class="match-page__head">
                <h1 id="main-title" tabindex="-1">
                    {move || i18n.matching().title}
                </h1>
                <p class="about__lead">{move || i18n.matching().lead}</p>
                <Sentence finder />
                <BadAddress bad=finder.bad on_dismiss=Callback::new(move |()| finder.forget_bad()) />
            </header>
            <LoadNotice />
            <div class="match-page__need">
                <NeedForm finder />
                <WeightSliders finder />
            </div>
            <div class="match-page__answer">
                <Show when=move || is_ready.get() && !wants.get()>
                    <p class="empty">{move || i18n.matching().empty}</p>
                </Show>
                <Show when=move || is_ready.get() && wants.get()>
                    <h2 aria-live="polite" aria-atomic="true">
                        {found}
                    </h2>
                    <p>
                        <SaveAddress kind=RecordKind::Need said what />
                    </p>
                    <CompareFirst finder />
                    <Matches finder />
                    <Together finder />
                    <RouteLine finder />
                    <DetailsNotice />
                </Show>
            </div>
        </div>
    }
}
