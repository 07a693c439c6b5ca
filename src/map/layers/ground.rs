//! The ground: neighbours, regions, waters and borders, all moved by one transform.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::RegionId;
use crate::map::Camera;
use crate::map::camera::{REACH, Screen};
use crate::map::handle::{BEYOND, stretched};
use crate::map::keys::region_element_id;
use crate::map::scene::{Scene, Walked};

/// Everything that grows with the map, in a layer of its own. Moving and stretching a layer costs next to nothing, drawing it
/// a good part of a frame, so that it is drawn anew only at rest, at its edge, and when it has been stretched too far.
#[component]
pub fn Ground(
    /// The map.
    scene: Scene,
) -> impl IntoView {
    let Scene { handle, base, water, .. } = scene;
    let moved = move || {
        let (screen, camera, drawn) = (handle.screen.get(), handle.camera.get(), handle.drawn.get());
        stretched(&screen, &drawn, &camera, BEYOND)
    };
    let size = move |side: fn(&Screen) -> f64| move || handle.screen.with(|screen| side(screen) + 2.0 * BEYOND);
    let paths = |class: &'static str, paths: Vec<Arc<str>>| {
        paths.into_iter().map(|d| view! { <path class=class d=d /> }).collect_view()
    };
    view! {
        <svg
            class="map__ground"
            width=size(|screen| screen.width)
            height=size(|screen| screen.height)
            style:transform=moved
        >
            <clipPath id="map-reach">
                // A little inside the cut of the neighbours, so that the cut shows no outline.
                <rect
                    x=REACH.min.x + 200.0
                    y=REACH.min.y + 200.0
                    width=REACH.max.x - REACH.min.x - 400.0
                    height=REACH.max.y - REACH.min.y - 400.0
                />
            </clipPath>
            <g class="map-ground" transform=move || matrix(&handle.screen.get(), &handle.drawn.get())>
                {move || {
                    base.get()
                        .map(|base| {
                            let neighbours = base.neighbours.iter().map(|neighbour| neighbour.path.clone()).collect();
                            view! {
                                <g clip-path="url(#map-reach)" aria-hidden="true">
                                    {paths("map-neighbour", neighbours)}
                                </g>
                                <path class="map-country" d=base.country.clone() aria-hidden="true" />
                                {base
                                    .regions
                                    .iter()
                                    .map(|region| area(scene, region.id.clone(), region.path.clone()))
                                    .collect_view()}
                            }
                        })
                }}
                <g class="map-waters" aria-hidden="true">
                    {move || {
                        water
                            .get()
                            .map(|water| {
                                let lakes = water.lakes.iter().map(|lake| lake.path.clone()).collect();
                                let rivers = water.rivers.iter().map(|river| river.path.clone()).collect();
                                (paths("map-river", rivers), paths("map-lake", lakes))
                            })
                    }}
                </g>
                <g class="map-borders" aria-hidden="true">
                    {move || {
                        base.get()
                            .map(|base| {
                                let border = |approximate: bool| {
                                    base.borders
                                        .iter()
                                        .filter(|border| border.approximate == approximate)
                                        .map(|border| border.path.clone())
                                        .collect()
                                };
                                (
                                    paths("map-border", border(false)),
                                    paths("map-border map-border--approximate", border(true)),
                                    paths("map-outline", vec![base.country.clone()]),
                                )
                            })
                    }}
                </g>
                // The outline of the region that mouse or keys are on.
                {move || aimed(scene).map(|d| view! { <path class="map-aim" d=d aria-hidden="true" /> })}
            </g>
        </svg>
    }
}

fn aimed(scene: Scene) -> Option<Arc<str>> {
    let walked = scene.walked.with(|walked| match walked {
        Some(Walked::Region(region)) => Some(region.clone()),
        _ => None,
    });
    let id = walked.or_else(|| scene.pointed_region.get())?;
    scene.base.with(|base| base.as_ref()?.region(id.as_str()).map(|region| region.path.clone()))
}

// A region: an area that can be pressed, coloured by how many points it has.
fn area(scene: Scene, id: RegionId, path: Arc<str>) -> impl IntoView {
    let shade = {
        let id = id.clone();
        Memo::new(move |_| scene.shades.with(|shades| shades.iter().find(|shade| shade.region == id).cloned()))
    };
    let class = move || shade.with(|shade| shade.as_ref().map_or(0, |shade| shade.class.min(4)));
    let ticked = move || shade.with(|shade| shade.as_ref().is_some_and(|shade| shade.ticked));
    let key = id.as_str().to_owned();
    let element = region_element_id(&id);
    let name = move || scene.region_label(&id);
    view! {
        <path
            class="map-region"
            id=element
            d=path
            data-region=key
            data-class=class
            role="button"
            aria-pressed=move || if ticked() { "true" } else { "false" }
            aria-label=name
        />
    }
}

fn matrix(screen: &Screen, camera: &Camera) -> String {
    let (scale, middle) = (camera.scale(), screen.middle());
    let (x, y) = (BEYOND + middle.x - camera.center.x * scale, BEYOND + middle.y - camera.center.y * scale);
    format!("matrix({scale:.7} 0 0 {scale:.7} {x:.2} {y:.2})")
}
