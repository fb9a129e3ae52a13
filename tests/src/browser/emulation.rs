//! The devices and preferences of people: window size, zoom, colours, motion, paper.

use anyhow::Result;
use serde_json::json;

use super::Tab;

/// What the browser tells the style sheets about the person's settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Media {
    /// The page goes to paper.
    pub print: bool,
    /// Windows' contrast themes and the like.
    pub forced_colours: bool,
    /// The person asked the system for less motion.
    pub reduced_motion: bool,
}

impl Default for Media {
    /// A screen, no forced colours, and less motion so that no picture is taken mid-way.
    fn default() -> Media {
        Media {
            print: false,
            forced_colours: false,
            reduced_motion: true,
        }
    }
}

impl Tab {
    /// Sets what the media queries answer. The system's colour scheme is always light: dark and
    /// high contrast are asked for by `data-mode`.
    ///
    /// # Errors
    /// When the browser no longer answers.
    pub async fn emulate(&self, media: Media) -> Result<()> {
        let features = json!([
            { "name": "forced-colors", "value": if media.forced_colours { "active" } else { "none" } },
            { "name": "prefers-reduced-motion", "value": if media.reduced_motion { "reduce" } else { "no-preference" } },
            { "name": "prefers-color-scheme", "value": "light" },
        ]);
        let kind = if media.print { "print" } else { "screen" };
        self.send(
            "Emulation.setEmulatedMedia",
            json!({ "media": kind, "features": features }),
        )
        .await?;
        Ok(())
    }

    /// Sets the window's inner size in CSS pixels. Zooming to 400 % on a 1280 px screen is 320 px.
    ///
    /// # Errors
    /// When the browser no longer answers.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.send("Emulation.setDeviceMetricsOverride", metrics)
            .await?;
        Ok(())
    }

    /// Adds a style sheet that the security policy cannot refuse, in place of the last one added.
    /// An empty text takes it away.
    ///
    /// # Errors
    /// When the page is gone or the CSS is not valid.
    pub async fn restyle(&self, css: &str) -> Result<()> {
        let script = format!(
            "(() => {{
               document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== window.portageSheet);
               window.portageSheet = new CSSStyleSheet();
               window.portageSheet.replaceSync({});
               document.adoptedStyleSheets = [...document.adoptedStyleSheets, window.portageSheet];
             }})()",
            json!(css)
        );
        self.evaluate::<Option<()>>(&script).await?;
        Ok(())
    }

    /// Shows the page in a theme and a mode, in place. Nothing in a page waits for it: what looks at
    /// the colours next, sees these.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn paint(&self, theme: &str, mode: &str) -> Result<()> {
        let script = format!(
            "Object.assign(document.documentElement.dataset, {}), null",
            json!({ "theme": theme, "mode": mode })
        );
        self.evaluate::<Option<()>>(&script).await?;
        Ok(())
    }
}
