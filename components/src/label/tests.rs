use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

#[test]
fn a_field_has_the_same_label_as_one_of_ones_own() {
    let own = html(EnCa, || view! { <Label control="a" text="L"/> });
    let label = &own[own.find("<label").unwrap()..own.find("</label>").unwrap()];
    let field = html(EnCa, || view! { <TextInput name="a" label="L"/> });
    assert!(field.contains(label), "{label} in {field}");
}
