//! Texts that a server loads at run time.

use std::fs;

use portage_locales::overrides::Overrides;
use portage_locales::{Argument, CATALOGUE, Locale, Number, messages};
use tempfile::TempDir;

/// Messages that refer to others, as those of Portage do not.
#[allow(dead_code)]
mod every_feature {
    include!("every_feature/messages.rs");
}

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text.replace('~', "\u{A0}")).unwrap();
    }
    folder
}

fn errors(files: &[(&str, &str)]) -> String {
    let folder = folder(files);
    let root = format!("{}/", folder.path().display());
    Overrides::read(folder.path(), &[CATALOGUE])
        .unwrap_err()
        .to_string()
        .replace(&root, "")
}

#[test]
fn a_mistake_on_a_server_is_told_with_all_others() {
    let english = "error-summary-titel = Oops\nerror-summary-title = Oops { $name }\nbutton-pending = <b>Wait</b>\n";
    let french = "error-summary-title = Oups\n";
    assert_eq!(
        errors(&[("en-CA/error_summary.ftl", english), ("fr-CA/error_summary.ftl", french)]),
        "\
en-CA/error_summary.ftl:1: error-summary-titel: There is no message error-summary-titel to replace. Correct the id, or remove the text.
en-CA/error_summary.ftl:1: error-summary-titel: fr-CA does not have this message. Add it to fr-CA/error_summary.ftl, or remove it here.
en-CA/error_summary.ftl:2: error-summary-title: error-summary-title is not given $name. Write the text without variables.
en-CA/error_summary.ftl:3: button-pending: The text holds HTML (<b>). Remove it; what it marks belongs into the component, as a text of its own.
en-CA/error_summary.ftl:3: button-pending: fr-CA does not have this message. Add it to fr-CA/error_summary.ftl, or remove it here.
fr-CA/error_summary.ftl:1: error-summary-title: en-CA uses $name and fr-CA does not. Use the same variables in every language."
    );
}

#[test]
fn a_language_that_no_page_is_shown_in() {
    let text = "button-pending = …\n";
    let told = errors(&[
        ("en-CA/a.ftl", text),
        ("fr-CA/a.ftl", text),
        ("iu/a.ftl", text),
    ]);
    assert!(told.contains("No page is shown in iu."), "{told}");
}

#[test]
fn one_id_in_two_catalogues() {
    let folder = folder(&[("en-CA/a.ftl", ""), ("fr-CA/a.ftl", "")]);
    let report = Overrides::read(folder.path(), &[CATALOGUE, CATALOGUE]).unwrap_err();
    assert_eq!(report.errors.len(), CATALOGUE.len());
    assert!(
        report
            .to_string()
            .contains("Two catalogues have this message.")
    );
}

#[test]
fn a_text_that_would_never_end_because_a_compiled_one_refers_back() {
    let text = "\nexact-and-plural = { reference }\n";
    let folder = folder(&[("en-CA/a.ftl", text), ("fr-CA/a.ftl", text)]);
    let report = Overrides::read(folder.path(), &[every_feature::CATALOGUE]).unwrap_err();
    let told = "exact-and-plural: It refers to itself: exact-and-plural → reference → \
                exact-and-plural. Break the circle.";
    let root = format!("{}/", folder.path().display());
    assert_eq!(
        report.to_string().replace(&root, ""),
        format!("en-CA/a.ftl:2: {told}\nfr-CA/a.ftl:2: {told}")
    );
}

/// One test, because overrides are installed for the whole process.
#[test]
fn a_replaced_text_is_shown_everywhere_with_its_numbers_and_plurals() {
    let english = "\
-place = desk
error-summary-title-count = { $count ->
    [0] Nothing at the { -place }
    [one] { NUMBER($count, minimumFractionDigits: 1) } thing
   *[other] { $count } things
    }
form-missing-for = { button-pending } { $label }
";
    let french = "\
-place = bureau
error-summary-title-count = { $count ->
    [0] Rien au { -place }
    [one] { NUMBER($count, minimumFractionDigits: 1) }~chose
    [many] { $count } de choses
   *[other] { $count }~choses
    }
form-missing-for = { button-pending } { $label }
";
    let folder = folder(&[("en-CA/any.ftl", english), ("fr-CA/any.ftl", french)]);
    let overrides = Overrides::read(folder.path(), &[CATALOGUE]).unwrap_or_else(|e| panic!("{e}"));
    let three = [Argument::Number(Number::from(3))];
    let text = overrides.text("error-summary-title-count", Locale::EnCa, &three);
    assert_eq!(text.as_deref(), Some("3 things"));
    assert_eq!(
        overrides.text("error-summary-title", Locale::EnCa, &[]),
        None
    );

    let before = messages::error_summary_title_count(3_u32);
    assert_eq!(before.get(Locale::EnCa), "There are 3 problems");
    overrides.install().unwrap();
    assert_eq!(
        before.get(Locale::EnCa),
        "3 things",
        "a text that is on the page already"
    );
    let french = |count: i64| {
        messages::error_summary_title_count(count)
            .get(Locale::FrCa)
            .replace('\u{A0}', "~")
    };
    assert_eq!(french(0), "Rien au bureau");
    assert_eq!(french(1), "1,0~chose");
    assert_eq!(french(1_000_000), "1~000~000 de choses");
    assert_eq!(french(2), "2~choses");
    let missing = messages::form_missing_for("Nom");
    assert_eq!(
        missing.get(Locale::FrCa),
        "Envoi en cours… Nom",
        "a compiled text in a replaced one"
    );
    assert_eq!(
        messages::error_summary_title().get(Locale::FrCa),
        "Il y a un problème"
    );
    let again = Overrides::read(folder.path(), &[CATALOGUE]).unwrap();
    assert!(
        again.install().is_err(),
        "a second set would be shown by halves"
    );
}
