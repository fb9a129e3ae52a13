//! Examples of the date picker.

use super::dialog::dialog_view;
use super::state::Calendar;
use crate::examples::{examples, messages as t};
use crate::locales::{Date, Text, Weekday};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hint: title_hint,
    error: title_error,
    filled: title_filled,
    in_form: title_after_submit,
    month_names: title_date_picker_month_names,
    disabled: title_disabled,
    #[hidden] opened: title_date_picker_opened,
    #[hidden] long: title_long,
    #[hidden] two: title_date_picker_two,
}

fn weekdays_only(date: Date) -> Option<Text> {
    let weekend = matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
    weekend.then(t::date_picker_weekdays)
}

fn default() -> impl IntoView {
    view! { <DatePicker name="visit" legend=t::date_picker_visit()/> }
}

fn hint() -> impl IntoView {
    let rule = date().within_next_days(60).except(weekdays_only);
    view! {
        <DatePicker
            name="interview"
            legend=t::date_picker_interview()
            hint=t::date_picker_interview_hint()
            rule=rule
        />
    }
}

fn error() -> impl IntoView {
    view! {
        <DatePicker
            name="delivery"
            legend=t::date_picker_delivery()
            error=t::date_picker_delivery_day()
            wrong="day"
            value="2027-3-"
            required=true
        />
    }
}

fn filled() -> impl IntoView {
    view! { <DatePicker name="arrival" legend=t::date_picker_arrival() value="2027-03-27"/> }
}

fn in_form() -> impl IntoView {
    let rule = date()
        .required(t::date_picker_visit_enter())
        .except(weekdays_only);
    let rules = Rules::new().group("wish", rule.clone());
    // A Sunday, typed.
    let typed = [
        ("wish-year", "2027"),
        ("wish-month", "3"),
        ("wish-day", "28"),
    ];
    let answers: Answers = typed.into_iter().collect();
    let problems = rules.check(&answers).err().unwrap_or_default();
    view! {
        <Form rules answers problems action=t::demo_href()>
            <ErrorSummary id="summary-date-picker" disable_auto_focus=true/>
            <DatePicker name="wish" legend=t::date_picker_visit() rule=rule/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn month_names() -> impl IntoView {
    view! {
        <DatePicker
            name="departure"
            legend=t::date_picker_departure()
            order=DateOrder::DayMonthYear
            month=MonthControl::Names
            button_label=t::date_picker_calendar()
        />
    }
}

fn disabled() -> impl IntoView {
    view! { <DatePicker name="return" legend=t::date_picker_return() disabled=true/> }
}

/// What is in the dialog, on a day that does not move.
fn opened() -> impl IntoView {
    let clock: Clock = "2027-03-05".parse().unwrap_or_default();
    let rule = date().clock(clock).not_in_the_past().except(weekdays_only);
    let calendar = Calendar::new(rule);
    calendar.follow(DateAnswer::from("2027-03-18").date());
    calendar.start();
    let choose = Callback::new(move |cell| {
        if let Some(date) = calendar.choose(cell) {
            calendar.follow(Some(date));
        }
    });
    let close = Callback::new(|_| {});
    let inside = dialog_view(
        calendar,
        "opened",
        t::date_picker_visit(),
        NodeRef::new(),
        choose,
        close,
    );
    view! { <div>{inside}</div> }
}

fn long() -> impl IntoView {
    view! {
        <DatePicker
            name="long-date"
            legend=t::long_label()
            hint=t::long_hint()
            error=t::long_error()
            required=true
        />
    }
}

fn two() -> impl IntoView {
    view! {
        <div>
            <DatePicker name="twin-date" id="first-twin" legend=t::date_picker_departure() legend_heading=HeadingLevel::H4/>
            <DatePicker name="twin-date" id="second-twin" legend=t::date_picker_return() hint=""/>
        </div>
    }
}
