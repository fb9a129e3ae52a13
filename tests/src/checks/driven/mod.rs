//! Checks for which keys are pressed, places compared, or the screen reader is listened to.

mod console;
mod keyboard;
mod parity;
mod skip_link;
mod switch;
mod toggle;
mod transcript;
mod use_of_controls;

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::rc::Rc;

use anyhow::Result;

use super::{Finding, Scripts};
use crate::browser::{Browser, Tab};
use crate::site::Page;

/// What a driven check does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Driven {
    /// Tab through the page and back, with pictures of the focus.
    Keyboard,
    /// The focus on one control of each kind, in a picture.
    Focus,
    /// The first Tab and Enter.
    SkipLink,
    /// Every button pressed: is what is new announced?
    Announcements,
    /// Every button pressed: where is the focus then?
    FocusKept,
    /// Every button pressed: do `aria-expanded`, `-selected`, `-pressed`, `-sort` follow?
    States,
    /// The tree of the other language's page, compared.
    Parity,
    /// The virtual screen reader's words, compared with the reviewed file.
    Transcript,
    /// What the page complained about since it was opened.
    Console,
    /// The language toggle.
    Toggle,
    /// Every example brought into the other language in place.
    Switch,
}

/// What is remembered from page to page.
#[derive(Debug, Default)]
pub struct Memory {
    /// The shape of each example's accessibility tree in the first language, by the page's name and
    /// the example: the other languages are compared with it.
    shapes: HashMap<(String, String), Vec<String>>,
    focused: Looks,
}

impl Memory {
    /// Remembers by itself, but for the looks, which it shares.
    pub fn sharing(focused: &Looks) -> Memory {
        Memory {
            focused: focused.clone(),
            ..Memory::default()
        }
    }
}

/// How controls look that were seen with the focus, in any of the browsers: what looks alike is seen
/// once.
#[derive(Clone, Debug, Default)]
pub struct Looks(Rc<RefCell<HashSet<String>>>);

impl Looks {
    fn is_new(&self, look: String) -> bool {
        self.0.borrow_mut().insert(look)
    }
}

/// What a driven check works with.
pub struct Work<'a> {
    /// The browser, for a second page.
    pub browser: &'a Browser,
    /// The page that is open.
    pub tab: &'a Tab,
    /// What is open.
    pub page: &'a Page,
    /// The address of the same page in the first language, when this is another.
    pub twin: Option<String>,
    /// The scripts of this crate.
    pub scripts: &'a Scripts,
    /// Values of `data-example` on the page.
    pub examples: &'a [String],
    /// What earlier pages have shown.
    pub memory: &'a mut Memory,
    /// What pressing every button showed; three checks read it.
    pub used: &'a mut Option<Vec<Finding>>,
    /// The folder of the reviewed transcripts.
    pub transcripts: PathBuf,
    /// Whether transcripts are written instead of compared.
    pub bless: bool,
}

impl Driven {
    /// Does the check.
    ///
    /// # Errors
    /// When the page or the browser does not go along: the check could not be done.
    pub async fn run(self, work: &mut Work<'_>) -> Result<Vec<Finding>> {
        match self {
            Driven::Keyboard => keyboard::walk(work).await,
            Driven::Focus => keyboard::look(work).await,
            Driven::SkipLink => skip_link::follow(work.tab).await,
            Driven::Announcements => use_of_controls::findings(work, "not-announced").await,
            Driven::FocusKept => use_of_controls::findings(work, "focus-").await,
            Driven::States => use_of_controls::findings(work, "state-").await,
            Driven::Parity => parity::compare(work).await,
            Driven::Transcript => transcript::compare(work).await,
            Driven::Console => Ok(console::complaints(work)),
            Driven::Toggle => toggle::switch(work).await,
            Driven::Switch => switch::examples(work).await,
        }
    }
}
