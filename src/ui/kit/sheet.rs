//! A panel over the page: from below on a phone, from the side on a tablet.

use leptos::prelude::*;

use super::{IconButton, IconName, Modal};
use crate::i18n::use_i18n;

/// A panel that stands over the page while `open` holds.
#[component]
pub fn Sheet(
    /// Its title.
    #[prop(into)]
    title: Signal<String>,
    /// Whether it is open.
    open: RwSignal<bool>,
    /// What stands below its content: mostly the button that closes it.
    #[prop(optional, into)]
    foot: ViewFn,
    /// Its content, made when it is opened.
    children: ChildrenFn,
) -> impl IntoView {
    let i18n = use_i18n();
    let children = StoredValue::new(children);
    let close = Signal::derive(move || i18n.phrases().app.close.to_owned());
    let modal = Modal::new(open, || {});
    // Nothing of it is made before it is opened; then it stays, for only a dialog that is there gives the focus back.
    let made = Memo::new(move |made| open.get() || made.is_some_and(|made| *made));
    view! {
        <Show when=move || made.get()>
            <dialog class="sheet" node_ref=modal.node aria-label=title on:close=move |_| modal.closed()>
                <div class="sheet__head">
                    <h2 class="sheet__title">{title}</h2>
                    <IconButton icon=IconName::Close label=close on_press=Callback::new(move |_| open.set(false)) />
                </div>
                <div class="sheet__body">{move || open.get().then(|| children.with_value(|children| children()))}</div>
                <div class="sheet__foot">{foot.run()}</div>
            </dialog>
        </Show>
    }
}
