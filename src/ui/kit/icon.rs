//! Icons from the sprite, and the button that is nothing but an icon.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// The address of the sprite, given to the tree by the app.
#[derive(Clone, Debug)]
pub struct Sprite(pub String);

impl Default for Sprite {
    fn default() -> Sprite {
        Sprite("/icons/sprite.svg".to_owned())
    }
}

/// An icon of `public/icons/sprite.svg`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say what is drawn")]
pub enum IconName {
    ArrowRight,
    Building,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    Clock,
    Close,
    Columns,
    Contrast,
    Copy,
    External,
    Filter,
    Globe,
    Info,
    Layers,
    Link,
    List,
    Locate,
    Map,
    Moon,
    Pin,
    Refresh,
    Search,
    Share,
    Source,
    Star,
    StarFilled,
    Sun,
    Target,
    Warning,
}

impl IconName {
    /// The symbol's name in the sprite.
    const fn key(self) -> &'static str {
        match self {
            IconName::ArrowRight => "arrow-right",
            IconName::Building => "building",
            IconName::Check => "check",
            IconName::ChevronDown => "chevron-down",
            IconName::ChevronLeft => "chevron-left",
            IconName::ChevronRight => "chevron-right",
            IconName::Clock => "clock",
            IconName::Close => "close",
            IconName::Columns => "columns",
            IconName::Contrast => "contrast",
            IconName::Copy => "copy",
            IconName::External => "external",
            IconName::Filter => "filter",
            IconName::Globe => "globe",
            IconName::Info => "info",
            IconName::Layers => "layers",
            IconName::Link => "link",
            IconName::List => "list",
            IconName::Locate => "locate",
            IconName::Map => "map",
            IconName::Moon => "moon",
            IconName::Pin => "pin",
            IconName::Refresh => "refresh",
            IconName::Search => "search",
            IconName::Share => "share",
            IconName::Source => "source",
            IconName::Star => "star",
            IconName::StarFilled => "star-filled",
            IconName::Sun => "sun",
            IconName::Target => "target",
            IconName::Warning => "warning",
        }
    }
}

/// An icon beside words; it says nothing itself.
#[component]
pub fn Icon(
    /// What is drawn.
    #[prop(into)]
    name: Signal<IconName>,
) -> impl IntoView {
    let Sprite(sprite) = use_context().unwrap_or_default();
    let href = Signal::derive(move || format!("{sprite}#{}", name.get().key()));
    view! {
        <svg class="icon" aria-hidden="true" focusable="false">
            <use href=href></use>
        </svg>
    }
}

/// A button that is nothing but an icon; its label is read out and shown as a tip.
#[component]
pub fn IconButton(
    /// What is drawn.
    #[prop(into)]
    icon: Signal<IconName>,
    /// What it does.
    #[prop(into)]
    label: Signal<String>,
    /// Whether it is pressed, for a button that stays so.
    #[prop(optional, into)]
    pressed: Option<Signal<bool>>,
    /// Answers a press.
    on_press: Callback<MouseEvent>,
) -> impl IntoView {
    let is_pressed = Signal::derive(move || pressed.map(|pressed| if pressed.get() { "true" } else { "false" }));
    view! {
        <button
            type="button"
            class="icon-button"
            title=label
            aria-label=label
            aria-pressed=is_pressed
            on:click=move |event| on_press.run(event)
        >
            <Icon name=icon />
        </button>
    }
}
