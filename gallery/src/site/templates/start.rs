use super::surroundings::site;
use crate::messages as t;
use leptos::prelude::*;
use portage::locales::Text;
use portage::*;

pub(super) fn page(href: Text) -> AnyView {
    let parents = vec![
        Anchor::new(t::template_landing_href(), t::template_landing_title()),
        Anchor::new(t::template_basic_href(), t::template_basic_title()),
    ];
    let main = view! {
        <Heading level=HeadingLevel::H1 text=t::template_start_title()/>
        <Paragraph kind=ParagraphKind::Lead>{say(t::template_start_lead())}</Paragraph>
        <Paragraph>{say(t::template_start_time())}</Paragraph>
        <Heading level=HeadingLevel::H2 text=t::template_start_need()/>
        <List>
            <li>{say(t::template_start_need_passport())}</li>
            <li>{say(t::template_start_need_photo())}</li>
            <li>{say(t::template_start_need_card())}</li>
        </List>
        <InsetText>
            <Heading level=HeadingLevel::H2 text=t::template_start_before() size=HeadingSize::Medium/>
            <Paragraph>{say(t::template_start_before_text())}</Paragraph>
        </InsetText>
        <LinkButton label=t::template_start_button() href=t::template_application_href() kind=ButtonKind::Start/>
        <Heading level=HeadingLevel::H2 text=t::template_start_other()/>
        <Paragraph>{say(t::template_start_other_text())}</Paragraph>
    };
    site(href, parents, main.into_any())
}
