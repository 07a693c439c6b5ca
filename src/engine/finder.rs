//! The catalogue as documents of the search engine: what can be found (hubs, projects, exhibits, offerings, industries, kinds, places and
//! commands), by which of its words, and why it was found.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use izde::{Answer, Builder, Field, Hit, Index};

use crate::domain::{Catalogue, CityId, ClusterId, Hub, HubKind, Lang, OfferingId, RegionId, Text};

/// Something that can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// A hub, by index.
    Hub(usize),
    /// A project, by index.
    Project(usize),
    /// An exhibit, by index.
    Exhibit(usize),
    /// A kind of offering.
    Offering(OfferingId),
    /// An industry.
    Cluster(ClusterId),
    /// A kind of hub.
    Kind(HubKind),
    /// A city.
    City(CityId),
    /// A region.
    Region(RegionId),
    /// A page or an action of the caller, by its place among those given.
    Command(usize),
}

/// What is found stands in groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names are those of the records")]
pub enum Group {
    Hub,
    Offering,
    Kind,
    Cluster,
    Place,
    Project,
    Exhibit,
    Command,
}

impl Group {
    /// Every group, in the order in which they are shown.
    pub const ALL: [Group; 8] = [
        Group::Hub,
        Group::Offering,
        Group::Kind,
        Group::Cluster,
        Group::Place,
        Group::Project,
        Group::Exhibit,
        Group::Command,
    ];

    /// Its bit in a search.
    const fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// Which of a record's words were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// The name, in any language.
    Name,
    /// Another name.
    Alias,
    /// What it is.
    Kind,
    /// What it offers: its own words or the label of the kind.
    Offering,
    /// Its industries.
    Cluster,
    /// City, region or country.
    Place,
    /// The hub it is part of, that carries it out or makes it.
    Whole,
    /// Its projects.
    Project,
    /// What else is said of it.
    Note,
}

/// How much each [`Part`] counts, in the order of the enum; what a hub is called counts for more than what is said of it.
const FIELDS: [Field; 9] = [
    Field { weight: 100, is_name: true },
    Field { weight: 92, is_name: true },
    Field { weight: 50, is_name: false },
    Field { weight: 46, is_name: false },
    Field { weight: 38, is_name: false },
    Field { weight: 36, is_name: false },
    Field { weight: 30, is_name: false },
    Field { weight: 24, is_name: false },
    Field { weight: 16, is_name: false },
];

/// A record found, with the points of its hit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The record.
    pub record: Record,
    /// Its hit, for [`Finder::explain`].
    pub hit: Hit,
}

/// Why a record was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explanation {
    /// The parts of its name, as it is shown, that answer the words typed.
    pub name: Vec<Range<usize>>,
    /// Where the rest was found, if the name does not show it.
    pub reason: Option<Reason>,
}

/// Words of a record that answer a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Which of its words.
    pub part: Part,
    /// The words.
    pub text: String,
    /// The parts of them that answer.
    pub found: Vec<Range<usize>>,
}

/// What finds the records of one catalogue by their words. Whoever asks knows no more than this, so that the index, and the
/// engine behind it, can come to the page after its first view.
pub trait Find: Send + Sync {
    /// The catalogue.
    fn catalogue(&self) -> &Catalogue;

    /// What a record is called.
    fn name(&self, record: &Record) -> Option<&Text>;

    /// The hubs that answer these words: the document of a hit is the hub's index.
    fn hubs(&self, words: &str) -> Answer;

    /// The records of some groups that answer these words.
    fn search(&self, words: &str, groups: &[Group]) -> Answer;

    /// The best `n` of each group, group by group in the order of [`Group::ALL`], but commands first where nothing answers better;
    /// groups without any are left out.
    fn groups(&self, answer: &Answer, n: usize) -> Vec<(Group, Vec<Suggestion>)>;

    /// The record of a hit.
    fn record(&self, hit: Hit) -> Option<&Record>;

    /// Why a record was found, for a reader of `lang`.
    fn explain(&self, answer: &Answer, hit: Hit, lang: Lang) -> Explanation;

