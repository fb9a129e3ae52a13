//! Examples of the container.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    text: title_container_text,
    full: title_container_full,
    two: title_container_two,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <Container><p>{say(t::read_renew_text())}</p></Container> }
}

fn text() -> impl IntoView {
    view! { <Container width=ContainerWidth::Text><p>{say(t::read_renew_text())}</p></Container> }
}

fn full() -> impl IntoView {
    view! { <Container width=ContainerWidth::Full><p>{say(t::read_renew_text())}</p></Container> }
}

fn two() -> impl IntoView {
    view! {
        <Container>
            <Grid columns=GridColumns::Two>
                <Prose><h4>{say(t::read_fees())}</h4><p>{say(t::read_fees_text())}</p></Prose>
                <Prose><h4>{say(t::read_photos())}</h4><p>{say(t::read_photos_text())}</p></Prose>
            </Grid>
        </Container>
    }
}

fn long() -> impl IntoView {
    view! { <Container width=ContainerWidth::Text><p>{say(t::long_hint())}</p></Container> }
}
