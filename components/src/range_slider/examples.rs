//! Examples of the slider.

use crate::examples::{examples, messages as t};
use crate::locales::Number;
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    words: title_range_slider_words,
    ends: title_range_slider_ends,
    steps: title_range_slider_steps,
    error: title_error,
    filled: title_filled,
    two: title_range_slider_two,
    disabled: title_disabled,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <RangeSlider name="share" label=t::range_slider_share()/> }
}

fn words() -> impl IntoView {
    view! {
        <RangeSlider name="hours" label=t::range_slider_hours_label() max=60 words=t::range_slider_hours/>
    }
}

fn ends() -> impl IntoView {
    view! {
        <RangeSlider
            name="ease"
            label=t::range_slider_ease()
            hint=t::range_slider_ease_hint()
            min=1
            max=5
            words=t::range_slider_ease_words
            min_words=t::range_slider_hard()
            max_words=t::range_slider_easy()
        />
    }
}

fn steps() -> impl IntoView {
    view! {
        <RangeSlider
            name="walk"
            label=t::range_slider_distance()
            max=10
            step=Number::new(5, 1)
            words=t::range_slider_km
        />
    }
}

fn error() -> impl IntoView {
    view! {
        <RangeSlider
            name="distance"
            label=t::range_slider_distance()
            error=t::range_slider_distance_error()
            value="2"
            max=2000
            words=t::range_slider_km
        />
    }
}

fn filled() -> impl IntoView {
    view! {
        <RangeSlider
            name="week"
            label=t::range_slider_hours_label()
            value="1"
            max=60
            words=t::range_slider_hours
        />
    }
}

fn two() -> impl IntoView {
    view! {
        <div>
            <RangeSlider name="rent" label=t::range_slider_rent() step=5/>
            <RangeSlider name="food" label=t::range_slider_food() step=5/>
        </div>
    }
}

fn disabled() -> impl IntoView {
    view! {
        <RangeSlider
            name="volume"
            label=t::range_slider_closed()
            hint=t::range_slider_closed_hint()
            disabled=true
        />
    }
}

fn long() -> impl IntoView {
    view! {
        <RangeSlider
            name="long-slider"
            label=t::long_label()
            hint=t::long_hint()
            error=t::long_error()
            min=-1000000
            max=1000000
            step=500000
            min_words=t::long_button()
            max_words=t::long_button()
        />
    }
}
