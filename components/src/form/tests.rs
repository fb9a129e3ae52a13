use super::rule;
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
fn what_a_part_of_the_page_asks_stands_at_its_place_whenever_it_comes() {
    let mut rules = rules();
    let (first, last) = (rules.keep_place(), rules.keep_place());
    let ask = |name: &str| Rules::new().field(name, required("Answer"));
    rules.fill_place(last, ask("last"));
    assert!(rules.is_required("last") && !rules.knows("first"));
    rules.fill_place(first, ask("first"));
    let names = rules.names(&Answers::new());
    assert_eq!(names[names.len() - 3..], ["code", "first", "last"]);
    let problems = rules.check(&answers(&[])).unwrap_err();
    assert_eq!(problems.len(), 4, "{problems:?}");
    assert!(problems.of("first").is_some() && problems.of("last").is_some());
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

fn fields(problems: &Problems) -> Vec<&str> {
    problems
        .iter()
        .map(|problem| problem.field.as_str())
        .collect()
}

pub(super) fn branches() -> Rules {
    let phone = Rules::new().field("number", required("Enter your number").then(phone()));
    let topics = choices()
        .required("Choose a topic")
        .among(&["tax", "pension", "none"])
        .alone("none", "None of these")
        .most(2);
    Rules::new()
        .field("contact", one_of(&["phone", "email"]))
        .when("contact", is("phone"), phone)
        .group("topics", topics)
        .rows("trip", rows().least(1).most(2), |trip| {
            Rules::new().field(trip.name("country"), required("Enter a country"))
        })
}

#[test]
fn a_closed_branch_is_neither_asked_nor_kept() {
    let given = [
        ("contact", "email"),
        ("number", "nonsense"),
        ("topics", "tax"),
        ("trip", "4"),
        ("trip-4-country", "CL"),
    ];
    let valid = branches().check(&answers(&given)).unwrap();
    assert_eq!(valid.answers().get("number"), None);
    let mut open = given;
    open[0].1 = "phone";
    let problems = branches().check(&answers(&open)).unwrap_err();
    assert_eq!(fields(&problems), ["number"]);
}

#[test]
fn a_problem_goes_with_the_branch_that_asked() {
    let owner = Owner::new();
    owner.with(|| {
        let form = FormContext::new(branches(), Answers::new(), Problems::new(), Mark::default());
        form.submit(&answers(&[
            ("contact", "phone"),
            ("trip", "1"),
            ("trip", "2"),
        ]));
        let standing = form.problems().get_untracked();
        let expected = ["number", "topics", "trip-1-country", "trip-2-country"];
        assert_eq!(fields(&standing), expected);
        form.drop_settled(&answers(&[("contact", "email"), ("trip", "2")]));
        let standing = form.problems().get_untracked();
        assert_eq!(fields(&standing), ["topics", "trip-2-country"]);
    });
}

#[test]
fn a_problem_outlives_the_other_answer_that_settles_it() {
    let either = |value: &str, answers: &Answers| match answers.get("box") {
        None | Some("") if value.is_empty() => Err("Enter the street, or the PO box.".into()),
        _ => Ok(value.to_owned()),
    };
    let rules = Rules::new()
        .field("street", Rule::new(either))
        .field("number", Rule::default());
    let owner = Owner::new();
    owner.with(|| {
        let sent = answers(&[("street", ""), ("number", "7")]);
        let mut problems = rules.check(&sent).unwrap_err();
        // Only the server can see this one.
        problems.push("number", "Nobody has this number.");
        let form = FormContext::new(rules, sent, problems, Mark::default());
        form.drop_settled(&answers(&[("box", "PO Box 12"), ("number", "7")]));
        let standing = form.problems().get_untracked();
        assert_eq!(fields(&standing), ["number"]);
    });
}

#[test]
fn rows_keep_their_numbers_and_come_back_by_themselves() {
    #[derive(Debug, Deserialize, PartialEq)]
    struct Trip {
        country: String,
    }
    let given = [
        ("topics", "tax"),
        ("topics", "pension"),
        ("trip", "2"),
        ("trip", "5"),
        ("trip-2-country", "CL"),
        ("trip-5-country", "JP"),
    ];
    let valid = branches().check(&answers(&given)).unwrap();
    let country = |trip: &Valid| trip.deserialize::<Trip>().unwrap().country;
    let countries: Vec<_> = valid.rows("trip").iter().map(country).collect();
    assert_eq!(countries, ["CL", "JP"]);
}

#[test]
fn too_few_and_too_many_rows_are_a_problem_of_the_set() {
    let none = answers(&[("topics", "tax")]);
    let problems = branches().check(&none).unwrap_err();
    assert_eq!(fields(&problems), ["trip"]);
    let three = [
        ("topics", "tax"),
        ("trip", "1"),
        ("trip", "2"),
        ("trip", "3"),
    ];
    let problems = branches().check(&answers(&three)).unwrap_err();
    assert!(problems.of("trip").is_some());
}

#[test]
fn what_excludes_the_others_does_not_stand_with_them() {
    let ticked = |codes: &[&str]| {
        let given = codes.iter().map(|code| ("topics", *code));
        branches()
            .check_field("topics", &given.collect())
            .first()
            .map(|problem| problem.text.get(EnCa).into_owned())
    };
    assert_eq!(ticked(&["tax", "pension"]), None);
    assert_eq!(ticked(&["none"]), None);
    assert!(ticked(&["none", "tax"]).unwrap().contains("None of these"));
    assert_eq!(ticked(&[]).unwrap(), "Choose a topic");
    assert!(ticked(&["forged"]).is_some());
}

#[test]
fn answers_ticked_become_a_list() {
    #[derive(Debug, Deserialize, PartialEq)]
    struct Chosen {
        topics: Vec<String>,
    }
    let rules = Rules::new().group("topics", choices());
    let chosen = |given: &[(&str, &str)]| {
        let valid = rules.check(&answers(given)).unwrap();
        valid.deserialize::<Chosen>().unwrap().topics
    };
    assert_eq!(chosen(&[("topics", "a"), ("topics", "b")]), ["a", "b"]);
    assert_eq!(chosen(&[]), [""; 0]);
}

#[test]
fn only_the_parts_that_are_wrong_are_marked_and_the_summary_leads_to_the_first() {
    let month = Problem::new("birth", "Enter a month").at(["birth-month".to_owned()]);
    assert_eq!(month.target(), "birth-month");
    let problems = Problems::from(vec![month]);
    assert!(problems.concern("birth-month"));
    assert!(!problems.concern("birth-day") && !problems.concern("birth"));
}

#[test]
fn all_boxes_of_an_attestation_are_asked_for() {
    let rules = Rules::new().group("agree", choices().among(&["a", "b"]).all("Tick both"));
    assert!(rules.is_required("agree"));
    assert!(rules.check(&answers(&[("agree", "a")])).is_err());
    assert!(
        rules
            .check(&answers(&[("agree", "b"), ("agree", "a")]))
            .is_ok()
    );
}

/// GC Design System #936.
#[test]
fn a_browser_that_blocks_the_submit_does_not_keep_the_summary_from_showing() {
    let html = html(EnCa, || {
        view! {
            <Form rules=rules() action="/">
                <TextInput name="name" label="Name"/>
            </Form>
        }
    });
    let form = &html[html.find("<form").unwrap()..];
    assert!(form[..form.find('>').unwrap()].contains(" novalidate"));
    assert!(form.contains(" required"), "{form}");
}

#[test]
fn a_problem_that_stands_names_its_row_by_the_number_that_the_row_has_now() {
    let rules = Rules::new().rows("trip", rows(), |row| {
        let message = |what: &str| format!("Trip {}: {what}", row.number);
        Rules::new().field(
            row.name("to"),
            required(message("Enter a country")).then(max_length(5).message(message("Shorten it"))),
        )
    });
    let owner = Owner::new();
    owner.with(|| {
        let form = FormContext::new(rules, Answers::new(), Problems::new(), Mark::default());
        form.submit(&answers(&[("trip", "1"), ("trip", "2"), ("trip", "3")]));
        let said = |now: &[(&str, &str)]| {
            let now = answers(now);
            form.drop_settled(&now);
            form.renumber("trip", &now);
            let standing = form.problems().get_untracked();
            let texts = standing.iter().map(|problem| problem.text.get(EnCa));
            texts.map(|text| text.into_owned()).collect::<Vec<_>>()
        };
        let (second, third) = (("trip", "2"), ("trip", "3"));
        let removed = said(&[second, third]);
        assert_eq!(
            removed,
            ["Trip 1: Enter a country", "Trip 2: Enter a country"]
        );
        // What the person has typed meanwhile has another problem, and the field says that one.
        let edited = said(&[("trip", "1"), second, third, ("trip-3-to", "Elsewhere")]);
        assert_eq!(edited, ["Trip 2: Enter a country", "Trip 3: Shorten it"]);
    });
}

#[test]
fn a_problem_of_a_row_that_only_the_server_sees_keeps_its_words() {
    let mut problems = Problems::new();
    problems.push("trip-2-to", "We cannot find this country");
    let owner = Owner::new();
    owner.with(|| {
        let form = FormContext::new(branches(), Answers::new(), problems, Mark::default());
        form.renumber("trip", &answers(&[("trip", "2"), ("trip-2-country", "FR")]));
        let problems = form.problems().get_untracked();
        assert_eq!(
            problems.of("trip-2-to"),
            Some(&"We cannot find this country".into())
        );
    });
}

#[test]
fn a_team_says_in_its_own_words_what_a_rule_has_fixed_words_for() {
    let own = "Enter the address of your office";
    let rules = [email(), phone(), postal_code(), url(), max_length(1), sin()];
    for rule in rules {
        let rule = required("Enter it").then(rule.message(own));
        let said = |typed: &str| rule.check(typed, &Answers::new());
        assert_eq!(said("no such thing"), Err(own.into()));
        assert_eq!(said(""), Err("Enter it".into()));
    }
    let last = required("Enter it").then(max_length(2)).message(own);
    assert_eq!(last.check("", &Answers::new()), Err("Enter it".into()));
    assert_eq!(last.limit(), Some(Limit::Characters(2)));
}

#[test]
fn mail_does_not_bounce_for_what_nobody_can_see_in_an_address() {
    let kept = |rule: Rule, typed: &str| rule.check(typed, &Answers::new()).ok();
    let address = kept(email(), "zoe\u{200b}@exemple\u{ad}.ca\u{2069}");
    assert_eq!(address.as_deref(), Some("zoe@exemple.ca"));
    let page = kept(url(), "HTTPS://www.\u{200b}Canada.ca/Fr");
    assert_eq!(page.as_deref(), Some("https://www.Canada.ca/Fr"));
    assert_eq!(kept(url(), "ftp://canada.ca"), None);
    assert_eq!(kept(url(), "https://.ca"), None);
}

#[test]
fn the_ends_of_every_answer_lose_what_the_formats_find_harmless() {
    use portage_locales::format::tidy;
    for character in '\0'..=char::MAX {
        let text = character.to_string();
        let variant = matches!(character, '\u{fe00}'..='\u{fe0f}');
        let harmless = tidy(&text).is_empty() && !variant;
        assert_eq!(rule::trim(&text).is_empty(), harmless, "{text:?}");
    }
    assert!(required("x").check("\u{2068}", &Answers::new()).is_err());
}

#[test]
fn two_identical_answers_are_alike_however_they_are_tidied() {
    let alike = |rule: Rule, first: &str, second: &str| {
        let rule = rule.then(equal_to("first", "Enter the same twice"));
        rule.check(second, &answers(&[("first", first)])).is_ok()
    };
    assert!(alike(current_password(), " a ", " a "));
    assert!(!alike(current_password(), " a ", "a"));
    assert!(alike(phone(), "613 555 1234", "613 555 1234"));
    assert!(alike(phone(), "613 555 1234", "(613) 555-1234"));
    assert!(!alike(phone(), "613 555 1234", "613 555 1235"));
    // Here an empty answer does not pass.
    assert!(alike(email(), "", "") && !alike(email(), "a@b.ca", ""));
}

#[test]
fn the_language_in_which_a_number_was_typed_comes_back_with_it() {
    let rules = Rules::new().field("amount", money());
    assert!(rules.knows("ptg-language") && !rules.knows("admin"));
    let sent = answers(&[
        ("amount", "1,234"),
        ("ptg-language", "fr-CA"),
        ("admin", "1"),
    ]);
    let known: Answers = sent.iter().filter(|(name, _)| rules.knows(name)).collect();
    assert!(rules.check(&known).is_err(), "settled in silence");
}

#[test]
fn an_answer_left_in_a_closed_branch_opens_nothing_that_is_nested_in_it() {
    let more = || Rules::new().field("more", required("Enter it"));
    let beside = Rules::new()
        .when("a", is("yes"), Rules::new().field("b", Rule::default()))
        .when("b", is("yes"), more());
    let nested = Rules::new().when(
        "a",
        is("yes"),
        Rules::new()
            .field("b", Rule::default())
            .when("b", is("yes"), more()),
    );
    // Without wasm the browser sends what is in a branch that was closed.
    let closed = answers(&[("a", "no"), ("b", "yes")]);
    assert!(nested.check(&closed).is_ok());
    assert!(beside.check(&closed).is_err());
    let open = answers(&[("a", "yes"), ("b", "yes")]);
    assert_eq!(fields(&nested.check(&open).unwrap_err()), ["more"]);
}

#[test]
fn nothing_that_can_be_seen_is_no_answer_to_a_condition_either() {
    let rules = Rules::new().when("a", has_answer(), Rules::new().field("b", required("x")));
    assert!(rules.check(&answers(&[("a", "\u{2068}\u{200b}")])).is_ok());
}

#[test]
fn answers_that_should_be_alike_are_compared_without_the_spaces_around() {
    let rules = Rules::new().field("again", equal_to("email", "Enter the same address twice"));
    assert!(
        rules
            .check(&answers(&[("email", "a@b.ca "), ("again", " a@b.ca")]))
            .is_ok()
    );
    assert!(
        rules
            .check(&answers(&[("email", "a@b.ca"), ("again", "b@b.ca")]))
            .is_err()
    );
}
