use crate::element::{Node, view};
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Text, messages};
use web_sys::Element;

/// What is asked of those who choose an option.
///
/// A `<fieldset>`, since a disabled one leaves out of what is sent all that it holds, and keeps
/// what was typed. Its legend says which option it belongs to. The option itself says nothing of
/// it: ARIA allows neither `aria-expanded` nor `aria-controls` on a radio.
pub(super) fn view(fields: ViewFn, option: &Text) -> Node {
    let option = say(option.clone());
    view! {
        <fieldset class="ptg-choice__reveal">
            <legend class="ptg-visually-hidden">{option}</legend>
            {fields.run()}
        </fieldset>
    }
}

/// Opens or closes a reveal, and returns what to say of it. A row that is none is left alone.
///
/// It stays open while something in it has to be mended, and while the person is in it: both must
/// not vanish from sight.
pub(super) fn set(reveal: &Element, chosen: bool) -> Option<Text> {
    if reveal.tag_name() != "FIELDSET" {
        return None;
    }
    let stays = || {
        let error = reveal
            .query_selector(".ptg-error:not([hidden])")
            .ok()
            .flatten();
        error.is_some() || reveal.matches(":focus-within").unwrap_or_default()
    };
    let closed = !chosen && !stays();
    let was_closed = reveal.has_attribute("hidden");
    for attribute in ["hidden", "disabled"] {
        let _ = reveal.toggle_attribute_with_force(attribute, closed);
    }
    (was_closed && chosen).then(|| follows(reveal))
}

/// Who hears the page does not see it grow.
fn follows(reveal: &Element) -> Text {
    match questions(reveal) {
        0 => messages::choice_more_text(),
        count => messages::choice_more_questions(count),
    }
}

/// How many questions it holds: a group counts once, and what a question in it may reveal does not
/// count yet.
fn questions(reveal: &Element) -> u32 {
    let Ok(found) = reveal.query_selector_all(".ptg-field, .ptg-fieldset") else {
        return 0;
    };
    let at_the_top = |place: &u32| {
        let around = found
            .get(*place)
            .and_then(|question| question.parent_element());
        let around = around.and_then(|around| {
            around
                .closest(".ptg-fieldset, .ptg-choice__reveal")
                .ok()
                .flatten()
        });
        around.as_ref() == Some(reveal)
    };
    (0..found.length()).filter(at_the_top).count() as u32
}
