//! Examples of the back link.

use crate::examples::{examples, messages as t};
use crate::locales::Locale;
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    words: title_back_words,
    page: title_back_page,
    language: title_back_other,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <BackLink href=t::demo_href()/> }
}

fn words() -> impl IntoView {
    view! { <BackLink href=t::demo_href() label=t::back_link_tasks()/> }
}

fn page() -> impl IntoView {
    view! {
        <div>
            <BackLink href=t::demo_href()/>
            <TextInput name="permit-question" label=t::permit() label_heading=HeadingLevel::H4/>
        </div>
    }
}

fn language() -> impl IntoView {
    view! {
        <Portage locale=Locale::FrCa>
            <BackLink href=t::demo_href()/>
        </Portage>
    }
}

fn long() -> impl IntoView {
    view! { <BackLink href=t::demo_href() label=t::back_link_long()/> }
}
