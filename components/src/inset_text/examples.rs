//! Examples of the inset text.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    list: title_inset_list,
    quote: title_inset_quote,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! {
        <InsetText>
            <p>{say(t::inset_weeks())}</p>
        </InsetText>
    }
}

fn list() -> impl IntoView {
    view! {
        <InsetText>
            <p>{say(t::inset_either())}</p>
            <ul>
                <li>{say(t::inset_licence())}</li>
                <li>{say(t::inset_passport())}</li>
            </ul>
        </InsetText>
    }
}

fn quote() -> impl IntoView {
    view! {
        <InsetText>
            <blockquote>
                <p>{say(t::inset_law())}</p>
            </blockquote>
        </InsetText>
    }
}

fn long() -> impl IntoView {
    view! {
        <InsetText>
            <p>{say(t::long_hint())}</p>
        </InsetText>
    }
}
