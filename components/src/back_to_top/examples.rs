//! Examples of the link to the top.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    words: title_top_words,
    target: title_top_target,
    long_page: title_top_long_page,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <BackToTop/> }
}

fn words() -> impl IntoView {
    view! { <BackToTop label=t::back_to_top_words()/> }
}

fn target() -> impl IntoView {
    view! {
        <div>
            <h4 id="offices" tabindex="-1">{say(t::back_to_top_list())}</h4>
            <ul>
                <li>"Gatineau"</li>
                <li>"Iqaluit"</li>
                <li>"Moncton"</li>
                <li>"Winnipeg"</li>
            </ul>
            <BackToTop target="offices" label=t::back_to_top_list_first()/>
        </div>
    }
}

fn long_page() -> impl IntoView {
    view! {
        <div>
            <p>{say(t::back_to_top_text_1())}</p>
            <p>{say(t::back_to_top_text_2())}</p>
            <p>{say(t::back_to_top_text_3())}</p>
            <BackToTop/>
        </div>
    }
}

fn long() -> impl IntoView {
    view! { <BackToTop label=t::back_to_top_long()/> }
}
