//! A field that finds a settlement of the map by its name in any of the three languages (the ARIA combobox pattern).

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::domain::{Settlement, SettlementId};
use crate::engine::search::skeletons;
use crate::i18n::use_i18n;
use crate::state::use_atlas;
use crate::ui::kit::{Icon, IconName};

const SHOWN: usize = 8;

/// The settlements whose name in any language begins with `typed`, the most important first.
fn found(settlements: &[Settlement], typed: &str) -> Vec<Settlement> {
    let typed = skeletons(typed).concat();
    if typed.is_empty() {
        return Vec::new();
    }
    let begins =
        |settlement: &&Settlement| settlement.name.all().any(|name| skeletons(name).concat().starts_with(&*typed));
    settlements.iter().filter(begins).take(SHOWN).cloned().collect()
}

/// The field and its list.
#[component]
pub fn PlacePicker(
    /// Answers a choice.
    on_pick: Callback<SettlementId>,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let typed = RwSignal::new(String::new());
    let open = RwSignal::new(false);
    let active = RwSignal::new(0_usize);
    let options = Memo::new(move |_| {
        let settlements = atlas.settlements.get();
        settlements.map(|all| typed.with(|typed| found(&all, typed))).unwrap_or_default()
    });
    let is_asked = Memo::new(move |_| open.get() && typed.with(|typed| !typed.trim().is_empty()));
    let has_options = Memo::new(move |_| options.with(|options| !options.is_empty()));
    let is_open = move || is_asked.get() && has_options.get();
    let pick = move |index: usize| {
        if let Some(settlement) = options.with_untracked(|options| options.get(index).cloned()) {
            open.set(false);
            on_pick.run(settlement.id);
        }
    };
    let on_key = move |event: KeyboardEvent| {
        let count = options.with_untracked(Vec::len);
        match event.key().as_str() {
            "ArrowDown" if count > 0 => active.update(|active| *active = (*active + 1) % count),
            "ArrowUp" if count > 0 => active.update(|active| *active = (*active + count - 1) % count),
            "Enter" => pick(active.get_untracked()),
            "Escape" => open.set(false),
            _ => return,
        }
        event.prevent_default();
    };
    let rows = move || {
        let rows = options.get().into_iter().enumerate().map(|(index, settlement)| {
            let region =
                atlas.catalogue().and_then(|catalogue| catalogue.vocabulary.regions.get(&settlement.region).cloned());
            view! {
                <li
                    role="option"
                    id=format!("place-{index}")
                    aria-selected=move || (active.get() == index).to_string()
                    // Before the field loses the focus and the list goes away.
                    on:mousedown=move |event| {
                        event.prevent_default();
                        pick(index);
                    }
                >
                    <span class="place-picker__name">{i18n.text(&settlement.name)}</span>
                    <span class="place-picker__region">{region.map(|region| i18n.text(&region.name))}</span>
                </li>
            }
        });
        rows.collect_view()
    };
    view! {
        <div class="place-picker">
            <Icon name=IconName::Pin />
            <input
                class="place-picker__input"
                type="text"
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                maxlength="60"
                aria-label=i18n.tr(|p| p.explore.from_where)
                placeholder=i18n.tr(|p| p.explore.from_hint)
                aria-expanded=move || is_open().to_string()
                aria-controls="places"
                aria-autocomplete="list"
                aria-activedescendant=move || is_open().then(|| format!("place-{}", active.get()))
                on:input=move |event| {
                    typed.set(event_target_value(&event));
                    active.set(0);
                    open.set(true);
                }
                on:keydown=on_key
                on:blur=move |_| open.set(false)
            />
            <ul
                class="place-picker__list"
                id="places"
                role="listbox"
                aria-label=i18n.tr(|p| p.explore.from_where)
                hidden=move || !is_open()
            >
                {rows}
            </ul>
            <p class="place-picker__none" role="status">
                {move || (is_asked.get() && !has_options.get()).then(|| i18n.phrases().explore.no_place)}
            </p>
        </div>
    }
}
