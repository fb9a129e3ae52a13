use super::remaining::Remaining;
use leptos::prelude::*;
use std::pin::Pin;
use std::sync::Arc;

/// A minute in milliseconds.
const MINUTE: f64 = 60_000.0;

/// How long a session is, and how far it is: a page makes one, and tells it when its server was
/// reached in another way, such as by saving.
#[derive(Clone, Copy)]
pub struct Session {
    pub(super) minutes: u32,
    warned: u32,
    /// When it ends, in milliseconds since 1970; not known before the page is alive.
    pub(super) ends: RwSignal<Option<f64>>,
    /// Whether that is later than it was when the page came.
    pub(super) moved: RwSignal<bool>,
    pub(super) stage: RwSignal<Stage>,
    /// What is left of it, as people are told.
    pub(super) left: RwSignal<Remaining>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// There is time.
    Quiet,
    /// The person is asked whether to go on.
    Asking,
    /// The server is asked.
    Waiting,
    /// The server could not be reached.
    Failed,
    Over,
}

impl Session {
    /// A session that ends so many minutes after its last step. People are asked five minutes before
    /// it ends, or after two thirds of a short one.
    pub fn new(minutes: u32) -> Self {
        let warned = 5.min(minutes.div_ceil(3)).max(1);
        Self {
            minutes,
            warned,
            ends: RwSignal::new(None),
            moved: RwSignal::new(false),
            stage: RwSignal::new(Stage::Quiet),
            left: RwSignal::new(Remaining::of(warned * 60)),
        }
    }

    /// Asks so many minutes before the end: at least one (WCAG 2.2.1 asks for twenty seconds).
    pub fn warn(mut self, minutes: u32) -> Self {
        self.warned = minutes.clamp(1, self.minutes.max(1));
        self.left.set(Remaining::of(self.warned * 60));
        self
    }

    /// The server was reached: the session begins anew, in every tab.
    pub fn extend(self) {
        if self.stage.get_untracked() != Stage::Over {
            self.moved.set(true);
            self.begin();
            self.stage.set(Stage::Quiet);
        }
    }

    /// Asks now whether to go on; once more, where that could not be done before.
    pub fn ask(self) {
        if matches!(self.stage.get_untracked(), Stage::Quiet | Stage::Failed) {
            if let Some(seconds) = self.seconds() {
                self.left.set(Remaining::of(seconds));
            }
            self.stage.set(Stage::Asking);
        }
    }

    /// The page has come: the server counts from here.
    pub(super) fn begin(self) {
        self.ends
            .set(Some(now() + f64::from(self.minutes) * MINUTE));
    }

    /// The server could not be reached, unless another tab did.
    pub(super) fn fail(self) {
        if self.stage.get_untracked() == Stage::Waiting {
            self.stage.set(Stage::Failed);
        }
    }

    fn seconds(self) -> Option<u32> {
        let ends = self.ends.get_untracked()?;
        Some(((ends - now()) / 1000.0).max(0.0) as u32)
    }

    /// Follows the clock. Gives what is to be said, if anything is.
    pub(super) fn look(self) -> Option<Remaining> {
        let seconds = self.seconds()?;
        let stage = self.stage.get_untracked();
        if seconds == 0 {
            if stage != Stage::Over {
                self.stage.set(Stage::Over);
            }
            return None;
        }
        if seconds > self.warned * 60 {
            return None;
        }
        if stage == Stage::Quiet {
            self.stage.set(Stage::Asking);
        }
        let (before, left) = (self.left.get_untracked(), Remaining::of(seconds));
        if left == before {
            return None;
        }
        self.left.set(left);
        if !left.is_said() {
            return None;
        }
        // A connection comes back: what failed once is asked again for as long as there is time.
        if stage == Stage::Failed {
            self.stage.set(Stage::Asking);
        }
        Some(left)
    }

    /// In how many milliseconds to look at the clock again: a computer sleeps, so that the end cannot
    /// simply be waited for.
    pub(super) fn pause(self) -> u64 {
        if self.stage.get_untracked() == Stage::Quiet {
            10_000
        } else {
            1_000
        }
    }
}

/// Milliseconds since 1970. No session goes by on a server while it makes a page.
fn now() -> f64 {
    if cfg!(target_arch = "wasm32") {
        js_sys::Date::now()
    } else {
        0.0
    }
}

type Reply = Pin<Box<dyn Future<Output = bool>>>;

/// How a [`SessionTimeout`](super::SessionTimeout) asks the team's own server to go on: a function
/// that returns a future, whose `true` says that the session goes on.
///
/// ```
/// use portage::SessionCall;
///
/// let call = SessionCall::new(|| async { true });
/// ```
#[derive(Clone)]
pub struct SessionCall(Arc<dyn Fn() -> Reply + Send + Sync>);

impl SessionCall {
    /// Asks with `ask`; in the browser only.
    pub fn new<F, A>(ask: F) -> Self
    where
        F: Fn() -> A + Send + Sync + 'static,
        A: Future<Output = bool> + 'static,
    {
        Self(Arc::new(move || Box::pin(ask())))
    }

    pub(super) fn ask(&self) -> Reply {
        (self.0)()
    }
}
