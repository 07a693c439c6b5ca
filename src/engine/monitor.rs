//! The monitor: projects and their money for any filter, added up only where sums do not overlap. What is part of what is said
//! by the data; here it is followed, never guessed.

use std::collections::BTreeMap;

use crate::domain::{
    About, Amount, Catalogue, ClusterId, Fact, FactValue, Funding, HubId, Money, Monitoring, Project, Qualifier,
    RecordId, RegionId, SourceId, StageId, Years, each_once, order_by,
};

/// The unit in which sums are added.
pub const TENGE: &str = "KZT";

/// The units that are money.
const CURRENCIES: [&str; 3] = [TENGE, "USD", "EUR"];

/// Where a row of the monitor stands in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A project, by its index.
    Project(usize),
    /// A fact, by its index.
    Fact(usize),
}

/// What becomes of the money of a row in the sum of its kind.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// It is added: the sum for the years asked for.
    Added(Amount),
    /// It is a part of what another row says, by that row's index, or the same again; `sure` where the sources say so.
    Part {
        /// The row that is added instead.
        whole: usize,
        /// Whether the sources say so.
        sure: bool,
    },
    /// It is of more years than were asked for, and nobody knows how it divides.
    Spread,
    /// It is not in tenge.
    Foreign,
    /// No source says how much it is.
    Unknown,
}

/// A project or a fact with money that passes the filter.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Which it is.
    pub place: Place,
    /// Its id.
    pub id: RecordId,
    /// Where it is; empty where nobody says.
    pub regions: Vec<RegionId>,
    /// Whose it is.
    pub owner: Option<HubId>,
    /// Its industry.
    pub industry: Option<ClusterId>,
    /// How far it has come.
    pub stage: Option<StageId>,
    /// Its years.
    pub years: Option<Years>,
    /// For how many projects it stands; a fact for none.
    pub count: usize,
    /// What its sources say it is, in whatever currency.
    pub amounts: Vec<Amount>,
    /// What that money is.
    pub funding: Option<Funding>,
    /// What becomes of it in the sum.
    pub standing: Standing,
    /// Where it is said.
    pub sources: Vec<SourceId>,
}

impl Row {
    /// The kind of its money.
    pub fn money(&self) -> Option<Money> {
        self.funding.as_ref().map(|funding| funding.money)
    }
}

/// The money of one kind, with what is in it and what is not; rows are meant by their index.
#[derive(Clone, Debug, PartialEq)]
pub struct Sum {
    /// The kind.
    pub money: Money,
    /// How much; nothing where no row could be added.
    pub amount: Option<Amount>,
    /// The rows in it.
    pub added: Vec<usize>,
    /// The rows that are in it by way of another.
    pub parts: Vec<usize>,
    /// The rows that may be in it by way of another: the sources leave it open.
    pub perhaps: Vec<usize>,
    /// The rows of more years than were asked for.
    pub spread: Vec<usize>,
    /// The rows in other currencies.
    pub foreign: Vec<usize>,
    /// The rows of other kinds that this money is a part of, such as the grant of which it is what was used.
    pub out_of: Vec<usize>,
}

/// What the monitor answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Monitored {
    /// Projects in the order of the catalogue, then facts.
    pub rows: Vec<Row>,
    /// The money by kind, in the order of [`Money::ALL`]; kinds without a row are left out.
    pub sums: Vec<Sum>,
    /// How many projects pass the filter.
    pub projects: usize,
    /// The projects of which no source says how much money they take.
    pub unknown: Vec<usize>,
    /// How many figures of money stand on the pages of hubs that pass; they may be the same money, so they are in no sum.
    pub figures: usize,
    /// How many facts tell of the money of the whole country.
    pub national: usize,
}

impl Monitored {
    /// The kind of money that is drawn: the one asked for, else the first of which there is any.
    pub fn drawn(&self, asked: Option<Money>) -> Option<Money> {
        let has = |money: &Money| self.sums.iter().any(|sum| sum.money == *money && sum.amount.is_some());
        asked.filter(has).or_else(|| Money::ALL.into_iter().find(has))
    }

