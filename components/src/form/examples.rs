//! Examples of the form.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    optional: title_optional,
    check_on_change: title_check_on_change,
    came_back: title_after_submit,
    #[hidden] own_rule: title_own_rule,
}

fn default() -> impl IntoView {
    let rules = Rules::new()
        .field("name", required(t::full_name_enter()))
        .field("email", required(t::email_enter()).then(email()))
        .field("code", required(t::postal_code_enter()).then(postal_code()));
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="form-default-summary"/>
            <TextInput name="name" label=t::full_name() autocomplete=Autocomplete::Name/>
            <TextInput name="email" kind=InputKind::Email label=t::email() hint=t::email_hint() autocomplete=Autocomplete::Email/>
            <TextInput name="code" label=t::postal_code() autocomplete=Autocomplete::PostalCode width=Width::Chars7/>
            <Button label=t::continue_label() prevent_double_click=true/>
        </Form>
    }
}

fn optional() -> impl IntoView {
    let rules = Rules::new().field("given", required(t::given_name_enter()));
    view! {
        <Form rules mark=Mark::Optional action=t::demo_href()>
            <ErrorSummary id="form-optional-summary"/>
            <TextInput name="given" label=t::given_name() autocomplete=Autocomplete::GivenName/>
            <TextInput name="middle" label=t::middle_name() autocomplete=Autocomplete::AdditionalName/>
            <Button label=t::send()/>
        </Form>
    }
}

fn check_on_change() -> impl IntoView {
    let rules = Rules::new()
        .field("news", required(t::radios_way_choose()))
        .group("moved", date())
        .field("phone", phone())
        .field("work-email", email());
    let ways = [
        Choice::new("email", t::choice_email()),
        Choice::new("post", t::choice_post()),
    ];
    view! {
        <Form rules check_on=CheckOn::Change action=t::demo_href()>
            <ErrorSummary id="form-change-summary"/>
            <Radios name="news" legend=t::radios_way() options=ways/>
            <DateInput name="moved" legend=t::date_input_moved()/>
            <TextInput name="phone" kind=InputKind::Tel label=t::phone() hint=t::phone_hint() autocomplete=Autocomplete::Tel/>
            <TextInput name="work-email" kind=InputKind::Email label=t::work_email() autocomplete=Autocomplete::Email/>
            <Button label=t::save()/>
        </Form>
    }
}

fn came_back() -> impl IntoView {
    let rules = Rules::new().field("home-email", required(t::email_enter()).then(email()));
    let answers: Answers = [("home-email", "alex.example.ca")].into_iter().collect();
    let problems = rules.check(&answers).unwrap_err();
    view! {
        <Form rules answers problems action=t::demo_href()>
            <ErrorSummary id="form-back-summary" disable_auto_focus=true/>
            <TextInput name="home-email" kind=InputKind::Email label=t::email() autocomplete=Autocomplete::Email/>
            <Button label=t::confirm()/>
        </Form>
    }
}

fn own_rule() -> impl IntoView {
    let even = Rule::new(|value, _| match value.parse::<u32>() {
        Ok(number) if number % 2 == 0 => Ok(value.to_owned()),
        _ => Err(t::permit_taken()),
    });
    let rules = Rules::new().field("permit", required(t::permit_enter()).then(even));
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="form-rule-summary"/>
            <TextInput name="permit" label=t::permit() inputmode=InputMode::Numeric/>
            <Button label=t::send()/>
        </Form>
    }
}
