//! The kinds of records on a desk, and the fields that each may have.

/// What becomes of two texts that were written into one field at the same time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clash {
    /// The later one holds: a choice, not somebody's work.
    LaterHolds,
    /// Both are kept, the other one beside the field, until the visitor has chosen.
    KeepBoth,
}

/// One field of a kind of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldKind {
    /// Its name in a saved record.
    pub name: &'static str,
    /// What becomes of two texts written at the same time.
    pub clash: Clash,
}

const fn choice(name: &'static str) -> FieldKind {
    FieldKind { name, clash: Clash::LaterHolds }
}

const fn work(name: &'static str) -> FieldKind {
    FieldKind { name, clash: Clash::KeepBoth }
}

/// A kind of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordKind {
    /// A starred hub; the id is the hub's.
    Favourite,
    /// A named list of hubs.
    Shortlist,
    /// A hub on a shortlist, with a note; the id is the shortlist's and the hub's, with a dot between them.
    Entry,
    /// A saved search: an address, and the hubs it found when it was looked at last.
    Search,
    /// A saved need: an address of the partner finder.
    Need,
    /// A brief: what is asked of hubs.
    Brief,
    /// A brief on its way to one hub: when it was sent and what came back; the id is the brief's and the hub's.
    Letter,
    /// A task for science: a problem that a company wants solved, hers or one that came by link.
    Task,
    /// An answer to a task; the id is the task's and the answer's own, with a dot between them.
    Answer,
    /// A hub whose page was looked at; the id is the hub's.
    Visit,
    /// Language and theme; there is one, without an id.
    Settings,
    /// The words searched for last; there is one, without an id.
    Words,
}

impl RecordKind {
    /// Every kind, in the order in which a desk shows them.
    pub const ALL: [RecordKind; 12] = [
        RecordKind::Favourite,
        RecordKind::Shortlist,
        RecordKind::Entry,
        RecordKind::Search,
        RecordKind::Need,
        RecordKind::Brief,
        RecordKind::Letter,
        RecordKind::Task,
        RecordKind::Answer,
        RecordKind::Visit,
        RecordKind::Settings,
        RecordKind::Words,
    ];

    /// The word in a record's key.
    pub const fn key(self) -> &'static str {
        match self {
            RecordKind::Favourite => "favourite",
            RecordKind::Shortlist => "shortlist",
            RecordKind::Entry => "entry",
            RecordKind::Search => "search",
            RecordKind::Need => "need",
            RecordKind::Brief => "brief",
            RecordKind::Letter => "letter",
            RecordKind::Task => "task",
            RecordKind::Answer => "answer",
            RecordKind::Visit => "visit",
            RecordKind::Settings => "settings",
            RecordKind::Words => "searches",
        }
    }

    /// The kind of this word.
    pub fn parse(key: &str) -> Option<RecordKind> {
        RecordKind::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// Whether there is only one, whose key has no id.
    pub const fn is_single(self) -> bool {
        matches!(self, RecordKind::Settings | RecordKind::Words)
    }

    /// The fields it may have. None has to be there.
    pub const fn fields(self) -> &'static [FieldKind] {
        const NAMED: [FieldKind; 1] = [work("name")];
        const ENTRY: [FieldKind; 1] = [work("note")];
        const SEARCH: [FieldKind; 3] = [work("name"), choice("address"), choice("seen")];
        const NEED: [FieldKind; 2] = [work("name"), choice("address")];
        const BRIEF: [FieldKind; 11] = [
            work("name"),
            work("who"),
            work("contact"),
            work("what"),
            work("samples"),
            work("volume"),
            work("deadline"),
            work("secrecy"),
            work("questions"),
            choice("lang"),
            choice("need"),
        ];
        const LETTER: [FieldKind; 4] = [work("sent"), work("by"), work("answered"), work("answer")];
        const TASK: [FieldKind; 9] = [
            work("name"),
            work("who"),
            work("contact"),
            work("problem"),
            work("must"),
            work("deadline"),
            choice("industry"),
            choice("offerings"),
            // "link" where it came from somebody else; nothing where it was written here.
            choice("from"),
        ];
        // The task's name stands in an answer too, which may be kept where the task is not.
        const ANSWER: [FieldKind; 5] = [work("who"), work("contact"), work("text"), choice("hub"), choice("name")];
        const SETTINGS: [FieldKind; 2] = [choice("lang"), choice("theme")];
        const WORDS: [FieldKind; 1] = [choice("words")];
        match self {
            RecordKind::Favourite | RecordKind::Visit => &[],
            RecordKind::Shortlist => &NAMED,
            RecordKind::Entry => &ENTRY,
            RecordKind::Search => &SEARCH,
            RecordKind::Need => &NEED,
            RecordKind::Brief => &BRIEF,
            RecordKind::Letter => &LETTER,
            RecordKind::Task => &TASK,
            RecordKind::Answer => &ANSWER,
            RecordKind::Settings => &SETTINGS,
            RecordKind::Words => &WORDS,
        }
    }

    /// The field of this name.
    pub fn field(self, name: &str) -> Option<FieldKind> {
        self.fields().iter().find(|field| field.name == name).copied()
    }
}