    /// The sources of every row, each once, in the order of the rows.
    pub fn sources(&self) -> Vec<SourceId> {
        each_once(self.rows.iter().flat_map(|row| &row.sources))
    }

    fn index_of(&self, id: &RecordId) -> Option<usize> {
        self.rows.iter().position(|row| row.id == *id)
    }
}

/// The projects and facts that pass the filter, with their sums.
pub fn monitor(catalogue: &Catalogue, asked: &Monitoring) -> Monitored {
    let projects = catalogue.projects().iter().enumerate();
    let projects = projects.map(|(index, project)| of_project(catalogue, index, project, asked.years));
    let facts = catalogue.facts().iter().enumerate();
    let facts = facts.filter_map(|(index, fact)| of_fact(catalogue, index, fact, asked.years));
    let rows: Vec<Row> = projects.chain(facts).filter(|row| passes(row, asked)).collect();
    let mut monitored = Monitored { rows, ..Monitored::default() };
    for index in 0..monitored.rows.len() {
        if let Some((whole, sure)) = whole_of(catalogue, &monitored, index) {
            monitored.rows[index].standing = Standing::Part { whole, sure };
        }
    }
    let rows = &monitored.rows;
    monitored.sums = Money::ALL.into_iter().filter_map(|money| sum(catalogue, &monitored, money)).collect();
    monitored.projects = rows.iter().map(|row| row.count).sum();
    let is_unknown = |(_, row): &(usize, &Row)| row.standing == Standing::Unknown;
    monitored.unknown = rows.iter().enumerate().filter(is_unknown).map(|(index, _)| index).collect();
    (monitored.figures, monitored.national) = told_elsewhere(catalogue, asked);
    monitored
}

/// All the money granted, as far as it can be added without counting any twice; `None` where no source says how much.
pub fn granted(catalogue: &Catalogue) -> Option<Amount> {
    let sums = monitor(catalogue, &Monitoring::default()).sums;
    sums.into_iter().find(|sum| sum.money == Money::Granted)?.amount
}

fn of_project(catalogue: &Catalogue, index: usize, project: &Project, asked: Option<Years>) -> Row {
    let funding = project.funding.clone();
    let standing = match (&funding, &project.amount, &project.other_amount) {
        (_, None, None) => Standing::Unknown,
        (Some(funding), Some(amount), _) if amount.unit.as_str() == TENGE => {
            alone(amount, project.years, funding.per_year, asked)
        }
        _ => Standing::Foreign,
    };
    Row {
        place: Place::Project(index),
        id: project.id.as_str().into(),
        regions: regions_of(catalogue, project),
        owner: project.owner.clone(),
        industry: Some(project.industry.clone()),
        stage: Some(project.stage.is.clone()),
        years: project.years,
        count: project.count as usize,
        amounts: [&project.amount, &project.other_amount].into_iter().flatten().cloned().collect(),
        funding,
        standing,
        sources: project.sources.clone(),
    }
}

/// A fact with money for projects; `None` for any other.
fn of_fact(catalogue: &Catalogue, index: usize, fact: &Fact, asked: Option<Years>) -> Option<Row> {
    let funding = fact.funding.clone()?;
    let Some(FactValue::Number(value)) = fact.value else { return None };
    let amount = Amount { value, unit: fact.unit.clone()?, qualifier: fact.qualifier };
    let project = match &fact.about {
        About::Project(id) => catalogue.projects().iter().find(|project| project.id == *id),
        _ => None,
    };
    let owner = match &fact.about {
        About::Hub(id) => Some(id.clone()),
        _ => project.and_then(|project| project.owner.clone()),
    };
    let regions = match (&fact.about, project) {
        (About::Region(region), _) => vec![region.clone()],
        (_, Some(project)) => regions_of(catalogue, project),
        _ => owner.iter().filter_map(|id| region_of_hub(catalogue, id)).collect(),
    };
    let standing = match amount.unit.as_str() {
        TENGE => alone(&amount, fact.years, funding.per_year, asked),
        _ => Standing::Foreign,
    };
    Some(Row {
        place: Place::Fact(index),
        id: fact.id.as_str().into(),
        regions,
        owner,
        industry: project.map(|project| project.industry.clone()),
        stage: project.map(|project| project.stage.is.clone()),
        years: fact.years,
        count: 0,
        amounts: vec![amount],
        funding: Some(funding),
        standing,
        sources: vec![fact.source.clone()],
    })
}

