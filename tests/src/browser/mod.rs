//! Chromium over the DevTools protocol: in each browser one tab at a time, for only one has the
//! focus.
//!
//! `chromiumoxide` was chosen over `fantoccini` because the checks need what WebDriver does not
//! offer: the accessibility tree, event listeners, forced colours, held-back responses and forced
//! `:hover`, without a chromedriver of the same version beside the browser.

mod accessibility_tree;
mod emulation;
mod executable;
mod keyboard;
mod log;
mod mouse;
mod network;
mod picture;
mod tab;
mod wait;

pub use accessibility_tree::TreeNode;
pub use emulation::Media;
pub use keyboard::Key;
pub use network::{Answer, Network};
pub use picture::{Area, Picture};
pub use tab::{Opening, Tab};

use std::cell::RefCell;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use anyhow::{Context, Result};
use chromiumoxide::BrowserConfig;
use futures::StreamExt;
use tokio::task::JoinHandle;

/// No first-run pages, no traffic of its own, and the browser's own computed names for the checks.
const FLAGS: [&str; 9] = [
    "disable-gpu",
    "disable-quic",
    "no-first-run",
    "disable-background-networking",
    "disable-component-update",
    "disable-sync",
    "disable-extensions",
    "force-color-profile=srgb",
    "enable-blink-features=ComputedAccessibilityInfo",
];

/// A running Chromium with a profile of its own that is deleted with it.
pub struct Browser {
    inner: chromiumoxide::Browser,
    events: JoinHandle<()>,
    profile: PathBuf,
    version: String,
    spare: RefCell<Option<Tab>>,
}

impl Browser {
    /// Starts Chromium with a fresh profile.
    ///
    /// # Errors
    /// When no browser is found (see [`executable::find`]) or it does not start.
    pub async fn launch() -> Result<Browser> {
        let executable = executable::find()?;
        static LAUNCHED: AtomicU32 = AtomicU32::new(0);
        let number = LAUNCHED.fetch_add(1, Ordering::Relaxed);
        let profile =
            std::env::temp_dir().join(format!("portage-tests-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&profile)
            .with_context(|| format!("cannot create the profile folder {}", profile.display()))?;
        let config = BrowserConfig::builder()
            .chrome_executable(&executable)
            .user_data_dir(&profile)
            .disable_default_args()
            .args(FLAGS)
            .no_sandbox()
            .viewport(None)
            .request_timeout(Duration::from_secs(60))
            .build()
            .map_err(anyhow::Error::msg)?;
        let (inner, mut handler) = chromiumoxide::Browser::launch(config)
            .await
            .with_context(|| format!("{} does not start", executable.display()))?;
        let events = tokio::spawn(async move { while handler.next().await.is_some() {} });
        let version = inner.version().await?.product;
        Ok(Browser {
            inner,
            events,
            profile,
            version,
            spare: RefCell::default(),
        })
    }

    /// Name and version as the browser gives them, for the report.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// A new empty tab.
    ///
    /// # Errors
    /// When the browser no longer answers.
    pub async fn tab(&self) -> Result<Tab> {
        let page = self
            .inner
            .new_page("about:blank")
            .await
            .context("Chromium opens no new tab")?;
        Tab::new(page).await
    }

    /// The tab that was laid by, or a new one. The process behind it has read the scripts and the wasm
    /// that the next page needs too.
    ///
    /// # Errors
    /// When the browser no longer answers.
    pub async fn spare_tab(&self) -> Result<Tab> {
        let spare = self.spare.take();
        match spare {
            Some(tab) => Ok(tab),
            None => self.tab().await,
        }
    }

    /// Lays a tab by for the next page, which must find nothing in force that was set for this one.
    pub fn lay_by(&self, tab: Tab) {
        self.spare.replace(Some(tab));
    }

    /// Ends the browser and waits for its exit before its profile is deleted.
    ///
    /// # Errors
    /// When the process cannot be ended.
    pub async fn close(mut self) -> Result<()> {
        self.inner.close().await?;
        self.inner.wait().await?;
        self.events.abort();
        // A profile that a late helper process still writes to is the system's to clean up.
        let _ = std::fs::remove_dir_all(&self.profile);
        Ok(())
    }
}
