//! Examples of the select.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hint: title_hint,
    error: title_error,
    filled: title_filled,
    groups: title_select_groups,
    sorted: title_select_sorted,
    unavailable: title_select_unavailable,
    disabled: title_disabled,
    in_form: title_after_submit,
    #[hidden] long: title_long,
    #[hidden] two: title_select_two,
}

fn reasons() -> Vec<SelectOption> {
    vec![
        SelectOption::new("expired", t::select_expired()),
        SelectOption::new("lost", t::select_lost()),
        SelectOption::new("damaged", t::select_damaged()),
        SelectOption::new("name", t::select_new_name()),
        SelectOption::new("full", t::select_full()),
        SelectOption::new("mistake", t::select_mistake()),
        SelectOption::new("other", t::select_other()),
    ]
}

fn offices() -> Vec<SelectOption> {
    vec![
        SelectOption::new("halifax", "Halifax").group(t::select_east()),
        SelectOption::new("st-johns", "St. John’s").group(t::select_east()),
        SelectOption::new("gatineau", "Gatineau").group(t::select_centre()),
        SelectOption::new("montreal", t::select_montreal()).group(t::select_centre()),
        SelectOption::new("toronto", "Toronto").group(t::select_centre()),
        SelectOption::new("calgary", "Calgary").group(t::select_west()),
        SelectOption::new("vancouver", "Vancouver").group(t::select_west()),
    ]
}

fn proofs() -> Vec<SelectOption> {
    vec![
        SelectOption::new("birth", t::select_birth_certificate()),
        SelectOption::new("citizenship", t::select_citizenship()),
        SelectOption::new("driving", t::select_driving()),
        SelectOption::new("health", t::select_health()),
        SelectOption::new("passport", t::select_passport()),
        SelectOption::new("resident", t::select_resident()),
        SelectOption::new("status", t::select_status()),
    ]
}

fn default() -> impl IntoView {
    view! { <Select name="reason" label=t::select_reason() options=reasons()/> }
}

fn hint() -> impl IntoView {
    view! {
        <Select name="office" label=t::select_office() hint=t::select_office_hint() options=offices()/>
    }
}

fn error() -> impl IntoView {
    view! {
        <Select
            name="why"
            label=t::select_reason()
            error=t::select_reason_enter()
            required=true
            options=reasons()
        />
    }
}

fn filled() -> impl IntoView {
    view! { <Select name="known-reason" label=t::select_reason() value="damaged" options=reasons()/> }
}

fn groups() -> impl IntoView {
    view! { <Select name="pick-up" label=t::select_pick_up() empty=t::select_no_office() options=offices()/> }
}

fn sorted() -> impl IntoView {
    view! { <Select name="proof" label=t::select_proof() sorted=true options=proofs()/> }
}

fn unavailable() -> impl IntoView {
    let options = vec![
        SelectOption::new("morning", t::select_morning()),
        SelectOption::new("afternoon", t::select_afternoon()).disabled(),
        SelectOption::new("evening", t::select_evening()),
    ];
    view! { <Select name="call" label=t::select_call() width=Width::Chars30 options/> }
}

fn disabled() -> impl IntoView {
    view! { <Select name="second" label=t::select_second() hint=t::select_second_hint() disabled=true options=offices()/> }
}

fn in_form() -> impl IntoView {
    let codes = [
        "expired", "lost", "damaged", "name", "full", "mistake", "other",
    ];
    let rules = Rules::new()
        .field(
            "form-reason",
            required(t::select_reason_enter()).then(one_of(&codes)),
        )
        .field("form-office", required(t::select_office_enter()));
    let answers = Answers::from_iter([("form-reason".to_owned(), "lost".to_owned())]);
    let problems = rules.check(&answers).err().unwrap_or_default();
    view! {
        <Form rules answers problems action=t::demo_href()>
            <ErrorSummary id="summary-select" disable_auto_focus=true/>
            <Select name="form-reason" label=t::select_reason() options=reasons()/>
            <Select name="form-office" label=t::select_office() sorted=true options=offices()/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn long() -> impl IntoView {
    let options = vec![
        SelectOption::new("a", t::select_long_option()),
        SelectOption::new("b", t::select_other()),
    ];
    view! {
        <Select
            name="long-list"
            label=t::long_label()
            hint=t::long_hint()
            error=t::long_error()
            required=true
            value="a"
            options
        />
    }
}

fn two() -> impl IntoView {
    view! {
        <div>
            <Select name="twin" id="twin-first" label=t::select_office() label_heading=HeadingLevel::H4 options=offices()/>
            <Select name="twin" id="twin-second" label=t::select_second() label_hidden=true options=offices()/>
        </div>
    }
}
