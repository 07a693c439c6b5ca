//! The keys of the map: arrows walk from item to item, and move the map where there is none.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::camera::Px;
use super::fan;
use super::furniture::pan;
use super::pane::{close_open, press};
use super::pointing::Pointing;
use super::scene::{Scene, Walked};
use super::walk::{Direction, nearest, next};
use crate::domain::{MapXy, RegionId};
use crate::engine::clustering::ItemKey;

/// The keyboard over one map. Copy it freely.
#[derive(Clone, Copy)]
pub struct Keys {
    /// The map.
    pub scene: Scene,
    /// Its pointers.
    pub pointing: Pointing,
    /// Whether the list of keys is shown.
    pub help: RwSignal<bool>,
    /// Whether the arrows walk over regions.
    pub over_regions: RwSignal<bool>,
}

impl Keys {
    /// A key went down on the map.
    pub fn down(self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        if self.take(&event.key(), event.shift_key()) {
            event.prevent_default();
            event.stop_propagation();
        }
    }

    // Whether the key was one of ours.
    fn take(self, key: &str, shift: bool) -> bool {
        let scene = self.scene;
        if let Some(direction) = Direction::of_key(key) {
            if shift || !self.walk(direction) {
                pan(scene, direction);
            }
            return true;
        }
        match key {
            "+" | "=" => scene.handle.zoom_by(1.0),
            "-" | "_" | "−" => scene.handle.zoom_by(-1.0),
            "Home" | "0" => scene.handle.reset(),
            "Enter" | " " => return self.press(),
            "Escape" => return self.escape(),
            "?" => self.help.update(|open| *open = !*open),
            // The key, whatever letter the layout has on it.
            "r" | "R" | "к" | "К" => self.switch(),
            _ => return false,
        }
        true
    }

    fn press(self) -> bool {
        match self.scene.walked.get_untracked() {
            Some(Walked::Item(key)) => press(self.scene, key),
            Some(Walked::Region(region)) => self.scene.on_region.run(region),
            None => return false,
        }
        true
    }

    fn escape(self) -> bool {
        let scene = self.scene;
        if untrack(|| scene.open()).is_some() {
            close_open(scene, self.pointing);
        } else if self.help.get_untracked() {
            self.help.set(false);
        } else if scene.handle.boxing.get_untracked() {
            scene.handle.boxing.set(false);
        } else if scene.walked.with_untracked(Option::is_some) {
            scene.walked.set(None);
        } else if scene.selected.with_untracked(Option::is_some) {
            scene.on_select.run(None);
        } else {
            return false;
        }
        true
    }

    fn switch(self) {
        self.over_regions.update(|on| *on = !*on);
        self.scene.walked.set(None);
        let phrases = &untrack(|| self.scene.i18n.more().phrases()).map;
        let words = if self.over_regions.get_untracked() { phrases.walking_regions } else { phrases.walking_points };
        self.scene.said.set(words.to_owned());
    }

    // Goes to the next item that way; false if there is none.
    fn walk(self, direction: Direction) -> bool {
        let scene = self.scene;
        let (screen, camera) = (scene.handle.screen.get_untracked(), scene.handle.camera.get_untracked());
        let places = self.places();
        let inside = |px: &Px| (4.0..screen.width - 4.0).contains(&px.x) && (4.0..screen.height - 4.0).contains(&px.y);
        let places: Vec<(Walked, Px)> = places
            .into_iter()
            .map(|(walked, at, aside)| {
                let px = screen.to_px(&camera, at);
                (walked, Px { x: px.x + aside.x, y: px.y + aside.y })
            })
            .filter(|(_, px)| inside(px))
            .collect();
        let spots: Vec<Px> = places.iter().map(|(_, px)| *px).collect();
        let here = scene.walked.with_untracked(|walked| {
            let walked = walked.as_ref()?;
            places.iter().find(|(place, _)| place == walked).map(|(_, px)| *px)
        });
        let found = match here {
            Some(here) => next(&spots, here, direction),
            None => nearest(&spots, screen.middle()),
        };
        let found = found.and_then(|index| places.into_iter().nth(index));
        if let Some((walked, _)) = found {
            scene.walked.set(Some(walked));
            return true;
        }
        // Nothing that way on the map: it moves. Nothing that way in an open fan: the key is spent.
        untrack(|| scene.open()).is_some()
    }

    // What the arrows can reach: the open fan, the regions, or the items.
    fn places(self) -> Vec<(Walked, MapXy, Px)> {
        let scene = self.scene;
        if let Some((item, _)) = untrack(|| scene.open_fan()) {
            let at = MapXy { x: item.x, y: item.y };
            let points = scene.points_of(&item);
            let places = fan::places(points.len());
            let keys = points.into_iter().map(|point| Walked::Item(ItemKey::single(point.id)));
            return keys.zip(places).map(|(key, aside)| (key, at, aside)).collect();
        }
        if self.over_regions.get_untracked() {
            return scene.base.with_untracked(|base| {
                let regions = base.iter().flat_map(|base| &base.regions);
                regions.map(|region| (Walked::Region(region.id.clone()), region.label, Px::default())).collect()
            });
        }
        scene.visible.with_untracked(|items| {
            items.iter().map(|item| (Walked::Item(item.key), MapXy { x: item.x, y: item.y }, Px::default())).collect()
        })
    }
}

/// The id of the element the keyboard stands on.
pub fn walked_id(walked: &Walked) -> String {
    match walked {
        Walked::Item(key) => item_element_id(*key),
        Walked::Region(region) => region_element_id(region),
    }
}

/// The id of an item's element.
pub fn item_element_id(key: ItemKey) -> String {
    format!("map-item-{}-{}", key.first, key.count)
}

/// The id of a region's element.
pub fn region_element_id(region: &RegionId) -> String {
    format!("map-region-{region}")
}
