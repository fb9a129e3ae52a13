//! The states in which a page is checked, one after the other, in one load of the page.

use anyhow::Result;
use serde_json::json;

use crate::browser::{Media, Tab};

/// A state of the page. They are taken in this order; the ones that change the page come last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// As it opens on a wide screen.
    Opened,
    /// Each theme and mode in turn.
    Painted,
    /// Each theme and mode, with the pointer on everything that can be pressed.
    Hovered,
    /// Each theme and mode, with the focus on everything that can have it.
    Focused,
    /// 320 px wide: a small telephone, or 400 % zoom on a desktop.
    Narrow,
    /// 640 px wide with letters of double size: 200 % zoom.
    Zoomed,
    /// Text spacing as in WCAG 1.4.12.
    Spaced,
    /// On paper.
    Printed,
    /// A contrast theme of the system.
    Forced,
    /// While someone works with the keyboard and the mouse.
    Used,
    /// After that.
    Left,
    /// Opened again, and the wasm never comes.
    Unaided,
}

const DOUBLE_SIZE: &str = "html { font-size: 200% !important; }";
const SPACING: &str = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";
/// What can be hovered and focused, in the examples and in the page.
const OPERABLE: &str = "a[href], button, summary, input, select, textarea";

impl Stage {
    /// All stages, in the order in which they are taken.
    pub const ALL: [Stage; 12] = [
        Stage::Opened,
        Stage::Painted,
        Stage::Hovered,
        Stage::Focused,
        Stage::Narrow,
        Stage::Zoomed,
        Stage::Spaced,
        Stage::Printed,
        Stage::Forced,
        Stage::Used,
        Stage::Left,
        Stage::Unaided,
    ];

    /// Whether it is gone through once per theme and mode.
    pub fn in_each_colour(self) -> bool {
        matches!(self, Stage::Painted | Stage::Hovered | Stage::Focused)
    }

    /// Brings the page into the state.
    ///
    /// # Errors
    /// When the browser no longer answers.
    pub async fn enter(self, tab: &Tab) -> Result<()> {
        match self {
            Stage::Opened => tab.keep_tree().await?,
            Stage::Painted | Stage::Used | Stage::Left | Stage::Unaided => {}
            Stage::Hovered => force(tab, &["hover"]).await?,
            Stage::Focused => force(tab, &["focus", "focus-visible"]).await?,
            Stage::Narrow => tab.resize(320, 256).await?,
            Stage::Zoomed => {
                tab.resize(640, 400).await?;
                tab.restyle(DOUBLE_SIZE).await?;
            }
            Stage::Spaced => tab.restyle(SPACING).await?,
            Stage::Printed => {
                tab.emulate(Media {
                    print: true,
                    ..Media::default()
                })
                .await?
            }
            Stage::Forced => {
                tab.emulate(Media {
                    forced_colours: true,
                    ..Media::default()
                })
                .await?
            }
        }
        tab.settle().await
    }

    /// Brings the page back to how it opened; entering the next state waits until it is.
    ///
    /// # Errors
    /// When the browser no longer answers.
    pub async fn leave(self, tab: &Tab) -> Result<()> {
        match self {
            Stage::Opened => tab.drop_tree().await?,
            Stage::Painted | Stage::Used | Stage::Left | Stage::Unaided => {}
            Stage::Hovered | Stage::Focused => force(tab, &[]).await?,
            Stage::Narrow => desktop(tab).await?,
            Stage::Zoomed => {
                desktop(tab).await?;
                tab.restyle("").await?;
            }
            Stage::Spaced => tab.restyle("").await?,
            Stage::Printed | Stage::Forced => tab.emulate(Media::default()).await?,
        }
        Ok(())
    }
}

/// A wide window, as on a desk.
///
/// # Errors
/// When the browser no longer answers.
pub async fn desktop(tab: &Tab) -> Result<()> {
    tab.resize(1280, 1024).await
}

/// Makes the style sheets believe that everything operable is hovered or focused.
async fn force(tab: &Tab, classes: &[&str]) -> Result<()> {
    let document = tab.send("DOM.getDocument", json!({ "depth": 0 })).await?;
    let query =
        |selector: &str| json!({ "nodeId": document["root"]["nodeId"], "selector": selector });
    // On a page of examples the page around them looks as on the pages without.
    let examples = format!("[data-example] :is({OPERABLE})");
    let mut found = tab.send("DOM.querySelectorAll", query(&examples)).await?;
    if found["nodeIds"].as_array().is_none_or(Vec::is_empty) {
        found = tab.send("DOM.querySelectorAll", query(OPERABLE)).await?;
    }
    let nodes = found["nodeIds"].as_array().into_iter().flatten();
    let states = nodes.map(|node| json!({ "nodeId": node, "forcedPseudoClasses": classes }));
    tab.send_each("CSS.forcePseudoState", states).await
}
