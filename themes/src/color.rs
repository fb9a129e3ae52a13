//! A colour of the sRGB space, as CSS and DTCG write it, and WCAG's contrast.

use std::{error, fmt, str::FromStr};

/// A colour: red, green, blue and alpha, 0 to 255 each (alpha 255 is opaque).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Color {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
    /// How opaque it is: 255 hides what is behind.
    pub alpha: u8,
}

impl Color {
    /// An opaque colour.
    pub const fn rgb(red: u8, green: u8, blue: u8) -> Color {
        Color {
            red,
            green,
            blue,
            alpha: 255,
        }
    }

    /// WCAG's relative luminance, 0 (black) to 1 (white), as if it were opaque.
    pub fn luminance(self) -> f64 {
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// What a person sees when this colour lies over an opaque one.
    pub fn over(self, behind: Color) -> Color {
        let alpha = f64::from(self.alpha) / 255.0;
        let mix = |front: u8, back: u8| {
            (f64::from(front) * alpha + f64::from(back) * (1.0 - alpha)).round() as u8
        };
        Color::rgb(
            mix(self.red, behind.red),
            mix(self.green, behind.green),
            mix(self.blue, behind.blue),
        )
    }
}

fn linear(channel: u8) -> f64 {
    let value = f64::from(channel) / 255.0;
    if value <= 0.04045 {
        value / 12.92
    } else {
        ((value + 0.055) / 1.055).powf(2.4)
    }
}

/// WCAG's contrast of two colours, 1.0 to 21.0. A translucent foreground is
/// first laid over the background; the background counts as opaque.
pub fn contrast_ratio(foreground: Color, background: Color) -> f64 {
    let (a, b) = (
        foreground.over(background).luminance(),
        background.luminance(),
    );
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The shortest hexadecimal form: `#fff`, `#0b6084`, `#0003`.
impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut channels = vec![self.red, self.green, self.blue];
        if self.alpha != 255 {
            channels.push(self.alpha);
        }
        let short = channels.iter().all(|channel| channel >> 4 == channel & 15);
        f.write_str("#")?;
        channels.iter().try_for_each(|channel| match short {
            true => write!(f, "{:x}", channel & 15),
            false => write!(f, "{channel:02x}"),
        })
    }
}

/// What is not a colour in hexadecimal or `rgb()` form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAColor(String);

impl fmt::Display for NotAColor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:?} is not a colour; write #rrggbb or rgb(red green blue)",
            self.0
        )
    }
}

impl error::Error for NotAColor {}

/// Reads `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, and `rgb()` or `rgba()` with
/// numbers or percentages, commas or spaces.
impl FromStr for Color {
    type Err = NotAColor;

    fn from_str(text: &str) -> Result<Color, NotAColor> {
        let trimmed = text.trim();
        let color = match trimmed.strip_prefix('#') {
            Some(digits) => from_hex(digits),
            None => from_rgb(trimmed),
        };
        color.ok_or_else(|| NotAColor(text.to_owned()))
    }
}

fn from_hex(digits: &str) -> Option<Color> {
    let digits: Vec<u8> = digits
        .chars()
        .map(|c| c.to_digit(16).map(|digit| digit as u8))
        .collect::<Option<_>>()?;
    let channels: Vec<u8> = match digits.len() {
        3 | 4 => digits.iter().map(|digit| digit * 17).collect(),
        6 | 8 => digits
            .chunks(2)
            .map(|pair| pair[0] * 16 + pair[1])
            .collect(),
        _ => return None,
    };
    let alpha = channels.get(3).copied().unwrap_or(255);
    Some(Color {
        red: channels[0],
        green: channels[1],
        blue: channels[2],
        alpha,
    })
}

fn from_rgb(text: &str) -> Option<Color> {
    let text = text.to_ascii_lowercase();
    let inside = text
        .strip_prefix("rgba(")
        .or_else(|| text.strip_prefix("rgb("))?;
    let inside = inside.strip_suffix(')')?;
    let parts: Vec<&str> = inside
        .split([',', ' ', '/'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    let channel = |part: &str, whole: f64| -> Option<u8> {
        let share = match part.strip_suffix('%') {
            Some(percent) => percent.trim().parse::<f64>().ok()? / 100.0,
            None => part.parse::<f64>().ok()? / whole,
        };
        share
            .is_finite()
            .then(|| (share.clamp(0.0, 1.0) * 255.0).round() as u8)
    };
    let (red, green, blue, alpha) = match parts[..] {
        [red, green, blue] => (red, green, blue, "1"),
        [red, green, blue, alpha] => (red, green, blue, alpha),
        _ => return None,
    };
    Some(Color {
        red: channel(red, 255.0)?,
        green: channel(green, 255.0)?,
        blue: channel(blue, 255.0)?,
        alpha: channel(alpha, 1.0)?,
    })
}
