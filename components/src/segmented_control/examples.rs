//! Examples of the segmented control.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hint: title_hint,
    filled: title_filled,
    error: title_error,
    legend_hidden: title_legend_hidden,
    disabled: title_disabled,
    #[hidden] two: title_two,
    #[hidden] option_disabled: title_option_disabled,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <SegmentedControl name="view" legend=t::segmented_control_view() value="list" options=views()/> }
}

fn views() -> Vec<Choice> {
    vec![
        Choice::new("list", t::segmented_control_list()),
        Choice::new("map", t::segmented_control_map()),
    ]
}

fn periods() -> Vec<Choice> {
    vec![
        Choice::new("week", t::segmented_control_week()),
        Choice::new("month", t::segmented_control_month()),
        Choice::new("year", t::segmented_control_year()),
    ]
}

fn hint() -> impl IntoView {
    view! {
        <SegmentedControl
            name="period"
            legend=t::segmented_control_period()
            hint=t::segmented_control_period_hint()
            options=periods()
        />
    }
}

fn filled() -> impl IntoView {
    view! { <SegmentedControl name="shown" legend=t::segmented_control_period() value="month" options=periods()/> }
}

fn error() -> impl IntoView {
    view! {
        <SegmentedControl
            name="asked"
            legend=t::segmented_control_period()
            error=t::segmented_control_period_choose()
            required=true
            options=periods()
        />
    }
}

fn legend_hidden() -> impl IntoView {
    view! {
        <SegmentedControl
            name="offices"
            legend=t::segmented_control_view()
            legend_hidden=true
            value="map"
            options=views()
        />
    }
}

fn disabled() -> impl IntoView {
    view! {
        <SegmentedControl
            name="fixed"
            legend=t::segmented_control_view()
            value="list"
            disabled=true
            options=views()
        />
    }
}

fn two() -> impl IntoView {
    view! {
        <div>
            <SegmentedControl name="one" legend=t::segmented_control_view() value="map" options=views()/>
            <SegmentedControl name="other" legend=t::segmented_control_period() value="year" options=periods()/>
        </div>
    }
}

fn option_disabled() -> impl IntoView {
    let options = [
        Choice::new("list", t::segmented_control_list()),
        Choice::new("map", t::segmented_control_map()).disabled(),
    ];
    view! { <SegmentedControl name="without-map" legend=t::segmented_control_view() value="list" options/> }
}

fn long() -> impl IntoView {
    let options = [
        Choice::new("sent", t::segmented_control_long_one()),
        Choice::new("saved", t::segmented_control_long_two()),
        Choice::new("number", t::segmented_control_long_three()).hint(t::file_number_hint()),
    ];
    view! { <SegmentedControl name="long" legend=t::segmented_control_long() value="saved" options/> }
}
