//! Examples of the file upload.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    several: file_upload_title_several,
    error: title_error,
    rules: file_upload_title_rules,
    one_by_one: file_upload_title_one_by_one,
    filled: title_filled,
    camera: file_upload_title_camera,
    disabled: title_disabled,
    #[hidden] refused: file_upload_title_refused,
    #[hidden] disabled_later: file_upload_title_disabled_later,
    #[hidden] two: title_two,
    #[hidden] words: title_mark_words,
    #[hidden] long: title_long,
    #[hidden] label_heading: title_label_heading,
}

fn default() -> impl IntoView {
    view! {
        <FileUpload
            name="photo"
            label=t::file_upload_photo()
            hint=t::file_upload_photo_hint()
            accept=[FileKind::Jpeg, FileKind::Heic]
        />
    }
}

fn several() -> impl IntoView {
    view! { <FileUpload name="letters" label=t::file_upload_letters() multiple=true/> }
}

fn error() -> impl IntoView {
    view! {
        <FileUpload
            name="proof"
            label=t::file_upload_proof()
            hint=t::file_upload_proof_hint()
            error=t::file_upload_proof_choose()
            required=true
        />
    }
}

fn rules() -> impl IntoView {
    let kinds = [FileKind::Jpeg, FileKind::Png, FileKind::Pdf];
    let proofs = files()
        .required(t::file_upload_proof_choose())
        .types(&kinds)
        .largest(10_000_000)
        .largest_in_all(20_000_000)
        .most(3);
    let rules = Rules::new().group("proofs", proofs);
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="file-upload-summary"/>
            <FileUpload
                name="proofs"
                label=t::file_upload_proof()
                hint=t::file_upload_proof_hint()
                accept=kinds
                multiple=true
            />
            <Button label=t::send()/>
        </Form>
    }
}

fn one_by_one() -> impl IntoView {
    let rules = Rules::new().group(
        "receipts",
        files().types(&[FileKind::Pdf]).largest(10_000_000),
    );
    view! {
        <Form rules action=t::demo_href()>
            <FileUpload
                name="receipts"
                label=t::file_upload_receipts()
                hint=t::file_upload_receipts_hint()
                accept=[FileKind::Pdf]
                multiple=true
                upload_to=t::file_upload_href()
            />
            <Button label=t::send()/>
        </Form>
    }
}

/// What the server sends back of a file that it has.
fn lease() -> String {
    let file = Attached {
        name: t::file_upload_lease()
            .get(use_language().get_untracked())
            .into_owned(),
        size: 1_250_000,
        media_type: "application/pdf".into(),
    };
    let token = "6b1f0c2a".into();
    Upload { token, file }.value()
}

fn filled() -> impl IntoView {
    let answers = Answers::from_iter([("home-token", lease())]);
    view! {
        <Form answers action=t::demo_href()>
            <FileUpload name="home" label=t::file_upload_proof() multiple=true/>
            <Button label=t::send()/>
        </Form>
    }
}

fn camera() -> impl IntoView {
    view! {
        <FileUpload
            name="portrait"
            label=t::file_upload_photo()
            accept=[FileKind::Jpeg, FileKind::Heic]
            capture=Capture::User
        />
    }
}

fn disabled() -> impl IntoView {
    view! { <FileUpload name="closed" label=t::file_upload_letters() hint=t::file_upload_closed() disabled=true/> }
}

fn refused() -> impl IntoView {
    let rules = Rules::new().group("scan", files().types(&[FileKind::Pdf]));
    let mut problems = Problems::new();
    problems.push("scan", t::file_upload_scan_wrong());
    view! {
        <Form rules problems action=t::demo_href()>
            <ErrorSummary id="file-upload-refused-summary" disable_auto_focus=true/>
            <FileUpload name="scan" label=t::file_upload_letters() accept=[FileKind::Pdf]/>
        </Form>
    }
}

fn disabled_later() -> impl IntoView {
    let none = RwSignal::new(false);
    let on_change = Callback::new(move |ticked| none.set(ticked));
    let answers = Answers::from_iter([("papers-token", lease())]);
    view! {
        <Form answers action=t::demo_href()>
            <Checkbox name="no-papers" label=t::file_upload_no_letters() on_change/>
            <FileUpload name="papers" label=t::file_upload_letters() multiple=true disabled=none/>
        </Form>
    }
}

fn two() -> impl IntoView {
    view! {
        <div>
            <FileUpload name="front" label=t::file_upload_photo()/>
            <FileUpload name="back" label=t::file_upload_letters() multiple=true/>
        </div>
    }
}

fn words() -> impl IntoView {
    view! {
        <FileUpload
            name="own-words"
            label=t::file_upload_photo()
            required=true
            mark=t::needed()
            choose=t::file_upload_own_choose()
            drop=t::file_upload_own_drop()
            none=t::file_upload_own_none()
            entered=t::file_upload_own_entered()
            left=t::file_upload_own_left()
        />
    }
}

fn long() -> impl IntoView {
    view! {
        <FileUpload
            name="long-file"
            label=t::long_label()
            hint=t::long_hint()
            error=t::long_error()
            required=true
            multiple=true
        />
    }
}

fn label_heading() -> impl IntoView {
    view! { <FileUpload name="heading-file" label=t::file_upload_letters() label_heading=HeadingLevel::H4/> }
}
