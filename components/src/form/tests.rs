use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;
use proptest::prelude::*;
use serde::Deserialize;

fn rules() -> Rules {
    Rules::new()
        .field("name", required("Enter your name"))
        .field("email", required("Enter your email address").then(email()))
        .field("phone", phone())
        .field("code", postal_code())
}

fn answers(pairs: &[(&str, &str)]) -> Answers {
    pairs.iter().copied().collect()
}

#[test]
fn problems_come_in_the_order_of_the_page_whatever_the_order_of_the_answers() {
    let problems = rules()
        .check(&answers(&[("code", "x"), ("phone", "1"), ("name", "")]))
        .unwrap_err();
    let fields: Vec<_> = problems
        .iter()
        .map(|problem| problem.field.as_str())
        .collect();
    assert_eq!(fields, ["name", "email", "phone", "code"]);
}

#[test]
fn spaces_and_what_nobody_can_see_are_no_answer() {
    for blank in ["", " ", "\u{a0}", "\u{200b}\t\u{feff}"] {
        let problem = required("Enter your name").check(blank, &Answers::new());
        assert_eq!(problem, Err("Enter your name".into()), "{blank:?}");
    }
}

#[test]
fn an_answer_given_twice_is_a_problem_and_not_a_guess() {
    let twice = answers(&[("name", "A"), ("name", "B"), ("email", "a@b.ca")]);
    assert!(rules().check(&twice).unwrap_err().of("name").is_some());
}

#[test]
fn what_no_rule_names_is_not_kept() {
    let valid = rules()
        .check(&answers(&[
            ("name", "A"),
            ("email", "a@b.ca"),
            ("admin", "1"),
        ]))
        .unwrap();
    assert_eq!(valid.answers().get("admin"), None);
}

#[test]
fn valid_answers_become_the_services_own_struct_in_their_one_form() {
    #[derive(Debug, Deserialize, PartialEq)]
    struct Contact {
        name: String,
        phone: Option<String>,
        code: Option<String>,
        age: u8,
        member: bool,
    }
    let rules = rules()
        .field("age", Rule::default())
        .field("member", Rule::default());
    let given = [
        ("name", " Zoé "),
        ("email", "zoe@exemple.ca"),
        ("code", "k1a0b1"),
        ("age", "41"),
        ("member", "true"),
    ];
    let contact: Contact = rules
        .check(&answers(&given))
        .unwrap()
        .deserialize()
        .unwrap();
    assert_eq!(
        contact,
        Contact {
            name: "Zoé".into(),
            phone: None,
            code: Some("K1A 0B1".into()),
            age: 41,
            member: true
        }
    );
}

#[test]
fn a_struct_that_asks_for_more_than_the_rules_promise_is_an_error() {
    #[derive(Debug, Deserialize)]
    struct Wrong {
        #[allow(dead_code)]
        name: u8,
    }
    let valid = Rules::new()
        .field("name", Rule::default())
        .check(&answers(&[("name", "Zoé")]))
        .unwrap();
    assert!(valid.deserialize::<Wrong>().is_err());
}

#[test]
fn email_addresses_as_people_write_them() {
    for good in ["a@b.ca", "a.b+c@d.e.gc.ca", "é@exemple.ca", " a@b.ca "] {
        assert!(email().check(good, &Answers::new()).is_ok(), "{good}");
    }
    for bad in [
        "a", "a@", "@b.ca", "a@b", "a@b..ca", "a b@c.ca", "a@b@c.ca", "a@b.ca.",
    ] {
        assert!(email().check(bad, &Answers::new()).is_err(), "{bad}");
    }
}

#[test]
fn a_mended_field_leaves_the_list_and_a_new_mistake_waits_until_the_field_is_left() {
    let owner = Owner::new();
    owner.with(|| {
        let form = FormContext::new(rules(), Answers::new(), Problems::new(), Mark::default());
        assert!(!form.submit(&answers(&[("email", "a@b.ca")])));
        assert_eq!(form.attempts().get_untracked(), 1);
        form.recheck(
            "name",
            &answers(&[("name", "Zoé"), ("email", "a@b.ca")]),
            false,
        );
        assert!(form.problems().get_untracked().is_empty());
        form.recheck("phone", &answers(&[("phone", "1")]), false);
        assert!(form.problems().get_untracked().is_empty());
        form.recheck("phone", &answers(&[("phone", "1")]), true);
        assert!(form.problems().get_untracked().of("phone").is_some());
    });
}

