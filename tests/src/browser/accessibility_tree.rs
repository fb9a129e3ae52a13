//! The tree that the browser hands to screen readers, as plain nodes.

use std::collections::HashMap;

use anyhow::Result;
use serde_json::{Value, json};

use super::Tab;

/// States that a person is told about and that must be the same in both languages.
const STATES: [&str; 10] = [
    "checked", "disabled", "expanded", "hasPopup", "invalid", "level", "live", "pressed",
    "required", "selected",
];

/// One node that a screen reader can stop at, with how deep it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreeNode {
    /// Levels below the root that was asked for; ignored nodes do not count.
    pub depth: usize,
    /// The role in the protocol's words: "textbox", "heading".
    pub role: String,
    /// The accessible name, in the page's language.
    pub name: String,
    /// The accessible description; empty when there is none.
    pub description: String,
    /// "required: true, invalid: true", in a fixed order.
    pub states: String,
}

impl TreeNode {
    /// The node without its words: what must be equal in both languages.
    pub fn shape(&self) -> String {
        let (named, described) = (!self.name.is_empty(), !self.description.is_empty());
        let marks = [(named, " named"), (described, " described")];
        let marks: String = marks
            .iter()
            .filter(|(has, _)| *has)
            .map(|(_, mark)| *mark)
            .collect();
        format!(
            "{}{}{marks} {}",
            "  ".repeat(self.depth),
            self.role,
            self.states
        )
        .trim_end()
        .to_owned()
    }
}

impl Tab {
    /// Has the browser keep the tree, from which the page's scripts then get names and roles at once;
    /// without it makes a new tree for each name. It follows every change of the page, which costs
    /// more than all else that happens on a change: see [`Tab::drop_tree`].
    ///
    /// # Errors
    /// When the browser no longer answers.
    pub async fn keep_tree(&self) -> Result<()> {
        self.send("Accessibility.enable", json!({})).await?;
        // It is made with the first question.
        self.send("Accessibility.getRootAXNode", json!({})).await?;
        Ok(())
    }

    /// Ends what [`Tab::keep_tree`] began.
    ///
    /// # Errors
    /// When the browser no longer answers.
    pub async fn drop_tree(&self) -> Result<()> {
        self.send("Accessibility.disable", json!({})).await?;
        Ok(())
    }

    /// The accessibility tree under the first match of each selector, in document order, without
    /// ignored nodes and without the text runs inside a named node. It is empty where nothing
    /// matches.
    ///
    /// # Errors
    /// When the browser no longer answers.
    pub async fn trees(&self, selectors: &[String]) -> Result<Vec<Vec<TreeNode>>> {
        let document = self.send("DOM.getDocument", json!({ "depth": 0 })).await?;
        let mut trees = Vec::new();
        for selector in selectors {
            let query = json!({ "nodeId": document["root"]["nodeId"], "selector": selector });
            let found = self.send("DOM.querySelector", query).await?;
            let mut tree = Vec::new();
            if let Some(node) = found["nodeId"].as_u64().filter(|id| *id > 0) {
                // Not the tree of the whole page, which is a megabyte.
                let below = self
                    .send("Accessibility.queryAXTree", json!({ "nodeId": node }))
                    .await?;
                let nodes = below["nodes"].as_array().map_or(&[][..], Vec::as_slice);
                let by_id: HashMap<&str, &Value> = nodes
                    .iter()
                    .filter_map(|node| Some((node["nodeId"].as_str()?, node)))
                    .collect();
                if let Some(start) = nodes.first() {
                    gather(start, 0, &by_id, &mut tree);
                }
            }
            trees.push(tree);
        }
        Ok(trees)
    }
}

fn gather(node: &Value, depth: usize, by_id: &HashMap<&str, &Value>, tree: &mut Vec<TreeNode>) {
    let role = text(&node["role"]);
    if matches!(
        role.as_str(),
        "StaticText" | "InlineTextBox" | "LineBreak" | "ListMarker"
    ) {
        return;
    }
    let is_media = matches!(role.as_str(), "Video" | "Audio");
    let ignored =
        node["ignored"].as_bool().unwrap_or(false) || matches!(role.as_str(), "none" | "generic");
    if !ignored {
        let states: Vec<String> = STATES
            .iter()
            .filter_map(|state| property(node, state))
            .collect();
        tree.push(TreeNode {
            depth,
            role,
            name: text(&node["name"]),
            description: text(&node["description"]),
            states: states.join(", "),
        });
    }
    // The controls that the browser draws into a film are its own, and come as the film is loaded.
    if is_media {
        return;
    }
    for child in node["childIds"].as_array().into_iter().flatten() {
        if let Some(child) = child.as_str().and_then(|id| by_id.get(id)) {
            gather(child, if ignored { depth } else { depth + 1 }, by_id, tree);
        }
    }
}

fn text(value: &Value) -> String {
    value["value"].as_str().unwrap_or_default().to_owned()
}

fn property(node: &Value, name: &str) -> Option<String> {
    let property = node["properties"]
        .as_array()?
        .iter()
        .find(|property| property["name"] == name)?;
    let value = &property["value"]["value"];
    let shown = value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned);
    (shown != "false").then(|| format!("{name}: {shown}"))
}
