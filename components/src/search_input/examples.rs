//! Examples of the search input.

use crate::examples::{examples, messages as t};
use crate::locales::Text;
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    scope: title_search_input_scope,
    header: title_search_input_header,
    results: title_search_input_results,
    changing: title_search_input_changing,
    suggestions: title_search_input_suggestions,
    large: title_search_input_large,
    filter: title_search_input_filter,
    hint: title_hint,
    error: title_error,
    #[hidden] disabled: title_disabled,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <SearchInput action=t::home_href()/> }
}

fn scope() -> impl IntoView {
    view! { <SearchInput id="search-services" scope=t::search_input_services() action=t::home_href()/> }
}

fn header() -> impl IntoView {
    view! {
        <SearchInput
            id="search-header"
            scope="Canada.ca"
            label_hidden=true
            heading=HeadingLevel::H4
            button_kind=ButtonKind::Secondary
            action=t::home_href()
        />
    }
}

fn results() -> impl IntoView {
    view! {
        <SearchInput
            id="search-again"
            scope=t::search_input_offices()
            value="Gaspé"
            results=1
            action=t::home_href()
        />
    }
}

fn changing() -> impl IntoView {
    let towns = ["Alma", "Amos", "Gaspé", "Iqaluit", "Moncton", "Regina"];
    let typed = RwSignal::new(String::new());
    let found = Signal::derive(move || {
        let typed = typed.get().to_lowercase();
        let fits = |town: &&&str| town.to_lowercase().contains(&typed);
        towns.iter().filter(fits).count() as u32
    });
    view! {
        <SearchInput
            id="search-towns"
            label=t::search_input_towns()
            value=typed
            on_input=move |text| typed.set(text)
            results=found
            action=t::home_href()
        />
    }
}

fn suggestions() -> impl IntoView {
    let towns = ["Alma", "Amos", "Gaspé", "Iqaluit", "Moncton", "Regina"];
    view! {
        <SearchInput
            id="search-suggestions"
            scope=t::search_input_offices()
            suggestions=towns.map(Text::from)
            action=t::home_href()
        />
    }
}

fn large() -> impl IntoView {
    view! { <SearchInput id="search-large" scope="Canada.ca" large=true action=t::home_href()/> }
}

fn filter() -> impl IntoView {
    view! {
        <Form method=Method::Get action=t::home_href()>
            <SearchInput name="words" scope=t::search_input_notices()/>
        </Form>
    }
}

fn hint() -> impl IntoView {
    view! {
        <SearchInput
            id="search-hint"
            scope=t::search_input_notices()
            hint=t::search_input_notices_hint()
            width=Width::Full
            action=t::home_href()
        />
    }
}

fn error() -> impl IntoView {
    view! {
        <SearchInput
            id="search-error"
            scope=t::search_input_notices()
            error=t::search_input_enter()
            action=t::home_href()
        />
    }
}

fn disabled() -> impl IntoView {
    view! {
        <SearchInput id="search-closed" scope=t::search_input_offices() disabled=true action=t::home_href()/>
    }
}

fn long() -> impl IntoView {
    view! {
        <SearchInput
            id="search-long"
            label=t::long_label()
            hint=t::long_hint()
            button_label=t::long_button()
            action=t::home_href()
        />
    }
}
