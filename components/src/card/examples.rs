//! Examples of the card.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    picture: title_card_picture,
    tag: title_card_tag,
    group: title_card_group,
    #[hidden] decorative: title_card_decorative,
    #[hidden] long: title_long,
}

/// A lake below mountains, drawn small enough to stand here.
pub(crate) const LAKE: &str = "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20width='640'%20height='360'%3E%3Cpath%20fill='%23b9d7e8'%20d='M0%200h640v360H0z'/%3E%3Cpath%20fill='%234a6274'%20d='M0%20220L150%2060l110%20120%2090-90%20290%20130z'/%3E%3Cpath%20fill='%232b6c8f'%20d='M0%20220h640v140H0z'/%3E%3C/svg%3E";

fn default() -> impl IntoView {
    let link = Anchor::new(t::home_href(), t::read_renew());
    view! { <Card link level=HeadingLevel::H4 description=t::read_renew_text()/> }
}

fn picture() -> impl IntoView {
    let link = Anchor::new(t::home_href(), t::card_parks());
    let lake = Picture::new(LAKE, t::card_lake()).size(640, 360);
    view! { <Card link level=HeadingLevel::H4 description=t::card_parks_text() picture=lake/> }
}

fn tag() -> impl IntoView {
    let link = Anchor::new(t::card_parks_href(), t::card_parks()).site(t::card_parks_site());
    let tag = || view! { <strong>{say(t::card_free())}</strong> };
    view! { <Card link level=HeadingLevel::H4 description=t::card_parks_text() tag/> }
}

fn group() -> impl IntoView {
    let renew = Anchor::new(t::demo_href(), t::read_renew());
    let parks = Anchor::new(t::home_href(), t::card_parks());
    let fees = Anchor::new(t::home_href(), t::read_fees());
    view! {
        <Grid columns=GridColumns::Three list=true>
            <li><Card link=renew level=HeadingLevel::H4 description=t::read_renew_text()/></li>
            <li><Card link=parks level=HeadingLevel::H4 description=t::card_parks_text()/></li>
            <li><Card link=fees level=HeadingLevel::H4/></li>
        </Grid>
    }
}

fn decorative() -> impl IntoView {
    let link = Anchor::new(t::home_href(), t::card_parks());
    let lake = Picture::new(LAKE, Alternative::decorative()).size(640, 360);
    view! { <Card link level=HeadingLevel::H4 picture=lake/> }
}

fn long() -> impl IntoView {
    let link = Anchor::new("https://www.canada.ca", t::long_label()).site("canada.ca");
    view! { <Card link level=HeadingLevel::H4 description=t::long_hint()/> }
}