    /// The words that were meant, where only slips or another keyboard layout explain the answer.
    fn meant(&self, answer: &Answer, lang: Lang) -> Option<String>;
}

impl fmt::Debug for dyn Find {
    // Not the whole index: what can be printed has to be in the program.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Find")
    }
}

/// Finds by an index.
#[derive(Clone, Debug)]
pub struct Finder {
    catalogue: Arc<Catalogue>,
    commands: Arc<[Text]>,
    index: Index,
    /// The record of each document; the first documents are the hubs.
    records: Vec<Record>,
}

/// A [`Finder`] being made.
#[derive(Clone, Debug)]
pub struct FinderBuilder {
    catalogue: Arc<Catalogue>,
    commands: Arc<[Text]>,
    builder: Builder,
    records: Vec<Record>,
    next: usize,
}

impl FinderBuilder {
    /// Begins; `commands` are the names of the caller's pages and actions.
    pub fn new(catalogue: Arc<Catalogue>, commands: Arc<[Text]>) -> FinderBuilder {
        let builder = Builder::new(&FIELDS, &catalogue.vocabulary.synonyms);
        let records = records(&catalogue, commands.len());
        FinderBuilder { catalogue, commands, builder, records, next: 0 }
    }

    /// Takes up to `n` records more; whether any are left.
    pub fn step(&mut self, n: usize) -> bool {
        let end = self.records.len().min(self.next.saturating_add(n));
        for record in self.records.get(self.next..end).unwrap_or_default() {
            let whole = whole_of(&self.catalogue, record);
            self.builder.document(group_of(record) as u8, whole);
            let builder = &mut self.builder;
            texts(&self.catalogue, &self.commands, record, &Lang::ALL, &mut |part, wordings| {
                builder.text(part as usize, wordings);
            });
        }
        self.next = end;
        end < self.records.len()
    }

    /// Puts the words in order, so that finishing takes half as long.
    pub fn sort(&mut self) {
        self.builder.sort();
    }

    /// The finder of every record, those not yet taken included.
    pub fn finish(mut self) -> Finder {
        self.step(usize::MAX);
        Finder {
            catalogue: self.catalogue,
            commands: self.commands,
            index: self.builder.finish(),
            records: self.records,
        }
    }
}

impl Finder {
    /// The finder of a catalogue, without commands, made at once.
    pub fn new(catalogue: Arc<Catalogue>) -> Finder {
        FinderBuilder::new(catalogue, Arc::default()).finish()
    }

    /// The index, for its size.
    pub fn index(&self) -> &Index {
        &self.index
    }
}

impl Find for Finder {
    fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    fn name(&self, record: &Record) -> Option<&Text> {
        name_of(&self.catalogue, &self.commands, record)
    }

    fn hubs(&self, words: &str) -> Answer {
        self.index.search(words, Group::Hub.bit())
    }

    fn search(&self, words: &str, groups: &[Group]) -> Answer {
        self.index.search(words, groups.iter().fold(0, |bits, group| bits | group.bit()))
    }

    fn groups(&self, answer: &Answer, n: usize) -> Vec<(Group, Vec<Suggestion>)> {
        let mut groups: Vec<(Group, Vec<Suggestion>)> = Group::ALL.map(|group| (group, Vec::new())).into();
        for hit in &answer.hits {
            let Some(record) = self.record(*hit) else { continue };
            if let Some((_, list)) = groups.get_mut(group_of(record) as usize)
                && list.len() < n
            {
                list.push(Suggestion { record: record.clone(), hit: *hit });
            }
        }
        groups.retain(|(_, list)| !list.is_empty());
        let best = |(_, list): &(Group, Vec<Suggestion>)| list.first().map(|suggestion| suggestion.hit.points);
        let most = groups.iter().map(best).max();
        if let Some(at) = groups.iter().position(|group| group.0 == Group::Command && Some(best(group)) == most) {
            groups.get_mut(..=at).into_iter().for_each(|groups| groups.rotate_right(1));
        }
        groups
    }

