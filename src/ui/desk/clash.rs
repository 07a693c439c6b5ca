//! What another tab wrote into a field at the same time: shown beside it until the visitor has chosen.

use leptos::prelude::*;

use crate::domain::{Change, RecordKey};
use crate::i18n::use_i18n;
use crate::state::use_desk;

/// The other texts of a field, each with a button that takes it and one that drops it. Nothing where there is none.
#[component]
pub fn Clash(
    /// The record.
    #[prop(into)]
    key: Signal<RecordKey>,
    /// The field.
    field: &'static str,
) -> impl IntoView {
    let (i18n, desk) = (use_i18n(), use_desk());
    let others = Memo::new(move |_| {
        let record = desk.get(&key.get()).unwrap_or_default();
        record.others.get(field).cloned().unwrap_or_default()
    });
    let settle = move |text: &str, take: bool| {
        let key = key.get_untracked();
        let Some(mut record) = desk.get_untracked(&key) else { return };
        if let Some(others) = record.others.get_mut(field) {
            others.retain(|other| other != text);
            if others.is_empty() {
                record.others.remove(field);
            }
        }
        if take {
            record.set(field, text.to_owned());
        }
        desk.change([Change { key, to: Some(record) }]);
    };
    move || {
        let others = others.get();
        (!others.is_empty()).then(|| {
            let rows = others
                .into_iter()
                .map(|text| {
                    let (taken, dropped) = (text.clone(), text.clone());
                    view! {
                        <li class="clash__other">
                            <p class="clash__text">{text}</p>
                            <button type="button" class="button" on:click=move |_| settle(&taken, true)>
                                {move || i18n.more().phrases().kept.clash_take}
                            </button>
                            <button
                                type="button"
                                class="button"
                                data-look="quiet"
                                on:click=move |_| settle(&dropped, false)
                            >
                                {move || i18n.more().phrases().kept.clash_drop}
                            </button>
                        </li>
                    }
                })
                .collect_view();
            view! {
                <div class="clash" role="status">
                    <p>{move || i18n.more().phrases().kept.clash}</p>
                    <ul class="clash__list">{rows}</ul>
                </div>
            }
        })
    }
}
