//! Examples of the heading.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    sizes: title_heading_sizes,
    permalink: title_heading_permalink,
    anchor: title_heading_anchor,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <Heading level=HeadingLevel::H4 text=t::read_fees()/> }
}

fn sizes() -> impl IntoView {
    view! {
        <div>
            <Heading level=HeadingLevel::H4 size=HeadingSize::ExtraLarge text=t::read_passports()/>
            <Heading level=HeadingLevel::H4 size=HeadingSize::Large text=t::read_renew()/>
            <Heading level=HeadingLevel::H4 size=HeadingSize::Medium text=t::read_fees()/>
            <Heading level=HeadingLevel::H4 size=HeadingSize::Small text=t::read_photos()/>
        </div>
    }
}

fn permalink() -> impl IntoView {
    view! { <Heading level=HeadingLevel::H4 size=HeadingSize::Large text=t::read_fees() permalink="section-fees"/> }
}

fn anchor() -> impl IntoView {
    view! {
        <div>
            <p><Link href="#section-photos" label=t::read_photos_jump() standalone=true/></p>
            <Heading level=HeadingLevel::H4 text=t::read_photos() id="section-photos"/>
        </div>
    }
}

fn long() -> impl IntoView {
    view! { <Heading level=HeadingLevel::H4 size=HeadingSize::ExtraLarge text=t::long_label() permalink="section-long"/> }
}
