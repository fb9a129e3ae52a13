//! Examples of the rating.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hint: title_hint,
    filled: title_filled,
    three: title_rating_three,
    error: title_error,
    disabled: title_disabled,
    #[hidden] required_answer: title_rating_required,
    #[hidden] two: title_two,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <Rating name="service" legend=t::rating_service()/> }
}

fn hint() -> impl IntoView {
    view! { <Rating name="today" legend=t::rating_service() hint=t::rating_service_hint()/> }
}

fn filled() -> impl IntoView {
    view! { <Rating name="given" legend=t::rating_service() value="3"/> }
}

fn three() -> impl IntoView {
    view! { <Rating name="letter" legend=t::rating_letter() max=3 clear=t::rating_no_opinion() value="2"/> }
}

fn error() -> impl IntoView {
    view! {
        <Rating
            name="visit"
            legend=t::rating_service()
            hint=t::rating_service_hint()
            error=t::rating_service_choose()
            required=true
        />
    }
}

fn disabled() -> impl IntoView {
    view! { <Rating name="past" legend=t::rating_letter() value="4" disabled=true/> }
}

fn required_answer() -> impl IntoView {
    let rules = Rules::new().field("answer", required(t::rating_service_choose()));
    view! {
        <Form rules action=t::demo_href()>
            <Rating name="answer" legend=t::rating_service()/>
        </Form>
    }
}

fn two() -> impl IntoView {
    view! {
        <div>
            <Rating name="first" legend=t::rating_service()/>
            <Rating name="second" legend=t::rating_letter() value="5"/>
        </div>
    }
}

fn long() -> impl IntoView {
    view! { <Rating name="long" legend=t::rating_long() hint=t::rating_long_hint() max=10 value="7"/> }
}
