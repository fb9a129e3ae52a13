//! Examples of the error summary.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_after_submit,
    live: title_before_submit,
    description: title_description,
    without_form: title_without_form,
    #[hidden] count: title_count,
    #[hidden] whole_form: title_whole_form,
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
    let rules = Rules::new().field("alone", required(t::street_enter()));
    let check = move |street: String| {
        let answers: Answers = [("alone", street)].into_iter().collect();
        rules.check(&answers).err().unwrap_or_default()
    };
    let street = RwSignal::new(String::new());
    let problems = RwSignal::new(check(String::new()));
    let attempts = RwSignal::new(0);
    let now = check.clone();
    let edit = move |typed: String| {
        if now(typed.clone()).is_empty() {
            problems.set(Problems::new());
        }
        street.set(typed);
    };
    let save = Callback::new(move |_| {
        problems.set(check(street.get_untracked()));
        if !problems.with_untracked(Problems::is_empty) {
            attempts.update(|attempts| *attempts += 1);
        }
    });
    let error = Signal::derive(move || problems.with(|problems| problems.of("alone").cloned()));
    view! {
        <div>
            <ErrorSummary id="summary-alone" problems attempts disable_auto_focus=true/>
            <TextInput name="alone" label=t::street() error on_input=Callback::new(edit)/>
            <Button label=t::save() r#type=ButtonType::Button on_click=save/>
        </div>
    }
}
