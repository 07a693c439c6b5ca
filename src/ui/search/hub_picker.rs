//! A field that finds a hub by its name (the ARIA combobox pattern).

use leptos::html::Input;
use leptos::prelude::*;

use super::{Does, Proposal, ProposalList, found};
use crate::domain::HubId;
use crate::engine::finder::Group;
use crate::i18n::use_i18n;
use crate::state::use_atlas;
use crate::ui::Route;
use crate::ui::kit::{Combobox, Icon, IconName};

const SHOWN: usize = 6;

/// The field and its list.
#[component]
pub fn HubPicker(
    /// The id of the field; one page has one such field.
    id: &'static str,
    /// Its label, what stands in it while it is empty, and what is said where nothing is found.
    words: Signal<[&'static str; 3]>,
    /// Whether a hub is wanted and there is none.
    #[prop(optional, into)]
    invalid: Signal<bool>,
    /// Answers a choice.
    on_pick: Callback<HubId>,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let input = NodeRef::<Input>::new();
    let typed = RwSignal::new(String::new());
    let list = Combobox::new("hub-proposals", true);
    let proposals = Memo::new(move |_| {
        let lang = i18n.lang.get();
        let finder = atlas.finder().filter(|_| list.is_open());
        let Some(finder) = finder else { return Vec::new() };
        typed.with(|typed| match typed.trim() {
            "" => Vec::new(),
            _ => found(&*finder, typed, &[Group::Hub], SHOWN, lang),
        })
    });
    let count = move || proposals.with(Vec::len);
    let shown = Signal::derive(move || list.is_open() && count() > 0);
    let pick = Callback::new(move |index: usize| {
        let picked = proposals.with_untracked(|all: &Vec<Proposal>| all.get(index).cloned());
        if let Some(Proposal { does: Does::Open(Route::Hub(id)), .. }) = picked {
            list.close();
            typed.set(String::new());
            if let Some(input) = input.get_untracked() {
                input.set_value("");
            }
            on_pick.run(id);
        }
    });
    let none = move || {
        let is_asked = list.is_open() && typed.with(|typed| !typed.trim().is_empty());
        (is_asked && count() == 0 && atlas.finder().is_some()).then(|| words.get()[2])
    };
    view! {
        <div class="hub-picker">
            <label class="field__label" for=id>
                {move || words.get()[0]}
            </label>
            <div class="search-field">
                <Icon name=IconName::Search />
                <input
                    node_ref=input
                    class="search-field__input"
                    type="text"
                    id=id
                    aria-invalid=move || invalid.get().then_some("true")
                    role="combobox"
                    autocomplete="off"
                    spellcheck="false"
                    maxlength="80"
                    placeholder=move || words.get()[1]
                    aria-autocomplete="list"
                    aria-controls=list.id
                    aria-expanded=move || shown.get().to_string()
                    aria-activedescendant=move || list.descendant(count())
                    on:input=move |event| {
                        typed.set(event_target_value(&event));
                        list.open();
                    }
                    on:keydown=move |event| list.on_key(&event, proposals.with_untracked(Vec::len), |at| pick.run(at))
                    on:blur=move |_| list.close()
                />
                <ProposalList list proposals shown on_pick=pick />
            </div>
            <p class="field__hint" role="status">
                {none}
            </p>
        </div>
    }
}
