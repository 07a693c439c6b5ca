//! A part of the program: on its way, here, or one that did not come. What cuts it out is `wasm_split` (feature `split`, see
//! `scripts/build.sh`); without the feature all is in the program, and "fetching" a part succeeds at once.

pub use crate::state::NotHere;

/// How fetching a part goes; `T` is what it gives out, plain `fn` pointers into it.
#[derive(Clone, Copy, Debug)]
pub enum Part<T> {
    /// It is on its way, or will be asked for.
    Coming,
    /// It is here.
    Here(T),
    /// It did not come.
    Missing,
}

impl<T> Part<T> {
    /// What has come.
    pub fn here(self) -> Option<T> {
        match self {
            Part::Here(part) => Some(part),
            Part::Coming | Part::Missing => None,
        }
    }
}
