//! One source in full: title, publisher, date, language and a link.

use leptos::prelude::*;

use crate::domain::{Lang, Source};
use crate::i18n::{MorePhrases, format};
use crate::ui::kit::{Icon, IconName};

/// What is known of a source; the title is the link to it.
#[component]
pub fn SourceEntry<'a>(
    /// The source.
    source: &'a Source,
    /// The reader's language.
    lang: Lang,
) -> impl IntoView + use<> {
    let phrases = &MorePhrases::of(lang).hub;
    let title = view! { <cite lang=source.lang.clone()>{source.title.clone()}</cite> };
    let title = match &source.url {
        None => title.into_any(),
        Some(url) => view! {
            <a href=url.clone() hreflang=source.lang.clone() rel="noopener noreferrer">
                {title}
                <Icon name=IconName::External />
                <span class="visually-hidden">" (" {phrases.opens_elsewhere} ")"</span>
            </a>
        }
        .into_any(),
    };
    let date = source.date.map_or_else(|| phrases.source_date_unknown.to_owned(), |date| format::date(lang, date));
    let rest = [
        source.publisher.clone(),
        Some(date),
        language_of(&source.lang, lang).map(str::to_owned),
        source.title_derived.then(|| phrases.source_title_derived.to_owned()),
        source.url.is_none().then(|| phrases.source_no_link.to_owned()),
    ];
    let rest = rest.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let copy = source.copy.as_ref().map(|url| {
        view! {
            " · "
            <a href=url.clone() hreflang=source.lang.clone() rel="noopener noreferrer">
                {phrases.source_copy}
            </a>
        }
    });
    view! {
        <p class="source__title">{title}</p>
        <p class="source__rest">{rest} {copy}</p>
    }
}

/// The language a source is in, in words; `None` for one that we have no word for.
fn language_of(tag: &str, lang: Lang) -> Option<&'static str> {
    let phrases = &MorePhrases::of(lang).hub;
    Some(match tag.split('-').next()? {
        "kk" => phrases.in_kazakh,
        "ru" => phrases.in_russian,
        "en" => phrases.in_english,
        "zh" => phrases.in_chinese,
        "ky" => phrases.in_kyrgyz,
        "uz" => phrases.in_uzbek,
        "ar" => phrases.in_arabic,
        "fr" => phrases.in_french,
        _ => return None,
    })
}
