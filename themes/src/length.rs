//! Lengths and times: a number with a unit.

use crate::{
    json::Json,
    value::{Misread, misread},
};

/// A length; only the offsets and the spread of a shadow may be negative.
pub(crate) fn of(json: &Json, negative: bool) -> Result<String, Misread> {
    with_unit(json, &["rem", "px"], if negative { f64::MIN } else { 0.0 })
}

/// A time, never negative.
pub(crate) fn of_time(json: &Json) -> Result<String, Misread> {
    with_unit(json, &["ms", "s"], 0.0)
}

/// `{ "value": 1.5, "unit": "rem" }`, or "1.5rem" as tools of older drafts write it.
fn with_unit(json: &Json, units: &[&str; 2], least: f64) -> Result<String, Misread> {
    let parts = match json {
        Json::String(text) => units.iter().rev().find_map(|unit| {
            let number = text.strip_suffix(unit)?;
            // "1ms" ends with "s" too: what is left must be a number.
            Some((
                number
                    .parse()
                    .ok()
                    .filter(|number: &f64| number.is_finite())?,
                *unit,
            ))
        }),
        _ => match (json.get("value"), json.get("unit").and_then(Json::text)) {
            (Some(Json::Number(number)), Some(unit)) => units
                .iter()
                .find(|known| **known == unit)
                .map(|unit| (*number, *unit)),
            _ => None,
        },
    };
    match parts {
        Some((number, _)) if number < least => misread("", "it must not be negative"),
        Some((number, unit)) => Ok(number_css(number) + unit),
        None => {
            let (first, second) = (units[0], units[1]);
            let message = format!(
                "write {{ \"value\": 1, \"unit\": \"{first}\" }}; the units are {first} and {second}"
            );
            misread("", message)
        }
    }
}

/// A number as short as CSS allows: `.5`, not `0.5`.
pub(crate) fn number_css(number: f64) -> String {
    let text = number.to_string();
    match text.strip_prefix("0.") {
        Some(fraction) => format!(".{fraction}"),
        None => text.replacen("-0.", "-.", 1),
    }
}