    fn record(&self, hit: Hit) -> Option<&Record> {
        self.records.get(hit.document as usize)
    }

    fn explain(&self, answer: &Answer, hit: Hit, lang: Lang) -> Explanation {
        let Some(record) = self.record(hit) else { return Explanation::default() };
        let mut name = None;
        let mut left = hit.words;
        let mut reason: Option<(u32, Reason)> = None;
        let mut explain = |part: Part, text: &str| {
            if name.is_some() && left == 0 {
                return;
            }
            let found = answer.highlights(&self.index, text);
            let words = found.iter().fold(0, |words, highlight| words | highlight.words);
            let ranges: Vec<_> = found.into_iter().map(|highlight| highlight.range).collect();
            // The first text is the name as it is shown.
            if name.is_none() {
                name = Some(ranges);
                left &= !words;
                return;
            }
            let answers = (words & left).count_ones();
            if answers > reason.as_ref().map_or(0, |(most, _)| *most) {
                reason = Some((answers, Reason { part, text: text.to_owned(), found: ranges }));
            }
        };
        texts(&self.catalogue, &self.commands, record, &lang.fallbacks(), &mut |part, wordings| {
            wordings.iter().for_each(|text| explain(part, text));
        });
        Explanation { name: name.unwrap_or_default(), reason: reason.map(|(_, reason)| reason) }
    }

    fn meant(&self, answer: &Answer, lang: Lang) -> Option<String> {
        let record = self.record(*answer.hits.first()?)?;
        let mut all: Vec<String> = Vec::new();
        texts(&self.catalogue, &self.commands, record, &lang.fallbacks(), &mut |_, wordings| {
            all.extend(wordings.iter().map(|text| (*text).to_owned()));
        });
        answer.meant(&self.index, all.iter().map(String::as_str))
    }
}

/// Every record, hubs first, so that a hub's document has the hub's index.
fn records(catalogue: &Catalogue, commands: usize) -> Vec<Record> {
    let words = &catalogue.vocabulary;
    let mut records: Vec<Record> = (0..catalogue.hubs().len()).map(Record::Hub).collect();
    records.extend((0..catalogue.projects().len()).map(Record::Project));
    records.extend((0..catalogue.exhibits().len()).map(Record::Exhibit));
    records.extend(words.offerings.keys().cloned().map(Record::Offering));
    records.extend(words.clusters.keys().cloned().map(Record::Cluster));
    records.extend(HubKind::ALL.map(Record::Kind));
    records.extend(words.cities.keys().cloned().map(Record::City));
    records.extend(words.regions.keys().cloned().map(Record::Region));
    records.extend((0..commands).map(Record::Command));
    records
}

const fn group_of(record: &Record) -> Group {
    match record {
        Record::Hub(_) => Group::Hub,
        Record::Project(_) => Group::Project,
        Record::Exhibit(_) => Group::Exhibit,
        Record::Offering(_) => Group::Offering,
        Record::Cluster(_) => Group::Cluster,
        Record::Kind(_) => Group::Kind,
        Record::City(_) | Record::Region(_) => Group::Place,
        Record::Command(_) => Group::Command,
    }
}

fn whole_of(catalogue: &Catalogue, record: &Record) -> Option<u32> {
    let whole = match record {
        Record::Hub(index) => catalogue.hubs().get(*index)?.parent.as_ref(),
        Record::Project(index) => catalogue.projects().get(*index)?.owner.as_ref(),
        Record::Exhibit(index) => catalogue.exhibits().get(*index)?.maker.as_ref(),
        _ => None,
    };
    catalogue.index_of(whole?.as_str()).map(|index| index as u32)
}

fn name_of<'a>(catalogue: &'a Catalogue, commands: &'a [Text], record: &Record) -> Option<&'a Text> {
    let words = &catalogue.vocabulary;
    match record {
        Record::Hub(index) => catalogue.hubs().get(*index).map(|hub| &hub.name),
        Record::Project(index) => catalogue.projects().get(*index).map(|project| &project.title),
        Record::Exhibit(index) => catalogue.exhibits().get(*index).map(|exhibit| &exhibit.name),
        Record::Offering(id) => words.offerings.get(id),
        Record::Cluster(id) => words.clusters.get(id),
        Record::Kind(kind) => words.kinds.get(kind.key()),
        Record::City(id) => words.cities.get(id).map(|city| &city.name),
        Record::Region(id) => words.regions.get(id).map(|region| &region.name),
        Record::Command(index) => commands.get(*index),
    }
}

