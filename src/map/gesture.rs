//! Fingers, mouse and pen on the map, read as what they ask for. A pure state machine: it is fed with samples of pointers and
//! answers with one act each; it knows neither the camera nor the browser.

use super::camera::Px;

// How far a pointer may stray and still be a tap, pixels.
const MOUSE_SLOP: f64 = 4.0;
const TOUCH_SLOP: f64 = 9.0;
// How long a tap and the pause before the second one may last, milliseconds.
const TAP_MS: f64 = 300.0;
const DOUBLE_MS: f64 = 320.0;
const DOUBLE_SLOP: f64 = 32.0;
// The stretch of a drag, before its end, that decides how fast it is thrown.
const THROW_MS: f64 = 80.0;
const FASTEST: f64 = 4.0;
const SLOWEST: f64 = 0.12;
// Pixels of a one-finger zoom for one zoom level.
const ZOOM_PX: f64 = 110.0;

/// What touches the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// A mouse or a touchpad's cursor.
    Mouse,
    /// A finger.
    Touch,
    /// A pen.
    Pen,
}

/// What a pointer did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Went down on the map; `on_item`: on a point or cluster, which answers a click by itself; `boxing`: to draw a box.
    Down {
        /// Whether it went down on a point or cluster.
        on_item: bool,
        /// Whether it is to draw a box.
        boxing: bool,
    },
    /// Moved.
    Move,
    /// Went up.
    Up,
    /// Was taken away by the system.
    Cancel,
}

/// One pointer at one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// Which pointer.
    pub id: i32,
    /// What it is.
    pub device: Device,
    /// What it did.
    pub stage: Stage,
    /// Where it is.
    pub at: Px,
    /// When, milliseconds.
    pub time: f64,
}

/// What the pointers ask of the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Act {
    /// Nothing.
    None,
    /// Stop moving: a finger holds the map.
    Hold,
    /// Follow the finger.
    Pan {
        /// Pixels to the right.
        dx: f64,
        /// Pixels down.
        dy: f64,
    },
    /// Follow two fingers: zoom about their middle, then pan with it.
    Pinch {
        /// How many levels closer.
        levels: f64,
        /// The middle of the fingers.
        about: Px,
        /// How far the middle went to the right.
        dx: f64,
        /// How far the middle went down.
        dy: f64,
    },
    /// Go on with this speed, pixels per millisecond, and come to rest.
    Throw {
        /// To the right.
        vx: f64,
        /// Down.
        vy: f64,
    },
    /// Zoom smoothly by so many levels: a double tap, a tap with two fingers.
    Zoom {
        /// How many levels closer.
        levels: f64,
        /// Where.
        about: Px,
    },
    /// A box is being drawn.
    Stretch {
        /// One corner.
        from: Px,
        /// The other.
        to: Px,
    },
    /// The box is drawn: show what is in it.
    Box {
        /// One corner.
        from: Px,
        /// The other.
        to: Px,
    },
    /// The pointers are gone, nothing more happens.
    Release,
}

#[derive(Clone, Copy, Debug)]
struct Finger {
    id: i32,
    at: Px,
}

#[derive(Clone, Copy, Debug, Default)]
enum Phase {
    #[default]
    Idle,
    // Down, not yet farther than the slop.
    Pressed {
        from: Px,
        since: f64,
        on_item: bool,
        second: bool,
    },
    Dragging,
    // The second tap stays down and moves: one finger zooms.
    Levering {
        about: Px,
    },
    Boxing {
        from: Px,
    },
    // Two fingers; `still` until one strays, `since` when the second went down.
    Pinching {
        still: bool,
        since: f64,
    },
    // One finger of two has gone: what the other does no longer counts as a tap.
    Lingering,
}

/// What is known of the pointers on the map.
#[derive(Clone, Debug, Default)]
pub struct Gesture {
    phase: Phase,
    fingers: [Option<Finger>; 2],
    trail: [(f64, Px); 6],
    trail_len: usize,
    last_tap: Option<(f64, Px)>,
    moved: bool,
}

