//! Font families and weights.

use crate::{
    json::Json,
    length::number_css,
    value::{Misread, misread},
};

/// 1 to 1000, or a name.
pub(crate) fn weight(json: &Json) -> Result<String, Misread> {
    let named = [
        (&["thin", "hairline"][..], 100.0),
        (&["extra-light", "ultra-light"], 200.0),
        (&["light"], 300.0),
        (&["normal", "regular", "book"], 400.0),
        (&["medium"], 500.0),
        (&["semi-bold", "demi-bold"], 600.0),
        (&["bold"], 700.0),
        (&["extra-bold", "ultra-bold"], 800.0),
        (&["black", "heavy"], 900.0),
        (&["extra-black", "ultra-black"], 950.0),
    ];
    let weight = match json {
        Json::Number(weight) => Some(*weight),
        Json::String(name) => named
            .iter()
            .find(|(names, _)| names.contains(&name.as_str()))
            .map(|(_, weight)| *weight),
        _ => None,
    };
    match weight {
        Some(weight) if (1.0..=1000.0).contains(&weight) => Ok(number_css(weight)),
        _ => misread(
            "",
            "write a number from 1 to 1000, or a name such as \"bold\"",
        ),
    }
}

/// Names of families, in the order in which they are tried.
pub(crate) fn families(json: &Json) -> Result<String, Misread> {
    let single = [json.clone()];
    let families = match json {
        Json::Array(families) => families,
        _ => &single[..],
    };
    let names: Option<Vec<String>> = families
        .iter()
        .map(|name| Some(family_css(name.text()?)))
        .collect();
    match names {
        Some(names) if !names.is_empty() && names.iter().all(|name| name != "\"\"") => {
            Ok(names.join(","))
        }
        _ => misread(
            "",
            "write the names of families: [\"Noto Sans\", \"sans-serif\"]",
        ),
    }
}

/// A name that is one CSS identifier stands as it is (`sans-serif` in quotes
/// would be a family of that name); any other is quoted and escaped.
fn family_css(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphabetic() || c == '-';
    let reserved = [
        "inherit",
        "initial",
        "unset",
        "revert",
        "revert-layer",
        "default",
    ];
    let word = name.trim_start_matches('-');
    if !word.is_empty()
        && name.len() - word.len() < 2
        && name.chars().all(plain)
        && !reserved.contains(&name.to_ascii_lowercase().as_str())
    {
        return name.to_owned();
    }
    let mut css = String::from("\"");
    for c in name.chars() {
        match c {
            '"' | '\\' | '<' => css += &format!("\\{:x} ", u32::from(c)),
            // CSS replaces a null, which cannot be in the name of a font.
            '\0' => {}
            c if c.is_control() => css += &format!("\\{:x} ", u32::from(c)),
            c => css.push(c),
        }
    }
    css + "\""
}
