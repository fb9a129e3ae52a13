//! What everyone has to know, whatever page they are on: an emergency, a closure, a change of dates.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod level;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use level::AlertLevel;

use crate::classes::classes;
use crate::element::{Node, view};
use crate::field::HeadingLevel;
use crate::link::{Anchor, list};
use crate::portage::{asleep, say, say_before_space};
use crate::reply::Reply;
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// A band across the page with a heading that says in words how grave it is.
///
/// It is no live alert: it comes with the page, and who listens comes to it in its place. For a
/// message about one page use an alert there.
///
/// A banner without a heading does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let banner = view! { <AlertBanner id="storm" level=AlertLevel::Emergency/> };
/// ```
///
/// # Server-side rendering
/// Complete. Only closing it needs wasm: the button comes with it.
#[component]
pub fn AlertBanner(
    /// `id`, which also makes that of the heading; one for each message.
    #[prop(into)]
    id: String,
    /// What has happened, in one line.
    #[prop(into)]
    heading: Text,
    /// How grave it is. Default: information.
    #[prop(optional)]
    level: AlertLevel,
    /// The word before the heading. Default: "Emergency:", "Warning:", "Information:".
    #[prop(into, optional)]
    prefix: Option<Text>,
    /// Rank of the heading. Default: `h2`.
    #[prop(default = HeadingLevel::H2)]
    heading_level: HeadingLevel,
    /// What to do, or to know. Default: the heading says it all.
    #[prop(into, optional)]
    text: Option<Text>,
    /// Where to read more. Default: none.
    #[prop(into, optional)]
    links: Vec<Anchor>,
    /// Further content below the text. Default: none.
    #[prop(into, optional)]
    content: Option<ViewFn>,
    /// Can be closed, for the page that is open. An emergency cannot: it stays whatever this says.
    /// Default: `false`.
    #[prop(optional)]
    dismissible: bool,
    /// Called when it was closed: a service that wants to leave it out of its next pages notes it
    /// here.
    #[prop(into, optional)]
    on_dismiss: Option<Callback<()>>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let title = [&id, "-title"].concat();
    let labelled_by = title.clone();
    let (prefix, heading) = (
        say_before_space(prefix.unwrap_or_else(|| level.word())),
        say(heading),
    );
    let heading = heading_level.view(
        "ptg-alert-banner__title",
        Some(title),
        view! { <span>{prefix}</span> {heading} },
    );
    let text = text.map(|text| view! { <p>{say(text)}</p> });
    let links = (!links.is_empty())
        .then(|| view! { <div class="ptg-alert-banner__links">{list(links)}</div> });
    let own = ["ptg-alert-banner ptg-alert-banner--", level.as_str()].concat();
    if !dismissible || level == AlertLevel::Emergency {
        return view! {
            <section class=classes(own, class) id=id aria-labelledby=labelled_by>
                <div class="ptg-alert-banner__inner">
                    {heading} {text} {content.map(|content| content.run())} {links}
                </div>
            </section>
        };
    }
    let closed = Reply::new(false);
    let button = close(closed, on_dismiss, labelled_by.clone());
    view! {
        <div class=classes(own, class) id=id>
            <section class="ptg-alert-banner__inner" aria-labelledby=labelled_by hidden=closed.given()>
                {heading} {text} {content.map(|content| content.run())} {links} {button}
            </section>
            {closed.view("ptg-alert-banner__inner", messages::alert_banner_closed())}
        </div>
    }
}

/// It would do nothing without wasm: hidden until then.
fn close(closed: Reply, on_dismiss: Option<Callback<()>>, title: String) -> Node {
    let press = move |_| {
        closed.give();
        if let Some(on_dismiss) = on_dismiss {
            on_dismiss.run(());
        }
    };
    let label = say(messages::alert_banner_close());
    view! {
        <button
            class="ptg-button ptg-button--secondary ptg-button--small"
            type="button"
            hidden=asleep()
            data-live=""
            aria-describedby=title
            on:click=press
        >
            {label}
        </button>
    }
}
