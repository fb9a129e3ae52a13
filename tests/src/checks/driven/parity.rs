//! Both languages must give a screen reader the same page, but for the words.

use anyhow::Result;

use super::Work;
use crate::browser::{Opening, Tab, TreeNode};
use crate::checks::Finding;

/// Remembers the trees of the first language, and compares the other ones with them.
pub async fn compare(work: &mut Work<'_>) -> Result<Vec<Finding>> {
    let here = shapes(work.tab, work.examples).await?;
    let Some(twin) = work.twin.clone() else {
        let url = work.tab.url().await?;
        work.memory.shapes.extend(
            here.into_iter()
                .map(|(example, shape)| ((url.clone(), example), shape)),
        );
        return Ok(Vec::new());
    };
    let known = here.iter().all(|(example, _)| {
        work.memory
            .shapes
            .contains_key(&(twin.clone(), example.clone()))
    });
    if !known {
        let tab = work.browser.tab().await?;
        tab.open(&twin, Opening::Hydrated).await?;
        let there = shapes(&tab, work.examples).await?;
        tab.close().await?;
        work.memory.shapes.extend(
            there
                .into_iter()
                .map(|(example, shape)| ((twin.clone(), example), shape)),
        );
    }
    let findings = here.into_iter().filter_map(|(example, shape)| {
        let other = work.memory.shapes.get(&(twin.clone(), example.clone()))?;
        let line =
            (0..shape.len().max(other.len())).find(|line| shape.get(*line) != other.get(*line))?;
        let node = |shape: &[String]| {
            shape
                .get(line)
                .map_or("nothing", |node| node.trim())
                .to_owned()
        };
        let message = format!(
            "node {} of the accessibility tree is “{}” here and “{}” on {twin}.",
            line + 1,
            node(&shape),
            node(other)
        );
        Some(Finding::of_example(&example, "tree-differs", message))
    });
    Ok(findings.collect())
}

fn is_option(shape: &str) -> bool {
    shape.trim_start().split(' ').next() == Some("option")
}

async fn shapes(tab: &Tab, examples: &[String]) -> Result<Vec<(String, Vec<String>)>> {
    let selectors: Vec<String> = examples
        .iter()
        .map(|example| format!("[data-example='{example}']"))
        .collect();
    // An example that the other language's page lacks is the gallery's fault; it shows as empty.
    let trees = tab.trees(&selectors).await?;
    let mut shapes = Vec::new();
    for ((example, selector), tree) in examples.iter().zip(&selectors).zip(trees) {
        let mut shape: Vec<String> = tree.iter().map(TreeNode::shape).collect();
        // A list in the order of its words has the chosen one at another place in each language:
        // what it offers must be the same, not its order.
        for options in shape.chunk_by_mut(|one, next| is_option(one) && is_option(next)) {
            options.sort();
        }
        // In a list of languages the present one is no link, and stands at another place in each:
        // what is there must be the same, not its order.
        let languages = format!("!!document.querySelector(\"{selector} [lang][aria-current]\")");
        if tab.evaluate(&languages).await? {
            shape.sort();
        }
        shapes.push((example.clone(), shape));
    }
    Ok(shapes)
}
