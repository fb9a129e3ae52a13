use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};
use proptest::prelude::*;

fn problem(rule: Rule, value: &str) -> Option<String> {
    let problem = rule.check(value, &Answers::new()).err()?;
    Some(problem.get(FrCa).into_owned())
}

#[test]
fn the_browser_fills_it_in_and_marks_nothing_as_misspelt() {
    let html = html(EnCa, || view! { <EmailInput name="email"/> });
    for part in [
        r#"type="email""#,
        r#"autocomplete="email""#,
        r#"spellcheck="false""#,
        r#"autocapitalize="none""#,
        ">Email address<",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[test]
fn ones_own_address_is_not_offered_for_somebody_else() {
    let html = html(
        EnCa,
        || view! { <EmailInput name="email" of_another=true/> },
    );
    assert!(html.contains(r#"autocomplete="off""#), "{html}");
}

#[test]
fn a_domain_that_only_ends_alike_is_not_the_governments() {
    let rule = || email_at(&["canada.ca", "gc.ca"]);
    for good in ["a@canada.ca", "a@CANADA.ca", "a@dept.gc.ca", ""] {
        assert_eq!(problem(rule(), good), None, "{good}");
    }
    for bad in ["a@notcanada.ca", "a@canada.ca.example.com", "a@example.ca"] {
        let words = "Entrez une adresse courriel qui se termine par canada.ca ou gc.ca.";
        assert_eq!(problem(rule(), bad).as_deref(), Some(words), "{bad}");
    }
}

#[test]
fn what_is_personal_does_not_go_to_a_mailbox_of_many() {
    for shared in ["info@example.ca", "Info@example.ca", "equipe@exemple.ca"] {
        assert!(problem(own_email(), shared).is_some(), "{shared}");
    }
    assert_eq!(problem(own_email(), "infomatic@example.ca"), None);
}

proptest! {
    #[test]
    fn no_address_makes_a_rule_panic(value: String) {
        let _ = own_email().check(&value, &Answers::new());
        let _ = email_at(&["gc.ca"]).check(&value, &Answers::new());
    }
}
