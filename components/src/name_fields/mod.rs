//! The name of a person: in one field, or given names and family name apart.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod parts;
#[cfg(test)]
mod tests;

pub use parts::{NameParts, name_rules};

use crate::field::{Field, Gathering, Group, HeadingLevel, Said, part_value};
use crate::form::Answers;
use crate::text_input::{Autocapitalize, Autocomplete, Control, Width};
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// Fields for the name of a person, in a group. Each part is filled in by the browser and none is
/// marked as misspelt; accents, apostrophes and hyphens stay as typed.
///
/// Ask its rules too: [`name_rules`] with the same name and parts.
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn NameFields(
    /// Name of the group; its parts are `name-given`, `name-family` and so on. Also the `id`,
    /// unless one is given.
    #[prop(into)]
    name: String,
    /// Which parts are asked for. Default: given names and family name.
    #[prop(optional)]
    parts: NameParts,
    /// Whose name it is, visible; screen readers say it before the first part. Default: "Name".
    #[prop(into, optional)]
    legend: Option<Text>,
    /// Makes the legend a heading too, where it is the question of the page. Default: none.
    #[prop(optional)]
    legend_heading: Option<HeadingLevel>,
    /// Help for the name as a whole, such as "As in your passport". Default: none.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// What is wrong with the name as a whole, where no form says it. Default: the form's
    /// problem.
    #[prop(into, optional)]
    error: MaybeProp<Text>,
    /// Heard, not seen, before the error. Default: "Error:".
    #[prop(into, optional)]
    error_prefix: Option<Text>,
    /// Whether it is somebody else's name, so that the browser does not fill in the person's own.
    /// Default: `false`.
    #[prop(optional)]
    of_another: bool,
    /// Whether the parts that [`name_rules`] asks for must be answered, where no form says it.
    /// Default: what the form's rules say.
    #[prop(optional)]
    required: bool,
    /// Words beside the label of a part that the form marks. Default: "(required)" or
    /// "(optional)".
    #[prop(into, optional)]
    mark: Option<Text>,
    /// The parts at first, by what stands after the hyphen in their names (`given`, `family`), and
    /// what is written into the controls when they change. Default: the form's answers.
    #[prop(into, optional)]
    values: Option<Signal<Answers>>,
    /// Not to be answered now. Discouraged: people wonder why. Default: `false`.
    #[prop(into, optional)]
    disabled: Signal<bool>,
    /// To be read and sent, not changed. Default: `false`.
    #[prop(into, optional)]
    readonly: Signal<bool>,
    /// Ids of further descriptions, read before the hint.
    #[prop(into, optional)]
    described_by: Option<String>,
    /// `id` of the group, where the name is on the page twice. Default: the name.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes of the group.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let group = Group::new(Gathering {
        name,
        id,
        legend: legend.unwrap_or_else(messages::name_fields_legend),
        legend_heading,
        legend_hidden: false,
        said: Said {
            hint,
            error,
            error_prefix,
            described_by,
        },
        // Each part says itself whether it must be answered.
        required: false,
        mark: None,
        class,
    });
    let rules = required.then(|| name_rules(&group.name, parts));
    let fields = asked(parts).into_iter().map(|part| {
        let mut field = Field::part(
            &group,
            part.name,
            part.label,
            part.hint,
            MaybeProp::default(),
        );
        field.required |= rules
            .as_ref()
            .is_some_and(|rules| rules.is_required(&field.name));
        field.mark = mark.clone();
        let control = Control {
            value: part_value(values, part.name),
            autocomplete: Some(part.autocomplete.unless(of_another)),
            spellcheck: Some(false),
            autocapitalize: Some(Autocapitalize::Words),
            width: part.width,
            disabled,
            readonly,
            ..Control::default()
        };
        control.view(field)
    });
    let fields = fields.collect_view();
    group.view(fields)
}

struct Part {
    name: &'static str,
    label: Text,
    hint: Option<Text>,
    autocomplete: Autocomplete,
    width: Option<Width>,
}

fn part(name: &'static str, label: Text, autocomplete: Autocomplete) -> Part {
    Part {
        name,
        label,
        hint: None,
        autocomplete,
        width: None,
    }
}

/// In the order of the page.
fn asked(parts: NameParts) -> Vec<Part> {
    use Autocomplete as A;
    let mut asked = Vec::with_capacity(5);
    if parts.title {
        asked.push(Part {
            width: Some(Width::Chars10),
            ..part("title", messages::name_fields_title(), A::HonorificPrefix)
        });
    }
    if parts.full {
        asked.push(part("full", messages::name_fields_full(), A::Name));
    } else {
        let given = if parts.middle {
            messages::name_fields_first()
        } else {
            messages::name_fields_given()
        };
        asked.push(part("given", given, A::GivenName));
        if parts.middle {
            asked.push(part(
                "middle",
                messages::name_fields_middle(),
                A::AdditionalName,
            ));
        }
        asked.push(Part {
            hint: parts.one_name.then(messages::name_fields_one_name),
            ..part("family", messages::name_fields_family(), A::FamilyName)
        });
    }
    if parts.preferred {
        asked.push(Part {
            hint: Some(messages::name_fields_preferred_hint()),
            ..part("preferred", messages::name_fields_preferred(), A::Nickname)
        });
    }
    asked
}
