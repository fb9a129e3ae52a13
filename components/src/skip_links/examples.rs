//! Examples of the skip links.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    several: title_skip_links_several,
    name: title_skip_links_name,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <SkipLinks/> }
}

fn several() -> impl IntoView {
    let links = vec![
        SkipLink::new("#main", locales::messages::skip_links_main()),
        SkipLink::new("#examples-title", t::skip_links_section()),
        SkipLink::new("#about", locales::messages::skip_links_about()),
    ];
    view! { <SkipLinks links/> }
}

fn name() -> impl IntoView {
    view! { <SkipLinks label=t::skip_links_shortcuts()/> }
}

fn long() -> impl IntoView {
    view! { <SkipLinks links=vec![SkipLink::new("#main", t::long_label())]/> }
}
