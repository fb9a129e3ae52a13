//! People who need more time than a session has.

use anyhow::{Result, ensure};
use serde_json::Value;

use super::control::{go_to, holds, keys, open_at, says, sees, text};
use crate::browser::{Key, Opening, Tab};
use crate::walks::form_page::{focus_on, mark, same_page, says_in};

const ASK: &str = "[data-example='session_timeout/ask'] > div > div > .ptg-button";

/// The first button of the dialog goes on.
pub async fn go_on(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, ASK).await?;
    tab.press(Key::Enter).await?;
    focus_on(tab, "#session-ask-title", "the question").await?;
    keys(tab, &[Key::Tab, Key::Enter]).await?;
    tab.wait_for(
        "!document.querySelector('#session-ask').open",
        "the dialog to close",
    )
    .await?;
    focus_on(tab, ASK, "the button").await?;
    says(tab, "session_timeout/ask", &["120"]).await
}

/// Another tab says that the session is over.
pub async fn tabs(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    let before = text(tab, "#session-title").await?;
    tab.evaluate::<Value>("(new BroadcastChannel('portage-session').postMessage(0), null)")
        .await?;
    tab.wait_for("document.querySelector('#session').open", "the dialog")
        .await?;
    let now = text(tab, "#session-title").await?;
    ensure!(now != before, "the dialog still asks: “{now}”");
    tab.press(Key::Escape).await?;
    tab.wait_for(
        "[...document.querySelectorAll('dialog')].some(dialog => !dialog.open)",
        "the page to be read",
    )
    .await
}

/// A clock that a walk can put forward, and a page that looks at it without a wait; no word from
/// other tabs, which have clocks of their own.
const CLOCK: &str = "
{
  const [now, wait] = [Date.now, setTimeout];
  window.ahead = 0;
  Date.now = () => now() + window.ahead;
  window.setTimeout = (run, time, ...rest) => wait(run, Math.min(time, 50), ...rest);
  delete window.BroadcastChannel;
}";

/// Opens the page with such a clock and one example: two questions at once would lie on each other.
async fn alone(tab: &Tab, address: &str, example: &str) -> Result<()> {
    tab.run_first(CLOCK).await?;
    tab.open(address, Opening::Hydrated).await?;
    let others = format!(
        "(document.querySelectorAll(\"[data-example]:not([data-example='session_timeout/{example}'])\").forEach(other => other.remove()), null)"
    );
    tab.evaluate::<Value>(&others).await?;
    mark(tab).await
}

/// Puts the clock forward.
async fn later(tab: &Tab, seconds: u32) -> Result<()> {
    let put = format!("(window.ahead += {seconds} * 1000, null)");
    tab.evaluate::<Value>(&put).await.map(drop)
}

/// Two hours go by: the question, what is left each minute, the end; and what was typed stays.
pub async fn clock(tab: &Tab, address: &str) -> Result<()> {
    const FIELD: &str = "#session-city";
    alone(tab, address, "ask").await?;
    go_to(tab, FIELD).await?;
    tab.type_text("Iqaluit").await?;
    later(tab, 115 * 60 + 1).await?;
    focus_on(
        tab,
        "#session-ask-title",
        "the question, five minutes before",
    )
    .await?;
    let question = text(tab, "#session-ask-title").await?;
    says_in(tab, "#session-ask-text", &["5"]).await?;
    for left in ["4", "3"] {
        later(tab, 60).await?;
        says_in(tab, "#session-ask-text", &[left]).await?;
        says_in(tab, "#session-ask [role=alert]", &[left]).await?;
    }

    later(tab, 3 * 60).await?;
    let turned = format!(
        "document.querySelector('#session-ask-title').textContent !== {}",
        Value::from(question)
    );
    tab.wait_for(&turned, "the end of the session").await?;
    ensure!(
        sees(tab, "#session-ask").await?,
        "nobody is told that the session has ended"
    );
    tab.press(Key::Escape).await?;
    tab.wait_for(
        "!document.querySelector('#session-ask').open",
        "the page to be read",
    )
    .await?;
    holds(tab, FIELD, "Iqaluit", "when the session had ended").await?;
    same_page(tab).await
}

const OFFLINE: &str = "[data-example='session_timeout/offline'] > div > div > .ptg-button";

/// Without a connection the question does not go away for good: it is asked again, by the service
/// and by the clock.
pub async fn offline(tab: &Tab, address: &str) -> Result<()> {
    const DIALOG: &str = "document.querySelector('#session-offline')";
    let closed = format!("!{DIALOG}.open");
    let says_now = |words: &str| {
        let (region, words) = ("#session-offline-text", Value::from(words));
        format!(
            "{DIALOG}.open && document.querySelector('{region}').textContent.trim() === {words}"
        )
    };
    alone(tab, address, "offline").await?;
    go_to(tab, OFFLINE).await?;
    tab.press(Key::Enter).await?;
    focus_on(tab, "#session-offline-title", "the question").await?;
    let asked = text(tab, "#session-offline-text").await?;
    keys(tab, &[Key::Tab, Key::Enter]).await?;
    // Said at once, in the words that are shown.
    tab.wait_for(
        "(said => said && said === document.querySelector('#session-offline-text').textContent.trim())(document.querySelector('#session-offline [role=alert]').textContent.trim())",
        "the failure to be said",
    )
    .await?;
    let failed = text(tab, "#session-offline-text").await?;
    ensure!(failed != asked, "nothing was tried: “{failed}”");
    tab.press(Key::Escape).await?;
    tab.wait_for(&closed, "the person to be left in peace")
        .await?;
    focus_on(tab, OFFLINE, "the button").await?;

    // The service asks again. Escape goes on, which fails, and the second one leaves.
    tab.press(Key::Enter).await?;
    tab.wait_for(&says_now(&asked), "the question a second time")
        .await?;
    tab.press(Key::Escape).await?;
    tab.wait_for(&says_now(&failed), "the failure, in the open dialog")
        .await?;
    tab.press(Key::Escape).await?;
    tab.wait_for(&closed, "the second Escape to leave").await?;

    // The clock asks again, each time that what is left is said.
    for (seconds, left) in [(115 * 60 + 1, "5"), (60, "4")] {
        later(tab, seconds).await?;
        focus_on(tab, "#session-offline-title", "the question again").await?;
        says_in(tab, "#session-offline-text", &[left]).await?;
        tab.press(Key::Escape).await?;
        tab.wait_for(&says_now(&failed), "the failure again")
            .await?;
        tab.press(Key::Escape).await?;
        tab.wait_for(&closed, "the page").await?;
    }
    same_page(tab).await
}
