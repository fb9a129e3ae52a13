//! Examples of the date range.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hint: title_hint,
    error: title_error,
    filled: title_filled,
    months: title_date_range_months,
    in_form: title_after_submit,
    one_wrong: title_date_range_one_wrong,
    disabled: title_disabled,
    #[hidden] optional: title_optional,
    #[hidden] legend_heading: title_legend_heading,
    #[hidden] long: title_long,
    #[hidden] two: title_date_range_two,
}

fn default() -> impl IntoView {
    view! { <DateRange name="stay" legend=t::date_range_stay()/> }
}

fn hint() -> impl IntoView {
    view! {
        <DateRange
            name="leave"
            legend=t::date_range_leave()
            start_legend=t::date_range_leave_start()
            start_hint=t::date_range_leave_start_hint()
            end_legend=t::date_range_leave_end()
            end_hint=t::date_range_leave_end_hint()
        />
    }
}

fn error() -> impl IntoView {
    view! {
        <DateRange
            name="trip"
            legend=t::date_range_trip()
            start="2027-03-05"
            end="2027-03-01"
            error=t::date_range_trip_order()
            required=true
        />
    }
}

fn filled() -> impl IntoView {
    view! { <DateRange name="absence" legend=t::date_range_absence() start="2027-03-01" end="2027-03-27"/> }
}

fn months() -> impl IntoView {
    // `date_range` is for days: here each month has its rule, and their order a third.
    let order = GroupRule::new(false, &[], |name, answers| {
        let month = |end: &str| {
            let month = month_year().check(&[name, end].concat(), answers);
            month.ok().flatten()
        };
        match (month("-start"), month("-end")) {
            (Some(start), Some(end)) if end < start => {
                Err(vec![Problem::new(name, t::date_range_job_order())])
            }
            _ => Ok(Vec::new()),
        }
    });
    let rules = Rules::new()
        .group("job", order)
        .group(
            "job-start",
            month_year().required(t::date_range_job_start()),
        )
        .group("job-end", month_year().required(t::date_range_job_end()));
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="date-range-job-summary"/>
            <DateRange
                name="job"
                legend=t::date_range_job()
                order=DateOrder::MonthYear
                month=MonthControl::Names
            />
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn in_form() -> impl IntoView {
    let rules = Rules::new().and(
        date_range()
            .required(t::date_range_visit_start(), t::date_range_visit_end())
            .longest(180)
            .rules("visit"),
    );
    let answers: Answers = [("visit-start", "2027-03-05"), ("visit-end", "2027-10-01")]
        .into_iter()
        .collect();
    let problems = rules.check(&answers).unwrap_err();
    view! {
        <Form rules answers problems action=t::demo_href()>
            <ErrorSummary id="date-range-summary" disable_auto_focus=true/>
            <DateRange name="visit" legend=t::date_range_visit()/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn one_wrong() -> impl IntoView {
    let rules = Rules::new().and(date_range().rules("rental"));
    let typed = [
        ("rental-start", "2027-03-05"),
        ("rental-end-year", "2027"),
        ("rental-end-month", "13"),
    ];
    let answers: Answers = typed.into_iter().collect();
    let problems = rules.check(&answers).unwrap_err();
    view! {
        <Form rules answers problems action=t::demo_href()>
            <ErrorSummary id="date-range-wrong-summary" disable_auto_focus=true/>
            <DateRange name="rental" legend=t::date_range_rental()/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn disabled() -> impl IntoView {
    view! { <DateRange name="extension" legend=t::date_range_extension() disabled=true/> }
}

fn optional() -> impl IntoView {
    let rules = Rules::new().and(date_range().rules("holiday"));
    view! {
        <Form rules mark=Mark::Optional action=t::demo_href()>
            <DateRange name="holiday" legend=t::date_range_absence()/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn legend_heading() -> impl IntoView {
    view! { <DateRange name="question" legend=t::date_range_question() legend_heading=HeadingLevel::H4 hint=""/> }
}

fn long() -> impl IntoView {
    view! {
        <DateRange
            name="long-range"
            legend=t::long_label()
            start_legend=t::long_label()
            end_legend=t::long_label()
            hint=t::long_hint()
            error=t::long_error()
            month=MonthControl::Names
        />
    }
}

fn two() -> impl IntoView {
    view! {
        <div>
            <DateRange name="twin" id="first-twin" legend=t::date_range_trip()/>
            <DateRange name="twin" id="second-twin" legend=t::date_range_stay() hint="" readonly=true start="2027-03-05" end="2027-03-27"/>
        </div>
    }
}
