//! What Togys is, where its data and map come from, and how it treats its visitors.

use std::cmp::Reverse;

use leptos::prelude::*;

use crate::domain::{Source, order_by};
use crate::i18n::{AboutPhrases, format, use_i18n};
use crate::platform::document;
use crate::state::use_atlas;
use crate::ui::hub::{DetailsNotice, SourceEntry};
use izde::{lowered, skeletons};

type Words = fn(&'static AboutPhrases) -> &'static str;

/// A heading and its paragraphs.
type Part = (Words, &'static [Words]);

/// What stands before the list of sources, in the order in which a reader asks.
const PARTS: [Part; 6] = [
    (
        |p| p.data,
        &[
            |p| p.data_source,
            |p| p.data_figure,
            |p| p.data_status,
            |p| p.data_place,
            |p| p.data_translated,
            |p| p.data_unknown,
        ],
    ),
    (|p| p.map, &[|p| p.map_borders, |p| p.map_points, |p| p.map_data]),
    (|p| p.privacy, &[|p| p.privacy_nothing, |p| p.privacy_kept, |p| p.privacy_place]),
    (|p| p.access, &[|p| p.access_aim, |p| p.access_keys, |p| p.access_limits]),
    (|p| p.licences, &[|p| p.licence_code, |p| p.licence_font, |p| p.licence_sources]),
    (|p| p.mistake, &[|p| p.mistake_how]),
];

/// The catalogue's files, as an operator and a curator know them.
const FILES: [&str; 6] =
    ["hubs.json", "projects.json", "exhibits.json", "facts.json", "sources.json", "vocabulary.json"];

/// The page about the app itself.
#[component]
pub fn AboutPage() -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    // The tab is outside of what Leptos draws.
    Effect::new(move || {
        let phrases = i18n.phrases();
        document::describe(&format!("{} — {}", i18n.more().phrases().pages.about, phrases.app.name), i18n.about().what);
    });
    // Whose work the map is stands in the map's own file.
    let said = move |words: Words| {
        let credit = atlas.base.with(|base| base.as_ref().map(|base| base.attribution.join(", ")).unwrap_or_default());
        words(i18n.about()).replace("{list}", &credit)
    };
    let parts = PARTS.map(|(title, paragraphs)| {
        let paragraphs = paragraphs.iter().map(|words| view! { <p>{move || said(*words)}</p> }).collect_view();
        view! {
            <section class="about__part">
                <h2>{move || title(i18n.about())}</h2>
                {paragraphs}
            </section>
        }
    });
    let files = FILES.map(|file| {
        view! {
            <li>
                <a href=format!("{}data/{file}", document::base()) rel="external">
                    <code>{file}</code>
                </a>
            </li>
        }
    });
    view! {
        <div class="page about">
            <h1 id="main-title" tabindex="-1">
                {i18n.more().tr(|p| p.pages.about)}
            </h1>
            <p class="about__lead">{move || i18n.about().what}</p>
            <p>{move || i18n.about().who}</p>
            <Versions />
            {parts.collect_view()}
            <ul>{files.collect_view()}</ul>
            <AllSources />
        </div>
    }
}

/// How new the data and the program are, and how much there is.
#[component]
fn Versions() -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let rows = move || {
        let (phrases, lang) = (i18n.about(), i18n.lang.get());
        let catalogue = atlas.catalogue();
        let count = |count: usize| (count > 0).then(|| format::number(lang, count as f64));
        let rows = [
            (phrases.version_data, catalogue.as_ref().and_then(|it| Some(format::date(lang, it.updated?)))),
            (phrases.version_hubs, catalogue.as_ref().and_then(|it| count(it.hubs().len()))),
            (phrases.version_sources, catalogue.as_ref().and_then(|it| count(it.sources().len()))),
            (phrases.version_app, Some(env!("CARGO_PKG_VERSION").to_owned())),
        ];
        rows.map(|(name, value)| {
            value.map(|value| {
                view! {
                    <div>
                        <dt>{name}</dt>
                        <dd>{value}</dd>
                    </div>
                }
            })
        })
        .collect_view()
    };
    view! {
        <section class="about__part">
            <h2>{move || i18n.about().version}</h2>
            <dl class="figure-list">{rows}</dl>
        </section>
    }
}

/// Every source of the catalogue, by publisher, with a field to find one.
#[component]
fn AllSources() -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let typed = RwSignal::new(String::new());
    let sorted = Memo::new(move |_| {
        let catalogue = atlas.catalogue()?;
        let key = |(index, source): (usize, &Source)| {
            let publisher = source.publisher.as_ref().map(|name| lowered(name));
            // Those without a publisher stand last, the newest of each publisher first.
            (publisher.is_none(), publisher, Reverse(source.date), index)
        };
        let mut order: Vec<_> = catalogue.sources().iter().enumerate().map(key).collect();
        order_by(&mut order, Ord::cmp);
        Some(order.into_iter().map(|(.., index)| index).collect::<Vec<_>>())
    });
    let found = Memo::new(move |_| {
        let (catalogue, order) = (atlas.catalogue()?, sorted.get()?);
        let wanted = typed.with(|typed| skeletons(typed));
        let fits = |index: &usize| {
            let Some(source) = catalogue.sources().get(*index) else { return false };
            let words = skeletons(&format!("{} {}", source.title, source.publisher.as_deref().unwrap_or_default()));
            wanted.iter().all(|wanted| words.iter().any(|word| word.starts_with(&**wanted)))
        };
        Some(order.into_iter().filter(fits).collect::<Vec<_>>())
    });
    let rows = move || {
        let (catalogue, lang) = (atlas.catalogue()?, i18n.lang.get());
        let found = found.get()?;
        let rows = found.iter().filter_map(|index| catalogue.sources().get(*index));
        let rows = rows.map(|source| {
            view! {
                <li>
                    <SourceEntry source lang />
                </li>
            }
        });
        Some(rows.collect_view())
    };
    let count =
        move || found.with(|found| i18n.counted(i18n.about().sources_found, found.as_ref().map_or(0, Vec::len)));
    view! {
        <section class="about__part">
            <h2>{move || i18n.about().all_sources}</h2>
            <DetailsNotice />
            <div class="field">
                <label class="field__label" for="find-source">
                    {move || i18n.about().find_source}
                </label>
                <input
                    class="field__input"
                    id="find-source"
                    type="search"
                    autocomplete="off"
                    on:input:target=move |event| typed.set(event.target().value())
                />
                <p class="field__hint" role="status">
                    {count}
                </p>
            </div>
            <ol class="source-list source-list--all">{rows}</ol>
        </section>
    }
}
