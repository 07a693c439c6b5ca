//! The reasons of a match in words.

use crate::domain::{Catalogue, Criterion, Hub, Lang, OfferingId};
use crate::engine::matching::{Grade, Mark, Station, Verdict};
use crate::i18n::{MatchingPhrases, format, names};

/// What a criterion is called.
pub fn criterion_name(criterion: Criterion, phrases: &'static MatchingPhrases) -> &'static str {
    match criterion {
        Criterion::Offerings => phrases.offerings,
        Criterion::Cluster => phrases.cluster,
        Criterion::Distance => phrases.distance,
        Criterion::Readiness => phrases.readiness,
        Criterion::Status => phrases.status,
        Criterion::Outside => phrases.outside,
        Criterion::Deadline => phrases.deadline,
    }
}

/// What a station of the route is called.
pub fn station_name(station: Station, phrases: &'static MatchingPhrases) -> &'static str {
    match station {
        Station::Research => phrases.research,
        Station::Design => phrases.design,
        Station::Prototype => phrases.prototype,
        Station::Test => phrases.test,
        Station::Pilot => phrases.pilot,
        Station::Protection => phrases.protection,
        Station::Money => phrases.money,
    }
}

/// A grade in one word.
pub fn grade_name(grade: Grade, phrases: &'static MatchingPhrases) -> &'static str {
    match grade {
        Grade::Yes => phrases.yes,
        Grade::Partly => phrases.partly,
        Grade::No => phrases.no,
        Grade::Unknown => phrases.unknown,
    }
}

/// What an offering is called.
pub fn offering_name(catalogue: &Catalogue, id: &OfferingId, lang: Lang) -> String {
    names::option(catalogue, crate::domain::Facet::Offering, id.as_str(), lang)
}

/// Why a criterion got what it got. An offering says who says so, and when.
pub fn reason(catalogue: &Catalogue, hub: &Hub, mark: &Mark, lang: Lang) -> String {
    let words = MatchingPhrases::of(lang);
    let list =
        |pattern: &str, names: Vec<String>| (!names.is_empty()).then(|| pattern.replace("{list}", &names.join(", ")));
    let both = |first: Option<String>, second: Option<String>| {
        [first, second].into_iter().flatten().collect::<Vec<_>>().join("; ")
    };
    let stages = |stations: &[Station]| stations.iter().map(|it| station_name(*it, words).to_owned()).collect();
    match &mark.verdict {
        Verdict::Offerings { has, lacks } => {
            let sourced = |id: &OfferingId| {
                let name = offering_name(catalogue, id, lang);
                source_of(catalogue, hub, id, lang).map_or_else(|| name.clone(), |source| format!("{name} ({source})"))
            };
            let has = has.iter().map(sourced).collect();
            let lacks = lacks.iter().map(|(id, _)| offering_name(catalogue, id, lang)).collect();
            both(list(words.has, has), list(words.lacks, lacks))
        }
        Verdict::Cluster(true) => words.cluster_yes.to_owned(),
        Verdict::Cluster(false) => words.cluster_no.to_owned(),
        Verdict::Distance { km, indicative, beyond } => {
            let pattern = match (indicative, beyond) {
                (true, _) => words.away_about,
                (false, true) => words.away_beyond,
                (false, false) => words.away,
            };
            pattern.replace("{km}", &format::km(lang, *km))
        }
        Verdict::DistanceUnknown => words.away_unknown.to_owned(),
        Verdict::Readiness { covers, lacks } => {
            both(list(words.stages_has, stages(covers)), list(words.stages_lacks, stages(lacks)))
        }
        Verdict::Status(_) => {
            format!("{}, {}", names::status(catalogue, hub.status, lang), names::status_date(hub.status, lang))
        }
        Verdict::OpensTooLate(year) => words.opens_late.replace("{n}", &year.to_string()),
        Verdict::DeadlineUnknown => words.deadline_ask.to_owned(),
        Verdict::OutsideUnknown => words.outside_ask.to_owned(),
    }
}

/// Who says that a hub offers this, and when.
fn source_of(catalogue: &Catalogue, hub: &Hub, id: &OfferingId, lang: Lang) -> Option<String> {
    let offering = hub.offerings.iter().find(|offering| offering.kind == *id)?;
    let source = catalogue.source(&offering.source)?;
    let date = source.date.map(|date| format::date(lang, date));
    let parts: Vec<String> = source.publisher.clone().into_iter().chain(date).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
