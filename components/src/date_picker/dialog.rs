use super::grid::{focus_day, grid_view};
use super::state::Calendar;
use crate::button::{Button, ButtonKind, ButtonType};
use crate::element::{Node, view};
use crate::portage::say;
use crate::select::{SelectControl, SelectOption, Ties};
use leptos::{ev, html, prelude::*};
use portage_locales::format::month_name;
use portage_locales::{Month, Text, messages};

/// What is in the dialog: month and year, the days, and the way out.
pub(super) fn dialog_view(
    calendar: Calendar,
    id: &str,
    legend: Text,
    grid: NodeRef<html::Table>,
    choose: Callback<u8>,
    close: Callback<ev::MouseEvent>,
) -> Node {
    let of = |part: &str| [id, part].concat();
    let turn = move |months: i32| Callback::new(move |_: ev::MouseEvent| calendar.turn(months));
    let months = part_view(
        of("-calendar-month"),
        messages::date_input_month(),
        months(),
        calendar.month(),
        Callback::new(move |code: String| {
            let month = code
                .parse()
                .ok()
                .and_then(|number: u8| Month::try_from(number).ok());
            if let Some(month) = month {
                calendar.turn_to(calendar.year_now(), month);
            }
        }),
    );
    let years = part_view(
        of("-calendar-year"),
        messages::date_input_year(),
        years(calendar),
        calendar.year(),
        Callback::new(move |year: String| {
            if let Ok(year) = year.parse() {
                calendar.turn_to(year, calendar.month_now());
            }
        }),
    );
    let status = calendar.announcer.text();
    view! {
        <div class="ptg-date-picker__calendar">
            <h2 class="ptg-date-picker__title" id=of("-calendar-title")>{say(legend)}</h2>
            <div class="ptg-date-picker__row">{months} {years}</div>
            <div class="ptg-date-picker__row">
                <Button label=messages::date_picker_previous() kind=ButtonKind::Secondary small=true r#type=ButtonType::Button on_click=turn(-1)/>
                <Button label=messages::date_picker_next() kind=ButtonKind::Secondary small=true r#type=ButtonType::Button on_click=turn(1)/>
            </div>
            {grid_view(calendar, grid, choose)}
            // Who reads by touch has come through the whole month and need not go back for more.
            <button
                class="ptg-visually-hidden"
                type="button"
                tabindex="-1"
                on:click=move |_| {
                    calendar.turn(1);
                    focus_day(grid);
                }
            >
                {say(messages::date_picker_on())}
            </button>
            <p class="ptg-hint ptg-date-picker__help" id=of("-calendar-help")>{say(messages::date_picker_help())}</p>
            <Button label=messages::date_picker_close() kind=ButtonKind::Secondary small=true r#type=ButtonType::Button on_click=close/>
            <p class="ptg-visually-hidden" role="status">{status}</p>
        </div>
    }
}

/// A list with its label. It has no name, so the form does not send it.
fn part_view(
    id: String,
    label: Text,
    options: Vec<SelectOption>,
    value: Signal<String>,
    on_input: Callback<String>,
) -> Node {
    let control = SelectControl {
        options,
        value: Some(value),
        on_input: Some(on_input),
        ..SelectControl::default()
    };
    let ties = Ties {
        id: id.clone(),
        name: String::new(),
        required: false,
        answer: None,
        described_by: Signal::stored(None),
        invalid: Signal::stored(None),
    };
    let control = control.bare(ties);
    view! {
        <div>
            <label class="ptg-label" r#for=id>{say(label)}</label>
            {control}
        </div>
    }
}

fn months() -> Vec<SelectOption> {
    let months = (1..=12).filter_map(|number| Month::try_from(number).ok());
    let option = |month: Month| {
        let name = Text::computed(move |locale| month_name(locale, month).into());
        SelectOption::new(u8::from(month).to_string(), name)
    };
    months.map(option).collect()
}

fn years(calendar: Calendar) -> Vec<SelectOption> {
    let span = calendar.span();
    let years = span.first.year()..=span.last.year();
    let option = |year: i32| {
        let year = year.to_string();
        SelectOption::new(year.clone(), year)
    };
    years.map(option).collect()
}
