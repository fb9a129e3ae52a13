use super::order::{DateAutocomplete, MonthControl};
use crate::element::{Node, view};
use crate::form::{DateParts, FormContext};
use crate::portage::say;
use crate::select::{SelectControl, SelectOption, Ties};
use crate::text_input::{Autocomplete, InputMode};
use leptos::prelude::*;
use portage_locales::format::{month_name, parse_month};
use portage_locales::{Month, Text, messages};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Year,
    Month,
    Day,
}

/// What the parts of one date have in common.
pub(super) struct Surface {
    pub group: String,
    pub id: String,
    pub form: Option<FormContext>,
    pub error: MaybeProp<Text>,
    pub wrong: MaybeProp<String>,
    pub invalid: Signal<bool>,
    pub month: MonthControl,
    pub autocomplete: Option<DateAutocomplete>,
    pub disabled: Signal<bool>,
    pub readonly: Signal<bool>,
    /// `id` of the form, where the group stands outside.
    pub owner: Option<String>,
}

impl Part {
    /// The end of its name and its id.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::Month => "month",
            Self::Day => "day",
        }
    }

    /// `birth-year`, of the group `birth`.
    pub fn of(self, group: &str) -> String {
        [group, "-", self.as_str()].concat()
    }

    fn label(self) -> Text {
        match self {
            Self::Year => messages::date_input_year(),
            Self::Month => messages::date_input_month(),
            Self::Day => messages::date_input_day(),
        }
    }
}

/// A part with its label.
pub(super) fn view(part: Part, label: Option<Text>, typed: &DateParts, surface: &Surface) -> Node {
    let label = say(label.unwrap_or_else(|| part.label()));
    let (name, id) = (part.of(&surface.group), part.of(&surface.id));
    if let Some(form) = surface.form {
        form.place(&name, &id);
    }
    let invalid = invalid(part, &name, surface);
    let autocomplete = surface.autocomplete.map(|about| about.of(part));
    let control = if part == Part::Month && surface.month == MonthControl::Names {
        let ties = Ties {
            id: id.clone(),
            name,
            required: false,
            answer: Some(code(&typed.month)),
            described_by: Signal::stored(None),
            invalid,
        };
        months(autocomplete, surface).bare(ties)
    } else {
        let (class, value) = match part {
            Part::Year => ("ptg-text-input ptg-text-input--width-4", &typed.year),
            Part::Month => (
                "ptg-text-input ptg-text-input--width-2 ptg-date-input__month",
                &typed.month,
            ),
            Part::Day => ("ptg-text-input ptg-text-input--width-2", &typed.day),
        };
        // Text, not a number: a wheel or an arrow key must not change a date of birth. No
        // `required`: the legend says it once for all parts.
        view! {
            <input
                class=class
                id=id.clone()
                name=name
                type="text"
                inputmode=InputMode::Numeric.as_str()
                value=value.clone()
                disabled=surface.disabled
                readonly=surface.readonly
                form=surface.owner.clone()
                aria-invalid=invalid
                autocomplete=autocomplete.map(Autocomplete::as_str)
            />
        }
    };
    view! {
        <div class="ptg-date-input__part">
            <label class="ptg-label" r#for=id>{label}</label>
            {control}
        </div>
    }
}

/// `aria-invalid`: the parts that a problem names, or all where it names none.
fn invalid(part: Part, name: &str, surface: &Surface) -> Signal<Option<String>> {
    let (error, wrong, all) = (surface.error, surface.wrong, surface.invalid);
    let form = surface.form;
    let this = form.map(|form| form.is_wrong(name.to_owned()));
    let whole = form.map(|form| form.is_wrong(surface.group.clone()));
    Signal::derive(move || {
        let told = |wrong: Option<Signal<Option<String>>>| wrong.and_then(|wrong| wrong.get());
        if all.get() {
            return Some("true".to_owned());
        }
        if error.get().is_some() {
            let named = |wrong: String| wrong.split(' ').any(|named| named == part.as_str());
            return wrong.get().is_none_or(named).then(|| "true".to_owned());
        }
        told(this).or_else(|| told(whole))
    })
}

fn months(autocomplete: Option<Autocomplete>, surface: &Surface) -> SelectControl {
    let months = (1..=12).filter_map(|number| Month::try_from(number).ok());
    let option = |month: Month| {
        let name = Text::computed(move |locale| month_name(locale, month).into());
        SelectOption::new(u8::from(month).to_string(), name)
    };
    SelectControl {
        options: months.map(option).collect(),
        empty: Some(messages::date_input_choose_month()),
        autocomplete,
        disabled: surface.disabled,
        form: surface.owner.clone(),
        ..SelectControl::default()
    }
}

/// The option of a month, however it was typed before.
pub(super) fn code(typed: &str) -> String {
    parse_month(typed).map_or_else(String::new, |month| u8::from(month).to_string())
}
