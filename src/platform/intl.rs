//! Numbers, dates and order by the browser's Intl. `None` outside a browser, so that callers fall back to a table.

/// A number with the language's groups, at most two decimals.
pub fn number(tag: &str, value: f64) -> Option<String> {
    browser::number(tag, value)
}

/// A date as exact as it is given: year, month and year, or day, month and year; months in words.
pub fn date(tag: &str, year: u16, month: Option<u8>, day: Option<u8>) -> Option<String> {
    browser::date(tag, year, month, day)
}

/// The dictionary order of two texts, without regard to case and punctuation.
pub fn compare(tag: &str, a: &str, b: &str) -> Option<std::cmp::Ordering> {
    browser::compare(tag, a, b)
}

/// A text in the language's capital letters.
pub fn capitals(tag: &str, text: &str) -> String {
    browser::capitals(tag, text)
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::cell::RefCell;
    use std::cmp::Ordering;
    use std::collections::HashMap;

    use js_sys::{Array, Date, Function, Intl, JsString, Object, Reflect};
    use wasm_bindgen::JsValue;

    thread_local! {
        // Making a formatter costs a hundred times what using it does.
        static FORMATTERS: RefCell<HashMap<(String, &'static str), Function>> = RefCell::default();
    }

    fn options(pairs: &[(&str, JsValue)]) -> Object {
        let object = Object::new();
        for (key, value) in pairs {
            // Setting a property of a fresh plain object cannot fail.
            let _ = Reflect::set(&object, &JsValue::from_str(key), value);
        }
        object
    }

    fn formatter(tag: &str, style: &'static str, make: impl FnOnce(&Array) -> Function) -> Function {
        FORMATTERS.with_borrow_mut(|formatters| {
            formatters.entry((tag.to_owned(), style)).or_insert_with(|| make(&Array::of1(&tag.into()))).clone()
        })
    }

    pub fn number(tag: &str, value: f64) -> Option<String> {
        let format = formatter(tag, "number", |locales| {
            Intl::NumberFormat::new(locales, &options(&[("maximumFractionDigits", 2.into())])).format()
        });
        format.call1(&JsValue::UNDEFINED, &value.into()).ok()?.as_string()
    }

    pub fn date(tag: &str, year: u16, month: Option<u8>, day: Option<u8>) -> Option<String> {
        let style = match (month, day) {
            (Some(_), Some(_)) => "day",
            (Some(_), None) => "month",
            (None, _) => return Some(if tag == "ru" { format!("{year}\u{a0}г.") } else { year.to_string() }),
        };
        let format = formatter(tag, style, |locales| {
            let mut pairs = vec![("year", "numeric".into()), ("month", "long".into()), ("timeZone", "UTC".into())];
            if style == "day" {
                pairs.push(("day", "numeric".into()));
            }
            Intl::DateTimeFormat::new(locales, &options(&pairs)).format()
        });
        let milliseconds = Date::utc(f64::from(year), f64::from(month.unwrap_or(1)) - 1.0);
        let date = Date::new(&JsValue::from_f64(milliseconds + f64::from(day.unwrap_or(1) - 1) * 86_400_000.0));
        format.call1(&JsValue::UNDEFINED, &date).ok()?.as_string()
    }

    pub fn compare(tag: &str, a: &str, b: &str) -> Option<Ordering> {
        let compare = formatter(tag, "compare", |locales| {
            Intl::Collator::new(locales, &options(&[("ignorePunctuation", true.into()), ("numeric", true.into())]))
                .compare()
        });
        let order = compare.call2(&JsValue::UNDEFINED, &a.into(), &b.into()).ok()?.as_f64()?;
        order.partial_cmp(&0.0)
    }

    pub fn capitals(tag: &str, text: &str) -> String {
        JsString::from(text).to_locale_upper_case(Some(tag)).into()
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod browser {
    use std::cmp::Ordering;

    pub fn number(_: &str, _: f64) -> Option<String> {
        None
    }

    pub fn date(_: &str, _: u16, _: Option<u8>, _: Option<u8>) -> Option<String> {
        None
    }

    pub fn compare(_: &str, _: &str, _: &str) -> Option<Ordering> {
        None
    }

    pub fn capitals(_: &str, text: &str) -> String {
        text.to_uppercase()
    }
}
