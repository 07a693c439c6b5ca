//! The kit's components, each mounted alone and asked what a screen reader would ask: role, name, state, focus.

use leptos::prelude::*;
use togys::ui::kit::{Chip, Icon, IconButton, IconName, Notice, Sheet, Tone};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlDialogElement, HtmlElement};

use super::stage::{mount, settle};

fn has_focus(element: &HtmlElement) -> bool {
    let active = web_sys::window().unwrap().document().unwrap().active_element();
    active.is_some_and(|active| active == **element)
}

#[wasm_bindgen_test]
async fn an_icon_button_says_what_it_does_and_whether_it_is_pressed() {
    let (pressed, label) = (RwSignal::new(false), RwSignal::new("Star".to_owned()));
    let page = mount(move || {
        let on_press = Callback::new(move |_| pressed.update(|pressed| *pressed = !*pressed));
        view! { <IconButton icon=IconName::Star label pressed on_press /> }.into_any()
    });
    let button = page.find("button");
    assert_eq!(button.get_attribute("type").as_deref(), Some("button"), "it must not send a form");
    assert_eq!(button.get_attribute("aria-label").as_deref(), Some("Star"));
    assert_eq!(button.title(), "Star");
    assert_eq!(button.get_attribute("aria-pressed").as_deref(), Some("false"));
    button.click();
    settle().await;
    assert_eq!(button.get_attribute("aria-pressed").as_deref(), Some("true"));
    label.set("Жұлдыз".to_owned());
    settle().await;
    assert_eq!(button.get_attribute("aria-label").as_deref(), Some("Жұлдыз"), "the label follows the language");
}

#[wasm_bindgen_test]
fn a_button_that_does_not_stay_pressed_says_nothing_of_it() {
    let page = mount(|| {
        view! { <IconButton icon=IconName::Close label="Close".to_owned() on_press=Callback::new(|_| ()) /> }.into_any()
    });
    assert_eq!(page.find("button").get_attribute("aria-pressed"), None);
}

#[wasm_bindgen_test]
async fn an_icon_is_drawn_and_not_read() {
    let name = RwSignal::new(IconName::Star);
    let page = mount(move || view! { <Icon name /> }.into_any());
    assert_eq!(page.find("svg").get_attribute("aria-hidden").as_deref(), Some("true"));
    assert!(page.find("use").get_attribute("href").unwrap().ends_with("icons/sprite.svg#star"));
    name.set(IconName::StarFilled);
    settle().await;
    assert!(page.find("use").get_attribute("href").unwrap().ends_with("#star-filled"));
}

#[wasm_bindgen_test]
async fn a_chip_is_one_button_that_takes_it_off() {
    let removed = RwSignal::new(0);
    let page = mount(move || {
        let on_remove = Callback::new(move |()| removed.update(|times| *times += 1));
        view! {
            <ul>
                <Chip name="Karaganda".to_owned() remove_label="Remove the filter: Karaganda".to_owned() on_remove />
            </ul>
        }
        .into_any()
    });
    let button = page.find("li > button");
    assert_eq!(button.get_attribute("aria-label").as_deref(), Some("Remove the filter: Karaganda"));
    assert!(button.text_content().unwrap().contains("Karaganda"));
    button.click();
    settle().await;
    assert_eq!(removed.get_untracked(), 1);
}

#[wasm_bindgen_test]
fn a_notice_is_read_out() {
    for (tone, key) in [(Tone::Info, "info"), (Tone::Warning, "warning"), (Tone::Error, "error")] {
        let page = mount(move || view! { <Notice tone>"Words"</Notice> }.into_any());
        let notice = page.find("[role=status]");
        assert_eq!(notice.get_attribute("data-tone").as_deref(), Some(key));
        assert_eq!(notice.text_content().as_deref(), Some("Words"));
    }
}

#[wasm_bindgen_test]
async fn a_sheet_opens_over_the_page_and_gives_the_focus_back() {
    let open = RwSignal::new(false);
    let page = mount(move || {
        view! {
            <button id="opener" on:click=move |_| open.set(true)>
                "Open"
            </button>
            <Sheet title="Filters".to_owned() open>
                <p id="inside">"Content"</p>
            </Sheet>
        }
        .into_any()
    });
    settle().await;
    assert!(page.query("dialog").is_none(), "it is made when it is opened");
    let opener = page.find("#opener");
    opener.focus().unwrap();
    opener.click();
    settle().await;
    let dialog: HtmlDialogElement = page.find("dialog").unchecked_into();
    assert!(dialog.open());
    assert_eq!(dialog.get_attribute("aria-label").as_deref(), Some("Filters"));
    assert!(page.query("#inside").is_some());
    assert!(dialog.matches(":modal").unwrap());
    assert!(dialog.contains(web_sys::window().unwrap().document().unwrap().active_element().map(Into::into).as_ref()));
    // Its own button closes it, in the language of the page (Kazakh where none is given).
    let close = page.find("dialog button");
    assert_eq!(close.get_attribute("aria-label").as_deref(), Some("Жабу"));
    close.click();
    settle().await;
    assert!(!dialog.open() && !open.get_untracked());
    assert!(has_focus(&opener));
    // And it can be opened again, and closed by whoever opened it.
    opener.click();
    settle().await;
    assert!(dialog.open());
    open.set(false);
    settle().await;
    assert!(!dialog.open());
    assert!(has_focus(&opener));
    assert!(page.query("#inside").is_none(), "what is closed keeps no content");
}

#[wasm_bindgen_test]
async fn a_sheet_that_the_browser_closes_knows_it() {
    let open = RwSignal::new(true);
    let page = mount(move || {
        view! {
            <Sheet title="Filters".to_owned() open>
                "Content"
            </Sheet>
        }
        .into_any()
    });
    settle().await;
    let dialog: HtmlDialogElement = page.find("dialog").unchecked_into();
    assert!(dialog.open());
    // What Escape does in the browser.
    dialog.close();
    settle().await;
    assert!(!open.get_untracked());
    // Opened again in the same instant, before the browser says that it was closed.
    open.set(true);
    settle().await;
    dialog.close();
    open.set(false);
    open.set(true);
    settle().await;
    assert!(dialog.open() && open.get_untracked());
}
