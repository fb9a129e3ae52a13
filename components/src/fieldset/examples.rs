//! Examples of the fieldset.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hint: title_hint,
    error: title_error,
    filled: title_filled,
    group_rule: title_group_rule,
    #[hidden] legend_heading: title_legend_heading,
    #[hidden] two: title_two,
    #[hidden] nested: title_nested,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! {
        <Fieldset name="postal" legend=t::postal_address()>
            <TextInput name="street" label=t::street() autocomplete=Autocomplete::AddressLine1/>
            <TextInput name="city" label=t::city() autocomplete=Autocomplete::AddressLevel2/>
            <TextInput name="code" label=t::postal_code() autocomplete=Autocomplete::PostalCode width=Width::Chars7/>
        </Fieldset>
    }
}

fn hint() -> impl IntoView {
    view! {
        <Fieldset name="reach" legend=t::reach() hint=t::reach_hint()>
            <TextInput name="reach-email" kind=InputKind::Email label=t::email() autocomplete=Autocomplete::Email/>
            <TextInput name="reach-phone" kind=InputKind::Tel label=t::phone() autocomplete=Autocomplete::Tel width=Width::Chars15/>
        </Fieldset>
    }
}

fn error() -> impl IntoView {
    view! {
        <Fieldset name="contact" legend=t::reach_representative() hint=t::reach_hint() error=t::reach_enter()>
            <TextInput name="contact-email" kind=InputKind::Email label=t::email() autocomplete=Autocomplete::Email/>
            <TextInput name="contact-phone" kind=InputKind::Tel label=t::phone() autocomplete=Autocomplete::Tel width=Width::Chars15/>
        </Fieldset>
    }
}

fn filled() -> impl IntoView {
    let answers: Answers = [
        ("filled-street", "80, rue Wellington"),
        ("filled-city", "Trois-Rivières"),
        ("filled-code", "K1A 0B1"),
    ]
    .into_iter()
    .collect();
    view! { <Form answers action=t::demo_href()>{address("filled", t::postal_address())}</Form> }
}

fn two() -> impl IntoView {
    view! {
        <div>
            {address("own", t::postal_address())}
            {address("work", t::employer_address())}
        </div>
    }
}

fn address(name: &'static str, legend: locales::Text) -> impl IntoView {
    let part = move |part| [name, "-", part].concat();
    view! {
        <Fieldset name legend>
            <TextInput name=part("street") label=t::street()/>
            <TextInput name=part("city") label=t::city()/>
            <TextInput name=part("code") label=t::postal_code() width=Width::Chars7/>
        </Fieldset>
    }
}

fn group_rule() -> impl IntoView {
    let either = Rule::new(|_, answers| {
        let given = |name| answers.get(name).is_some_and(|answer| !answer.is_empty());
        if given("home-email") || given("home-phone") {
            Ok(String::new())
        } else {
            Err(t::reach_enter())
        }
    });
    let rules = Rules::new()
        .field("home", either)
        .field("home-email", email())
        .field("home-phone", phone());
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="fieldset-summary"/>
            <Fieldset name="home" legend=t::reach_emergency() hint=t::reach_hint()>
                <TextInput name="home-email" kind=InputKind::Email label=t::email() autocomplete=Autocomplete::Email/>
                <TextInput name="home-phone" kind=InputKind::Tel label=t::phone() autocomplete=Autocomplete::Tel width=Width::Chars15/>
            </Fieldset>
            <Button label=t::send()/>
        </Form>
    }
}

fn legend_heading() -> impl IntoView {
    view! {
        <Fieldset name="question" legend=t::postal_address() legend_heading=HeadingLevel::H4>
            <TextInput name="question-street" label=t::street() autocomplete=Autocomplete::AddressLine1/>
            <TextInput name="question-city" label=t::city() autocomplete=Autocomplete::AddressLevel2/>
        </Fieldset>
    }
}

fn nested() -> impl IntoView {
    view! {
        <Fieldset name="employer" legend=t::employer()>
            <TextInput name="employer-name" label=t::employer_name() autocomplete=Autocomplete::Organization/>
            <Fieldset name="employer-address" legend=t::employer_address()>
                <TextInput name="employer-street" label=t::street() autocomplete=Autocomplete::AddressLine1/>
                <TextInput name="employer-city" label=t::city() autocomplete=Autocomplete::AddressLevel2/>
            </Fieldset>
        </Fieldset>
    }
}

fn long() -> impl IntoView {
    view! {
        <Fieldset name="long" legend=t::long_label() hint=t::long_hint() error=t::long_error()>
            <TextInput name="long-given" label=t::long_label() width=Width::Full/>
            <TextInput name="long-city" label=t::city()/>
        </Fieldset>
    }
}
