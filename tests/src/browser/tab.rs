//! One open page: going there, asking it questions, waiting for a state.

use std::borrow::Cow;

use anyhow::{Context, Result, bail};
use chromiumoxide::Page;
use chromiumoxide::types::{Command, Method, MethodId};
use futures::{StreamExt, TryStreamExt, stream};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::log::Log;

/// So many commands are on their way to the browser at a time.
const AT_ONCE: usize = 50;

/// A page in the browser. Closing it is [`Tab::close`].
pub struct Tab {
    page: Page,
    log: Log,
}

/// How a page is opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Opening {
    /// As everyone gets it; waits for hydration where the page carries wasm.
    #[default]
    Hydrated,
    /// Returns as soon as the HTML is there, while scripts and wasm may still be on their way.
    Parsed,
}

/// A command by its name in the protocol's documentation. Sent untyped: the typed answers refuse
/// values that a newer Chromium added.
#[derive(Debug, Serialize)]
struct Named<'a> {
    #[serde(skip)]
    name: &'a str,
    #[serde(flatten)]
    parameters: Value,
}

impl Method for Named<'_> {
    fn identifier(&self) -> MethodId {
        Cow::Owned(self.name.to_owned())
    }
}

impl Command for Named<'_> {
    type Response = Value;
}

impl Tab {
    pub(super) async fn new(page: Page) -> Result<Tab> {
        let log = Log::listen(&page).await?;
        let tab = Tab { page, log };
        for domain in ["Runtime", "Page", "DOM", "CSS"] {
            tab.send(&format!("{domain}.enable"), json!({})).await?;
        }
        // The window has the focus, also after the Tab key has led out of the page.
        tab.send(
            "Emulation.setFocusEmulationEnabled",
            json!({ "enabled": true }),
        )
        .await?;
        tab.run_first(include_str!("first.js")).await?;
        Ok(tab)
    }

    pub(super) fn inner(&self) -> &Page {
        &self.page
    }

    /// Sends a command of the DevTools protocol and gives its answer.
    ///
    /// # Errors
    /// What Chromium answered, with the command's name.
    pub async fn send(&self, name: &str, parameters: Value) -> Result<Value> {
        let answer = self.page.execute(Named { name, parameters }).await;
        Ok(answer
            .with_context(|| format!("Chromium refused {name}"))?
            .result)
    }

    /// Sends a command once for each of these parameters. The browser gets the next before it has
    /// answered the last, and keeps their order.
    ///
    /// # Errors
    /// See [`Tab::send`].
    pub async fn send_each(
        &self,
        name: &str,
        parameters: impl Iterator<Item = Value>,
    ) -> Result<()> {
        let sent = parameters.map(|parameters| self.send(name, parameters));
        stream::iter(sent)
            .buffered(AT_ONCE)
            .try_for_each(async |_| Ok(()))
            .await
    }

    /// Runs a script in every page of this tab before the page's own scripts.
    ///
    /// # Errors
    /// When the browser no longer answers.
    pub async fn run_first(&self, script: &str) -> Result<()> {
        self.send(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": script }),
        )
        .await?;
        Ok(())
    }

    /// Turns the page's scripts off or on again; what the tests evaluate still runs.
    ///
    /// # Errors
    /// When the browser no longer answers.
    pub async fn allow_scripts(&self, allowed: bool) -> Result<()> {
        self.send(
            "Emulation.setScriptExecutionDisabled",
            json!({ "value": !allowed }),
        )
        .await?;
        Ok(())
    }

    /// Opens an address and waits until it has come as far as `opening` says.
    ///
    /// # Errors
    /// When the address cannot be reached, or its wasm does not start in time.
    pub async fn open(&self, url: &str, opening: Opening) -> Result<()> {
        self.log.clear();
        let answer = self.send("Page.navigate", json!({ "url": url })).await?;
        if let Some(reason) = answer["errorText"].as_str() {
            bail!("{url} cannot be opened: {reason}");
        }
        match opening {
            Opening::Parsed => {
                self.wait_for("document.readyState !== 'loading'", "the HTML")
                    .await
            }
            Opening::Hydrated => self.wait_until_ready().await,
        }
        .with_context(|| format!("opening {url}"))
    }

    /// Goes back in the history, as with the browser's own button: a script that did it could be gone
    /// before it has answered.
    ///
    /// # Errors
    /// When there is nothing to go back to.
    pub async fn back(&self) -> Result<()> {
        self.step(-1).await
    }

    /// Goes forward in the history; see [`Tab::back`].
    ///
    /// # Errors
    /// When there is nothing to go forward to.
    pub async fn forward(&self) -> Result<()> {
        self.step(1).await
    }

    async fn step(&self, by: i64) -> Result<()> {
        let history = self.send("Page.getNavigationHistory", json!({})).await?;
        let place = history["currentIndex"].as_i64().map(|at| at + by);
        let entry = place
            .and_then(|place| history["entries"].get(usize::try_from(place).ok()?))
            .context("the history has no such entry")?;
        self.send(
            "Page.navigateToHistoryEntry",
            json!({ "entryId": entry["id"] }),
        )
        .await?;
        Ok(())
    }

    /// Loads the page anew, as with the browser's own button, and waits until it is another one.
    ///
    /// # Errors
    /// When it stays the same.
    pub async fn reload(&self) -> Result<()> {
        self.evaluate::<Value>("(window.sameAsBefore = true, null)")
            .await?;
        self.send("Page.reload", json!({})).await?;
        self.wait_for("!window.sameAsBefore", "the page, loaded anew")
            .await
    }

    /// Evaluates an expression, awaits it if it is a promise, and gives its value.
    ///
    /// # Errors
    /// The exception that the expression threw, or a value of another shape than asked for.
    pub async fn evaluate<T: DeserializeOwned>(&self, expression: &str) -> Result<T> {
        let answer = self
            .send(
                "Runtime.evaluate",
                json!({ "expression": expression, "awaitPromise": true, "returnByValue": true, "userGesture": true }),
            )
            .await?;
        if let Some(exception) = answer.get("exceptionDetails") {
            let text = exception["exception"]["description"]
                .as_str()
                .or(exception["text"].as_str());
            bail!("the page threw: {}", text.unwrap_or("an unknown exception"));
        }
        let value = answer["result"]
            .get("value")
            .cloned()
            .unwrap_or(Value::Null);
        serde_json::from_value(value)
            .with_context(|| format!("unexpected value of `{}`", shortened(expression)))
    }

    /// The address now shown.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn url(&self) -> Result<String> {
        self.evaluate("location.href").await
    }

    /// Console errors, uncaught exceptions and failed requests since the page was opened.
    pub fn complaints(&self) -> Vec<String> {
        self.log.entries()
    }

    /// Closes the tab. The browser refuses that while a page gives way to the next, as after the way
    /// back: then once the next is there.
    ///
    /// # Errors
    /// When the browser no longer answers.
    pub async fn close(self) -> Result<()> {
        if self.page.clone().close().await.is_ok() {
            return Ok(());
        }
        self.wait_for("document.readyState === 'complete'", "the page to close")
            .await?;
        Ok(self.page.close().await?)
    }
}

pub(super) fn shortened(expression: &str) -> String {
    expression.chars().take(160).collect()
}
