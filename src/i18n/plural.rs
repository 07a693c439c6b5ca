//! Which form of a phrase goes with a number.

use crate::domain::Lang;

/// The forms of one phrase in one language; `{}` stands for the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forms {
    one: &'static str,
    few: &'static str,
    many: &'static str,
}

impl Forms {
    /// One form for every number, as Kazakh has it.
    pub const fn same(form: &'static str) -> Forms {
        Forms { one: form, few: form, many: form }
    }

    /// English: one hub, two hubs.
    pub const fn two(one: &'static str, many: &'static str) -> Forms {
        Forms { one, few: many, many }
    }

    /// Russian: один хаб, два хаба, пять хабов.
    pub const fn three(one: &'static str, few: &'static str, many: &'static str) -> Forms {
        Forms { one, few, many }
    }

    /// The form for a whole number, by CLDR's rules.
    pub const fn pick(self, lang: Lang, n: u64) -> &'static str {
        match lang {
            Lang::Kk => self.many,
            Lang::En => {
                if n == 1 {
                    self.one
                } else {
                    self.many
                }
            }
            Lang::Ru => match (n % 10, n % 100) {
                (_, 11..=14) => self.many,
                (1, _) => self.one,
                (2..=4, _) => self.few,
                _ => self.many,
            },
        }
    }

    /// Every form, for the tests that read them all.
    pub const fn all(self) -> [&'static str; 3] {
        [self.one, self.few, self.many]
    }
}
