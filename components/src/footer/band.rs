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
    further: Option<(Text, Vec<Anchor>)>,
    columns: bool,
    contextual: bool,
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
            further: None,
            columns: false,
            contextual: false,
        }
    }

    /// What goes with the page or its section, apart from the links of the whole site: lighter, and
    /// the first band.
    pub fn contextual(mut self) -> Self {
        self.contextual = true;
        self
    }

    /// Sets the links in columns where there is room: for more than about six. Where there are
    /// further ones, it is these.
    pub fn columns(mut self) -> Self {
        self.columns = true;
        self
    }

    /// A second list in the same band, below a line, under a heading that only screen readers read.
    pub fn further(mut self, heading: impl Into<Text>, links: impl Into<Vec<Anchor>>) -> Self {
        self.further = Some((heading.into(), links.into()));
        self
    }

    /// The short name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// All links, in order.
    pub fn links(&self) -> impl Iterator<Item = &Anchor> {
        let further = self.further.iter().flat_map(|(_, links)| links);
        self.links.iter().chain(further)
    }

    pub(super) fn view(self, footer: &str) -> Node {
        let id = [footer, "-", self.name].concat();
        let labelled_by = id.clone();
        let heading = say(self.heading);
        let class = if self.contextual {
            "ptg-footer__band ptg-footer__band--contextual"
        } else {
            "ptg-footer__band"
        };
        let columns = self.columns;
        let own = links(self.links, columns && self.further.is_none());
        let further = self.further.map(|(heading, anchors)| {
            let heading = say(heading);
            view! {
                <h4 class="ptg-visually-hidden">{heading}</h4>
                {links(anchors, columns)}
            }
        });
        view! {
            <nav class=class aria-labelledby=labelled_by>
                <div class="ptg-footer__inner">
                    <h3 class="ptg-footer__heading" id=id>{heading}</h3>
                    {own}
                    {further}
                </div>
            </nav>
        }
    }
}

fn links(anchors: Vec<Anchor>, columns: bool) -> Node {
    let class = if columns {
        "ptg-footer__links ptg-footer__links--columns"
    } else {
        "ptg-footer__links"
    };
    view! { <div class=class>{list(anchors)}</div> }
}
