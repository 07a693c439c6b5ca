//! Elements that stand at a place of the map and keep their size: points, labels, rings. The stage moves them all with one
//! group while the zoom stays, and each by itself when it changes, without going through the reactive system.

use leptos::prelude::*;
use leptos::web_sys::{Element, SvgGraphicsElement, SvgTransform};
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
    placed: Vec<Option<(Spot, SvgTransform)>>,
    free: Vec<usize>,
}

impl Stage {
    /// A stage with nothing on it.
    pub fn new() -> Stage {
        Stage(StoredValue::new_local(Elements::default()))
    }

    /// Puts an element in its place and keeps it there as long as its owner lives. A directive: `use:stand=(stage, spot)`.
    pub fn put(self, element: &Element, spot: Spot) {
        let Some(transform) = transform_of(element) else { return };
        let index = self.0.try_update_value(|elements| {
            elements.place(&transform, spot);
            let index = elements.free.pop().unwrap_or_else(|| {
                elements.placed.push(None);
                elements.placed.len() - 1
            });
            if let Some(slot) = elements.placed.get_mut(index) {
                *slot = Some((spot, transform));
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
                for (spot, transform) in elements.placed.iter().flatten() {
                    elements.place(transform, *spot);
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
    fn place(&self, transform: &SvgTransform, spot: Spot) {
        let x = (spot.at.x - ORIGIN.x) * self.scale + spot.aside.x;
        let y = (spot.at.y - ORIGIN.y) * self.scale + spot.aside.y;
        // Fails only for a transform list that is read-only, which ours is not.
        let _ = transform.set_translate(x as f32, y as f32);
    }
}

/// The directive `use:stand=(stage, spot)`: the element stands at that spot of the map.
pub fn stand(element: Element, (stage, spot): (Stage, Spot)) {
    stage.put(&element, spot);
}

/// The transform of an element, to be set without writing text.
pub fn transform_of(element: &Element) -> Option<SvgTransform> {
    let list = element.dyn_ref::<SvgGraphicsElement>()?.transform().base_val();
    if list.number_of_items() == 0 {
        let svg = element.dyn_ref::<SvgGraphicsElement>()?.owner_svg_element()?;
        return list.append_item(&svg.create_svg_transform()).ok();
    }
    list.get_item(0).ok()
}
