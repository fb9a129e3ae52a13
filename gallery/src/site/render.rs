use leptos::prelude::*;
use portage::locales::Locale;
use portage::{Language, Portage};

/// A view as HTML. What it keeps while it renders is let go of afterwards: the site has many pages.
pub(super) fn html(view: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view().to_html());
    owner.cleanup();
    html
}

/// A part of a page in its language, exactly as the wasm makes it when it hydrates an example.
pub(super) fn portage(locale: Locale, view: fn() -> AnyView) -> String {
    html(move || {
        let language = Language::new(locale);
        view! { <Portage locale=language>{view()}</Portage> }.into_any()
    })
}