#[test]
fn a_new_mistake_comes_back_to_be_said_aloud_and_a_mended_one_does_not() {
    let owner = Owner::new();
    owner.with(|| {
        let form = FormContext::new(rules(), Answers::new(), Problems::new(), Mark::default());
        let wrong = answers(&[("phone", "1")]);
        assert!(form.recheck("phone", &wrong, true).is_some());
        assert!(form.recheck("phone", &wrong, true).is_none(), "said once");
        assert!(form.recheck("phone", &Answers::new(), true).is_none());
    });
}

#[test]
fn what_only_the_server_sees_is_listed_at_its_place_on_the_page() {
    let mut problems = rules().check(&answers(&[("name", "A")])).unwrap_err();
    problems.push("name", "This name has an account already");
    let owner = Owner::new();
    owner.with(|| {
        let form = FormContext::new(rules(), Answers::new(), problems, Mark::default());
        let problems = form.problems().get_untracked();
        let first = problems.iter().next().map(|problem| problem.field.as_str());
        assert_eq!(first, Some("name"));
    });
}

#[test]
fn a_problem_of_the_server_goes_when_its_field_is_edited() {
    let mut problems = Problems::new();
    problems.push("name", "This name has an account already");
    let owner = Owner::new();
    owner.with(|| {
        let form = FormContext::new(rules(), Answers::new(), problems, Mark::default());
        form.recheck("name", &answers(&[("name", "Zoé")]), false);
        assert!(form.problems().get_untracked().is_empty());
    });
}

#[test]
fn questions_that_are_alike_are_told_apart_in_the_summary() {
    let problem = |label: &'static str| required_for(label).check("", &Answers::new());
    assert_ne!(problem("First child"), problem("Second child"));
    assert!(required_for("First child").is_required());
}

#[test]
fn a_form_that_marks_what_is_optional_says_that_all_else_is_required() {
    let sentence = "All fields are required unless marked optional.";
    let form = |mark| html(EnCa, move || view! { <Form mark action="/">"…"</Form> });
    assert!(form(Mark::Optional).contains(sentence));
    assert!(!form(Mark::Required).contains(sentence));
}

#[test]
fn a_new_mistake_elsewhere_does_not_keep_a_summary_without_lines_open() {
    let owner = Owner::new();
    owner.with(|| {
        let rules = Rules::new()
            .field("name", required("Enter your name"))
            .field("phone", phone());
        let form = FormContext::new(rules, Answers::new(), Problems::new(), Mark::default());
        form.submit(&Answers::new());
        let answers = [("name", "Zoé"), ("phone", "1")].into_iter().collect();
        form.recheck("phone", &answers, true);
        form.recheck("name", &answers, false);
        assert!(form.problems().get_untracked().of("phone").is_some());
        let listed = form.listed().get_untracked();
        assert!(listed.of("phone").is_none() && listed.of("name").is_some());
    });
}

#[test]
fn an_attempt_that_problems_stopped_is_not_a_form_that_was_sent() {
    let owner = Owner::new();
    owner.with(|| {
        let form = FormContext::new(rules(), Answers::new(), Problems::new(), Mark::default());
        assert!(!form.submit(&Answers::new()));
        assert_eq!(form.sent(), None);
    });
}

#[test]
fn a_second_attempt_counts_even_with_the_same_problems() {
    let owner = Owner::new();
    owner.with(|| {
        let form = FormContext::new(rules(), Answers::new(), Problems::new(), Mark::default());
        form.submit(&Answers::new());
        form.submit(&Answers::new());
        assert_eq!(form.attempts().get_untracked(), 2);
    });
}

#[test]
fn an_answer_cannot_end_the_data_block() {
    let answers = answers(&[("name", "</script><!--<script>")]);
    let html = PageData {
        locale: EnCa,
        answers,
        problems: Problems::new(),
    }
    .to_html();
    assert_eq!(html.matches('<').count(), 2, "{html}");
}

proptest! {
    #[test]
    fn no_rule_panics_and_what_passes_passes_again(value: String) {
        for rule in [required("x"), email(), phone(), postal_code(), url(), max_length(5), min_length(2)] {
            if let Ok(kept) = rule.check(&value, &Answers::new()) {
                prop_assert_eq!(rule.check(&kept, &Answers::new()), Ok(kept.clone()));
            }
        }
    }
}
