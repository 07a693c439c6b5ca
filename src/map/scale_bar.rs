//! How long the scale bar is and what it says: a round distance that fits.

/// A scale bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScaleBar {
    /// What it stands for, kilometres.
    pub km: f64,
    /// How long it is, pixels.
    pub px: f64,
}

/// The longest bar of 1, 2 or 5 times a power of ten that is no longer than `room` pixels; `None` where there is no scale.
pub fn scale_bar(km_per_px: f64, room: f64) -> Option<ScaleBar> {
    let most = km_per_px * room;
    if !(most.is_finite() && most > 0.0) {
        return None;
    }
    let power = 10f64.powi(most.log10().floor() as i32);
    let km = [5.0, 2.0, 1.0].into_iter().map(|digit| digit * power).find(|km| *km <= most).unwrap_or(power);
    Some(ScaleBar { km, px: km / km_per_px })
}
