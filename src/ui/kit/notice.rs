//! Something the visitor should know, where it matters, with what she can do about it.

use leptos::prelude::*;

use super::{Icon, IconName};

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Info,
    /// Something is left out or does not work in full.
    Warning,
    /// Something failed.
    Error,
}

impl Tone {
    const fn key(self) -> &'static str {
        match self {
            Tone::Info => "info",
            Tone::Warning => "warning",
            Tone::Error => "error",
        }
    }
}

/// A notice; read out when it appears.
#[component]
pub fn Notice(
    /// How much it matters.
    tone: Tone,
    /// What is said, and the buttons.
    children: Children,
) -> impl IntoView {
    let icon = if tone == Tone::Info { IconName::Info } else { IconName::Warning };
    view! {
        <div class="notice" data-tone=tone.key() role="status">
            <Icon name=icon />
            <div class="notice__body">{children()}</div>
        </div>
    }
}
