use crate::messages as t;
use leptos::prelude::*;
use portage::locales::Locale;
use portage::*;

#[component]
pub fn Contact(locale: Locale) -> impl IntoView {
    let rules = Rules::new().field("email", required(t::site_first_enter_email()).then(email()));
    view! {
        <Portage locale=locale>
            <Form rules action="/contact">
                <ErrorSummary/>
                <TextInput
                    name="email"
                    kind=InputKind::Email
                    label=t::site_first_email()
                    autocomplete=Autocomplete::Email
                />
                <Button label=t::site_first_send()/>
            </Form>
        </Portage>
    }
}
