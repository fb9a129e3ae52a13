//! Examples of the time input.

use crate::examples::{examples, messages as t};
use crate::locales::{Time, format};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hint: title_hint,
    error: title_error,
    filled: title_filled,
    opening_hours: title_time_input_hours,
    in_form: title_after_submit,
    disabled: title_disabled,
    #[hidden] readonly: title_readonly,
    #[hidden] marked: title_mark_words,
    #[hidden] label_heading: title_label_heading,
    #[hidden] long: title_long,
    #[hidden] two: title_time_input_two,
}

fn default() -> impl IntoView {
    view! { <TimeInput name="time"/> }
}

fn hint() -> impl IntoView {
    view! { <TimeInput name="accident" label=t::time_input_accident() hint=t::time_input_accident_hint()/> }
}

fn error() -> impl IntoView {
    view! { <TimeInput name="call" label=t::time_input_call() value="25:05" error=t::time_input_call_enter() required=true/> }
}

fn filled() -> impl IntoView {
    view! { <TimeInput name="shift" label=t::time_input_shift() value="14:05"/> }
}

fn opening_hours() -> impl IntoView {
    let opens = Time::from_hms(8, 30, 0).unwrap_or(Time::MIDNIGHT);
    let closes = Time::from_hms(16, 30, 0).unwrap_or(Time::MIDNIGHT);
    let rules = Rules::new().field(
        "visit",
        required(t::time_input_visit_enter()).then(time_between(opens, closes)),
    );
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="time-input-hours-summary"/>
            <TimeInput name="visit" label=t::time_input_visit() hint=t::time_input_visit_hint()/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn in_form() -> impl IntoView {
    let rules = Rules::new().field(
        "arrival",
        required(t::time_input_arrival_enter()).then(time_of_day()),
    );
    let answers: Answers = [("arrival", "2:05")].into_iter().collect();
    let problems = rules.check(&answers).unwrap_err();
    view! {
        <Form rules answers problems action=t::demo_href()>
            <ErrorSummary id="time-input-summary" disable_auto_focus=true/>
            <TimeInput name="arrival" label=t::time_input_arrival()/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn disabled() -> impl IntoView {
    view! { <TimeInput name="return" label=t::time_input_return() disabled=true/> }
}

fn readonly() -> impl IntoView {
    let language = use_language();
    let time = Time::from_hms(9, 0, 0).unwrap_or(Time::MIDNIGHT);
    let value = Signal::derive(move || format::time_of_day(language.get(), time));
    view! { <TimeInput name="received" label=t::time_input_received() value readonly=true hint=""/> }
}

fn marked() -> impl IntoView {
    let now = || view! { <Button label=t::time_input_now() kind=ButtonKind::Secondary r#type=ButtonType::Button/> };
    view! { <TimeInput name="marked" label=t::time_input_call() required=true mark=t::needed() after=now/> }
}

fn label_heading() -> impl IntoView {
    view! { <TimeInput name="question" label=t::time_input_question() label_heading=HeadingLevel::H4/> }
}

fn long() -> impl IntoView {
    view! { <TimeInput name="long-time" label=t::long_label() hint=t::long_hint() error=t::long_error() required=true/> }
}

fn two() -> impl IntoView {
    view! {
        <div>
            <TimeInput name="twin" id="first-twin" label=t::time_input_shift()/>
            <TimeInput name="twin" id="second-twin" label=t::time_input_return() label_hidden=true hint=""/>
        </div>
    }
}
