use crate::Portage;
use leptos::prelude::*;
use portage_locales::Locale;

/// The HTML of a view, as a server sends it, without Leptos' markers.
pub(crate) fn html<V: IntoView + 'static>(
    locale: Locale,
    view: impl FnOnce() -> V + Send + 'static,
) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view! { <Portage locale>{view()}</Portage> }.to_html());
    drop(owner);
    html.replace("<!>", "")
}
