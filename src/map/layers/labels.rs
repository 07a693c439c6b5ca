//! Names on the map: countries, regions, waters, towns and the chosen point, in the chosen language, none touching another.

use leptos::prelude::*;

use crate::domain::{Lang, MapXy, Text};
use crate::map::Camera;
use crate::map::camera::{Px, Screen};
use crate::map::labels::{Candidate, Rect, Side, keep_slots, place_labels};
use crate::map::measure::text_width;
use crate::map::projection::project;
use crate::map::scene::{Scene, item_radius};
use crate::map::stage::{Spot, stand};
use crate::platform::intl;

// A town so near to an item's middle stands right under it, pixels.
const SAME_PLACE: f64 = 9.0;
const FAR: f64 = 1e6;
const CHOSEN_REACH: f64 = 19.0;

/// What a name names: decides how it is set and when it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Of {
    Chosen,
    Capital,
    City,
    Town,
    Village,
    Region,
    Lake,
    River,
    Neighbour,
}

impl Of {
    const fn class(self) -> &'static str {
        match self {
            Of::Chosen => "map-label map-label--chosen",
            Of::Capital => "map-label map-label--capital",
            Of::City => "map-label map-label--city",
            Of::Town => "map-label map-label--town",
            Of::Village => "map-label map-label--village",
            Of::Region => "map-label map-label--region",
            Of::Lake => "map-label map-label--lake",
            Of::River => "map-label map-label--river",
            Of::Neighbour => "map-label map-label--neighbour",
        }
    }

    // Weight and size as the style sheet has them, for measuring, and the space between letters.
    const fn font(self) -> (&'static str, f64, f64) {
        match self {
            Of::Chosen => ("650 14px", 17.0, 0.0),
            Of::Capital => ("650 14px", 17.0, 0.0),
            Of::City => ("550 13px", 16.0, 0.0),
            Of::Town | Of::Village => ("400 12px", 15.0, 0.0),
            Of::Region => ("500 11px", 14.0, 0.9),
            Of::Lake => ("italic 400 12px", 15.0, 0.3),
            Of::River => ("italic 400 11px", 14.0, 0.2),
            Of::Neighbour => ("400 12px", 16.0, 2.4),
        }
    }

    const fn has_dot(self) -> bool {
        matches!(self, Of::Capital | Of::City | Of::Town | Of::Village)
    }
}

/// A name and where it stands.
#[derive(Clone, Debug, PartialEq)]
struct Label {
    of: Of,
    lines: Vec<String>,
    at: MapXy,
    side: Side,
    // The middle of the text from its place, pixels.
    aside: Px,
    dot: bool,
}

impl Label {
    // What makes two names one element.
    fn is_drawn_as(&self, other: &Label) -> bool {
        (self.of, self.side, self.dot) == (other.of, other.side, other.dot) && self.lines == other.lines
    }
}

// A name before it is known whether it fits.
struct Wanted {
    of: Of,
    lines: Vec<String>,
    at: MapXy,
    covered: bool,
    candidate: Candidate,
}

/// The names.
#[component]
pub fn Labels(
    /// The map.
    scene: Scene,
) -> impl IntoView {
    let labels = Memo::new(move |before: Option<&Vec<Label>>| {
        let (screen, camera) = (scene.handle.screen.get(), scene.handle.wording());
        if screen.is_empty() {
            return Vec::new();
        }
        let lang = scene.i18n.lang.get();
        let mut writer = Writer {
            lang,
            screen,
            camera,
            before: before.map_or(&[], Vec::as_slice),
            wanted: Vec::new(),
            discs: discs(scene, &screen, &camera),
        };
        chosen(scene, &mut writer);
        names(scene, &mut writer, |text| text.pick(lang).text.to_owned());
        writer.place()
    });
    view! {
        <g class="map-labels" aria-hidden="true">
            <For
                each=move || labels.get()
                key=|label| (label.of, label.lines.clone(), label.side, label.dot)
                let(label)
            >
                {draw(scene, label)}
            </For>
        </g>
    }
}

fn draw(scene: Scene, label: Label) -> impl IntoView {
    let height = label.of.font().1;
    let anchor = match label.side {
        Side::Right => "start",
        Side::Left => "end",
        Side::Over | Side::Above | Side::Below => "middle",
    };
    let first = label.aside.y - height * (label.lines.len() as f64 - 1.0) / 2.0;
    let lines = label.lines.into_iter().enumerate().map(|(index, line)| {
        view! {
            <tspan x=format!("{:.1}", label.aside.x) y=format!("{:.1}", first + height * index as f64)>
                {line}
            </tspan>
        }
    });
    view! {
        <g
            class=label.of.class()
            transform="translate(0 0)"
            use:stand=(
                scene.names,
                Spot {
                    at: label.at,
                    ..Spot::default()
                },
            )
        >
            {label.dot.then(|| view! { <circle class="map-label__dot" r="2.25" /> })}
            <text text-anchor=anchor dominant-baseline="central">
                {lines.collect_view()}
            </text>
        </g>
    }
}

