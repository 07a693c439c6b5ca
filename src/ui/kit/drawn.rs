//! What changes on the screen, whatever draws it: Leptos is compiled anew for each closure it is given, and this is one type for all.

use leptos::prelude::*;
use leptos::tachys::reactive_graph::{ReactiveFunction, SharedReactiveFunction};

/// A view that follows what its closure reads.
pub type Drawn = SharedReactiveFunction<Option<AnyView>>;

/// Makes it of a closure.
pub fn drawn(draw: impl Fn() -> Option<AnyView> + Send + 'static) -> Drawn {
    draw.into_shared()
}
