//! A field with a list of proposals under it: what is open, which proposal is active, and what the keys do (the ARIA combobox
//! pattern, list autocomplete). The focus never leaves the field.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// The state of one field and its list. Copy it freely.
#[derive(Clone, Copy, Debug)]
pub struct Combobox {
    /// The id of the list; options are numbered behind it.
    pub id: &'static str,
    open: RwSignal<bool>,
    active: RwSignal<Option<usize>>,
    /// The option that is active as soon as there are any; none where Enter has a meaning of its own.
    first: Option<usize>,
}

impl Combobox {
    /// A closed list whose first option is active at once if `auto`.
    pub fn new(id: &'static str, auto: bool) -> Combobox {
        let first = auto.then_some(0);
        Combobox { id, open: RwSignal::new(false), active: RwSignal::new(first), first }
    }

    /// Whether the list is wanted, tracked; it is shown if it also has options.
    pub fn is_open(self) -> bool {
        self.open.get()
    }

    /// Opens the list on its first proposal: something was typed, or the field was entered.
    pub fn open(self) {
        self.active.set(self.first);
        self.open.set(true);
    }

    /// Closes the list.
    pub fn close(self) {
        self.active.set(self.first);
        self.open.set(false);
    }

    /// The id of an option.
    pub fn option_id(self, index: usize) -> String {
        format!("{}-{index}", self.id)
    }

    /// Whether an option is active, tracked, as `aria-selected` says it.
    pub fn is_active(self, index: usize) -> &'static str {
        if self.active.get() == Some(index) { "true" } else { "false" }
    }

    /// The id of the active option, tracked; none while fewer than `count` options reach it.
    pub fn descendant(self, count: usize) -> Option<String> {
        self.active.get().filter(|index| self.open.get() && *index < count).map(|index| self.option_id(index))
    }

    /// What a key does to a list of `count` options; `pick` takes the active one.
    pub fn on_key(self, event: &KeyboardEvent, count: usize, pick: impl FnOnce(usize)) {
        let (is_open, active) = (self.open.get_untracked() && count > 0, self.active.get_untracked());
        match event.key().as_str() {
            "ArrowDown" | "ArrowUp" if !is_open => self.open(),
            "ArrowDown" => self.active.set(Some(active.map_or(0, |active| (active + 1) % count))),
            "ArrowUp" => self.active.set(Some(active.map_or(count - 1, |active| (active + count - 1) % count))),
            "Enter" if is_open => match active.filter(|active| *active < count) {
                Some(active) => pick(active),
                None => return self.close(),
            },
            // A second Escape is the browser's: it empties a search field or closes the dialog around it.
            "Escape" if is_open => self.close(),
            _ => return,
        }
        event.prevent_default();
    }
}
