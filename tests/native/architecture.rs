//! The layer rule and a few habits of the house, checked on the sources themselves: who imports whom, where the browser may
//! be touched, no `unwrap`, no untranslated text in a `view!`, and a word on every file. The checker is checked below.

mod lexer;

use std::fs;
use std::path::Path;

use lexer::{Kind, Token, tokens};

/// The layers that a layer may name, besides itself. `engine::clustering` stands for that one module.
const MAY_IMPORT: [(&str, &[&str]); 10] = [
    (SEARCH, &[]),
    ("domain", &[]),
    ("data", &["domain"]),
    ("engine", &["domain"]),
    ("platform", &["domain"]),
    ("i18n", &["platform", "domain"]),
    ("state", &["engine", "data", "platform", "i18n", "domain"]),
    ("map", &["i18n", "platform", "engine::clustering", "domain"]),
    ("ui/kit", &["i18n"]),
    ("ui", &["state", "engine", "data", "map", "i18n", "platform", "domain"]),
];

/// The search engine, a crate of its own, which knows nothing of ours.
const SEARCH: &str = "crates/izde/src";

/// Layers that compile without a browser.
const PURE: [&str; 4] = [SEARCH, "domain", "data", "engine"];

/// Layers that may touch the browser: the map measures its own elements and reads pointer events.
const BROWSER: [&str; 2] = ["platform", "map"];

const BROWSER_CRATES: [&str; 4] = ["web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures"];

/// Attributes that people read or hear.
const SPOKEN: [&str; 5] = ["label", "title", "alt", "placeholder", "roledescription"];

/// Everything wrong with one file, by its path below `src` or, in a crate of its own, below the root.
fn violations(path: &str, text: &str) -> Vec<String> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    let folder = if path.starts_with(SEARCH) { "" } else { "src/" };
    let mut say = |line: usize, what: String| found.push(format!("{folder}{path}:{line}: {what}"));
    if !text.starts_with("//! ") {
        say(1, "has no `//!` line on what it is for".into());
    }
    let layer = layer_of(path);
    for (at, token) in tokens.iter().enumerate() {
        let rest = &tokens[at..];
        if is_path(rest, &[".", "unwrap", "(", ")"]) {
            say(token.line, "unwraps → handle the case, or `expect` with the invariant".into());
        }
        if let Some(layer) = layer {
            if let Some(what) = forbidden_crate(layer, token) {
                say(token.line, what);
            }
            for (line, target) in imports(path, rest) {
                if !may_import(layer, &target) {
                    say(line, format!("`{layer}` may not import `{}`", target.join("::")));
                }
            }
        }
        if is_path(rest, &["view", "!"]) {
            untranslated(&tokens, at + 2, &mut |line, what| say(line, what));
        }
    }
    found
}

/// The layer of a file; none for `lib.rs`, `main.rs` and commands, which may name everything.
fn layer_of(path: &str) -> Option<&'static str> {
    MAY_IMPORT.iter().map(|(layer, _)| *layer).find(|layer| path.starts_with(&format!("{layer}/")))
}

fn is_path(tokens: &[Token], words: &[&str]) -> bool {
    tokens.len() >= words.len() && tokens.iter().zip(words).all(|(token, word)| token.is(word))
}

fn forbidden_crate(layer: &str, token: &Token) -> Option<String> {
    let name = token.ident()?;
    let browser = BROWSER_CRATES.contains(&name) || name == "gloo" || name.starts_with("gloo_");
    let forbidden = (browser && !BROWSER.contains(&layer))
        || (PURE.contains(&layer) && (name == "leptos" || name.starts_with("leptos_")))
        || (layer == SEARCH && name == "togys");
    forbidden.then(|| format!("`{layer}` may not name `{name}`"))
}

