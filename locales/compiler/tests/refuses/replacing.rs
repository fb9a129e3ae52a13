//! Texts that replace compiled ones and break their promises.

use portage_fluent::{Compiler, Contract, Kind, Variable};

use super::folder::{folder, told};

fn errors(english: &str, french: &str) -> String {
    let count = Variable {
        name: "count".to_owned(),
        kind: Kind::Number,
    };
    let contract = |id: &str, variables: &[Variable], references: &[&str]| Contract {
        id: id.to_owned(),
        file: "a".to_owned(),
        variables: variables.to_vec(),
        references: references.iter().map(ToString::to_string).collect(),
    };
    let contracts = [
        contract("title", &[], &[]),
        contract("left", &[count], &[]),
        contract("left.hint", &[], &["title"]),
        contract("above", &[], &["left.hint"]),
    ];
    let folder = folder(&[("en-CA/a.ftl", english), ("fr-CA/a.ftl", french)]);
    match Compiler::new(folder.path()).replacing(contracts).check() {
        Ok(_) => String::new(),
        Err(report) => told(&report.errors, folder.path()),
    }
}

#[test]
fn an_id_that_does_not_exist() {
    assert_eq!(
        errors("titel = T\n", "titel = T\n").lines().next().unwrap(),
        "en-CA/a.ftl:1: titel: There is no message titel to replace. Correct the id, or remove the \
         text."
    );
}

#[test]
fn a_variable_that_is_not_given() {
    let text = "left = { $n } left\n";
    assert_eq!(
        errors(text, text).lines().next().unwrap(),
        "en-CA/a.ftl:1: left: left is not given $n. It is given $count."
    );
    let text = "title = { $n }\n";
    assert_eq!(
        errors(text, text).lines().next().unwrap(),
        "en-CA/a.ftl:1: title: title is not given $n. Write the text without variables."
    );
}

#[test]
fn a_language_that_is_missing() {
    assert_eq!(
        errors("title = T\n", ""),
        "en-CA/a.ftl:1: title: fr-CA does not have this message. Add it to fr-CA/a.ftl, or remove it \
         here."
    );
}

#[test]
fn a_number_is_still_a_number() {
    let text = "left = { $count ->\n    [person] A\n   *[other] { $count }\n }\n";
    assert_eq!(
        errors(text, text).lines().next().unwrap(),
        "en-CA/a.ftl:2: left: [person] is neither a number nor a plural category. Use [0], [1] … or: \
         one, other."
    );
}

#[test]
fn some_messages_need_no_types_and_no_company() {
    assert_eq!(
        errors(
            "left = { title }: { $count }\n",
            "left = { title }\u{A0}: { $count }\n"
        ),
        ""
    );
}

#[test]
fn a_circle_through_compiled_texts() {
    let told = "title: It refers to itself: title → above → left.hint → title. Break the circle.";
    let text = "\ntitle = { above }\n";
    assert_eq!(
        errors(text, text),
        format!("en-CA/a.ftl:2: {told}\nfr-CA/a.ftl:2: {told}")
    );
    // With the compiled text on the way replaced as well, there is none.
    let text = "title = { above }\nabove = Above\n";
    assert_eq!(errors(text, text), "");
}
