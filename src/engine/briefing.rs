//! A brief as a letter to one hub: what the visitor wrote stays as she typed it, in a frame in the language of the receiver.

use crate::domain::Record;

/// The words of the frame, in the language of the receiver.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// What it is about, before the brief's name.
    pub subject: &'static str,
    /// The greeting; `{name}` is the hub, in «» or not.
    pub greeting: &'static str,
    /// Before who asks.
    pub who: &'static str,
    /// Before what is asked.
    pub what: &'static str,
    /// Before what else the need says.
    pub need: &'static str,
    /// Before the hub's offerings that are wanted.
    pub offerings: &'static str,
    /// Before the other fields, in the order of `EXTRAS`.
    pub extras: [&'static str; 4],
    /// Before the questions.
    pub questions: &'static str,
    /// The questions that every brief asks.
    pub standard: [&'static str; 3],
    /// Before where the answer should go.
    pub contact: &'static str,
    /// The last line.
    pub closing: &'static str,
}

/// The fields that a letter names only where something is said.
pub const EXTRAS: [&str; 4] = ["samples", "volume", "deadline", "secrecy"];

/// What a brief must have before it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Required {
    /// Who asks.
    Who,
    /// Where the answer should go.
    Contact,
    /// What is asked.
    What,
    /// At least one hub.
    Hub,
}

impl Required {
    /// The field where it is said; the list of hubs has one too.
    pub const fn field(self) -> &'static str {
        match self {
            Required::Who => "who",
            Required::Contact => "contact",
            Required::What => "what",
            Required::Hub => "hub",
        }
    }
}

/// What a brief to so many hubs still lacks, in the order of the form.
pub fn missing(brief: &Record, hubs: usize) -> Vec<Required> {
    let is_missing = |required: &Required| match required {
        Required::Hub => hubs == 0,
        other => brief.get(other.field()).trim().is_empty(),
    };
    [Required::What, Required::Who, Required::Contact, Required::Hub].into_iter().filter(is_missing).collect()
}

/// The subject of a letter.
pub fn subject(frame: &Frame, brief: &Record) -> String {
    match brief.get("name").trim() {
        "" => frame.subject.to_owned(),
        name => format!("{}: {name}", frame.subject),
    }
}

/// What a letter says of the need it comes from, in the language of the receiver.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The hub's offerings that are wanted, by their names.
    pub offerings: Vec<String>,
    /// Industry, place and readiness, a line each, where they were said.
    pub lines: Vec<String>,
}

/// The letter to a hub of this name; lines end in `\n`.
pub fn letter(frame: &Frame, brief: &Record, hub: &str, asked: &Asked) -> String {
    // A name with quotation marks in it takes none around it.
    let greeting =
        if hub.contains('«') { frame.greeting.replace("«{name}»", "{name}") } else { frame.greeting.into() };
    let mut parts = vec![greeting.replace("{name}", hub)];
    let mut say = |heading: &str, text: &str| {
        if !text.trim().is_empty() {
            parts.push(format!("{heading}\n{}", text.trim()));
        }
    };
    say(frame.who, brief.get("who"));
    say(frame.what, brief.get("what"));
    let listed = |lines: &[String]| lines.iter().map(|line| format!("• {line}")).collect::<Vec<_>>().join("\n");
    say(frame.need, &listed(&asked.lines));
    say(frame.offerings, &listed(&asked.offerings));
    for (field, heading) in EXTRAS.into_iter().zip(frame.extras) {
        say(heading, brief.get(field));
    }
    let own = brief.get("questions").lines().map(str::trim).filter(|line| !line.is_empty());
    let questions = frame.standard.into_iter().chain(own).enumerate();
    let questions: Vec<String> = questions.map(|(index, question)| format!("{}. {question}", index + 1)).collect();
    say(frame.questions, &questions.join("\n"));
    say(frame.contact, brief.get("contact"));
    parts.push(frame.closing.to_owned());
    parts.join("\n\n")
}

/// Letters of a line and lines of a page, as the page is printed.
const LINE: usize = 88;
const PAGE: usize = 52;

/// Whether a letter needs more than one printed page.
pub fn is_long(letter: &str) -> bool {
    let lines = letter.lines().map(|line| line.chars().count().div_ceil(LINE).max(1));
    lines.sum::<usize>() > PAGE
}
