//! Examples of the address fields.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    international: address_fields_title_international,
    or_box: address_fields_title_or_box,
    one_block: address_fields_title_one_block,
    same: address_fields_title_same,
    look_up: address_fields_title_look_up,
    hint: title_hint,
    error: title_error,
    filled: title_filled,
    #[hidden] abroad: address_fields_title_abroad,
    #[hidden] disabled: title_disabled,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <AddressFields name="home"/> }
}

fn international() -> impl IntoView {
    let parts = AddressParts::international();
    let rules = address_rules("birth", parts);
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="address-international-summary"/>
            <AddressFields name="birth" parts legend=t::address_fields_anywhere()/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn or_box() -> impl IntoView {
    let parts = AddressParts::canadian().or_box();
    view! { <AddressFields name="delivery" parts legend=t::address_fields_mailing()/> }
}

fn one_block() -> impl IntoView {
    let parts = AddressParts::international().one_block();
    view! { <AddressFields name="sender" parts legend=t::address_fields_sender()/> }
}

fn same() -> impl IntoView {
    let home = AddressParts::canadian();
    let mail = AddressParts::international().or_box().or_same_as("first");
    let rules = address_rules("first", home)
        .about(t::address_fields_home())
        .and(address_rules("second", mail).about(t::address_fields_mailing()));
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="address-same-summary"/>
            <AddressFields name="first" parts=home legend=t::address_fields_home()/>
            <AddressFields
                name="second"
                parts=mail
                legend=t::address_fields_mailing()
                same_as=t::address_fields_same_as_home()
            />
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn look_up() -> impl IntoView {
    view! { <AddressFields name="found" lookup=sample::Offices legend=t::address_fields_home()/> }
}

fn hint() -> impl IntoView {
    view! { <AddressFields name="hinted" hint=t::address_fields_hint()/> }
}

fn error() -> impl IntoView {
    let rules = address_rules("wrong", AddressParts::canadian());
    let answers: Answers = [
        ("wrong-street", "123, rue Principale"),
        ("wrong-postal-code", "K1A OB1"),
    ]
    .into_iter()
    .collect();
    let problems = rules.check(&answers).err().unwrap_or_default();
    view! {
        <Form rules answers problems action=t::demo_href()>
            <ErrorSummary id="address-error-summary" disable_auto_focus=true/>
            <AddressFields name="wrong"/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn filled() -> impl IntoView {
    let answers: Answers = [
        ("office-street", "80, rue Wellington"),
        ("office-city", "Trois-Rivières"),
        ("office-province", "QC"),
        ("office-postal-code", "K1A 0B1"),
    ]
    .into_iter()
    .collect();
    view! {
        <Form answers action=t::demo_href()>
            <AddressFields name="office" of_another=true/>
        </Form>
    }
}

fn abroad() -> impl IntoView {
    let parts = AddressParts::international();
    let answers: Answers = [("abroad-country", "US"), ("abroad-region", "Maine")]
        .into_iter()
        .collect();
    let rules = address_rules("abroad", parts);
    let problems = rules.check(&answers).err().unwrap_or_default();
    view! {
        <Form rules answers problems action=t::demo_href()>
            <ErrorSummary id="address-abroad-summary" disable_auto_focus=true/>
            <AddressFields name="abroad" parts/>
            <Button label=t::continue_label()/>
        </Form>
    }
}

fn disabled() -> impl IntoView {
    view! { <AddressFields name="later" disabled=true/> }
}

fn long() -> impl IntoView {
    view! { <AddressFields name="long-address" legend=t::long_label() hint=t::long_hint() error=t::long_error()/> }
}

mod sample {
    use crate::*;
    use portage_locales::Locale;

    /// In place of a service's own: it would ask a server of its own.
    pub struct Offices;

    impl AddressLookup for Offices {
        fn suggest(&self, typed: String, _: Locale) -> LookupReply<Vec<FoundAddress>> {
            Box::pin(async move {
                // As when there is no connection.
                if typed.starts_with('?') {
                    return Err(LookupFailed);
                }
                let all = [
                    ("1", "111 Wellington St, Ottawa ON"),
                    ("2", "1045, rue des Parlementaires, Québec QC"),
                ];
                let fits = |text: &&str| text.to_lowercase().contains(&typed.to_lowercase());
                let found = all.into_iter().filter(|(_, text)| fits(text));
                Ok(found
                    .map(|(id, text)| FoundAddress::new(id, text))
                    .collect())
            })
        }

        fn address(&self, id: String) -> LookupReply<Address> {
            Box::pin(async move {
                let (street, city, province, code) = match id.as_str() {
                    "1" => ("111 Wellington St", "Ottawa", "ON", "K1A 0A4"),
                    _ => ("1045, rue des Parlementaires", "Québec", "QC", "G1A 1A3"),
                };
                Ok(Address {
                    street: street.into(),
                    city: city.into(),
                    province: province.into(),
                    postal_code: code.into(),
                    ..Address::default()
                })
            })
        }
    }
}
