//! The QR code that leads from paper, or from another screen, back to this page.

use leptos::prelude::*;

use crate::engine::qr::page_code;
use crate::i18n::use_i18n;
use crate::platform::clipboard;

/// The empty modules around a code without which a camera does not find it.
const QUIET: usize = 4;

/// The code of an address of this site; nothing for an address that is too long for one.
#[component]
pub fn PageCode(
    /// The address, from the root of the site.
    href: String,
) -> impl IntoView {
    let i18n = use_i18n();
    page_code(&clipboard::absolute(&href)).map(|code| {
        let side = code.size + 2 * QUIET;
        view! {
            <svg
                class="page-code"
                role="img"
                aria-label=move || i18n.showroom().code
                viewBox=format!("-{QUIET} -{QUIET} {side} {side}")
                shape-rendering="crispEdges"
            >
                <rect class="page-code__paper" x="-4" y="-4" width=side height=side />
                <path class="page-code__ink" d=code.path />
            </svg>
        }
    })
}
