//! Examples of the error summary.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_after_submit,
    live: title_before_submit,
    description: title_description,
    #[hidden] count: title_count,
    #[hidden] whole_form: title_whole_form,
    #[hidden] without_form: title_without_form,
}

fn default() -> impl IntoView {
    let rules = Rules::new()
        .field("given-name", required(t::given_name_enter()))
        .field("family-name", required(t::family_name_enter()));
    let problems = rules.check(&Answers::new()).unwrap_err();
    view! {
        <Form rules problems action=t::demo_href()>
            <ErrorSummary id="summary-after" disable_auto_focus=true/>
            <TextInput name="given-name" label=t::given_name() autocomplete=Autocomplete::GivenName/>
            <TextInput name="family-name" label=t::family_name() autocomplete=Autocomplete::FamilyName/>
        </Form>
    }
}

fn live() -> impl IntoView {
    let rules = Rules::new()
        .field("contact-email", required(t::email_enter()).then(email()))
        .field("contact-phone", phone());
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="summary-before"/>
            <TextInput name="contact-email" kind=InputKind::Email label=t::email() autocomplete=Autocomplete::Email/>
            <TextInput name="contact-phone" kind=InputKind::Tel label=t::phone() autocomplete=Autocomplete::Tel/>
            <Button label=t::send()/>
        </Form>
    }
}

fn description() -> impl IntoView {
    let mut problems = Problems::new();
    problems.push("permit", t::permit_taken());
    view! {
        <Form problems action=t::demo_href()>
            <ErrorSummary
                id="summary-described"
                title=t::summary_title()
                description=t::summary_description()
                heading=HeadingLevel::H4
                disable_auto_focus=true
            />
            <TextInput name="permit" label=t::permit()/>
        </Form>
    }
}

fn count() -> impl IntoView {
    let rules = Rules::new()
        .field("street", required(t::street_enter()))
        .field("city", required(t::city_enter()));
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="summary-count" count=true/>
            <TextInput name="street" label=t::street() autocomplete=Autocomplete::AddressLine1/>
            <TextInput name="city" label=t::city() autocomplete=Autocomplete::AddressLevel2/>
            <Button label=t::send()/>
        </Form>
    }
}

fn whole_form() -> impl IntoView {
    let mut problems = Problems::new();
    problems.push("", t::already_sent());
    view! {
        <Form problems action=t::demo_href()>
            <ErrorSummary id="summary-whole" disable_auto_focus=true/>
            <TextInput name="whole-permit" label=t::permit()/>
        </Form>
    }
}

fn without_form() -> impl IntoView {
    let mut problems = Problems::new();
    problems.push("alone", t::street_enter());
    view! {
        <div>
            <ErrorSummary id="summary-alone" problems=Signal::stored(problems) disable_auto_focus=true/>
            <TextInput name="alone" label=t::street() error=t::street_enter()/>
        </div>
    }
}
