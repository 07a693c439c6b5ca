//! A need in the visitor's own words, which fill the form.

use leptos::html::Input;
use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::state::{PartnerFinder, use_atlas};

/// Longer than any need a person types in one line.
const LONGEST: u16 = 300;

/// The field and what was understood.
#[component]
pub fn Sentence(
    /// What it fills.
    finder: PartnerFinder,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let input = NodeRef::<Input>::new();
    let understood = RwSignal::new(None);
    let asked = RwSignal::new(None);
    let fill = move || {
        if let Some(input) = input.get_untracked().filter(|input| !input.value().trim().is_empty()) {
            asked.set(Some(input.value()));
        }
    };
    // Whoever is quicker than the finder is heard when that is here.
    Effect::new(move || {
        if atlas.finder().is_some()
            && let Some(sentence) = asked.get()
        {
            asked.set(None);
            understood.set(Some(finder.fill_from(&sentence)));
        }
    });
    let outcome = move || {
        let records = understood.get()?;
        let (lang, index) = (i18n.lang.get(), atlas.finder()?);
        let names = records.iter().filter_map(|record| Some(index.name(record)?.pick(lang).text.to_owned()));
        let list = names.collect::<Vec<_>>().join(", ");
        let phrases = i18n.matching();
        Some(if list.is_empty() {
            phrases.not_understood.to_owned()
        } else {
            phrases.understood.replace("{list}", &list)
        })
    };
    view! {
        <div class="sentence">
            <label class="field__label" for="sentence">
                {move || i18n.matching().say}
            </label>
            <div class="sentence__line">
                <input
                    node_ref=input
                    class="field__input"
                    type="text"
                    id="sentence"
                    autocomplete="off"
                    enterkeyhint="done"
                    maxlength=LONGEST.to_string()
                    placeholder=move || i18n.matching().say_hint
                    on:keydown=move |event| {
                        if event.key() == "Enter" {
                            fill();
                        }
                    }
                />
                <button type="button" class="button" data-look="main" on:click=move |_| fill()>
                    {move || i18n.matching().fill}
                </button>
            </div>
            <p class="sentence__outcome" role="status">
                {outcome}
            </p>
        </div>
    }
}
