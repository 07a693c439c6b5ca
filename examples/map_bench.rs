//! The map alone on a page, for measuring and looking at it: geometry and points come from files beside the page.

use std::collections::HashMap;
use std::sync::Arc;

use gloo_net::http::Request;
use leptos::prelude::*;
use togys::data::geometry::{read_base_map, read_settlements, read_water};
use togys::domain::{BaseMap, GeoPoint, Lang, RegionId, Settlement, Water};
use togys::i18n::provide_i18n;
use togys::map::glyph::SHAPES;
use togys::map::{MapHandle, MapPane, MapPoint, PointLabel, RegionShade};

fn main() {
    console_error_panic_hook::set_once();
    mount_to_body(Page);
}

async fn bytes(path: &str) -> Option<Vec<u8>> {
    Request::get(path).send().await.ok()?.binary().await.ok()
}

fn parameter(name: &str) -> Option<String> {
    let search = window().location().search().unwrap_or_default();
    let pairs = search.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('='));
    pairs.into_iter().find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
}

// Rows of latitude, longitude, kind, whether only the region is known, name and place: words of the file, which is kept.
type Row = (f64, f64, usize, bool, &'static str, &'static str);

#[component]
fn Page() -> impl IntoView {
    let path = window().location().pathname().unwrap_or_default();
    let lang = parameter("lang").unwrap_or_else(|| path.trim_matches('/').to_owned());
    let lang = Lang::parse(&lang).unwrap_or(Lang::En);
    provide_i18n(Signal::stored(lang));
    let handle = MapHandle::new(None);
    let base = RwSignal::new(None::<Arc<BaseMap>>);
    let water = RwSignal::new(None::<Arc<Water>>);
    let settlements = RwSignal::new(None::<Arc<[Settlement]>>);
    let rows = RwSignal::new(Arc::<[Row]>::from([]));
    let drawn = RwSignal::new(Arc::<[MapPoint]>::from([]));
    let shades = RwSignal::new(Arc::<[RegionShade]>::from([]));
    let hovered = RwSignal::new(None);
    let selected = RwSignal::new(None);

    leptos::task::spawn_local(async move {
        let (Some(map), Some(points)) = (bytes("map/base.json").await, bytes("points.json").await) else { return };
        base.set(read_base_map(&map).ok().map(Arc::new));
        let list: Vec<Row> = serde_json::from_slice(points.leak()).unwrap_or_default();
        let points = list.iter().enumerate().filter_map(|(index, (lat, lon, kind, indicative, ..))| {
            Some(MapPoint {
                id: index as u32,
                at: GeoPoint::new(*lat, *lon)?,
                glyph: SHAPES.get(kind % SHAPES.len())?.key,
                indicative: *indicative,
            })
        });
        let points = points.collect();
        rows.set(list.into());
        drawn.set(points);
        let shade = |(index, region): (usize, &togys::domain::RegionShape)| RegionShade {
            region: region.id.clone(),
            class: (index % 5) as u8,
            count: index as u32,
            ticked: false,
        };
        shades.set(base.get_untracked().iter().flat_map(|base| base.regions.iter().enumerate().map(shade)).collect());
        if let Some(bytes) = bytes("map/water.json").await {
            water.set(read_water(&bytes).ok().map(Arc::new));
        }
        if let Some(bytes) = bytes("map/settlements.json").await {
            settlements.set(read_settlements(&bytes).ok().map(Arc::from));
        }
    });

    let describe = move |id: u32| {
        rows.with(|rows| {
            rows.get(id as usize).map_or_else(PointLabel::default, |(_, _, kind, _, name, place)| PointLabel {
                name: (*name).to_owned(),
                place: (*place).to_owned(),
                kind: SHAPES.get(kind % SHAPES.len()).map_or("", |shape| shape.key).to_owned(),
            })
        })
    };
    let names: HashMap<&str, [&str; 3]> = HashMap::from(REGIONS);
    let region_name =
        move |id: RegionId| names.get(id.as_str()).map_or_else(String::new, |names| names[lang as usize].to_owned());
    let tick = move |region: RegionId| {
        shades.update(|shades| {
            *shades = shades
                .iter()
                .map(|shade| RegionShade { ticked: shade.ticked != (shade.region == region), ..shade.clone() })
                .collect();
        });
    };
    view! {
        <MapPane
            handle=handle
            base=base
            water=water
            settlements=settlements
            points=drawn
            shades=shades
            hovered=hovered
            selected=selected
            on_select=Callback::new(move |id| selected.set(id))
            on_region=Callback::new(tick)
            describe=Callback::new(describe)
            region_name=Callback::new(region_name)
        />
    }
}

const REGIONS: [(&str, [&str; 3]); 20] = [
    ("KZ-10", ["Абай", "Абайская", "Abai"]),
    ("KZ-11", ["Ақмола", "Акмолинская", "Akmola"]),
    ("KZ-15", ["Ақтөбе", "Актюбинская", "Aktobe"]),
    ("KZ-19", ["Алматы", "Алматинская", "Almaty"]),
    ("KZ-23", ["Атырау", "Атырауская", "Atyrau"]),
    ("KZ-27", ["Батыс Қазақстан", "Западно-Казахстанская", "West Kazakhstan"]),
    ("KZ-31", ["Жамбыл", "Жамбылская", "Zhambyl"]),
    ("KZ-33", ["Жетісу", "Жетысуская", "Zhetisu"]),
    ("KZ-35", ["Қарағанды", "Карагандинская", "Karaganda"]),
    ("KZ-39", ["Қостанай", "Костанайская", "Kostanay"]),
    ("KZ-43", ["Қызылорда", "Кызылординская", "Kyzylorda"]),
    ("KZ-47", ["Маңғыстау", "Мангистауская", "Mangystau"]),
    ("KZ-55", ["Павлодар", "Павлодарская", "Pavlodar"]),
    ("KZ-59", ["Солтүстік Қазақстан", "Северо-Казахстанская", "North Kazakhstan"]),
    ("KZ-61", ["Түркістан", "Туркестанская", "Turkistan"]),
    ("KZ-62", ["Ұлытау", "Улытауская", "Ulytau"]),
    ("KZ-63", ["Шығыс Қазақстан", "Восточно-Казахстанская", "East Kazakhstan"]),
    ("KZ-71", ["Астана", "Астана", "Astana"]),
    ("KZ-75", ["Алматы қ.", "г. Алматы", "Almaty city"]),
    ("KZ-79", ["Шымкент", "Шымкент", "Shymkent"]),
];
