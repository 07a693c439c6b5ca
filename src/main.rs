//! Mounts the app.

use togys::platform::{document, frame, panic};
use togys::ui::App;

fn main() {
    panic::report();
    // In a task of its own: the one that calls this has just compiled the program, and the browser has waited for it.
    frame::next_task(|| {
        if let Some(place) = document::mount_point() {
            leptos::mount::mount_to(place, App).forget();
            document::announce_mounted();
        }
    });
}
