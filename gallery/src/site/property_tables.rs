use super::guide::inline;
use super::properties::{Property, Reference, read};
use super::{sources, table};
use crate::messages as t;
use leptos::prelude::*;
use portage::locales::{Locale, Text};

/// The comments of the source are in English, also on the French page.
const SOURCE_LANGUAGE: Locale = Locale::EnCa;

/// A table of properties for each component of the folder.
///
/// # Errors
/// When a source cannot be read as a reference.
pub(super) fn section(component: &str, locale: Locale) -> anyhow::Result<AnyView> {
    let mut references = Vec::new();
    for source in sources::of(component) {
        references.extend(read(&source)?);
    }
    let heading = t::site_properties().get(locale);
    let source = t::site_properties_source().get(locale);
    let tables = references
        .into_iter()
        .map(|reference| reference_view(reference, locale))
        .collect_view();
    Ok(view! {
        <section id="properties" aria-labelledby="properties-title">
            <h2 id="properties-title">{heading}</h2>
            <p>{source}</p>
            {tables}
        </section>
    }
    .into_any())
}

fn reference_view(reference: Reference, locale: Locale) -> AnyView {
    let say = |text: Text| text.get(locale).into_owned();
    let name = say(t::site_properties_of(reference.name.clone()));
    let columns = [
        t::site_property(),
        t::site_property_type(),
        t::site_property_default(),
        t::site_property_meaning(),
    ];
    let rows = reference
        .properties
        .into_iter()
        .map(|property| row(property, locale))
        .collect();
    let table = table::scrolling("gallery-table", name, columns.map(say).into(), rows);
    let id = ["properties-", &reference.name].concat();
    view! {
        <h3 id=id><code>{reference.name}</code></h3>
        <p lang=foreign(locale) inner_html=inline(&reference.summary)></p>
        {table}
    }
    .into_any()
}

fn row(property: Property, locale: Locale) -> AnyView {
    let say = |text: Text| text.get(locale).into_owned();
    let default = match (property.required, property.default) {
        (true, _) => {
            view! { <td><strong>{say(t::site_property_required())}</strong></td> }.into_any()
        }
        (false, Some(default)) => {
            view! { <td lang=foreign(locale) inner_html=inline(&default)></td> }.into_any()
        }
        (false, None) => view! { <td>{say(t::site_property_none())}</td> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row"><code translate="no">{property.name}</code></th>
            <td><code translate="no">{property.kind}</code></td>
            {default}
            <td lang=foreign(locale) inner_html=inline(&property.meaning)></td>
        </tr>
    }
    .into_any()
}

/// `lang` of what comes from the source, where the page is in another language (WCAG 3.1.2).
fn foreign(locale: Locale) -> Option<&'static str> {
    (locale != SOURCE_LANGUAGE).then(|| SOURCE_LANGUAGE.tag())
}
