/// Between two presses, in milliseconds: enough for slow hands, little enough that presses of another
/// hour do not count.
pub(super) const PAUSE: u32 = 5000;

const NEEDED: u32 = 3;

/// Presses of the Shift key by itself.
#[derive(Clone, Copy, Default)]
pub(super) struct Presses {
    count: u32,
    last: f64,
    /// Shift is down, and nothing else has been pressed with it.
    lone: bool,
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
    /// A key went down; `free` says that none of Ctrl, Alt and the like is: with those, Shift changes
    /// the keyboard.
    pub fn down(&mut self, key: &str, free: bool) -> Step {
        if key != "Shift" {
            return self.other();
        }
        self.lone = free;
        Step::Nothing
    }

    /// A key went up, at `now` milliseconds.
    pub fn up(&mut self, key: &str, now: f64) -> Step {
        if key != "Shift" {
            return self.other();
        }
        if !std::mem::take(&mut self.lone) {
            return Step::Nothing;
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

    /// The mouse or a finger pressed or turned something: with Shift it selects, opens a window or
    /// scrolls sideways.
    pub fn pointer(&mut self) -> Step {
        if self.lone {
            self.other()
        } else {
            Step::Nothing
        }
    }

    fn other(&mut self) -> Step {
        self.lone = false;
        self.off()
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
