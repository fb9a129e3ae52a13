//! Pictures of the page, and what differs between two of them.

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use image::RgbaImage;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::Tab;

/// A box in the window, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Area {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Area {
    /// The point in the middle, where a finger would aim.
    pub fn middle(&self) -> (f64, f64) {
        (self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// The box with a margin on each side, on whole pixels.
    pub fn grown(&self, margin: f64) -> Area {
        let (x, y) = (
            (self.x - margin).floor().max(0.0),
            (self.y - margin).floor().max(0.0),
        );
        let right = (self.x + self.width + margin).ceil();
        let bottom = (self.y + self.height + margin).ceil();
        Area {
            x,
            y,
            width: (right - x).max(1.0),
            height: (bottom - y).max(1.0),
        }
    }
}

/// A picture as the browser took it.
pub struct Picture {
    png: Vec<u8>,
}

impl Tab {
    /// Takes a picture of an area of the document, `area` being in document coordinates.
    ///
    /// # Errors
    /// When the browser takes none.
    pub async fn picture(&self, area: Area) -> Result<Picture> {
        let Area {
            x,
            y,
            width,
            height,
        } = area;
        let parameters = json!({
            "format": "png", "optimizeForSpeed": true,
            "clip": { "x": x, "y": y, "width": width, "height": height, "scale": 1 },
        });
        let answer = self.send("Page.captureScreenshot", parameters).await?;
        let data = answer["data"]
            .as_str()
            .context("a screenshot without data")?;
        Ok(Picture {
            png: STANDARD.decode(data)?,
        })
    }
}

impl Picture {
    /// The file's bytes.
    pub fn png(&self) -> &[u8] {
        &self.png
    }

    /// How strongly the pixels that differ from `other` stand out against what they replace: the
    /// number of pixels whose contrast ratio is at least `ratio`.
    ///
    /// # Errors
    /// When a picture cannot be decoded.
    pub fn pixels_changed(&self, other: &Picture, ratio: f64) -> Result<usize> {
        let (here, there) = (self.pixels()?, other.pixels()?);
        Ok(here
            .pixels()
            .zip(there.pixels())
            .filter(|(a, b)| a != b)
            .filter(|(a, b)| contrast(a.0, b.0) >= ratio)
            .count())
    }

    fn pixels(&self) -> Result<RgbaImage> {
        Ok(image::load_from_memory(&self.png)
            .context("not a PNG")?
            .into_rgba8())
    }
}

/// The contrast ratio of WCAG 2.2, from 1 to 21.
pub fn contrast(a: [u8; 4], b: [u8; 4]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance([red, green, blue, _]: [u8; 4]) -> f64 {
    let linear = |channel: u8| {
        let value = f64::from(channel) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

#[cfg(test)]
mod tests {
    use super::contrast;

    #[test]
    fn a_ring_in_the_grey_of_the_page_would_pass_as_visible() {
        let grey = [118, 118, 118, 255];
        assert!((contrast([255; 4], [0, 0, 0, 255]) - 21.0).abs() < 0.01);
        assert!(contrast(grey, [255; 4]) > 4.5 && contrast(grey, [255; 4]) < 4.6);
        assert!(contrast(grey, grey) < 1.01);
    }
}
