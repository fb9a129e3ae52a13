//! What happened on the page before, or what everyone should know, at the top of the page.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::effect::effect;
use crate::element::view;
use crate::field::HeadingLevel;
use crate::keywords::keywords;
use crate::message::MessageKind;
use crate::portage::say;
use leptos::{children::Children, html, prelude::*};
use portage_locales::{Text, messages};

keywords! {
    /// What a [`NotificationBanner`] tells.
    #[derive(Default)]
    BannerKind {
        /// What everyone should know who comes to the page.
        #[default]
        Important = "important",
        /// What the person has just done, and that it worked.
        Success = "success",
    }
}

/// A banner with a title bar, before the heading of the page.
///
/// One of success takes the focus once, when the page that it came with is loaded (`autofocus`,
/// without any script), or when `when` becomes true. It stays a landmark, and the alert is inside: a
/// container that is both, and has the focus, is said twice or not at all.
///
/// A banner without a heading does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let banner = view! { <NotificationBanner kind=BannerKind::Success/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm, unless it appears later.
#[component]
pub fn NotificationBanner(
    /// What it says, in a sentence.
    #[prop(into)]
    heading: Text,
    /// What it tells. Default: something important.
    #[prop(optional)]
    kind: BannerKind,
    /// Words of the title bar. Default: "Important" or "Success".
    #[prop(into, optional)]
    title: Option<Text>,
    /// Rank of the title bar. Default: `h2`.
    #[prop(default = HeadingLevel::H2)]
    level: HeadingLevel,
    /// Shows it while this is true. Default: it is there from the start.
    #[prop(into, optional)]
    when: Option<Signal<bool>>,
    /// Leaves the focus where it is: for a page that is shown again, or a second banner. Default:
    /// `false`.
    #[prop(optional)]
    disable_auto_focus: bool,
    /// `id` of the banner. Default: `notification`.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// What follows the heading: a paragraph, a link to the next step. Default: nothing.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let success = kind == BannerKind::Success;
    let node = NodeRef::<html::Section>::new();
    let focused = success && !disable_auto_focus;
    if focused && let Some(when) = when {
        effect(move |before: Option<bool>| {
            let now = when.get();
            if now
                && before == Some(false)
                && let Some(banner) = node.get_untracked()
            {
                // What is hidden takes no focus.
                request_animation_frame(move || {
                    let _ = banner.focus();
                });
            }
            now
        });
    }
    let hidden = when.map(|when| Signal::derive(move || !when.get()));
    let autofocus = focused && hidden.is_none_or(|hidden| !hidden.get_untracked());

    let (kind, words) = if success {
        let title = title.unwrap_or_else(messages::notification_banner_success);
        (MessageKind::Success, title)
    } else {
        let title = title.unwrap_or_else(messages::notification_banner_important);
        (MessageKind::Information, title)
    };
    let id = id.unwrap_or_else(|| "notification".to_owned());
    let title_id = [&id, "-title"].concat();
    let labelled_by = title_id.clone();
    let title = view! { <span>{say(words)}</span> };
    let title = level.view("ptg-notification-banner__title", Some(title_id), title);
    let role = (success || when.is_some()).then_some("alert");
    view! {
        // Not a `div` with the role of a region: in Chromium it stays without it where the title comes
        // later than the start of the banner, on a slow connection.
        <section
            class=classes(kind.class("ptg-notification-banner"), class)
            id=id
            aria-labelledby=labelled_by
            tabindex=success.then_some("-1")
            autofocus=autofocus
            hidden=hidden
            node_ref=node
        >
            {title}
            <div class="ptg-notification-banner__content ptg-message__words" role=role>
                <p class="ptg-notification-banner__heading">{say(heading)}</p>
                {children.map(|children| children())}
            </div>
        </section>
    }
}
