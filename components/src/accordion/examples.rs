//! Examples of the accordion.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    all: title_accordion_all,
    one: title_accordion_one,
    open: title_accordion_open,
    #[hidden] long: title_long,
}

fn sections() -> Vec<AccordionSection> {
    vec![
        AccordionSection::new(
            t::read_fees(),
            || view! { <p>{say(t::read_fees_text())}</p> },
        ),
        AccordionSection::new(
            t::read_photos(),
            || view! { <p>{say(t::read_photos_text())}</p> },
        ),
        AccordionSection::new(
            t::details_lost(),
            || view! { <p>{say(t::details_lost_text())}</p> },
        ),
    ]
}

fn default() -> impl IntoView {
    view! { <Accordion id="questions" level=HeadingLevel::H4 sections=sections()/> }
}

fn all() -> impl IntoView {
    view! { <Accordion id="questions-all" level=HeadingLevel::H4 sections=sections() opening=AccordionOpening::All/> }
}

fn one() -> impl IntoView {
    view! { <Accordion id="questions-one" level=HeadingLevel::H4 sections=sections() opening=AccordionOpening::One/> }
}

fn open() -> impl IntoView {
    let sections = vec![
        AccordionSection::new(
            t::read_fees(),
            || view! { <p>{say(t::read_fees_text())}</p> },
        )
        .id("open-fees")
        .open(),
        AccordionSection::new(
            t::read_photos(),
            || view! { <p>{say(t::read_photos_text())}</p> },
        )
        .id("open-photos"),
    ];
    view! {
        <div>
            <p>{say(t::read_photos_text())} " " <Link href="#open-photos" label=t::read_photos_rules()/> "."</p>
            <Accordion id="questions-open" level=HeadingLevel::H4 sections/>
        </div>
    }
}

fn long() -> impl IntoView {
    let sections = vec![
        AccordionSection::new(t::long_label(), || view! { <p>{say(t::long_hint())}</p> }).open(),
        AccordionSection::new(t::long_hint(), || view! { <p>{say(t::long_error())}</p> }),
    ];
    view! { <Accordion id="questions-long" level=HeadingLevel::H4 sections opening=AccordionOpening::All/> }
}
