//! Examples of the grid.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    three: title_grid_three,
    four: title_grid_four,
    list: title_grid_list,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! {
        <Grid columns=GridColumns::Two>
            <Prose><h4>{say(t::read_fees())}</h4><p>{say(t::read_fees_text())}</p></Prose>
            <Prose><h4>{say(t::read_photos())}</h4><p>{say(t::read_photos_text())}</p></Prose>
        </Grid>
    }
}

fn three() -> impl IntoView {
    view! {
        <Grid columns=GridColumns::Three>
            <Prose><h4>{say(t::read_fees())}</h4><p>{say(t::read_fees_text())}</p></Prose>
            <Prose><h4>{say(t::read_photos())}</h4><p>{say(t::read_photos_text())}</p></Prose>
            <Prose><h4>{say(t::read_renew())}</h4><p>{say(t::read_renew_text())}</p></Prose>
        </Grid>
    }
}

fn four() -> impl IntoView {
    view! {
        <Grid columns=GridColumns::Four list=true>
            <li>{say(t::read_step_form())}</li>
            <li>{say(t::read_step_photos())}</li>
            <li>{say(t::read_step_send())}</li>
            <li>{say(t::read_step_wait())}</li>
        </Grid>
    }
}

fn list() -> impl IntoView {
    let fees = Anchor::new(t::home_href(), t::read_fees());
    let photos = Anchor::new(t::demo_href(), t::read_photos());
    view! {
        <Grid columns=GridColumns::Two list=true>
            <li><Card link=fees level=HeadingLevel::H4 description=t::read_fees_text()/></li>
            <li><Card link=photos level=HeadingLevel::H4/></li>
        </Grid>
    }
}

fn long() -> impl IntoView {
    view! {
        <Grid columns=GridColumns::Four>
            <p>{say(t::long_label())}</p>
            <p>{say(t::long_hint())}</p>
            <p>{say(t::long_error())}</p>
        </Grid>
    }
}
