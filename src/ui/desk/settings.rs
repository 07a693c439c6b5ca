//! Language and appearance on the desk, where everything that is kept stands; the masthead has them in short.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use crate::domain::Lang;
use crate::i18n::use_i18n;
use crate::state::{Theme, use_settings};
use crate::ui::masthead::own_name;
use crate::ui::routes::in_lang;

/// The section.
#[component]
pub fn SettingsPart() -> impl IntoView {
    let (i18n, settings, location) = (use_i18n(), use_settings(), use_location());
    let langs = Lang::ALL.into_iter().map(|lang| {
        let href = move || in_lang(&location.pathname.read(), &location.search.read(), lang);
        let current = move || (i18n.lang.get() == lang).then_some("true");
        view! {
            <a class="choice" href=href lang=lang.key() hreflang=lang.key() aria-current=current>
                {own_name(lang).1}
            </a>
        }
    });
    let themes = Theme::ALL.into_iter().map(|theme| {
        let name = move || {
            let phrases = &i18n.phrases().app;
            match theme {
                Theme::Light => phrases.theme_light,
                Theme::Dark => phrases.theme_dark,
                Theme::System => phrases.theme_system,
            }
        };
        view! {
            <label class="check-line">
                <input
                    type="radio"
                    name="theme"
                    prop:checked=move || settings.theme() == theme
                    on:change=move |_| settings.choose_theme(theme)
                />
                <span>{name}</span>
            </label>
        }
    });
    view! {
        <section class="desk__part" aria-labelledby="desk-settings">
            <h2 id="desk-settings">{move || i18n.desk().settings}</h2>
            <h3 id="desk-lang">{i18n.tr(|p| p.app.language)}</h3>
            <div class="choices" role="group" aria-labelledby="desk-lang">
                {langs.collect_view()}
            </div>
            <fieldset class="desk__themes">
                <legend>{i18n.tr(|p| p.app.theme)}</legend>
                {themes.collect_view()}
            </fieldset>
        </section>
    }
}
