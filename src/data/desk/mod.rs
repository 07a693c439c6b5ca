//! The desk as bytes: one saved record, the steps from every earlier form of it, which of two copies holds, and the file that
//! carries a whole desk elsewhere.

mod file;
mod migrations;
mod record;
mod settle;
mod strict;

pub use file::{DeskFile, DeskFileError, Entry, FileProblem, Reason, read_desk_file, write_desk_file};
pub use record::{RecordError, VERSION, read_record, write_record};
pub use settle::{Beginning, Settled, begin, settle};
