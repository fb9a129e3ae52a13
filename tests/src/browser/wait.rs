//! Waiting for a state, never for a time.

use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};
use serde_json::Value;

use super::Tab;
use super::tab::shortened;

/// How often a state is looked at while it is waited for.
const LOOK: Duration = Duration::from_millis(15);
/// How long a state may take to come before that is a failure.
const PATIENCE: Duration = Duration::from_secs(15);

impl Tab {
    /// Waits until the page is loaded and, where it carries wasm, hydrated, with its parts that come
    /// later: as after a person has been at the end of the page.
    ///
    /// # Errors
    /// When that does not come about in time; the page's own error messages are added.
    pub async fn wait_until_ready(&self) -> Result<()> {
        self.wait_until_started().await?;
        // Each comes when the focus does.
        let parts = "document.querySelectorAll('[data-asleep]')";
        let wake =
            format!("({parts}.forEach(part => part.dispatchEvent(new Event('focusin'))), null)");
        self.evaluate::<Value>(&wake).await?;
        self.wait_for(
            &format!("!{parts}.length"),
            "every part of the page to come to life",
        )
        .await
    }

    /// Waits until the page is loaded and, where it carries wasm, its beginning is hydrated.
    ///
    /// # Errors
    /// When that does not come about in time; the page's own error messages are added.
    pub async fn wait_until_started(&self) -> Result<()> {
        let ready = "document.readyState === 'complete' && (!document.querySelector('script[data-wasm]') || document.documentElement.hasAttribute('data-ready'))";
        self.wait_for(ready, "the page to be ready (html[data-ready])")
            .await
            .map_err(|error| {
                let said = self.complaints();
                if said.is_empty() {
                    error
                } else {
                    error.context(format!("the page reported: {}", said.join("; ")))
                }
            })
    }

    /// Waits until an expression is true in the page, also across a navigation: in the whole page, not
    /// in the part of it that has come in.
    ///
    /// # Errors
    /// When it stays false for 15 seconds: says what was waited for.
    pub async fn wait_for(&self, expression: &str, what: &str) -> Result<()> {
        let began = Instant::now();
        let mut ticks = tokio::time::interval(LOOK);
        loop {
            ticks.tick().await;
            // An error here is a page on its way out: the next look meets the new one.
            if let Ok(true) = self
                .evaluate::<bool>(&format!(
                    "document.readyState !== 'loading' && Boolean({expression})"
                ))
                .await
            {
                return Ok(());
            }
            if began.elapsed() > PATIENCE {
                return Err(anyhow!(
                    "waited {} s in vain for {what} (`{}`)",
                    PATIENCE.as_secs(),
                    shortened(expression)
                ));
            }
        }
    }

    /// Lets the page finish what it is at: style, layout and two frames painted.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn settle(&self) -> Result<()> {
        self.evaluate::<Value>("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))").await?;
        Ok(())
    }
}
