//! Examples of text that is only heard.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    rest: title_hidden_rest,
    focusable: title_hidden_focusable,
    heading: title_hidden_heading,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <p>{say(t::hidden_score())} " 4 " <span aria-hidden="true">"/"</span> <VisuallyHidden>{say(t::hidden_out_of())}</VisuallyHidden> " 5"</p> }
}

fn rest() -> impl IntoView {
    view! {
        <p>
            <strong>{say(t::city())}</strong> " Gatineau "
            <a class="ptg-link ptg-link--standalone" href=say(t::home_href())>
                {say(t::hidden_change())} <VisuallyHidden>" " {say(t::hidden_change_what())}</VisuallyHidden>
            </a>
        </p>
    }
}

fn focusable() -> impl IntoView {
    view! {
        <div>
            <VisuallyHidden focusable=true>
                <Link href="#after-map" label=t::hidden_skip() standalone=true/>
            </VisuallyHidden>
            <p>{say(t::hidden_map())}</p>
            <p id="after-map" tabindex="-1">{say(t::hidden_after())}</p>
        </div>
    }
}

fn heading() -> impl IntoView {
    view! {
        <div>
            <h4><VisuallyHidden>{say(t::hidden_heading())}</VisuallyHidden></h4>
            <p>{say(t::read_fees_text())}</p>
        </div>
    }
}

fn long() -> impl IntoView {
    view! { <p>{say(t::city())} " " <VisuallyHidden>{say(t::long_hint())}</VisuallyHidden></p> }
}