/// The regions of a project: its own, or else its owner's.
pub(super) fn regions_of(catalogue: &Catalogue, project: &Project) -> Vec<RegionId> {
    match &project.owner {
        Some(owner) if project.regions.is_empty() => region_of_hub(catalogue, owner).into_iter().collect(),
        _ => project.regions.clone(),
    }
}

fn region_of_hub(catalogue: &Catalogue, id: &HubId) -> Option<RegionId> {
    catalogue.region_of(catalogue.hub(id.as_str())?).cloned()
}

/// What a sum comes to by itself in the years asked for.
fn alone(amount: &Amount, years: Option<Years>, per_year: bool, asked: Option<Years>) -> Standing {
    let length = |years: Years| f64::from(years.last - years.first + 1);
    let times = match (years, asked) {
        // Every year of it counts; of one year that is known, there may be others.
        (Some(years), None) if per_year => length(years),
        (Some(years), Some(asked)) if per_year => overlap(years, asked).map_or(0.0, length),
        (Some(years), Some(asked)) if years.first < asked.first || years.last > asked.last => return Standing::Spread,
        _ => 1.0,
    };
    Standing::Added(Amount { value: amount.value * times, ..amount.clone() })
}

fn overlap(years: Years, asked: Years) -> Option<Years> {
    let both = Years { first: years.first.max(asked.first), last: years.last.min(asked.last) };
    (both.first <= both.last).then_some(both)
}

fn passes(row: &Row, asked: &Monitoring) -> bool {
    fn fits<T: PartialEq>(asked: &Option<T>, has: Option<&T>) -> bool {
        asked.as_ref().is_none_or(|asked| has == Some(asked))
    }
    asked.years.is_none_or(|asked| row.years.is_some_and(|years| overlap(years, asked).is_some()))
        && asked.region.as_ref().is_none_or(|region| row.regions.contains(region))
        && fits(&asked.owner, row.owner.as_ref())
        && fits(&asked.industry, row.industry.as_ref())
        && fits(&asked.stage, row.stage.as_ref())
}

/// The ids on the way up from a record's money, each with whether all of the way is sure; the way may lead over records that do
/// not pass the filter.
fn way_up(catalogue: &Catalogue, row: &Row) -> Vec<(RecordId, bool)> {
    let mut way: Vec<(RecordId, bool)> = Vec::new();
    let mut at = row.funding.clone();
    let mut is_sure = true;
    while let Some(part_of) = at.and_then(|funding| funding.part_of) {
        let is_circle = part_of.whole == row.id || way.iter().any(|(id, _)| *id == part_of.whole);
        if is_circle {
            break;
        }
        is_sure &= part_of.sure;
        at = catalogue.funding_of(part_of.whole.as_str()).cloned();
        way.push((part_of.whole, is_sure));
    }
    way
}

/// The nearest row whose money of the same kind holds that of this one; `None` where this one stands alone.
fn whole_of(catalogue: &Catalogue, monitored: &Monitored, index: usize) -> Option<(usize, bool)> {
    let row = &monitored.rows[index];
    if !matches!(row.standing, Standing::Added(_)) {
        return None;
    }
    way_up(catalogue, row).into_iter().find_map(|(id, sure)| {
        let whole = monitored.index_of(&id)?;
        let other = &monitored.rows[whole];
        // A whole that was found to be a part itself is held by what holds it: either way this one is not added.
        let holds = matches!(other.standing, Standing::Added(_) | Standing::Part { .. });
        (holds && other.money() == row.money()).then_some((whole, sure))
    })
}