/// The layers named at this place: `crate::x`, `crate::{x, y}`, or as many `super::` as lead to the root.
fn imports(path: &str, tokens: &[Token]) -> Vec<(usize, Vec<String>)> {
    let mut at = if is_path(tokens, &["crate", ":", ":"]) {
        3
    } else {
        let depth = path.split('/').count() - usize::from(path.ends_with("/mod.rs"));
        let supers = ["super", ":", ":"].repeat(depth);
        if !is_path(tokens, &supers) || tokens.get(supers.len()).is_some_and(|next| next.is("super")) {
            return Vec::new();
        }
        supers.len()
    };
    let mut found = Vec::new();
    let mut take = |at: usize| {
        let Some(token) = tokens.get(at) else { return };
        if let Some(name) = token.ident() {
            let mut path = vec![name.to_owned()];
            if is_path(&tokens[at + 1..], &[":", ":"])
                && let Some(next) = tokens.get(at + 3).and_then(Token::ident)
            {
                path.push(next.to_owned());
            }
            found.push((token.line, path));
        }
    };
    if !tokens.get(at).is_some_and(|token| token.is("{")) {
        take(at);
        return found;
    }
    let mut depth = 0;
    while let Some(token) = tokens.get(at) {
        match token.text.as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
        if depth == 1 && (token.is("{") || token.is(",")) {
            take(at + 1);
        }
        at += 1;
    }
    found
}

fn may_import(layer: &str, target: &[String]) -> bool {
    let first = target[0].as_str();
    let is_layer = MAY_IMPORT.iter().any(|(layer, _)| layer.split('/').next() == Some(first));
    let own = if layer == "ui/kit" {
        first == "ui" && target.get(1).is_some_and(|next| next == "kit")
    } else {
        first == layer
    };
    let allowed = MAY_IMPORT.iter().find(|(name, _)| *name == layer).map_or(&[][..], |(_, allowed)| allowed);
    !is_layer || own || allowed.contains(&first) || allowed.contains(&target.join("::").as_str())
}

/// Walks over a `view!` and names every text with letters that stands in it as it is: text between tags, in a block that
/// looks like a sentence or a name, or in an attribute that people hear. Views within views are walked over on their own.
fn untranslated(tokens: &[Token], open: usize, say: &mut impl FnMut(usize, String)) {
    let end = closing(tokens, open);
    let mut in_tag = false;
    let mut at = open + 1;
    while at < end {
        let token = &tokens[at];
        if token.kind == Kind::Text && has_word(&token.text) {
            let attribute = at.checked_sub(2).map(|name| &tokens[name]).and_then(Token::ident);
            let is_spoken = tokens[at - 1].is("=") && attribute.is_some_and(|name| SPOKEN.contains(&name));
            if !in_tag || is_spoken {
                say(token.line, format!("“{}” is not translated → make it a phrase", token.text));
            }
        }
        match token.text.as_str() {
            _ if token.kind == Kind::Text => {}
            "<" if !in_tag => in_tag = true,
            ">" if in_tag && !tokens[at - 1].is("=") && !tokens[at - 1].is("-") => in_tag = false,
            "{" | "(" | "[" => {
                let close = closing(tokens, at).min(end);
                if !in_tag {
                    wordy(&tokens[at..close], say);
                }
                at = close;
            }
            _ => {}
        }
        at += 1;
    }
}

/// Names the texts in a block between tags that read like words for people: several words, a capital, letters beyond ASCII.
fn wordy(block: &[Token], say: &mut impl FnMut(usize, String)) {
    let mut at = 0;
    while let Some(token) = block.get(at) {
        if is_path(&block[at..], &["view", "!"]) {
            at = closing(block, at + 2);
        } else if token.kind == Kind::Text && has_word(&token.text) {
            let text = token.text.trim();
            // Several words are a sentence, unless a hyphen shows that they are names of classes.
            let is_sentence = text.contains(' ') && !text.contains('-');
            if is_sentence || text.chars().any(|it| it.is_uppercase() || (it.is_alphabetic() && !it.is_ascii())) {
                say(token.line, format!("“{text}” is not translated → make it a phrase"));
            }
        }
        at += 1;
    }
}

fn has_letter(text: &str) -> bool {
    // What stands in braces is a place for a value.
    let mut depth = 0;
    text.chars().any(|letter| {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        depth == 0 && letter.is_alphabetic()
    })
}

/// Whether a letter and a small letter stand together: path data and lone signs have letters, but no words.
fn has_word(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let is_pair =
        |pair: &[char]| matches!(pair, [a, b] if a.is_alphabetic() && b.is_alphabetic() && !b.is_ascii_uppercase());
    has_letter(text) && letters.windows(2).any(is_pair)
}

