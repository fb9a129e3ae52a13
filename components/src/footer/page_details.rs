use crate::element::{Node, view};
use crate::portage::{say, use_language};
use leptos::prelude::*;
use portage_locales::{Date, format, messages};

/// How old what one reads is: a date for content, a version for an application.
pub(super) fn view(modified: Option<Date>, version: Option<String>) -> Option<Node> {
    (modified.is_some() || version.is_some()).then(|| details(modified, version))
}

fn details(modified: Option<Date>, version: Option<String>) -> Node {
    let heading = say(messages::footer_page_details());
    let modified = modified.map(|date| {
        let label = say(messages::footer_date_modified());
        let language = use_language();
        // The numeric form of both languages is also the machine's.
        let date = Signal::derive(move || format::numeric_date(language.get(), date));
        view! { <div><dt>{label}</dt> " " <dd><time datetime=date>{date}</time></dd></div> }
    });
    let version = version.map(|version| {
        let label = say(messages::footer_version());
        view! { <div><dt>{label}</dt> " " <dd>{version}</dd></div> }
    });
    view! {
        <section class="ptg-footer__inner ptg-footer__details">
            <h2 class="ptg-visually-hidden">{heading}</h2>
            <dl>{modified} {version}</dl>
        </section>
    }
}