fn sum(catalogue: &Catalogue, monitored: &Monitored, money: Money) -> Option<Sum> {
    let of_kind = monitored.rows.iter().enumerate().filter(|(_, row)| row.money() == Some(money));
    let rows: Vec<(usize, &Row)> = of_kind.collect();
    if rows.is_empty() {
        return None;
    }
    let those = |is: fn(&Standing) -> bool| {
        rows.iter().filter(|(_, row)| is(&row.standing)).map(|(index, _)| *index).collect::<Vec<usize>>()
    };
    let added = those(|it| matches!(it, Standing::Added(_)));
    let mut out_of: Vec<usize> = Vec::new();
    for index in &added {
        let ways = way_up(catalogue, &monitored.rows[*index]).into_iter();
        let others = ways.filter_map(|(id, _)| monitored.index_of(&id));
        let other = others.into_iter().find(|other| monitored.rows[*other].money() != Some(money));
        out_of.extend(other.filter(|other| !out_of.contains(other)));
    }
    Some(Sum {
        money,
        amount: total(added.iter().map(|index| &monitored.rows[*index])),
        parts: those(|it| matches!(it, Standing::Part { sure: true, .. })),
        perhaps: those(|it| matches!(it, Standing::Part { sure: false, .. })),
        spread: those(|it| matches!(it, Standing::Spread)),
        foreign: those(|it| matches!(it, Standing::Foreign)),
        added,
        out_of,
    })
}

/// The sum of what is added; `None` for nothing.
fn total<'a>(rows: impl Iterator<Item = &'a Row>) -> Option<Amount> {
    let amounts = rows.filter_map(|row| match &row.standing {
        Standing::Added(amount) => Some(amount.clone()),
        _ => None,
    });
    amounts.reduce(|sum, next| Amount {
        value: sum.value + next.value,
        qualifier: weaker(sum.qualifier, next.qualifier),
        unit: sum.unit,
    })
}

/// What can still be said of a sum of two numbers: never more than of either.
pub fn weaker(a: Option<Qualifier>, b: Option<Qualifier>) -> Option<Qualifier> {
    match (a, b) {
        (None, other) | (other, None) => other,
        (Some(a), Some(b)) if a == b => Some(a),
        // So many or more, and so many at the most: what is left is about so many.
        (Some(_), Some(_)) => Some(Qualifier::Approx),
    }
}

fn told_elsewhere(catalogue: &Catalogue, asked: &Monitoring) -> (usize, usize) {
    let is_money = |unit: &str| CURRENCIES.contains(&unit);
    let hubs = catalogue.hubs().iter().filter(|hub| {
        asked.owner.as_ref().is_none_or(|owner| *owner == hub.id)
            && asked.region.as_ref().is_none_or(|region| catalogue.region_of(hub) == Some(region))
    });
    let figures = hubs.flat_map(|hub| &hub.figures).filter(|figure| is_money(figure.unit.as_str()));
    let figures = figures.filter(|figure| in_years(figure.years, asked.years)).count();
    let is_national = |fact: &&Fact| {
        fact.about == About::National
            && fact.funding.is_none()
            && fact.unit.as_ref().is_some_and(|unit| is_money(unit.as_str()))
            && in_years(fact.years, asked.years)
    };
    let is_local = asked.owner.is_some() || asked.region.is_some();
    (figures, if is_local { 0 } else { catalogue.facts().iter().filter(is_national).count() })
}

fn in_years(years: Option<Years>, asked: Option<Years>) -> bool {
    asked.is_none_or(|asked| years.is_some_and(|years| overlap(years, asked).is_some()))
}

