//! Which of the wanted tests have something to test on the page as it is.

use anyhow::Result;
use serde::Deserialize;
use serde_json::json;

use super::Outcome;
use super::visit::Visit;
use crate::checks::{Check, Finding};
use crate::site::WHOLE_PAGE;

/// Which tests turned out to have something to test, by check.
#[derive(Deserialize)]
struct Applies {
    examples: Vec<String>,
    around: bool,
}

impl Visit<'_> {
    /// Examples that the manifest promises and the page does not hold.
    pub(super) async fn missing_examples(&self) -> Result<Vec<Outcome>> {
        let there: Vec<String> = self
            .work
            .tab
            .evaluate("portage.all('[data-example]').map(root => root.dataset.example)")
            .await?;
        let page = self.work.page;
        let missing = page.examples.iter().filter(|example| {
            !there
                .iter()
                .any(|root| page.example_of(root) == example.as_str())
        });
        Ok(missing
            .map(|example| {
                let name = [&page.component, example, &page.language, "present"].join("::");
                let message = format!("no [data-example] ends in “{example}”.");
                let asks = "the page holds every example that the manifest names";
                let findings = vec![Finding::of_page("example-missing", message)];
                Outcome::of(
                    name,
                    self.address.clone(),
                    page.component.clone(),
                    "",
                    asks,
                    findings,
                )
            })
            .collect())
    }

    pub(super) async fn keep_applicable(&mut self, checks: &[&'static Check]) -> Result<()> {
        let selectors: Vec<&str> = checks.iter().map(|check| check.selector()).collect();
        let script = format!(
            "{}.map(selector => ({{
               examples: portage.all('[data-example]').filter(root => root.querySelector(selector)).map(root => root.dataset.example),
               around: portage.all(selector).some(element => !element.closest('[data-example]')),
             }}))",
            json!(selectors)
        );
        let applies: Vec<Applies> = self.work.tab.evaluate(&script).await?;
        let page = self.work.page;
        self.wanted.retain(|case| {
            let Some(index) = checks
                .iter()
                .position(|check| check.name == case.check.name)
            else {
                return false;
            };
            if case.example == WHOLE_PAGE {
                return applies[index].around;
            }
            applies[index]
                .examples
                .iter()
                .any(|root| page.example_of(root) == case.example)
        });
        Ok(())
    }
}
