//! The field for words. The list of hubs follows every letter; under the field stand proposals.

use leptos::html::Input;
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

use super::proposal::{Does, Proposal};
use crate::data::address::MAX_WORDS;
use crate::engine::finder::Group;
use crate::i18n::use_i18n;
use crate::state::{Explore, use_atlas, use_searches};
use crate::ui::kit::{Combobox, Icon, IconButton, IconName};
use crate::ui::second::use_second;

/// How many of each group are proposed.
const EACH: usize = 4;

/// Everything but commands: those are the palette's.
const GROUPS: [Group; 7] =
    [Group::Hub, Group::Offering, Group::Kind, Group::Cluster, Group::Place, Group::Project, Group::Exhibit];

/// The search field.
#[component]
pub fn SearchField(
    /// The query it writes.
    explore: Explore,
) -> impl IntoView {
    let (i18n, atlas, searches) = (use_i18n(), use_atlas(), use_searches());
    let (navigate, second) = (use_navigate(), use_second());
    let input = NodeRef::<Input>::new();
    let list = Combobox::new("proposals", false);
    let typed = RwSignal::new(String::new());
    // The address answers a moment after the key, so the field keeps what is typed and takes over only words that came from
    // elsewhere: a link, a chip, the way back.
    Effect::new(move || {
        let words = explore.query.with(|query| query.words.clone());
        if let Some(input) = input.get()
            && typed.with_untracked(|typed| *typed != words)
        {
            input.set_value(&words);
            typed.set(words);
        }
    });
    let write = move |words: String| {
        explore.set_words(&words);
        typed.set(words);
    };
    let rewrite = move |words: String| {
        if let Some(input) = input.get_untracked() {
            input.set_value(&words);
            // Focusing a field that is shown cannot fail.
            let _ = input.focus();
        }
        write(words);
    };
    let proposals = Memo::new(move |_| {
        let Some(second) = second.here().filter(|_| list.is_open()) else { return Vec::new() };
        let lang = i18n.lang.get();
        typed.with(|typed| match atlas.finder() {
            _ if typed.trim().is_empty() => (second.recent)(searches.words(), lang),
            Some(finder) => (second.found)(&*finder, typed, &GROUPS, EACH, lang),
            None => Vec::new(),
        })
    });
    let count = move || proposals.with(Vec::len);
    let shown = Signal::derive(move || list.is_open() && count() > 0);
    let expanded = Signal::derive(move || if shown.get() { "true" } else { "false" });
    let descendant = Signal::derive(move || list.descendant(count()));
    let pick = Callback::new(move |index: usize| {
        let Some(Proposal { does, .. }) = proposals.with_untracked(|all| all.get(index).cloned()) else { return };
        list.close();
        typed.with_untracked(|typed| searches.remember(typed));
        match does {
            Does::Narrow(facet, option) => explore.narrow(facet, &option),
            Does::Search(words) => rewrite(words),
            Does::Forget => searches.forget(),
            Does::Open(_) | Does::Run(_) => {
                if let Some(href) = does.href(i18n.lang.get_untracked()) {
                    navigate(&href, Default::default());
                }
            }
        }
    });
    view! {
        <div class="search-field" role="search">
            <Icon name=IconName::Search />
            <input
                node_ref=input
                class="search-field__input"
                type="search"
                id="search"
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                enterkeyhint="search"
                maxlength=MAX_WORDS.to_string()
                aria-label=i18n.tr(|p| p.explore.search)
                placeholder=i18n.tr(|p| p.explore.search_hint)
                aria-autocomplete="list"
                aria-controls=list.id
                aria-expanded=expanded
                aria-activedescendant=descendant
                on:input=move |event| {
                    write(event_target_value(&event));
                    list.open();
                }
                on:click=move |_| list.open()
                on:keydown=move |event| list.on_key(&event, proposals.with_untracked(Vec::len), |at| pick.run(at))
                on:change=move |event| searches.remember(&event_target_value(&event))
                on:blur=move |_| list.close()
            />
            <Show when=move || typed.with(|typed| !typed.is_empty())>
                <IconButton
                    icon=IconName::Close
                    label=i18n.tr_owned(|p| p.explore.clear_words)
                    on_press=Callback::new(move |_| rewrite(String::new()))
                />
            </Show>
            {second.draw(move |second| (second.proposals)(list, proposals, shown, pick))}
        </div>
    }
}