/// What rows can be grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dimension {
    /// Their years.
    Year,
    /// Their regions.
    Region,
    /// Their owners.
    Owner,
    /// Their industries.
    Industry,
    /// Their stages.
    Stage,
}

impl Dimension {
    /// Every dimension, in the order in which they are shown.
    pub const ALL: [Dimension; 5] =
        [Dimension::Year, Dimension::Region, Dimension::Owner, Dimension::Industry, Dimension::Stage];

    /// The id in an address and in CSS.
    pub const fn key(self) -> &'static str {
        match self {
            Dimension::Year => "year",
            Dimension::Region => "region",
            Dimension::Owner => "owner",
            Dimension::Industry => "industry",
            Dimension::Stage => "stage",
        }
    }
}

/// What the rows of a group have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Common {
    /// A year, or several years that nobody has divided.
    Years(u16, u16),
    /// The id of a region, hub, industry or stage.
    Id(String),
    /// Several regions at once.
    Several,
    /// Nobody says it.
    Unsaid,
}

impl Common {
    /// Whether it is one thing of its dimension.
    fn is_definite(&self) -> bool {
        match self {
            Common::Years(first, last) => first == last,
            Common::Id(_) => true,
            Common::Several | Common::Unsaid => false,
        }
    }
}

/// Rows that have something in common.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What they have in common.
    pub common: Common,
    /// The money of the kind that is drawn.
    pub amount: Option<Amount>,
    /// How many projects.
    pub projects: usize,
}

/// The groups of a dimension.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grouped {
    /// Years in their order, else the greatest sum first; what is not definite stands last.
    pub groups: Vec<Group>,
    /// The rows whose parts are drawn in their place, since the parts say what they themselves leave open.
    pub divided: Vec<usize>,
}

/// The rows by what they have in common, with the sums of one kind of money.
pub fn group(
    catalogue: &Catalogue,
    monitored: &Monitored,
    asked: &Monitoring,
    by: Dimension,
    money: Option<Money>,
) -> Grouped {
    let mut sums: BTreeMap<Common, (Option<Amount>, usize)> = BTreeMap::new();
    let mut divided = Vec::new();
    let mut add = |common: Common, amount: Amount| {
        let (sum, _) = sums.entry(common).or_default();
        *sum = Some(match sum.take() {
            Some(sum) => Amount {
                value: sum.value + amount.value,
                qualifier: weaker(sum.qualifier, amount.qualifier),
                unit: sum.unit,
            },
            None => amount,
        });
    };
    let added = monitored.sums.iter().find(|sum| Some(sum.money) == money).map_or(&[][..], |sum| &sum.added);
    for index in added {
        let row = &monitored.rows[*index];
        let parts = parts_that_say(catalogue, monitored, *index, by);
        if !common(row, by).is_definite() && !parts.is_empty() {
            divided.push(*index);
            for part in parts {
                let row = &monitored.rows[part];
                place(row, by, asked.years, &mut add);
            }
        } else {
            place(row, by, asked.years, &mut add);
        }
    }
    for row in monitored.rows.iter().filter(|row| row.count > 0) {
        sums.entry(common(row, by)).or_default().1 += row.count;
    }
    let mut groups: Vec<Group> =
        sums.into_iter().map(|(common, (amount, projects))| Group { common, amount, projects }).collect();
    let key = |group: &Group| {
        let value = group.amount.as_ref().map_or(0.0, |amount| amount.value);
        let years = matches!(group.common, Common::Years(..));
        // Years stand as the map has sorted them.
        (matches!(group.common, Common::Several | Common::Unsaid), if years { 0.0 } else { -value }, group.projects)
    };
    order_by(&mut groups, |a, b| {
        let (a, b) = (key(a), key(b));
        let by_count = || if by == Dimension::Year { std::cmp::Ordering::Equal } else { b.2.cmp(&a.2) };
        a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then_with(by_count)
    });
    Grouped { groups, divided }
}

