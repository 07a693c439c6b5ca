//! Names that nothing else has.

/// Six letters and digits by chance: enough to tell apart what one visitor names.
pub fn name() -> String {
    const SIGNS: &[u8] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    let pick = |_| {
        let at = (js_sys::Math::random() * SIGNS.len() as f64) as usize;
        char::from(SIGNS.get(at).copied().unwrap_or(b'0'))
    };
    (0..6).map(pick).collect()
}
