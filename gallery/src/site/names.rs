//! What a component is called, and what it is for, in words of each language.

use crate::messages::{self as t, CATALOGUE};
use crate::site::routes::slug;
use anyhow::Context;
use portage::examples::Group;
use portage::locales::Text;

/// Its name: "Text input".
///
/// # Errors
/// When nobody has written it.
pub(super) fn title(component: &str) -> anyhow::Result<Text> {
    message(&["site-component-", &slug(component)].concat())
}

/// What it is for, in a sentence.
///
/// # Errors
/// When nobody has written it.
pub(super) fn summary(component: &str) -> anyhow::Result<Text> {
    message(&["site-component-", &slug(component), ".summary"].concat())
}

/// What components of a group are for.
pub(super) fn group(group: Group) -> Text {
    match group {
        Group::Page => t::site_group_page(),
        Group::Navigation => t::site_group_navigation(),
        Group::Form => t::site_group_form(),
        Group::Words => t::site_group_words(),
        Group::Choices => t::site_group_choices(),
        Group::Dates => t::site_group_dates(),
        Group::Numbers => t::site_group_numbers(),
        Group::People => t::site_group_people(),
        Group::Content => t::site_group_content(),
        Group::Feedback => t::site_group_feedback(),
        Group::Parts => t::site_group_parts(),
    }
}

fn message(id: &str) -> anyhow::Result<Text> {
    let message = CATALOGUE.iter().find(|message| message.id == id);
    let message = message.with_context(|| {
        format!("{id} is not in gallery/strings/*/site.ftl: write it in each language")
    })?;
    Ok(Text::computed(|locale| (message.format)(locale, &[])))
}

#[cfg(test)]
mod tests {
    use super::*;
    use portage::examples::COMPONENTS;
    use portage::locales::Locale;

    #[test]
    fn every_component_has_a_name_and_the_sentence_of_its_source() {
        for component in COMPONENTS {
            title(component.name).unwrap();
            let doc = component
                .source
                .lines()
                .take_while(|line| line.starts_with("//!"));
            let doc: Vec<_> = doc
                .map(|line| line.trim_start_matches("//!").trim())
                .collect();
            let summary = summary(component.name).unwrap();
            // The form's source links its terms; the page does not.
            if !doc.join("").contains('[') {
                assert_eq!(
                    summary.get(Locale::EnCa),
                    doc.join(" "),
                    "{}",
                    component.name
                );
            }
        }
    }
}