/// The place of the bracket that closes the one at `open`.
fn closing(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token.text.as_str() {
            _ if token.kind == Kind::Text => {}
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    tokens.len()
}

/// Every Rust source below a folder, in the order of their paths.
pub fn each_file(folder: &Path, visit: &mut impl FnMut(&Path)) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            each_file(&path, visit);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            visit(&path);
        }
    }
}

#[test]
fn the_sources_keep_the_rules() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut files = 0;
    // Layers are named by their place below `src`, the crates beside it by their place in the repository.
    for (folder, base) in [("src", "src"), (SEARCH, "")] {
        each_file(&root.join(folder), &mut |path| {
            let name = path.strip_prefix(root.join(base)).unwrap().to_string_lossy().replace('\\', "/");
            found.extend(violations(&name, &fs::read_to_string(path).unwrap()));
            files += 1;
        });
    }
    assert!(files > 40, "only {files} files were read");
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[track_caller]
fn check(path: &str, code: &str, wanted: &[&str]) {
    let found = violations(path, &format!("//! Head.\n{code}"));
    let found: Vec<_> = found.iter().map(|it| it.split_once(": ").unwrap().1).collect();
    assert_eq!(found, wanted, "{code}");
}

#[test]
fn a_pure_layer_may_not_name_the_browser() {
    check("domain/a.rs", "use std::fmt;", &[]);
    check("domain/a.rs", "use leptos::prelude::*;", &["`domain` may not name `leptos`"]);
    check("data/a.rs", "fn f() { gloo_net::get() }", &["`data` may not name `gloo_net`"]);
    check("engine/a/b.rs", "use js_sys::Date;", &["`engine` may not name `js_sys`"]);
    check("engine/a.rs", "use wasm_bindgen::JsValue;", &["`engine` may not name `wasm_bindgen`"]);
    check("domain/a.rs", "// use leptos::prelude::*;\n/* web_sys /* js_sys */ */ const A: &str = \"web_sys\";", &[]);
}

#[test]
fn the_search_engine_knows_nothing_of_ours() {
    check("crates/izde/src/a.rs", "use super::terms::Terms; use crate::Index;", &[]);
    check("crates/izde/src/a.rs", "use togys::domain::Hub;", &["`crates/izde/src` may not name `togys`"]);
    check("crates/izde/src/a.rs", "fn f() { web_sys::window() }", &["`crates/izde/src` may not name `web_sys`"]);
}

#[test]
fn only_platform_and_map_touch_the_browser() {
    check("platform/a.rs", "use web_sys::Window; use js_sys::Date;", &[]);
    check("map/a.rs", "use leptos::web_sys::PointerEvent;", &[]);
    check("ui/a.rs", "use leptos::web_sys::Event;", &["`ui` may not name `web_sys`"]);
    check("state/a.rs", "gloo_timers::sleep(1)", &["`state` may not name `gloo_timers`"]);
    check("i18n/a.rs", "use wasm_bindgen::JsCast;", &["`i18n` may not name `wasm_bindgen`"]);
}

#[test]
fn imports_run_one_way() {
    check("state/a.rs", "use crate::engine::explore::Answer; use crate::domain::Hub;", &[]);
    check("domain/a.rs", "use crate::data::address;", &["`domain` may not import `data::address`"]);
    check("domain/a.rs", "use crate::domain::Hub; use super::Text;", &[]);
    check("data/a.rs", "crate::engine::words::fold(x)", &["`data` may not import `engine::words`"]);
    check("engine/a.rs", "use crate::{domain::{Hub, Text}, state::App};", &["`engine` may not import `state::App`"]);
    check("engine/a.rs", "use super::super::ui::App;", &["`engine` may not import `ui::App`"]);
    check("engine/a/b.rs", "use super::super::words::fold;", &[]);
    check("engine/a/mod.rs", "use super::super::data::check;", &["`engine` may not import `data::check`"]);
    check("platform/a.rs", "use crate::state::App;", &["`platform` may not import `state::App`"]);
    check("map/a.rs", "use crate::engine::clustering::Clusters;", &[]);
    check("map/a.rs", "use crate::engine::{facets, words};", &["`map` may not import `engine`"]);
    check("map/a.rs", "use crate::engine::facets::Counts;", &["`map` may not import `engine::facets`"]);
    check("map/a.rs", "use crate::ui::kit::Icon;", &["`map` may not import `ui::kit`"]);
    check("ui/a.rs", "use crate::{map::Map, state::App, ui::kit::Icon};", &[]);
    check("lib.rs", "pub use crate::ui::App;", &[]);
}

