//! Both languages must give a screen reader the same page, but for the words.

use anyhow::Result;

use super::Work;
use crate::browser::{Tab, TreeNode};
use crate::checks::Finding;
use crate::site::WHOLE_PAGE;

/// Remembers the trees of the first language, and compares the other ones with them: of each example,
/// or of a page without examples.
pub async fn compare(work: &mut Work<'_>) -> Result<Vec<Finding>> {
    let roots = match work.examples {
        [] => vec![WHOLE_PAGE.to_owned()],
        examples => examples.to_vec(),
    };
    let here = shapes(work.tab, &roots).await?;
    let name = work.page.component.clone();
    let of = |root: &String| (name.clone(), root.clone());
    let Some(twin) = work.twin.clone() else {
        let first = here.into_iter().map(|(root, shape)| (of(&root), shape));
        work.memory.shapes.extend(first);
        return Ok(Vec::new());
    };
    if !roots
        .iter()
        .all(|root| work.memory.shapes.contains_key(&of(root)))
    {
        let tab = work.browser.tab().await?;
        work.page.open(&tab, &twin).await?;
        let there = shapes(&tab, &roots).await?;
        tab.close().await?;
        let first = there.into_iter().map(|(root, shape)| (of(&root), shape));
        work.memory.shapes.extend(first);
    }
    let findings = here.into_iter().filter_map(|(root, shape)| {
        let other = work.memory.shapes.get(&of(&root))?;
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
        Some(if root == WHOLE_PAGE {
            Finding::of_page("page-tree-differs", message)
        } else {
            Finding::of_example(&root, "tree-differs", message)
        })
    });
    Ok(findings.collect())
}

fn is_option(shape: &str) -> bool {
    shape.trim_start().split(' ').next() == Some("option")
}

async fn shapes(tab: &Tab, roots: &[String]) -> Result<Vec<(String, Vec<String>)>> {
    let selectors: Vec<String> = roots
        .iter()
        .map(|root| match root.as_str() {
            WHOLE_PAGE => "body".to_owned(),
            example => format!("[data-example='{example}']"),
        })
        .collect();
    // An example that the other language's page lacks is the gallery's fault; it shows as empty.
    let trees = tab.trees(&selectors).await?;
    let mut shapes = Vec::new();
    for ((root, selector), tree) in roots.iter().zip(&selectors).zip(trees) {
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
        shapes.push((root.clone(), shape));
    }
    Ok(shapes)
}
