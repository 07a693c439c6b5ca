//! The parts of the pages of tasks for science: the list, the form, the task as others read it, who could take it on, and the
//! answers on their way there and back.

mod answering;
mod answers;
mod by_link;
mod errors;
mod field;
mod found;
mod head;
mod list;
mod lone;
mod open;
mod own;
mod paper;
mod parts;
mod theirs;
mod wanted;
mod ways;

pub use list::{TaskList, task_line};
pub use lone::{Lone, UnknownTask};
pub use own::OwnTask;
pub use theirs::TheirTask;