struct Writer<'a> {
    lang: Lang,
    screen: Screen,
    camera: Camera,
    before: &'a [Label],
    wanted: Vec<Wanted>,
    // The items in view: their middles and how far they reach.
    discs: Vec<(Px, f64)>,
}

impl Writer<'_> {
    fn want(&mut self, of: Of, at: MapXy, priority: i32, text: String, room: f64) {
        self.want_at(of, at, priority, text, room, None);
    }

    // Nothing may be written over this disc.
    fn cover(&mut self, at: MapXy, reach: f64) {
        let px = self.screen.to_px(&self.camera, at);
        self.discs.push((px, reach));
    }

    fn want_at(&mut self, of: Of, at: MapXy, priority: i32, text: String, room: f64, gap: Option<f64>) {
        let px = self.screen.to_px(&self.camera, at);
        let shown =
            (-60.0..=self.screen.width + 60.0).contains(&px.x) && (-20.0..=self.screen.height + 20.0).contains(&px.y);
        if !shown || text.is_empty() {
            return;
        }
        let (font, height, spacing) = of.font();
        let text = if matches!(of, Of::Region | Of::Neighbour) { intl::capitals(self.lang.key(), &text) } else { text };
        let width_of = |text: &str| text_width(font, text) + spacing * text.chars().count() as f64;
        let (mut lines, mut width) = (vec![text], 0.0);
        if let [text] = lines.as_slice() {
            width = width_of(text);
            if let Some((first, second)) = (width > room).then(|| halves(text)).flatten() {
                width = width_of(&first).max(width_of(&second));
                lines = vec![first, second];
            }
        }
        if matches!(of, Of::Region) && width > room * 1.3 {
            return;
        }
        // A town right under an item keeps its name beside it; one that an item merely covers would seem to lie elsewhere.
        let covers = self.discs.iter().map(|(disc, reach)| ((disc.x - px.x).hypot(disc.y - px.y), *reach));
        let covers = covers.filter(|(far, reach)| of.has_dot() && far < reach);
        let cover = covers.min_by(|a, b| a.0.total_cmp(&b.0));
        if cover.is_some_and(|(far, _)| far > SAME_PLACE) {
            return;
        }
        let stands = self.before.iter().find(|label| label.of == of && label.lines == lines).map(|label| label.side);
        let sides = if of.has_dot() || of == Of::Chosen { Side::DOT } else { Side::AREA };
        let beside = if of.has_dot() { cover.map_or(6.0, |(far, reach)| reach + far + 2.0) } else { 8.0 };
        let gap = gap.unwrap_or(beside);
        let covered = cover.is_some();
        let dot = if of.has_dot() && !covered { 4.0 } else { 0.0 };
        let size = (width + 6.0, height * lines.len() as f64 + 1.0);
        let candidate = Candidate { priority, at: px, size, sides, gap, dot, stands };
        self.wanted.push(Wanted { of, lines, at, covered, candidate });
    }

    fn place(self) -> Vec<Label> {
        let candidates: Vec<Candidate> = self.wanted.iter().map(|wanted| wanted.candidate).collect();
        let Screen { width, height, .. } = self.screen;
        let discs = self.discs.iter().map(|(at, reach)| Rect::around(*at, *reach, *reach));
        // No name is cut by the edge of the map, or stands under what is on the glass.
        let outside = [
            (-FAR, -FAR, 0.0, FAR),
            (width, -FAR, FAR, FAR),
            (-FAR, -FAR, FAR, 0.0),
            (-FAR, height, FAR, FAR),
            // The scale bar, the credit and the buttons.
            (0.0, height - 34.0, 130.0, FAR),
            (width - 44.0, height - 40.0, FAR, FAR),
            (width - 60.0, 0.0, FAR, 260.0),
        ];
        let outside = outside.map(|(left, top, right, bottom)| Rect { left, top, right, bottom });
        let obstacles: Vec<Rect> = discs.chain(outside).collect();
        let placed = place_labels(&candidates, &obstacles);
        let mut labels = Vec::with_capacity(placed.len());
        for place in placed {
            let Some(wanted) = self.wanted.get(place.index) else { continue };
            let at = wanted.candidate.at;
            let x = match place.side {
                Side::Right => wanted.candidate.gap + 3.0,
                Side::Left => -wanted.candidate.gap - 3.0,
                Side::Over | Side::Above | Side::Below => 0.0,
            };
            labels.push(Label {
                of: wanted.of,
                lines: wanted.lines.clone(),
                at: wanted.at,
                side: place.side,
                aside: Px { x, y: (place.rect.top + place.rect.bottom) / 2.0 - at.y },
                dot: wanted.of.has_dot() && !wanted.covered,
            });
        }
        keep_slots(self.before, labels, Label::is_drawn_as)
    }
}

