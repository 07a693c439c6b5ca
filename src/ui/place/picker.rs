//! A field that finds a settlement of the map by its name in any of the three languages (the ARIA combobox pattern).

use leptos::prelude::*;

use crate::domain::SettlementId;
use crate::i18n::use_i18n;
use crate::state::use_atlas;
use crate::ui::kit::{Combobox, Icon, IconName};

const SHOWN: usize = 8;

/// The field and its list.
#[component]
pub fn PlacePicker(
    /// Answers a choice.
    on_pick: Callback<SettlementId>,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let typed = RwSignal::new(String::new());
    let list = Combobox::new("places", true);
    let options = Memo::new(move |_| typed.with(|typed| atlas.settlements_beginning_with(typed, SHOWN)));
    let is_asked = Memo::new(move |_| list.is_open() && typed.with(|typed| !typed.trim().is_empty()));
    let has_options = Memo::new(move |_| options.with(|options| !options.is_empty()));
    let is_open = move || is_asked.get() && has_options.get();
    let pick = move |index: usize| {
        if let Some(settlement) = options.with_untracked(|options| options.get(index).cloned()) {
            list.close();
            on_pick.run(settlement.id);
        }
    };
    let rows = move || {
        let rows = options.get().into_iter().enumerate().map(|(index, settlement)| {
            let region =
                atlas.catalogue().and_then(|catalogue| catalogue.vocabulary.regions.get(&settlement.region).cloned());
            view! {
                <li
                    role="option"
                    id=list.option_id(index)
                    aria-selected=move || list.is_active(index)
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
                aria-label=i18n.more().tr(|p| p.place.from_where)
                placeholder=i18n.more().tr(|p| p.place.from_hint)
                aria-expanded=move || is_open().to_string()
                aria-controls=list.id
                aria-autocomplete="list"
                aria-activedescendant=move || list.descendant(options.with(Vec::len))
                on:input=move |event| {
                    typed.set(event_target_value(&event));
                    list.open();
                }
                on:keydown=move |event| list.on_key(&event, options.with_untracked(Vec::len), pick)
                on:blur=move |_| list.close()
            />
            <ul
                class="place-picker__list"
                id=list.id
                role="listbox"
                aria-label=i18n.more().tr(|p| p.place.from_where)
                hidden=move || !is_open()
            >
                {rows}
            </ul>
            <p class="place-picker__none" role="status">
                {move || (is_asked.get() && !has_options.get()).then(|| i18n.more().phrases().place.no_place)}
            </p>
        </div>
    }
}