/// Adds the money of a row to its group; what is so much a year, to each of its years.
fn place(row: &Row, by: Dimension, asked: Option<Years>, add: &mut impl FnMut(Common, Amount)) {
    let Some(amount) = row.amounts.iter().find(|amount| amount.unit.as_str() == TENGE) else { return };
    let per_year = row.funding.as_ref().is_some_and(|funding| funding.per_year);
    let Some(years) = row.years.filter(|_| per_year) else { return add(common(row, by), amount.clone()) };
    let Some(years) = asked.map_or(Some(years), |asked| overlap(years, asked)) else { return };
    for year in years.first..=years.last {
        let common = if by == Dimension::Year { Common::Years(year, year) } else { common(row, by) };
        add(common, amount.clone());
    }
}

/// The rows whose money is in that of a row and that say themselves what it leaves open; none where one of them is in another.
fn parts_that_say(catalogue: &Catalogue, monitored: &Monitored, whole: usize, by: Dimension) -> Vec<usize> {
    let id = &monitored.rows[whole].id;
    let is_part = |row: &Row| matches!(row.standing, Standing::Part { .. }) && common(row, by).is_definite();
    let ways: Vec<(usize, Vec<RecordId>)> = monitored
        .rows
        .iter()
        .enumerate()
        .filter(|(_, row)| is_part(row))
        .map(|(index, row)| (index, way_up(catalogue, row).into_iter().map(|(id, _)| id).collect::<Vec<RecordId>>()))
        .filter(|(_, way)| way.contains(id))
        .collect();
    let ids: Vec<&RecordId> = ways.iter().map(|(index, _)| &monitored.rows[*index].id).collect();
    let is_outermost = |way: &[RecordId]| !way.iter().any(|id| ids.contains(&id));
    ways.iter().filter(|(_, way)| is_outermost(way)).map(|(index, _)| *index).collect()
}

fn common(row: &Row, by: Dimension) -> Common {
    let id = |id: Option<&str>| id.map_or(Common::Unsaid, |id| Common::Id(id.to_owned()));
    match by {
        Dimension::Year => row.years.map_or(Common::Unsaid, |years| Common::Years(years.first, years.last)),
        Dimension::Region => match row.regions.as_slice() {
            [] => Common::Unsaid,
            [region] => Common::Id(region.to_string()),
            _ => Common::Several,
        },
        Dimension::Owner => id(row.owner.as_ref().map(HubId::as_str)),
        Dimension::Industry => id(row.industry.as_ref().map(ClusterId::as_str)),
        Dimension::Stage => id(row.stage.as_ref().map(StageId::as_str)),
    }
}

/// What the filters can be set to: only what would find something in the whole catalogue.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    /// The years that a project or a sum is of, the newest first.
    pub years: Vec<u16>,
    /// The regions.
    pub regions: Vec<RegionId>,
    /// The owners.
    pub owners: Vec<HubId>,
    /// The industries.
    pub industries: Vec<ClusterId>,
    /// The stages.
    pub stages: Vec<StageId>,
}

/// Every value that some project or fact of the monitor has, each once.
pub fn choices(catalogue: &Catalogue) -> Choices {
    fn once<T: Ord>(values: impl Iterator<Item = T>) -> Vec<T> {
        values.collect::<std::collections::BTreeSet<T>>().into_iter().collect()
    }
    let rows = monitor(catalogue, &Monitoring::default()).rows;
    let mut years = once(rows.iter().filter_map(|row| row.years).flat_map(|years| years.first..=years.last));
    years.reverse();
    Choices {
        years,
        regions: once(rows.iter().flat_map(|row| row.regions.clone())),
        owners: once(rows.iter().filter_map(|row| row.owner.clone())),
        industries: once(rows.iter().filter_map(|row| row.industry.clone())),
        stages: once(rows.iter().filter_map(|row| row.stage.clone())),
    }
}