/// Says a text of a record: which part of it, and its words, language by language.
type Say<'a> = &'a mut dyn FnMut(Part, &[&str]);

/// Says a text in those of the languages that it has.
fn say_text(part: Part, text: Option<&Text>, langs: &[Lang], say: Say<'_>) {
    let mut wordings = [""; Lang::ALL.len()];
    let mut count = 0;
    for (wording, to) in langs.iter().filter_map(|lang| text?.get(*lang)).zip(&mut wordings) {
        *to = wording;
        count += 1;
    }
    if let Some(wordings @ [_, ..]) = wordings.get(..count) {
        say(part, wordings);
    }
}

/// Every text of a record, the name first, each in the languages in their order.
fn texts(catalogue: &Catalogue, commands: &[Text], record: &Record, langs: &[Lang], say: Say<'_>) {
    let words = &catalogue.vocabulary;
    let mut all = |part: Part, text: Option<&Text>| say_text(part, text, langs, say);
    all(Part::Name, name_of(catalogue, commands, record));
    match record {
        Record::Hub(index) => {
            if let Some(hub) = catalogue.hubs().get(*index) {
                hub_texts(catalogue, hub, langs, say);
            }
        }
        Record::Project(index) => {
            let Some(project) = catalogue.projects().get(*index) else { return };
            all(Part::Cluster, words.clusters.get(&project.industry));
            let owner = project.owner.as_ref().and_then(|id| catalogue.hub(id.as_str()));
            all(Part::Whole, owner.map(|owner| &owner.name));
            all(Part::Note, project.note.as_ref());
        }
        Record::Exhibit(index) => {
            let Some(exhibit) = catalogue.exhibits().get(*index) else { return };
            all(Part::Cluster, words.clusters.get(&exhibit.industry));
            let maker = exhibit.maker.as_ref().and_then(|id| catalogue.hub(id.as_str()));
            all(Part::Whole, maker.map(|maker| &maker.name));
            all(Part::Note, Some(&exhibit.what));
        }
        Record::Region(id) => all(Part::Alias, words.regions.get(id).map(|region| &region.short)),
        Record::Offering(_) | Record::Cluster(_) | Record::Kind(_) | Record::City(_) | Record::Command(_) => {}
    }
}

fn hub_texts(catalogue: &Catalogue, hub: &Hub, langs: &[Lang], say: Say<'_>) {
    let words = &catalogue.vocabulary;
    let mut all = |part: Part, text: Option<&Text>| say_text(part, text, langs, say);
    all(Part::Kind, words.kinds.get(hub.kind.key()));
    for offering in &hub.offerings {
        all(Part::Offering, Some(&offering.name));
        all(Part::Offering, words.offerings.get(&offering.kind));
    }
    hub.clusters.iter().for_each(|id| all(Part::Cluster, words.clusters.get(id)));
    let city = hub.place.city.as_ref().and_then(|id| words.cities.get(id));
    let region = catalogue.region_of(hub).and_then(|id| words.regions.get(id));
    all(Part::Place, city.map(|city| &city.name));
    all(Part::Place, region.map(|region| &region.name));
    all(Part::Place, catalogue.country_of(hub).and_then(|id| words.countries.get(id)));
    let whole = hub.parent.as_ref().and_then(|id| catalogue.hub(id.as_str()));
    all(Part::Whole, whole.map(|whole| &whole.name));
    catalogue.projects_of(&hub.id).for_each(|project| all(Part::Project, Some(&project.title)));
    all(Part::Note, hub.note.as_ref());
    hub.aliases.iter().for_each(|alias| say(Part::Alias, &[alias]));
}
