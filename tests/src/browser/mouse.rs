//! Pointing and clicking.

use anyhow::{Context, Result};
use serde_json::json;

use super::{Area, Tab};

impl Tab {
    /// Scrolls the first match into view and gives its box in the window, in CSS pixels.
    ///
    /// # Errors
    /// When nothing matches the selector or the element has no box.
    pub async fn area(&self, selector: &str) -> Result<Area> {
        let script = format!(
            "(() => {{ const element = document.querySelector({}); if (!element) return null;
               element.scrollIntoView({{ block: 'nearest', behavior: 'instant' }});
               const {{ x, y, width, height }} = element.getBoundingClientRect();
               return width && height ? {{ x, y, width, height }} : null; }})()",
            json!(selector)
        );
        self.evaluate::<Option<Area>>(&script)
            .await?
            .with_context(|| format!("nothing to see at `{selector}`"))
    }

    /// Clicks in the middle of the first match, with the mouse.
    ///
    /// # Errors
    /// See [`Tab::area`].
    pub async fn click(&self, selector: &str) -> Result<()> {
        let (x, y) = self.area(selector).await?.middle();
        self.press_mouse(x, y, 1).await
    }

    /// Clicks twice, as fast as people do who are used to icons.
    ///
    /// # Errors
    /// See [`Tab::area`].
    pub async fn double_click(&self, selector: &str) -> Result<()> {
        let (x, y) = self.area(selector).await?.middle();
        self.press_mouse(x, y, 1).await?;
        self.press_mouse(x, y, 2).await
    }

    async fn press_mouse(&self, x: f64, y: f64, count: u8) -> Result<()> {
        for kind in ["mouseMoved", "mousePressed", "mouseReleased"] {
            let button = if kind == "mouseMoved" { "none" } else { "left" };
            let event =
                json!({ "type": kind, "x": x, "y": y, "button": button, "clickCount": count });
            self.send("Input.dispatchMouseEvent", event).await?;
        }
        Ok(())
    }
}
