//! The values of tokens: read from DTCG JSON, written as CSS.

use crate::{color::Color, font, json::Json, length, shadow};

/// The types of tokens that Portage uses, a part of the DTCG ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An sRGB colour.
    Color,
    /// A length in rem or px.
    Dimension,
    /// Font families, the first that is installed wins.
    FontFamily,
    /// 1 to 1000; 400 is regular, 700 bold.
    FontWeight,
    /// A time in ms or s.
    Duration,
    /// How a motion starts and ends.
    CubicBezier,
    /// A number without a unit.
    Number,
    /// One or more shadows of a box.
    Shadow,
}

impl Kind {
    /// Every type.
    pub const ALL: [Kind; 8] = [
        Kind::Color,
        Kind::Dimension,
        Kind::FontFamily,
        Kind::FontWeight,
        Kind::Duration,
        Kind::CubicBezier,
        Kind::Number,
        Kind::Shadow,
    ];

    /// Its name in `$type`.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Color => "color",
            Kind::Dimension => "dimension",
            Kind::FontFamily => "fontFamily",
            Kind::FontWeight => "fontWeight",
            Kind::Duration => "duration",
            Kind::CubicBezier => "cubicBezier",
            Kind::Number => "number",
            Kind::Shadow => "shadow",
        }
    }

    pub(crate) fn from_name(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// A value without references.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Color(Color),
    /// Anything else is only ever written out: its CSS.
    Css(String),
}

impl Value {
    pub(crate) fn css(&self) -> String {
        match self {
            Value::Color(color) => color.to_string(),
            Value::Css(css) => css.clone(),
        }
    }
}

/// Why a `$value` cannot be read: where inside it (`.hex`, `[0]`) and what to do.
#[derive(Debug, PartialEq)]
pub(crate) struct Misread {
    pub(crate) within: String,
    pub(crate) message: String,
}

pub(crate) fn misread<T>(within: &str, message: impl Into<String>) -> Result<T, Misread> {
    Err(Misread {
        within: within.to_owned(),
        message: message.into(),
    })
}

/// Reads a `$value` of the given type. `color_of` gives the colour of a shadow,
/// which may be a reference.
pub(crate) fn read(
    kind: Kind,
    json: &Json,
    color_of: &dyn Fn(&Json) -> Result<Color, Misread>,
) -> Result<Value, Misread> {
    let css = match kind {
        Kind::Color => return color(json).map(Value::Color),
        Kind::Dimension => length::of(json, false)?,
        Kind::Duration => length::of_time(json)?,
        Kind::Number => number_at_least_zero(json)?,
        Kind::FontWeight => font::weight(json)?,
        Kind::FontFamily => font::families(json)?,
        Kind::CubicBezier => cubic_bezier(json)?,
        Kind::Shadow => shadow::layers(json, color_of)?,
    };
    Ok(Value::Css(css))
}

pub(crate) fn color(json: &Json) -> Result<Color, Misread> {
    let form = "a color is { \"colorSpace\": \"srgb\", \"components\": [red, green, blue], \
                \"hex\": \"#rrggbb\" }, components from 0 to 1, or the string \"#rrggbb\"";
    if let Some(text) = json.text() {
        return text
            .parse()
            .or_else(|error| misread("", format!("{error}")));
    }
    match json.get("colorSpace").map(Json::text) {
        Some(Some("srgb")) => {}
        Some(_) => {
            return misread(
                ".colorSpace",
                "only \"srgb\" is supported; convert the color",
            );
        }
        None => return misread("", form),
    }
    let Some(Json::Array(components)) = json.get("components") else {
        return misread("", form);
    };
    let [red, green, blue] = components[..]
        .iter()
        .map(share)
        .collect::<Option<Vec<u8>>>()
        .unwrap_or_default()[..]
    else {
        return misread(".components", form);
    };
    let alpha = match json.get("alpha") {
        None => 255,
        Some(alpha) => match share(alpha) {
            Some(alpha) => alpha,
            None => return misread(".alpha", "alpha is a number from 0 to 1"),
        },
    };
    let color = Color {
        red,
        green,
        blue,
        alpha,
    };
    if let Some(hex) = json.get("hex") {
        let opaque = Color {
            alpha: 255,
            ..color
        };
        if hex.text().and_then(|hex| hex.parse::<Color>().ok()) != Some(opaque) {
            let message = format!("the components say {opaque}; write the same colour in both");
            return misread(".hex", message);
        }
    }
    Ok(color)
}

/// A number from 0 to 1 as 0 to 255.
fn share(json: &Json) -> Option<u8> {
    match json {
        Json::Number(share) if (0.0..=1.0).contains(share) => Some((share * 255.0).round() as u8),
        _ => None,
    }
}

fn number_at_least_zero(json: &Json) -> Result<String, Misread> {
    match json {
        Json::Number(number) if *number >= 0.0 => Ok(length::number_css(*number)),
        _ => misread("", "write a number, not negative, without quotes or a unit"),
    }
}

fn cubic_bezier(json: &Json) -> Result<String, Misread> {
    let message = "write four numbers [x1, y1, x2, y2], x1 and x2 from 0 to 1";
    let Json::Array(numbers) = json else {
        return misread("", message);
    };
    let [
        Json::Number(x1),
        Json::Number(y1),
        Json::Number(x2),
        Json::Number(y2),
    ] = numbers[..]
    else {
        return misread("", message);
    };
    if ![x1, x2].iter().all(|x| (0.0..=1.0).contains(x)) {
        return misread("", message);
    }
    let numbers = [x1, y1, x2, y2].map(length::number_css).join(",");
    Ok(format!("cubic-bezier({numbers})"))
}

/// A misreading of a part, told from the whole.
pub(crate) fn within(outer: &str, error: Misread) -> Misread {
    Misread {
        within: format!("{outer}{}", error.within),
        message: error.message,
    }
}
