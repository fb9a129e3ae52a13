/// Between two presses, in milliseconds: enough for slow hands, little enough that presses of another
/// hour do not count.
pub(super) const PAUSE: u32 = 5000;

const NEEDED: u32 = 3;

/// Presses of the Shift key by itself.
#[derive(Clone, Copy, Default)]
pub(super) struct Presses {
    count: u32,
    last: f64,
    /// Shift was held while another key went up: its own release is no press.
    held: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Nothing that counts.
    Nothing,
    /// So many more are needed.
    Again(u32),
    /// What was begun is called off.
    Off,
    Leave,
}

impl Presses {
    /// A key went up at `now` milliseconds; `held` says whether Shift was down with it.
    pub fn key(&mut self, key: &str, held: bool, now: f64) -> Step {
        let counts = key == "Shift" && !self.held;
        self.held = held;
        if !counts {
            return self.off();
        }
        if now - self.last > f64::from(PAUSE) {
            self.count = 0;
        }
        self.count += 1;
        self.last = now;
        if self.count < NEEDED {
            return Step::Again(NEEDED - self.count);
        }
        self.count = 0;
        Step::Leave
    }

    /// Calls off what was begun.
    pub fn off(&mut self) -> Step {
        if std::mem::take(&mut self.count) > 0 {
            Step::Off
        } else {
            Step::Nothing
        }
    }
}
