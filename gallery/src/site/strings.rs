use super::table;
use crate::messages as t;
use leptos::prelude::*;
use portage::locales::{CATALOGUE, Locale, Text};

/// What the component says by itself, in both languages; `None` when it says nothing.
pub(super) fn section(component: &str, locale: Locale) -> Option<AnyView> {
    let messages: Vec<_> = CATALOGUE
        .iter()
        .filter(|message| message.file == component)
        .collect();
    if messages.is_empty() {
        return None;
    }
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
