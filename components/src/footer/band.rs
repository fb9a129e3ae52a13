use crate::element::{Node, view};
use crate::link::{Anchor, list};
use crate::portage::say;
use portage_locales::Text;

/// A band of links under a heading.
#[derive(Clone)]
pub struct FooterBand {
    name: &'static str,
    heading: Text,
    links: Vec<Anchor>,
    columns: bool,
}

impl FooterBand {
    /// A band; `name` makes its `id`: letters and hyphens, once in a footer.
    pub fn new(
        name: &'static str,
        heading: impl Into<Text>,
        links: impl Into<Vec<Anchor>>,
    ) -> Self {
        Self {
            name,
            heading: heading.into(),
            links: links.into(),
            columns: false,
        }
    }

    /// Sets the links in columns where there is room: for more than about six.
    pub fn columns(mut self) -> Self {
        self.columns = true;
        self
    }

    pub(super) fn view(self, footer: &str) -> Node {
        let id = [footer, "-", self.name].concat();
        let labelled_by = id.clone();
        let heading = say(self.heading);
        let class = if self.columns {
            "ptg-footer__links ptg-footer__links--columns"
        } else {
            "ptg-footer__links"
        };
        view! {
            <nav class="ptg-footer__band" aria-labelledby=labelled_by>
                <div class="ptg-footer__inner">
                    <h3 class="ptg-footer__heading" id=id>{heading}</h3>
                    <div class=class>{list(self.links)}</div>
                </div>
            </nav>
        }
    }
}
