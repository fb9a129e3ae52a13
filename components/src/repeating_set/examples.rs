//! Examples of the repeating set.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    filled: title_rows_filled,
    error: title_error,
    optional: title_rows_none,
    full: title_rows_full,
    two: title_two,
    #[hidden] alone: title_without_form,
    #[hidden] long: title_long,
}

fn trip_rules(set: &'static str) -> Rules {
    Rules::new().rows(set, rows().least(1).most(5), |row| {
        Rules::new().field(
            row.name("country"),
            required(t::repeating_set_country_enter(row.number)),
        )
    })
}

fn trips(set: &'static str) -> impl IntoView {
    view! {
        <RepeatingSet
            name=set
            legend=t::repeating_set_trips()
            hint=t::repeating_set_trips_hint()
            row_legend=|number: u32| t::repeating_set_trip(number)
            add_label=t::repeating_set_trip_add()
            remove_label=Callback::new(|number: u32| t::repeating_set_trip_remove(number))
            let:row
        >
            <TextInput name=row.name("country") label=t::repeating_set_country()/>
            <TextInput name=row.name("purpose") label=t::repeating_set_purpose()/>
        </RepeatingSet>
    }
}

fn answers(pairs: &[(&'static str, &'static str)]) -> Answers {
    pairs.iter().copied().collect()
}

fn default() -> impl IntoView {
    view! {
        <Form rules=trip_rules("trip") action=t::demo_href()>
            <ErrorSummary id="rows-summary"/>
            {trips("trip")}
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn filled() -> impl IntoView {
    let answers = answers(&[
        ("stay", "2"),
        ("stay", "3"),
        ("stay-2-country", "Haïti"),
        ("stay-3-country", "France"),
    ]);
    view! { <Form rules=trip_rules("stay") answers action=t::demo_href()>{trips("stay")}</Form> }
}

fn error() -> impl IntoView {
    let rules = trip_rules("visit");
    let answers = answers(&[
        ("visit", "1"),
        ("visit", "4"),
        ("visit-1-country", "Haïti"),
        ("visit-4-country", ""),
    ]);
    let problems = rules.check(&answers).unwrap_err();
    view! {
        <Form rules answers problems action=t::demo_href()>
            <ErrorSummary id="rows-summary-back" disable_auto_focus=true/>
            {trips("visit")}
        </Form>
    }
}

fn optional() -> impl IntoView {
    let rules = Rules::new().rows("child", rows().most(10), |row| {
        Rules::new().field(row.name("name"), required(t::full_name_enter()))
    });
    view! {
        <Form rules action=t::demo_href()>
            <RepeatingSet
                name="child"
                legend=t::repeating_set_children()
                row_legend=|number: u32| t::repeating_set_child(number)
                add_label=t::repeating_set_child_add()
                let:row
            >
                <TextInput name=row.name("name") label=t::repeating_set_child_name()/>
            </RepeatingSet>
        </Form>
    }
}

fn full() -> impl IntoView {
    let rules = Rules::new().rows("journey", rows().most(2), |_| Rules::new());
    let answers = answers(&[("journey", "1"), ("journey", "2")]);
    view! { <Form rules answers action=t::demo_href()>{trips("journey")}</Form> }
}

/// Under one name, in two forms: the second has ids of its own.
fn two() -> impl IntoView {
    let children = |id: &'static str, legend| {
        view! {
            <Form action=t::demo_href()>
                <RepeatingSet
                    name="dependant"
                    id
                    legend
                    row_legend=|number: u32| t::repeating_set_child(number)
                    add_label=t::repeating_set_child_add()
                    let:row
                >
                    <TextInput
                        name=row.name("name")
                        id=[id, "-", row.id(), "-name"].concat()
                        label=t::repeating_set_child_name()
                    />
                </RepeatingSet>
            </Form>
        }
    };
    view! {
        <div>
            {children("dependant", t::repeating_set_children())}
            {children("dependant-away", t::repeating_set_children_away())}
        </div>
    }
}

fn alone() -> impl IntoView {
    view! {
        <RepeatingSet
            name="member"
            legend=t::repeating_set_children()
            row_legend=|number: u32| t::repeating_set_child(number)
            row_heading=HeadingLevel::H4
            min=2
            max=3
            let:row
        >
            <TextInput name=row.name("name") label=t::repeating_set_child_name()/>
        </RepeatingSet>
    }
}

fn long() -> impl IntoView {
    view! {
        <RepeatingSet
            name="organization"
            legend=t::long_label()
            hint=t::long_hint()
            error=t::long_error()
            row_legend=|number: u32| t::repeating_set_organization(number)
            min=0
            let:row
        >
            <TextInput name=row.name("long") label=t::long_label() width=Width::Full/>
        </RepeatingSet>
    }
}
