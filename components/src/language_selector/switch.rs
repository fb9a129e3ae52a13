use crate::later::{self, Page};
use crate::portage::{Language, PageTitle};
use leptos::{ev, prelude::*};
use portage_locales::Locale;
use wasm_bindgen::JsCast;

/// Switches the page in place, where the page can.
#[derive(Clone, Copy)]
pub(super) struct Switch {
    pub language: Language,
    in_place: bool,
}

impl Switch {
    pub fn new(language: Language) -> Self {
        let in_place = use_context::<PageTitle>().is_some_and(PageTitle::is_whole_page);
        Self { language, in_place }
    }

    /// `None`: the browser follows the link by itself.
    pub fn follow(self, event: &ev::MouseEvent) -> Option<()> {
        // With a modifier the person asks for a new tab or a download.
        let plain = !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        if !(self.in_place && plain) {
            return None;
        }
        let target: web_sys::Element = event.target()?.dyn_into().ok()?;
        let link: web_sys::HtmlElement = target.closest("a[href]").ok()??.dyn_into().ok()?;
        let locale = Locale::from_tag(&link.get_attribute("lang")?)?;
        let mut href = link.get_attribute("href")?;
        let again = link.clone();
        match later::wake(move || again.click()) {
            Page::Whole => {}
            Page::Waking => {
                event.prevent_default();
                return Some(());
            }
            Page::Torn => return None,
        }
        event.prevent_default();
        // A reload, a bookmark or a shared address must come back in this language, and at the same
        // place: the chosen tab is there, and what a router keeps of the page.
        if !href.contains('#') {
            href += &window().location().hash().unwrap_or_default();
        }
        let _ = window().history().and_then(|history| {
            let state = history.state()?;
            history.replace_state_with_url(&state, "", Some(&href))
        });
        self.language.set(locale);
        Some(())
    }
}
