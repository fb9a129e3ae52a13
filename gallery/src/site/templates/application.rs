use super::surroundings::service;
use crate::messages as t;
use leptos::prelude::*;
use portage::locales::Text;
use portage::*;

pub(super) fn page(href: Text) -> AnyView {
    let ways = vec![
        Choice::new("email", t::template_application_email()),
        Choice::new("phone", t::template_application_phone()),
        Choice::new("mail", t::template_application_mail()),
    ];
    let rules = Rules::new().group(
        "contact",
        choices().required(t::template_application_choose()),
    );
    let steps = vec![
        t::template_application_step_you(),
        t::template_application_step_contact(),
        t::template_application_step_photo(),
        t::template_application_step_check(),
    ];
    let main = view! {
        <BackLink href=t::template_start_href()/>
        <Stepper steps=steps step=2u32 next=true/>
        // Nothing is behind this page: the answer only comes back in its address.
        <Form rules=rules action=href.clone() method=Method::Get>
            <ErrorSummary/>
            <Radios
                name="contact"
                legend=t::template_application_title()
                legend_heading=HeadingLevel::H1
                hint=t::template_application_hint()
                options=ways
            />
            <Button label=t::template_application_continue()/>
        </Form>
    };
    service(href, main.into_any())
}
