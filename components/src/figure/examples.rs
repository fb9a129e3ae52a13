//! Examples of the figure.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    credit: title_figure_credit,
    description: title_figure_description,
    decorative: title_figure_decorative,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! {
        <Figure
            src="/examples/river.svg"
            alt=t::figure_river()
            width=480
            height=200
            caption=t::figure_river_caption()
        />
    }
}

fn credit() -> impl IntoView {
    view! {
        <Figure
            src="/examples/river.svg"
            alt=t::figure_river()
            width=480
            height=200
            caption=t::figure_river_caption()
            credit=t::figure_river_credit()
            eager=true
        />
    }
}

fn description() -> impl IntoView {
    let numbers = || {
        view! {
            <ul>
                <li>{say(t::figure_chart_first())}</li>
                <li>{say(t::figure_chart_second())}</li>
                <li>{say(t::figure_chart_third())}</li>
                <li>{say(t::figure_chart_fourth())}</li>
            </ul>
        }
    };
    view! {
        <Figure
            src="/examples/chart.svg"
            alt=t::figure_chart()
            width=480
            height=240
            caption=t::figure_chart_caption()
            description=numbers
        />
    }
}

fn decorative() -> impl IntoView {
    view! { <Figure src="/examples/river.svg" alt=Alternative::decorative() width=480 height=200/> }
}

fn long() -> impl IntoView {
    let words = || view! { <p>{say(t::long_hint())}</p> };
    view! {
        <Figure
            src="/examples/chart.svg"
            alt=t::long_label()
            width=480
            height=240
            caption=t::long_label()
            credit=t::long_hint()
            description=words
        />
    }
}
