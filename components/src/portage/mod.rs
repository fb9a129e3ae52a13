//! The provider: the language of what it holds, its theme, and one voice for announcements.

mod announcer;
mod asleep;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod language;
mod page_title;

pub(crate) use asleep::asleep;

pub use announcer::{Announcer, use_announcer};
pub use language::{Language, say, use_language};
pub(crate) use language::{say_after_space, say_before_space};
pub use page_title::{PageTitle, page_title};

use crate::element::view;
use leptos::prelude::*;
use portage_locales::Text;

/// Holds a page, or a part of one, and gives every component in it its language.
///
/// The root is a `<div>` with `lang` and `dir`, and two regions, for what is said in turn and for
/// what cannot wait, that are there from the start, so that a screen reader hears what is put into
/// them later.
///
/// # Server-side rendering
/// The same in every mode. Outside a `Portage`, components panic on the host with a message that
/// says so, and in the browser they follow `<html lang>`.
#[component]
pub fn Portage<C: IntoView + 'static>(
    /// The language to start in: a [`Locale`](portage_locales::Locale), or a [`Language`] that
    /// the caller keeps in order to switch it.
    #[prop(into)]
    locale: Language,
    /// Name of the theme, written as `data-theme`. Default: that of the surrounding page.
    #[prop(into, optional)]
    theme: MaybeProp<String>,
    /// Title of the page (WCAG 2.4.2), where this holds a whole page. Then `<title>` and
    /// `<html lang>` follow the language, and the title says "Error:" while problems stand. A text
    /// that reads a signal, such as the present step, is followed as well.
    #[prop(into, optional)]
    title: Option<Text>,
    /// What is held.
    children: TypedChildren<C>,
) -> impl IntoView {
    provide_context(locale);
    let announcer = Announcer::provide();
    announcer.announce_switch(locale);
    PageTitle::provide(title, locale);
    let tag = Signal::derive(move || locale.get().tag().to_owned());
    let direction = Signal::derive(move || locale.get().direction().as_str().to_owned());
    let theme = Signal::derive(move || theme.get());
    let children = children.into_inner();
    view! {
        <div class="ptg" lang=tag dir=direction data-theme=theme>
            {children()}
            // Sighted people see what changed; this says it to those who listen (WCAG 4.1.3).
            {announcer.regions()}
        </div>
    }
}
