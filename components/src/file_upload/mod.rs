//! Files that a person sends: photos, scans, documents, one or many.

mod chooser;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod files;
mod keywords;
mod line;
mod reading;
mod sending;
mod stage;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use keywords::Capture;

use crate::field::{Field, HeadingLevel, Said, Surroundings};
use crate::form::{FileKind, FormContext};
use chooser::Chooser;
use files::{About, Files};
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// A field for files: a native control, and with wasm a drop zone and a list.
///
/// Inside a [`Form`](crate::Form) its rule is [`files`](crate::files), which the browser and the
/// server check alike, by the names of the files and by what is in them; and the form sends what
/// is in the files, without being told.
///
/// With `upload_to`, and with wasm, each file is sent by itself as soon as it is chosen, with its
/// progress on the screen, and the form later sends only what the server named it: see
/// [`Upload`](crate::Upload). That answer to `POST` is the name as plain text, without spaces or
/// semicolons; or a status of 400 to 599, with what is wrong as JSON in every language:
/// `{"en-CA": "…", "fr-CA": "…"}`. The request holds the form's own hidden fields and then the
/// file, under this field's name, as `multipart/form-data`.
///
/// # Server-side rendering
/// A complete `<input type="file">`, sent with the form. Files that the server has already, from
/// a form that came back with problems, are listed, each with a box to remove it.
#[component]
pub fn FileUpload(
    /// Name under which the files are sent; also the `id`, unless one is given.
    #[prop(into)]
    name: String,
    /// What is asked, visible (WCAG 3.3.2).
    #[prop(into)]
    label: Text,
    /// Makes the label the heading of the page, where it asks one thing. Default: no heading.
    #[prop(optional)]
    label_heading: Option<HeadingLevel>,
    /// Hides the label from sight only, where what stands around says it. Default: `false`.
    #[prop(optional)]
    label_hidden: bool,
    /// Which kinds and which size, before anyone chooses. Default: none.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// What is wrong, where no form says it. Default: the form's problem.
    #[prop(into, optional)]
    error: MaybeProp<Text>,
    /// Heard, not seen, before the error. Default: "Error:".
    #[prop(into, optional)]
    error_prefix: Option<Text>,
    /// Whether a file must be chosen. Default: what the form's rules say.
    #[prop(optional)]
    required: bool,
    /// Words beside the label where the form marks the field. Default: "(required)" or
    /// "(optional)".
    #[prop(into, optional)]
    mark: Option<Text>,
    /// Kinds that the browser offers to choose from; a rule refuses the others. Default: any.
    #[prop(into, optional)]
    accept: Vec<FileKind>,
    /// Whether there can be several files. Default: one.
    #[prop(optional)]
    multiple: bool,
    /// Camera that a phone opens in place of its files. Default: the person chooses.
    #[prop(optional)]
    capture: Option<Capture>,
    /// Address that takes each file by itself, in each language. Default: files go with the form.
    #[prop(into, optional)]
    upload_to: Option<Text>,
    /// Name of the button. Default: "Choose a file" or "Choose files".
    #[prop(into, optional)]
    choose: Option<Text>,
    /// Words beside the button for people with a mouse. Default: "or drop it here".
    #[prop(into, optional)]
    drop: Option<Text>,
    /// Words for no file yet, beside the button and in its name. Default: "No file chosen".
    #[prop(into, optional)]
    none: Option<Text>,
    /// Words for so many files. Default: "2 files chosen".
    #[prop(optional)]
    chosen: Option<fn(u32) -> Text>,
    /// Said while something is dragged, when it comes over the area. Default: "The file is over the
    /// drop area."
    #[prop(into, optional)]
    entered: Option<Text>,
    /// Said when it leaves the area again. Default: "The file has left the drop area."
    #[prop(into, optional)]
    left: Option<Text>,
    /// Not to be answered now. Discouraged: people wonder why. Default: `false`.
    #[prop(into, optional)]
    disabled: Signal<bool>,
    /// Ids of further descriptions, read before the hint.
    #[prop(into, optional)]
    described_by: Option<String>,
    /// `id` of the control, where the name is on the page twice. Default: the name.
    #[prop(into, optional)]
    id: Option<String>,
    /// `id` of the form that the field belongs to, when it stands outside. Such a form needs
    /// [`Encoding::Multipart`](crate::Encoding::Multipart).
    #[prop(into, optional)]
    form: Option<String>,
    /// Further classes of the whole field.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    if let Some(form) = FormContext::current() {
        form.send_files();
    }
    let prefix = error_prefix.clone();
    let heard = label.clone();
    let field = Field::new(Surroundings {
        name,
        id,
        label,
        label_heading,
        label_hidden,
        said: Said {
            hint,
            error,
            error_prefix,
            described_by,
        },
        required,
        mark,
        class,
    });
    let several = |one: fn() -> Text, many: fn() -> Text| if multiple { many() } else { one() };
    let chooser = Chooser {
        label: heard,
        accept,
        capture,
        choose: choose.unwrap_or_else(|| {
            several(
                messages::file_upload_choose,
                messages::file_upload_choose_several,
            )
        }),
        drop: drop.unwrap_or_else(|| {
            several(
                messages::file_upload_drop,
                messages::file_upload_drop_several,
            )
        }),
        none: none.unwrap_or_else(messages::file_upload_none),
        chosen: chosen.unwrap_or(messages::file_upload_count),
        error_prefix: prefix,
        form: form.clone(),
    };
    let about = About {
        multiple,
        upload_to,
        disabled,
        drag: (
            entered.unwrap_or_else(messages::file_upload_entered),
            left.unwrap_or_else(messages::file_upload_left),
        ),
        owner: form,
    };
    let files = Files::new(&field, about);
    let control = (chooser.view(&field, files), line::list(&field, files));
    field.view(control)
}
