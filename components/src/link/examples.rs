//! Examples of the link.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    site: title_site,
    new_tab: title_new_tab,
    standalone: title_link_standalone,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <p>{say(t::read_photos_text())} " " {say(t::read_photos_see())} " " <Link href=t::home_href() label=t::read_photos_rules()/> "."</p> }
}

fn site() -> impl IntoView {
    view! { <p>{say(t::read_travel())} " " <Link href=t::read_travel_href() label=t::read_travel_advice() site=t::read_travel_site()/> "."</p> }
}

fn new_tab() -> impl IntoView {
    view! { <p>{say(t::read_photos_text())} " " {say(t::read_photos_see())} " " <Link href=t::home_href() label=t::read_photos_rules() new_tab=true/> "."</p> }
}

fn standalone() -> impl IntoView {
    view! {
        <List kind=ListKind::Unstyled>
            <li><Link href=t::home_href() label=t::read_renew() standalone=true/></li>
            <li><Link href=t::demo_href() label=t::read_fees() standalone=true/></li>
        </List>
    }
}

fn long() -> impl IntoView {
    view! { <Link href="https://www.canada.ca" label=t::long_label() site="immigration-refugees-and-citizenship.example.canada.ca" standalone=true new_tab=true/> }
}
