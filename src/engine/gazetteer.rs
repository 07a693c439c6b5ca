//! Settlements by their names.

use izde::skeletons;

use crate::domain::Settlement;

/// Up to `most` settlements whose name in any language begins with `typed`, in whatever script and keyboard, in the order
/// of the gazetteer; none for nothing typed.
pub fn beginning_with(settlements: &[Settlement], typed: &str, most: usize) -> Vec<Settlement> {
    let typed = skeletons(typed).concat();
    if typed.is_empty() {
        return Vec::new();
    }
    let begins =
        |settlement: &&Settlement| settlement.name.all().any(|name| skeletons(name).concat().starts_with(&*typed));
    settlements.iter().filter(begins).take(most).cloned().collect()
}
