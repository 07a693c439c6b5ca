//! Mounts the app.

use togys::platform::{document, panic};
use togys::ui::App;

fn main() {
    panic::report();
    if let Some(place) = document::mount_point() {
        leptos::mount::mount_to(place, App).forget();
    }
}