#[test]
fn the_kit_knows_no_domain_word() {
    check("ui/kit/a.rs", "use crate::i18n::use_i18n; use crate::ui::kit::Icon; use super::Icon;", &[]);
    check("ui/kit/a.rs", "use crate::domain::Hub;", &["`ui/kit` may not import `domain::Hub`"]);
    check("ui/kit/a.rs", "use crate::ui::hub::Row;", &["`ui/kit` may not import `ui::hub`"]);
}

#[test]
fn nothing_unwraps_and_every_file_says_what_it_is_for() {
    let unwraps = "unwraps → handle the case, or `expect` with the invariant";
    check("ui/a.rs", "a.unwrap()", &[unwraps]);
    check("bin/a.rs", "a\n  .unwrap ( )", &[unwraps]);
    check("ui/a.rs", "a.unwrap_or(b); c.expect(\"an invariant\") // .unwrap()", &[]);
    assert_eq!(violations("main.rs", "fn main() {}").len(), 1);
    assert_eq!(violations("main.rs", "//! Mounts the app.\nfn main() {}").len(), 0);
}

#[test]
fn a_view_has_no_text_of_its_own() {
    let said = |text: &str| format!("“{text}” is not translated → make it a phrase");
    let bad = |code: &str, texts: &[&str]| {
        let wanted: Vec<String> = texts.iter().map(|text| said(text)).collect();
        check("ui/a.rs", code, &wanted.iter().map(String::as_str).collect::<Vec<_>>());
    };
    bad("view! { <p>\"Hello\"</p> }", &["Hello"]);
    bad("view! { <p class=\"note\" data-kind=\"hub\">{text} \" · \" \"—\"</p> }", &[]);
    bad("view! { <p>\"Сәлем\" {name} \"!\"</p> }", &["Сәлем"]);
    bad("view! { <button aria-label=\"Close\" title=\"Exit\" type=\"button\"/> }", &["Close", "Exit"]);
    bad("view! { <input placeholder=\"Search\" name=\"q\"/> }", &["Search"]);
    bad("view! { <p>{move || if open.get() { \"Close it\" } else { \"Open\" }}</p> }", &["Close it", "Open"]);
    bad("view! { <p class=move || if open.get() { \"is open\" } else { \"Shut\" }>{text}</p> }", &[]);
    bad("view! { <p on:click=move |_| { log(\"Some text\"); }>{format!(\"{name}, {place}\")}</p> }", &[]);
    bad("view! { <ul>{rows.map(|row| view! { <li class=\"Row x\">\"Row\" {row}</li> })}</ul> }", &["Row"]);
    bad("view! { <p class:on=move || a.get() -> bool { true }>\"Yes\"</p> }", &["Yes"]);
    bad("view! { <A href=\"/kk/\"><Icon name=IconName::Close/></A> <!-- \"Note\" --> }", &[]);
    bad("view! { <g>{[\"M-6 0H6M0-6V6ZM1 1\"].map(|path| view! { <path d=path/> })}</g> }", &[]);
    bad("fn f() { log(\"Not in a view\") }", &[]);
}

#[test]
fn the_lexer_knows_strings_chars_and_lifetimes() {
    let words = |code: &str| tokens(code).into_iter().map(|it| it.text).collect::<Vec<_>>().join(" ");
    assert_eq!(words("let a = 'x'; fn f<'a>(b: &'a str) {}"), "let a = x ; fn f < 'a > ( b : & 'a str ) { }");
    assert_eq!(words(r####"r#"a "quoted" b"# 'c' '\'' b"d\"e""####), "a \"quoted\" b c \\' d\\\"e");
    assert_eq!(tokens("a\n\n/* b\n */ c")[1].line, 4);
}
