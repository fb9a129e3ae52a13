use super::table;
use crate::messages as t;
use leptos::prelude::*;
use portage::locales::{CATALOGUE, Locale, Text};

/// Texts of what several components are made of and no page is about, and the components that say
/// them.
const SHARED: &[(&str, &[&str])] = &[
    ("choice", &["checkboxes", "radios", "switch"]),
    (
        "field",
        &[
            "address_fields",
            "attestation",
            "checkboxes",
            "combobox",
            "currency_input",
            "date_input",
            "date_picker",
            "date_range",
            "email_input",
            "error_message",
            "fieldset",
            "file_upload",
            "form",
            "label",
            "name_fields",
            "number_input",
            "password_input",
            "percent_input",
            "phone_input",
            "postal_code_input",
            "radios",
            "range_slider",
            "rating",
            "repeating_set",
            "search_input",
            "segmented_control",
            "select",
            "sin_input",
            "switch",
            "text_input",
            "textarea",
            "time_input",
        ],
    ),
    (
        "message",
        &[
            "alert",
            "notice",
            "notification_banner",
            "status_message",
            "toast",
            "warning_text",
        ],
    ),
    ("navigation", &["service_navigation", "side_navigation"]),
];

/// Whether the component says the texts of this file.
fn says(component: &str, file: &str) -> bool {
    let shared = SHARED.iter().find(|(shared, _)| *shared == file);
    file == component || shared.is_some_and(|(_, components)| components.contains(&component))
}

/// What the component says by itself, in both languages: its own texts first. `None` when it says
/// nothing.
pub(super) fn section(component: &str, locale: Locale) -> Option<AnyView> {
    let mut messages: Vec<_> = CATALOGUE
        .iter()
        .filter(|message| says(component, message.file))
        .collect();
    if messages.is_empty() {
        return None;
    }
    messages.sort_by_key(|message| message.file != component);
    let say = |text: Text| text.get(locale).into_owned();
    let rows = messages.into_iter().map(|message| {
        let in_locale = |locale: Locale| {
            let text = (message.format)(locale, &message.samples());
            view! { <td lang=locale.tag()>{text}</td> }
        };
        view! {
            <tr>
                <th scope="row"><code translate="no">{message.id}</code></th>
                {in_locale(Locale::EnCa)}
                {in_locale(Locale::FrCa)}
            </tr>
        }
        .into_any()
    });
    let columns = [
        t::site_string_id(),
        t::site_string_english(),
        t::site_string_french(),
    ]
    .map(say);
    let name = say(t::site_strings());
    let table = table::scrolling(
        "gallery-table gallery-table--strings",
        name.clone(),
        columns.into(),
        rows.collect(),
    );
    let section = view! {
        <section id="strings" aria-labelledby="strings-title">
            <h2 id="strings-title">{name}</h2>
            <p>{say(t::site_strings_text())}</p>
            {table}
        </section>
    };
    Some(section.into_any())
}

#[cfg(test)]
mod tests {
    use super::super::sources;
    use super::*;
    use portage::examples::COMPONENTS;

    #[test]
    fn no_text_of_the_components_is_on_no_page() {
        for message in CATALOGUE {
            let said = COMPONENTS
                .iter()
                .any(|component| says(component.name, message.file));
            assert!(said, "{}.ftl: {} is on no page", message.file, message.id);
        }
    }

    #[test]
    fn no_field_is_forgotten_among_those_that_say_what_is_wrong() {
        for component in COMPONENTS {
            let takes = |source: &sources::Source| source.text.contains("error_prefix: Option<");
            if sources::of(component.name).iter().any(takes) {
                assert!(says(component.name, "field"), "{}", component.name);
            }
        }
    }
}
