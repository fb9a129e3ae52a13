//! Examples of the number input.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hint: title_hint,
    error: title_error,
    filled: title_filled,
    stepper: title_number_input_stepper,
    negatives: title_number_input_negatives,
    two_readings: title_number_input_two_readings,
    check_on_change: title_check_on_change,
    readonly: title_readonly,
    disabled: title_disabled,
    #[hidden] units: title_units,
    #[hidden] long: title_long,
    #[hidden] long_stepper: title_number_input_long_stepper,
    #[hidden] two: title_number_input_two,
    #[hidden] label_heading: title_label_heading,
    #[hidden] label_hidden: title_label_hidden,
    #[hidden] mark: title_mark_words,
}

fn default() -> impl IntoView {
    view! { <NumberInput name="children" label=t::number_input_children() decimals=0 width=Width::Chars3/> }
}

fn hint() -> impl IntoView {
    view! {
        <NumberInput
            name="area"
            label=t::number_input_area()
            hint=t::number_input_area_hint()
            suffix="m²"
        />
    }
}

fn error() -> impl IntoView {
    view! {
        <NumberInput
            name="hours"
            label=t::number_input_hours()
            error=t::number_input_hours_enter()
            required=true
            decimals=2
            width=Width::Chars5
        />
    }
}

fn filled() -> impl IntoView {
    view! { <NumberInput name="distance" label=t::number_input_distance() value="12345.5" suffix="km"/> }
}

fn stepper() -> impl IntoView {
    view! {
        <NumberInput
            name="adults"
            label=t::number_input_adults()
            hint=t::number_input_adults_hint()
            value="1"
            decimals=0
            stepper=true
            min=0
            max=8
            width=Width::Chars3
        />
    }
}

fn negatives() -> impl IntoView {
    view! {
        <NumberInput
            name="temperature"
            label=t::number_input_temperature()
            decimals=1
            negatives=true
            suffix="°C"
            width=Width::Chars5
        />
    }
}

fn two_readings() -> impl IntoView {
    let rules = Rules::new().field("odometer", number().min(0));
    let answers: Answers = [("odometer", "1,234"), ("ptg-language", "fr-CA")]
        .into_iter()
        .collect();
    let problems = rules.check(&answers).unwrap_err();
    view! {
        <Form rules answers problems action=t::demo_href()>
            <ErrorSummary id="number-readings-summary" disable_auto_focus=true/>
            <NumberInput name="odometer" label=t::number_input_odometer() suffix="km"/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn check_on_change() -> impl IntoView {
    let rules = Rules::new()
        .field("rooms", number().whole().min(1).max(12))
        .field("weight", number().min(0).decimals(2));
    view! {
        <Form rules check_on=CheckOn::Change action=t::demo_href()>
            <ErrorSummary id="number-change-summary"/>
            <NumberInput name="rooms" label=t::number_input_rooms() decimals=0 width=Width::Chars3/>
            <NumberInput name="weight" label=t::weight() suffix="kg" decimals=2 width=Width::Chars5/>
            <Button label=t::save()/>
        </Form>
    }
}

fn readonly() -> impl IntoView {
    view! { <NumberInput name="points" label=t::number_input_points() value="1250" readonly=true/> }
}

fn disabled() -> impl IntoView {
    view! {
        <NumberInput
            name="dependants"
            label=t::number_input_dependants()
            hint=t::spouse_hint()
            decimals=0
            stepper=true
            width=Width::Chars3
            disabled=true
        />
    }
}

fn units() -> impl IntoView {
    view! { <NumberInput name="both" label=t::number_input_distance() prefix="±" suffix="km" stepper=true min=0/> }
}

fn long() -> impl IntoView {
    view! {
        <NumberInput name="long" label=t::long_label() hint=t::long_hint() error=t::long_error() required=true width=Width::Full suffix="km"/>
    }
}

fn long_stepper() -> impl IntoView {
    view! {
        <NumberInput name="long-stepper" label=t::long_label() value="1234567890123.25" stepper=true step=locales::Number::new(25, 2) width=Width::Full suffix="m²"/>
    }
}

fn two() -> impl IntoView {
    view! {
        <div>
            <NumberInput name="count" id="count-one" label=t::number_input_adults() hint=t::number_input_adults_hint() stepper=true/>
            <NumberInput name="count" id="count-two" label=t::number_input_children() stepper=true/>
        </div>
    }
}

fn label_heading() -> impl IntoView {
    view! { <NumberInput name="heading" label=t::number_input_rooms() label_heading=HeadingLevel::H4/> }
}

fn label_hidden() -> impl IntoView {
    view! { <NumberInput name="hidden-label" label=t::number_input_rooms() label_hidden=true/> }
}

fn mark() -> impl IntoView {
    view! { <NumberInput name="marked" label=t::number_input_rooms() required=true mark=t::needed()/> }
}
