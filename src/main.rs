//! Mounts the app.

use togys::platform::document::Standing;
use togys::platform::{document, frame, panic, program};
use togys::ui::{App, is_explore};

fn main() {
    panic::report();
    // In a task of its own: the one that calls this has just compiled the program, and the browser has waited for it.
    frame::next_task(|| {
        // The first half of the program draws Explore as it stands; other pages, and answers, wait for all of it.
        if is_explore(&document::path()) && document::query().is_empty() {
            return mount();
        }
        program::when_whole(|outcome| match outcome {
            Ok(()) => mount(),
            Err(_) => document::announce(Standing::Unreachable),
        });
    });
}

fn mount() {
    if let Some(place) = document::mount_point() {
        leptos::mount::mount_to(place, App).forget();
        document::announce(Standing::Mounted);
    }
}
