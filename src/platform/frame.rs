//! The browser's turn: when it has drawn, and room for it between two pieces of long work.

use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;

/// Lets the browser answer the visitor before a long piece of work goes on.
pub async fn breathe() {
    TimeoutFuture::new(0).await;
}

/// Does something in a task of its own, when the browser has had its turn.
pub fn next_task(work: impl FnOnce() + 'static) {
    Timeout::new(0, work).forget();
}

/// How many milliseconds something may be made in a row before the browser has its turn.
const SLICE_MS: f64 = 6.0;

/// Long work in slices short enough for the browser to answer the visitor between them.
#[derive(Debug)]
pub struct Slices {
    begun: f64,
}

impl Slices {
    /// The first one begins now.
    pub fn begin() -> Slices {
        Slices { begun: now() }
    }

    /// Between two steps: lets the browser have its turn if the slice has lasted long enough.
    pub async fn step(&mut self) {
        if now() - self.begun > SLICE_MS {
            breathe().await;
            self.begun = now();
        }
    }
}

/// Milliseconds by the page's clock.
fn now() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// A page in the background draws nothing; it is not waited for longer than this.
const HIDDEN_MS: i32 = 500;

/// Waits until the browser has drawn what the program has changed so far.
pub async fn painted() {
    let Some(window) = web_sys::window() else { return };
    let frame = Promise::new(&mut |begin, _| {
        let asked = window.request_animation_frame(&begin).is_ok();
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&begin, if asked { HIDDEN_MS } else { 0 });
    });
    let _ = JsFuture::from(frame).await;
    // The frame has begun; a task of its own comes after it is drawn.
    breathe().await;
}