impl Gesture {
    /// Whether any pointer is down.
    pub fn is_held(&self) -> bool {
        self.fingers.iter().any(Option::is_some)
    }

    /// Whether the pointer has moved the map since it went down, so that the click that follows is none.
    pub fn has_moved(&self) -> bool {
        self.moved
    }

    /// Takes in one sample.
    pub fn take(&mut self, sample: Sample) -> Act {
        if !(sample.at.x.is_finite() && sample.at.y.is_finite() && sample.time.is_finite()) {
            return Act::None;
        }
        match sample.stage {
            Stage::Down { on_item, boxing } => self.down(sample, on_item, boxing),
            Stage::Move => self.moves(sample),
            Stage::Up => self.up(sample),
            Stage::Cancel => self.cancel(sample),
        }
    }

    fn down(&mut self, sample: Sample, on_item: bool, boxing: bool) -> Act {
        let finger = Finger { id: sample.id, at: sample.at };
        match self.fingers {
            [None, _] => {
                let second = !on_item
                    && self.last_tap.is_some_and(|(time, at)| {
                        sample.time - time < DOUBLE_MS && (sample.at.x - at.x).hypot(sample.at.y - at.y) < DOUBLE_SLOP
                    });
                self.fingers = [Some(finger), None];
                self.moved = false;
                self.trail_len = 0;
                self.trace(sample);
                self.phase = if boxing {
                    Phase::Boxing { from: sample.at }
                } else {
                    Phase::Pressed { from: sample.at, since: sample.time, on_item, second }
                };
                Act::Hold
            }
            [Some(first), None] if first.id != sample.id && sample.device == Device::Touch => {
                self.fingers = [Some(first), Some(finger)];
                let still = matches!(self.phase, Phase::Pressed { .. });
                self.phase = Phase::Pinching { still, since: sample.time };
                self.moved = true;
                self.last_tap = None;
                Act::Hold
            }
            _ => Act::None,
        }
    }

    fn moves(&mut self, sample: Sample) -> Act {
        let before = self.fingers;
        let Some(finger) = self.fingers.iter_mut().flatten().find(|finger| finger.id == sample.id) else {
            return Act::None;
        };
        let was = finger.at;
        finger.at = sample.at;
        let (dx, dy) = (sample.at.x - was.x, sample.at.y - was.y);
        match self.phase {
            Phase::Idle | Phase::Lingering => Act::None,
            Phase::Pressed { from, second, .. } => {
                let slop = if sample.device == Device::Mouse { MOUSE_SLOP } else { TOUCH_SLOP };
                let (far_x, far_y) = (sample.at.x - from.x, sample.at.y - from.y);
                if far_x.hypot(far_y) < slop {
                    return Act::None;
                }
                self.moved = true;
                self.last_tap = None;
                if second && sample.device == Device::Touch {
                    self.phase = Phase::Levering { about: from };
                    return Act::Pinch { levels: far_y / ZOOM_PX, about: from, dx: 0.0, dy: 0.0 };
                }
                self.phase = Phase::Dragging;
                self.trace(sample);
                // The slop is given back, so that the map stays under the finger.
                Act::Pan { dx: far_x, dy: far_y }
            }
            Phase::Dragging => {
                self.trace(sample);
                Act::Pan { dx, dy }
            }
            Phase::Levering { about } => Act::Pinch { levels: dy / ZOOM_PX, about, dx: 0.0, dy: 0.0 },
            Phase::Boxing { from } => {
                self.moved = true;
                Act::Stretch { from, to: sample.at }
            }
            Phase::Pinching { still, since } => {
                let ([Some(a), Some(b)], [Some(c), Some(d)]) = (before, self.fingers) else { return Act::None };
                if still && dx.hypot(dy) > 1.5 {
                    self.phase = Phase::Pinching { still: false, since };
                }
                let (before, after) = (middle(a.at, b.at), middle(c.at, d.at));
                // Fingers that nearly touch would make the ratio leap.
                let apart = |a: Px, b: Px| (a.x - b.x).hypot(a.y - b.y).max(24.0);
                let levels = (apart(c.at, d.at) / apart(a.at, b.at)).log2();
                Act::Pinch { levels, about: before, dx: after.x - before.x, dy: after.y - before.y }
            }
        }
    }

