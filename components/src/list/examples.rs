//! Examples of the list.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    ordered: title_list_ordered,
    unstyled: title_list_unstyled,
    start: title_list_start,
    #[hidden] nested: title_list_nested,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! {
        <div>
            <p id="needed">{say(t::read_needed())}</p>
            <List labelled_by="needed">
                <li>{say(t::read_needed_passport())}</li>
                <li>{say(t::read_needed_photos())}</li>
                <li>{say(t::read_needed_fee())}</li>
            </List>
        </div>
    }
}

fn ordered() -> impl IntoView {
    view! {
        <List kind=ListKind::Ordered>
            <li>{say(t::read_step_form())}</li>
            <li>{say(t::read_step_photos())}</li>
            <li>{say(t::read_step_send())}</li>
        </List>
    }
}

fn unstyled() -> impl IntoView {
    view! {
        <List kind=ListKind::Unstyled>
            <li><Link href=t::home_href() label=t::read_renew() standalone=true/></li>
            <li><Link href=t::demo_href() label=t::read_fees() standalone=true/></li>
        </List>
    }
}

fn start() -> impl IntoView {
    view! {
        <List kind=ListKind::Ordered start=3>
            <li>{say(t::read_step_send())}</li>
            <li>{say(t::read_step_wait())}</li>
        </List>
    }
}

fn nested() -> impl IntoView {
    view! {
        <List>
            <li>
                {say(t::read_needed_photos())}
                <List>
                    <li>{say(t::read_step_photos())}</li>
                    <li>{say(t::read_needed_fee())}</li>
                </List>
            </li>
            <li>{say(t::read_needed_passport())}</li>
        </List>
    }
}

fn long() -> impl IntoView {
    view! {
        <List kind=ListKind::Ordered start=98>
            <li>{say(t::long_label())}</li>
            <li>{say(t::long_hint())}</li>
            <li>{say(t::long_error())}</li>
        </List>
    }
}