// Everything that has a name, with its importance at this zoom.
fn names(scene: Scene, writer: &mut Writer<'_>, pick: impl Fn(&Text) -> String) {
    let zoom = writer.camera.zoom;
    let scale = writer.camera.scale();
    if let Some(base) = scene.base.get() {
        if zoom < 8.5 {
            for region in &base.regions {
                let room = (region.bounds.max.x - region.bounds.min.x) * scale * 0.72;
                writer.want(Of::Region, region.label, 20, scene.region_name.run(region.id.clone()), room);
            }
        }
        if zoom < 7.5 {
            for neighbour in &base.neighbours {
                writer.want(Of::Neighbour, neighbour.label, 60, pick(&neighbour.name), f64::INFINITY);
            }
        }
    }
    if let Some(water) = scene.water.get() {
        for lake in water.lakes.iter().filter(|lake| zoom >= 3.6 + f64::from(lake.rank) * 0.4) {
            writer.want(Of::Lake, lake.label, 25 + 10 * i32::from(lake.rank), pick(&lake.name), 90.0);
        }
        for river in water.rivers.iter().filter(|river| zoom >= 4.2 + f64::from(river.rank) * 0.4) {
            writer.want(Of::River, river.label, 35 + 10 * i32::from(river.rank), pick(&river.name), f64::INFINITY);
        }
    }
    if let Some(settlements) = scene.settlements.get() {
        for town in settlements.iter().take_while(|town| zoom >= shown_from(town.rank)) {
            let (of, priority) = match town.rank {
                0 => (Of::Capital, 10),
                1 => (Of::City, 15),
                2 | 3 => (Of::Town, 20 + 10 * i32::from(town.rank)),
                rank => (Of::Village, 20 + 10 * i32::from(rank)),
            };
            writer.want(of, project(town.point), priority, pick(&town.name), f64::INFINITY);
        }
    }
}

// From which zoom on a settlement of a rank is named, if there is room.
fn shown_from(rank: u8) -> f64 {
    match rank {
        0 => 0.0,
        1 => 4.0,
        2 => 5.2,
        3 => 5.9,
        4 => 6.5,
        5 => 7.4,
        _ => 8.3,
    }
}

fn chosen(scene: Scene, writer: &mut Writer<'_>) {
    let fan = scene.open_fan();
    if let Some((id, spot)) = scene.chosen() {
        let reach = fan.filter(|_| scene.is_fanned(id)).map_or(CHOSEN_REACH, |(_, reach)| reach);
        let name = shorten(&scene.describe.run(id).name, 44);
        writer.want_at(Of::Chosen, spot.at, -100, name, 200.0, Some(reach + 3.0));
        writer.cover(spot.at, reach);
    }
    if let Some((item, reach)) = fan {
        writer.cover(MapXy { x: item.x, y: item.y }, reach);
    }
}

fn discs(scene: Scene, screen: &Screen, camera: &Camera) -> Vec<(Px, f64)> {
    let within =
        |px: &Px| (-40.0..screen.width + 40.0).contains(&px.x) && (-40.0..screen.height + 40.0).contains(&px.y);
    scene.visible.with(|items| {
        let discs = items.iter().map(|item| (screen.to_px(camera, MapXy { x: item.x, y: item.y }), item_radius(item)));
        discs.filter(|(px, _)| within(px)).collect()
    })
}

// Two lines of about the same length.
fn halves(text: &str) -> Option<(String, String)> {
    let middle = text.len() / 2;
    let gaps = text.char_indices().filter(|(_, letter)| matches!(letter, ' ' | '-'));
    let (at, letter) = gaps.min_by_key(|(at, _)| at.abs_diff(middle))?;
    let cut = if letter == '-' { at + 1 } else { at };
    Some((text.get(..cut)?.to_owned(), text.get(at + 1..)?.to_owned()))
}

/// At most so many letters, cut at a word's end.
pub(in crate::map) fn shorten(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most).collect();
    let cut = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", cut.trim_end_matches([',', ' ', '«', '(', '-']))
}
