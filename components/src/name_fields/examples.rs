//! Examples of the name fields.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    full: name_fields_title_full,
    all: name_fields_title_all,
    hint: title_hint,
    error: title_error,
    filled: title_filled,
    group: name_fields_title_group,
    #[hidden] readonly: title_readonly,
    #[hidden] disabled: title_disabled,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <NameFields name="applicant"/> }
}

fn full() -> impl IntoView {
    view! { <NameFields name="caller" parts=NameParts::full()/> }
}

fn all() -> impl IntoView {
    let parts = NameParts::split().title().middle().preferred().one_name();
    view! { <NameFields name="member" parts legend=t::name_fields_member()/> }
}

fn hint() -> impl IntoView {
    view! { <NameFields name="traveller" hint=t::name_fields_passport()/> }
}

fn error() -> impl IntoView {
    let rules = name_rules("student", NameParts::split());
    let answers: Answers = [("student-given", "Zoé")].into_iter().collect();
    let problems = rules.check(&answers).err().unwrap_or_default();
    view! {
        <Form rules answers problems action=t::demo_href()>
            <ErrorSummary id="name-error-summary" disable_auto_focus=true/>
            <NameFields name="student"/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn filled() -> impl IntoView {
    let answers: Answers = [
        ("owner-given", "Marie-Ève"),
        ("owner-family", "O’Connor-Lévesque"),
    ]
    .into_iter()
    .collect();
    view! {
        <Form answers action=t::demo_href()>
            <NameFields name="owner"/>
        </Form>
    }
}

fn group() -> impl IntoView {
    let parts = NameParts::split();
    let rules = name_rules("parent", parts)
        .about(t::name_fields_parent())
        .and(name_rules("child", parts).about(t::name_fields_child()));
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="name-group-summary"/>
            <NameFields name="parent" legend=t::name_fields_parent()/>
            <NameFields name="child" legend=t::name_fields_child() of_another=true/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn readonly() -> impl IntoView {
    let values: Answers = [("given", "Marie-Ève"), ("family", "O’Connor-Lévesque")]
        .into_iter()
        .collect();
    view! { <NameFields name="fixed" values readonly=true/> }
}

fn disabled() -> impl IntoView {
    view! { <NameFields name="spouse" legend=t::spouse() hint=t::spouse_hint() disabled=true/> }
}

fn long() -> impl IntoView {
    view! { <NameFields name="long-name" legend=t::long_label() hint=t::long_hint() error=t::long_error()/> }
}
