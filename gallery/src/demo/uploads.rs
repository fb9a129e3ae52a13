//! The page of the service that takes files: a photo that is sent with the form, and documents
//! that are sent one by one.

use super::{KEPT_MINUTES, ONCE, page_title, paths};
use crate::{furniture, messages as t};
use portage::element::{Node, view};
use portage::locales::Text;
use portage::*;

/// Name of the question for the photo.
pub const PHOTO: &str = "photo";
/// Kinds of photos that are taken.
pub const PHOTO_KINDS: &[FileKind] = &[
    FileKind::Jpeg,
    FileKind::Png,
    FileKind::WebP,
    FileKind::Heic,
];
/// Size of the largest photo, in bytes.
pub const LARGEST_PHOTO: u64 = 5_000_000;
/// Name of the question for the documents.
pub const PROOFS: &str = "proofs";
/// Kinds of documents that are taken.
pub const PROOF_KINDS: &[FileKind] = &[FileKind::Pdf, FileKind::Jpeg, FileKind::Png];
/// Size of the largest document, in bytes.
pub const LARGEST_PROOF: u64 = 10_000_000;

/// What is asked about the files: the browser and the server run the same.
pub fn uploads_rules() -> Rules {
    let photo = files()
        .required(t::demo_photo_choose())
        .types(PHOTO_KINDS)
        .largest(LARGEST_PHOTO)
        .most(1);
    let proofs = files()
        .required(t::demo_proofs_choose())
        .types(PROOF_KINDS)
        .largest(LARGEST_PROOF)
        .largest_in_all(2 * LARGEST_PROOF)
        .most(3);
    Rules::new().group(PHOTO, photo).group(PROOFS, proofs)
}

/// The page's title.
pub fn title() -> Text {
    page_title(t::demo_uploads_title())
}

/// The whole page from its data, the same on the server and in the browser; with [`FILES`]. `languages`
/// are the ways to it in each.
pub fn uploads_view(data: PageData, languages: Vec<LanguageLink>, questions: Later) -> Node {
    let PageData {
        locale,
        answers,
        problems,
    } = data;
    let once = answers.get(ONCE).unwrap_or_default().to_owned();
    view! {
        <Portage locale title=title()>
            {furniture::header(languages)}
            <main id="main" class="gallery-main" tabindex="-1">
                <Form answers problems action=paths::sending(paths::uploads)>
                    <ErrorSummary/>
                    <p class="gallery-service">{say(t::demo_service())}</p>
                    <h1>{say(t::demo_uploads_title())}</h1>
                    <p>{say(t::demo_uploads_notice(KEPT_MINUTES))}</p>
                    {questions}
                    <input type="hidden" name=ONCE value=once/>
                    <Button label=t::demo_uploads_send() prevent_double_click=true/>
                </Form>
            </main>
            {furniture::footer()}
        </Portage>
    }
}

/// The photo and the documents.
pub const FILES: Part = Part::new(questions).asking(uploads_rules);

fn questions() -> Node {
    view! {
        <FileUpload
            name=PHOTO
            label=t::demo_photo()
            hint=t::demo_photo_hint()
            accept=PHOTO_KINDS
        />
        <FileUpload
            name=PROOFS
            label=t::demo_proofs()
            hint=t::demo_proofs_hint()
            accept=PROOF_KINDS
            multiple=true
            upload_to=paths::upload_href()
        />
    }
}

/// The page after the files were sent: what we have of them.
#[cfg(not(target_arch = "wasm32"))]
pub fn uploaded_view(locale: locales::Locale, once: String, files: Vec<Attached>) -> Node {
    use portage::locales::format;
    let languages = furniture::languages(|locale| paths::uploaded(locale, &once));
    let row = move |file: Attached| {
        let size = format::file_size(locale, file.size);
        view! { <li><bdi translate="no">{file.name}</bdi> " (" {size} ")"</li> }
    };
    view! {
        <Portage locale title=page_title(t::demo_uploaded_title())>
            {furniture::header(languages)}
            <main id="main" class="gallery-main" tabindex="-1">
                <h1 tabindex="-1" autofocus=true>{say(t::demo_uploaded_title())}</h1>
                <p>{say(t::demo_uploaded(KEPT_MINUTES))}</p>
                <ul>{files.into_iter().map(row).collect::<Vec<_>>()}</ul>
                <p><a href=say(paths::uploads_href())>{say(t::demo_uploads_again())}</a></p>
            </main>
            {furniture::footer()}
        </Portage>
    }
}
