//! A brief as a letter, and what it must have before it is sent.

use togys::domain::Record;
use togys::engine::briefing::{Asked, Frame, Required, is_long, letter, missing, subject};

const FRAME: Frame = Frame {
    subject: "Request",
    greeting: "Dear {name},",
    who: "Who:",
    what: "What:",
    need: "Project:",
    offerings: "Services:",
    extras: ["Samples:", "Volume:", "By:", "Secrecy:"],
    questions: "Please answer:",
    standard: ["Can you?", "Price?", "When?"],
    contact: "Contact:",
    closing: "Thank you.",
};

fn brief(fields: &[(&'static str, &str)]) -> Record {
    Record::of(fields.iter().map(|(name, text)| (*name, (*text).to_owned())))
}

#[test]
fn a_letter_says_what_was_said_and_nothing_more() {
    let brief = brief(&[
        ("what", "  Кронштейн, болат\n2 үлгі "),
        ("who", "ТОО «Темір»"),
        ("contact", "+7 701"),
        ("volume", "50"),
        ("questions", "\nWhich steel?\n\n"),
    ]);
    let asked =
        Asked { offerings: vec!["3D printing".into(), "Testing".into()], lines: vec!["Industry: metallurgy".into()] };
    let text = letter(&FRAME, &brief, "KarTech", &asked);
    assert_eq!(
        text,
        "Dear KarTech,\n\nWho:\nТОО «Темір»\n\nWhat:\nКронштейн, болат\n2 үлгі\n\nProject:\n• Industry: metallurgy\n\nServices:\n• 3D printing\n• Testing\n\nVolume:\n50\n\n\
         Please answer:\n1. Can you?\n2. Price?\n3. When?\n4. Which steel?\n\nContact:\n+7 701\n\nThank you."
    );
}

#[test]
fn a_name_with_quotation_marks_is_greeted_without_more_of_them() {
    let frame = Frame { greeting: "Здравствуйте, «{name}»!", ..FRAME };
    let greeted = |hub| letter(&frame, &brief(&[]), hub, &Asked::default()).lines().next().map(str::to_owned);
    assert_eq!(greeted("Акселератор «Картех»").as_deref(), Some("Здравствуйте, Акселератор «Картех»!"));
    assert_eq!(greeted("Технопарк").as_deref(), Some("Здравствуйте, «Технопарк»!"));
}

#[test]
fn a_need_that_says_nothing_leaves_no_heading() {
    let text = letter(&FRAME, &brief(&[("what", "x")]), "KarTech", &Asked::default());
    assert!(!text.contains("Project:") && !text.contains("Services:"), "{text}");
}

#[test]
fn the_subject_carries_the_name() {
    assert_eq!(subject(&FRAME, &brief(&[])), "Request");
    assert_eq!(subject(&FRAME, &brief(&[("name", " bracket ")])), "Request: bracket");
}

#[test]
fn what_lacks_is_named_in_the_order_of_the_form() {
    use Required::{Contact, Hub, What, Who};
    assert_eq!(missing(&brief(&[]), 0), [What, Who, Contact, Hub]);
    assert_eq!(missing(&brief(&[("what", "x"), ("who", "  "), ("contact", "z")]), 1), [Who]);
    assert!(missing(&brief(&[("what", "x"), ("who", "y"), ("contact", "z")]), 2).is_empty());
}

#[test]
fn a_letter_longer_than_a_page_is_known() {
    assert!(!is_long("one line"));
    assert!(!is_long(&"line\n".repeat(50)));
    assert!(is_long(&"line\n".repeat(60)));
    assert!(is_long(&"ұзақ мәтін ".repeat(600)));
}
