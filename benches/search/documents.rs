//! The texts of a catalogue's hubs and projects by field, as the finder takes them, so that every engine is given the same.
//! `examples/search_bench.rs` checks that an index of them has the finder's own words.

use togys::domain::{Catalogue, HubKind, Lang, Text};

/// The fields in the order of the finder's parts.
pub const FIELDS: [&str; 9] = ["name", "alias", "kind", "offering", "cluster", "place", "whole", "project", "note"];

/// Names every text of every hub, then of every project: document, field and text.
pub fn each_text<'a>(catalogue: &'a Catalogue, say: &mut dyn FnMut(usize, usize, &'a str)) {
    let hubs = catalogue.hubs();
    for number in 0..hubs.len() {
        hub(catalogue, number, &mut |field, text| say(number, field, text));
    }
    let words = &catalogue.vocabulary;
    for (number, project) in catalogue.projects().iter().enumerate() {
        let mut all = |field: usize, text: Option<&'a Text>| {
            Lang::ALL.iter().filter_map(|lang| text?.get(*lang)).for_each(|text| say(hubs.len() + number, field, text));
        };
        all(0, Some(&project.title));
        all(4, words.clusters.get(&project.industry));
        all(6, project.owner.as_ref().and_then(|id| catalogue.hub(id.as_str())).map(|owner| &owner.name));
        all(8, project.note.as_ref());
    }
}

/// Says the texts of a document, each with its field.
type SayDocument<'s, 'a> = &'s mut dyn FnMut(&[(usize, &'a Text)]);

/// Names the texts of what is no record: offerings, clusters, kinds of hub, cities and regions, each with its field.
pub fn each_label<'a>(catalogue: &'a Catalogue, say: SayDocument<'_, 'a>) {
    let words = &catalogue.vocabulary;
    words.offerings.values().for_each(|name| say(&[(0, name)]));
    words.clusters.values().for_each(|name| say(&[(0, name)]));
    HubKind::ALL.iter().filter_map(|kind| words.kinds.get(kind.key())).for_each(|name| say(&[(0, name)]));
    words.cities.values().for_each(|city| say(&[(0, &city.name)]));
    words.regions.values().for_each(|region| say(&[(0, &region.name), (1, &region.short)]));
}

fn hub<'a>(catalogue: &'a Catalogue, number: usize, say: &mut dyn FnMut(usize, &'a str)) {
    let Some(hub) = catalogue.hubs().get(number) else { return };
    let words = &catalogue.vocabulary;
    let mut all = |field: usize, text: Option<&'a Text>| {
        Lang::ALL.iter().filter_map(|lang| text?.get(*lang)).for_each(|text| say(field, text));
    };
    all(0, Some(&hub.name));
    all(2, words.kinds.get(hub.kind.key()));
    for offering in &hub.offerings {
        all(3, Some(&offering.name));
        all(3, words.offerings.get(&offering.kind));
    }
    hub.clusters.iter().for_each(|id| all(4, words.clusters.get(id)));
    all(5, hub.place.city.as_ref().and_then(|id| words.cities.get(id)).map(|city| &city.name));
    all(5, catalogue.region_of(hub).and_then(|id| words.regions.get(id)).map(|region| &region.name));
    all(5, catalogue.country_of(hub).and_then(|id| words.countries.get(id)));
    all(6, hub.parent.as_ref().and_then(|id| catalogue.hub(id.as_str())).map(|whole| &whole.name));
    catalogue.projects_of(&hub.id).for_each(|project| all(7, Some(&project.title)));
    all(8, hub.note.as_ref());
    hub.aliases.iter().for_each(|alias| say(1, alias));
}
