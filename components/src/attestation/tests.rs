use crate::*;
use portage_locales::Locale::{EnCa, FrCa};

fn problem(confirmed: &[&str]) -> Option<Problem> {
    let rules = Rules::new().group("attest", attested(&["true", "mine"]));
    let answers = confirmed.iter().map(|code| ("attest", *code)).collect();
    let problems = rules.check(&answers).err()?;
    problems.iter().next().cloned()
}

#[test]
fn one_empty_box_is_enough_to_stop_and_says_how_many_there_are() {
    let problem = problem(&["true"]).unwrap();
    assert_eq!(problem.field, "attest");
    assert_eq!(
        problem.text.get(EnCa),
        "To continue, tick all 2 boxes to confirm each statement."
    );
    assert_eq!(
        problem.text.get(FrCa),
        "Pour continuer, cochez les 2\u{a0}cases afin de confirmer chaque déclaration."
    );
}

#[test]
fn all_boxes_let_the_form_go() {
    assert_eq!(problem(&["mine", "true"]), None);
}

#[test]
fn a_statement_that_was_never_shown_is_not_taken_for_a_confirmation() {
    assert!(problem(&["true", "mine", "forged"]).is_some());
}
