use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};

#[test]
fn both_answers_can_be_sent_without_a_script() {
    let html = html(EnCa, || view! { <PageFeedback action="/feedback"/> });
    for answer in ["yes", "no"] {
        let field = [
            r#"<input type="hidden" name="helpful" value=""#,
            answer,
            "\">",
        ]
        .concat();
        assert!(html.contains(&field), "{field} in {html}");
    }
    assert_eq!(html.matches(r#"method="post""#).count(), 2, "{html}");
    assert!(!html.contains("maxlength"), "nothing is cut off: {html}");
}

#[test]
fn people_are_warned_before_they_write_what_is_personal() {
    let html = html(FrCa, || view! { <PageFeedback action="/feedback"/> });
    let warning = html.find("renseignements personnels").unwrap();
    assert!(warning < html.find("<textarea").unwrap(), "{html}");
}

#[test]
fn what_came_back_is_not_folded_away_and_holds_what_was_written() {
    let html = html(EnCa, || {
        let answers = Answers::from_iter([
            ("helpful", "no".to_owned()),
            ("details", "word ".repeat(61)),
        ]);
        let problems = page_feedback_rules().check(&answers).unwrap_err();
        view! { <PageFeedback action="/feedback" answers problems/> }
    });
    assert!(!html.contains("<details"), "{html}");
    assert!(html.contains("word word"), "{html}");
}

#[test]
fn personal_information_is_not_taken_and_what_was_written_stays_to_be_changed() {
    let html = html(FrCa, || {
        let answers = Answers::from_iter([("helpful", "no"), ("details", "613-555-1234")]);
        let problems = page_feedback_rules().check(&answers).unwrap_err();
        view! { <PageFeedback action="/feedback" answers problems/> }
    });
    assert!(
        html.contains("renseignements personnels\u{a0}: un numéro de téléphone."),
        "{html}"
    );
    assert!(html.contains(">613-555-1234</textarea>"), "{html}");
}

#[test]
fn a_forged_answer_is_refused() {
    let of = |helpful: &str| Answers::from_iter([("helpful", helpful), ("details", "")]);
    assert!(page_feedback_rules().check(&of("yes")).is_ok());
    for helpful in ["", "maybe", "YES"] {
        assert!(
            page_feedback_rules().check(&of(helpful)).is_err(),
            "{helpful}"
        );
    }
}
