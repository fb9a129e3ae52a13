//! Examples of the hero.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

use crate::card::examples::LAKE;

examples! {
    default: title_default,
    picture: title_card_picture,
    search: title_hero_search,
    plain: title_hero_plain,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    let start =
        || view! { <LinkButton kind=ButtonKind::Start href=t::demo_href() label=t::start()/> };
    view! { <Hero heading=t::read_renew() level=HeadingLevel::H4 text=t::read_renew_text() action=start/> }
}

fn picture() -> impl IntoView {
    let plan = || view! { <LinkButton href=t::home_href() label=t::hero_plan()/> };
    let lake = Picture::new(LAKE, t::card_lake()).size(640, 360);
    view! { <Hero heading=t::card_parks() level=HeadingLevel::H4 text=t::card_parks_text() action=plan picture=lake/> }
}

fn search() -> impl IntoView {
    let search =
        || view! { <SearchInput name="hero-search" label=t::topic() action=t::home_href()/> };
    view! { <Hero heading=t::hero_find() level=HeadingLevel::H4 action=search/> }
}

fn plain() -> impl IntoView {
    view! { <Hero heading=t::read_passports() level=HeadingLevel::H4 text=t::read_renew_text()/> }
}

fn long() -> impl IntoView {
    let lake = Picture::new(LAKE, Alternative::decorative()).size(640, 360);
    let start = || view! { <LinkButton href=t::demo_href() label=t::long_button()/> };
    view! { <Hero heading=t::long_label() level=HeadingLevel::H4 text=t::long_hint() action=start picture=lake/> }
}
