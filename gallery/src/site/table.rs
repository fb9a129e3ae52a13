use leptos::prelude::*;

/// A table that scrolls by itself on a narrow screen, so that the page never does (WCAG 1.4.10).
/// Its name is heard where the keyboard comes to it.
pub(super) fn scrolling(
    class: &'static str,
    name: String,
    columns: Vec<String>,
    rows: Vec<AnyView>,
) -> AnyView {
    let caption = name.clone();
    let heading = |column| view! { <th scope="col">{column}</th> };
    view! {
        <div class="gallery-scroll" role="group" tabindex="0" aria-label=name>
            <table class=class>
                <caption class="ptg-visually-hidden">{caption}</caption>
                <thead><tr>{columns.into_iter().map(heading).collect_view()}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
