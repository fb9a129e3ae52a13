//! An address in Canada or anywhere, each part in a field of its own or all in one block.

mod address;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod fields;
mod lookup;
mod parts;
mod rules;
mod same;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use address::Address;
pub use lookup::{AddressLookup, FoundAddress, Lookup, LookupFailed, LookupReply};
pub use parts::AddressParts;
pub use rules::address_rules;

use crate::checkboxes::Checkbox;
use crate::classes::classes;
use crate::element::view;
use crate::field::{Gathering, Group, HeadingLevel, Said};
use crate::form::Answers;
use fields::Fields;
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// Fields for an address, in a group.
///
/// Of a province in Canada the person chooses, of a region elsewhere they write. The list of
/// provinces and that of countries, Canada first, stand in the order of the page's language, and
/// what is sent is a code. Which of the two fields is shown follows the country by the stylesheet
/// alone.
///
/// Ask its rules too: [`address_rules`] with the same name and parts.
///
/// # Server-side rendering
/// Complete, and needs no wasm: label and hint of each field are right for every country, so also
/// where an old browser shows province and region both.
#[component]
pub fn AddressFields(
    /// Name of the group; its parts are `name-street`, `name-city` and so on. Also the `id`,
    /// unless one is given.
    #[prop(into)]
    name: String,
    /// Which parts are asked for. Default: those of an address in Canada.
    #[prop(optional)]
    parts: AddressParts,
    /// Which address it is, visible; screen readers say it before the first part. Default:
    /// "Address".
    #[prop(into, optional)]
    legend: Option<Text>,
    /// Makes the legend a heading too, where it is the question of the page. Default: none.
    #[prop(optional)]
    legend_heading: Option<HeadingLevel>,
    /// Help for the address as a whole. Default: none.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// What is wrong with the address as a whole, where no form says it. Default: the form's
    /// problem.
    #[prop(into, optional)]
    error: MaybeProp<Text>,
    /// Heard, not seen, before the error. Default: "Error:".
    #[prop(into, optional)]
    error_prefix: Option<Text>,
    /// Whether it is somebody else's address, so that the browser does not fill in the person's
    /// own. Default: `false`.
    #[prop(optional)]
    of_another: bool,
    /// Label of the box that says it is the same as another, with [`AddressParts::or_same`] or
    /// [`AddressParts::or_same_as`].
    /// Default: "Same as the address above".
    #[prop(into, optional)]
    same_as: Option<Text>,
    /// Where the service looks addresses up while the person types. Default: nowhere.
    #[prop(into, optional)]
    lookup: Option<Lookup>,
    /// Whether the parts that every address has must be answered, where no form says it; of parts
    /// that may not be shown, only a form can. Default: what the form's rules say.
    #[prop(optional)]
    required: bool,
    /// Words beside the label of a part that the form marks. Default: "(required)" or
    /// "(optional)".
    #[prop(into, optional)]
    mark: Option<Text>,
    /// The parts at first, by what stands after the hyphen in their names (`street`, `city`), and
    /// what is written into the controls when they change. Default: the form's answers.
    #[prop(into, optional)]
    values: Option<Signal<Answers>>,
    /// Not to be answered now. Discouraged: people wonder why. Default: `false`.
    #[prop(into, optional)]
    disabled: Signal<bool>,
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
        legend: legend.unwrap_or_else(messages::address_fields_legend),
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
        class: classes(String::from("ptg-address-fields"), class).into(),
    });
    let same = parts.or_same.then(|| {
        view! {
            <Checkbox
                name=[&group.name, "-same"].concat()
                id=[&group.id, "-same"].concat()
                label=same_as.unwrap_or_else(messages::address_fields_same)
                disabled
                class="ptg-address-fields__same"
            />
        }
    });
    let lookup = lookup.map(|lookup| lookup::view(lookup, &group, disabled));
    let fields = Fields {
        group: &group,
        parts,
        of_another,
        required,
        mark,
        values,
        disabled,
    };
    let fields = fields.view();
    group.view(view! {
        {same}
        <div class="ptg-address-fields__parts">{lookup} {fields}</div>
    })
}
