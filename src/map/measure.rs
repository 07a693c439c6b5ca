//! How wide a text will be, asked of the browser once for each text and font.

use std::cell::RefCell;
use std::collections::HashMap;

use leptos::prelude::{document, window};
use leptos::web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};
use wasm_bindgen::JsCast;

// Room for what the browser's measure leaves out: a font that arrives later, a rounding.
const SLACK: f64 = 1.04;

thread_local! {
    static RULER: RefCell<Option<Ruler>> = const { RefCell::new(None) };
}

struct Ruler {
    context: CanvasRenderingContext2d,
    family: String,
    font: &'static str,
    widths: HashMap<(&'static str, String), f64>,
}

/// The width of a text in pixels. `font` is everything before the family, such as `600 13px`.
pub fn text_width(font: &'static str, text: &str) -> f64 {
    RULER.with_borrow_mut(|ruler| {
        if ruler.is_none() {
            *ruler = Ruler::new();
        }
        let guess = text.chars().count() as f64 * 8.0;
        ruler.as_mut().map_or(guess, |ruler| ruler.width(font, text))
    })
}

impl Ruler {
    fn new() -> Option<Ruler> {
        let canvas = document().create_element("canvas").ok()?.dyn_into::<HtmlCanvasElement>().ok()?;
        let context = canvas.get_context("2d").ok()??.dyn_into::<CanvasRenderingContext2d>().ok()?;
        let style = document().query_selector(".map").ok()?.and_then(|map| window().get_computed_style(&map).ok()?);
        let family = style.and_then(|style| style.get_property_value("font-family").ok());
        let family = family.filter(|family| !family.is_empty()).unwrap_or_else(|| "sans-serif".to_owned());
        Some(Ruler { context, family, font: "", widths: HashMap::new() })
    }

    fn width(&mut self, font: &'static str, text: &str) -> f64 {
        if let Some(width) = self.widths.get(&(font, text.to_owned())) {
            return *width;
        }
        if self.font != font {
            self.context.set_font(&format!("{font} {}", self.family));
            self.font = font;
        }
        let width = self.context.measure_text(text).map_or(0.0, |metrics| metrics.width()) * SLACK;
        self.widths.insert((font, text.to_owned()), width);
        width
    }
}
