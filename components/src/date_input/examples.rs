//! Examples of the date input.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hint: title_hint,
    error: title_error,
    filled: title_filled,
    month_names: title_date_input_month_names,
    day_first: title_date_input_day_first,
    month_year: title_date_input_month_year,
    in_form: title_after_submit,
    disabled: title_disabled,
    #[hidden] whole_date: title_date_input_whole,
    #[hidden] partial: title_date_input_partial,
    #[hidden] readonly: title_readonly,
    #[hidden] labels: title_date_input_labels,
    #[hidden] year_month: title_date_input_year_month,
    #[hidden] legend_heading: title_legend_heading,
    #[hidden] long: title_long,
    #[hidden] two: title_date_input_two,
}

fn default() -> impl IntoView {
    view! { <DateInput name="birth" legend=t::date_input_birth() autocomplete=DateAutocomplete::Birthday/> }
}

fn hint() -> impl IntoView {
    view! { <DateInput name="issued" legend=t::date_input_issued() hint=t::date_input_issued_hint()/> }
}

fn error() -> impl IntoView {
    view! {
        <DateInput
            name="expiry"
            legend=t::date_input_expiry()
            value="27-3-18"
            error=t::date_input_expiry_year()
            wrong="year"
            required=true
        />
    }
}

fn filled() -> impl IntoView {
    view! { <DateInput name="moved" legend=t::date_input_moved() value="2019-07-01"/> }
}

fn month_names() -> impl IntoView {
    view! {
        <DateInput
            name="departure"
            legend=t::date_input_departure()
            month=MonthControl::Names
            value="2027-08-15"
        />
    }
}

fn day_first() -> impl IntoView {
    view! { <DateInput name="wedding" legend=t::date_input_wedding() order=DateOrder::DayMonthYear/> }
}

fn month_year() -> impl IntoView {
    view! {
        <DateInput
            name="since"
            legend=t::date_input_since()
            order=DateOrder::MonthYear
            month=MonthControl::Names
        />
    }
}

fn in_form() -> impl IntoView {
    let rule = date()
        .required(t::date_input_child_enter())
        .not_in_the_future();
    let rules = Rules::new().group("child", rule);
    let typed = [
        ("child-year", "2021"),
        ("child-month", "fév"),
        ("child-day", "29"),
    ];
    let answers: Answers = typed.into_iter().collect();
    let problems = rules.check(&answers).unwrap_err();
    view! {
        <Form rules answers problems action=t::demo_href()>
            <ErrorSummary id="date-input-summary" disable_auto_focus=true/>
            <DateInput name="child" legend=t::date_input_child() order=DateOrder::DayMonthYear/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn disabled() -> impl IntoView {
    view! { <DateInput name="retired" legend=t::date_input_retired() disabled=true/> }
}

fn whole_date() -> impl IntoView {
    view! {
        <DateInput
            name="visit"
            legend=t::date_input_visit()
            value="2019-07-01"
            error=t::date_input_visit_future()
        />
    }
}

fn partial() -> impl IntoView {
    view! {
        <DateInput
            name="death"
            legend=t::date_input_death()
            order=DateOrder::MonthDayYear
            value="-March-27"
            error=t::date_input_death_year()
            wrong="year"
        />
    }
}

fn readonly() -> impl IntoView {
    view! { <DateInput name="received" legend=t::date_input_received() value="2026-03-01" readonly=true hint=""/> }
}

fn labels() -> impl IntoView {
    let today = || view! { <Button label=t::date_input_today() kind=ButtonKind::Secondary r#type=ButtonType::Button/> };
    view! {
        <DateInput
            name="founded"
            legend=t::date_input_founded()
            year_label=t::date_input_founded_year()
            month_label=t::date_input_founded_month()
            day_label=t::date_input_founded_day()
            required=true
            mark=t::needed()
            after=today
        />
    }
}

fn year_month() -> impl IntoView {
    view! { <DateInput name="until" legend=t::date_input_until() order=DateOrder::YearMonth value="2026-03"/> }
}

fn legend_heading() -> impl IntoView {
    view! { <DateInput name="question" legend=t::date_input_birth_question() legend_heading=HeadingLevel::H4/> }
}

fn long() -> impl IntoView {
    view! {
        <DateInput
            name="long-date"
            legend=t::long_label()
            hint=t::long_hint()
            error=t::long_error()
            month=MonthControl::Names
            required=true
        />
    }
}

fn two() -> impl IntoView {
    view! {
        <div>
            <DateInput name="twin" id="first-twin" legend=t::date_input_departure()/>
            <DateInput name="twin" id="second-twin" legend=t::date_input_moved() hint="" legend_hidden=true/>
        </div>
    }
}
