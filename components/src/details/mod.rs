//! Something that few need, behind a line that says what it is.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;

use crate::classes::classes;
use crate::element::view;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::Text;

/// A native `<details>`: it opens and closes without wasm, the browser's search opens it, and on
/// paper it is open.
///
/// One without a line that says what it holds does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let details = view! { <Details>"…"</Details> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Details<C: IntoView + 'static>(
    /// What it holds, in a few words that make sense alone.
    #[prop(into)]
    summary: Text,
    /// Whether it is open from the start. Default: `false`.
    #[prop(optional)]
    open: bool,
    /// Name that it shares with others of which one at a time is open. Default: none.
    #[prop(into, optional)]
    name: Option<String>,
    /// `id`, for links that lead here. Default: none.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// What it holds.
    children: TypedChildren<C>,
) -> impl IntoView {
    view! {
        <details class=classes(String::from("ptg-details"), class) id=id name=name open=open>
            <summary>{say(summary)}</summary>
            <div class="ptg-details__content">{children}</div>
        </details>
    }
}
