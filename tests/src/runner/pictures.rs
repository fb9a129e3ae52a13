//! Pictures of what is wrong, for the report.

use serde_json::json;

use super::visit::Visit;
use crate::browser::Area;
use crate::checks::Finding;

/// More pictures than this of one page nobody looks at.
const MOST_PICTURES: usize = 40;
/// Room around the element in a picture for the report, in CSS pixels.
const SURROUNDINGS: f64 = 60.0;

impl Visit<'_> {
    /// A picture of the element, outlined; none when there is nothing to see, or enough were taken.
    pub(super) async fn picture(&mut self, finding: &Finding, already: usize) -> Option<String> {
        if already >= 2 || self.taken >= MOST_PICTURES || !finding.has_place() {
            return None;
        }
        let tab = self.work.tab;
        let area: Option<Area> = tab
            .evaluate(&format!("portage.mark({})", json!(finding.selector)))
            .await
            .ok()?;
        let picture = match area.map(|area| area.grown(SURROUNDINGS)) {
            Some(area) => tab
                .picture(Area {
                    height: area.height.min(1200.0),
                    ..area
                })
                .await
                .ok(),
            None => None,
        };
        tab.evaluate::<Option<Area>>("portage.mark(null)")
            .await
            .ok()?;
        self.taken += 1;
        let page = self.work.page;
        let name = format!(
            "{}.{}.{}.{}.png",
            page.component,
            page.language,
            page.path.replace('/', "-").trim_matches('-'),
            self.taken
        );
        std::fs::write(self.pictures.join(&name), picture?.png()).ok()?;
        Some(name)
    }
}
