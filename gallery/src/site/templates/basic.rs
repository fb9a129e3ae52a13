use super::surroundings::site;
use crate::messages as t;
use leptos::prelude::*;
use portage::locales::Text;
use portage::locales::format::{Currency, Money, money};
use portage::*;

pub(super) fn page(href: Text) -> AnyView {
    let parents = vec![
        Anchor::new(t::template_landing_href(), t::template_landing_title()),
        Anchor::new(t::template_search_href(), t::template_service()),
    ];
    let sections = vec![
        PageSection::new("who", t::template_basic_who()),
        PageSection::new("fees", t::template_basic_fees()),
        PageSection::new("times", t::template_basic_times()),
    ];
    let main = view! {
        <Heading level=HeadingLevel::H1 text=t::template_basic_title()/>
        <Paragraph kind=ParagraphKind::Lead>{say(t::template_basic_lead())}</Paragraph>
        <Alert heading=t::template_basic_urgent_title() kind=MessageKind::Warning>
            <Paragraph>{say(t::template_basic_urgent_text())}</Paragraph>
        </Alert>
        <InPageNavigation sections=sections/>
        <Heading level=HeadingLevel::H2 text=t::template_basic_who() id="who"/>
        <Paragraph>{say(t::template_basic_who_text())}</Paragraph>
        <List>
            <li>{say(t::template_basic_who_adult())}</li>
            <li>{say(t::template_basic_who_name())}</li>
            <li>{say(t::template_basic_who_damage())}</li>
        </List>
        <Details summary=t::template_basic_lost()>
            <Paragraph>{say(t::template_basic_lost_text())}</Paragraph>
        </Details>
        <Heading level=HeadingLevel::H2 text=t::template_basic_fees() id="fees"/>
        {fees()}
        <Heading level=HeadingLevel::H2 text=t::template_basic_times() id="times"/>
        <Paragraph>{say(t::template_basic_times_text())}</Paragraph>
        <LinkButton label=t::template_start_title() href=t::template_start_href() kind=ButtonKind::Start/>
    };
    site(href, parents, main.into_any())
}

fn fees() -> impl IntoView {
    let columns = vec![
        TableColumn::new("kind", t::template_basic_kind()),
        TableColumn::new("fee", t::template_basic_fee()).numeric(),
    ];
    let row = |kind: Text, cents| {
        let fee = Money::cents(cents, Currency::Cad);
        let fee = Text::computed(move |locale| money(locale, &fee).into());
        TableRow::new(kind, vec![TableCell::new(fee)])
    };
    let rows = vec![
        row(t::template_basic_five(), 12250),
        row(t::template_basic_ten(), 16350),
    ];
    view! { <Table id="fees-table" caption=t::template_basic_fees_caption() columns=columns rows=rows/> }
}
