use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::Text;

fn kept(name: &str, token: &str) -> String {
    Upload {
        token: token.into(),
        file: Attached {
            name: name.into(),
            size: 1_250_000,
            media_type: "application/pdf".into(),
        },
    }
    .value()
}

#[test]
fn a_form_with_files_sends_them_and_not_only_their_names() {
    let with = html(EnCa, || {
        view! { <Form action="/"><FileUpload name="a" label="A"/></Form> }
    });
    assert!(with.contains(r#"enctype="multipart/form-data""#), "{with}");
    let without = html(EnCa, || {
        view! { <Form action="/"><TextInput name="a" label="A"/></Form> }
    });
    assert!(!without.contains("enctype"), "{without}");
    let own = html(EnCa, || {
        view! { <Form action="/" encoding=Encoding::Multipart>"…"</Form> }
    });
    assert!(own.contains(r#"enctype="multipart/form-data""#), "{own}");
}

#[test]
fn without_wasm_it_is_the_native_control_and_no_button_that_does_nothing() {
    let html = html(EnCa, || {
        view! { <FileUpload name="a" label="A" required=true accept=[FileKind::Jpeg, FileKind::Pdf]/> }
    });
    let control = &html[html.find("<input").unwrap()..];
    let control = &control[..control.find('>').unwrap()];
    for part in [
        r#"type="file""#,
        r#"id="a""#,
        r#"name="a""#,
        " required",
        r#"accept=".jpg,.jpeg,.jfif,image/jpeg,.pdf,application/pdf""#,
    ] {
        assert!(control.contains(part), "{part} in {control}");
    }
    assert!(!control.contains("hidden"), "{control}");
    let button = &html[html.find("<button").unwrap()..];
    assert!(
        button[..button.find('>').unwrap()].contains(" hidden"),
        "{html}"
    );
}

#[test]
fn the_button_is_named_by_the_question_its_state_and_what_it_does() {
    let html = html(
        FrCa,
        || view! { <FileUpload name="a" label="Photo" required=true/> },
    );
    let name = r#"aria-label="Photo (obligatoire), Aucun fichier choisi, Choisir un fichier""#;
    assert!(html.contains(name), "{html}");
}

#[test]
fn two_on_one_page_share_no_id() {
    let html = html(EnCa, || {
        let file = |name| Answers::from_iter([(["x-", "token"].concat(), kept(name, "t"))]);
        view! {
            <Form action="/" answers=file("a.pdf")><FileUpload name="x" label="X"/></Form>
            <Form action="/" answers=file("b.pdf")><FileUpload name="x" id="y" label="Y"/></Form>
        }
    });
    let ids: Vec<_> = html
        .split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let mut once = ids.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(ids.len(), once.len(), "{ids:?}");
}

#[test]
fn what_the_server_has_is_listed_and_can_be_removed_without_wasm() {
    let html = html(FrCa, || {
        let answers = Answers::from_iter([("a-token", kept("bail; 1.pdf", "t0k3n"))]);
        view! { <Form action="/" answers><FileUpload name="a" label="A"/></Form> }
    });
    for part in [
        "bail; 1.pdf</bdi>",
        "1,3\u{a0}Mo",
        r#"name="a-remove""#,
        r#"value="t0k3n""#,
        r#"value="t0k3n;1250000;application/pdf;bail; 1.pdf""#,
        "Retirer bail; 1.pdf",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[test]
fn a_file_that_no_server_has_is_not_listed_as_if_it_were_there() {
    let html = html(EnCa, || {
        let answers =
            Answers::from_iter([("a-token", kept("gone.pdf", "")), ("a-token", "x".into())]);
        view! { <Form action="/" answers><FileUpload name="a" label="A"/></Form> }
    });
    assert!(!html.contains("gone.pdf"), "{html}");
}

#[test]
fn what_is_disabled_sends_no_file_and_removes_none() {
    let html = html(EnCa, || {
        let answers = Answers::from_iter([("a-token", kept("a.pdf", "t"))]);
        view! { <Form action="/" answers><FileUpload name="a" label="A" disabled=true/></Form> }
    });
    let tags = |tag: &str| {
        let start = ["<", tag, " "].concat();
        let tags = html.split(&start).skip(1);
        let tags = tags.map(|rest| &rest[..rest.find('>').unwrap()]);
        tags.map(str::to_owned).collect::<Vec<_>>()
    };
    for control in [tags("input"), tags("button")].concat() {
        assert!(control.contains(" disabled"), "{control} in {html}");
    }
    assert_eq!(tags("button").len(), 3, "{html}");
}

#[test]
fn a_field_outside_its_form_sends_all_that_it_has_with_it() {
    let html = html(EnCa, || {
        let answers = Answers::from_iter([("a-token", kept("a.pdf", "t"))]);
        view! { <Form action="/" answers><FileUpload name="a" label="A" form="f"/></Form> }
    });
    assert_eq!(
        html.matches("<input").count(),
        html.matches(r#" form="f""#).count(),
        "{html}"
    );
}

#[test]
fn the_name_of_a_file_cannot_become_markup() {
    let html = html(EnCa, || {
        let name = r#""><img src=x onerror=alert(1)>.pdf"#;
        let answers = Answers::from_iter([("a-token", kept(name, "t"))]);
        view! { <Form action="/" answers><FileUpload name="a" label="A"/></Form> }
    });
    assert!(!html.contains("<img"), "{html}");
}

#[test]
fn the_error_is_tied_to_the_control_that_is_seen() {
    let html = html(EnCa, || {
        view! { <FileUpload name="a" label="A" hint="H" error=Text::from("E")/> }
    });
    let described = r#"aria-describedby="a-hint a-error""#;
    assert_eq!(html.matches(described).count(), 2, "{html}");
}
