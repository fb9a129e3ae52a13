use super::surroundings::site;
use crate::messages as t;
use leptos::prelude::*;
use portage::locales::Text;
use portage::*;

pub(super) fn page(href: Text) -> AnyView {
    let action = || {
        view! { <LinkButton label=t::template_basic_title() href=t::template_basic_href()/> }
    };
    let item = |href: Text, label: Text| CollectionItem::new(Anchor::new(href, label));
    let most = vec![
        item(t::template_start_href(), t::template_start_title()),
        item(t::template_application_href(), t::template_landing_status()),
        item(t::template_search_href(), t::template_landing_offices()),
    ];
    let topics = [
        (t::template_landing_new(), t::template_landing_new_text()),
        (
            t::template_landing_children(),
            t::template_landing_children_text(),
        ),
        (
            t::template_landing_abroad(),
            t::template_landing_abroad_text(),
        ),
    ];
    let card = |(heading, text): (Text, Text)| {
        let link = Anchor::new(t::template_basic_href(), heading);
        view! { <li><Card link=link level=HeadingLevel::H3 description=text/></li> }
    };
    let main = view! {
        <Hero heading=t::template_landing_title() level=HeadingLevel::H1 text=t::template_landing_text() action=action/>
        <Heading level=HeadingLevel::H2 text=t::template_landing_most() id="most"/>
        <Collection items=most labelled_by="most"/>
        <Heading level=HeadingLevel::H2 text=t::template_landing_topics()/>
        <Grid columns=GridColumns::Three list=true>{topics.map(card).collect_view()}</Grid>
    };
    site(href, Vec::new(), main.into_any())
}
