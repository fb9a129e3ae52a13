//! Examples of the quote.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    work: title_quote_work,
    other_language: title_quote_language,
    plain: title_quote_plain,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! {
        <Quote attribution=t::quote_person()>
            <p>{say(t::quote_person_words())}</p>
        </Quote>
    }
}

fn work() -> impl IntoView {
    let charter = Anchor::new(t::home_href(), t::quote_charter_title());
    view! {
        <Quote attribution=t::quote_charter_section() work=charter>
            <p>{say(t::quote_charter())}</p>
        </Quote>
    }
}

fn other_language() -> impl IntoView {
    view! {
        <Quote attribution="Marie Tremblay, Chicoutimi" lang="fr-CA">
            <p>"Ici, l’hiver dure six mois, et personne ne s’en plaint en juillet."</p>
        </Quote>
    }
}

fn plain() -> impl IntoView {
    view! {
        <Quote>
            <p>{say(t::quote_charter())}</p>
        </Quote>
    }
}

fn long() -> impl IntoView {
    let work = Anchor::new("https://www.canada.ca", t::long_label()).site("canada.ca");
    view! {
        <Quote attribution=t::long_label() work>
            <p>{say(t::long_hint())}</p>
            <p>{say(t::long_error())}</p>
        </Quote>
    }
}
