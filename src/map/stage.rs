//! Elements that stand at a place of the map and keep their size: points, labels, rings. The stage moves them all with one
//! group while the zoom stays, and each by itself when it changes, without going through the reactive system.

use leptos::prelude::*;
use leptos::web_sys::{CssStyleDeclaration, Element, HtmlElement, SvgGraphicsElement, SvgTransform};
use wasm_bindgen::JsCast;

use super::camera::{Camera, Px, Screen};
use crate::domain::MapXy;

// Positions count from here, so that the browser's short floats stay exact to a hundredth of a pixel.
const ORIGIN: MapXy = MapXy { x: 179_800.0, y: 90_500.0 };

/// Where an element stands.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spot {
    /// The place on the map.
    pub at: MapXy,
    /// So many pixels beside it.
    pub aside: Px,
}

/// The elements on the map. Copy it freely.
#[derive(Clone, Copy)]
pub struct Stage(StoredValue<Elements, LocalStorage>);

#[derive(Default)]
struct Elements {
    scale: f64,
    placed: Vec<Option<(Spot, Mover)>>,
    free: Vec<usize>,
}

// What moves an element: an SVG element's own transform, an HTML element's style.
enum Mover {
    Svg(SvgTransform),
    Html(CssStyleDeclaration),
}

impl Mover {
    // An SVG element has to bring a transform with it, `translate(0 0)`, that is then changed without writing text.
    fn of(element: &Element) -> Option<Mover> {
        if let Some(element) = element.dyn_ref::<HtmlElement>() {
            return Some(Mover::Html(element.style()));
        }
        element.dyn_ref::<SvgGraphicsElement>()?.transform().base_val().get_item(0).ok().map(Mover::Svg)
    }

    fn go_to(&self, x: f64, y: f64) {
        // Fails only for a transform or a style that is read-only, which ours are not.
        let _ = match self {
            Mover::Svg(transform) => transform.set_translate(x as f32, y as f32),
            Mover::Html(style) => style.set_property("transform", &format!("translate({x:.1}px,{y:.1}px)")),
        };
    }
}

impl Stage {
    /// A stage with nothing on it.
    pub fn new() -> Stage {
        Stage(StoredValue::new_local(Elements::default()))
    }

    /// Puts an element in its place and keeps it there as long as its owner lives. A directive: `use:stand=(stage, spot)`.
    pub fn put(self, element: &Element, spot: Spot) {
        let Some(mover) = Mover::of(element) else { return };
        let index = self.0.try_update_value(|elements| {
            elements.place(&mover, spot);
            let index = elements.free.pop().unwrap_or_else(|| {
                elements.placed.push(None);
                elements.placed.len() - 1
            });
            if let Some(slot) = elements.placed.get_mut(index) {
                *slot = Some((spot, mover));
            }
            index
        });
        let Some(index) = index else { return };
        on_cleanup(move || {
            self.0.try_update_value(|elements| {
                if let Some(slot) = elements.placed.get_mut(index) {
                    *slot = None;
                    elements.free.push(index);
                }
            });
        });
    }

    /// Places every element for a zoom, and says where the group of all of them stands for a camera.
    pub fn follow(self, screen: &Screen, camera: &Camera) -> Px {
        let scale = camera.scale();
        self.0.try_update_value(|elements| {
            if elements.scale != scale {
                elements.scale = scale;
                for (spot, mover) in elements.placed.iter().flatten() {
                    elements.place(mover, *spot);
                }
            }
        });
        screen.to_px(camera, ORIGIN)
    }
}

impl Default for Stage {
    fn default() -> Stage {
        Stage::new()
    }
}

impl Elements {
    fn place(&self, mover: &Mover, spot: Spot) {
        let x = (spot.at.x - ORIGIN.x) * self.scale + spot.aside.x;
        let y = (spot.at.y - ORIGIN.y) * self.scale + spot.aside.y;
        mover.go_to(x, y);
    }
}

/// The directive `use:stand=(stage, spot)`: the element stands at that spot of the map.
pub fn stand(element: Element, (stage, spot): (Stage, Spot)) {
    stage.put(&element, spot);
}