    fn up(&mut self, sample: Sample) -> Act {
        let Some(index) = self.fingers.iter().position(|finger| finger.is_some_and(|finger| finger.id == sample.id))
        else {
            return Act::None;
        };
        let phase = std::mem::take(&mut self.phase);
        let [first, second] = self.fingers;
        self.fingers = [if index == 0 { second } else { first }, None];
        match phase {
            Phase::Idle | Phase::Levering { .. } => Act::Release,
            Phase::Pressed { since, on_item, second, from } => {
                let quick = sample.time - since < TAP_MS;
                if second && quick {
                    self.last_tap = None;
                    return Act::Zoom { levels: 1.0, about: from };
                }
                self.last_tap = (quick && !on_item).then_some((sample.time, sample.at));
                Act::Release
            }
            Phase::Dragging => self.thrown(sample.time),
            Phase::Boxing { from } => {
                let (width, height) = ((sample.at.x - from.x).abs(), (sample.at.y - from.y).abs());
                if width.min(height) < 8.0 { Act::Release } else { Act::Box { from, to: sample.at } }
            }
            Phase::Pinching { still, since } => {
                self.phase = Phase::Lingering;
                if still && sample.time - since < TAP_MS {
                    let other = self.fingers[0].map_or(sample.at, |finger| finger.at);
                    return Act::Zoom { levels: -1.0, about: middle(sample.at, other) };
                }
                // The finger that stays goes on dragging.
                if let Some(finger) = self.fingers[0] {
                    self.phase = Phase::Dragging;
                    self.trail_len = 0;
                    self.trace(Sample { at: finger.at, ..sample });
                }
                Act::None
            }
            Phase::Lingering => {
                if self.is_held() {
                    self.phase = Phase::Lingering;
                }
                Act::Release
            }
        }
    }

    fn cancel(&mut self, sample: Sample) -> Act {
        if !self.fingers.iter().flatten().any(|finger| finger.id == sample.id) {
            return Act::None;
        }
        *self = Gesture { moved: true, ..Gesture::default() };
        Act::Release
    }

    // Keeps the newest samples, oldest first.
    fn trace(&mut self, sample: Sample) {
        if self.trail_len == self.trail.len() {
            self.trail.rotate_left(1);
            self.trail_len -= 1;
        }
        if let Some(slot) = self.trail.get_mut(self.trail_len) {
            *slot = (sample.time, sample.at);
            self.trail_len += 1;
        }
    }

    fn thrown(&self, time: f64) -> Act {
        let trail = self.trail.get(..self.trail_len).unwrap_or(&[]);
        let mut recent = trail.iter().filter(|(at, _)| time - at <= THROW_MS);
        let (Some(first), Some(last)) = (recent.next(), trail.last()) else { return Act::Release };
        let ms = last.0 - first.0;
        if ms < 8.0 {
            return Act::Release;
        }
        let (vx, vy) = ((last.1.x - first.1.x) / ms, (last.1.y - first.1.y) / ms);
        let speed = vx.hypot(vy);
        if speed < SLOWEST {
            return Act::Release;
        }
        let part = speed.min(FASTEST) / speed;
        Act::Throw { vx: vx * part, vy: vy * part }
    }
}

impl Device {
    /// The device a browser names.
    pub fn parse(name: &str) -> Device {
        match name {
            "touch" => Device::Touch,
            "pen" => Device::Pen,
            _ => Device::Mouse,
        }
    }
}

fn middle(a: Px, b: Px) -> Px {
    Px { x: (a.x + b.x) / 2.0, y: (a.y + b.y) / 2.0 }
}
